/** Rules for days written out: day, month and year in every order, ranges of them, and weekdays beside them. */
import { calendarDay, type DaySpan, dayOf, dayOfIso, oneDay, weekSpan } from './calendar.js';
import { type DateRule, dateRule, type Groups, type Resolve } from './rule.js';
import { dayInYear, fixed, fromPublication, fullYear, inStatedYear, stated, yearless } from './settle.js';
import {
  ANY_WEEKDAY,
  DAY,
  dayNumber,
  IN_YEAR,
  isMonthWord,
  MONTH,
  monthNumber,
  NEAR_YEAR,
  NOT_MOVED,
  ORDINAL_WORD,
  shiftOf,
  TO,
} from './vocabulary.js';

const AT_WEEKDAY = `(?:${ANY_WEEKDAY}(?: (?:morning|afternoon|evening|night))?,? ?(?:the )?)?`;
const LEAD = `${NOT_MOVED}(?<lead>(?:from|between) )?`;
const RANGE_TO = `(?:${TO}|(?<and> and (?:the )?))`;

function readDay(group: Groups): Resolve | null {
  const day = dayNumber(group('day'));
  if (day === null || !isMonthWord(group('month'))) return null;
  return inStatedYear(group, dayInYear(monthNumber(group('month')), day), 'day');
}

/** "Nov. 22 to 27", "22 November to 3 December": the second end lies in the month of the first if it names none. */
function readRange(group: Groups): Resolve | null {
  const [first, last] = [dayNumber(group('day')), dayNumber(group('last'))];
  const [start, end] = [group('month') || group('endMonth'), group('endMonth') || group('month')];
  if (first === null || last === null || !isMonthWord(start) || !isMonthWord(end)) return null;
  const [from, to] = [monthNumber(start), monthNumber(end)];
  if (from === to && last <= first) return null;
  // "May 3 and 5" are two days, "May 3 and 4" one stretch.
  if (group('and') && (from !== to || last !== first + 1) && !/^between/i.test(group('lead'))) return null;
  const inYear = (year: number) =>
    spanOf(dayOf(year, from, first), dayOf(to < from ? year + 1 : year, to, last));
  return inStatedYear(group, inYear, 'day');
}

function spanOf(from: number | null, to: number | null): DaySpan | null {
  return from === null || to === null || to < from ? null : { from, to };
}

/** "11/18/2006", "18.11.2006": the day first where the first number is no month, or the article writes so. */
function readNumbers(group: Groups): Resolve | null {
  const [a, b] = [Number(group('a')), Number(group('b'))];
  const year = group('year');
  return (moment) => {
    const full = year.length > 2 ? Number(year) : fullYear(Number(year), moment.published);
    const dayFirst = a > 12 || (b <= 12 && (moment.dayFirst || group('sep') === '.'));
    const day = dayFirst ? dayOf(full, b, a) : dayOf(full, a, b);
    return day === null ? null : stated(oneDay(day), 'day');
  };
}

function readTwoNumbers(group: Groups): Resolve | null {
  const [a, b] = [Number(group('a')), Number(group('b'))];
  return (moment) => {
    const dayFirst = a > 12 || (b <= 12 && moment.dayFirst);
    return yearless(dayFirst ? dayInYear(b, a) : dayInYear(a, b), 'day')(moment);
  };
}

function readYearFirst(group: Groups): Resolve | null {
  const day = dayOf(Number(group('year')), Number(group('month')), Number(group('day')));
  return fixed(day === null ? null : oneDay(day), 'day');
}

function readIso(group: Groups): Resolve | null {
  const day = dayOfIso(group('iso'));
  return fixed(day === null ? null : oneDay(day), 'day');
}

/** "Oct. 3 last year": the year is counted from that of publication. */
function readDayOfNearYear(group: Groups): Resolve | null {
  const day = dayNumber(group('day'));
  if (day === null || !isMonthWord(group('month'))) return null;
  const inYear = dayInYear(monthNumber(group('month')), day);
  const shift = shiftOf(group('which')) ?? 0;
  return fromPublication((published) => inYear(calendarDay(published).year + shift), 'day');
}

/** "the week of October 10": Monday to Sunday around that day. */
function readWeekOfDay(group: Groups): Resolve | null {
  const resolve = readDay(group);
  return (
    resolve &&
    ((moment) => {
      const day = resolve(moment);
      return day && { ...day, days: weekSpan(day.days.from), grain: 'week' };
    })
  );
}

