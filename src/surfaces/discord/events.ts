import { type Interaction, MessageFlags } from 'discord.js';
import { isExpired } from './acknowledge.js';
import { pressButton } from './buttons.js';
import { conversationKey } from './conversation.js';
import type { Asker, Desk } from './desk.js';
import { loggedError } from './fault.js';
import { noticeMessage } from './message.js';
import { answerMessage, type Incoming, isForMe } from './messages.js';
import { answerCommand, complete, refuse } from './slash.js';

const ownFault = 'Something went wrong on my side. It has been logged; please try again.';

/** Events that are being worked on, so that the bot can wait for them before it stops. */
export class EventDesk {
  readonly #inHand = new Set<Promise<void>>();

  constructor(
    readonly desk: Desk,
    readonly owners: ReadonlySet<string>,
  ) {}

  /** Settles when nothing is in hand. */
  async idle(): Promise<void> {
    while (this.#inHand.size > 0) await Promise.all(this.#inHand);
  }

  /** Answers an interaction, unless it has been seen before. */
  onInteraction(interaction: Interaction): void {
    const { manners } = this.desk.options;
    if (manners.seen.first(interaction.id)) this.#keep(this.#interaction(interaction));
  }

  /** Answers a message that speaks to the bot, unless it has been seen before. */
  onMessage(message: Incoming): void {
    const me = message.client.user.id;
    const { manners } = this.desk.options;
    if (isForMe(message, me) && manners.seen.first(message.id)) this.#keep(this.#message(message, me));
  }

  #keep(work: Promise<void>): void {
    this.#inHand.add(work);
    void work.finally(() => this.#inHand.delete(work));
  }

  #askerOf(user: string, channel: string | null, locale: string): Asker {
    return { user, locale, conversation: conversationKey(channel, user), owner: this.owners.has(user) };
  }

  async #interaction(interaction: Interaction): Promise<void> {
    const { user, channelId, guildId, locale, context } = interaction;
    const asker = this.#askerOf(user.id, channelId, locale);
    const about = { id: interaction.id, guild: guildId, channel: channelId, user: user.id, context };
    await this.#log('interaction', about, () => this.#dispatch(interaction, asker))
      .catch(async () => {
        if (!interaction.isRepliable()) return;
        const notice = noticeMessage(ownFault);
        const said = interaction.deferred || interaction.replied;
        await (said
          ? interaction.webhook.editMessage('@original', notice)
          : interaction.reply({ ...notice, flags: MessageFlags.Ephemeral }));
      })
      .catch(() => undefined); // Discord no longer listens; the fault itself is in the log.
  }

  async #dispatch(interaction: Interaction, asker: Asker): Promise<Record<string, unknown>> {
    const { desk } = this;
    if (interaction.isAutocomplete()) return complete(desk, interaction, asker);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      if (!desk.closing) return answerCommand(desk, interaction, asker);
      await refuse(interaction, 'I am being restarted. Please ask again in a minute.');
      return { outcome: 'closing' };
    }
    if (interaction.isButton()) return pressButton(desk, interaction, asker);
    return { outcome: 'ignored' };
  }

  async #message(message: Incoming, me: string): Promise<void> {
    const { id, author, channelId, guildId, guild } = message;
    const asker = this.#askerOf(author.id, channelId, guild?.preferredLocale ?? 'en-US');
    const text = this.desk.options.logMessages ? { text: message.content } : {};
    const about = { id, guild: guildId, channel: channelId, user: author.id, ...text };
    await this.#log('message', about, () => answerMessage(this.desk, message, asker, me))
      .catch(() => message.reply({ ...noticeMessage(ownFault), failIfNotExists: false }))
      .catch(() => undefined); // Such as no right to write here; the fault itself is in the log.
  }

  /** Writes one line about an event: what it was, how it ended, how long it took. Never its text. */
  async #log(
    event: string,
    about: Record<string, unknown>,
    work: () => Promise<Record<string, unknown>>,
  ): Promise<void> {
    const { log } = this.desk.options;
    const started = performance.now();
    const took = () => Math.round(performance.now() - started);
    try {
      const end = await work();
      log.info({ event, ...about, ...end, ms: took() }, event);
    } catch (error) {
      const level = isExpired(error) ? 'warn' : 'error';
      log[level](
        { event, ...about, ms: took(), error: loggedError(error) },
        isExpired(error) ? 'answered too late' : 'failed',
      );
      throw error;
    }
  }
}
