import type { Encounter, Participant } from '../encounters/encounter.js';

/** An office a person holds in an article, with the day it was told. */
export interface Office {
  readonly title: string;
  readonly of?: string;
  readonly article: string;
  /** ISO day of publication of that article, or null. */
  readonly told: string | null;
}

/** One person across all articles. */
export interface Person {
  readonly id: string;
  /** Fullest, most frequent spelling. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly offices: readonly Office[];
  /** Countries and organisations, most frequent first. */
  readonly of: readonly string[];
  /** Number of encounters with this person in them. */
  readonly encounters: number;
  /** Why entities of several articles were joined. */
  readonly reasons: readonly string[];
}

/** A person who fits a spelling. */
export interface Candidate {
  readonly person: Person;
  /** 1 = the same name, towards 0 = hardly alike. */
  readonly score: number;
  readonly reason: string;
}

/** The people of the library with all their spellings. */
export interface Roster {
  readonly people: readonly Person[];
  /** The person a participant was joined to; undefined for parties. */
  personOf(
    encounter: Pick<Encounter, 'article'>,
    participant: Pick<Participant, 'entity'>,
  ): Person | undefined;
  /** People whose names fit a spelling (exact, part of the name, sound, typo), best first. */
  find(name: string, limit?: number): readonly Candidate[];
  /** People who hold an office, such as ("president", "Iraq"), told nearest to a day when one is given. */
  holding(title: string, of: string | undefined, day?: string): readonly Candidate[];
}
