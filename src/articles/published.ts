import type { Paragraph } from './article.js';
import {
  addDays,
  daysBetween,
  isoDayOf,
  monthNumber,
  monthPattern,
  weekdayNumber,
  weekdayOf,
  weekdayPattern,
} from './calendar.js';

/** A weekday that the text ties to a day of the month: "Wednesday (September 14)", "Tuesday (13th)". */
interface DayWords {
  readonly weekday: number;
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  /** Whether the text tells of it as past. */
  readonly isPast: boolean;
}

/** Years of a calendar cycle: after it every weekday, day and month has agreed at least four times. */
const cycle = 28;

const month = `(?<month>${monthPattern})\\.?`;
const weekday = `\\b(?<weekday>${weekdayPattern})\\b\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th)';
const year = '(?:,? (?<year>(?:19|20)\\d\\d))?';
const gap = '[,\\s(]{1,3}(?:the )?';

/** The ways in which a text ties a weekday to a day of the month. */
const forms: readonly RegExp[] = [
  `${weekday}${gap}${month} ${day}\\b${year}`,
  `${weekday}${gap}${day}(?: of)? ${month}\\b${year}`,
  `${weekday}(?:,? the|,)? \\(?${ordinal}\\b(?! of|\\W{1,2}(?:${monthPattern})\\b)`,
  `\\b${month} ${day}${year} ?[,(] ?${weekday}`,
  `\\b${day}(?: of)? ${month}${year} ?[,(] ?${weekday}`,
  `\\b${ordinal} \\(${weekday}`,
].map((form) => new RegExp(form, 'g'));

/** What ends a dateline. */
const dash = '(?: ?[-\u2013\u2014.:)/]| \\()';

/** Day and month of a dateline: "AVAZA, 14 October.", "BEIJING, Sept. 14 --", "KUWAIT - 3 - 3 (KUNA)". */
const datelines: readonly RegExp[] = [
  new RegExp(`^[^.]{2,60}?[,(] ?${month} ${day}\\b${year}${dash}`),
  new RegExp(`^[^.]{2,60}?[,(] ?${day} ${month}(?!\\w)${year}${dash}`),
  /^[^a-z]{2,40}? - (?<day>\d{1,2}) - (?<month>\d{1,2}) \(/,
];

const fullDay = `(?:${month} ${day},? (?<year>(?:19|20)\\d\\d)|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month2>${monthPattern})\\.?,? (?<year2>(?:19|20)\\d\\d))`;

/** A whole day at the head of a text: behind its dateline's places, or as the end of a line that is no sentence. */
const headDays: readonly RegExp[] = [
  new RegExp(`^[^.]{0,60}?\\b${fullDay}(?:${dash}|$)`),
  new RegExp(`^[^.!?]{0,110}?[(,:-] ?${fullDay}\\)?$`),
];

/** The same in figures, day first: "Lisbon - 23/09/2024 -". */
const headFigures = /^[^.]{0,60}?\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>(?:19|20)\d\d)\b/;

/** The day written out at the head of a text, with its year. */
function headDayOf(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const [, closing] = headDays;
  const head = line.slice(0, 100);
  const match = headDays[0]?.exec(head) ?? headFigures.exec(head);
  const groups = match && isDateline(match[0]) ? match.groups : closing?.exec(line.slice(0, 160))?.groups;
  if (!groups) return undefined;
  const written = groups['month'] ?? groups['month2'] ?? '';
  const number = /^\d/.test(written) ? Number(written) : monthNumber(written);
  return isoDayOf(Number(groups['year'] ?? groups['year2']), number, Number(groups['day'] ?? groups['day2']));
}

const tense =
  /\b(?:(will|would|shall|to be|is to|are to|due|plans?|planned|scheduled|expected|set to|next|upcoming|until)|said|says|told|announced|reported|stated|was|were|had|has|met|held|[a-z]{2,14}ed)\b/gi;

/** Whether a day told at an offset lies behind the article, by the tense word nearest before it in its sentence, or after it. */
function isPastAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const sentence = before.slice(before.search(/(?:[.!?]\s?)(?=\p{Lu}[^.!?]*$)/u) + 1);
  const nearest = [...sentence.matchAll(tense)].at(-1);
  if (nearest) return nearest[1] === undefined;
  const next = [...text.slice(end, end + 80).matchAll(tense)][0];
  return next?.[1] === undefined;
}

function dayWordsIn(text: string, mayHoldYear: boolean): DayWords[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): DayWords[] => {
      const { groups = {}, index } = match;
      if (groups['year'] && !mayHoldYear) return [];
      return [
        {
          weekday: weekdayNumber(groups['weekday'] ?? ''),
          day: Number(groups['day']),
          ...(groups['month'] ? { month: monthNumber(groups['month']) } : {}),
          ...(groups['year'] ? { year: Number(groups['year']) } : {}),
          isPast: isPastAt(text, index, index + match[0].length),
        },
      ];
    }),
  );
}

/** Whether a line opens with places, agencies and a number, and no word of a sentence before it: "Budapest (MTI) 14". */
function isDateline(head: string): boolean {
  return !/(?:^|\s)\p{Ll}/u.test(head.slice(0, Math.max(0, head.search(/\d/))));
}

/** A dateline's day with the first weekday of its paragraph, which a report written that day names. */
function datelineOf(text: string): DayWords[] {
  const head = text.slice(0, 100).replace(/\s/g, ' ');
  const groups = datelines.map((form) => form.exec(head)?.groups).find(Boolean);
  const named = new RegExp(weekday).exec(text)?.groups?.['weekday'];
  if (!groups || !named || !isDateline(head)) return [];
  const written = groups['month'] ?? '';
  return [
    {
      weekday: weekdayNumber(named),
      day: Number(groups['day']),
      month: /^\d/.test(written) ? Number(written) : monthNumber(written),
      ...(groups['year'] ? { year: Number(groups['year']) } : {}),
      isPast: true,
    },
  ];
}

/** The day nearest to an anchor that the words can mean, when weekday and day agree. */
function dayNear(words: DayWords, anchor: string): string | undefined {
  const [anchorYear = 0, anchorMonth = 1] = anchor.split('-').map(Number);
  const candidates =
    words.month === undefined
      ? [-1, 0, 1].map((shift) => {
          const first = new Date(Date.UTC(anchorYear, anchorMonth - 1 + shift, 1));
          return isoDayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, words.day);
        })
      : [anchorYear - 1, anchorYear, anchorYear + 1].map((y) => isoDayOf(y, words.month ?? 0, words.day));
  const nearest = candidates
    .filter((iso) => iso !== undefined)
    .sort((a, b) => Math.abs(daysBetween(a, anchor)) - Math.abs(daysBetween(b, anchor)))[0];
  const agrees =
    nearest && weekdayOf(nearest) === words.weekday && (!words.year || nearest.startsWith(`${words.year}`));
  return agrees ? nearest : undefined;
}

/** Every day within a calendar cycle before `latest` on which month, day and weekday of the words agree. */
function anchorsOf(words: DayWords, latest: string): string[] {
  const { month: number, day: date } = words;
  if (number === undefined) return [];
  const last = Number(latest.slice(0, 4));
  const years = words.year ? [words.year] : Array.from({ length: cycle }, (_, i) => last - i);
  return years.flatMap((y) => {
    const iso = isoDayOf(y, number, date);
    return iso && iso <= latest && weekdayOf(iso) === words.weekday ? iso : [];
  });
}

/**
 * Day of publication from a text: the one written out at its head, else, from weekdays named with their days, the latest day told as past, in the most recent
 * year, not after `now`, with which most of them agree. Undefined when nothing fixes it.
 */
export function derivePublished(
  title: string,
  paragraphs: readonly Paragraph[],
  now: Date,
): string | undefined {
  // One day of grace: the text may stand ahead of UTC.
  const latest = addDays(now.toISOString().slice(0, 10), 1);
  const stated = headDayOf(title) ?? headDayOf(paragraphs[0]?.text ?? '');
  if (stated && stated <= latest) return stated;
  const last = paragraphs.length - 1;
  const told = [
    ...dayWordsIn(title, true),
    ...paragraphs.flatMap(({ text }, i) => dayWordsIn(text, i < 2 || i === last)),
    ...datelineOf(paragraphs[0]?.text ?? ''),
  ].filter((words) => words.weekday >= 0 && words.day >= 1 && words.day <= 31);
  const agreeing = (anchor: string) => told.filter((words) => dayNear(words, anchor)).length;
  const anchor = told
    .flatMap((words) => anchorsOf(words, latest))
    .sort((a, b) => agreeing(b) - agreeing(a) || (a < b ? 1 : -1))[0];
  if (!anchor) return undefined;
  return told
    .flatMap((words) => (words.isPast ? (dayNear(words, anchor) ?? []) : []))
    .filter((iso) => iso <= latest)
    .sort()
    .at(-1);
}
