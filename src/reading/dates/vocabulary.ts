/** The words of the English calendar, as tables and as pieces of patterns. Each list stands here or in the calendar, and nowhere else. */

import { monthNames } from '../../articles/calendar.js';

/** Months in order; the first three letters tell them apart. */
export const MONTHS: readonly string[] = monthNames.map((name) => name.toLowerCase());

/** Weekdays in ISO order, Monday 0; the first two letters tell them apart. */
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Number words up to twenty, as news writes them before units of time. */
export const NUMBERS = new Map<string, number>(
  [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ].map((word, i) => [word, i + 1]),
);

/** Tens, for years in words ("nineteen seventy-nine") and decades ("the nineties"). */
export const TENS = new Map<string, number>([
  ['ten', 10],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

const UNIT_ORDINALS = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
  ],
  ...[
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
  ],
];

/** Ordinal words of the days of a month. */
export const ORDINALS = new Map<string, number>([
  ...UNIT_ORDINALS.map((word, i): [string, number] => [word, i + 1]),
  ['twentieth', 20],
  ...UNIT_ORDINALS.slice(0, 9).map((word, i): [string, number] => [`twenty-${word}`, 21 + i]),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

/** Seasons of the northern half of the earth with their first month; each lasts three. */
export const SEASONS = new Map<string, number>([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Holidays that fall on one day of the year everywhere: month and day. */
export const HOLIDAYS = new Map<string, readonly [number, number]>([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['may day', [5, 1]],
  ['fourth of july', [7, 4]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
]);

const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Pattern pieces: sources of regular expressions without groups that capture. */
export const MONTH = `(?:(?:${alternatives(MONTHS)})(?![a-z])|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)`;
export const WEEKDAY = `(?:${alternatives(WEEKDAYS.map((weekday) => weekday.slice(0, -3)))})day`;
/** Short weekdays stand only beside a date: "Tues., Jan. 5". */
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?![a-z])\\.?)`;
export const YEAR = '(?:1[4-9]|20)\\d\\d(?!\\d|[.,]\\d)';
/** Apostrophe years: "'97". */
const SHORT_YEAR = "['’]\\d\\d(?![\\ds])";
/** A year after a day or month, as group `year` or `short`. */
export const IN_YEAR = `(?:,? ?(?:of )?(?:(?<year>${YEAR})|(?<short>${SHORT_YEAR})))`;
export const ORDINAL_WORD = `(?:(?:twenty-|thirty-)?(?:${alternatives(UNIT_ORDINALS)})|twentieth|thirtieth)`;
export const ORDINAL_DAY = '(?:[0-3]?\\d ?(?:st|nd|rd|th)(?![a-z]))';
export const DAY = `(?:${ORDINAL_DAY}|[0-3]?\\d(?!\\d|%|[.,:]\\d))`;
export const COUNT = `(?:\\d{1,3}|an?|(?:(?:${[...TENS.keys()].slice(1).join('|')})-)?(?:${alternatives(NUMBERS.keys())})|${[...TENS.keys()].slice(2).join('|')})`;
export const TO = ' ?(?:-|–|—|to(?: the)?|through|till|until) ?';
/** Before "from A to B": words that make it a change of day, not a stretch of days. */
export const NOT_MOVED =
  '(?<!\\b(?:postponed|moved|rescheduled|delayed|shifted|changed|put off|brought forward) (?:from )?)';
export const SEASON = `(?:${alternatives(SEASONS.keys())})`;
export const HOLIDAY = `(?:${alternatives(HOLIDAYS.keys()).replaceAll("'", "['’]")})`;
/** Which quarter or half of a year. */
export const QUARTER_RANK = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
/** What narrows a period: "early", "the end of", "mid-". */
export const PART =
  '(?:(?:very )?(?:early|late|mid|middle|earlier|later)(?: in| of)?|(?:the )?(?:beginning|start|middle|end|latter part|rest|remainder) of)(?: ?- ?| )';

/** Units from the one that holds the anchor: "last week" one back, "the following day" one on. */
const SHIFTS = new Map([
  ['last', -1],
  ['past', -1],
  ['this past', -1],
  ['previous', -1],
  ['before', -1],
  ['this', 0],
  ['the', 0],
  ['current', 0],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['after', 1],
]);
/** "last year", "this year", "next year" after a day, month or quarter; the word as group `which`. */
export const NEAR_YEAR = '(?<which>this|last|next) year';

/** Shift that a word such as "last" or "next" means, in units; null for other words. */
export function shiftOf(word: string): number | null {
  return SHIFTS.get(word.toLowerCase()) ?? null;
}

/** Month number (1 to 12) of a month word, full or short. */
export function monthNumber(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

/** Weekday number (Monday 0) of a weekday word, full or short. */
export function weekdayNumber(word: string): number {
  const key = word.slice(0, 2).toLowerCase();
  return WEEKDAYS.findIndex((weekday) => weekday.startsWith(key));
}

/** Value of a count: digits, number word ("thirty-one") or "a"; null for what is no number. */
export function countOf(word: string): number | null {
  const key = word.toLowerCase();
  if (/^\d+$/.test(key)) return Number(key);
  if (key === 'a' || key === 'an') return 1;
  const [first = '', second] = key.split('-');
  const ten = TENS.get(first);
  if (ten === undefined) return NUMBERS.get(key) ?? null;
  return ten + (second ? (NUMBERS.get(second) ?? 0) : 0);
}

/** Day of the month of "15", "15th" or "fifteenth"; null otherwise. */
export function dayNumber(word: string): number | null {
  const digits = /^\d{1,2}/.exec(word);
  const day = digits ? Number(digits[0]) : ORDINALS.get(word.toLowerCase());
  return day !== undefined && day >= 1 && day <= 31 ? day : null;
}

/** Whether a month word is surely one: "may", "march" and short forms need their capital. */
export function isMonthWord(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase() || (word.length > 5 && word.toLowerCase() !== 'august');
}
