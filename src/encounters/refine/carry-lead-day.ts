import { addDays } from '../../articles/calendar.js';
import type { DateMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import { datelineOf } from '../dateline.js';
import type { EncounterDate } from '../encounter.js';
import { amend, type Refiner, shareSomeone } from './refiner.js';

/** Words that leave the day of a past event open. */
export const OPEN_DAY =
  /\b(recently|last (?:week|month|year|time)|earlier this|previous(?:ly)?|in the past|once|ago|since|(?:years?|months?|weeks?|days?) (?:after|before|since) we\b|(?:years?|months?|weeks?|days?) (?:after|before|since) (?:the|their|his|her|its|our|a)\b.{0,30}\b(?:meeting|talks|summit|encounter|visit|conversation|call))\b/i;

/**
 * The day on which the news speaks, for a meeting that is told without one: the latest day of the week
 * before publication that the article has named by then.
 */
export const carryLeadDay: Refiner = (sightings, reading) => {
  const { published } = reading.article;
  if (!published) return sightings;
  const recent = reading.dates.filter((date) => date.paragraph > 0 && isRecent(date, published));
  const days = pastDateline(recent, reading);
  const sole = new Set(days.map((date) => date.from)).size === 1 ? days[0] : undefined;
  return sightings.map((sighting) => {
    const { encounter } = sighting;
    const [{ paragraph, end }] = encounter.evidence;
    const before = days.filter(
      (date) => date.paragraph < paragraph || (date.paragraph === paragraph && date.end <= end),
    );
    const day =
      sole ??
      before.reduce<DateMention | undefined>(
        (last, date) => (!last || date.from >= last.from ? date : last),
        undefined,
      );
    const since = encounter.date ? null : yearsSince(sighting, published);
    if (since) return amend(sighting, { date: since }, 'set by the years since');
    if (encounter.date || (encounter.kind === 'visit' && !isArrival(sighting)) || !day || !isNews(sighting))
      return sighting;
    if (sightings.some((visit) => isOpenVisit(visit, sighting))) return sighting;
    const apart = daysApart(sighting);
    if (apart !== null) return shifted(sighting, reading.dates, apart);
    return amend(sighting, { date: { from: day.from, to: day.to, basis: 'derived' } }, 'set by the lead');
  });
};

/** The day of a dateline is that of the report; where its paragraph names another, that is the day of the news. */
function pastDateline(days: readonly DateMention[], reading: Reading): readonly DateMention[] {
  const line = datelineOf(reading);
  const [first, next] = days;
  const isReport = line && first?.paragraph === 1 && next?.paragraph === 1 && first.end <= line.end;
  return isReport ? days.slice(1) : days;
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };

/** Days by which the words right before an event put it off another: "on Tuesday, a day after he met X"; null for none. */
export function daysApart({ proposals: [{ parse, trigger }] }: Sighting): number | null {
  const before = parse.sentence.text.slice(0, trigger.start - parse.sentence.start);
  const found = /\b(a|one|two|three|four|five) days? (after|before)\b[^,;]*$/i.exec(before);
  const count = NUMBERS[found?.[1]?.toLowerCase() ?? ''];
  return count === undefined ? null : /after/i.test(found?.[2] ?? '') ? -count : count;
}

/** The year of an event so long ago: "almost two years since their last meeting". */
function yearsSince(
  { encounter, proposals: [{ parse, trigger }] }: Sighting,
  published: string,
): EncounterDate | null {
  const before = parse.sentence.text.slice(0, trigger.start - parse.sentence.start);
  const found =
    /\b(a|one|two|three|four|five) years? since (?:(?:the|their|his|her) (?:last |previous |first )?)?$/i.exec(
      before,
    );
  const count = NUMBERS[found?.[1]?.toLowerCase() ?? ''];
  if (count === undefined || encounter.status !== 'happened') return null;
  const year = Number(published.slice(0, 4)) - count;
  return { from: `${year}-01-01`, to: `${year}-12-31`, basis: 'derived' };
}

/** The event so many days off the day that its sentence names before it. */
function shifted(sighting: Sighting, dates: readonly DateMention[], days: number): Sighting {
  const [{ paragraph, start }] = sighting.encounter.evidence;
  const [{ trigger }] = sighting.proposals;
  const day = dates.findLast(
    (date) =>
      date.paragraph === paragraph &&
      date.start >= start &&
      date.end <= trigger.start &&
      date.from === date.to,
  );
  if (!day) return sighting;
  const on = addDays(day.from, days);
  return amend(sighting, { date: { from: on, to: on, basis: 'derived' } }, 'set by the days between');
}

/** A visit of its people that the article leaves without a day: "recently visited Oslo". */
const isOpenVisit = ({ encounter: visit }: Sighting, { encounter }: Sighting) =>
  visit.kind === 'visit' &&
  !visit.date &&
  OPEN_DAY.test(visit.evidence[0].quote) &&
  shareSomeone(visit, encounter);

/** An arrival told without a day is the news of the day; other journeys may lie long behind. */
const isArrival = ({ encounter, proposals }: Sighting) =>
  proposals[0].rule === 'arrive in' && /^(?:has |have )?(?:arriv|land|touch)/i.test(encounter.trigger);

/** Told as part of the news: in the past, or as the next thing on the same day ("was then to meet"). */
function isNews(sighting: Sighting): boolean {
  const { encounter } = sighting;
  const { background, parse } = sighting.proposals[0];
  if (background || OPEN_DAY.test(parse.sentence.text)) return false;
  if (encounter.status === 'planned')
    return /\b(?:was|were) (?:then |also |later )?to\b/.test(parse.sentence.text);
  return encounter.status === 'happened';
}

const isRecent = (date: DateMention, published: string) =>
  date.from === date.to && date.from <= published && date.from >= addDays(published, -6);
