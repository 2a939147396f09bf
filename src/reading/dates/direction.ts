import type { Sentence, Token } from '../sentences.js';
import {
  auxiliariesBefore,
  isModal,
  isPlanning,
  isPlanningParticiple,
  isPresentBe,
  isReporting,
} from './verb-group.js';

/** Where the verb that governs a date looks, seen from the day of writing. */
export type Direction = 'past' | 'future' | 'unknown';

/** The verb that governs a date, as far as dates need it. */
export interface Governor {
  readonly direction: Direction;
  /** A verb of saying: the date is that of the statement, not of what is told. */
  readonly reporting: boolean;
}

const NONE: Governor = { direction: 'unknown', reporting: false };
const FUTURE: Governor = { direction: 'future', reporting: false };
const PAST: Governor = { direction: 'past', reporting: false };

/** Verbs whose present tense tells a timetable: "the summit opens on Monday". */
const TIMETABLE = words(
  'begin start open meet visit travel arrive leave depart attend host hold take resume end expire convene gather kick ' +
    'receive welcome jet see fly return sign address deliver chair speak join go come head vote play tour land continue',
);
/** Verbs whose past form may be a participle after the noun of an event: "a summit held in Busan". */
const HOLDING = words('hold host organize organise convene launch');
/** Verbs whose past form looks like the present. */
const PAST_UNCHANGED = words('hit cut put let shut spread quit beat cast hurt cost');
const PAST_AUXILIARY = words('was were had has have did');
/** Words right before a date, and at most one word before it, that settle its direction whatever the verb. */
const CUE_NEXT: ReadonlyMap<string, Governor> = new Map([
  ['by', FUTURE],
  ['since', PAST],
]);
const CUE_NEAR = words('next due');
/** Words anywhere before a date in its clause that look ahead. */
const AHEAD_IN_CLAUSE = words('ahead advance upcoming forthcoming');

/** Furthest that a governing verb is looked for, in tokens. */
const REACH = 40;
/** Furthest that a verb before a date outweighs a modal right after it, in tokens. */
const CLOSE = 8;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The verb that governs the words from `start` to `end` (offsets in the paragraph) of a sentence. */
export function governorOf(sentence: Sentence, start: number, end: number): Governor {
  const { tokens } = sentence;
  const first = firstTokenAt(tokens, start);
  let next = first;
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++;
  return (
    cueBefore(tokens, first) ??
    verbRightAfter(tokens, first, next) ??
    verbBefore(tokens, first, REACH) ??
    verbAfter(tokens, next) ??
    NONE
  );
}

/** Index of the first token that ends after an offset, by halving. */
function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cueBefore(tokens: readonly Token[], first: number): Governor | null {
  const [far = '', near = ''] = [2, 1].map((back) => tokens[first - back]?.text.toLowerCase());
  const ahead = CUE_NEAR.has(near) || CUE_NEAR.has(far);
  return CUE_NEXT.get(near) ?? (ahead ? FUTURE : null);
}

/**
 * "Bush on Monday met …": the verb follows at once, an adverb at most between. A modal there may belong to a longer
 * subject ("the resolution adopted on Monday should …"), so a past verb close before outweighs it.
 */
function verbRightAfter(tokens: readonly Token[], first: number, next: number): Governor | null {
  const at = tokens[next]?.pos === 'ADV' ? next + 1 : next;
  const found = tokens[at];
  if (!found || (found.pos !== 'VERB' && found.pos !== 'AUX') || found.text.endsWith('ing')) return null;
  const right = groupFrom(tokens, at);
  if (right?.direction !== 'future') return right;
  const left = verbBefore(tokens, first, CLOSE);
  const comma = tokens.slice(Math.max(0, first - CLOSE), first).some((token) => token.text === ',');
  return left?.direction === 'past' && !comma ? left : right;
}

function verbBefore(tokens: readonly Token[], first: number, reach: number): Governor | null {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const word = tokens[i]?.text.toLowerCase() ?? '';
    if (word === ';') return null;
    if (AHEAD_IN_CLAUSE.has(word)) return FUTURE;
    const found = verbAt(tokens, i);
    if (found) return found;
  }
  return null;
}

function verbAfter(tokens: readonly Token[], next: number): Governor | null {
  for (let i = next; i < Math.min(tokens.length, next + REACH); i++) {
    if (tokens[i]?.text === ';') return null;
    const pos = tokens[i]?.pos;
    const found = pos === 'VERB' || pos === 'AUX' ? groupFrom(tokens, i) : null;
    if (found) return found;
  }
  return null;
}

/** The verb group that begins at a token: its last verb decides, with its auxiliaries. */
function groupFrom(tokens: readonly Token[], at: number): Governor | null {
  let head = at;
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const pos = tokens[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX') head = i;
    else if (pos !== 'ADV' && pos !== 'PART') break;
    if (pos === 'VERB') break;
  }
  return verbAt(tokens, head);
}

/** What the verb at a token says about time, read with its auxiliaries; null when it says nothing. */
function verbAt(tokens: readonly Token[], i: number): Governor | null {
  const token = tokens[i];
  if (!token) return null;
  const word = token.text.toLowerCase();
  if (token.text === 'May') return null;
  if (isModal(word)) return FUTURE;
  if (token.pos === 'AUX') return auxiliary(word, auxiliariesBefore(tokens, i));
  if (token.pos === 'ADJ' && isPlanning(token)) return FUTURE;
  if (token.pos !== 'VERB' || isReducedRelative(tokens, i)) return null;
  const direction = verbDirection(token, auxiliariesBefore(tokens, i));
  return direction && { direction, reporting: isReporting(token) };
}

function auxiliary(word: string, helpers: readonly string[]): Governor | null {
  if (helpers.some(isModal)) return FUTURE;
  return PAST_AUXILIARY.has(word) ? PAST : null;
}

/** "the summit held in Busan": a participle that leaves the time to the main verb. */
function isReducedRelative(tokens: readonly Token[], i: number): boolean {
  const lemma = tokens[i]?.lemma ?? '';
  return HOLDING.has(lemma) && tokens[i - 1]?.pos !== 'AUX' && tokens[i + 1]?.pos === 'ADP';
}

/** Direction of a main verb with its auxiliaries; null where the verb leaves it to others. */
function verbDirection(token: Token, helpers: readonly string[]): Direction | null {
  const word = token.text.toLowerCase();
  const isBe = helpers.some(isPresentBe);
  if (helpers.some(isModal)) return 'future';
  // "was due to meet" looks ahead, "flew in to meet" may lie behind.
  if (helpers.includes('to')) return helpers.includes('plan') ? 'future' : 'unknown';
  if (word.endsWith('ing') && word !== token.lemma)
    return isBe ? 'future' : helpers.length > 0 ? 'past' : null;
  if ((word !== token.lemma && !word.endsWith('s')) || PAST_UNCHANGED.has(word)) {
    if (isPlanningParticiple(token)) return 'future';
    return isBe ? null : 'past';
  }
  if (helpers.includes('did') || isReporting(token)) return 'past';
  return TIMETABLE.has(token.lemma) ? 'future' : null;
}
