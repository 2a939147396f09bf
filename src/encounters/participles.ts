import type { VerbChunk } from './phrase/chunks.js';
import { RELATIVES } from './phrase/lexicon.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';

/** "a summit held in Oslo": what follows says where that was. */
export function isHeld(parse: Parse, i: number): boolean {
  const verb = verbAt(parse, i);
  return (
    verb !== undefined &&
    verb.aux.length === 0 &&
    ['held', 'hosted', 'convened', 'staged'].includes(verb.main.low) &&
    nounAt(parse, i - 1) !== undefined
  );
}

/** "a visit scheduled for Friday", "which was to begin on Friday": the chunk place of the preposition before the day; else -1. */
export function dueAt(parse: Parse, i: number): number {
  let k = wordAt(parse, i) === ',' ? i + 1 : i;
  if (['which', 'that'].includes(wordAt(parse, k))) k++;
  const first = k;
  while (
    k < first + 3 &&
    !isDate(parse, k) &&
    (verbAt(parse, k) || isLoose(parse, k) || wordAt(parse, k) === 'due')
  )
    k++;
  const verb = verbAt(parse, k - 1);
  const due = verb ? ARRANGED.has(verb.lemma) : wordAt(parse, k - 1) === 'due';
  const led = ['for', 'on', 'from', 'in'].includes(wordAt(parse, k)) && isDate(parse, k + 1);
  return due && nounAt(parse, i - 1) && (led || isDate(parse, k)) ? k : -1;
}

function isDate(parse: Parse, i: number): boolean {
  const chunk = parse.chunks[i];
  return chunk?.type === 'word' && chunk.unit.date !== undefined;
}

const ARRANGED = new Set([
  'schedule',
  'plan',
  'set',
  'slate',
  'begin',
  'start',
  'happen',
  'run',
  'open',
  'hold',
]);

/** Verbs that say that an event is: "to be held in Oslo", "took place there", "scheduled for Friday". */
const HELD = new Set([
  'hold',
  'host',
  'convene',
  'stage',
  'take',
  'schedule',
  'plan',
  'set',
  'slate',
  'open',
  'begin',
]);

/** Chunk place behind "held", ", which took place", "due to be held", "scheduled" that starts at `i`; -1 when none does. */
export function pastHeld(parse: Parse, i: number): number {
  let k = wordAt(parse, i) === ',' ? i + 1 : i;
  const relative = RELATIVES.has(wordAt(parse, k));
  if (relative) k++;
  else if (k > i && verbAt(parse, k)?.form === 'finite') return -1;
  let last: VerbChunk | undefined;
  for (let verb = verbAt(parse, k); verb || wordAt(parse, k) === 'due'; verb = verbAt(parse, k)) {
    last = verb ?? last;
    k++;
  }
  if (
    !last ||
    !HELD.has(last.lemma) ||
    (!relative && last.form === 'finite' && !last.passive && !isBare(last))
  )
    return -1;
  return nounAt(parse, k)?.head.low === 'place' ? k + 1 : k;
}

/** Whether what stands behind an event puts it ahead: "the meeting, to be held in Oslo", "talks due to begin". */
export function isToBeHeld(parse: Parse, i: number): boolean {
  const first = wordAt(parse, i) === ',' ? i + 1 : i;
  const k = ['due', 'set'].includes(wordAt(parse, first)) ? first + 1 : first;
  const verb = verbAt(parse, k);
  return (
    verb?.form === 'to' && !verb.aux.includes('have') && HELD.has(verb.lemma) && (verb.passive || k > first)
  );
}

/** A participle that the tagger may have taken for a verb with tense: "a summit held". */
const isBare = (verb: VerbChunk) =>
  verb.aux.length === 0 &&
  ['held', 'hosted', 'convened', 'staged', 'scheduled', 'planned'].includes(verb.main.low);
