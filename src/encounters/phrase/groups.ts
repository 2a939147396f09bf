import { PEOPLE } from './lexicon.js';
import {
  isLoose,
  isPreposition,
  isTensed,
  nounAt,
  type Parse,
  pastEstimate,
  verbAt,
  wordAt,
} from './parse.js';
import { hasDeterminer, isDescribed, isNamed, isOffice } from './persons.js';

/** Coordinated noun groups, "A, B and C", as places in the chunk list. */
export interface Group {
  readonly members: readonly number[];
  readonly first: number;
  /** Last chunk the group covers, attributes included. */
  readonly last: number;
  /** Members before which the preposition is said again, "with A and with B": they met apart. */
  readonly apart: readonly number[];
}

const isComma = (parse: Parse, i: number) => wordAt(parse, i) === ',';

/** Place after a bracket that opens at `i`, or `i` itself. */
function skipBracket(parse: Parse, i: number): number {
  if (wordAt(parse, i) !== '(') return i;
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + 12); k++)
    if (wordAt(parse, k) === ')') return k + 1;
  return i;
}

/** Verbs that name who leads a body: "a delegation headed by X". */
export const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'chair', 'guide']);

/** Last chunk of a noun group with its "of …" and bracketed attributes. */
export function tailOf(parse: Parse, i: number): number {
  let end = skipBracket(parse, i + 1) - 1;
  while (wordAt(parse, end + 1) === 'of' && nounAt(parse, end + 2)) end = skipBracket(parse, end + 3) - 1;
  const led = verbAt(parse, end + 1);
  return led?.form === 'participle' &&
    LEADING.has(led.lemma) &&
    wordAt(parse, end + 2) === 'by' &&
    nounAt(parse, end + 3)
    ? tailOf(parse, end + 3)
    : end;
}

const ATTACHING = new Set(['from', 'to', 'for', 'in', 'at', 'on', 'with']);

/** Whether a noun group at `i` stands for people. */
function isSomebody(parse: Parse, i: number): boolean {
  const head = nounAt(parse, ownedFrom(parse, i))?.head;
  return head !== undefined && (head.kind === 'name' || PEOPLE.has(head.lemma));
}

/** As tailOf, and over one "from …", "to …", "in …" when a list of people goes on behind it. */
function longTail(parse: Parse, i: number): number {
  const end = tailOf(parse, i);
  if (!ATTACHING.has(wordAt(parse, end + 1)) || !nounAt(parse, end + 2)) return end;
  const far = tailOf(parse, end + 2);
  const after = wordAt(parse, far + 1) === ',' ? far + 2 : far + 1;
  if (wordAt(parse, after) === 'as' && wordAt(parse, after + 1) === 'well')
    return isSomebody(parse, after + 3) ? far : end;
  return wordAt(parse, after) === 'and' &&
    isSomebody(parse, wordAt(parse, after + 1) === 'with' ? after + 2 : after + 1)
    ? far
    : end;
}

interface Step {
  readonly at: number;
  readonly closes: boolean;
  readonly apart: boolean;
}

/** The noun group that an owner at `i` leads to: "the president's adviser" is the adviser. */
export function ownedFrom(parse: Parse, i: number): number {
  let at = i;
  while (nounAt(parse, at + 1)?.owner === at) at++;
  return at;
}

