import { finiteAfter, subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { isNamed } from '../phrase/persons.js';
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
  const among = amongWhom(parse, v, rule, subject);
  if (among) return { group: among, separately: true };
  const opens = subject.first - 1;
  if (!OPENING.has(wordAt(parse, opens))) return undefined;
  const last = wordAt(parse, opens - 1) === ',' ? opens - 2 : opens - 1;
  const group = nounAt(parse, last) ? groupUpTo(parse, last, 0) : undefined;
  if (!group) return undefined;
  const members = membersOf(parse, group.last) ?? membersBehind(parse, v);
  return members ? { group: members, separately: true } : { group, separately: false };
}

/** "Among those X met were A and B": who is named behind the verb. */
function amongWhom(parse: Parse, v: number, rule: Rule, subject: Group): Group | undefined {
  const before = OPENING.has(wordAt(parse, subject.first - 1)) ? subject.first - 2 : subject.first - 1;
  if (wordAt(parse, before - 1) !== 'among' || !(nounAt(parse, before) || wordAt(parse, before) === 'those'))
    return undefined;
  let next = rule.links.includes(wordAt(parse, v + 1)) ? v + 2 : v + 1;
  while (
    isLoose(parse, next) ||
    (isPreposition(parse, next) && (nounAt(parse, next + 1) || isLoose(parse, next + 1)))
  )
    next += isLoose(parse, next) ? 1 : 2;
  const verb = verbAt(parse, next);
  const names = verb && ['be', 'include'].includes(verb.lemma) && nounAt(parse, next + 1);
  return names ? groupFrom(parse, next + 1, 'object') : undefined;
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
  return names && !verb.negated && isNamed(parse, main + 1)
    ? groupFrom(parse, main + 1, 'object')
    : undefined;
}
