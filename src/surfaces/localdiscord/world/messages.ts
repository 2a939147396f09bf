import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  ChannelType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { unknown } from '../error.js';
import { everyComponent } from '../validation/components.js';
import type { MessageBody, Upload } from '../validation/message.js';
import { type Attachments, settledComponents, settledEmbeds } from './attachments.js';
import type { Channel, Person, StoredMessage } from './entities.js';
import { apiUser } from './payloads.js';
import { allowedPings, mentioned, type Pings } from './pings.js';
import type { World } from './world.js';

/** A message to be written. */
export interface Draft {
  readonly channel: Channel;
  readonly author: Person;
  readonly body: MessageBody;
  readonly files?: readonly Upload[];
  readonly visibleTo?: Person | undefined;
  /** Fields only an answer to an interaction has. */
  readonly extra?: Partial<APIMessage>;
}

/** All messages, by channel, oldest first. */
export class Messages {
  private readonly byId = new Map<string, StoredMessage>();
  private readonly byChannel = new Map<string, StoredMessage[]>();

  constructor(
    private readonly world: World,
    private readonly attachments: Attachments,
  ) {}

  /** Writes a message and tells of it. */
  post({ channel, author, body, files = [], visibleTo, extra = {} }: Draft): StoredMessage {
    const repliedTo = this.repliedTo(channel, body);
    const attachments = this.attachments.settle(body, files, channel.id);
    const api: APIMessage = {
      id: this.world.ids.next(),
      channel_id: channel.id,
      author: apiUser(author),
      content: body.content ?? '',
      timestamp: new Date(this.world.clock.now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments,
      embeds: settledEmbeds(body.embeds ?? [], attachments),
      components: components(body, attachments),
      pinned: false,
      type: repliedTo === undefined ? MessageType.Default : MessageType.Reply,
      flags: keptFlags(body.flags ?? 0) | (visibleTo === undefined ? 0 : MessageFlags.Ephemeral),
      ...(body.nonce == null ? {} : { nonce: body.nonce }),
      ...(repliedTo === undefined ? {} : reference(repliedTo)),
      ...extra,
    };
    const pings = this.pings(api, body, repliedTo?.author.id);
    const { id } = api;
    return this.keep({ id, channel, author, visibleTo, api, pings, deleted: false, reactions: new Map() });
  }

  /** Changes what the body names and leaves the rest; the message no longer counts as loading. */
  edit(stored: StoredMessage, body: MessageBody, files: readonly Upload[] = []): StoredMessage {
    const before = stored.api;
    const attachments = this.attachments.settle(body, files, stored.channel.id, before.attachments);
    const wasLoading = ((before.flags ?? 0) & MessageFlags.Loading) !== 0;
    stored.api = {
      ...before,
      attachments,
      ...(body.content === undefined ? {} : { content: body.content ?? '' }),
      ...(body.embeds === undefined ? {} : { embeds: settledEmbeds(body.embeds ?? [], attachments) }),
      ...(body.components === undefined ? {} : { components: components(body, attachments) }),
      flags: ((before.flags ?? 0) & ~MessageFlags.Loading) | keptFlags(body.flags ?? 0),
      edited_timestamp: wasLoading ? null : new Date(this.world.clock.now()).toISOString(),
    };
    stored.pings = this.pings(stored.api, body);
    this.markMentions(stored);
    this.world.events.emit('edit', stored);
    return stored;
  }

  /** Takes a message away. */
  remove(stored: StoredMessage): void {
    stored.deleted = true;
    this.byId.delete(stored.id);
    const all = this.byChannel.get(stored.channel.id) ?? [];
    all.splice(all.indexOf(stored), 1);
    this.world.events.emit('delete', stored);
  }

  /** A message, ephemeral or not, that was not deleted. */
  find(id: string): StoredMessage | undefined {
    return this.byId.get(id);
  }

  /**
   * A message of a channel that is there for all to see.
   * @throws DiscordError 10008
   */
  get(channel: Channel, id: string): StoredMessage {
    const found = this.byId.get(id);
    if (found === undefined || found.channel !== channel || found.visibleTo !== undefined) {
      throw unknown('Message');
    }
    return found;
  }

  /** What someone sees in a channel, oldest first. */
  seenBy(person: Person, channel: Channel): StoredMessage[] {
    const all = this.byChannel.get(channel.id) ?? [];
    return all.filter(({ visibleTo }) => visibleTo === undefined || visibleTo === person);
  }

  /** Puts a reaction on or takes it off; nothing happens when it was so already. */
  react(
    message: StoredMessage,
    person: Person,
    emoji: { id: string | null; name: string },
    add: boolean,
  ): void {
    const key = emoji.id === null ? emoji.name : `${emoji.name}:${emoji.id}`;
    const people = message.reactions.get(key) ?? new Set();
    if (people.has(person.id) === add) return;
    if (add) people.add(person.id);
    else people.delete(person.id);
    if (people.size > 0) message.reactions.set(key, people);
    else message.reactions.delete(key);
    this.world.events.emit('reaction', { message, person, emoji, added: add });
  }

  private keep(stored: StoredMessage): StoredMessage {
    this.markMentions(stored);
    this.byId.set(stored.id, stored);
    const others = this.byChannel.get(stored.channel.id);
    if (others === undefined) this.byChannel.set(stored.channel.id, [stored]);
    else others.push(stored);
    this.world.events.emit('message', stored);
    return stored;
  }

  private repliedTo(channel: Channel, { message_reference: to }: MessageBody): StoredMessage | undefined {
    const found = to?.message_id === undefined ? undefined : this.byId.get(to.message_id);
    if (found?.channel === channel) return found;
    if (to !== undefined && to.fail_if_not_exists !== false) throw unknown('Message');
    return undefined;
  }

  private pings(api: APIMessage, body: MessageBody, repliedTo?: string): Pings {
    // Text in embeds never notifies; text in Components v2 does.
    const laidOut = everyComponent((api.components ?? []) as Parameters<typeof everyComponent>[0]);
    const found = mentioned([api.content, ...laidOut.map(({ content }) => content ?? '')]);
    return allowedPings(found, body.allowed_mentions, repliedTo);
  }

  private markMentions({ api, pings, channel }: StoredMessage): void {
    const people = pings.users.map((id) => this.world.people.get(id));
    api.mentions = people.filter((person) => person !== undefined).map(apiUser);
    api.mention_everyone = pings.everyone && channel.type !== ChannelType.DM;
    api.mention_roles = [...pings.roles];
  }
}

function components({ components }: MessageBody, attachments: APIMessage['attachments']) {
  return settledComponents(components ?? [], attachments) as unknown as APIMessageTopLevelComponent[];
}

function keptFlags(flags: number): number {
  const settable =
    MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
  return flags & settable;
}

function reference({ id, channel, api }: StoredMessage): Partial<APIMessage> {
  return {
    message_reference: {
      type: 0,
      message_id: id,
      channel_id: channel.id,
      ...(channel.guild === undefined ? {} : { guild_id: channel.guild.id }),
    },
    referenced_message: api,
  };
}
