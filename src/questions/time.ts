import type { GivenTime } from './question.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MON =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const pad = (n: number): string => String(n).padStart(2, '0');
const last = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();
const monthNumber = (w: string): number => MONTHS.findIndex((m) => m.startsWith(w.slice(0, 3))) + 1;
export interface TimeFound extends GivenTime {
  readonly start: number;
  readonly end: number;
}
const day = (y: number, m: number, d: number): string => `${y}-${pad(m)}-${pad(d)}`;

export function readTimes(text: string, _now: Date): TimeFound[] {
  const lower = text.toLowerCase();
  const out: TimeFound[] = [];
  const take = (re: RegExp, f: (m: RegExpMatchArray) => [string, string] | undefined): void => {
    for (const m of lower.matchAll(re)) {
      const s = m.index as number;
      const e = s + m[0].length;
      if (out.some((o) => s < o.end && o.start < e)) continue;
      const span = f(m);
      if (span) out.push({ from: span[0], to: span[1], text: text.slice(s, e), start: s, end: e });
    }
  };
  take(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MON},? (\\d{4})\\b`, 'g'), (m) => {
    const x = day(+(m[3] ?? 0), monthNumber(m[2] ?? ''), +(m[1] ?? 0));
    return [x, x];
  });
  take(new RegExp(`\\b${MON}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'), (m) => {
    const x = day(+(m[3] ?? 0), monthNumber(m[1] ?? ''), +(m[2] ?? 0));
    return [x, x];
  });
  take(new RegExp(`\\b${MON} or ${MON} (\\d{4})\\b`, 'g'), (m) => [
    day(+(m[3] ?? 0), monthNumber(m[1] ?? ''), 1),
    day(+(m[3] ?? 0), monthNumber(m[2] ?? ''), last(+(m[3] ?? 0), monthNumber(m[2] ?? ''))),
  ]);
  take(new RegExp(`\\b(?:(early|mid|late)[- ]?)?${MON},?(?: of)? (\\d{4})\\b`, 'g'), (m) => {
    const y = +(m[3] ?? 0);
    const mo = monthNumber(m[2] ?? '');
    const [a, b] =
      m[1] === 'early'
        ? [1, 12]
        : m[1] === 'mid'
          ? [9, 21]
          : m[1] === 'late'
            ? [18, last(y, mo)]
            : [1, last(y, mo)];
    return [day(y, mo, a ?? 1), day(y, mo, b ?? 1)];
  });
  take(/\b(?:(early|mid|late)[- ])?((?:19|20)\d{2})\b/g, (m) =>
    m[1] === 'late'
      ? [`${m[2]}-08-01`, `${m[2]}-12-31`]
      : m[1] === 'early'
        ? [`${m[2]}-01-01`, `${m[2]}-05-31`]
        : [`${m[2]}-01-01`, `${m[2]}-12-31`],
  );
  return out;
}
