import { randomBytes } from 'node:crypto';
import {
  type APIInteraction,
  type APIMessage,
  type ApplicationCommandOptionType,
  ApplicationCommandType,
  type InteractionResponseType,
  InteractionType,
  MessageType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { DiscordError, unknown } from '../error.js';
import type { Interaction, Outcome, StoredMessage } from './entities.js';
import { apiUser } from './payloads.js';
import type { World } from './world.js';

const TO_ACKNOWLEDGE_MS = 3_000;
const TOKEN_LIFE_MS = 15 * 60_000;

/** What is known of an interaction before it is opened. */
export type Opening = Pick<Interaction, 'channel' | 'person'> & {
  readonly source?: StoredMessage | undefined;
  readonly focused?: ApplicationCommandOptionType | undefined;
  /** Fills in the payload once id and token are known. */
  readonly payload: (id: string, token: string) => APIInteraction;
};

/** What went right and wrong with acknowledgements. */
export interface InteractionCounts {
  opened: number;
  acknowledged: number;
  /** Second acknowledgements, refused with 40060. */
  doubled: number;
  /** Acknowledgements after 3 s or of nothing known, refused with 10062. */
  late: number;
  /** Never acknowledged within 3 s. */
  failed: number;
}

/** All interactions and the rules of their life: 3 seconds to acknowledge, once; 15 minutes to follow up. */
export class Interactions {
  private readonly byId = new Map<string, Interaction>();
  private readonly byToken = new Map<string, Interaction>();
  readonly counts: InteractionCounts = { opened: 0, acknowledged: 0, doubled: 0, late: 0, failed: 0 };

  constructor(private readonly world: World) {}

  /** Begins an interaction, tells the bot of it and gives it up after three seconds of silence. */
  open({ channel, person, source, focused, payload }: Opening): Interaction {
    const id = this.world.ids.next();
    const token = randomBytes(64).toString('base64url');
    const { promise, resolve } = outcomePromise();
    const interaction: Interaction = {
      id,
      token,
      channel,
      person,
      source,
      focused,
      outcome: promise,
      settle: resolve,
      payload: payload(id, token),
      openedAt: this.world.clock.now(),
      openedAtMs: performance.now(),
      acknowledged: undefined,
      acknowledgedAfterMs: undefined,
      onAcknowledged: undefined,
      original: undefined,
      followUps: [],
    };
    this.byId.set(id, interaction);
    this.byToken.set(token, interaction);
    this.counts.opened++;
    this.world.clock.after(TO_ACKNOWLEDGE_MS, () => {
      if (interaction.acknowledged !== undefined) return;
      this.counts.failed++;
      resolve({ kind: 'failed' });
    });
    this.world.events.emit('interaction', interaction);
    return interaction;
  }

  /** Every interaction there was, oldest first. */
  all(): Interaction[] {
    return [...this.byId.values()];
  }

  /**
   * The interaction a first answer is for.
   * @throws DiscordError 10062 when there is none, its token is wrong or three seconds have passed; 40060
   * when it has been answered
   */
  toAcknowledge(id: string, token: string): Interaction {
    const found = this.byId.get(id);
    const now = this.world.clock.now();
    if (found?.acknowledged !== undefined && found.token === token) {
      this.counts.doubled++;
      const message = 'Interaction has already been acknowledged.';
      throw new DiscordError(400, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, message);
    }
    if (found === undefined || found.token !== token || now - found.openedAt >= TO_ACKNOWLEDGE_MS) {
      this.counts.late++;
      throw unknown('Interaction');
    }
    return found;
  }

  acknowledge(interaction: Interaction, type: InteractionResponseType): void {
    interaction.acknowledged = type;
    interaction.acknowledgedAfterMs = performance.now() - interaction.openedAtMs;
    this.counts.acknowledged++;
    interaction.onAcknowledged?.(type);
  }

  /**
   * The acknowledged interaction a token still stands for.
   * @throws DiscordError 10015 when there is none or it is unanswered; 50027 after 15 minutes
   */
  byLivingToken(token: string): Interaction {
    const found = this.byToken.get(token);
    if (found === undefined) throw unknown('Webhook');
    if (this.world.clock.now() - found.openedAt >= TOKEN_LIFE_MS) {
      throw new DiscordError(401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token');
    }
    if (found.acknowledged === undefined) throw unknown('Webhook');
    return found;
  }

  /** What a message carries that answers an interaction. */
  messageFields({ id, payload, person, source }: Interaction): Partial<APIMessage> {
    const base = {
      id,
      user: apiUser(person),
      authorizing_integration_owners: payload.authorizing_integration_owners,
    };
    const fields = { webhook_id: this.world.applicationId, application_id: this.world.applicationId };
    if (payload.type === InteractionType.ApplicationCommand) {
      const isSlash = payload.data.type === ApplicationCommandType.ChatInput;
      return {
        ...fields,
        type: isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand,
        interaction_metadata: { ...base, type: payload.type },
        interaction: { id, type: payload.type, name: payload.data.name, user: apiUser(person) },
      };
    }
    if (payload.type === InteractionType.MessageComponent && source !== undefined) {
      return {
        ...fields,
        type: MessageType.Reply,
        interaction_metadata: { ...base, type: payload.type, interacted_message_id: source.id },
      };
    }
    return fields;
  }
}

function outcomePromise(): { promise: Promise<Outcome>; resolve: (outcome: Outcome) => void } {
  let resolve: (outcome: Outcome) => void = () => {};
  const promise = new Promise<Outcome>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
