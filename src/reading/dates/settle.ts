/** Settling what the words leave open: the year of a day, the week of a weekday, the month of "the 15th". */
import { calendarDay, type DaySpan, dayOf, monthSpan, oneDay, weekdayOf } from './calendar.js';
import type { Direction } from './direction.js';
import type { Grain, Groups, Meaning, Moment, Resolve } from './rule.js';

/** Days within which one date lends another its year where the day of publication is unknown. */
const CLOSE_DAYS = 100;
/** How much farther a date counts that lies behind though its clause looks ahead, and the reverse. */
const BEHIND_A_FUTURE = 8;
const AHEAD_OF_A_PAST = 5;
/** How much farther the future counts when no verb tells: news looks back. */
const AHEAD_UNTOLD = 1.3;
/** A weekday that nothing puts ahead is taken ahead all the same when the last one lies farther back than this. */
const WEEKDAY_BACK = 5;

/** A year that has every day a calendar knows. */
const LEAP_YEAR = 2000;

/** A meaning whose words leave nothing open. */
export function stated(days: DaySpan, grain: Grain): Meaning {
  return { days, grain, basis: 'stated' };
}

/** A meaning counted from the day of publication or from what was told before. */
export function derived(
  days: DaySpan,
  grain: Grain,
  anchor: 'publication' | 'event' = 'publication',
): Meaning {
  return { days, grain, basis: 'derived', anchor };
}

/** A resolver for words that leave nothing open; null for a day that no calendar has. */
export function fixed(days: DaySpan | null, grain: Grain): Resolve | null {
  return days && (() => stated(days, grain));
}

/** A resolver that needs the day of publication; without one the expression stays unread. */
export function fromPublication(
  read: (published: number, moment: Moment) => DaySpan | null,
  grain: Grain,
): Resolve {
  return (moment) => {
    const days = moment.published === null ? null : read(moment.published, moment);
    return days && derived(days, grain);
  };
}

/** Distance in days from an anchor to a span; what lies against the tense counts as farther. */
function distance(span: DaySpan, anchor: number, direction: Direction): number {
  if (span.from <= anchor && anchor <= span.to) return 0;
  const ahead = span.from > anchor;
  const days = ahead ? span.from - anchor : anchor - span.to;
  if (direction === 'future') return ahead ? days : days * BEHIND_A_FUTURE;
  if (!ahead) return days;
  return days * (direction === 'past' ? AHEAD_OF_A_PAST : AHEAD_UNTOLD);
}

/** The candidate nearest to an anchor in the direction of the tense. */
export function nearest(
  candidates: readonly DaySpan[],
  anchor: number,
  direction: Direction,
): DaySpan | null {
  let best: DaySpan | null = null;
  for (const span of candidates) {
    if (!best || distance(span, anchor, direction) < distance(best, anchor, direction)) best = span;
  }
  return best;
}

/** What a year leaves of an expression: a day or a month of that year; null when it has none such. */
export type InYear = (year: number) => DaySpan | null;

/** Supplies the year: from the year told just before in the sentence, else the nearest to publication. */
export function yearless(inYear: InYear, grain: Grain): Resolve {
  return (moment) => {
    const shared = moment.sharedYear === null ? null : inYear(moment.sharedYear);
    if (shared) return stated(shared, grain);
    const near = moment.neighbour;
    if (near && near.basis === 'stated' && near.grain !== 'decade') {
      const { year } = calendarDay(near.days.from);
      const days = year === yearOf(moment) ? null : inYear(year);
      if (days) return derived(days, grain, 'event');
    }
    if (moment.published === null) return yearOfEvent(inYear, grain, moment);
    const days = nearest(inYears(inYear, moment.published), moment.published, moment.direction);
    return days && derived(days, grain);
  };
}

/** Without a day of publication only a day close to one told before takes that one's year. */
function yearOfEvent(inYear: InYear, grain: Grain, moment: Moment): Meaning | null {
  const event = grain === 'day' ? (moment.told('day')?.days.from ?? null) : null;
  const days = event === null ? null : nearest(inYears(inYear, event), event, 'unknown');
  const close = days && event !== null && Math.abs(days.from - event) <= CLOSE_DAYS;
  return days && close ? derived(days, grain, 'event') : null;
}

