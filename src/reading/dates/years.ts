/** Rules for years and decades, in figures and in words. */
import { calendarDay, monthSpan, yearSpan } from './calendar.js';
import { type DateRule, dateRule, type Groups, type Resolve } from './rule.js';
import { fixed, fromPublication, fullYear, narrowed, stated } from './settle.js';
import { COUNT, countOf, NUMBERS, PART, TENS, YEAR } from './vocabulary.js';

/** Units that make four digits a count, not a year. */
const NOT_COUNTED =
  '(?! (?:people|troops|soldiers|police|men|women|children|workers|members|delegates|participants|companies|firms|jobs|students|points|dollars|euros?|yuan|yen|pounds|percent|kilomet|km|met(?:er|re)s|miles|feet|tons|tonnes|hectares|barrels|megawatt|mw|square|years?|hours|days|kg|lb|gmt|local time|et\\b|edt|utc|hrs))';

/** What four digits after it are the number of: "Resolution 1701". */
const NOT_NUMBERED =
  '(?<!\\b\\d{1,3}-|\\b(?:resolution|no\\.|nos\\.|number|flight|article|section|order|vision|agenda|room|highway|route|boeing|horizon|chapter|bill|law|act|rule|model year) )';
/** Years before 1800 only after a preposition. */
const BARE_YEAR = '(?<year>(?:1[89]|20)\\d\\d|(?<=\\b(?:in|since|of|by|from|year) )1[4-7]\\d\\d)';
const TO_YEAR = '(?:[-–/](?<last>\\d\\d)(?!\\d|-))?(?![:/%]|[.,]\\d|-\\d(?!\\d{3}))';
const TEN = `(?<ten>${[...TENS.keys()].join('|')})`;
const UNIT_NUMBER = [...NUMBERS.keys()].slice(0, 9).join('|');

function readYear(group: Groups): Resolve | null {
  const last = group('last');
  const year = Number(group('year'));
  const count = last ? ((Number(last) - (year % 100) + 100) % 100) + 1 : 1;
  if (count > 3) return null;
  return narrowed(() => stated(yearSpan(year, count), 'year'), group('part'));
}

function readShortYear(group: Groups): Resolve {
  return (moment) => stated(yearSpan(fullYear(Number(group('two')), moment.published)), 'year');
}

/** "nineteen seventy-nine", "two thousand and one". */
function readYearInWords(group: Groups): Resolve | null {
  const unit = countOf(group('unit')) ?? 0;
  const ten = TENS.get(group('ten').toLowerCase()) ?? 0;
  const base = group('century') ? 1900 : 2000;
  return fixed(yearSpan(base + ten + unit), 'year');
}

function readDecade(group: Groups): Resolve | null {
  const digits = group('decade');
  const word = group('word').toLowerCase();
  const ten = digits ? Number(digits.slice(-2)) : (TENS.get(word.replace(/ies$/, 'y')) ?? null);
  if (ten === null) return null;
  // "the 1800s" are a century, "the 2000s" a decade.
  const years = /^1\d00$/.test(digits) ? 100 : 10;
  return narrowed((moment) => {
    const start = digits.length === 4 ? Number(digits) : fullYear(ten, moment.published, 0);
    return stated(yearSpan(start, years), 'decade');
  }, group('part'));
}

/** "year-end", "the end of the year", "later in the year": the year of publication, narrowed. */
function readYearPart(group: Groups): Resolve {
  return narrowed(
    fromPublication((published) => yearSpan(calendarDay(published).year), 'year'),
    group('part'),
  );
}

function readYearEnd(): Resolve {
  return fromPublication((published) => monthSpan(calendarDay(published).year, 12), 'month');
}

/** Years and decades. */
export const yearRules: readonly DateRule[] = [
  dateRule(
    'year',
    ['year'],
    `(?<part>${PART})?(?:the year )?${NOT_NUMBERED}${BARE_YEAR}${TO_YEAR}${NOT_COUNTED}`,
    readYear,
  ),
  dateRule(
    'fiscal-year',
    ['fiscal', 'year'],
    `(?:the )?(?:fiscal(?: years?)?|FY) ?(?<year>${YEAR})`,
    readYear,
  ),
  dateRule('short-year', ['shortYear'], "['’](?<two>\\d\\d)(?!\\d|s)", readShortYear),
  dateRule(
    'nineteen-hundreds',
    ['words'],
    `(?<century>nineteen) (?:${TEN}(?:[ -](?<unit>${UNIT_NUMBER}))?|oh (?<unit2>${UNIT_NUMBER}))`,
    readYearInWords,
  ),
  dateRule(
    'two-thousands',
    ['words'],
    `(?<=\\b(?:in|of|since|by|until|year|lord) )two thousand(?: (?:and )?(?<unit>${COUNT}))?`,
    readYearInWords,
  ),
  dateRule(
    'decade',
    ['decade'],
    `(?:the )?(?<part>${PART})?(?:(?<decade>(?:1[6-9]|20)\\d0)|(?:['’‘]|(?<=\\bthe (?:early |late |mid-)?))(?<decade2>\\d0))['’]?s`,
    readDecade,
  ),
  dateRule(
    'decade-in-words',
    ['words'],
    `the (?<part>${PART})?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    readDecade,
  ),
  dateRule(
    'part-of-year',
    ['unit'],
    `(?:(?<part>${PART})|(?=the )(?<=\\b(?:for|in|during) ))the(?: full| whole| entire| calendar)? year(?! (?:ended|ending|of our lord|ahead|ago|earlier|before|after|to|and|old|that|when|two|nineteen|\\d))`,
    readYearPart,
  ),
  dateRule('year-end', ['unit'], "(?:the )?year(?:['’]s)?[ -]end", readYearEnd),
];
