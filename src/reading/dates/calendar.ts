/** Calendar arithmetic on days counted from 1970-01-01 (UTC), so that a day is a plain number. */

const DAY_MS = 86_400_000;

/** First and last day of a stretch of time, inclusive, in days since 1970-01-01. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Year, month (1 to 12) and day of the month. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a year, month (1 to 12) and day of the month; null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Number of days in a month (1 to 12). */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year, month and day of the month of a day. */
export function calendarDay(day: number): CalendarDay {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads an ISO day ("2022-09-14"); null when it is not one. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Writes a day as an ISO day. */
export function isoOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a day, Monday 0 to Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** A span of one day. */
export function oneDay(day: number): DaySpan {
  return { from: day, to: day };
}

/** The days of whole months from `month` (1 to 12; other numbers run over into other years), `count` of them. */
export function monthSpan(year: number, month: number, count = 1): DaySpan {
  return {
    from: Date.UTC(year, month - 1, 1) / DAY_MS,
    to: Date.UTC(year, month - 1 + count, 0) / DAY_MS,
  };
}

/** The days of a quarter (1 to 4; other numbers run over into other years). */
export function quarterSpan(year: number, quarter: number): DaySpan {
  return monthSpan(year, quarter * 3 - 2, 3);
}

/** The days of whole calendar years. */
export function yearSpan(year: number, count = 1): DaySpan {
  return monthSpan(year, 1, 12 * count);
}

/** Monday to Sunday of the week that holds a day. */
export function weekSpan(day: number): DaySpan {
  const monday = day - weekdayOf(day);
  return { from: monday, to: monday + 6 };
}

/** Saturday and Sunday of the week that holds a day. */
export function weekendSpan(day: number): DaySpan {
  const { to } = weekSpan(day);
  return { from: to - 1, to };
}

/** The same day of the month some months on or back, at most the last day of that month. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dom } = calendarDay(day);
  const first = monthSpan(year, month + months);
  return Math.min(first.from + dom - 1, first.to);
}
