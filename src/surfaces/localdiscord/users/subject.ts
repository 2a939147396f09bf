import {
  type APIApplicationCommand,
  type APIAttachment,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { type AnyComponent, everyComponent } from '../validation/components.js';
import type { Channel, Person, StoredMessage } from '../world/entities.js';
import { fillIn, type Given, type GivenFile, goesBy } from './options.js';
import { resolvedData, type Subject } from './payload.js';
import { ClientRefusal } from './refusal.js';
import type { Surroundings } from './surroundings.js';
import { messageView } from './view.js';

/** A slash command as typed. */
export interface Typed {
  /** `/command`, `/command subcommand`. */
  readonly command: string;
  readonly given: Readonly<Record<string, Given | undefined>>;
  /** The option being completed, if the command is not yet sent off. */
  readonly focused?: string;
}

/**
 * A slash command, sent off or being completed.
 * @throws ClientRefusal
 */
export function slashSubject(
  { command: written, given, focused }: Typed,
  person: Person,
  channel: Channel,
  { world, commands, attachments }: Surroundings,
): { subject: Subject; focused: ApplicationCommandOptionType | undefined } {
  const [first = '', ...path] = written.replace(/^\//, '').split(' ');
  const command = find(commands.offered(person, channel, ApplicationCommandType.ChatInput), first, person);
  if (command === undefined) throw new ClientRefusal(`/${first} is not offered to ${person.name} here`);
  const files = new Map<string, APIAttachment>();
  const keepFile = (file: GivenFile): string => {
    const kept = attachments.keep(file, channel.id);
    files.set(kept.id, kept);
    return kept.id;
  };
  const locale = person.locale;
  const filled = fillIn({
    command,
    path,
    given,
    locale,
    keepFile,
    ...(focused === undefined ? {} : { focused }),
  });
  const resolved = resolvedData(filled.named, channel, world, files);
  const type =
    focused === undefined
      ? InteractionType.ApplicationCommand
      : InteractionType.ApplicationCommandAutocomplete;
  const data = {
    ...identity(command),
    ...(filled.options.length === 0 ? {} : { options: filled.options }),
    ...(resolved === undefined ? {} : { resolved }),
  };
  return { subject: { type, data }, focused: filled.focusedType };
}

/**
 * A command of a message's menu.
 * @throws ClientRefusal
 */
export function menuSubject(
  name: string,
  target: StoredMessage,
  person: Person,
  { commands }: Surroundings,
): Subject {
  const offered = commands.offered(person, target.channel, ApplicationCommandType.Message);
  const command = find(offered, name, person);
  if (command === undefined) throw new ClientRefusal(`no "${name}" in the menu of a message here`);
  const resolved = { messages: { [target.id]: target.api } };
  const data = { ...identity(command), target_id: target.id, resolved };
  return { type: InteractionType.ApplicationCommand, data };
}

/**
 * A button, by its label, emoji or custom id.
 * @throws ClientRefusal
 */
export function buttonSubject(source: StoredMessage, wanted: string): Subject {
  const { buttons } = messageView(source);
  const button = buttons.find(({ label, emoji, customId }) => [label, emoji, customId].includes(wanted));
  if (button?.customId === undefined || button.disabled) {
    const there = buttons.map(({ label, emoji }) => label || emoji).join(', ');
    throw new ClientRefusal(`no button "${wanted}" to press; there are: ${there}`);
  }
  return component(source, { component_type: ComponentType.Button, custom_id: button.customId });
}

/**
 * Values of a list, by value or label; of the first list unless its custom id is given.
 * @throws ClientRefusal
 */
export function selectSubject(source: StoredMessage, values: readonly string[], customId?: string): Subject {
  const { selects } = messageView(source);
  const list = customId === undefined ? selects[0] : selects.find((one) => one.customId === customId);
  if (list === undefined || list.disabled) throw new ClientRefusal('no list to choose from');
  if (values.length < list.minValues || values.length > list.maxValues) {
    throw new ClientRefusal(`the list takes ${list.minValues} to ${list.maxValues} values`);
  }
  const chosen = values.map((value) => {
    const found = list.options.find((option) => option.value === value || option.label === value);
    if (found === undefined) throw new ClientRefusal(`the list has no "${value}"`);
    return found.value;
  });
  const component_type = ComponentType.StringSelect;
  return component(source, { component_type, custom_id: list.customId, values: chosen });
}

/**
 * A window filled in, values by custom id.
 * @throws ClientRefusal
 */
export function modalSubject(
  modal: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string>>,
  source: StoredMessage | undefined,
): Subject {
  const components = modal.components as AnyComponent[];
  const inputs = everyComponent(components).map(({ custom_id }) => custom_id);
  const stray = Object.keys(values).find((name) => !inputs.includes(name));
  if (stray !== undefined) throw new ClientRefusal(`the window has no input "${stray}"`);
  const data = { custom_id: modal.custom_id, components: components.map((one) => filled(one, values)) };
  const message = source === undefined ? {} : { message: source.api };
  return { type: InteractionType.ModalSubmit, data, ...message };
}

function find(
  offered: readonly APIApplicationCommand[],
  written: string,
  { locale }: Person,
): APIApplicationCommand | undefined {
  return offered.find((command) => goesBy(command, written, locale));
}

function identity({ id, name, type, guild_id }: APIApplicationCommand): object {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

function component(
  source: StoredMessage,
  data: { custom_id: string; component_type: ComponentType; values?: string[] },
): Subject {
  const all = everyComponent((source.api.components ?? []) as AnyComponent[]);
  const id = all.find(({ custom_id }) => custom_id === data.custom_id)?.id ?? 0;
  return { type: InteractionType.MessageComponent, data: { id, ...data }, message: source.api };
}

function filled(one: AnyComponent, values: Readonly<Record<string, string>>): object {
  const { type, id = 1, custom_id, components, component: inner } = one;
  return {
    type,
    id,
    ...(custom_id == null ? {} : { custom_id }),
    ...(type === ComponentType.TextInput ? { value: typedInto(one, values[custom_id ?? '']) } : {}),
    ...(components === undefined ? {} : { components: components.map((below) => filled(below, values)) }),
    ...(inner === undefined ? {} : { component: filled(inner, values) }),
  };
}

function typedInto(input: AnyComponent, typed: string | undefined): string {
  const rules = input as AnyComponent & {
    value?: string;
    required?: boolean;
    min_length?: number;
    max_length?: number;
  };
  const value = typed ?? rules.value ?? '';
  if (value === '' && rules.required === false) return value;
  const { min_length: min = 1, max_length: max = 4000 } = rules;
  if (value.length >= min && value.length <= max) return value;
  throw new ClientRefusal(`input "${input.custom_id}" takes ${min} to ${max} characters`);
}
