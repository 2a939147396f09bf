import type { Basis } from '../../articles/article.js';
import type { DaySpan } from './calendar.js';
import type { Direction } from './direction.js';
import type { Trigger } from './triggers.js';

/** Size of the calendar unit that an expression names. */
export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade';

/** What an expression means. */
export interface Meaning {
  readonly days: DaySpan;
  readonly grain: Grain;
  readonly basis: Basis;
  /** What a relative expression was counted from; absent when the words stand alone. */
  readonly anchor?: 'publication' | 'event';
  /** Narrower days that "early", "mid-" or "the end of" leave of the period. */
  readonly within?: DaySpan;
  /** Only compared with ("a year earlier"): nothing later in the text counts from it. */
  readonly aside?: true;
}

/** What is known where an expression stands. Everything before it in the text has been read. */
export interface Moment {
  /** Day of publication; null when unknown. */
  readonly published: number | null;
  /** Where the verb of the clause looks. */
  readonly direction: Direction;
  /** The last date told before, of one of these grains; dates of mere statements ("said Friday") left out. */
  told(...grains: Grain[]): Meaning | null;
  /** The day told last in an account of days that lie long before publication; null in other texts. */
  readonly lastOfChronicle: number | null;
  /** The date mentioned just before in the same sentence, whatever its kind. */
  readonly neighbour: Meaning | null;
  /** The year of the date joined to this one ("July and August 2005"), when that holds it for both. */
  readonly sharedYear: number | null;
  /** Whether numbers such as 03/04/2006 put the day first, by what else the article writes. */
  readonly dayFirst: boolean;
}

/** Settles an expression at its place in the text; null when nothing there fixes it. */
export type Resolve = (moment: Moment) => Meaning | null;

/** A date rule: a pattern and what it means. Named groups of the pattern are handed to `read`. */
export interface DateRule {
  readonly name: string;
  /** All of these must stand in the sentence for the pattern to be tried. */
  readonly on: readonly Trigger[];
  /** Global, so that the engine can walk the matches; never matches nothing. */
  readonly pattern: RegExp;
  /** Null refuses the match: the words are no date. */
  readonly read: (group: Groups) => Resolve | null;
}

/**
 * Named groups of a match; a group that did not take part reads as the empty string. Where a pattern needs a name
 * twice, the second is written `name2` and read as `name`.
 */
export type Groups = (name: string) => string;

/** A space of a pattern source, outside or inside a character class. */
const SPACE = /\[[^\]]*\]| \??/g;

/** Makes a rule. A space in the source stands for up to three characters of white space. */
export function dateRule(
  name: string,
  on: readonly Trigger[],
  source: string,
  read: DateRule['read'],
): DateRule {
  const spaced = source.replace(SPACE, (part) => {
    if (part === ' ') return '\\s{1,3}';
    return part === ' ?' ? '\\s{0,3}' : part.replace(' ', '\\s');
  });
  return { name, on, pattern: new RegExp(`(?<![\\w$€£#])(?:${spaced})(?!\\w)`, 'gi'), read };
}
