import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Clock, systemClock } from './clock.js';
import type { Faults } from './faults.js';
import { Gateway, type GatewayCounts } from './gateway/gateway.js';
import { restApp } from './rest/app.js';
import { type RateLimit, RateLimits } from './rest/ratelimits.js';
import { Transcript } from './transcript.js';
import type { Surroundings } from './users/surroundings.js';
import { TestUser } from './users/user.js';
import { type Sight, watch } from './users/watching.js';
import { Attachments } from './world/attachments.js';
import { Commands } from './world/commands.js';
import type { Channel, Guild, Person } from './world/entities.js';
import { type InteractionCounts, Interactions } from './world/interactions.js';
import { Messages } from './world/messages.js';
import { Responses } from './world/responses.js';
import { World } from './world/world.js';

/** How a local Discord is set up; everything has a default. */
export interface LocalDiscordOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  readonly token?: string;
  readonly botName?: string;
  readonly guildName?: string;
  readonly channelName?: string;
  readonly clock?: Clock;
  /** Privileged intents the application was granted. Default none. */
  readonly privilegedIntents?: number;
  /** Limits on requests. Default none. */
  readonly rateLimits?: readonly RateLimit[];
  /** Largest file taken, bytes. Default 10 MiB, as on a server without boosts. */
  readonly attachmentLimit?: number;
  /** How many shards the bot is advised to run. Default 1. */
  readonly shards?: number;
  readonly heartbeatIntervalMs?: number;
  /** How long users wait for an answer, real milliseconds. Default 10,000. */
  readonly patienceMs?: number;
  /** After how long a deferred update that changes nothing counts as done, real milliseconds. Default 300. */
  readonly quietMs?: number;
}

/** A user to be made. */
export interface UserWish {
  readonly name: string;
  readonly locale?: Locale;
  /** Has the application installed for himself. */
  readonly installed?: boolean;
  readonly acceptsDms?: boolean;
  /** Servers he joins; the first one, unless said. */
  readonly guilds?: readonly Guild[];
  readonly admin?: boolean;
}

/** A Discord of one's own, on loopback, for one bot. */
export class LocalDiscord {
  /** The server that is always there, with the bot in it. */
  readonly home: Guild;
  /** Its first channel, where users are unless said otherwise. */
  readonly general: Channel;
  /** Who owns the application and the first server. */
  readonly owner: TestUser;

  constructor(
    /** `http://127.0.0.1:PORT`; the API is at `/api`. */
    readonly url: string,
    readonly token: string,
    readonly world: World,
    readonly faults: Faults,
    readonly transcript: Transcript,
    private readonly parts: {
      readonly home: Guild;
      readonly owner: Person;
      readonly around: Surroundings;
      readonly gateway: Gateway;
      readonly server: Server;
    },
  ) {
    this.home = parts.home;
    this.general = parts.around.usualChannel;
    this.owner = new TestUser(parts.owner, parts.around);
  }

  get applicationId(): string {
    return this.world.applicationId;
  }

  /** Connections that have identified or resumed. */
  get connected(): number {
    return this.parts.gateway.connected;
  }

  /** What happened so far, in numbers. */
  counts(): GatewayCounts & InteractionCounts {
    return { ...this.parts.gateway.counts, ...this.parts.around.interactions.counts };
  }

  /** How long each acknowledged interaction took to be, real milliseconds, in order of opening. */
  acknowledgementTimes(): number[] {
    const all = this.parts.around.interactions.all();
    return all.flatMap(({ acknowledgedAfterMs: ms }) => (ms === undefined ? [] : [ms]));
  }

  /** Makes a user. */
  user({ guilds = [this.home], admin = false, ...wish }: UserWish): TestUser {
    const person = this.world.addPerson(wish);
    const permissions = admin ? PermissionFlagsBits.Administrator : 0n;
    for (const guild of guilds) this.world.addMember(guild, person, { permissions });
    return new TestUser(person, this.parts.around);
  }

