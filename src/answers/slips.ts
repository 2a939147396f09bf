import type { Person } from '../library/roster.js';
import { foldedWords } from '../questions/tokens.js';
import { editDistance } from '../reading/edits.js';
import { remembered } from '../reading/remembered.js';

/** Most names offered. */
const MOST = 3;
/** Shortest word in which two slips are taken for such. */
const LONG = 6;
/** Shortest and longest word that is compared at all. */
const COMPARED = { from: 4, to: 30 };

/** Last word of a name, folded: the roster's names are compared again and again. */
const surnameOf = remembered((name) => foldedWords(name).at(-1) ?? '');

/** People who take part in something and whose surname is at most two slips from a word typed, closest first. */
export function spelledLike(typed: string, people: readonly Person[]): string[] {
  const word = foldedWords(typed).at(-1) ?? '';
  if (word.length < COMPARED.from || word.length > COMPARED.to) return [];
  const most = word.length < LONG ? 1 : 2;
  const rated = people.flatMap((person) => {
    const surname = surnameOf(person.name);
    const isApart = surname[0] !== word[0] || Math.abs(surname.length - word.length) > most;
    if (person.encounters === 0 || isApart) return [];
    const slips = editDistance(word, surname, most);
    return slips <= most ? [{ name: person.name, slips, encounters: person.encounters }] : [];
  });
  return rated
    .sort((a, b) => a.slips - b.slips || b.encounters - a.encounters)
    .slice(0, MOST)
    .map(({ name }) => name);
}
