import type { Family, Zone } from './question.js';
import type { TimeFound } from './time.js';
import type { Word } from './tokens.js';

/** A noun phrase of a question with where it stands. */
export interface Chunk {
  readonly words: readonly Word[];
  readonly zone: Zone | 'aside';
  readonly prep?: string;
  readonly side: 'subject' | 'object';
  /** Whether the wh-word stands right before it: "which Cuban leaders". */
  readonly asked: boolean;
  /** Noun of the encounter that follows at once: "the Biden-Xi meeting". */
  readonly event?: string;
  /** Whether it follows an encounter verb, or "with" or "between", at once. */
  readonly direct: boolean;
  /** Whether "his", "her" or "their" stands before it. */
  readonly whose: boolean;
  /** Whether a comma parts it from the phrase before. */
  readonly apposed: boolean;
  /** Whether it tells where the one asked for comes from: "who from New Zealand". */
  readonly from: boolean;
}

/** A verb or noun of an encounter. */
export interface EventWord {
  readonly fold: string;
  readonly family: Family;
  /** Which word of the question it is. */
  readonly at: number;
  readonly zone: Zone | 'aside';
}

/** A question cut into phrases, with the verbs and nouns of encounters met on the way. */
export interface Cut {
  readonly chunks: readonly Chunk[];
  readonly verbs: readonly EventWord[];
  readonly nouns: readonly EventWord[];
  /** The zone each calendar expression stands in. */
  readonly times: ReadonlyMap<TimeFound, Zone | 'aside'>;
}
