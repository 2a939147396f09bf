import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { catalog } from '../../commands/catalog.js';
import type { Article } from '../../src/articles/article.js';
import { readFolder } from '../../src/articles/folder.js';
import { type Assistant, createAssistant } from '../../src/assistant.js';
import { libraryOf, shelve } from '../../src/library/build.js';
import { type BotConfig, type BotParts, type RunningBot, startBot } from '../../src/surfaces/discord/bot.js';
import { deployCommands } from '../../src/surfaces/discord/deploy.js';
import type { MannersSettings } from '../../src/surfaces/discord/manners.js';
import {
  createLocalDiscord,
  type LocalDiscord,
  type LocalDiscordOptions,
} from '../../src/surfaces/localdiscord/localdiscord.js';

/** The day on which every test takes place. */
export const now = new Date('2026-01-15T12:00:00Z');

/** Manners that never stand in the way of a test. */
export const noLimits: MannersSettings = {
  user: { burst: 1e6, perSecond: 1e6 },
  channel: { burst: 1e9, perSecond: 1e9 },
  cooldown: 0,
};

/** A library of articles given as objects: nothing is read from disk. */
export function assistantOf(articles: readonly Article[]): Assistant {
  return createAssistant(libraryOf(articles, articles.map(shelve), []));
}

/** The bundled articles. */
export async function seeds(): Promise<readonly Article[]> {
  const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));
  return (await readFolder([folder], { now })).articles;
}

/** The bot, logged in to a local Discord of its own. */
export interface Scene {
  readonly discord: LocalDiscord;
  readonly config: BotConfig;
  /** Stops the bot and starts it again, as a new release would. */
  restart(parts?: Partial<BotParts>): Promise<void>;
  bot(): RunningBot;
  close(): Promise<void>;
}

/** Sets the scene: local Discord, commands deployed, bot logged in. */
export async function setScene(
  assistant: Assistant | Promise<Assistant>,
  parts: Partial<BotParts> = {},
  options: LocalDiscordOptions = {},
  changes: Partial<BotConfig> = {},
): Promise<Scene> {
  const discord = await createLocalDiscord({ quietMs: 50, ...options });
  const config: BotConfig = {
    token: discord.token,
    apiUrl: `${discord.url}/api`,
    owners: [],
    logMessages: false,
    feedbackFile: undefined,
    ...changes,
  };
  await deployCommands({ ...config, guild: undefined }, catalog);
  const start = (changed: Partial<BotParts>) =>
    startBot(config, {
      assistant: Promise.resolve(assistant),
      catalog,
      log: pino({ level: 'silent' }),
      now: () => now,
      manners: noLimits,
      ...parts,
      ...changed,
    });
  let bot = await start({});
  return {
    discord,
    config,
    bot: () => bot,
    async restart(changed = {}) {
      await bot.stop();
      bot = await start(changed);
    },
    async close() {
      await bot.stop();
      await discord.close();
    },
  };
}
