import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Outgoing } from './message.js';

/** Interactions that are answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction;

const alreadyAcknowledged = 40060;
const unknownInteraction = 10062;

/** Milliseconds after which an interaction is deferred even when the queue seemed short; Discord waits 3,000. */
const patience = 1000;

/** How an interaction's answer is shown. */
export type Showing = 'public' | 'private' | 'update';

/**
 * The answer to one interaction: acknowledged once, in time, and completed once. A lost acknowledgement that
 * discord.js sends again comes back as 40060: the first one has arrived then, and the message is edited instead.
 */
export class Acknowledgement {
  #deferred: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #showing: Showing;

  constructor(
    readonly interaction: Answerable,
    showing: Showing,
  ) {
    this.#showing = showing;
  }

  /** Whether Discord was told that the answer takes a while. */
  get deferred(): boolean {
    return this.#deferred !== undefined;
  }

  /**
   * Defers at once when the bot is busy or the interaction took long to arrive, as after a reconnection; otherwise
   * when the answer is not there within a second.
   */
  prepare(busy: boolean): void {
    const isLate = Date.now() - this.interaction.createdTimestamp > patience;
    if (busy || isLate) this.#defer();
    else this.#timer = setTimeout(() => this.#defer(), patience);
  }

  /** Shows the answer to the asker alone; too late once a public answer was promised. */
  makePrivate(): void {
    if (!this.deferred) this.#showing = 'private';
  }

  #defer(): void {
    const { interaction } = this;
    const showing = this.#showing;
    const sent =
      showing === 'update' && interaction.isButton()
        ? interaction.deferUpdate()
        : interaction.deferReply(showing === 'private' ? { flags: MessageFlags.Ephemeral } : {});
    this.#deferred = sent.then(() => undefined, passAcknowledged);
    this.#deferred.catch(() => undefined); // complete() hears of it.
  }

  /** Shows the answer; what follows the first message is shown after it. Rejects when Discord refuses. */
  async complete(first: Outgoing, ...others: readonly Outgoing[]): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#deferred) {
      await this.#deferred;
      await this.#edit(first);
    } else {
      await this.#reply(first);
    }
    const flags = this.#showing === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
    for (const outgoing of others) await this.interaction.webhook.send({ ...outgoing, ...flags });
  }

  async #edit(outgoing: Outgoing): Promise<void> {
    await this.interaction.webhook.editMessage('@original', outgoing);
  }

  async #reply(outgoing: Outgoing): Promise<void> {
    const { interaction } = this;
    const showing = this.#showing;
    try {
      if (showing === 'update' && interaction.isButton()) await interaction.update(outgoing);
      else if (showing === 'private') await interaction.reply({ ...outgoing, flags: MessageFlags.Ephemeral });
      else await interaction.reply(outgoing);
    } catch (error) {
      passAcknowledged(error);
    }
  }
}

function passAcknowledged(error: unknown): void {
  if (!(error instanceof DiscordAPIError) || error.code !== alreadyAcknowledged) throw error;
}

/** Whether Discord no longer waits for an answer: it came too late, or the interaction was answered elsewhere. */
export function isExpired(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === unknownInteraction;
}