function yearOf(moment: Moment): number | null {
  return moment.published === null ? null : calendarDay(moment.published).year;
}

function inYears(inYear: InYear, anchor: number): DaySpan[] {
  const { year } = calendarDay(anchor);
  return [year, year - 1, year + 1].flatMap((candidate) => inYear(candidate) ?? []);
}

/** Settles by the year that groups `year` or `short` hold, or supplies one; null when no year has such a day. */
export function inStatedYear(group: Groups, inYear: InYear, grain: Grain): Resolve | null {
  const year = group('year');
  if (year) return fixed(inYear(Number(year)), grain);
  const short = group('short');
  if (!short) return inYear(LEAP_YEAR) && yearless(inYear, grain);
  return (moment) => {
    const days = inYear(fullYear(Number(short.slice(1)), moment.published));
    return days && stated(days, grain);
  };
}

/** A day of the month in some year. */
export function dayInYear(month: number, day: number): InYear {
  return (year) => {
    const found = dayOf(year, month, day);
    return found === null ? null : oneDay(found);
  };
}

/**
 * The weekday (Monday 0) nearest to publication in the direction of the tense; the day itself counts. A past weekday
 * of six days ago is that of tomorrow: news names the day before by its weekday, not the week before, and the place
 * it is told from may be a day ahead of the day of publication.
 */
export function nearestWeekday(weekday: number, published: number, direction: Direction): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (back === 0) return published;
  const ahead = direction === 'future' || back > WEEKDAY_BACK;
  return ahead ? published - back + 7 : published - back;
}

/** A weekday beside a day of the month ("Tuesday (13th)") or such a day alone: the month is supplied. */
export function monthless(day: number, weekday?: number): Resolve {
  return (moment) => {
    const event = moment.told('day', 'month')?.days.from ?? null;
    const anchor = moment.published ?? event;
    if (anchor === null) return null;
    const { year, month } = calendarDay(anchor);
    const candidates = [0, -1, 1].flatMap((shift) => {
      const start = monthSpan(year, month + shift);
      const found = start.from + day - 1;
      return found <= start.to && (weekday === undefined || weekdayOf(found) === weekday)
        ? [oneDay(found)]
        : [];
    });
    const days = nearest(candidates, anchor, moment.direction);
    return days && derived(days, 'day', moment.published === null ? 'event' : 'publication');
  };
}

/** The part of a period that the word before it leaves ("early", "mid", "rest of"); null for other words. */
function partOf(days: DaySpan, words: string, published: number | null): DaySpan | null {
  const word = words.toLowerCase();
  if (/earlier/.test(word)) return holds(days, published) ? { from: days.from, to: published } : null;
  if (/later|rest|remainder/.test(word))
    return holds(days, published) ? { from: published, to: days.to } : null;
  const third = (i: number) => thirdOf(days, i);
  if (/early|beginning|start/.test(word)) return third(0);
  if (/mid/.test(word)) return { from: third(0).to, to: third(1).to };
  return /late|end/.test(word) ? third(2) : null;
}

/** First, second or third part (0 to 2) of a period: four months of a year, ten days of a month. */
function thirdOf(days: DaySpan, i: number): DaySpan {
  const length = days.to - days.from + 1;
  if (length > 360 && length < 370) return monthSpan(calendarDay(days.from).year, 1 + 4 * i, 4);
  const third = Math.max(1, Math.floor(length / 3));
  return { from: days.from + i * third, to: i === 2 ? days.to : days.from + (i + 1) * third - 1 };
}

function holds(days: DaySpan, day: number | null): day is number {
  return day !== null && days.from <= day && day <= days.to;
}

/** Narrows a meaning by the words before it ("mid-", "the end of"), if they narrow. */
export function narrowed(resolve: Resolve, words: string): Resolve {
  if (!words) return resolve;
  return (moment) => {
    const whole = resolve(moment);
    const within = whole && partOf(whole.days, words, moment.published);
    return whole && within ? { ...whole, within } : whole;
  };
}

/** Full year of the "97" in "'97": the latest not more than `slack` years after publication (after 2030 when unknown). */
export function fullYear(two: number, published: number | null, slack = 10): number {
  const latest = (published === null ? 2030 : calendarDay(published).year) + slack;
  const year = Math.floor(latest / 100) * 100 + two;
  return year > latest ? year - 100 : year;
}
