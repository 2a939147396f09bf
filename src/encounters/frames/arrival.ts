import { subjectOf, verbBefore } from '../phrase/clause.js';
import type { Group } from '../phrase/groups.js';
import { type Parse, verbAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';

/** Who arrives in the clause before, when the host "greeted him himself" or just "greeted in person". */
export function arrival(parse: Parse, v: number, rule: Rule): Group | undefined {
  if (rule.subject !== 'host') return undefined;
  const after = parse.units[(parse.chunks[v]?.last ?? 0) + 1];
  if (after && !['.', ',', 'himself', 'herself', 'personally', 'in'].includes(after.low)) return undefined;
  for (let p = verbBefore(parse, v); p >= 0; p = verbBefore(parse, p)) {
    if (['arrive', 'land', 'come'].includes(verbAt(parse, p)?.lemma ?? '')) return subjectOf(parse, p);
  }
  return undefined;
}
