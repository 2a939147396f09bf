import { Client, Events, GatewayIntentBits, Options, Partials, type RESTOptions, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Assistant } from '../../assistant.js';
import type { BotStatus, Command, Reply } from '../command.js';
import { Desk } from './desk.js';
import { EventDesk } from './events.js';
import { BotError, botError, closeError, loggedError } from './fault.js';
import { feedbackStore } from './feedback.js';
import type { Health } from './health.js';
import { Manners, type MannersSettings, usualManners } from './manners.js';

/** The part of the configuration that the bot needs. */
export interface BotConfig {
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  readonly owners: readonly string[];
  readonly logMessages: boolean;
  readonly feedbackFile: string | undefined;
}

/** What a bot is started with besides its configuration. */
export interface BotParts {
  /** May still be loading: the bot logs in at once and answers when it is there. */
  readonly assistant: Promise<Assistant>;
  readonly catalog: readonly Command[];
  readonly log: Logger;
  readonly now: () => Date;
  readonly manners?: MannersSettings;
  /** Gateway connections of this process; one, unless said. Shards in processes of their own are shards.ts's. */
  readonly connections?: number;
  /** Told of each answer with the id of the message or interaction that it answers. */
  readonly onReply?: (trigger: string, reply: Reply) => void;
}

/** A bot that is logged in. */
export interface RunningBot {
  /** Resolves with the reason when the bot can't go on; never otherwise. */
  readonly failed: Promise<BotError>;
  status(): Promise<BotStatus>;
  health(): Health;
  /** Answers from another library from now on. */
  use(assistant: Assistant): void;
  /** Takes nothing new on, finishes what is in hand within 10 s, and logs out. */
  stop(): Promise<void>;
}

/** Milliseconds that a stopping bot waits for what is in hand. */
const grace = 10_000;

/**
 * Options for Discord's REST API, or for another server's. Discord does not count interactions towards its limit of 50
 * requests a second, but discord.js counts their edits; a 429 is obeyed in any case.
 */
export function restOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  return { globalRequestsPerSecond: 1000, ...(apiUrl !== undefined && { api: apiUrl.replace(/\/$/, '') }) };
}

/**
 * The intents: Guilds to know servers and channels, GuildMessages and DirectMessages for mentions and direct messages.
 * Discord hands over the text of both without the privileged MessageContent.
 */
function makeClient(apiUrl: string | undefined, connections?: number): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels that were never announced.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(apiUrl),
    ...(connections && { shards: Array.from({ length: connections }, (_, i) => i), shardCount: connections }),
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 20 }),
  });
}

async function logIn(client: Client, token: string | undefined): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}

/** Ids of those who own the application: its owner or the members of its team. */
async function ownersOf(client: Client<true>, log: Logger): Promise<string[]> {
  try {
    const { owner } = await client.application.fetch();
    if (!owner) return [];
    return 'members' in owner ? [...owner.members.keys()] : [owner.id];
  } catch (error) {
    log.warn(
      { error: loggedError(error) },
      'the application’s owner could not be read; only OWNER may use /admin',
    );
    return [];
  }
}

/** Sums a number over all shards, or takes this process's where there is no sharding. */
async function overShards(client: Client, own: (client: Client) => number): Promise<number> {
  if (!client.shard) return own(client);
  const parts = await client.shard.broadcastEval(own);
  return parts.reduce((sum, part) => sum + part, 0);
}

async function statusOf(client: Client<true>, desk: Desk): Promise<BotStatus> {
  const { library } = await desk.opened();
  return {
    guilds: await overShards(client, ({ guilds }) => guilds.cache.size),
    articles: library.articles.length,
    encounters: library.encounters.length,
    uptimeSeconds: Math.round(client.uptime / 1000),
    megabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
    answers: desk.times.count,
    p50Milliseconds: desk.times.quantile(0.5),
    p99Milliseconds: desk.times.quantile(0.99),
  };
}

function healthOf(client: Client, desk: Desk): Health {
  const { assistant } = desk;
  return {
    ready: client.ws.status === Status.Ready && assistant !== undefined && !desk.closing,
    gateway: { status: Status[client.ws.status], pingMs: client.ws.ping < 0 ? null : client.ws.ping },
    library: assistant
      ? { articles: assistant.library.articles.length, encounters: assistant.library.encounters.length }
      : 'loading',
  };
}

/** The first thing that ends the bot: a close code that allows no return, or a library that can't be opened. */
function failureOf(client: Client, desk: Desk): Promise<BotError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closeError(code)));
    client.on(Events.Invalidated, () => resolve(new BotError('Discord ended the session for good.')));
    desk.opened().then(
      ({ library }) => {
        if (library.articles.length === 0)
          resolve(new BotError('There are no articles to answer from. Put some into ARTICLES_DIR.'));
      },
      (cause: unknown) =>
        resolve(
          new BotError(`The articles could not be read: ${cause instanceof Error ? cause.message : cause}`, {
            cause,
          }),
        ),
    );
  });
}

/** Logs in and answers until stopped. Throws BotError when Discord does not let the bot in. */
export async function startBot(config: BotConfig, parts: BotParts): Promise<RunningBot> {
  const { log, now } = parts;
  const desk = new Desk({
    ...parts,
    manners: new Manners(parts.manners ?? usualManners),
    feedback: feedbackStore(config.feedbackFile),
    logMessages: config.logMessages,
  });
  const owners = new Set(config.owners);
  const events = new EventDesk(desk, owners);
  const client = makeClient(config.apiUrl, parts.connections);
  const failed = failureOf(client, desk);
  client
    .on(Events.InteractionCreate, (interaction) => events.onInteraction(interaction))
    .on(Events.MessageCreate, (message) => events.onMessage(message))
    .on(Events.Error, (error) => log.error({ error: loggedError(error) }, 'client'))
    .on(Events.Warn, (text) => log.warn({ text }, 'client'))
    .on(Events.ShardReconnecting, (shard) => {
      if (!desk.closing) log.info({ event: 'reconnecting', shard }, 'reconnecting');
    })
    .on(Events.ShardResume, (shard, replayed) => log.info({ event: 'resumed', shard, replayed }, 'resumed'));
  const ready = await logIn(client, config.token).catch(async (cause: unknown) => {
    await client.destroy();
    throw botError(cause, config.apiUrl ?? 'discord.com');
  });
  desk.status = () => statusOf(ready, desk);
  for (const id of await ownersOf(ready, log)) owners.add(id);
  log.info({ event: 'ready', bot: ready.user.id, guilds: ready.guilds.cache.size, at: now() }, 'ready');
  return {
    failed,
    status: desk.status,
    health: () => healthOf(client, desk),
    use: (assistant) => void desk.use(assistant),
    async stop() {
      desk.closing = true;
      const late = new Promise((resolve) => setTimeout(resolve, grace).unref());
      await Promise.race([events.idle(), late]);
      await client.destroy();
      log.info({ event: 'stopped' }, 'stopped');
    },
  };
}
