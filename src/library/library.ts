import type { Article } from '../articles/article.js';
import type { Skipped } from '../articles/file.js';
import type { Cast } from '../encounters/cast.js';
import type { Encounter } from '../encounters/encounter.js';
import type { Reading } from '../reading/reading.js';
import type { Roster } from './roster.js';

export type { Skipped };

/** A paragraph found by words, with the search engine's score. */
export interface PassageHit {
  readonly article: Article;
  readonly paragraph: number;
  readonly score: number;
  readonly text: string;
}

/** One article, read. */
export interface Shelf {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly encounters: readonly Encounter[];
}

/** Everything that answers rest on, ready to be asked. */
export interface Library {
  readonly articles: readonly Article[];
  readonly skipped: readonly Skipped[];
  readonly encounters: readonly Encounter[];
  readonly roster: Roster;
  /** The article of a path, or undefined. */
  article(path: string): Article | undefined;
  /** How an article was read, or undefined. */
  shelf(path: string): Shelf | undefined;
  /** Best passages for words, best first. */
  search(query: string, limit: number): readonly PassageHit[];
}
