import { MONTH_SURNAMES } from './lexicon/words.js';
import { Class } from './word-classes.js';
import type { Line, Word } from './words.js';

/** Small words that a month stands behind, and a person hardly ever. */
const BEFORE_MONTH =
  /^(?:in|of|since|last|this|next|early|mid|late|until|till|during|from|on|every|each|throughout|for|than|or|[-–—]|\d.*)$/;

/** A capitalised day or month: the auxiliary is written small. */
const isCalendar = (word: Word | undefined) =>
  word?.capital === true && (word.classes & Class.Calendar) !== 0;
const isFunction = (word: Word | undefined) => ((word?.classes ?? 0) & Class.Function) !== 0;
const isHonorific = (word: Word | undefined) => ((word?.classes ?? 0) & Class.Honorific) !== 0;

/** Whether what surrounds the word makes it a part of the calendar: a number, "in", another month. */
function isDated(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (after?.number || after?.key === 'day' || isCalendar(before) || isCalendar(after)) return true;
  if (after?.text === ',' && words[at + 2]?.number) return true;
  if (/^(?:to|and|through)$/.test(before?.key ?? '') && isCalendar(words[at - 2])) return true;
  return before !== undefined && BEFORE_MONTH.test(before.key);
}

/** "Theresa May", "Mrs May": a month that a given name or a form of address makes a surname. */
function isSurname(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.capital || before.possessive || isFunction(before) || isDated(words, at)) return false;
  if (isHonorific(before)) return true;
  // "Thursday May", "Congress May": a given name is neither of the calendar nor an office or a body.
  const other = Class.Office | Class.OrganisationHead | Class.ThingHead | Class.VenueHead | Class.People;
  return (before.classes & other) === 0 && !before.capitals && (at > 1 || words.length > 2);
}

/** Whether a month known as a surname stands for its bearer: inside a sentence, or before what a person does at its start. */
function standsForPerson(words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (!word?.capital || isDated(words, at)) return false;
  if (at > 0 && words[at - 1]?.mark === false) return true;
  if (word.possessive || after?.pos === 'VERB' || after?.key === 'and' || after?.text === ',') return true;
  return ((after?.classes ?? 0) & Class.PersonVerb) !== 0;
}

/** Takes the calendar and the auxiliary ("may") out of months that an article uses as somebody's surname ("Theresa May … May said"). */
export function freeNamedMonths(lines: readonly Line[]): readonly Line[] {
  const surnames = new Set<string>();
  for (const { words, heading } of lines)
    if (heading === null)
      for (const [at, { key, capital }] of words.entries())
        if (capital && MONTH_SURNAMES.has(key) && isSurname(words, at)) surnames.add(key);
  if (surnames.size === 0) return lines;
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word, at) =>
      surnames.has(word.key) && standsForPerson(line.words, at) ? asName(word) : word,
    ),
  }));
}

function asName(word: Word): Word {
  return {
    ...word,
    classes: word.classes & ~(Class.Calendar | Class.Function),
    pos: 'PROPN',
    ordinary: false,
  };
}
