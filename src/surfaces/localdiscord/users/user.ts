import {
  AllowedMentionsTypes,
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { emojiOf } from '../world/emoji.js';
import type { Channel, Person, StoredMessage } from '../world/entities.js';
import type { Given } from './options.js';
import { ClientRefusal } from './refusal.js';
import { buttonSubject, menuSubject, modalSubject, selectSubject, slashSubject } from './subject.js';
import type { Surroundings } from './surroundings.js';
import { messageView, type View } from './view.js';
import { Waiting } from './waiting.js';

/** Options of a slash command, by name. */
export type GivenOptions = Readonly<Record<string, Given | undefined>>;

/** Where something is done; in the usual channel, unless said. */
export interface Where {
  readonly in?: Channel;
}

/** A person with Discord open: does what a person can do and sees what he would see. */
export class TestUser {
  private readonly waiting: Waiting;

  constructor(
    readonly person: Person,
    private readonly around: Surroundings,
  ) {
    this.waiting = new Waiting(person, around);
  }

  get id(): string {
    return this.person.id;
  }

  get name(): string {
    return this.person.name;
  }

  /** His direct messages with the bot. */
  get dms(): Channel {
    return this.around.world.directMessages(this.person);
  }

  /** The commands he is offered, of the slash or the message menu. */
  offered(where: Where = {}, type = ApplicationCommandType.ChatInput): APIApplicationCommand[] {
    return this.around.commands.offered(this.person, this.channel(where), type);
  }

  /**
   * Runs `/command` or `/command subcommand` and waits for the final answer.
   * @throws ClientRefusal where Discord's client would not send it
   */
  async slash(command: string, given: GivenOptions = {}, where: Where = {}): Promise<View> {
    const channel = this.channel(where);
    const { subject } = slashSubject({ command, given }, this.person, channel, this.around);
    return this.waiting.see(subject, { channel });
  }

  /** What is offered for an option while it is typed; the value given for it is what was typed so far. */
  async autocomplete(
    command: string,
    given: GivenOptions,
    option: string,
    where: Where = {},
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const channel = this.channel(where);
    const typed = { command, given, focused: option };
    const { subject, focused } = slashSubject(typed, this.person, channel, this.around);
    const outcome = await this.waiting.outcome(subject, { channel, focused });
    if (outcome.kind === 'choices') return outcome.choices;
    throw new Error(`Loading options failed. The latest traffic:\n${this.around.transcript}`);
  }

  /** Uses a command of a message's menu. */
  async contextMenu(name: string, on: View): Promise<View> {
    const target = this.visible(on);
    const subject = menuSubject(name, target, this.person, this.around);
    return this.waiting.see(subject, { channel: target.channel });
  }

  /** Presses a button, by its label, emoji or custom id, and waits for what follows. */
  async click(on: View, button: string): Promise<View> {
    const source = this.visible(on);
    return this.waiting.see(buttonSubject(source, button), { channel: source.channel, source });
  }

  /** Chooses values, by value or label, in the message's first list or in that of a custom id. */
  async select(on: View, values: readonly string[], customId?: string): Promise<View> {
    const source = this.visible(on);
    return this.waiting.see(selectSubject(source, values, customId), { channel: source.channel, source });
  }

  /** Fills a window in, by custom id of each input, and sends it off. */
  async submit({ modal }: View, values: Readonly<Record<string, string>>): Promise<View> {
    const opener = modal === undefined ? undefined : this.waiting.openerOf(modal);
    if (modal === undefined || opener === undefined) throw new ClientRefusal('no window to send off');
    return this.waiting.see(modalSubject(modal, values, opener.source), opener);
  }

  /** Writes to the bot in his direct messages and waits for its answer. */
  dm(text: string): Promise<View> {
    return this.waiting.answerTo(this.dms, () => this.write(this.dms, text));
  }

  /** Mentions the bot in a channel and waits for its answer. */
  mention(channel: Channel, text: string): Promise<View> {
    const mention = `<@${this.around.world.bot.id}> ${text}`;
    return this.waiting.answerTo(channel, () => this.write(channel, mention));
  }

  /** Replies to a message, notifying its author, and waits for the bot's answer. */
  async reply(to: View, text: string): Promise<View> {
    const target = this.visible(to);
    return this.waiting.answerTo(target.channel, () => this.write(target.channel, text, target));
  }

  /** Writes in a channel without waiting for anything. */
  say(channel: Channel, text: string, to?: View): View {
    return messageView(this.write(channel, text, to === undefined ? undefined : this.visible(to)));
  }

  /** Shows the others that he is typing. */
  type(channel: Channel): void {
    this.around.world.events.emit('typing', { channel, person: this.person });
  }

  /** Puts a reaction on a message or takes it off. */
  react(on: View, emoji: string, add = true): View {
    const stored = this.visible(on);
    this.around.messages.react(stored, this.person, emojiOf(emoji), add);
    return messageView(stored);
  }

  /** Deletes a message of his own. */
  delete(own: View): void {
    const stored = this.visible(own);
    if (stored.author !== this.person) throw new ClientRefusal('only messages of his own can be deleted');
    this.around.messages.remove(stored);
  }

  /** What he sees in a channel, oldest first. */
  sees(channel: Channel): View[] {
    if (!this.around.world.canRead(this.person, channel)) return [];
    return this.around.messages.seenBy(this.person, channel).map(messageView);
  }

  /** A message as it stands now. */
  now(before: View): View {
    const stored = this.around.messages.find(before.id);
    return stored === undefined ? { ...before, status: 'deleted' } : messageView(stored);
  }

  private channel({ in: channel = this.around.usualChannel }: Where): Channel {
    if (this.around.world.canRead(this.person, channel)) return channel;
    throw new ClientRefusal(`${this.name} is not in ${channel.name}`);
  }

  private visible({ id }: View): StoredMessage {
    const stored = this.around.messages.find(id);
    const isHis = stored?.visibleTo === undefined || stored.visibleTo === this.person;
    if (stored === undefined || !isHis || !this.around.world.canRead(this.person, stored.channel)) {
      throw new ClientRefusal(`${this.name} does not see message ${id}`);
    }
    return stored;
  }

  private write(where: Channel, text: string, to?: StoredMessage): StoredMessage {
    const channel = this.channel({ in: where });
    if (text.trim() === '' || text.length > 2000)
      throw new ClientRefusal('a message has 1 to 2,000 characters');
    // A member may not mention everyone unless he is given that right; roles he may.
    const allowed = { parse: [AllowedMentionsTypes.User, AllowedMentionsTypes.Role], replied_user: true };
    const body = {
      content: text,
      allowed_mentions: allowed,
      ...(to === undefined ? {} : { message_reference: { message_id: to.id, channel_id: channel.id } }),
    };
    return this.around.messages.post({ channel, author: this.person, body });
  }
}
