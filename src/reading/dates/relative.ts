/** Rules for days, weeks, months and years counted from the day of publication or from an event told before. */
import {
  addMonths,
  calendarDay,
  type DaySpan,
  monthSpan,
  oneDay,
  quarterSpan,
  weekdayOf,
  weekendSpan,
  weekSpan,
  yearSpan,
} from './calendar.js';
import {
  type DateRule,
  dateRule,
  type Grain,
  type Groups,
  type Meaning,
  type Moment,
  type Resolve,
} from './rule.js';
import { derived, fromPublication, narrowed } from './settle.js';
import { COUNT, countOf, MONTH, PART, shiftOf } from './vocabulary.js';

type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

const UNIT = '(?<unit>day|week|weekend|month|year|decade)';

/** Days from the day of publication that a word names. */
const DEICTIC = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** The whole unit that lies `shift` units from the one that holds a day. */
function unitSpan(unit: Unit, day: number, shift: number): DaySpan {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'day':
      return oneDay(day + shift);
    case 'week':
      return weekSpan(day + 7 * shift);
    case 'weekend':
      return weekendSpan(day + 7 * shift);
    case 'month':
      return monthSpan(year, month + shift);
    case 'quarter':
      return quarterSpan(year, Math.ceil(month / 3) + shift);
    case 'year':
      return yearSpan(year + shift);
    case 'decade':
      return yearSpan((Math.floor(year / 10) + shift) * 10, 10);
  }
}

function unitOf(group: Groups): Unit {
  return group('unit').toLowerCase() as Unit;
}

function readDeictic(group: Groups): Resolve {
  const days = DEICTIC.get(group('day').toLowerCase()) ?? 0;
  return fromPublication((published) => oneDay(published + days), 'day');
}

function readQualified(group: Groups): Resolve | null {
  const unit = unitOf(group);
  const which = group('which').toLowerCase();
  if (unit === 'day' || (which === 'past' && unit !== 'year' && unit !== 'decade')) return null;
  const resolve = fromPublication((published) => unitSpan(unit, published, shiftOf(which) ?? 0), unit);
  return narrowed(resolve, group('part'));
}

/** "the following day", "the same week", "that year": counted from the event told last. */
function readFromEvent(group: Groups): Resolve {
  const unit = unitOf(group);
  return (moment) => {
    const event = eventFor(unit, moment);
    return event && derived(unitSpan(unit, event.days.from, shiftOf(group('which')) ?? 0), unit, 'event');
  };
}

const FINER: Readonly<Record<Unit, readonly Grain[]>> = {
  day: ['day'],
  week: ['day', 'week', 'weekend'],
  weekend: ['day', 'week', 'weekend'],
  month: ['day', 'month', 'week'],
  quarter: ['quarter'],
  year: ['day', 'week', 'month', 'quarter', 'season', 'half', 'year'],
  decade: ['year', 'decade'],
};

/** The event that a unit can be counted from: told no coarser than the unit. */
function eventFor(unit: Unit, moment: Moment): Meaning | null {
  return moment.told(...FINER[unit]);
}

function countedSpan(unit: Unit, anchor: number, count: number): DaySpan {
  if (unit === 'day') return oneDay(anchor + count);
  if (unit === 'week') return weekSpan(anchor + 7 * count);
  return unitSpan(unit, unit === 'month' ? addMonths(anchor, count) : anchor, unit === 'month' ? 0 : count);
}

function readAgo(group: Groups): Resolve | null {
  const count = countOf(group('count'));
  const unit = unitOf(group);
  if (count === null || (unit === 'decade' && count > 20)) return null;
  const sign = /ago|earlier|before/i.test(group('way')) ? -1 : 1;
  return fromPublication((published) => countedSpan(unit, published, sign * count), unit);
}

/** "five years ago today": the same day of another year, month or week. */
function readAgoToday(group: Groups): Resolve | null {
  const count = countOf(group('count'));
  const months = { month: 1, year: 12 }[group('unit').toLowerCase()] ?? null;
  if (count === null) return null;
  return fromPublication(
    (published) => oneDay(months === null ? published - 7 * count : addMonths(published, -months * count)),
    'day',
  );
}

/** "two days later", "a week earlier": counted from the event told last. */
function readLater(group: Groups): Resolve | null {
  const count = countOf(group('count'));
  const unit = unitOf(group);
  if (count === null) return null;
  const sign = /earlier|before/i.test(group('way')) ? -1 : 1;
  return (moment) => {
    const event = eventFor(unit, moment);
    const days = event && countedSpan(unit, event.days.from, sign * count);
    // Told as done, it can't lie a year ahead: the event counted from was another.
    const ahead = days && moment.published !== null && days.from > moment.published + 366;
    return days && !ahead ? derived(days, unit, 'event') : null;
  };
}

