import type { Transcript } from '../transcript.js';
import type { Attachments } from '../world/attachments.js';
import type { Commands } from '../world/commands.js';
import type { Channel } from '../world/entities.js';
import type { Interactions } from '../world/interactions.js';
import type { Messages } from '../world/messages.js';
import type { World } from '../world/world.js';

/** What test users act on. */
export interface Surroundings {
  readonly world: World;
  readonly messages: Messages;
  readonly attachments: Attachments;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly transcript: Transcript;
  /** Where a user is who does not say where. */
  readonly usualChannel: Channel;
  /** Real milliseconds to wait for an answer. */
  readonly patienceMs: number;
  /** Real milliseconds after which a deferred update that changes nothing counts as done. */
  readonly quietMs: number;
}
