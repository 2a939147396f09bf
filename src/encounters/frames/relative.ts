import { finiteAfter, subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo } from '../phrase/groups.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { isSomebody } from '../phrase/tails.js';
import type { Rule } from '../rules/rule.js';

/** Pronouns by which a relative clause opens whose object stands before it: "the leaders whom X met". */
const OPENING = new Set(['whom', 'that', 'who', 'which']);

/** Those whom a relative clause is about, and whether they were met one by one. */
interface Antecedent {
  readonly group: Group;
  readonly separately: boolean;
}

/**
 * Whom the subject of a relative clause met: "the leaders whom X met"; and where they are told to be among those,
 * "A and B were among the leaders that X met", A and B.
 */
export function relativeObject(
  parse: Parse,
  v: number,
  rule: Rule,
  subject: Group | undefined,
): Antecedent | undefined {
  if (!subject || !(rule.links.includes('') || rule.links.includes(wordAt(parse, v + 1)))) return undefined;
  // "Among those X met": a relative clause without its pronoun.
  const opens = OPENING.has(wordAt(parse, subject.first - 1)) ? subject.first - 1 : subject.first;
  if (opens === subject.first && wordAt(parse, opens - 2) !== 'among') return undefined;
  const last = wordAt(parse, opens - 1) === ',' ? opens - 2 : opens - 1;
  const group = nounAt(parse, last) ? groupUpTo(parse, last, 0) : undefined;
  const members = group && (membersOf(parse, group.last) ?? membersBehind(parse, v));
  if (!group || (!members && opens === subject.first)) return undefined;
  return members ? { group: members, separately: true } : { group, separately: false };
}

/** Who is told to be one of those whom a relative clause makes its subject: "X was one of the mayors who met Y". */
export function relativeSubject(parse: Parse, v: number): Group | undefined {
  let who = v - 1;
  while (isLoose(parse, who)) who--;
  if (!['who', 'that'].includes(wordAt(parse, who))) return undefined;
  const group = nounAt(parse, who - 1) ? groupUpTo(parse, who - 1, 0) : undefined;
  return group && (membersOf(parse, group.last) ?? membersBehind(parse, v));
}

/** Those told to be among the group that ends at a chunk place: "A and B were among …", "X is one of …". */
function membersOf(parse: Parse, last: number): Group | undefined {
  const v = verbBefore(parse, last);
  const verb = verbAt(parse, v);
  if (verb?.lemma !== 'be' || verb.negated) return undefined;
  let next = v + 1;
  while (isLoose(parse, next)) next++;
  const among = wordAt(parse, next) === 'among';
  const one = nounAt(parse, v + 1)?.words.includes('one') && wordAt(parse, v + 2) === 'of';
  return among || one ? subjectOf(parse, v) : undefined;
}

/** Those of whom the sentence goes on to say that they are meant: "among those who met X were A and B". */
function membersBehind(parse: Parse, v: number): Group | undefined {
  const main = finiteAfter(parse, v);
  const verb = verbAt(parse, main);
  const names = (verb?.lemma === 'be' && !verb.passive) || verb?.lemma === 'include';
  return names && !verb.negated && isSomebody(parse, main + 1)
    ? groupFrom(parse, main + 1, 'object')
    : undefined;
}
