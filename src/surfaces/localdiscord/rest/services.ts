import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Attachments } from '../world/attachments.js';
import type { Commands } from '../world/commands.js';
import type { Person } from '../world/entities.js';
import type { Messages } from '../world/messages.js';
import type { Responses } from '../world/responses.js';
import type { World } from '../world/world.js';

/** What the routes work on. */
export interface Services {
  readonly world: World;
  readonly messages: Messages;
  readonly attachments: Attachments;
  readonly commands: Commands;
  readonly responses: Responses;
  readonly owner: Person;
  readonly token: string;
  /** Largest file taken, bytes. */
  readonly attachmentLimit: number;
  /** How many shards the bot is advised to run. */
  readonly shards: number;
  readonly gatewayUrl: () => string;
}

/** What every route and middleware is given. */
export interface Env {
  Bindings: HttpBindings;
}

/** The routes of the API. */
export type Api = Hono<Env>;
