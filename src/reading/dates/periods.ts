/** Rules for months, years, quarters, halves, seasons, decades and holidays. */
import { calendarDay, type DaySpan, dayOf, monthSpan, oneDay, yearSpan } from './calendar.js';
import { type DateRule, dateRule, type Groups, type Resolve } from './rule.js';
import {
  fixed,
  fromPublication,
  fullYear,
  type InYear,
  inStatedYear,
  narrowed,
  nearest,
  stated,
} from './settle.js';
import {
  HOLIDAY,
  HOLIDAYS,
  IN_YEAR,
  isMonthWord,
  MONTH,
  monthNumber,
  NUMBERS,
  PART,
  SEASON,
  SEASONS,
  TENS,
  YEAR,
} from './vocabulary.js';

const MID = 'mid ?- ?';
const NARROWING = `(?<part>${PART}|${MID})?`;
/** Prepositions that leave no doubt that "May", "March" or "August" after them is the month. */
const BEFORE_MONTH =
  '(?<=\\b(?:in|since|until|till|by|during|through|from|of|for|between|to|after|before|early|late|mid|and|through|effective)[ -])';
const SURE_MONTH =
  '(?:january|february|april|june|july|september|october|november|december|jan\\.|feb\\.|apr\\.|sept?\\.|oct\\.|nov\\.|dec\\.)';
/** Units that make four digits a count, not a year. */
const NOT_COUNTED =
  '(?! (?:people|troops|soldiers|police|men|women|children|workers|members|delegates|participants|companies|firms|jobs|students|points|dollars|euros?|yuan|yen|pounds|percent|kilomet|km|met(?:er|re)s|miles|feet|tons|tonnes|hectares|barrels|megawatt|mw|square|years?|hours|days|kg|lb))';

const YEAR_SHIFT = new Map([
  ['last', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
]);

function yearOf(published: number): number {
  return calendarDay(published).year;
}

function monthOf(group: Groups): InYear | null {
  if (!isMonthWord(group('month'))) return null;
  const month = monthNumber(group('month'));
  return (year) => monthSpan(year, month);
}

function readMonthOfYear(group: Groups): Resolve | null {
  const inYear = monthOf(group);
  const settled = inYear && inStatedYear(group, inYear, 'month');
  return settled && narrowed(settled, group('part'));
}

/** "June last year", "January this year": a month or day of the year counted from that of publication. */
function readMonthOfNearYear(group: Groups): Resolve | null {
  const inYear = monthOf(group);
  const shift = YEAR_SHIFT.get(group('which').toLowerCase()) ?? 0;
  return (
    inYear &&
    narrowed(
      fromPublication((day) => inYear(yearOf(day) + shift), 'month'),
      group('part'),
    )
  );
}

/** "last April": the latest that is over, but not the month just past. "next May": the first yet to come. */
function readQualifiedMonth(group: Groups): Resolve | null {
  const inYear = monthOf(group);
  const which = group('which').toLowerCase();
  if (!inYear) return null;
  return fromPublication((published) => {
    const year = yearOf(published);
    if (which === 'this')
      return nearest(
        [year, year + 1, year - 1].flatMap((y) => inYear(y) ?? []),
        published,
        'unknown',
      );
    const years = which === 'last' ? [year, year - 1] : [year, year + 1];
    const fits = (span: DaySpan) => (which === 'last' ? span.to < published - 20 : span.from > published);
    return years.flatMap((y) => inYear(y) ?? []).find(fits) ?? null;
  }, 'month');
}

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
  const unit = NUMBERS.get(group('unit').toLowerCase()) ?? 0;
  const ten = TENS.get(group('ten').toLowerCase()) ?? NUMBERS.get(group('ten').toLowerCase()) ?? 0;
  const base = group('century') ? 1900 : 2000;
  return fixed(yearSpan(base + ten + unit), 'year');
}

function readDecade(group: Groups): Resolve | null {
  const digits = group('decade');
  const word = group('word').toLowerCase();
  const ten = digits ? Number(digits.slice(-2)) : (TENS.get(word.replace(/ies$/, 'y')) ?? null);
  if (ten === null) return null;
  return narrowed((moment) => {
    const start = digits.length === 4 ? Number(digits) : fullYear(ten, moment.published);
    return stated(yearSpan(start, 10), 'decade');
  }, group('part'));
}

function seasonOf(group: Groups): InYear | null {
  const month = SEASONS.get(group('season').toLowerCase());
  return month === undefined ? null : (year) => monthSpan(year, month, 3);
}

function readSeason(group: Groups): Resolve | null {
  const inYear = seasonOf(group);
  return inYear && narrowed(fixed(inYear(Number(group('year'))), 'season') ?? (() => null), group('part'));
}

