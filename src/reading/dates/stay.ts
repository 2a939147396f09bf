import type { DateMention } from '../mention.js';
import { dayOfIso, isoOfDay } from './calendar.js';
import { COUNT, countOf } from './vocabulary.js';

/** First and last ISO day, inclusive. */
export interface IsoSpan {
  readonly from: string;
  readonly to: string;
}

const LENGTH = new RegExp(`\\b(${COUNT})[- ]{1,2}(day|night|week)\\b`, 'i');

/** Days that words such as "three-day", "two-week" or "week-long" give a stay; null when they give none. */
export function lengthOfStay(words: string): number | null {
  if (/\bweek[- ]?long\b/i.test(words)) return 7;
  const match = LENGTH.exec(words);
  const count = match?.[1] ? countOf(match[1]) : null;
  if (count === null) return null;
  return /week/i.test(match?.[2] ?? '') ? 7 * count : count;
}

/** The span of a stay of some days that begins on an ISO day: "a three-day visit from Monday". */
export function spanFrom(start: string, days: number): IsoSpan | null {
  const first = dayOfIso(start);
  return first === null || days < 1 ? null : { from: isoOfDay(first), to: isoOfDay(first + days - 1) };
}

/** The days a mention narrows to: ten days for "mid-October", up to publication for "earlier this week". */
export function daysMeant(date: DateMention): IsoSpan {
  return date.within ?? { from: date.from, to: date.to };
}

/** Whether a mention is one exact day. */
export function isExactDay(date: DateMention): boolean {
  return date.from === date.to;
}
