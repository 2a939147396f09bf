import { type Group, groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import { EVENTS } from './links.js';

/** Where a clause begins, left of which nobody belongs to its verb. */
const CLAUSE_EDGES = new Set([';', ':', '"', '“', '”', 'that', 'which', 'who', 'where', 'when']);

/** "together with Y": on the same side as the subject. */
const SAME_SIDE = new Set(['together', 'along', 'jointly']);

/**
 * The other side before the verb: "X in Lima with Y conducted talks", "X on Monday with Y in Oslo met", as Persian, Turkish,
 * Russian and East Asian languages put it. Only what stands behind chunk place `from` is looked at.
 */
export function linkAhead(
  parse: Parse,
  v: number,
  from: number,
  links: readonly string[],
): Group | undefined {
  if (verbAt(parse, v)?.passive) return undefined;
  for (let k = v - 1; k > from && !verbAt(parse, k) && !CLAUSE_EDGES.has(wordAt(parse, k)); k--) {
    const word = wordAt(parse, k);
    if (word === '' || !links.includes(word) || !isSomebody(parse, k + 1)) continue;
    if (SAME_SIDE.has(wordAt(parse, k - 1)) || EVENTS.has(nounAt(parse, k - 1)?.head.lemma ?? ''))
      return undefined;
    const group = groupFrom(parse, k + 1, 'subject', v - 1);
    return isAdjuncts(parse, group.last + 1, v) ? group : undefined;
  }
  return undefined;
}

const isSomebody = (parse: Parse, i: number) =>
  ['person', 'role', 'pronoun'].includes(nounAt(parse, i)?.head.name?.kind ?? '');

/** Whether nothing but adverbs, days, places and how long it was stands between two chunk places. */
function isAdjuncts(parse: Parse, from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    if (isLoose(parse, i) || wordAt(parse, i) === ',') i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else if (isMeasure(parse, i)) i++;
    else return false;
  }
  return i === to;
}

/** "forty minutes", "two times": how long or how often, without a preposition. */
export const isMeasure = (parse: Parse, i: number) =>
  /^(?:minute|hour|day|time)$/.test(nounAt(parse, i)?.head.lemma ?? '');
