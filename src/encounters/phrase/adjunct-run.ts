import { isLoose, isPreposition, nounAt, type Parse, wordAt } from './parse.js';
import { tailOf } from './tails.js';

/** "forty minutes", "two times": how long or how often, without a preposition. */
export const isMeasure = (parse: Parse, i: number) =>
  /^(?:minute|hour|day|time)$/.test(nounAt(parse, i)?.head.lemma ?? '');

/** First place behind an aside in brackets that opens at `i`: "(2 Mehr, 24 September)"; `i` where none does. */
export function pastBrackets(parse: Parse, i: number, to: number): number {
  if (wordAt(parse, i) !== '(') return i;
  for (let k = i + 1; k < to; k++) if (wordAt(parse, k) === ')') return k + 1;
  return i;
}

/** Whether nothing but adverbs, days, places, company and how long it was stands between two chunk places. */
export function isAdjunctRun(parse: Parse, from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    const past = pastBrackets(parse, i, to);
    if (past > i) i = past;
    else if (isLoose(parse, i) || wordAt(parse, i) === ',' || isMeasure(parse, i)) i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return false;
  }
  return i === to;
}
