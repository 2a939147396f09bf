import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Declaration } from '../command.js';
import { usage } from '../usage.js';

/** A line that begins with "/" as typed: its command and what was filled in, or what is wrong with it. */
export type SlashLine =
  | { readonly name: string; readonly options: ReadonlyMap<string, string> }
  | { readonly fault: string };

/** Options of a declaration. */
export function optionsOf(declaration: Declaration): readonly APIApplicationCommandOption[] {
  return declaration.toJSON().options ?? [];
}

/** Options that words without a name fill, in order: the required ones, or else the first. */
export function positionals(declaration: Declaration): readonly string[] {
  const options = optionsOf(declaration);
  const required = options.filter(({ required }) => required);
  return (required.length > 0 ? required : options.slice(0, 1)).map(({ name }) => name);
}

/** Words that fill several options: quoted ones, else parted by commas or "and", else one word each. */
function parts(words: string, wanted: number): string[] {
  if (wanted < 2) return words ? [words] : [];
  const quoted = [...words.matchAll(/"([^"]*)"/g)].map(([, inner]) => inner ?? '');
  if (quoted.length > 0) return quoted;
  const parted = words.split(/,| and /);
  return (parted.length > 1 ? parted : words.split(' ')).map((part) => part.trim()).filter(Boolean);
}

/** Splits "Putin place: Samarkand since: 2022" into the words before the first option and each option's value. */
function fields(rest: string, names: readonly string[]): { words: string; named: Map<string, string> } {
  const marks = [...rest.matchAll(/(?:^|\s)([a-z]+):/g)].filter(([, name]) => names.includes(name ?? ''));
  const values = marks.map(({ 0: mark, 1: name = '', index }, i) => {
    const value = rest.slice(index + mark.length, marks[i + 1]?.index).trim();
    return [name, value.replace(/^"(.*)"$/, '$1')] as const;
  });
  return { words: rest.slice(0, marks[0]?.index).trim(), named: new Map(values) };
}

/** What is wrong with the values given, or undefined. */
function faultOf(declaration: Declaration, options: ReadonlyMap<string, string>): string | undefined {
  for (const option of optionsOf(declaration)) {
    const value = options.get(option.name);
    if (option.required && !value)
      return `/${declaration.name} needs “${option.name}” (${option.description}). Usage: ${usage(declaration)}`;
    const stray = isShort(option) ? /(?:^|\s)([a-z]{2,20}):\s/.exec(value ?? '')?.[1] : undefined;
    if (stray !== undefined)
      return `/${declaration.name} has no option “${stray}”. Usage: ${usage(declaration)}`;
    const choices = choicesOf(option);
    if (value && choices.length > 0 && !choices.includes(value)) {
      return `${option.name} is one of: ${choices.join(', ')}.`;
    }
  }
  return undefined;
}

/** Longest text, in characters, in which a colon does not belong: a name or a day, not a question. */
const SHORT = 100;

function isShort(option: APIApplicationCommandOption): boolean {
  return 'max_length' in option && option.max_length !== undefined && option.max_length <= SHORT;
}

/** The values an option allows; empty when any will do. */
export function choicesOf(option: APIApplicationCommandOption): readonly string[] {
  return 'choices' in option ? (option.choices ?? []).map(({ value }) => String(value)) : [];
}

/** Reads a line such as `/who Putin place: Samarkand` or `/where "Wang Yi" "Lavrov"` against the declarations. */
export function parseSlash(line: string, declarations: readonly Declaration[]): SlashLine {
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(line.trim()) ?? [];
  const declaration = declarations.find((each) => each.name === name);
  if (!declaration) {
    return {
      fault: `There is no /${name}. There are: ${declarations.map((each) => `/${each.name}`).join(' ')}`,
    };
  }
  const { words, named } = fields(
    rest,
    optionsOf(declaration).map((option) => option.name),
  );
  const free = positionals(declaration).filter((option) => !named.has(option));
  const filled = parts(words, free.length).slice(0, free.length);
  const options = new Map([
    ...free.flatMap((option, i) => (filled[i] ? [[option, filled[i]] as const] : [])),
    ...named,
  ]);
  const fault = faultOf(declaration, options);
  return fault ? { fault } : { name, options };
}
