import { PRONOUNS } from '../lexicon/words.js';
import type { NameMention } from '../mention.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { bareAt, honouredAt, mayBegin, ownedAt } from './bare.js';
import type { Found } from './found.js';
import { NameMemory } from './memory.js';
import { nicknameAt } from './nickname.js';
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

/** Whether nothing can begin at a word: small, in no list, no pronoun. Most words of a text are. */
function isPlain(word: Word): boolean {
  return !word.capital && word.classes === 0 && !word.number && PRONOUNS[word.key] === undefined;
}

function readAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const word = line.words[at];
  if (!word || word.mark || isPlain(word)) return undefined;
  const nickname = nicknameAt(line, at, memory);
  if (nickname) return nickname;
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

/** Whether a line must be read again: one of its capitalised words was learned after its first reading. */
function isOutdated(line: Line, stamp: number, memory: NameMemory): boolean {
  return line.words.some((word) => word.capital && memory.taughtSince(word, stamp));
}

/**
 * People, offices, parties, bodies, media and pronouns of an article, in text order and without overlaps. What one line
 * teaches (a surname, say) holds for all, so the lines that stood before it are read a second time.
 */
export function findNames(lines: readonly Line[]): NameMention[] {
  const memory = new NameMemory();
  const firstReading = new Map<Line, { mentions: NameMention[]; stamp: number }>();
  const headingsLast = [
    ...lines.filter((line) => line.heading === null),
    ...lines.filter((line) => line.heading !== null),
  ];
  for (const line of headingsLast) {
    const stamp = memory.lessons;
    firstReading.set(line, { mentions: readLine(line, memory), stamp });
  }
  return lines.flatMap((line) => {
    const first = firstReading.get(line);
    return first && !isOutdated(line, first.stamp, memory) ? first.mentions : readLine(line, memory);
  });
}
