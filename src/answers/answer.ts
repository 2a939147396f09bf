import type { Encounter, EncounterStatus } from '../encounters/encounter.js';

/** A verbatim slice of an article that a claim rests on; `n` counts from 1 within the answer. */
export interface Citation {
  readonly n: number;
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly paragraph: number;
  readonly quote: string;
}

/** One thing an answer says. It cannot be built without a citation. */
export interface Claim {
  readonly kind: 'person' | 'party' | 'place' | 'date' | 'passage';
  readonly text: string;
  /** As spelled in the articles. */
  readonly mentions?: readonly string[];
  /** ISO days, for dates. */
  readonly from?: string;
  readonly to?: string;
  readonly status?: EncounterStatus;
  readonly citations: readonly [number, ...number[]];
}

/** How a question ended. */
export type Outcome = 'answered' | 'not-found' | 'ambiguous' | 'not-understood' | 'error';

/** A question's answer, the same for every surface (design.md section 4). */
export interface Answer {
  readonly id?: string;
  readonly question: string;
  readonly outcome: Outcome;
  /** Yes/no questions only. "no" only when an article denies, cancels or states another person, place or day. */
  readonly verdict: 'yes' | 'no' | null;
  readonly answers: readonly Claim[];
  /** What a person reads, with [n] markers. */
  readonly text: string;
  /** Those the answer rests on. */
  readonly encounters: readonly Encounter[];
  readonly citations: readonly Citation[];
  /** For "ambiguous": what to ask instead, each a complete choice. */
  readonly choices?: readonly Choice[];
}

/** One of the people an ambiguous name may mean. */
export interface Choice {
  readonly name: string;
  readonly detail: string;
}
