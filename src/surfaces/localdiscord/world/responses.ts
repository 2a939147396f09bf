import {
  type APIMessage,
  ApplicationCommandOptionType,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { DiscordError, unknown, within } from '../error.js';
import { autocompleteChoices, callbackBody, modalData } from '../validation/callback.js';
import { messageBody, refuseEmpty, type Upload } from '../validation/message.js';
import type { Interaction, StoredMessage } from './entities.js';
import type { Interactions } from './interactions.js';
import type { Messages } from './messages.js';
import type { World } from './world.js';

/** Follow-ups an interaction may have where the application came with the user, not the server. */
const FOLLOW_UPS_WITHOUT_BOT = 5;

/** How a bot answers interactions: first answer, edits of it, follow-ups. */
export class Responses {
  constructor(
    private readonly world: World,
    private readonly messages: Messages,
    private readonly interactions: Interactions,
  ) {}

  /** Carries out the first answer; gives back the message it made or changed, if any. */
  acknowledge(
    id: string,
    token: string,
    raw: unknown,
    files: readonly Upload[],
  ): { interaction: Interaction; message: StoredMessage | undefined } {
    const interaction = this.interactions.toAcknowledge(id, token);
    const { type, data } = callbackBody(raw, interaction.payload.type, interaction.source !== undefined);
    const message = this.carryOut(interaction, type, data ?? {}, raw, files);
    if (interaction.acknowledged === undefined) this.interactions.acknowledge(interaction, type);
    return { interaction, message };
  }

  /** A further message. Straight after deferring, it fills the waiting one instead, as on Discord. */
  followUp(token: string, raw: unknown, files: readonly Upload[]): StoredMessage {
    const interaction = this.interactions.byLivingToken(token);
    const { original } = interaction;
    if (original !== undefined && isLoading(original)) return this.edit(token, '@original', raw, files);
    const body = messageBody(raw);
    refuseEmpty(body, files.length);
    const { guild } = interaction.channel;
    if (guild?.hasBot === false && interaction.followUps.length >= FOLLOW_UPS_WITHOUT_BOT) {
      throw new DiscordError(
        400,
        RESTJSONErrorCodes.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
        'This interaction has hit the maximum number of follow up messages',
      );
    }
    const stored = this.post(interaction, body, files, body.flags ?? 0, {
      ...(original === undefined
        ? {}
        : { message_reference: { message_id: original.id, ...place(original) } }),
    });
    interaction.followUps.push(stored);
    interaction.settle({ kind: 'message', message: stored });
    return stored;
  }

  /** Changes the answer or a follow-up. */
  edit(token: string, messageId: string, raw: unknown, files: readonly Upload[]): StoredMessage {
    const interaction = this.interactions.byLivingToken(token);
    const stored = this.find(token, messageId);
    const body = messageBody(raw, stored.api.flags ?? 0);
    if (isLoading(stored)) refuseEmpty(body, files.length);
    this.messages.edit(stored, body, files);
    interaction.settle({ kind: 'message', message: stored });
    return stored;
  }

  /** The answer or a follow-up. @throws DiscordError 10008 */
  find(token: string, messageId: string): StoredMessage {
    const { original, followUps } = this.interactions.byLivingToken(token);
    const found =
      messageId === '@original'
        ? original
        : [...(original === undefined ? [] : [original]), ...followUps].find(({ id }) => id === messageId);
    if (found === undefined || found.deleted) throw unknown('Message');
    return found;
  }

  /** Takes the answer or a follow-up away. */
  remove(token: string, messageId: string): void {
    const stored = this.find(token, messageId);
    this.messages.remove(stored);
    this.interactions.byLivingToken(token).settle({ kind: 'nothing' });
  }

  private carryOut(
    interaction: Interaction,
    type: InteractionResponseType,
    data: unknown,
    raw: unknown,
    files: readonly Upload[],
  ): StoredMessage | undefined {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.answer(interaction, data, files);
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return this.defer(interaction, data);
      case InteractionResponseType.UpdateMessage:
        return this.update(interaction, data, files);
      case InteractionResponseType.DeferredMessageUpdate:
        interaction.original = interaction.source;
        return undefined;
      case InteractionResponseType.ApplicationCommandAutocompleteResult: {
        const choices = autocompleteChoices(raw, interaction.focused ?? ApplicationCommandOptionType.String);
        interaction.settle({ kind: 'choices', choices });
        return undefined;
      }
      case InteractionResponseType.Modal:
        interaction.settle({ kind: 'modal', modal: modalData(raw) });
        return undefined;
      default:
        interaction.settle({ kind: 'nothing' });
        return undefined;
    }
  }

  private answer(interaction: Interaction, raw: unknown, files: readonly Upload[]): StoredMessage {
    const body = within('data', () => messageBody(raw));
    refuseEmpty(body, files.length);
    this.interactions.acknowledge(interaction, InteractionResponseType.ChannelMessageWithSource);
    interaction.original = this.post(interaction, body, files, body.flags ?? 0);
    interaction.settle({ kind: 'message', message: interaction.original });
    return interaction.original;
  }

  private defer(interaction: Interaction, data: unknown): StoredMessage {
    const { flags = 0 } = within('data', () => messageBody(data));
    this.interactions.acknowledge(interaction, InteractionResponseType.DeferredChannelMessageWithSource);
    const extra = { flags: MessageFlags.Loading | ((flags ?? 0) & MessageFlags.Ephemeral) };
    interaction.original = this.post(interaction, {}, [], flags ?? 0, extra);
    return interaction.original;
  }

  private update(interaction: Interaction, raw: unknown, files: readonly Upload[]): StoredMessage {
    const { source } = interaction;
    if (source === undefined || source.deleted) throw unknown('Message');
    const body = within('data', () => messageBody(raw, source.api.flags ?? 0));
    this.interactions.acknowledge(interaction, InteractionResponseType.UpdateMessage);
    interaction.original = this.messages.edit(source, body, files);
    interaction.settle({ kind: 'message', message: source });
    return source;
  }

  private post(
    interaction: Interaction,
    body: ReturnType<typeof messageBody>,
    files: readonly Upload[],
    flags: number,
    extra: Partial<APIMessage> = {},
  ): StoredMessage {
    const isEphemeral = (flags & MessageFlags.Ephemeral) !== 0;
    return this.messages.post({
      channel: interaction.channel,
      author: this.world.bot,
      body,
      files,
      ...(isEphemeral ? { visibleTo: interaction.person } : {}),
      extra: { ...this.interactions.messageFields(interaction), ...extra },
    });
  }
}

function isLoading({ api, deleted }: StoredMessage): boolean {
  return !deleted && ((api.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function place({ channel }: StoredMessage): { channel_id: string; guild_id?: string } {
  return { channel_id: channel.id, ...(channel.guild === undefined ? {} : { guild_id: channel.guild.id }) };
}
