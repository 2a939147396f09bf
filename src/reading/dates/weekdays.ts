/** Rules for weekdays, alone and with the week they belong to. */
import { type DaySpan, oneDay, weekdayOf, weekSpan } from './calendar.js';
import { type DateRule, dateRule, type Groups, type Resolve } from './rule.js';
import { derived, fromPublication, nearestWeekday } from './settle.js';
import { NOT_MOVED, shiftOf, TO, WEEKDAY, weekdayNumber } from './vocabulary.js';

/** Weekdays that are names: of a market crash, of a feast, of a newspaper or programme. */
const NOT_BEFORE = '(?<!\\b(?:black|bloody|ash|good|palm|easter|super|cyber|every|each|whit|maundy|holy) )';
const NOT_AFTER =
  '(?! (?:times|telegraph|express|mail|mirror|herald|night live|independent|nights\\b|mornings\\b|afternoons\\b|evenings\\b))';

function inWeek(published: number, weekday: number, shift: number): DaySpan {
  return oneDay(weekSpan(published).from + 7 * shift + weekday);
}

/** "last Friday": the last one before publication. "next Friday": that of next week. "this Friday": of this week. */
function readQualified(group: Groups): Resolve {
  const weekday = weekdayNumber(group('weekday'));
  const word = group('which').toLowerCase();
  return fromPublication((published) => {
    const back = (weekdayOf(published) - weekday + 7) % 7 || 7;
    if (word === 'last' || word === 'past') return oneDay(published - back);
    if (word.endsWith('coming')) return oneDay(published - back + 7);
    return inWeek(published, weekday, shiftOf(word) ?? 0);
  }, 'day');
}

function readOfWeek(group: Groups): Resolve {
  const weekday = weekdayNumber(group('weekday'));
  const shift = shiftOf(group('which')) ?? 0;
  return fromPublication((published) => inWeek(published, weekday, shift), 'day');
}

function readRange(group: Groups): Resolve {
  const [first, last] = [weekdayNumber(group('weekday')), weekdayNumber(group('last'))];
  return fromPublication((published, { direction }) => {
    const from = nearestWeekday(first, published, direction);
    return { from, to: from + ((last - first + 7) % 7) };
  }, 'day');
}

/** A weekday alone: the nearest one to publication; in an account of earlier days the next one it comes to. */
function readBare(group: Groups): Resolve {
  const weekday = weekdayNumber(group('weekday'));
  return fromPublication((published, { direction, lastOfChronicle: last }) => {
    const next = last === null ? null : last + ((weekday - weekdayOf(last) + 7) % 7);
    return oneDay(next !== null && next < published ? next : nearestWeekday(weekday, published, direction));
  }, 'day');
}

function readAfterEvent(group: Groups): Resolve {
  const weekday = weekdayNumber(group('weekday'));
  return (moment) => {
    const event = moment.told('day', 'week', 'weekend')?.days.to ?? null;
    return event === null
      ? null
      : derived(oneDay(event + ((weekday - weekdayOf(event) + 6) % 7) + 1), 'day', 'event');
  };
}

/** Weekdays, those with a week named before those without. */
export const weekdayRules: readonly DateRule[] = [
  dateRule(
    'weekday-range',
    ['weekday'],
    `${NOT_MOVED}(?:from )?(?<weekday>${WEEKDAY})${TO}(?<last>${WEEKDAY})`,
    readRange,
  ),
  dateRule(
    'weekday-between',
    ['weekday'],
    `between (?<weekday>${WEEKDAY}) and (?<last>${WEEKDAY})`,
    readRange,
  ),
  dateRule(
    'weekday-of-week',
    ['weekday', 'unit'],
    `(?<weekday>${WEEKDAY}),? (?:of )?(?<which>last|this|next) week`,
    readOfWeek,
  ),
  dateRule(
    'week-and-weekday',
    ['weekday', 'unit'],
    `(?<which>last|this|next) week['’]?s?,? (?:on )?(?<weekday>${WEEKDAY})`,
    readOfWeek,
  ),
  dateRule('following-weekday', ['weekday'], `the following (?<weekday>${WEEKDAY})`, readAfterEvent),
  dateRule(
    'qualified-weekday',
    ['weekday'],
    `(?:the )?(?<which>last|past|this coming|coming|this|next) (?<weekday>${WEEKDAY})`,
    readQualified,
  ),
  dateRule(
    'weekday',
    ['weekday'],
    `${NOT_BEFORE}(?:the (?!\\w+ (?:meeting|talks|visit|summit|session)\\b))?(?:(?:earlier|later|late|early)(?: on)? )?(?<weekday>${WEEKDAY})${NOT_AFTER}`,
    readBare,
  ),
];
