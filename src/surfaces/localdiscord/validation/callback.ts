import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { modal } from './components.js';
import { checked, list, oneOf, text } from './form.js';

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal } = InteractionResponseType;
const { DeferredMessageUpdate, UpdateMessage } = InteractionResponseType;
const updates = [DeferredMessageUpdate, UpdateMessage];

/**
 * The first answer to an interaction: which kinds fit which interaction is checked here, its data by kind.
 * @param fromMessage whether the interaction began at a component of a message
 */
export function callbackBody(
  raw: unknown,
  type: InteractionType,
  fromMessage: boolean,
): { type: InteractionResponseType; data?: unknown } {
  return checked(z.object({ type: oneOf(...answersTo(type, fromMessage)) }), raw);
}

function answersTo(type: InteractionType, fromMessage: boolean): InteractionResponseType[] {
  const messages = [ChannelMessageWithSource, DeferredChannelMessageWithSource];
  switch (type) {
    case InteractionType.Ping:
      return [InteractionResponseType.Pong];
    case InteractionType.ApplicationCommandAutocomplete:
      return [InteractionResponseType.ApplicationCommandAutocompleteResult];
    case InteractionType.ApplicationCommand:
      return [...messages, Modal];
    case InteractionType.MessageComponent:
      return [...messages, ...updates, Modal];
    case InteractionType.ModalSubmit:
      return fromMessage ? [...messages, ...updates] : messages;
  }
}

/** Up to 25 choices for an option of this type, names and text values up to 100 characters. */
export function autocompleteChoices(
  raw: unknown,
  type: ApplicationCommandOptionType,
): APIApplicationCommandOptionChoice[] {
  const value = type === ApplicationCommandOptionType.String ? text(0, 100) : z.number();
  const choice = z.object({ name: text(1, 100), value });
  const body = z.object({ data: z.object({ choices: list(choice, 0, 25).nullish() }).nullish() });
  const { data } = checked<{ data?: { choices?: APIApplicationCommandOptionChoice[] } }>(body, raw);
  return data?.choices ?? [];
}

/** The window to open. */
export function modalData(raw: unknown): APIModalInteractionResponseCallbackData {
  return checked<{ data: APIModalInteractionResponseCallbackData }>(z.object({ data: modal }), raw).data;
}
