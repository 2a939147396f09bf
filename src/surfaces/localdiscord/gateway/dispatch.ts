import {
  type APIMessage,
  ChannelType,
  type GatewayDispatchEvents,
  GatewayIntentBits,
} from 'discord-api-types/v10';
import { shardOf } from '../snowflake.js';
import type { Channel, Guild, ReactionChange, StoredMessage } from '../world/entities.js';
import { apiBareMember, apiChannel, apiGuildCreate, apiMember, apiUser } from '../world/payloads.js';
import type { World } from '../world/world.js';
import type { Session } from './session.js';

const { Guilds, GuildMessages, DirectMessages, GuildMessageTyping, DirectMessageTyping } = GatewayIntentBits;
const { GuildMessageReactions, DirectMessageReactions, MessageContent } = GatewayIntentBits;

/** Tells sessions what happens in the world, each what its shard and intents let it see. */
export class Dispatch {
  constructor(
    private readonly world: World,
    private readonly sessions: () => Iterable<Session>,
  ) {
    const { events } = world;
    events.on('guild', (guild) => this.guild(guild));
    events.on('channel', (channel) => this.channel(channel));
    events.on('message', (message) => this.message('MESSAGE_CREATE', message));
    events.on('edit', (message) => this.message('MESSAGE_UPDATE', message));
    events.on('delete', (message) => this.deletion(message));
    events.on('typing', ({ channel, person }) => this.typing(channel, person.id));
    events.on('reaction', (change) => this.reaction(change));
    events.on('interaction', ({ channel, payload }) => {
      this.tell(channel.guild, undefined, 'INTERACTION_CREATE', payload);
    });
  }

  /** Tells a new session of the servers of its shard. */
  greet(session: Session): void {
    for (const guild of this.guildsOf(session)) {
      if (session.wants(Guilds)) session.dispatch('GUILD_CREATE', apiGuildCreate(guild, this.world));
    }
  }

  /** The servers with the bot that a session's shard is responsible for. */
  guildsOf({ shard: [id, count] }: Session): Guild[] {
    const guilds = [...this.world.guilds.values()];
    return guilds.filter((guild) => guild.hasBot && shardOf(guild.id, count) === id);
  }

  private tell(
    guild: Guild | undefined,
    intent: GatewayIntentBits | undefined,
    name: `${GatewayDispatchEvents}`,
    data: unknown | ((session: Session) => unknown),
  ): void {
    for (const session of this.sessions()) {
      const [id, count] = session.shard;
      // Without the bot in the server there is no shard of its own for it.
      const shard = shardOf(guild?.hasBot ? guild.id : undefined, count);
      if (shard !== id || (intent !== undefined && !session.wants(intent))) continue;
      session.dispatch(name, typeof data === 'function' ? data(session) : data);
    }
  }

  private guild(guild: Guild): void {
    if (guild.hasBot) this.tell(guild, Guilds, 'GUILD_CREATE', apiGuildCreate(guild, this.world));
  }

  private channel(channel: Channel): void {
    if (channel.guild?.hasBot) {
      this.tell(channel.guild, Guilds, 'CHANNEL_CREATE', apiChannel(channel, this.world));
    }
  }

  private message(name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', stored: StoredMessage): void {
    if (!this.isHeard(stored)) return;
    const { channel, author } = stored;
    const member = channel.guild?.members.get(author.id);
    const place = {
      channel_type: channel.type,
      ...(channel.guild === undefined ? {} : { guild_id: channel.guild.id }),
      ...(member === undefined ? {} : { member: apiBareMember(member) }),
    };
    const intent = channel.guild === undefined ? DirectMessages : GuildMessages;
    this.tell(channel.guild, intent, name, (session: Session) => ({
      ...this.readable(stored, session),
      ...place,
    }));
  }

  private deletion(stored: StoredMessage): void {
    if (!this.isHeard(stored)) return;
    const { channel, id } = stored;
    const intent = channel.guild === undefined ? DirectMessages : GuildMessages;
    this.tell(channel.guild, intent, 'MESSAGE_DELETE', { id, ...placeOf(channel) });
  }

  private typing(channel: Channel, userId: string): void {
    if (!this.world.canRead(this.world.bot, channel)) return;
    const member = channel.guild?.members.get(userId);
    const intent = channel.guild === undefined ? DirectMessageTyping : GuildMessageTyping;
    this.tell(channel.guild, intent, 'TYPING_START', {
      ...placeOf(channel),
      user_id: userId,
      timestamp: Math.floor(this.world.clock.now() / 1000),
      ...(member === undefined ? {} : { member: apiMember(member) }),
    });
  }

  private reaction({ message, person, emoji, added }: ReactionChange): void {
    const { channel } = message;
    if (!this.isHeard(message)) return;
    const member = channel.guild?.members.get(person.id);
    const intent = channel.guild === undefined ? DirectMessageReactions : GuildMessageReactions;
    this.tell(channel.guild, intent, added ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE', {
      ...placeOf(channel),
      message_id: message.id,
      user_id: person.id,
      emoji,
      burst: false,
      type: 0,
      ...(added ? { message_author_id: message.author.id } : {}),
      ...(added && member !== undefined ? { member: apiMember(member) } : {}),
    });
  }

  /** Whether the bot hears of a message: it is where the message is, and the message is for all to see. */
  private isHeard({ channel, visibleTo }: StoredMessage): boolean {
    const isMember = channel.type === ChannelType.GuildText || channel.recipients.includes(this.world.bot);
    return isMember && visibleTo === undefined && this.world.canRead(this.world.bot, channel);
  }

  /**
   * A message with its content withheld where the intent for it is lacking: kept are direct messages, the
   * bot's own, and those that mention it.
   */
  private readable({ api, channel, author, pings }: StoredMessage, session: Session): APIMessage {
    const { id } = this.world.bot;
    if (session.wants(MessageContent) || channel.guild === undefined) return api;
    if (author.id === id || pings.users.includes(id)) return api;
    return { ...api, content: '', embeds: [], attachments: [], components: [] };
  }
}

function placeOf({ id, guild }: Channel): { channel_id: string; guild_id?: string } {
  return { channel_id: id, ...(guild === undefined ? {} : { guild_id: guild.id }) };
}

/** What READY says of a new session. */
export function readyData(session: Session, guilds: readonly Guild[], world: World, resumeUrl: string) {
  return {
    v: 10,
    user: { ...apiUser(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0, flags_new: '0' },
    session_type: 'normal',
    private_channels: [],
    relationships: [],
    presences: [],
    guild_join_requests: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    _trace: ['["local"]'],
  };
}