  /** Makes a server with one channel; without the bot where `hasBot` is false. */
  guild(wish: {
    name: string;
    owner?: TestUser;
    locale?: Locale;
    hasBot?: boolean;
    channel?: string;
  }): Guild {
    const { owner = this.owner, channel = 'general', ...rest } = wish;
    const guild = this.world.addGuild({ ...rest, owner: owner.person });
    this.world.addTextChannel(guild, channel);
    return guild;
  }

  /** Makes a channel; `botPermissions` says what the bot may do there. */
  channel(wish: { name: string; guild?: Guild; botPermissions?: bigint }): Channel {
    return this.world.addTextChannel(wish.guild ?? this.home, wish.name, wish.botPermissions);
  }

  /** Makes a group's direct messages, without the bot, where users bring it along. */
  group(name: string, users: readonly TestUser[]): Channel {
    return this.world.addGroup(
      name,
      users.map(({ person }) => person),
    );
  }

  /** The channels a user reads: of servers, then groups and direct messages. */
  channelsOf({ person }: TestUser): Channel[] {
    return [...this.world.channels.values()].filter((channel) => this.world.canRead(person, channel));
  }

  /** Tells of everything a user sees change, until the returned function is called. */
  onView({ person }: TestUser, tell: (sight: Sight) => void): () => void {
    return watch(person, this.world, tell);
  }

  /** The bytes of a file that was sent, by the id of its attachment. */
  attachment(id: string): { readonly bytes: Uint8Array; readonly contentType: string } | undefined {
    return this.parts.around.attachments.get(id);
  }

  /** Cuts all connections and stops listening. */
  async close(): Promise<void> {
    this.parts.gateway.shut();
    this.parts.server.closeAllConnections();
    await new Promise((done) => this.parts.server.close(done));
  }
}

/** Starts a local Discord with one server, one channel and the bot's owner in it. */
export async function createLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { owner, home, around } = furnished(options);
  const { world, messages, attachments, commands, interactions, transcript } = around;
  const address = { url: '' };
  const gatewayUrl = (): string => address.url.replace('http', 'ws');
  const token = options.token ?? botToken(world.applicationId);
  const { privilegedIntents = 0, heartbeatIntervalMs = 41_250 } = options;
  const credentials = { token, privilegedIntents };
  const gateway = new Gateway(world, { ...credentials, heartbeatIntervalMs, url: gatewayUrl }, transcript);
  const app = restApp({
    services: {
      world,
      messages,
      attachments,
      commands,
      token,
      owner,
      gatewayUrl,
      responses: new Responses(world, messages, interactions),
      shards: options.shards ?? 1,
      attachmentLimit: options.attachmentLimit ?? 10 * 1024 * 1024,
    },
    limits: new RateLimits(options.rateLimits ?? [], world.clock),
    faults: gateway.faults,
    transcript,
  });
  // The globals stay as they are: a bot under test in the same process has its own idea of them.
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  gateway.listen(server);
  address.url = await listening(server, options.port ?? 0);
  attachments.baseUrl = address.url;
  const parts = { home, owner, around, gateway, server };
  return new LocalDiscord(address.url, token, world, gateway.faults, transcript, parts);
}

/** A world with the bot, its owner, a server and a channel, and all that happens in it. */
function furnished(options: LocalDiscordOptions): { owner: Person; home: Guild; around: Surroundings } {
  const { clock = systemClock, patienceMs = 10_000, quietMs = 300 } = options;
  const world = new World(clock, options.botName ?? 'Attaché');
  const owner = world.addPerson({ name: 'Owner' });
  const home = world.addGuild({ name: options.guildName ?? 'Newsroom', owner });
  const attachments = new Attachments(world);
  const around = {
    world,
    attachments,
    messages: new Messages(world, attachments),
    commands: new Commands(world),
    interactions: new Interactions(world),
    transcript: new Transcript(clock),
    usualChannel: world.addTextChannel(home, options.channelName ?? 'general'),
    patienceMs,
    quietMs,
  };
  return { owner, home, around };
}

/** Binds to loopback; gives back the address. */
async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A token of Discord's form: the bot's id, a time and a secret. */
function botToken(id: string): string {
  const secret = randomBytes(27).toString('base64url');
  return `${Buffer.from(id).toString('base64url')}.${randomBytes(4).toString('base64url')}.${secret}`;
}
