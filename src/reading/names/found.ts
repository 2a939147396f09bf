import type { NameMention } from '../mention.js';

/** Mentions read from one place, and the word to go on from. */
export interface Found {
  readonly mentions: readonly NameMention[];
  readonly next: number;
}