/** The next member of a list after `end`, and whether its conjunction closes the list. */
function nextMember(parse: Parse, end: number): Step | undefined {
  let i = end + 1;
  let closes = false;
  if (isComma(parse, i)) i++;
  const word = wordAt(parse, i);
  if (word === 'and' || word === '&') {
    closes = true;
    i++;
  } else if (
    (word === 'as' && wordAt(parse, i + 1) === 'well' && wordAt(parse, i + 2) === 'as') ||
    word === 'along' ||
    word === 'together'
  ) {
    closes = true;
    i += word === 'as' ? 3 : 2;
  } else if (i === end + 1) return undefined;
  while (
    isLoose(parse, i) &&
    parse.chunks[i]?.type === 'word' &&
    ['also', 'then', 'later', 'even'].includes(wordAt(parse, i))
  )
    i++;
  i = pastEstimate(parse, i);
  const apart = wordAt(parse, i) === 'with' && word !== 'along' && word !== 'together';
  if (apart && !closes) i++;
  if (closes && ['with', 'both', 'between', 'by', 'of', 'to'].includes(wordAt(parse, i))) i++;
  return nounAt(parse, i) ? { at: ownedFrom(parse, i), closes, apart } : undefined;
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

/** Takes the next noun group as a member, as a description of the one before, or as the name of the office before. */
function take(parse: Parse, draft: Draft, step: Step, tail: number): void {
  const before = draft.pending.at(-1) ?? draft.members.at(-1) ?? -1;
  if (isOffice(parse, step.at) && (isNamed(parse, before) || draft.describing)) {
    const goesOn = (draft.describing || isDescribed(parse, before)) && !hasDeterminer(parse, step.at);
    if (!step.closes || goesOn) {
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

/** "members of his team, including A and B": those named are members too. */
function include(parse: Parse, draft: Draft): void {
  const from =
    ATTACHING.has(wordAt(parse, draft.last + 1)) && nounAt(parse, draft.last + 2)
      ? tailOf(parse, draft.last + 2)
      : draft.last;
  const at = wordAt(parse, from + 1) === ',' ? from + 2 : from + 1;
  const word = verbAt(parse, at)?.main.low ?? wordAt(parse, at);
  const them = word === 'among' && nounAt(parse, at + 1)?.head.low === 'them' ? at + 2 : at + 1;
  if ((word !== 'including' && them === at + 1) || !nounAt(parse, them)) return;
  const inner = groupFrom(parse, them, 'object');
  if (
    nounAt(parse, draft.members.at(-1) ?? -1)?.words.includes('members') ||
    /^(?:the )?members of/i.test(nounAt(parse, draft.members.at(-1) ?? -1)?.head.text ?? '')
  )
    draft.members.pop();
  draft.members.push(...inner.members);
  draft.last = inner.last;
}

/** "A, B, C, etc." is a whole list without "and". */
function closeWithEtc(parse: Parse, draft: Draft, end: number): void {
  const at = isComma(parse, end + 1) ? end + 2 : end + 1;
  if (draft.pending.length === 0 || !/^etc\.?$/.test(wordAt(parse, at))) return;
  draft.members.push(...draft.pending);
  draft.pending = [];
  draft.last = end;
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
  const draft: Draft = {
    members: [start],
    pending: [],
    apart: [],
    last: tailOf(parse, start),
    describing: false,
  };
  let end = longTail(parse, start);
  for (let step = nextMember(parse, end); step; step = nextMember(parse, end)) {
    const tail = tailOf(parse, step.at);
    const verbAfter = isTensed(parse, tail + 1) || (isLoose(parse, tail + 1) && isTensed(parse, tail + 2));
    if (side === 'object' && verbAfter) break;
    take(parse, draft, step, tail);
    end = step.closes ? longTail(parse, step.at) : tail;
  }
  closeWithEtc(parse, draft, end);
  include(parse, draft);
  const apart = draft.apart.filter((at) => draft.members.includes(at));
  return { members: draft.members, first: i, last: draft.last, apart };
}

/** Whether a pronoun can only be a subject: "said he and X had talks". */
const isNominative = (parse: Parse, i: number) =>
  ['he', 'she', 'they', 'we', 'i'].includes(nounAt(parse, i)?.words.join(' ') ?? '');

/** The widest list of noun groups that ends exactly at a chunk, not reaching left of `from`. */
export function groupUpTo(parse: Parse, last: number, from: number): Group | undefined {
  let found: Group | undefined;
  for (let i = last; i >= from; i--) {
    const noun = nounAt(parse, i);
    if (!noun) {
      const verb = verbAt(parse, i);
      const joins =
        verb?.main.low === 'including' || (verb?.form === 'participle' && LEADING.has(verb.lemma));
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
      !isNominative(parse, i)
    )
      break;
    found = group;
  }
  return found;
}
