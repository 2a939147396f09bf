import type { DateMention } from '../../reading/mention.js';
import type { Sentence } from '../../reading/sentences.js';
import type { Sighting } from '../assemble.js';
import { daysApart, OPEN_DAY } from './carry-lead-day.js';
import { amend, type Refiner } from './refiner.js';

/** Words that make what a sentence tells the next thing of the same day. */
const SEQUEL =
  /\b(?:then|later|afterwards?|also|separately|subsequently|next|finally|(?:that|the same|in the|this) (?:morning|afternoon|evening|night|day)|earlier in the day|followed by|at (?:noon|midday|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)|after (?:\w+ing|that|this|(?:the|his|her|their|a|an|internal|initial)(?: \w+)?? (?:meetings?|talks|ceremony|lunch|luncheon|dinner|breakfast|consultations|speech|address|session|briefing|event)))\b/i;

/** The day told last, whatever it dates: "X landed on Saturday. That day he met Y." */
const THAT_DAY = /\b(?:that|the same) (?:very )?day\b/i;

/** The only words that make an event the next thing of the day on which somebody left: "She left on Monday. She also met X" is none. */
const ONWARD = /\b(?:then|later|afterwards?|subsequently|next|that (?:very )?day|the same day)\b/i;

/** Words before the day that make it one of leaving, coming home or winding up. */
const LEAVING =
  /\b(?:left|leaves|leaving|departed|departs|conclud\w+|ended|ending|wr?apped up|wound up|returned|flew (?:back|home|out)|headed (?:back|home))\b[^;]{0,80}$/i;

/** What may stand before the day that opens a sentence: "Early on Friday", "In the morning of 3 May". */
const OPENING = /^["“]?(?:early |late |later )?(?:(?:on|in) )?(?:the \w+ of )?(?:\w+, )?$/i;

/** How many paragraphs the day may stand before its sequel. */
const REACH = 4;

/**
 * Chronicles name a day once: "On Saturday he saw A. He then met B." What is told as the next thing of the day has the
 * day told last, as long as that opened its sentence or dates something that happened.
 */
export const settleSequel: Refiner = (sightings, reading) => {
  const { published } = reading.article;
  if (!published) return sightings;
  const told = new Set(sightings.flatMap(({ proposals }) => proposals[0].setting.dates));
  const every = reading.dates.filter(
    (date) => date.paragraph > 0 && date.from === date.to && date.from <= published,
  );
  const opening = (day: DateMention) => OPENING.test(before(day, reading.sentences) ?? '-');
  const leaving = (day: DateMention) => LEAVING.test(before(day, reading.sentences) ?? '');
  const days = every.filter((date) => told.has(date) || opening(date));
  const spans = reading.dates.filter(({ from, to }) => from !== to);
  return sightings.map((sighting) => {
    const day =
      isDated(sighting) || daysApart(sighting) !== null || hasSpan(sighting, spans)
        ? undefined
        : dayBefore(sighting, days, every, opening, leaving);
    return day
      ? amend(
          sighting,
          { date: { from: day.from, to: day.to, basis: 'derived' } },
          'settled by the day before',
        )
      : sighting;
  });
};

/** Whether its sentence names days of its own before it: "was in Oslo on March 3-4 and also met X". */
const hasSpan = ({ proposals: [{ parse, trigger }] }: Sighting, spans: readonly DateMention[]) =>
  spans.some(
    ({ paragraph, start, end }) =>
      paragraph === parse.sentence.paragraph && start >= parse.sentence.start && end <= trigger.start,
  );

/** What its sentence says before a day. */
function before(date: DateMention, sentences: readonly Sentence[]): string | undefined {
  const own = sentences.find(
    ({ paragraph, start, end }) => paragraph === date.paragraph && start <= date.start && date.end <= end,
  );
  return own?.text.slice(0, date.start - own.start);
}

/** Whether an encounter has a day, or is none that the day before could give one. */
function isDated({ encounter, proposals: [{ background, parse }] }: Sighting): boolean {
  const { date, kind, status } = encounter;
  return (
    date !== null ||
    kind === 'visit' ||
    status !== 'happened' ||
    background === true ||
    parse.sentence.paragraph === 0 ||
    OPEN_DAY.test(parse.sentence.text)
  );
}

/** The day that opens the sentence of an encounter, or the last one told before a sequel. */
function dayBefore(
  { proposals: [{ parse, trigger }] }: Sighting,
  days: readonly DateMention[],
  every: readonly DateMention[],
  opening: (day: DateMention) => boolean,
  isLeaving: (day: DateMention) => boolean,
): DateMention | undefined {
  const { paragraph, start, text } = parse.sentence;
  const isThat = THAT_DAY.test(text.slice(0, trigger.end - start));
  const last = (isThat ? every : days).findLast(
    (day) =>
      day.paragraph >= paragraph - REACH &&
      (day.paragraph < paragraph || (day.paragraph === paragraph && day.end <= trigger.start)),
  );
  if (!last) return undefined;
  const own = last.paragraph === paragraph && last.start >= start;
  const words = text.slice(0, trigger.end - start);
  if (own && opening(last)) return last;
  return SEQUEL.test(words) && (ONWARD.test(words) || !isLeaving(last)) ? last : undefined;
}
