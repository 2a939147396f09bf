import type { NameMention } from '../mention.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { bareAt, honouredAt, mayBegin, ownedAt } from './bare.js';
import type { Found } from './found.js';
import { NameMemory } from './memory.js';
import { pronounAt } from './pronouns.js';
import { peopleAt, tableAt } from './table.js';
import { titledAt } from './titled.js';

const TITLE_START =
  Class.Office |
  Class.PluralOffice |
  Class.Party |
  Class.Modifier |
  Class.Adjective |
  Class.Portfolio |
  Class.Determiner;

function readAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const word = line.words[at];
  if (!word || word.mark) return undefined;
  const pointer = pronounAt(line, at);
  if (pointer) return pointer;
  const capital = mayBegin(line, at);
  if ((word.classes & TITLE_START) !== 0 || word.capital || word.number) {
    const titled = titledAt(line, at, memory);
    if (titled) return titled;
  }
  const people = peopleAt(line, at);
  if (people) return people;
  const table = tableAt(line, at, memory);
  if (table) return table;
  if (!capital) return undefined;
  return honouredAt(line, at, memory) ?? ownedAt(line, at, memory) ?? bareAt(line, at, memory);
}

function readLine(line: Line, memory: NameMemory): NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < line.words.length) {
    const found = readAt(line, at, memory);
    if (found) mentions.push(...found.mentions);
    at = Math.max(found?.next ?? at + 1, at + 1);
  }
  return mentions;
}

/**
 * People, offices, parties, bodies, media and pronouns of an article, in text order and without overlaps.
 * The article is read twice: the first reading learns who is named in it, the second finds them wherever they stand.
 */
export function findNames(lines: readonly Line[]): NameMention[] {
  const memory = new NameMemory();
  const bodyFirst = [
    ...lines.filter((line) => line.heading === null),
    ...lines.filter((line) => line.heading !== null),
  ];
  for (const line of bodyFirst) readLine(line, memory);
  return lines.flatMap((line) => readLine(line, memory));
}