/** Days within which a day told before is still the one of the news. */
const NEAR_DAYS = 3;

/** "later that day": the day told last. "earlier in the day": that one too when it is of the news, else that of publication. */
function readInTheDay(group: Groups): Resolve {
  return (moment) => {
    const told = moment.neighbour?.grain === 'day' ? moment.neighbour : moment.told('day');
    const back = told && moment.published !== null ? moment.published - told.days.from : 0;
    const counts =
      Math.abs(back) <= NEAR_DAYS ||
      moment.lastOfChronicle !== null ||
      (group('which').toLowerCase() === 'that' && back > 0);
    const day = told && counts ? told.days.from : moment.published;
    return day === null ? null : derived(oneDay(day), 'day');
  };
}

const SATURDAY = 5;

/** "the weekend": up to Wednesday, and behind a verb in the past, the last one; else the one of this week. */
function readWeekend(): Resolve {
  return fromPublication((published, { direction }) => {
    const early = weekdayOf(published) < 3;
    const back =
      direction !== 'future' && (early || (direction === 'past' && weekdayOf(published) < SATURDAY));
    return weekendSpan(back ? published - 7 : published);
  }, 'weekend');
}

/** Words that count from the day of publication, then those that count from an event. */
export const relativeRules: readonly DateRule[] = [
  dateRule(
    'deictic-day',
    ['deictic'],
    '(?:(?:earlier|later|late|early) )?(?<day>today|tonight|yesterday|tomorrow)',
    readDeictic,
  ),
  dateRule('day-before-yesterday', ['deictic', 'distance'], 'the day before yesterday', () =>
    fromPublication((day) => oneDay(day - 2), 'day'),
  ),
  dateRule('day-after-tomorrow', ['deictic', 'distance'], 'the day after tomorrow', () =>
    fromPublication((day) => oneDay(day + 2), 'day'),
  ),
  dateRule('part-of-today', ['daytime'], 'this (?:morning|afternoon|evening)', () =>
    fromPublication(oneDay, 'day'),
  ),
  dateRule('last-night', ['daytime'], '(?<!the )last (?:night|evening)', () =>
    fromPublication((day) => oneDay(day - 1), 'day'),
  ),
  dateRule(
    'qualified-unit',
    ['unit'],
    `(?<part>${PART})?(?:the )?(?<which>last|past|this past|this|current|next)(?: calendar)? ${UNIT}(?! of (?:the|his|her|its|their|${MONTH})\\b)`,
    readQualified,
  ),
  dateRule(
    'qualified-quarter',
    ['quarter'],
    `(?<part>${PART})?(?:the )?(?<which>last|this|current|next) (?<unit>quarter)`,
    readQualified,
  ),
  dateRule(
    'quarter-from-event',
    ['quarter'],
    'the (?<which>following|previous|same) (?<unit>quarter)',
    readFromEvent,
  ),
  dateRule(
    'ago-today',
    ['unit', 'deictic', 'distance'],
    `(?<count>${COUNT}) (?<unit>week|month|year)s? ago,? today`,
    readAgoToday,
  ),
  dateRule(
    'ago',
    ['unit', 'distance'],
    `(?<count>${COUNT})[ -]${UNIT}s?[ -](?<way>ago|from (?:now|today))`,
    readAgo,
  ),
  dateRule(
    'in-the-day',
    ['unit'],
    '(?:earlier|later|late|early)(?: on)? (?:in )?(?<which>the|that) day',
    readInTheDay,
  ),
  dateRule('weekend', ['unit'], '(?=the )(?<=\\b(?:at|over|during|for|of|on|by) )the weekend', readWeekend),
  dateRule(
    'unit-from-event',
    ['unit'],
    `(?:the (?:very )?(?<which>following|previous|same)|(?:the (?:very )?)(?<which2>next)(?= day\\b)) ${UNIT}`,
    readFromEvent,
  ),
  dateRule(
    'unit-of-event',
    ['unit'],
    `(?<which>that) (?<unit>day|week|month|year)(?= ?[,.;]|$)`,
    readFromEvent,
  ),
  dateRule(
    'unit-beside-event',
    ['unit', 'distance'],
    `the (?<unit>day|week|month|year) (?<which>before|after)(?= ?[,.;]|$)`,
    readFromEvent,
  ),
  dateRule(
    'later',
    ['unit', 'distance'],
    `(?<count>${COUNT}) ${UNIT}s? (?<way>later|earlier|(?:before|after)(?= ?[,.;]|$))`,
    readLater,
  ),
];
