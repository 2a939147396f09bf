import { type Distributed, distributed } from './distributed.js';
import { isComma, nextMember, type Step } from './list-steps.js';
import { includedAt, isListMark, isMembership, isSeveral } from './membership.js';

import { isLoose, isPreposition, isTensed, nounAt, type Parse, verbAt, wordAt } from './parse.js';
import { hasDeterminer, isDescribed, isNamed, isOffice } from './persons.js';
import { ATTACHING, isSomebody, LEADING, longTail, ownedFrom, tailOf } from './tails.js';

/** Coordinated noun groups, "A, B and C", as places in the chunk list. */
export interface Group {
  readonly members: readonly number[];
  readonly first: number;
  /** Last chunk the group covers, attributes included. */
  readonly last: number;
  /** Members before which the preposition is said again, "with A and with B": they met apart. */
  readonly apart: readonly number[];
}

/** A list of noun groups in the making. */
interface Draft {
  members: number[];
  pending: number[];
  apart: number[];
  last: number;
  /** Whether what stands just before describes the person before it. */
  describing: boolean;
}

/** Whether a name comes with an office of its own and a comma, "former premier, X": an office before "and" is X's too. */
function hasOwnOffice(parse: Parse, i: number): boolean {
  const name = nounAt(parse, i)?.head.name;
  if (name?.kind !== 'person' || hasDeterminer(parse, i)) return false;
  return name.text.slice(0, name.nameSpan.start - name.start).includes(',');
}

/** Whether a name comes behind its office: "President X". What office follows it in a list is somebody else's. */
function isTitled(parse: Parse, i: number): boolean {
  const name = nounAt(parse, i)?.head.name;
  return name?.kind === 'person' && name.title !== undefined && name.nameSpan.start > name.start;
}

/** Whether the list goes on behind an office with another office or with people: no name for it follows. */
function goesOnWithOffice(parse: Parse, i: number): boolean {
  const next = nextMember(parse, tailOf(parse, i));
  return (
    next !== undefined && !isNamed(parse, next.at) && (isOffice(parse, next.at) || isSomebody(parse, next.at))
  );
}

/** Takes the next noun group as a member, as a description of the one before, or as the name of the office before. */
function take(parse: Parse, draft: Draft, step: Step, tail: number): void {
  const before = draft.pending.at(-1) ?? draft.members.at(-1) ?? -1;
  if (isOffice(parse, step.at) && (isNamed(parse, before) || draft.describing)) {
    const another = hasDeterminer(parse, step.at);
    const goesOn = (draft.describing || isDescribed(parse, before)) && !another;
    const own =
      !draft.describing && !(another && isTitled(parse, before) && goesOnWithOffice(parse, step.at));
    if ((!step.closes && own) || goesOn) {
      draft.describing = true;
      if (draft.pending.length === 0) draft.last = tail;
      return;
    }
  }
  const list = draft.pending.length > 0 ? draft.pending : draft.members;
  const names = isOffice(parse, before) && isNamed(parse, step.at);
  if (
    names &&
    (!step.closes ||
      (list.length === 1 && hasOwnOffice(parse, step.at)) ||
      (!hasDeterminer(parse, before) &&
        list.length === 1 &&
        !nounAt(parse, before)?.head.name?.text.includes(' of ')))
  ) {
    draft.apart = draft.apart.map((at) => (at === before ? step.at : at));
    list[list.length - 1] = step.at;
    if (draft.pending.length === 0) draft.last = tail;
    return;
  }
  draft.describing = false;
  draft.pending.push(step.at);
  if (step.apart) draft.apart.push(step.at);
  if (!step.closes) return;
  draft.members.push(...draft.pending);
  draft.last = tail;
  draft.pending = [];
}

/** "members of his team, including A and B", "three ministers: A, B and C": those named are members too. */
function include(parse: Parse, draft: Draft): void {
  const from =
    ATTACHING.has(wordAt(parse, draft.last + 1)) && nounAt(parse, draft.last + 2)
      ? tailOf(parse, draft.last + 2)
      : draft.last;
  const marked = isListMark(wordAt(parse, from + 1));
  const first = includedAt(parse, wordAt(parse, from + 1) === ',' ? from + 2 : from + 1);
  if (first < 0) return;
  const inner = groupFrom(parse, first, 'object');
  const named = marked || isMembership(nounAt(parse, draft.members.at(-1) ?? -1));
  const whole = draft.members.findLastIndex((k) => nounAt(parse, k)?.head.kind !== 'place');
  if (marked && (inner.members.length < 2 || !isSeveral(nounAt(parse, draft.members[whole] ?? -1)))) return;
  if (named) draft.members.splice(whole);
  draft.members.push(...inner.members);
  const closing = wordAt(parse, inner.last + 1);
  draft.last = marked && isListMark(closing) && closing !== ':' ? inner.last + 1 : inner.last;
}

/** "The heads of the chambers A and B": those who are named right behind their office in the plural. */
function apposed(parse: Parse, start: number): Distributed | undefined {
  const first = tailOf(parse, start) + 1;
  if (!isSomebody(parse, start) || !isSeveral(nounAt(parse, start)) || !isNamed(parse, first))
    return undefined;
  const { members, last } = groupFrom(parse, first, 'object');
  return members.length > 1 ? { members, last } : undefined;
}

