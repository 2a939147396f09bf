import { isLoose, isTensed, nounAt, type Parse, wordAt } from './parse.js';

/** Coordinated noun groups, "A, B and C", as places in the chunk list. */
export interface Group {
  readonly members: readonly number[];
  readonly first: number;
  /** Last chunk the group covers, attributes included. */
  readonly last: number;
}

const isComma = (parse: Parse, i: number) => wordAt(parse, i) === ',';

/** Place after a bracket that opens at `i`, or `i` itself. */
function skipBracket(parse: Parse, i: number): number {
  if (wordAt(parse, i) !== '(') return i;
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + 12); k++)
    if (wordAt(parse, k) === ')') return k + 1;
  return i;
}

/** Last chunk of a noun group with its "of …" and bracketed attributes. */
export function tailOf(parse: Parse, i: number): number {
  let end = skipBracket(parse, i + 1) - 1;
  while (wordAt(parse, end + 1) === 'of' && nounAt(parse, end + 2)) end = skipBracket(parse, end + 3) - 1;
  return end;
}

const ATTACHING = new Set(['from', 'to', 'for', 'in', 'at', 'on', 'with']);

/** As tailOf, and over one "from …", "to …", "in …" when a list goes on behind it. */
function longTail(parse: Parse, i: number): number {
  const end = tailOf(parse, i);
  if (!ATTACHING.has(wordAt(parse, end + 1)) || !nounAt(parse, end + 2)) return end;
  const far = tailOf(parse, end + 2);
  const after = wordAt(parse, far + 1);
  return after === 'and' || (after === ',' && wordAt(parse, far + 2) === 'and') ? far : end;
}

interface Step {
  readonly at: number;
  readonly closes: boolean;
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
  if (closes && ['with', 'both', 'between', 'by', 'of', 'to'].includes(wordAt(parse, i))) i++;
  return nounAt(parse, i) ? { at: i, closes } : undefined;
}

/** Whether a noun group after a comma only describes the one before: an office or kinship without a name of its own. */
function isApposition(parse: Parse, i: number): boolean {
  const noun = nounAt(parse, i);
  if (!noun) return true;
  return noun.head.kind === 'word'
    ? !/s$|people|men|women/.test(noun.head.low)
    : noun.head.name?.kind === 'role';
}

/**
 * The list of noun groups that starts at a chunk. As an object, a last "and B" before a verb starts a clause
 * of its own and is left out; as a subject it belongs to the list.
 */
export function groupFrom(parse: Parse, i: number, side: 'subject' | 'object'): Group {
  const accepted = { members: [i], last: tailOf(parse, i) };
  let pending: number[] = [];
  let end = longTail(parse, i);
  for (let step = nextMember(parse, end); step; step = nextMember(parse, end)) {
    const tail = tailOf(parse, step.at);
    const verbAfter = isTensed(parse, tail + 1) || (isLoose(parse, tail + 1) && isTensed(parse, tail + 2));
    if (side === 'object' && verbAfter) break;
    if (isApposition(parse, step.at) && !step.closes) {
      end = tail;
      continue;
    }
    pending.push(step.at);
    end = step.closes ? longTail(parse, step.at) : tail;
    if (!step.closes) continue;
    accepted.members.push(...pending);
    accepted.last = tail;
    pending = [];
  }
  return { members: accepted.members, first: i, last: accepted.last };
}

/** The widest list of noun groups that ends exactly at a chunk, not reaching left of `from`. */
export function groupUpTo(parse: Parse, last: number, from: number): Group | undefined {
  let found: Group | undefined;
  for (let i = last; i >= from; i--) {
    const noun = nounAt(parse, i);
    if (!noun) {
      if (parse.chunks[i]?.type === 'verb') break;
      continue;
    }
    const group = groupFrom(parse, i, 'subject');
    if (group.last !== last) continue;
    if (isTensed(parse, i - 1) && found && group.members.length > found.members.length) break;
    found = group;
  }
  return found;
}
