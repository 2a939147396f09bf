import { isLoose, isPreposition, nounAt, type Parse, wordAt } from './parse.js';
import { skipBracket, tailOf } from './tails.js';

/** "forty minutes", "two times": how long or how often, without a preposition. */
export const isMeasure = (parse: Parse, i: number) =>
  /^(?:minute|hour|day|time)$/.test(nounAt(parse, i)?.head.lemma ?? '');

/** Whether nothing but adverbs, days, places, company and how long it was stands between two chunk places. */
export function isAdjunctRun(parse: Parse, from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    const past = skipBracket(parse, i);
    if (past > i) i = past;
    else if (isLoose(parse, i) || wordAt(parse, i) === ',' || isMeasure(parse, i)) i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return false;
  }
  return i === to;
}
