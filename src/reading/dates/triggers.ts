import { MONTHS } from './vocabulary.js';

/** Words that dates are made of, by kind: beginnings of words unless they end in `\b` or a look at what follows. */
const WORDS = {
  month: `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])`,
  weekday: 'mon(?!th)|tue|wed|thu|fri|sat|sun',
  quarter: 'quarter|half|period',
  unit: 'day|week|month|year|decade',
  distance: 'ago\\b|later\\b|earlier\\b|before\\b|after\\b|from (?=now\\b|today\\b)',
  deictic: 'today|tonight|yesterday|tomorrow',
  daytime: 'morning|afternoon|evening|night',
  season: 'spring|summer|autumn|fall|winter',
  holiday: 'christmas|boxing|new year|fourth of|valentine|halloween',
  words: 'nineteen|two thousand|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  fiscal: 'fiscal|fy|q[1-4]',
} as const;

/** Figures that dates are made of, by kind. */
const FIGURES = {
  number: /\d/,
  ordinal: /\d ?(?:st|nd|rd|th)\b/i,
  year: /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/,
  shortYear: /['’]\d\d(?!\d)/,
  decade: /\d0['’]?s\b/,
  slashed: /\d[/.-]\d/,
} as const;

/** A kind of word or figure that a date rule needs in its sentence. */
export type Trigger = keyof typeof WORDS | keyof typeof FIGURES;

const WORD_KINDS = Object.keys(WORDS) as (keyof typeof WORDS)[];
const FIGURE_KINDS = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
const WORD_SCAN = new RegExp(`\\b(?:${WORD_KINDS.map((kind) => `(${WORDS[kind]})`).join('|')})`, 'gi');
const NOTHING: ReadonlySet<Trigger> = new Set();

/** Which kinds of date words and figures a text may hold; a cheap scan that spares most sentences most rules. */
export function triggersIn(text: string): ReadonlySet<Trigger> {
  let found: Set<Trigger> | null = null;
  WORD_SCAN.lastIndex = 0;
  for (let hit = WORD_SCAN.exec(text); hit; hit = WORD_SCAN.exec(text)) {
    const groups = hit;
    const kind = WORD_KINDS[WORD_KINDS.findIndex((_, i) => groups[i + 1] !== undefined)];
    found ??= new Set();
    if (kind) found.add(kind);
  }
  if (!FIGURES.number.test(text)) return found ?? NOTHING;
  const figures = FIGURE_KINDS.filter((kind) => FIGURES[kind].test(text));
  return new Set<Trigger>([...(found ?? NOTHING), ...figures]);
}
