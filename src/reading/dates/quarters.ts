/** Rules for the quarters and halves that business news counts in, and for comparisons with a year before. */
import { addMonths, calendarDay, type DaySpan, monthSpan, quarterSpan, yearSpan } from './calendar.js';
import { type DateRule, dateRule, type Groups, type Meaning, type Moment, type Resolve } from './rule.js';
import { derived, fixed, fromPublication, stated } from './settle.js';
import { COUNT, countOf, dayNumber, ORDINALS, QUARTER_RANK, shiftOf, YEAR } from './vocabulary.js';

const HALF_YEAR_DAYS = 183;
/** "of 1990", "of last year", "of the year" after a part of a year. */
const OF_YEAR = `(?:,? (?:of |in )?(?:(?:fiscal(?: year)? )?(?<year>${YEAR})|(?<which>last|this|next|the) year))`;
const PERIOD = '(?:quarter|period|half|month|time)';
const COMPARABLE = '(?:same|corresponding|comparable|like|similar|equivalent)';

function rankOf(word: string, last: number): number {
  const key = word.toLowerCase();
  return key === 'final' || key === 'last' ? last : (dayNumber(key) ?? ORDINALS.get(key) ?? 0);
}

/** A part of a stated year, of a year counted from publication, or of the latest year in which it has begun. */
function ofYear(group: Groups, inYear: (year: number) => DaySpan, grain: 'quarter' | 'half'): Resolve | null {
  const year = group('year');
  if (year) return fixed(inYear(Number(year)), grain);
  const shift = shiftOf(group('which'));
  return fromPublication((published, { direction }) => {
    const current = calendarDay(published).year;
    if (shift !== null) return inYear(current + shift);
    const begun = [inYear(current), inYear(current - 1)].find((span) => span.from <= published) ?? null;
    const ahead = [inYear(current), inYear(current + 1)].find((span) => span.from > published);
    // Reports look back; only the coming quarter or half is looked ahead to.
    return direction === 'future' && ahead && ahead.from - published <= HALF_YEAR_DAYS / 2 ? ahead : begun;
  }, grain);
}

function readQuarter(group: Groups): Resolve | null {
  const quarter = rankOf(group('rank') || group('q'), 4);
  return quarter < 1 || quarter > 4 ? null : ofYear(group, (year) => quarterSpan(year, quarter), 'quarter');
}

function readHalf(group: Groups): Resolve | null {
  const second = /second|latter|last|final/i.test(group('rank'));
  return ofYear(group, (year) => monthSpan(year, second ? 7 : 1, 6), 'half');
}

/** "the first nine months of 2006", "the first two quarters of 1990". */
function readFirstMonths(group: Groups): Resolve | null {
  const count = countOf(group('count'));
  const months = count === null ? 0 : count * (/^q/i.test(group('unit')) ? 3 : 1);
  return months < 1 || months > 12 ? null : ofYear(group, (year) => monthSpan(year, 1, months), 'half');
}

/** "the quarter", "the latest period": the quarter told last, else the last one over. */
function readTheQuarter(_group: Groups): Resolve {
  return (moment) => {
    const told = moment.told('quarter', 'half');
    const over = told && (moment.published === null || told.days.to < moment.published);
    if (told && over) return derived(told.days, told.grain, 'event');
    if (moment.published === null) return null;
    const { year, month } = calendarDay(moment.published);
    return derived(quarterSpan(year, Math.ceil(month / 3) - 1), 'quarter');
  };
}

/** "the 1988 quarter": the quarter told last, in another year. */
function readQuarterOfYear(group: Groups): Resolve {
  const year = Number(group('year'));
  return (moment) => {
    const told = moment.told('quarter', 'half', 'month');
    if (!told) return stated(yearSpan(year), 'year');
    const years = year - calendarDay(told.days.from).year;
    return {
      ...derived(yearsOn(told.days, years), told.grain, 'event'),
      ...(years !== 0 && { aside: true }),
    };
  };
}

function yearsOn(days: DaySpan, years: number): DaySpan {
  const { year, month } = calendarDay(days.from);
  const months = Math.round((days.to - days.from + 1) / 30.4);
  return months < 1
    ? { from: addMonths(days.from, 12 * years), to: addMonths(days.to, 12 * years) }
    : monthSpan(year + years, month, months);
}

/** "a year earlier", "the year-ago quarter": a year before the period told last, else the year before publication's. */
function readYearBefore(_group: Groups): Resolve {
  return (moment) => {
    const told = comparedWith(moment);
    if (told) return { ...derived(yearsOn(told.days, -1), told.grain, 'event'), aside: true };
    if (moment.published === null) return null;
    return { ...derived(yearSpan(calendarDay(moment.published).year - 1), 'year'), aside: true };
  };
}

function comparedWith(moment: Moment): Meaning | null {
  return moment.told('quarter', 'half');
}

/** Quarters, halves and comparisons with them. */
export const quarterRules: readonly DateRule[] = [
  dateRule(
    'quarter',
    ['quarter'],
    `(?:the |its |their |a )?(?:fiscal[ -])?(?<rank>${QUARTER_RANK})(?:[ -]fiscal)?[ -]quarter${OF_YEAR}?`,
    readQuarter,
  ),
  dateRule(
    'year-and-quarter',
    ['quarter'],
    `(?:the )?(?:(?<year>${YEAR})|(?<which>last|this|next) year)(?:['’]s)? (?:fiscal )?(?<rank>${QUARTER_RANK})[ -]quarter`,
    readQuarter,
  ),
  dateRule('q-quarter', ['fiscal', 'number'], `Q(?<q>[1-4])(?:,? (?:of )?(?<year>${YEAR}))?`, readQuarter),
  dateRule(
    'half-of-year',
    ['quarter'],
    `(?:the )?(?<rank>first|second|latter|last)[ -]half${OF_YEAR}`,
    readHalf,
  ),
  dateRule(
    'first-months',
    ['unit'],
    `(?:the )?first (?<count>${COUNT}) (?<unit>months)${OF_YEAR}`,
    readFirstMonths,
  ),
  dateRule(
    'first-quarters',
    ['quarter'],
    `(?:the )?first (?<count>${COUNT}) (?<unit>quarters)${OF_YEAR}`,
    readFirstMonths,
  ),
  dateRule(
    'the-quarter',
    ['quarter'],
    '(?:the (?:latest|recent|most recent) (?:quarter|period)|that quarter)',
    readTheQuarter,
  ),
  dateRule('quarter-of-year', ['quarter', 'year'], `the (?<year>${YEAR}) ${PERIOD}`, readQuarterOfYear),
  dateRule(
    'year-before',
    ['unit', 'distance'],
    `(?:(?:the |a )?(?:${COMPARABLE} )?year[ -](?:ago|earlier)(?: ${PERIOD})?|(?:a|one) year (?:ago|earlier))`,
    readYearBefore,
  ),
  dateRule(
    'comparable-period',
    ['unit'],
    `the (?:${COMPARABLE} ${PERIOD}|quarter|period|month),? (?:of |in )?(?:last year|(?:a|one|the) year (?:ago|earlier|before)|the previous year)`,
    readYearBefore,
  ),
];
