import { isAdjunctRun, isMeasure } from '../phrase/adjunct-run.js';
import { type Group, groupFrom } from '../phrase/groups.js';
import { SITES } from '../phrase/lexicon.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';

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
    if (SAME_SIDE.has(wordAt(parse, k - 1)) || isOwner(parse, k - 1)) return undefined;
    const group = groupFrom(parse, k + 1, 'subject', v - 1);
    return isAdjunctRun(parse, group.last + 1, v) ? group : undefined;
  }
  return undefined;
}

/** Whether "with Y" belongs to the noun before it: "in a letter with Y", "after talks with Y", but not "in the corridor with Y". */
function isOwner(parse: Parse, i: number): boolean {
  const noun = nounAt(parse, i);
  if (noun?.head.kind !== 'word' || isLoose(parse, i) || isMeasure(parse, i)) return false;
  return !SITES.has(noun.head.lemma);
}

const isSomebody = (parse: Parse, i: number) =>
  ['person', 'role', 'pronoun'].includes(nounAt(parse, i)?.head.name?.kind ?? '');
