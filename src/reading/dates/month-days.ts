/** Rules for days of a month that stands elsewhere: "the 15th", "Tuesday (13th)", "from the 15th to 16th". */
import { calendarDay, type DaySpan, monthSpan } from './calendar.js';
import { type DateRule, dateRule, type Groups, type Resolve } from './rule.js';
import { fromPublication, monthless } from './settle.js';
import { ANY_WEEKDAY, DAY, dayNumber, ORDINAL_DAY, shiftOf, TO, weekdayNumber } from './vocabulary.js';

/** Words after "the 15th" that leave it a day, where a noun would make it a rank ("the 15th meeting"). */
const AFTER_DAY =
  '(?=\\s*(?:$|[.,;:!?()"”’]|(?:local|this|of (?:this|last|next|the)|at|in|to|and|that|when|with|he|she|they|it|for|by|from|after|before|as|on|until|morning|afternoon|evening|night)\\b))';

const BEFORE_DAY = '(?=the )(?<=\\b(?:on|from|of|until|since|by|before|after|to|between|and) )';

const FIRST_ORDINAL = `(?<day>${ORDINAL_DAY}|\\d{1,2}(?= (?:to|and) (?:the )?\\d{1,2} ?(?:st|nd|rd|th)))`;

function readDayOfMonth(group: Groups): Resolve | null {
  const day = dayNumber(group('day'));
  return day === null ? null : monthless(day);
}

function readWeekdayAndDay(group: Groups): Resolve | null {
  const day = dayNumber(group('day'));
  return day === null ? null : monthless(day, weekdayNumber(group('weekday')));
}

/** "from the 15th to 16th": the second day lies in the same month, or in the next when its number is smaller. */
function readDaysOfMonth(group: Groups): Resolve | null {
  const [first, last] = [dayNumber(group('day')), dayNumber(group('last'))];
  if (first === null || last === null || last === first) return null;
  return (moment) => {
    const start = monthless(first)(moment);
    if (!start) return null;
    const { from } = start.days;
    const to = last > first ? from + last - first : nextMonth(from).from + last - 1;
    return { ...start, days: { from, to } };
  };
}

function nextMonth(day: number): DaySpan {
  const { year, month } = calendarDay(day);
  return monthSpan(year, month + 1);
}

/** "the 25th and 26th of this month": the month is counted from that of publication. */
function readDaysOfNearMonth(group: Groups): Resolve | null {
  const first = dayNumber(group('day'));
  const last = group('last') ? dayNumber(group('last')) : first;
  const shift = shiftOf(group('which')) ?? 0;
  if (first === null || last === null) return null;
  return fromPublication((published) => {
    const { year, month } = calendarDay(published);
    const { from, to } = monthSpan(year, month + shift);
    return last < first || from + last - 1 > to ? null : { from: from + first - 1, to: from + last - 1 };
  }, 'day');
}

/** Days whose month the weekday, publication or an event told before supplies. */
export const monthDayRules: readonly DateRule[] = [
  dateRule(
    'weekday-and-day',
    ['weekday', 'number'],
    `(?:(?:this|the|last|next) )?(?<weekday>${ANY_WEEKDAY}) ?(?:\\( ?(?<day>${DAY}) ?\\)|,? ?(?:the )?(?<day2>${ORDINAL_DAY})${AFTER_DAY})`,
    readWeekdayAndDay,
  ),
  dateRule(
    'days-of-near-month',
    ['ordinal', 'unit'],
    `(?:from |between )?the (?<day>${ORDINAL_DAY})(?:(?:${TO}| and (?:the )?)(?<last>${ORDINAL_DAY}))? of (?<which>this|last|next) month`,
    readDaysOfNearMonth,
  ),
  dateRule(
    'days-of-month',
    ['ordinal'],
    `(?:from|between) (?:the )?${FIRST_ORDINAL}(?:${TO}| and (?:the )?)(?<last>${ORDINAL_DAY})`,
    readDaysOfMonth,
  ),
  dateRule(
    'day-of-month',
    ['ordinal'],
    `(?:${BEFORE_DAY}the (?<day>${ORDINAL_DAY})${AFTER_DAY}|(?<=\\()(?<day2>${ORDINAL_DAY})(?=\\)))`,
    readDayOfMonth,
  ),
  dateRule(
    'dateline-day',
    ['ordinal'],
    `(?=\\d)(?<=^\\([A-Z][\\w. -]{1,30}[, ] ?)(?<day>${ORDINAL_DAY})(?=[ ,)])`,
    readDayOfMonth,
  ),
];
