import { type APIModalInteractionResponseCallbackData, InteractionResponseType } from 'discord-api-types/v10';
import type { Channel, Interaction, Outcome, Person, StoredMessage } from '../world/entities.js';
import type { Opening } from '../world/interactions.js';
import { interactionPayload, type Subject } from './payload.js';
import type { Surroundings } from './surroundings.js';
import { failedView, messageView, modalView, NOTHING, type View } from './view.js';

type Modal = APIModalInteractionResponseCallbackData;

/** Sends off what a user does and waits until he has the answer before him. */
export class Waiting {
  /** Where each window was opened from. */
  private readonly openers = new WeakMap<Modal, Pick<Opening, 'channel' | 'source'>>();

  constructor(
    private readonly person: Person,
    private readonly around: Surroundings,
  ) {}

  /** Opens an interaction and waits for its outcome. @throws Error with the traffic when there is none */
  async outcome(subject: Subject, opening: Omit<Opening, 'payload' | 'person'>): Promise<Outcome> {
    const { person, around } = this;
    const { channel, source } = opening;
    const payload = interactionPayload(subject, { person, channel, world: around.world });
    const interaction = around.interactions.open({ ...opening, person, payload });
    const outcome = await this.patiently(
      `the answer to ${person.name}'s interaction`,
      Promise.race([interaction.outcome, this.quiet(interaction)]),
    );
    if (outcome.kind === 'modal') this.openers.set(outcome.modal, { channel, source });
    return outcome;
  }

  /** Where a window was opened from. */
  openerOf(modal: Modal): Pick<Opening, 'channel' | 'source'> | undefined {
    return this.openers.get(modal);
  }

  /** An interaction's outcome as the user sees it. */
  async see(subject: Subject, opening: Omit<Opening, 'payload' | 'person'>): Promise<View> {
    const outcome = await this.outcome(subject, opening);
    switch (outcome.kind) {
      case 'message':
        return messageView(outcome.message);
      case 'modal':
        return modalView(outcome.modal);
      case 'failed':
        return failedView(
          opening.source === undefined ? 'The application did not respond' : 'This interaction failed',
        );
      default:
        return opening.source === undefined ? NOTHING : messageView(opening.source);
    }
  }

  /** Writes and waits for the bot's next message to it: one that replies to it, or one that replies to none. */
  async answerTo(channel: Channel, write: () => StoredMessage): Promise<View> {
    const { events, bot } = this.around.world;
    let written: StoredMessage | undefined;
    let hear: (message: StoredMessage) => void = () => {};
    const answer = new Promise<StoredMessage>((resolve) => {
      hear = (message) => {
        const to = message.api.message_reference?.message_id;
        const isOurs =
          message.channel === channel && message.author === bot && message.visibleTo === undefined;
        if (isOurs && written !== undefined && (to === undefined || to === written.id)) resolve(message);
      };
    });
    events.on('message', hear);
    try {
      written = write();
      return messageView(await this.patiently(`an answer to "${written.api.content}"`, answer));
    } finally {
      events.off('message', hear);
    }
  }

  /** A deferred update may rightly change nothing; after a while it counts as done. */
  private quiet(interaction: Interaction): Promise<Outcome> {
    return new Promise((resolve) => {
      interaction.onAcknowledged = (type) => {
        if (type !== InteractionResponseType.DeferredMessageUpdate) return;
        setTimeout(() => resolve({ kind: 'nothing' }), this.around.quietMs).unref();
      };
    });
  }

  private async patiently<Result>(what: string, promise: Promise<Result>): Promise<Result> {
    const { patienceMs, transcript } = this.around;
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`waited ${patienceMs} ms in vain for ${what}. The latest traffic:\n${transcript}`));
      }, patienceMs);
    });
    try {
      return await Promise.race([promise, impatience]);
    } finally {
      clearTimeout(timer);
    }
  }
}
