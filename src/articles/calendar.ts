/** English month names, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English weekday names, Sunday first as `Date#getUTCDay` counts. */
export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Source of a regular expression for a month, whole or shortened ("Sept"), without the full stop. */
export const monthPattern =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** Source of a regular expression for a weekday, whole or shortened ("Tues"), without the full stop. */
export const weekdayPattern =
  '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat';

/** Number of a month from 1, from its name or its first three letters; 0 when it is none. */
export function monthNumber(name: string): number {
  return monthNames.findIndex((month) => month.slice(0, 3) === head(name)) + 1;
}

/** Number of a weekday as `Date#getUTCDay` counts; -1 when it is none. */
export function weekdayNumber(name: string): number {
  return weekdayNames.findIndex((day) => day.slice(0, 3) === head(name));
}

function head(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1, 3).toLowerCase();
}

/** ISO day of a year, month from 1 and day; undefined when the calendar has no such day. */
export function isoDayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** Weekday of an ISO day, Sunday = 0. */
export function weekdayOf(isoDay: string): number {
  return new Date(`${isoDay}T00:00:00Z`).getUTCDay();
}

/** Days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The ISO day a number of days later; earlier when negative. */
export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
