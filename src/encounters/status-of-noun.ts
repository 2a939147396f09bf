import { isArranging } from './mood.js';
import type { NounChunk, VerbChunk } from './phrase/chunks.js';
import { subjectOf } from './phrase/clause.js';
import {
  AHEAD_ADJECTIVES,
  AHEAD_PREPOSITIONS,
  CANCELLED_ADJECTIVES,
  CANCELLING,
  OPEN_ADJECTIVES,
  PLANNING,
  WISHING,
} from './phrase/lexicon.js';
import { nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';
import type { Unit } from './phrase/units.js';
import { phrasal, type Reality, statusOfVerb, under } from './status.js';

/** Status that the adjectives and determiner of an event noun give it, or undefined when they leave it to the verb. */
export function statusOfAdjectives(noun: NounChunk): Reality | undefined {
  const { words } = noun;
  if (words.includes('no')) return 'cancelled';
  if (words.some((word) => CANCELLED_ADJECTIVES.has(word))) return 'cancelled';
  if (words.some((word) => OPEN_ADJECTIVES.has(word))) return null;
  if (words.some((word) => AHEAD_ADJECTIVES.has(word))) return 'planned';
  if (words.some((word) => word === 'recent' || word === 'repeated')) return 'happened';
  return undefined;
}

/** How an event noun hangs on the verb of its clause. */
export interface Attachment {
  readonly relation: 'object' | 'subject' | 'adjunct' | 'none';
  /** Chunk place of the verb, -1 when there is none. */
  readonly verb: number;
  /** Preposition of an adjunct. */
  readonly preposition: string;
}

/** The word that opens a sentence before its verb and its event: "Also likely is a meeting with Y". */
function foremost(parse: Parse, v: number): Unit | undefined {
  const units = parse.units.slice(0, parse.chunks[v]?.first);
  return units.length <= 2 ? units.at(-1) : undefined;
}

/** Status of an event noun by its adjectives, its preposition and the verb it hangs on. */
export function statusOfNoun(parse: Parse, noun: NounChunk, at: Attachment): Reality {
  const adjectives = statusOfAdjectives(noun);
  if (adjectives === null) return null;
  if (adjectives === 'happened') return 'happened';
  const verb = verbAt(parse, at.verb);
  const put = verb?.lemma === 'be' ? foremost(parse, at.verb) : undefined;
  if (put && (OPEN_ADJECTIVES.has(put.low) || WISHING.has(put.low))) return null;
  if (put && (PLANNING.has(put.lemma) || AHEAD_ADJECTIVES.has(put.low))) return 'planned';
  if (verb && at.relation === 'adjunct' && at.preposition === 'for' && lacks(parse, at.verb)) return null;
  const own = verb ? statusOfVerb(parse, at.verb) : 'happened';
  if (verb && at.relation === 'adjunct' && at.preposition === 'for' && isJourney(parse, at.verb)) return own;
  // "The talks failed to start", against "the talks failed in Geneva".
  if (at.relation === 'subject' && verb?.lemma === 'fail' && verbAt(parse, at.verb + 1)) return null;
  if (verb && at.relation === 'adjunct' && at.preposition === 'for' && isArranging(parse, at.verb))
    return own === null ? null : 'planned';
  // "The meeting comes ahead of a visit": one that both know of, of which nothing is said.
  if (at.relation === 'subject' && verb?.main.low === 'comes' && noun.words[0] === 'the') return null;
  // "The summit is of great significance" weighs it, before or after.
  if (at.relation === 'subject' && verb?.main.low === 'is' && wordAt(parse, at.verb + 1) === 'of')
    return null;
  // "The two shook hands before their meeting at a hotel": told as one that both know of, behind what is over.
  if (isTold(noun, at) && verb?.form === 'finite' && own === 'happened' && adjectives === undefined)
    return 'happened';
  const byVerb = verb ? nounUnder(verb, phrasal(parse, at.verb), own, at) : 'happened';
  if (adjectives === undefined || byVerb === null) return byVerb;
  return byVerb === 'cancelled' ? byVerb : adjectives;
}

/** "Will make a visit to Oslo for talks with Y". */
const isJourney = (parse: Parse, v: number) =>
  ['make', 'pay', 'undertake'].includes(verbAt(parse, v)?.lemma ?? '') &&
  ['visit', 'trip', 'tour', 'journey', 'stop'].includes(nounAt(parse, v + 1)?.head.lemma ?? '');

/** Whether it is "before their meeting": no meeting in view, but the one that they then had. */
const isTold = (noun: NounChunk, at: Attachment) =>
  at.relation === 'adjunct' && at.preposition === 'before' && noun.possessive?.low === 'their';

/** Whether the subject of a verb is nothing: "no date has been set for talks". */
const lacks = (parse: Parse, v: number) =>
  nounAt(parse, subjectOf(parse, v)?.first ?? -1)?.words.includes('no') === true;

/** Verbs that reject what is claimed: "denied the reports about a meeting of A with B". */
const REBUTTALS = new Set(['deny', 'reject', 'refute', 'dismiss', 'rebut', 'disprove']);

/** Verbs behind which "about" tells, in translations, what happened: "the media reported about talks of A with B". */
const TELLING = new Set(['report', 'write', 'claim', 'inform', 'publish', 'announce']);

/** Verbs that say that an event comes about. */
const OCCURRING = new Set([
  'take',
  'happen',
  'occur',
  'come',
  'go',
  'be',
  'hold',
  'materialise',
  'materialize',
  'realize',
  'realise',
  'organize',
  'organise',
  'carry',
  'begin',
  'start',
  'proceed',
  'schedule',
  'arrange',
  'plan',
  'work',
]);

/** Verbs by whose passive time is filled with an event: "half of the day was devoted to talks with Y". */
const DEVOTING = new Set(['devote', 'dedicate', 'give', 'limit', 'confine', 'reserve', 'assign']);

function nounUnder(verb: VerbChunk, lemma: string, own: Reality, at: Attachment): Reality {
  if (at.relation === 'adjunct') {
    if (verb.passive && PLANNING.has(lemma)) return 'planned';
    if (at.preposition === 'for') return under(lemma, own, verb.passive);
    if (AHEAD_PREPOSITIONS.has(at.preposition)) return 'planned';
    if (
      ['on', 'about', 'to', 'against', 'towards', 'over', 'as', 'into', 'without', 'despite', 'of'].includes(
        at.preposition,
      )
    ) {
      if (at.preposition === 'into' && own !== null) return own;
      if (at.preposition === 'to' && DEVOTING.has(lemma) && verb.passive) return own;
      const topic = ['about', 'on', 'of'].includes(at.preposition);
      if (at.preposition === 'about' && REBUTTALS.has(lemma) && own === 'happened') return 'cancelled';
      if (at.preposition === 'about' && TELLING.has(lemma) && own === 'happened') return own;
      if (topic && lemma === 'agree' && own === 'happened') return 'planned';
      return null;
    }
    return own === 'planned'
      ? 'planned'
      : own === null && ['after', 'following', 'since'].includes(at.preposition)
        ? 'happened'
        : own === null
          ? null
          : 'happened';
  }
  if (own === null) return null;
  if (at.relation === 'subject') {
    if (CANCELLING.has(lemma) && verb.passive) return 'cancelled';
    if (verb.passive && PLANNING.has(lemma)) return 'planned';
    // "The talks did not bring results": only what says that they came about can say that they did not.
    return own === 'cancelled' && verb.negated && !OCCURRING.has(verb.lemma) ? 'happened' : own;
  }
  if (CANCELLING.has(lemma)) return own === 'cancelled' ? null : 'cancelled';
  if (PLANNING.has(lemma)) return 'planned';
  if (WISHING.has(lemma)) return null;
  return own;
}
