/** Rules for the parts of a year: months, seasons and holidays. */
import { calendarDay, type DaySpan, dayOf, monthSpan, oneDay } from './calendar.js';
import { type DateRule, dateRule, type Groups, type Resolve } from './rule.js';
import { fixed, fromPublication, type InYear, inStatedYear, narrowed, nearest } from './settle.js';
import {
  HOLIDAY,
  HOLIDAYS,
  IN_YEAR,
  isMonthWord,
  MONTH,
  monthNumber,
  NEAR_YEAR,
  PART,
  SEASON,
  SEASONS,
  shiftOf,
  YEAR,
} from './vocabulary.js';

/** Prepositions that leave no doubt that "May", "March" or "August" after them is the month. */
const BEFORE_MONTH =
  '(?=[adfjmnos])(?<=\\b(?:in|since|until|till|by|during|through|from|of|for|between|to|after|before|early|late|mid|and|through|effective)[ -])';
const SURE_MONTH =
  '(?:january|february|april|june|july|september|october|november|december|jan\\.|feb\\.|apr\\.|sept?\\.|oct\\.|nov\\.|dec\\.)';
/** Words around a holiday that make it a day: "on Christmas Eve", not "Christmas trees". */
const BEFORE_HOLIDAY = '(?:(?<=\\b(?:on|by|before|until|since|at|after|over|around|of|this|last|next) )|^)';
const AFTER_HOLIDAY = '(?=\\s*(?:$|[.,;:!?)]|(?:and|in|at|to|when|with|as|but|the|he|she|they|for)\\b))';

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

/** A month no preposition leads to; before a capital, "April" and "June" are rather the name of a woman. */
function readBareMonth(group: Groups): Resolve | null {
  const before = group('after').trim();
  const name = /^(?:april|june)$/i.test(group('month')) && before !== before.toLowerCase();
  return name ? null : readMonthOfYear(group);
}

/** "June last year", "January this year": a month or day of the year counted from that of publication. */
function readMonthOfNearYear(group: Groups): Resolve | null {
  const inYear = monthOf(group);
  const shift = shiftOf(group('which')) ?? 0;
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

/** Months, seasons and holidays. */
export const monthRules: readonly DateRule[] = [
  dateRule('month-of-year', ['month'], `(?<part>${PART})?(?<month>${MONTH})${IN_YEAR}`, readMonthOfYear),
  dateRule(
    'month-of-near-year',
    ['month', 'unit'],
    `(?<part>${PART})?(?<month>${MONTH}),? (?:of )?${NEAR_YEAR}`,
    readMonthOfNearYear,
  ),
  dateRule('qualified-month', ['month'], `(?<which>last|this|next) (?<month>${MONTH})`, readQualifiedMonth),
  dateRule(
    'month-after-preposition',
    ['month'],
    `(?:(?<part>${PART})|${BEFORE_MONTH})(?<month>${MONTH})`,
    readMonthOfYear,
  ),
  dateRule(
    'month',
    ['month'],
    `(?<!\\b(?:each|every) )(?<month>${SURE_MONTH})(?=(?<after> [a-z])?)`,
    readBareMonth,
  ),
  dateRule(
    'season-of-year',
    ['season', 'year'],
    `(?:the )?(?<part>${PART})?(?<season>${SEASON})(?: of|,)? (?<year>${YEAR})`,
    readSeason,
  ),
  dateRule('near-season', ['season'], `(?<which>last|this|next) (?<season>${SEASON})`, readNearSeason),
  dateRule(
    'holiday',
    ['holiday'],
    `${BEFORE_HOLIDAY}(?<holiday>${HOLIDAY})${IN_YEAR}?${AFTER_HOLIDAY}`,
    readHoliday,
  ),
];
