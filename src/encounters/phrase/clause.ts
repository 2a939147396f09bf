import { isAdjunctRun } from './adjunct-run.js';
import { dateInside, openingBracket, openingDash } from './brackets.js';
import type { VerbChunk } from './chunks.js';
import { arrangedSubject, thankedFor } from './controlled.js';
import { type Group, groupFrom, groupUpTo } from './groups.js';

import { insertion, pastGerund } from './insertion.js';
import { invertedSubject } from './inverted.js';
import { OBJECT_CONTROL, RELATIVES } from './lexicon.js';
import { isListMark } from './membership.js';

import { isLoose, isPreposition, isTensed, nounAt, type Parse, verbAt, wordAt } from './parse.js';
import { ownClause, withRelative } from './subject-lists.js';
import { tailOf } from './tails.js';

const QUOTES = new Set(["'", '‘', '"', '“', '``']);

/** The noun group list a relative pronoun at `i` stands for. */
function antecedent(parse: Parse, i: number): Group | undefined {
  let k = i - 1;
  if (wordAt(parse, k) === ',') k--;
  if (wordAt(parse, k) === ')') while (k > 0 && wordAt(parse, k) !== '(') k--;
  if (wordAt(parse, k) === '(') k--;
  return nounAt(parse, k) ? groupUpTo(parse, k, 0) : undefined;
}

/** Nearest verb group left of `i` that stands in the same sentence, or -1. */
export function verbBefore(parse: Parse, i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    if (verbAt(parse, k)) return k;
    if (wordAt(parse, k) === ';') return -1;
  }
  return -1;
}

/** Nearest finite verb group right of `i`, or -1. */
export function finiteAfter(parse: Parse, i: number): number {
  for (let k = i + 1; k < parse.chunks.length; k++) if (isTensed(parse, k)) return k;
  return -1;
}

/** Words that open a clause when a noun and its verb follow, and a phrase otherwise. */
const CLAUSAL = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'than']);

/** Subject of a verb group with tense; failing others, a name between commas: "the head of the mission, X, said". */
function finiteSubject(parse: Parse, v: number): Group | undefined {
  const plain = plainSubject(parse, v);
  const found = listMeant(parse, plain) ?? plain;
  if (found || wordAt(parse, v - 1) !== ',' || wordAt(parse, v - 3) !== ',') return found;
  return nounAt(parse, v - 2)?.head.name?.kind === 'person' ? groupUpTo(parse, v - 2, v - 2) : undefined;
}

/** Whom "they" means in "A, B and C flew to Oslo, where they met D": the list that the clause before is about. */
function listMeant(parse: Parse, group: Group | undefined): Group | undefined {
  const first = group?.first ?? 0;
  if (wordAt(parse, first - 1) !== 'where' || nounAt(parse, first)?.words.join(' ') !== 'they')
    return undefined;
  const before = sharedSubject(parse, first - 1);
  return before && before.members.length > 1 ? before : undefined;
}

function plainSubject(parse: Parse, v: number): Group | undefined {
  const inverted = invertedSubject(parse, v);
  if (inverted) return inverted;
  let k = v - 1;
  for (let steps = 0; k >= 0 && steps < 60; steps++) {
    const word = wordAt(parse, k);
    if (
      RELATIVES.has(word) &&
      !(word === 'that' && isPreposition(parse, k - 1)) &&
      (word !== 'that' || nounAt(parse, k - 1) || wordAt(parse, k - 1) === ',')
    )
      return antecedent(parse, k);
    if (word === 'and' || word === 'but' || word === 'or')
      return isLooseRun(parse, k + 1, v) || isAdjunctRun(parse, k + 1, v)
        ? sharedSubject(parse, k)
        : undefined;
    // "… where holds talks with Y": translations leave the pronoun out.
    if (word === 'where' && (k === v - 1 || isLooseRun(parse, k + 1, v)) && !nounAt(parse, v + 1)?.head.name)
      return sharedSubject(parse, k);
    if (isLoose(parse, k) || (QUOTES.has(word) && k === v - 1)) k--;
    else if (word === ')') {
      const bracketed = groupUpTo(parse, k, 0);
      const aside = bracketed && dateInside(parse, openingBracket(parse, k), k);
      if (bracketed && !aside && !isPreposition(parse, bracketed.first - 1)) return bracketed;
      k = Math.max(openingBracket(parse, k) - 1, -1);
    } else if (word === ',') {
      const before = insertion(parse, k);
      if (typeof before === 'object') return before;
      const past = before < 0 && nounAt(parse, k - 1) ? pastGerund(parse, k - 1) : -1;
      if (past >= 0 && nounAt(parse, past)) return groupUpTo(parse, past, 0);
      if (before < 0)
        return sharedSubject(parse, k) ?? (nounAt(parse, k - 1) ? groupUpTo(parse, k - 1, 0) : undefined);
      k = before;
    } else if (isListMark(word) && word !== ':') {
      const listed = groupUpTo(parse, k, 0);
      if (listed) return listed;
      k = openingDash(parse, k) - 1;
    } else if (word === ':') return sharedSubject(parse, k);
    else if (nounAt(parse, k)) {
      const group = groupUpTo(parse, k, 0);
      // "in the corridor of the United Nations": the corridor goes on to the right.
      if (!group && k > 1 && isPreposition(parse, k - 1) && tailOf(parse, k) > k) {
        k -= 2;
        continue;
      }
      if (!group) return undefined;
      const past = pastGerund(parse, group.first);
      if (past >= 0) {
        k = past;
        continue;
      }
      const clausal = CLAUSAL.has(wordAt(parse, group.first - 1)) && isLooseRun(parse, group.last + 1, v);
      if (clausal || !isPreposition(parse, group.first - 1)) return withRelative(parse, group);
      const own = group.last === v - 1 && verbBefore(parse, k) >= 0 ? ownClause(parse, group) : undefined;
      if (own) return own;
      k = group.first - 2;
    } else if (isPreposition(parse, k)) k--;
    // "X before this with Y met": a bare pronoun behind its preposition.
    else if (isPreposition(parse, k - 1) && ['this', 'that', 'it'].includes(word)) k -= 2;
    // "X who is in Colombo called on Y": the relative clause has no commas.
    else if (verbAt(parse, k) && wordAt(parse, k - 1) === 'who') return antecedent(parse, k - 1);
    else if (verbAt(parse, k)?.form === 'participle' && k > 0) k -= wordAt(parse, k - 1) === ',' ? 2 : 1;
    else return undefined;
  }
  return undefined;
}

