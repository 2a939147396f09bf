import type { Trigger } from './rule.js';

/** One word of each kind that a date needs, in one pass; the groups are named by trigger. */
const TRIGGER =
  /(?<![a-z])(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?<weekday>mon(?!th)|tue|wed|thu|fri|sat|sun)|(?<unit>day|week|month|year|quarter|half|decade|period|fiscal)|(?<deictic>today|tonight|yesterday|tomorrow|morning|afternoon|evening|night)|(?<season>spring|summer|autumn|fall|winter|christmas|boxing|new year|fourth of|valentine|halloween)|(?<words>nineteen|two thousand|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))|(?<number>\d)/gi;

const TRIGGERS: readonly Trigger[] = ['month', 'weekday', 'unit', 'deictic', 'season', 'words', 'number'];
const NOTHING: ReadonlySet<Trigger> = new Set();

/** Which kinds of date words a text may hold; a cheap scan that spares most sentences the rules. */
export function triggersIn(text: string): ReadonlySet<Trigger> {
  let found: Set<Trigger> | null = null;
  for (const { groups } of text.matchAll(TRIGGER)) {
    found ??= new Set();
    const kind = TRIGGERS.find((trigger) => groups?.[trigger] !== undefined);
    if (kind) found.add(kind);
  }
  return found ?? NOTHING;
}
