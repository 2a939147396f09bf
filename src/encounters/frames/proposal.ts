import type { Span } from '../../reading/span.js';
import type { EncounterKind, EncounterStatus } from '../encounter.js';
import type { Parse } from '../phrase/parse.js';
import type { Seat } from '../seats.js';
import type { Setting } from '../zone.js';
import type { EventPhrase } from './event.js';

/** What one rule read in one sentence, its seats not yet resolved to people. */
export interface Proposal {
  readonly rule: string;
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  /** The sides of the encounter; everyone of one side met everyone of the others. */
  readonly seats: readonly Seat[];
  readonly setting: Setting;
  /** Offsets of the words that name the event, in the paragraph. */
  readonly trigger: Span;
  /** Whether the words put the event behind what the article tells: "had met", "last met". */
  readonly background?: boolean;
  /** The occasion at which people gather, as this sentence calls it. */
  readonly event?: EventPhrase;
  /**
   * Set when it tells who went along, no encounter of its own: with the leader in the first seat, to the meeting told
   * before, or to the one the article leads with.
   */
  readonly companions?: 'leader' | 'meeting' | 'speaker' | 'lead';
  /** Whether it counts only where one of its people is told to be on a visit. */
  readonly abroad?: boolean;
  readonly parse: Parse;
}

/** The words from one chunk to another as a span of the paragraph. */
export function spanOf(parse: Parse, first: number, last: number): Span {
  const begin = parse.units[parse.chunks[first]?.first ?? 0];
  const end = parse.units[parse.chunks[last]?.last ?? 0];
  return {
    paragraph: parse.sentence.paragraph,
    start: begin?.start ?? parse.sentence.start,
    end: end?.end ?? parse.sentence.end,
  };
}