/** Whether nothing but adverbs and dates stands between two chunk places. */
export const isLooseRun = (parse: Parse, from: number, to: number) => {
  for (let k = from; k < to; k++)
    if (!isLoose(parse, k) && !(isPreposition(parse, k) && isLoose(parse, k + 1) && k + 1 < to)) return false;
  return true;
};

/** Subject that a coordinated verb takes over from the verb before it. */
function sharedSubject(parse: Parse, k: number): Group | undefined {
  for (let p = verbBefore(parse, k); p >= 0; p = verbBefore(parse, p)) {
    const verb = verbAt(parse, p);
    if (verb?.form === 'finite' || verb?.form === 'to') return subjectOf(parse, p);
  }
  return undefined;
}

/** The verb, noun or adjective an infinitive hangs on, as a chunk place; -1 when none. */
export function governorOf(parse: Parse, v: number): number {
  for (let k = v - 1; k >= 0; k--) {
    const chunk = parse.chunks[k];
    if (!chunk) return -1;
    if (chunk.type === 'verb') return k;
    if (chunk.type === 'noun') {
      if (chunk.head.kind === 'word' && !isPreposition(parse, k - 1)) return k;
      continue;
    }
    if (chunk.unit.pos === 'ADJ' || chunk.unit.low === 'due') return k;
    if (chunk.unit.kind === 'date' || isLoose(parse, k) || isPreposition(parse, k)) continue;
    if (chunk.unit.low === ',' || chunk.unit.low === 'and') continue;
    return -1;
  }
  return -1;
}

/** Nearest verb group left of a place, through nouns and adjectives. */
function verbOf(parse: Parse, i: number): number {
  return verbAt(parse, i) ? i : verbBefore(parse, i);
}

function infinitiveSubject(parse: Parse, v: number): Group | undefined {
  const first = parse.chunks[0];
  const arranged = arrangedSubject(parse, v);
  if (arranged) return arranged;
  const governor = governorOf(parse, v);
  if (governor < 0) return first ? mainSubject(parse, v) : undefined;
  const noun = nounAt(parse, governor);
  if (noun?.owner !== undefined) return groupFrom(parse, noun.owner, 'object');
  const verb = verbOf(parse, governor);
  const controller = verbAt(parse, verb);
  if (verb < 0 || !controller) return undefined;
  if (
    OBJECT_CONTROL.has(controller.lemma) &&
    !controller.passive &&
    nounAt(parse, verb + 1) &&
    verb + 1 < v
  ) {
    return groupFrom(parse, verb + 1, 'object');
  }
  return subjectOf(parse, verb);
}

/** Subject of the main clause around a fronted or trailing adjunct. */
export function mainSubject(parse: Parse, i: number): Group | undefined {
  for (let p = verbBefore(parse, i); p >= 0; p = verbBefore(parse, p)) {
    const verb = verbAt(parse, p) as VerbChunk;
    if (verb.form === 'finite' || verb.form === 'to') {
      const found = subjectOf(parse, p);
      if (found) return found;
    }
  }
  const next = finiteAfter(parse, i);
  return next < 0 ? undefined : subjectOf(parse, next);
}

/** Subjects found so far in a sentence; a verb whose subject is being looked for has none yet. */
const known = new WeakMap<Parse, Map<number, Group | undefined>>();

/** Who does what the verb group at `v` says (or suffers it, when passive), as far as the sentence shows. */
export function subjectOf(parse: Parse, v: number): Group | undefined {
  const found = known.get(parse) ?? new Map<number, Group | undefined>();
  known.set(parse, found);
  if (found.has(v)) return found.get(v);
  found.set(v, undefined);
  const subject = lookFor(parse, v);
  found.set(v, subject);
  return subject;
}

/** Whether a noun group stands between two chunk places. */
const nounBetween = (parse: Parse, from: number, to: number) =>
  parse.chunks.slice(from + 1, to).some((chunk) => chunk.type === 'noun');

function lookFor(parse: Parse, v: number): Group | undefined {
  const verb = verbAt(parse, v);
  if (verb?.form === 'to') return infinitiveSubject(parse, v);
  if (verb?.form === 'ing') return thankedFor(parse, v) ?? mainSubject(parse, v);
  if (verb?.form === 'participle') {
    const aux = verbBefore(parse, v);
    if (verbAt(parse, aux)?.lemma === 'be' && !nounBetween(parse, aux, v)) return subjectOf(parse, aux);
  }
  // "was received by A and greeted by B"
  const joined = verb?.form === 'participle' && wordAt(parse, v - 1) === 'and' ? verbBefore(parse, v) : -1;
  if (verbAt(parse, joined)?.passive) return subjectOf(parse, joined);
  if (verb?.form === 'participle')
    return nounAt(parse, v - 1) ? groupUpTo(parse, v - 1, 0) : antecedent(parse, v);
  return verb && finiteSubject(parse, v);
}
