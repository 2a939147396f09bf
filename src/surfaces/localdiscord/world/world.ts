import { EventEmitter } from 'node:events';
import { ChannelType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Clock } from '../clock.js';
import { missingAccess, unknown } from '../error.js';
import { Snowflakes } from '../snowflake.js';
import type { Channel, Guild, Interaction, Person, ReactionChange, StoredMessage } from './entities.js';

/** What happens, for whoever has to be told: the gateway, the views of users. */
export interface WorldEvents {
  guild: [Guild];
  channel: [Channel];
  message: [StoredMessage];
  edit: [StoredMessage];
  delete: [StoredMessage];
  typing: [{ channel: Channel; person: Person }];
  reaction: [ReactionChange];
  interaction: [Interaction];
}

/** What a member may do unless told otherwise; also what the bot is given on joining. */
export const USUAL_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseApplicationCommands;

/** The people, servers and channels of the local Discord. */
export class World {
  readonly events = new EventEmitter<WorldEvents>().setMaxListeners(0);
  readonly ids: Snowflakes;
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly bot: Person;
  readonly applicationId: string;

  constructor(
    readonly clock: Clock,
    botName: string,
  ) {
    this.ids = new Snowflakes(clock);
    this.bot = this.addPerson({ name: botName, bot: true });
    this.applicationId = this.bot.id;
  }

  addPerson(wanted: Partial<Omit<Person, 'id'>> & Pick<Person, 'name'>): Person {
    const person = {
      id: this.ids.next(),
      locale: Locale.EnglishUS,
      bot: false,
      installed: false,
      acceptsDms: true,
      ...wanted,
    };
    this.people.set(person.id, person);
    return person;
  }

  addGuild(wanted: { name: string; owner: Person; locale?: Locale; hasBot?: boolean }): Guild {
    const id = this.ids.nextMillisecond();
    const guild: Guild = {
      id,
      name: wanted.name,
      ownerId: wanted.owner.id,
      locale: wanted.locale ?? Locale.EnglishUS,
      hasBot: wanted.hasBot ?? true,
      createdAt: this.clock.now(),
      roles: [
        { id, name: '@everyone', permissions: USUAL_PERMISSIONS & ~PermissionFlagsBits.MentionEveryone },
      ],
      members: new Map(),
    };
    this.guilds.set(id, guild);
    this.addMember(guild, wanted.owner, { permissions: PermissionFlagsBits.Administrator });
    if (guild.hasBot) this.addMember(guild, this.bot, { permissions: USUAL_PERMISSIONS });
    this.events.emit('guild', guild);
    return guild;
  }

  addMember(
    guild: Guild,
    person: Person,
    { roles = [], permissions = 0n }: { roles?: readonly string[]; permissions?: bigint } = {},
  ): void {
    const everyone = guild.roles[0]?.permissions ?? 0n;
    const joinedAt = this.clock.now();
    guild.members.set(person.id, { person, joinedAt, roles, permissions: everyone | permissions });
  }

  addRole(guild: Guild, name: string): string {
    const id = this.ids.next();
    guild.roles.push({ id, name, permissions: 0n });
    return id;
  }

  addTextChannel(
    guild: Guild,
    name: string,
    botPermissions = guild.hasBot ? USUAL_PERMISSIONS : 0n,
  ): Channel {
    const type = ChannelType.GuildText as const;
    return this.addChannel({ type, name, guild, recipients: [], botPermissions });
  }

  /** The direct messages between the bot and a person, opened when they are first needed. */
  directMessages(person: Person): Channel {
    for (const channel of this.channels.values()) {
      if (channel.type === ChannelType.DM && channel.recipients.includes(person)) return channel;
    }
    const type = ChannelType.DM as const;
    const recipients = [person, this.bot];
    const botPermissions = USUAL_PERMISSIONS;
    return this.addChannel({ type, name: person.name, guild: undefined, recipients, botPermissions });
  }

  /** A group of people's direct messages, which no bot can be in. */
  addGroup(name: string, recipients: readonly Person[]): Channel {
    const type = ChannelType.GroupDM as const;
    const botPermissions = USUAL_PERMISSIONS;
    return this.addChannel({ type, name, guild: undefined, recipients, botPermissions });
  }

  /** Whether someone can read a channel. */
  canRead(person: Person, channel: Channel): boolean {
    if (channel.guild === undefined) return channel.recipients.includes(person);
    if (!channel.guild.members.has(person.id)) return false;
    return !person.bot || (channel.botPermissions & PermissionFlagsBits.ViewChannel) !== 0n;
  }

  /**
   * A channel the bot is in.
   * @throws DiscordError 10003, 50001
   */
  channelOfBot(id: string): Channel {
    const channel = this.channels.get(id);
    if (channel === undefined) throw unknown('Channel');
    if (!this.canRead(this.bot, channel)) throw missingAccess();
    return channel;
  }

  private addChannel(wanted: Omit<Channel, 'id'>): Channel {
    const channel = { id: this.ids.next(), ...wanted };
    this.channels.set(channel.id, channel);
    this.events.emit('channel', channel);
    return channel;
  }
}
