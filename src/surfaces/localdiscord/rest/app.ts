import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { DiscordError, notImplemented, unauthorized } from '../error.js';
import type { Faults } from '../faults.js';
import type { Transcript } from '../transcript.js';
import { applicationRoutes } from './applications.js';
import { channelRoutes } from './channels.js';
import { interactionRoutes } from './interactions.js';
import { messageRoutes } from './messages.js';
import { guildRoutes, userRoutes } from './places.js';
import { type RateLimits, tooManyRequests } from './ratelimits.js';
import { reactionRoutes } from './reactions.js';
import type { Env, Services } from './services.js';

const BASE = '/api/v10';
const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;
/** Requests whose path holds their own token. */
const BY_TOKEN = /^\w+ \/(interactions|webhooks)\/\d+\//;

/** What the API is built from. */
export interface AppOptions {
  readonly services: Services;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly transcript: Transcript;
}

/**
 * The REST API, version 10, and the files that were sent. What it does not have, it says with a 501.
 * @see https://discord.com/developers/docs/reference
 */
export function restApp({ services, faults, limits, transcript }: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/attachments/:channel/:id/:name', (context) => file(context, services));
  const api = new Hono<Env>();
  api.use(noting(transcript), failing(faults), limiting(limits), authorised(services.token));
  for (const routes of [
    userRoutes,
    guildRoutes,
    applicationRoutes,
    interactionRoutes,
    channelRoutes,
    messageRoutes,
    reactionRoutes,
  ]) {
    routes(api, services);
  }
  app.route(BASE, api);
  app.notFound((context) => answerError(notImplemented(`${context.req.method} ${context.req.path}`)));
  app.onError((error) => {
    if (error instanceof DiscordError) return answerError(error);
    transcript.note('rest', `the local Discord failed: ${error.stack}`);
    return answerError(new DiscordError(500, 0, `500: Internal Server Error (${error.message})`));
  });
  return app;
}

/** `METHOD /path` below the version, as limits and faults match it. */
function requestName(context: Context<Env>): string {
  return `${context.req.method} ${context.req.path.slice(BASE.length)}`;
}

function answerError(error: DiscordError): Response {
  return Response.json(error.body(), { status: error.status });
}

function noting(transcript: Transcript): MiddlewareHandler<Env> {
  return async (context, next) => {
    await next();
    const isForm = context.req.header('content-type')?.startsWith('multipart/');
    const sent = isForm ? '(form)' : await context.req.text();
    const answer = context.res.status < 400 ? '' : ` ${await context.res.clone().text()}`;
    const line = `→ ${requestName(context)} ${context.res.status}${answer}`;
    transcript.note('rest', line, sent === '' ? undefined : sent);
  };
}

function failing(faults: Faults): MiddlewareHandler<Env> {
  return async (context, next) => {
    const name = requestName(context);
    const refusal = faults.takeRefusal(name);
    if (refusal?.status === 429) {
      return tooManyRequests({ retryAfter: refusal.retryAfter, isGlobal: false, headers: {} });
    }
    if (refusal !== undefined) {
      return answerError(new DiscordError(refusal.status, 0, `${refusal.status}: fault asked for`));
    }
    await next();
    const delay = faults.takeDelay(name);
    if (delay > 0) await wait(delay);
    if (CALLBACK.test(name) && faults.takeLostAck()) {
      context.env.incoming.socket.resetAndDestroy();
      context.res = RESPONSE_ALREADY_SENT;
    }
    return undefined;
  };
}

function limiting(limits: RateLimits): MiddlewareHandler<Env> {
  return async (context, next) => {
    const verdict = limits.count(requestName(context));
    if (verdict?.allowed === false) return tooManyRequests(verdict);
    await next();
    for (const [name, value] of Object.entries(verdict?.headers ?? {})) context.res.headers.set(name, value);
    return undefined;
  };
}

function authorised(token: string): MiddlewareHandler<Env> {
  return async (context, next) => {
    const isOpen = BY_TOKEN.test(requestName(context)) || context.req.path === `${BASE}/gateway`;
    if (!isOpen && context.req.header('authorization') !== `Bot ${token}`) throw unauthorized();
    await next();
  };
}

function file(context: Context<Env>, { attachments }: Services): Response {
  const found = attachments.get(context.req.param('id') ?? '');
  if (found === undefined) return new Response('This content is no longer available.', { status: 404 });
  // Never a page of its own: what bots and users send is not to be trusted with this origin.
  return new Response(found.bytes.slice(), {
    headers: {
      'content-type': found.contentType,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}
