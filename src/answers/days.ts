import { monthNames } from '../articles/calendar.js';

function parts(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}

function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

function lastDate(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** An ISO day written out: "14 September 2022". */
export function dayText(day: string): string {
  const { year, month, date } = parts(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** A span of ISO days written out, whole months and years by name: "September 2022", "15 to 16 September 2022". */
export function spanText(from: string, to: string): string {
  const [a, b] = [parts(from), parts(to)];
  if (from === to) return dayText(from);
  const whole = a.date === 1 && b.date === lastDate(b.year, b.month);
  if (whole && a.year === b.year && a.month === 1 && b.month === 12) return String(a.year);
  if (whole && a.year === b.year && a.month === b.month) return `${monthName(a.month)} ${a.year}`;
  if (a.year === b.year && a.month === b.month) return `${a.date} to ${dayText(to)}`;
  if (a.year === b.year) return `${a.date} ${monthName(a.month)} to ${dayText(to)}`;
  return `${dayText(from)} to ${dayText(to)}`;
}

/** A span with its preposition: "on 14 September 2022", "in September 2022", "from 15 to 16 September 2022". */
export function spanPhrase(from: string, to: string): string {
  const text = spanText(from, to);
  if (from === to) return `on ${text}`;
  return text.includes(' to ') ? `from ${text}` : `in ${text}`;
}
