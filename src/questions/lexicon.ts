import type { Library } from '../library/library.js';
import type { Person } from '../library/roster.js';
import { ORGANISATION_HEADS, THING_HEADS } from '../reading/lexicon/organisations.js';
import { isTitleWord } from './terms.js';
import { foldedWords } from './tokens.js';

/** Which people of a library a word may name, looked up without comparing spellings one by one. */
export interface Lexicon {
  /** People with a spelling that holds this folded word. */
  named(word: string): ReadonlySet<Person>;
}

const NOBODY: ReadonlySet<Person> = new Set();

/** "Seo Min -hyuk" as it is written elsewhere: translations part the hyphen from its word. */
const closedUp = (name: string) => name.replace(/ ?- ?/gu, '-');

/** Whether a name is a person's: not an office alone, and not a body or a thing that an article's layout made look like one. */
export function isSomebody({ name }: Person): boolean {
  const words = foldedWords(name);
  return (
    !words.every(isTitleWord) && !words.some((word) => ORGANISATION_HEADS.has(word) || THING_HEADS.has(word))
  );
}

/** Builds the word index over every spelling of the roster; the parts of hyphenated names count as words too. */
export function buildLexicon(library: Library): Lexicon {
  const index = new Map<string, Set<Person>>();
  const add = (word: string, person: Person): void => {
    const held = index.get(word);
    if (held) held.add(person);
    else index.set(word, new Set([person]));
  };
  for (const person of library.roster.people) {
    if (!isSomebody(person)) continue;
    for (const spelling of [person.name, ...person.spellings]) {
      for (const word of [...foldedWords(spelling), ...foldedWords(closedUp(spelling))]) {
        add(word, person);
        for (const part of word.split('-')) if (part.length >= 3) add(part, person);
      }
    }
  }
  return { named: (word) => index.get(word) ?? NOBODY };
}
