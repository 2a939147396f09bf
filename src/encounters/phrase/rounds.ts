import type { Unit } from './units.js';

/** Ways of saying that people were met one at a time, as words in a row. */
const ROUNDS = [
  'one after the other',
  'one after another',
  'one by one',
  'one at a time',
  'each in turn',
  'in turn',
  'in turns',
  'by turns',
  'in succession',
  'in quick succession',
].map((phrase) => phrase.split(' '));

/** Length of such a phrase at a place, 0 for none. */
function roundsAt(units: readonly Unit[], at: number): number {
  const found = ROUNDS.find((phrase) => phrase.every((word, k) => units[at + k]?.low === word));
  return found?.length ?? 0;
}

/** Takes "one after the other" and its like as the one adverb they mean: "separately". */
export function withRounds(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((_, at) => roundsAt(units, at) > 1)) return units;
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const length = roundsAt(units, at);
    const [first, last] = [units[at], units[at + length - 1]];
    if (!first) break;
    if (length < 2 || !last) joined.push(first);
    else {
      const text = units
        .slice(at, at + length)
        .map((unit) => unit.text)
        .join(' ');
      joined.push({
        ...first,
        kind: 'word',
        text,
        low: 'separately',
        lemma: 'separately',
        pos: 'ADV',
        end: last.end,
      });
      at += length - 1;
    }
  }
  return joined;
}
