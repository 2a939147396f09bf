import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';

/** The bot can't start or go on, and why, in words for whoever runs it. */
export class BotError extends Error {}

const intents =
  'Discord refused the intents (close code 4014). Attaché needs none of the privileged ones; ' +
  'check that DISCORD_TOKEN belongs to a bot and that the bot is not limited by its verification.';
const token =
  'Discord refused the token. Set DISCORD_TOKEN to the token of your bot (Developer Portal → your application → Bot → Reset Token).';

const codes = new Map<unknown, string>([
  [DiscordjsErrorCodes.TokenInvalid, token],
  [DiscordjsErrorCodes.TokenMissing, 'There is no token. Set DISCORD_TOKEN.'],
  [4004, token],
  [4014, intents],
  [4010, 'Discord refused the shard. Check SHARDS.'],
  [4011, 'The bot is in too many servers for one process. Set SHARDS=auto.'],
  [4013, intents],
]);

/** What went wrong at login, in words; the cause is kept. */
export function botError(cause: unknown, api: string): BotError {
  const text = cause instanceof Error ? cause.message : String(cause);
  const known = cause instanceof DiscordjsError ? codes.get(cause.code) : undefined;
  if (known) return new BotError(known, { cause });
  if (cause instanceof DiscordAPIError && cause.status === 401) return new BotError(token, { cause });
  if (/disallowed intents/i.test(text)) return new BotError(intents, { cause });
  if (/authentication failed|invalid token/i.test(text)) return new BotError(token, { cause });
  return new BotError(`Discord could not be reached at ${api}: ${text}`, { cause });
}

/** What a close code that ends the connection for good means. */
export function closeError(code: number): BotError {
  return new BotError(codes.get(code) ?? `Discord ended the connection for good (close code ${code}).`);
}

/** What the log tells of an error: never the request's body or address, which hold answers and tokens. */
export function loggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const api =
    error instanceof DiscordAPIError ? { code: error.code, status: error.status, method: error.method } : {};
  return { type: error.name, message: error.message, ...api, stack: error.stack };
}
