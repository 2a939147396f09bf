import type { Command, CompletionCall } from '../command.js';
import { people } from '../completions.js';
import { choicesOf, optionsOf, positionals } from './slash.js';

/** What may follow, and the end of the line that it replaces: the shape readline wants. */
export type Completed = [string[], string];

/** Completions of a line typed so far: commands, options, their values, and names of people in plain questions. */
export function completeLine(line: string, catalog: readonly Command[], call: CompletionCall): Completed {
  if (!line.startsWith('/')) return completeName(line, call);
  const [, typed = '', gap = '', rest = ''] = /^\/(\S*)(\s*)(.*)$/s.exec(line) ?? [];
  if (gap === '') return completeCommand(typed, catalog);
  const command = catalog.find(({ data }) => data.name === typed);
  return command ? completeOption(command, rest, call) : [[], line];
}

function completeCommand(typed: string, catalog: readonly Command[]): Completed {
  const names = catalog.map(({ data }) => data.name).filter((name) => name.startsWith(typed));
  return [names.map((name) => `/${name} `), `/${typed}`];
}

function completeOption(command: Command, rest: string, call: CompletionCall): Completed {
  const options = optionsOf(command.data);
  const marks = [...rest.matchAll(/(?:^|\s)([a-z]+):\s*/g)];
  const last = marks.findLast(([, name]) => options.some((option) => option.name === name));
  const named = last ? rest.slice(last.index + last[0].length) : rest;
  const typed = named.trimStart();
  const option = options.find(({ name }) => name === (last?.[1] ?? positionals(command.data)[0]));
  const values = option ? valuesOf(command, option, typed, call) : [];
  const used = new Set(marks.map(([, name]) => name));
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const names = options.flatMap(({ name }) =>
    !used.has(name) && name.startsWith(word) ? [`${name}: `] : [],
  );
  return values.length > 0 ? [values, typed] : [names, word];
}

function valuesOf(
  command: Command,
  option: ReturnType<typeof optionsOf>[number],
  typed: string,
  call: CompletionCall,
): string[] {
  const choices = choicesOf(option).filter((choice) => choice.startsWith(typed));
  if (choices.length > 0) return [...choices];
  if (typed === '') return [];
  return (command.complete?.(call, option.name, typed) ?? []).map(({ value }) => value);
}

/** The last words of a plain question, when they begin a person's name. */
function completeName(line: string, { assistant }: CompletionCall): Completed {
  const word = /[\p{L}\p{M}'’-]{2,}$/u.exec(line)?.[0];
  if (!word) return [[], line];
  const fitting = people(assistant.library, word).filter(({ value }) =>
    value
      .toLowerCase()
      .split(/[\s-]/)
      .some((part) => part.startsWith(word.toLowerCase())),
  );
  return [fitting.map(({ value }) => value), word];
}
