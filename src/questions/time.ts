import type { Article } from '../articles/article.js';
import { findDates } from '../reading/dates/find.js';
import { MONTH, WEEKDAY } from '../reading/dates/vocabulary.js';
import type { DateMention } from '../reading/mention.js';
import { sentencesOf } from '../reading/sentences.js';
import type { GivenTime } from './question.js';

/** A calendar expression of a question, with its offsets. */
export interface TimeFound extends GivenTime {
  readonly start: number;
  readonly end: number;
}

const MONTHS = new RegExp(`\\b${MONTH}`, 'giu');
const ON_WEEKDAY = new RegExp(`^(?:on )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?$`, 'iu');
const MONTH_WORD = new RegExp(MONTHS.source, 'iu');
const WEEK_OF = /\b(first|second|third|fourth|last) week (?:of|in) (?:the )?$/iu;
/** How far before a month "the last week of" may begin, in characters. */
const WEEK_REACH = 24;
const WEEK_START: Readonly<Record<string, number>> = { first: 0, second: 7, third: 14, fourth: 21 };
const DAY = 86_400_000;
/** Days that "early", "mid-" and "late" may miss by. */
const SLACK = 5;

/** Months typed in lower case get their capital where they cannot be another word: the date reader expects news style. */
function capitalised(text: string): string {
  return text.replace(MONTHS, (month, at: number) => {
    const sure = !/^(?:may|mar|march|sep|sept|dec)\.?$/iu.test(month);
    const before = text.slice(Math.max(0, at - 8), at);
    const after = text.slice(at + month.length, at + month.length + 6);
    const dated = /(?:\d|early|mid|late|\bin|of|or)[ -]$/iu.test(before) || /^[ ,]{1,2}\d/u.test(after);
    return sure || dated ? month.charAt(0).toUpperCase() + month.slice(1) : month;
  });
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function spanOf(mention: DateMention, text: string): GivenTime {
  const week = WEEK_OF.exec(
    text.slice(Math.max(0, mention.start - WEEK_REACH), mention.start),
  )?.[1]?.toLowerCase();
  if (week !== undefined) {
    const start = WEEK_START[week];
    const from = start === undefined ? shifted(mention.to, -6) : shifted(mention.from, start);
    return { from, to: shifted(from, 6), text: `the ${week} week of ${mention.text}` };
  }
  const { within } = mention;
  if (within)
    return { from: shifted(within.from, -SLACK), to: shifted(within.to, SLACK), text: mention.text };
  const anyYear = MONTH_WORD.test(mention.text) && !/\d{4}/u.test(mention.text);
  return {
    from: mention.from,
    to: mention.to,
    text: mention.text,
    ...(anyYear ? { anyYear: true as const } : {}),
    ...(ON_WEEKDAY.test(mention.text) ? { anyWeek: true as const } : {}),
  };
}

/** "November or December 2006": the month without a year takes that of the one named with it. */
function withYear(mention: DateMention, next: DateMention | undefined, text: string): DateMention {
  if (
    !next ||
    /\d{4}/u.test(mention.text) ||
    !/^ (?:or|and|to|-) $/u.test(text.slice(mention.end, next.start))
  )
    return mention;
  const year = next.from.slice(0, 4);
  return { ...mention, from: year + mention.from.slice(4), to: year + mention.to.slice(4) };
}

/** Calendar expressions of a question; relative ones count from `now`. */
export function readTimes(text: string, now: Date): TimeFound[] {
  const prepared = capitalised(text);
  const paragraph = { number: 1, text: prepared };
  const published = Number.isNaN(now.getTime()) ? null : now.toISOString().slice(0, 10);
  const asked: Article = {
    path: '',
    title: '',
    source: null,
    published,
    publishedBasis: 'stated',
    url: null,
    paragraphs: [paragraph],
  };
  const found = findDates(asked, sentencesOf(paragraph)).filter(
    (one) => !/^\D{0,12}week$/u.test(one.text) || !/^ (?:of|in) /u.test(prepared.slice(one.end)),
  );
  return found.map((one, i) => ({
    ...spanOf(withYear(one, found[i + 1], prepared), prepared),
    start: one.start,
    end: one.end,
  }));
}