/** Days written out. Where two rules read the same words, the one named first wins. */
export const dayRules: readonly DateRule[] = [
  dateRule('iso-day', ['year', 'slashed'], '(?<iso>(?:1[4-9]|20)\\d\\d-[01]\\d-[0-3]\\d)', readIso),
  dateRule(
    'year-first',
    ['year', 'slashed'],
    '(?<!/)(?<year>(?:1[89]|20)\\d\\d)[/.](?<month>[01]?\\d)[/.](?<day>[0-3]?\\d)',
    readYearFirst,
  ),
  dateRule(
    'numbers',
    ['slashed'],
    '(?<![/.-])(?<a>[0-3]?\\d)(?<sep>[/.-])(?<b>[0-3]?\\d)\\k<sep>(?<year>(?:1[89]|20)\\d\\d|(?<=/)\\d\\d)(?![/.-]\\d)',
    readNumbers,
  ),
  dateRule(
    'two-numbers',
    ['slashed'],
    '(?:(?<=\\bon )|(?<=\\())(?!9/11|24/7)(?<a>[0-3]?\\d)/(?<b>[0-3]?\\d)(?=[\\s).,;]|$)',
    readTwoNumbers,
  ),
  dateRule(
    'month-day-range',
    ['month', 'number'],
    `${LEAD}(?<month>${MONTH}) ?(?<day>${DAY})${RANGE_TO}(?:(?<endMonth>${MONTH}) ?)?(?<last>${DAY})${IN_YEAR}?`,
    readRange,
  ),
  dateRule(
    'day-month-range',
    ['month', 'number'],
    `${LEAD}(?:the )?(?<day>${DAY})(?: (?:of )?(?<month>${MONTH}))?${RANGE_TO}(?<last>${DAY}) (?:of )?(?<endMonth>${MONTH})${IN_YEAR}?`,
    readRange,
  ),
  dateRule(
    'month-day',
    ['month', 'number'],
    `${AT_WEEKDAY}(?<month>${MONTH}) ?(?:the )?(?<day>${DAY})(?:${IN_YEAR}|(?: ?\\(${ANY_WEEKDAY}\\)))?`,
    readDay,
  ),
  dateRule(
    'month-day-of-near-year',
    ['month', 'number', 'unit'],
    `${AT_WEEKDAY}(?<month>${MONTH}) ?(?<day>${DAY}),? (?:of )?${NEAR_YEAR}`,
    readDayOfNearYear,
  ),
  dateRule(
    'day-month-of-near-year',
    ['month', 'number', 'unit'],
    `${AT_WEEKDAY}(?:the )?(?<day>${DAY}) (?:of )?(?<month>${MONTH}),? (?:of )?${NEAR_YEAR}`,
    readDayOfNearYear,
  ),
  dateRule(
    'day-month',
    ['month', 'number'],
    `${AT_WEEKDAY}(?:the )?(?<day>${DAY}) (?:of )?(?<month>${MONTH})${IN_YEAR}?`,
    readDay,
  ),
  dateRule(
    'month-day-in-words',
    ['month'],
    `${AT_WEEKDAY}(?<month>${MONTH}) (?:the )?(?<day>${ORDINAL_WORD})${IN_YEAR}?`,
    readDay,
  ),
  dateRule(
    'day-in-words-month',
    ['month'],
    `(?:the )?(?<day>${ORDINAL_WORD}) (?:(?:day )?of )?(?<month>${MONTH})${IN_YEAR}?`,
    readDay,
  ),
  dateRule(
    'weekday-month-day',
    ['month', 'weekday'],
    `${ANY_WEEKDAY} ?\\( ?(?<month>${MONTH}) ?(?<day>${DAY})${IN_YEAR}? ?\\)`,
    readDay,
  ),
  dateRule(
    'weekday-day-month',
    ['month', 'weekday'],
    `${ANY_WEEKDAY} ?\\( ?(?<day>${DAY}) (?<month>${MONTH})${IN_YEAR}? ?\\)`,
    readDay,
  ),
  dateRule(
    'week-of-day',
    ['month', 'number', 'unit'],
    `(?:the )?week (?:of|beginning|starting)(?: on)? (?<month>${MONTH}) ?(?<day>${DAY})${IN_YEAR}?`,
    readWeekOfDay,
  ),
];