/** "last summer", "this spring", "next fall", seen from the day of publication. */
function readNearSeason(group: Groups): Resolve | null {
  const inYear = seasonOf(group);
  const which = group('which').toLowerCase();
  if (!inYear) return null;
  return fromPublication((published, { direction }) => {
    const spans = [-1, 0, 1].flatMap((shift) => inYear(yearOf(published) + shift) ?? []);
    if (which === 'last') return spans.filter((span) => span.to < published).at(-1) ?? null;
    if (which === 'next') return spans.find((span) => span.from > published) ?? null;
    return nearest(spans, published, direction);
  }, 'season');
}

function readHoliday(group: Groups): Resolve | null {
  const date = HOLIDAYS.get(group('holiday').toLowerCase().replace('’', "'"));
  if (!date || group('holiday')[0] === group('holiday')[0]?.toLowerCase()) return null;
  const inYear: InYear = (year) => {
    const day = dayOf(year, ...date);
    return day === null ? null : oneDay(day);
  };
  return inStatedYear(group, inYear, 'day');
}

/** "year-end", "the end of the year", "later in the year": the year of publication, narrowed. */
function readYearPart(group: Groups): Resolve {
  return narrowed(
    fromPublication((published) => yearSpan(yearOf(published)), 'year'),
    group('part'),
  );
}

function readYearEnd(): Resolve {
  return fromPublication((published) => monthSpan(yearOf(published), 12), 'month');
}

/** Months, years and what is made of them. */
export const periodRules: readonly DateRule[] = [
  dateRule('month-of-year', ['month'], `${NARROWING}(?<month>${MONTH})${IN_YEAR}`, readMonthOfYear),
  dateRule(
    'month-of-near-year',
    ['month', 'unit'],
    `${NARROWING}(?<month>${MONTH}),? (?:of )?(?<which>this|last|next) year`,
    readMonthOfNearYear,
  ),
  dateRule('qualified-month', ['month'], `(?<which>last|this|next) (?<month>${MONTH})`, readQualifiedMonth),
  dateRule(
    'month-after-preposition',
    ['month'],
    `(?:(?<part>${PART}|${MID})|${BEFORE_MONTH})(?<month>${MONTH})`,
    readMonthOfYear,
  ),
  dateRule(
    'month',
    ['month'],
    `(?<!\\b(?:each|every) )(?<month>${SURE_MONTH})(?! [A-Z][a-z]+ (?:said|told|was|is)\\b)`,
    readMonthOfYear,
  ),
  dateRule(
    'year',
    ['number'],
    `${NARROWING}(?:the year )?(?<!\\b\\d{1,3}-)(?<year>(?:1[6-9]|20)\\d\\d)(?:[-–/](?<last>\\d\\d)(?!\\d|-))?(?![:/%]|[.,]\\d|-\\d(?!\\d{3}))${NOT_COUNTED}`,
    readYear,
  ),
  dateRule('fiscal-year', ['number', 'unit'], `(?:the )?fiscal(?: year)? (?<year>${YEAR})`, readYear),
  dateRule('short-year', ['number'], "['’](?<two>\\d\\d)(?!\\d|s)", readShortYear),
  dateRule(
    'nineteen-hundreds',
    ['words'],
    `(?<century>nineteen) (?:(?<ten>${[...TENS.keys()].join('|')})(?:[ -](?<unit>${[...NUMBERS.keys()].slice(0, 9).join('|')}))?|oh (?<unit2>${[...NUMBERS.keys()].slice(0, 9).join('|')}))`,
    readYearInWords,
  ),
  dateRule(
    'two-thousands',
    ['words'],
    `(?<=\\b(?:in|of|since|by|until|year) )two thousand(?: (?:and )?(?<unit>${[...NUMBERS.keys()].join('|')}))?`,
    readYearInWords,
  ),
  dateRule(
    'decade',
    ['number'],
    `(?:the )?${NARROWING}(?<decade>(?:1[6-9]|20)\\d0|['’]?\\d0)['’]?s`,
    readDecade,
  ),
  dateRule(
    'decade-in-words',
    ['words'],
    `the ${NARROWING}(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    readDecade,
  ),
  dateRule(
    'season-of-year',
    ['season', 'number'],
    `(?:the )?${NARROWING}(?<season>${SEASON})(?: of|,)? (?<year>${YEAR})`,
    readSeason,
  ),
  dateRule('near-season', ['season'], `(?<which>last|this|next) (?<season>${SEASON})`, readNearSeason),
  dateRule('holiday', ['season'], `(?<holiday>${HOLIDAY})${IN_YEAR}?`, readHoliday),
  dateRule(
    'part-of-year',
    ['unit'],
    `(?:(?<part>${PART})|(?<=\\b(?:for|of|in|during) ))the(?: full| whole| entire| calendar)? year(?! (?:ago|earlier|before|after|to|and|old|that|when|two|nineteen|\\d))`,
    readYearPart,
  ),
  dateRule('year-end', ['unit'], "(?:the )?year(?:['’]s)?[ -]end", readYearEnd),
];
