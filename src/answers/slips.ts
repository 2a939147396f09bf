import type { Person } from '../library/roster.js';
import { foldedWords } from '../questions/tokens.js';

/** Most names offered. */
const MOST = 3;
/** Shortest word in which two slips are taken for such. */
const LONG = 6;
/** Shortest and longest word that is compared at all. */
const COMPARED = { from: 4, to: 30 };

/** Letters to change, add or leave out to make one word of another, the usual way (Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** People who take part in something and whose surname is at most two slips from a word typed, closest first. */
export function spelledLike(typed: string, people: readonly Person[]): string[] {
  const word = foldedWords(typed).at(-1) ?? '';
  if (word.length < COMPARED.from || word.length > COMPARED.to) return [];
  const most = word.length < LONG ? 1 : 2;
  const rated = people.flatMap((person) => {
    const surname = foldedWords(person.name).at(-1) ?? '';
    const isApart = surname[0] !== word[0] || Math.abs(surname.length - word.length) > most;
    if (person.encounters === 0 || isApart) return [];
    const slips = slipsBetween(word, surname);
    return slips <= most ? [{ name: person.name, slips, encounters: person.encounters }] : [];
  });
  return rated
    .sort((a, b) => a.slips - b.slips || b.encounters - a.encounters)
    .slice(0, MOST)
    .map(({ name }) => name);
}
