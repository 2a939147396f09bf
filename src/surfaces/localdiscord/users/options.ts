import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import { ClientRefusal } from './refusal.js';

/** A file given as an option. */
export interface GivenFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a person gives for an option: text or a number, or whom or what it names. */
export type Given = string | number | boolean | { readonly id: string } | GivenFile;

/** An option as Discord sends it on. */
export interface SentOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

/** What options name, for `resolved`. */
export interface Named {
  readonly type: ApplicationCommandOptionType;
  readonly id: string;
}

/** How a command's options are filled in. */
export interface Filling {
  readonly command: APIApplicationCommand;
  /** Names after the command's own: of a group, of a subcommand. */
  readonly path: readonly string[];
  readonly given: Readonly<Record<string, Given | undefined>>;
  readonly locale: string;
  /** The option being completed: what is given for it goes out as it stands, the rest unchecked. */
  readonly focused?: string;
  readonly keepFile: (file: GivenFile) => string;
}

/** Whether something goes by this name, its own or that of the user's language. */
export function goesBy(
  { name, name_localizations: names }: { name: string; name_localizations?: LocalizationMap | null },
  written: string,
  locale: string,
): boolean {
  return name === written || names?.[locale as keyof LocalizationMap] === written;
}

/**
 * Turns what a person gave into options, checked against the declaration as Discord's client checks.
 * @throws ClientRefusal
 */
export function fillIn(filling: Filling): { options: SentOption[]; named: Named[]; focusedType: Focused } {
  const named: Named[] = [];
  const { options: declared = [] } = filling.command;
  const { options, focusedType } = descend(declared, filling.path, filling, named);
  return { options, named, focusedType };
}

type Focused = ApplicationCommandOptionType | undefined;

function descend(
  declared: readonly APIApplicationCommandOption[],
  [next, ...rest]: readonly string[],
  filling: Filling,
  named: Named[],
): { options: SentOption[]; focusedType: Focused } {
  const branches = declared.filter(isBranch);
  if (next !== undefined) {
    const branch = branches.find((one) => goesBy(one, next, filling.locale));
    if (branch === undefined) throw new ClientRefusal(`/${filling.command.name} has no subcommand "${next}"`);
    const below = descend(branch.options ?? [], rest, filling, named);
    const option = { name: branch.name, type: branch.type, options: below.options };
    return { options: [option], focusedType: below.focusedType };
  }
  if (branches.length > 0) throw new ClientRefusal(`/${filling.command.name} needs a subcommand`);
  return leaves(
    declared.filter((one) => !isBranch(one)) as APIApplicationCommandBasicOption[],
    filling,
    named,
  );
}

function isBranch(option: APIApplicationCommandOption) {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function leaves(
  declared: readonly APIApplicationCommandBasicOption[],
  { command, given, locale, focused, keepFile }: Filling,
  named: Named[],
): { options: SentOption[]; focusedType: Focused } {
  for (const written of Object.keys(given)) {
    if (!declared.some((option) => goesBy(option, written, locale))) {
      throw new ClientRefusal(`/${command.name} has no option "${written}"`);
    }
  }
  const options: SentOption[] = [];
  let focusedType: Focused;
  for (const option of declared) {
    const written = Object.keys(given).find((name) => goesBy(option, name, locale));
    const value = written === undefined ? undefined : given[written];
    const { name, type } = option;
    if (focused !== undefined && goesBy(option, focused, locale)) {
      if (!('autocomplete' in option && option.autocomplete)) {
        throw new ClientRefusal(`option "${name}" of /${command.name} has no autocompletion`);
      }
      focusedType = type;
      options.push({ name, type, value: String(value ?? ''), focused: true });
    } else if (value !== undefined) {
      const sent = converted(option, value, focused === undefined, keepFile);
      if (type >= ApplicationCommandOptionType.User && typeof sent === 'string')
        named.push({ type, id: sent });
      options.push({ name, type, value: sent });
    } else if (option.required && focused === undefined) {
      throw new ClientRefusal(`option "${name}" of /${command.name} is required`);
    }
  }
  if (focused !== undefined && focusedType === undefined) {
    throw new ClientRefusal(`/${command.name} has no option "${focused}"`);
  }
  return { options, focusedType };
}

function converted(
  option: APIApplicationCommandBasicOption,
  value: Given,
  isChecked: boolean,
  keepFile: (file: GivenFile) => string,
): string | number | boolean {
  if (typeof value === 'object') return 'id' in value ? value.id : keepFile(value);
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return isChecked ? chosen(option, checkedText(option, String(value))) : String(value);
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return isChecked ? chosen(option, checkedNumber(option, Number(value))) : Number(value);
    case ApplicationCommandOptionType.Boolean:
      return value === true || value === 'true';
    default:
      return String(value);
  }
}

type Chosen = { name: string; choices?: { name: string; value: string | number }[] };

/** Where an option has choices, one of them, by its name or its value. */
function chosen<Value extends string | number>({ name, choices }: Chosen, value: Value): string | number {
  if (choices === undefined || choices.length === 0) return value;
  const found = choices.find((choice) => choice.value === value || choice.name === value);
  if (found === undefined) throw new ClientRefusal(`option "${name}" has no choice "${value}"`);
  return found.value;
}

function checkedText(
  {
    name,
    min_length: min = 0,
    max_length: max = 6000,
  }: { name: string; min_length?: number; max_length?: number },
  text: string,
): string {
  if (text.length >= min && text.length <= max) return text;
  throw new ClientRefusal(`option "${name}" takes ${min} to ${max} characters`);
}

function checkedNumber(
  option: { name: string; type: ApplicationCommandOptionType; min_value?: number; max_value?: number },
  value: number,
): number {
  const { name, type, min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = option;
  const isWhole = type !== ApplicationCommandOptionType.Integer || Number.isInteger(value);
  if (isWhole && value >= min && value <= max) return value;
  throw new ClientRefusal(`option "${name}" takes numbers from ${min} to ${max}`);
}