/** Takes all who hold one office as members; they close the list. */
function takeAll(draft: Draft, { members, last }: Distributed): void {
  draft.members.push(...draft.pending, ...members);
  draft.pending = [];
  draft.describing = false;
  draft.last = last;
}

/** "A, B, C, etc." is a whole list without "and". */
function closeWithEtc(parse: Parse, draft: Draft, end: number): void {
  const at = isComma(parse, end + 1) ? end + 2 : end + 1;
  if (draft.pending.length === 0 || !/^etc\.?$/.test(wordAt(parse, at))) return;
  draft.members.push(...draft.pending);
  draft.pending = [];
  draft.last = end;
}

/** Where semicolons part the members, what is not a person behind a comma describes: "X, head of staff, Y Office; …". */
function withoutDescriptions(parse: Parse, members: number[]): number[] {
  const isParted = (k: number) => [wordAt(parse, k - 1), wordAt(parse, k - 2)].includes(';');
  if (!members.some(isParted)) return members;
  return members.filter((k, n) => n === 0 || isParted(k) || isNamed(parse, k));
}

/**
 * The list of noun groups that starts at a chunk. As an object, a last "and B" before a verb starts a clause
 * of its own and is left out; as a subject it belongs to the list.
 */
export function groupFrom(
  parse: Parse,
  i: number,
  side: 'subject' | 'object',
  until = Number.POSITIVE_INFINITY,
): Group {
  const owned = ownedFrom(parse, i);
  const start = owned > until ? i : owned;
  const named = distributed(parse, start) ?? apposed(parse, start);
  const draft: Draft = {
    members: [...(named?.members ?? [start])],
    pending: [],
    apart: [],
    last: named?.last ?? tailOf(parse, start),
    describing: false,
  };
  let end = named?.last ?? longTail(parse, start);
  for (let step = nextMember(parse, end); step; step = nextMember(parse, end)) {
    const tail = tailOf(parse, step.at);
    const verbAfter = isTensed(parse, tail + 1) || (isLoose(parse, tail + 1) && isTensed(parse, tail + 2));
    if (side === 'object' && verbAfter) break;
    // "Visited Oslo together with X": no list, the company is the traveller's.
    if (step.along && isPlace(parse, start) && !isPlace(parse, step.at)) break;
    const holders = distributed(parse, step.at) ?? apposed(parse, step.at);
    if (holders) takeAll(draft, holders);
    else take(parse, draft, step, tail);
    end = holders?.last ?? (step.closes ? longTail(parse, step.at) : tail);
  }
  closeWithEtc(parse, draft, end);
  draft.members = withoutDescriptions(parse, draft.members);
  include(parse, draft);
  const apart = draft.apart.filter((at) => draft.members.includes(at));
  return { members: draft.members, first: i, last: draft.last, apart };
}

const isPlace = (parse: Parse, i: number) => nounAt(parse, i)?.head.kind === 'place';

/** Whether a pronoun can only be a subject: "said he and X had talks". */
const isNominative = (parse: Parse, i: number) =>
  ['he', 'she', 'they', 'we', 'i'].includes(nounAt(parse, i)?.words.join(' ') ?? '');

/** Verbs of saying and thinking behind which no one stands to whom it is said. */
const REPORTING = new Set([
  'say',
  'add',
  'announce',
  'confirm',
  'note',
  'disclose',
  'reveal',
  'state',
  'believe',
  'think',
  'hope',
  'report',
  'stress',
  'indicate',
]);

/** Whether what is said begins at a chunk: "he said A and B will meet", but not '"…," said A and B'. */
const opensReport = (parse: Parse, i: number) =>
  REPORTING.has(verbAt(parse, i - 1)?.lemma ?? '') && nounAt(parse, i - 2) !== undefined;

/** First place behind "According to X," at the head of a sentence: who is named there is no member of what follows. */
function pastSource(parse: Parse, last: number): number {
  if (parse.units[0]?.low !== 'according') return 0;
  for (let i = 1; i < last; i++) if (isComma(parse, i)) return i + 1;
  return 0;
}

/** Whether a verb only leads members in: "guests, among whom were A and B". */
const leadsMembersIn = (parse: Parse, v: number) =>
  verbAt(parse, v)?.lemma === 'be' && wordAt(parse, v - 1) === 'whom';

/** The widest list of noun groups that ends exactly at a chunk, not reaching left of `from`. */
export function groupUpTo(parse: Parse, last: number, from: number): Group | undefined {
  let found: Group | undefined;
  const start = Math.max(from, pastSource(parse, last));
  for (let i = last; i >= start; i--) {
    const noun = nounAt(parse, i);
    if (!noun) {
      const verb = verbAt(parse, i);
      const joins =
        verb?.main.low === 'including' ||
        leadsMembersIn(parse, i) ||
        (verb?.form === 'participle' && LEADING.has(verb.lemma));
      if (verb && !joins) break;
      continue;
    }
    const group = groupFrom(parse, i, 'subject', last);
    if (group.last !== last) continue;
    // A fronted adjunct ends with a comma: "During the trip to Oslo, A and B met".
    const wider = !found || group.members.length > found.members.length;
    if (found && isPreposition(parse, i - 1) && !(wider && isSomebody(parse, i))) break;
    if (
      isTensed(parse, i - 1) &&
      found &&
      group.members.length > found.members.length &&
      !isNominative(parse, i) &&
      !leadsMembersIn(parse, i - 1) &&
      !opensReport(parse, i)
    )
      break;
    found = group;
  }
  return found;
}
