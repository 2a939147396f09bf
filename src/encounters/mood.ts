import type { EncounterStatus } from './encounter.js';
import type { VerbChunk } from './phrase/chunks.js';
import { subjectOf, verbBefore } from './phrase/clause.js';
import { HYPOTHETICALS, SPEECH_VERBS, WISHING } from './phrase/lexicon.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';

/** Whether the clause of the verb is opened by "if", "unless", "whether" …. */
export function isHypothetical(parse: Parse, v: number): boolean {
  for (let k = v - 1; k >= 0; k--) {
    const word = wordAt(parse, k);
    if (HYPOTHETICALS.has(word)) return true;
    if (word === ';' || word === '.' || word === 'that' || word === ',' || word === '"' || word === '”')
      return false;
    const verb = verbAt(parse, k);
    if (verb && verb.form === 'finite') return false;
  }
  return false;
}

const CONDITION = /\b(?:if|unless|once|provided that|as soon as|in case)\b/;

/** Whether a condition follows in the sentence: "will meet as soon as circumstances permit". */
export function isConditional(parse: Parse, v: number): boolean {
  const end = parse.units[parse.chunks[v]?.last ?? 0]?.end ?? 0;
  return CONDITION.test(parse.sentence.text.slice(end - parse.sentence.start));
}

const RUMOURS = new Set([
  'report',
  'rumour',
  'rumor',
  'gossip',
  'claim',
  'allegation',
  'speculation',
  'suggestion',
]);
const REBUTTALS = new Set(['deny', 'dismiss', 'reject', 'rubbish', 'refute', 'rebut', 'contradict']);

/** Whether the clause is what a rebutted rumour says: "dismissed reports that X met Y". */
export function isRumour(parse: Parse, v: number): boolean {
  for (let k = v - 1; k > 1; k--) {
    if (wordAt(parse, k) !== 'that' || !RUMOURS.has(nounAt(parse, k - 1)?.head.lemma ?? '')) continue;
    return REBUTTALS.has(verbAt(parse, verbBefore(parse, k - 1))?.lemma ?? '');
  }
  return false;
}

/** "When she returns to Oslo": a time clause in the present looks ahead. */
export function isAwaited(parse: Parse, v: number, verb: VerbChunk): boolean {
  if (verb.aux.length > 0 || !(verb.main.low === verb.lemma || verb.main.low === `${verb.lemma}s`))
    return false;
  for (let k = v - 1; k >= Math.max(0, v - 6); k--) {
    if (wordAt(parse, k) === 'when') return true;
    if (verbAt(parse, k) || wordAt(parse, k) === ',') return false;
  }
  return false;
}

/** What preparations do while they last. */
const GOING_ON = new Set([
  'make',
  'be',
  'begin',
  'start',
  'continue',
  'go',
  'proceed',
  'finalise',
  'finalize',
  'complete',
  'include',
]);

/** Nouns of what goes before an encounter. */
const ARRANGEMENTS = new Set(['arrangement', 'preparation', 'plan']);

/** Whether the clause tells of preparations: "arrangements are being made for", "preparations are under way for". */
export function isArranging(parse: Parse, v: number): boolean {
  const subject = nounAt(parse, subjectOf(parse, v)?.first ?? -1);
  const { lemma = '', negated = false } = verbAt(parse, v) ?? {};
  return (
    ARRANGEMENTS.has(subject?.head.lemma ?? '') &&
    !subject?.words.includes('no') &&
    !negated &&
    GOING_ON.has(lemma)
  );
}

/** What a time to come will see: "the trip will see her meet X". */
export function isSeenToCome(parse: Parse, v: number, verb: VerbChunk): boolean {
  if (verb.aux.length > 0 || verb.main.low !== verb.lemma || !nounAt(parse, v - 1)) return false;
  const seeing = verbAt(parse, verbBefore(parse, v));
  return seeing?.lemma === 'see' && seeing.aux.includes('will');
}

/** Verbs whose progressive tells what is under way, not what is arranged: "is visiting". */
const UNDER_WAY = new Set([
  'visit',
  'hold',
  'have',
  'lead',
  'head',
  'tour',
  'attend',
  'host',
  'speak',
  'accompany',
  'take',
  'participate',
]);

/** Whether a verb group tells in the progressive what is arranged: "is meeting". */
export const isProgressive = (verb: VerbChunk) =>
  verb.aux.length > 0 && verb.main.low.endsWith('ing') && !UNDER_WAY.has(verb.lemma);

/** "did not meet" denies; "has never met", "does not meet" tell of no event. */
export function statusOfDenial(verb: VerbChunk): EncounterStatus | null {
  // "He never lunched with her": a plain past.
  const plain =
    verb.aux.length === 0 &&
    verb.form === 'finite' &&
    verb.main.low !== verb.lemma &&
    !/s$/.test(verb.main.low);
  const past = plain || verb.aux.some((word) => word === 'did' || word === 'was' || word === 'were');
  return past ? 'cancelled' : null;
}

/** The verb of saying or denying whose complement the verb at `v` is, or undefined. */
export function reporting(parse: Parse, v: number): VerbChunk | undefined {
  const p = verbBefore(parse, v);
  const verb = verbAt(parse, p);
  return verb && (SPEECH_VERBS.has(verb.lemma) || verb.lemma === 'deny') ? verb : undefined;
}

/** Words that set somebody apart from all others who do the same. */
const RANKS = new Set(['first', 'second', 'third', 'last', 'only', 'latest']);

/** Whether somebody ranked stands between two chunk places: "the first chancellor". */
export function isRanked(parse: Parse, from: number, to: number): boolean {
  const between = parse.units.slice(parse.chunks[from]?.last, parse.chunks[to]?.first);
  const words = between.flatMap((unit) => unit.low.split(' '));
  // "The first chancellor likely to meet Y", "the last hope to meet Y": nobody has yet.
  return words.some((word) => RANKS.has(word)) && !words.some((word) => WISHING.has(word));
}

/** "is due in Oslo", "is also due in Oslo". */
export function isDue(parse: Parse, from: number): boolean {
  let i = from;
  while (isLoose(parse, i) && wordAt(parse, i) !== 'due') i++;
  return wordAt(parse, i) === 'due';
}
