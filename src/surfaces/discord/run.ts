import { once } from 'node:events';
import pino, { type Logger } from 'pino';
import type { Assistant } from '../../assistant.js';
import type { Config } from '../../config.js';
import type { Command } from '../command.js';
import { startBot } from './bot.js';
import { serveHealth } from './health.js';

/** What the bot's process is run with. */
export interface RunParts {
  /** May still be loading. */
  readonly assistant: Promise<Assistant>;
  readonly catalog: readonly Command[];
  readonly now: () => Date;
}

/** Resolves when the process is asked to stop. */
export async function askedToStop(): Promise<void> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
}

/** One JSON line an event, on standard error: standard output holds results only. */
export function eventLog(level: Config['logLevel']): Logger {
  return pino({ level }, pino.destination(2));
}

/** Runs the bot until the process is asked to stop. Throws BotError when the bot can't start or go on. */
export async function runBot(config: Config, parts: RunParts): Promise<void> {
  const log = eventLog(config.logLevel);
  const stop = askedToStop();
  const starting = startBot(config, { ...parts, log });
  const bot = await Promise.race([starting, stop]);
  if (!bot) return void starting.then((late) => late.stop()).catch(() => undefined); // Asked before it was in.
  const endHealth = config.healthPort === undefined ? undefined : serveHealth(config.healthPort, bot.health);
  const failure = await Promise.race([bot.failed, stop]);
  endHealth?.();
  await bot.stop();
  // A shard stays tied to its manager, and alive, until it lets go.
  if (process.connected) process.disconnect();
  if (failure) throw failure;
}
