import { addDays } from '../../articles/calendar.js';
import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import type { Encounter, EncounterDate, EncounterPlace } from '../encounter.js';
import { amend, shareSomeone } from './refiner.js';

/** Whether a place can be the other: one names the other, its city or its country. */
export const agree = (a: EncounterPlace | null, b: EncounterPlace) =>
  a !== null &&
  [a.name, a.city, a.country].some(
    (name) => name !== undefined && [b.name, b.city, b.country].includes(name),
  );

/** Words that put a journey behind what the sentence tells: "after a visit to Oslo", "fresh from a trip to Rome". */
const OVER = /\b(?:after|following|from|since) (?:(?:an?|his|her|their|the) )?(?:[\w-]+ ){0,3}$/i;

/** "A tour that has taken her to Oslo": a leg that is over when the article is written. */
export const isEarlierLeg = ({ encounter: { trigger } }: Sighting) =>
  /\b(?:has|have|had) (?:\w+ )?(?:taken|brought|led)$/i.test(trigger);

/** Whether a journey is over when the rest of its sentence happens: it gives that neither place nor day. */
export function isOver(journey: Sighting): boolean {
  const { parse, trigger, rule } = journey.proposals[0];
  if (/\bfrom$/.test(rule) || isEarlierLeg(journey)) return true;
  const before = parse.sentence.text.slice(0, trigger.start - parse.sentence.start);
  return rule === 'pay a visit' && OVER.test(before.slice(-60));
}

/** A way home, on which nobody is met abroad: "returned to Oslo", "flew back to the capital after a visit to Peru". */
export function isHomecoming({ encounter, proposals: [{ parse, trigger, rule }] }: Sighting): boolean {
  const { place, participants } = encounter;
  const rest = parse.sentence.text.slice(trigger.end - parse.sentence.start);
  if (/\bfrom$/.test(rule) || !(/\breturn/i.test(encounter.trigger) || /^ (?:back|home)\b/i.test(rest)))
    return false;
  const own = participants.some(({ of }) => of !== undefined && of === place?.country);
  return own || /\b(?:after|following|wrapping up|concluding|ending)\b/i.test(rest);
}

/** Whether a journey was over long before the article appeared: told behind the news, it is its background. */
export const isHistory = ({ encounter: { date } }: Sighting, published: string | null) =>
  published !== null && date !== null && addDays(date.to, HISTORY) < published;

/** Whether its sentence opens by going on in time: "Later, X left for Oslo". */
export const isToldOn = ({ evidence: [own] }: Encounter) =>
  /^["“]?(?:Later|Afterwards?|Thereafter|Then|Subsequently|After (?:that|(?:the|this|their) (?:meeting|talks)))\b/.test(
    own.quote,
  );

/** Whether its sentence opens by going back in time: "Earlier on May 3, X visited Oslo". */
export const isToldBack = ({ evidence: [own] }: Encounter) =>
  /^["“]?(?:Earlier|Previously|Before that|The last time|Last (?:week|month|year))\b(?! (?:today|in the day))/.test(
    own.quote,
  );

/** Days after which a journey is no news any more. */
const HISTORY = 60;

/** The days of the one tour that all dated journeys of these people share. */
export function tourDay(
  sighting: Sighting,
  all: readonly Sighting[],
  published: string | null,
): EncounterDate | null {
  const { encounter } = sighting;
  const tours = all.filter(
    (tour) =>
      tour.encounter.kind === 'visit' &&
      tour.encounter.status === encounter.status &&
      shareSomeone(tour.encounter, encounter) &&
      tour.encounter.date &&
      !isHistory(tour, published),
  );
  if (tours.some((tour) => isElsewhere(tour, encounter))) return null;
  const [first] = tours.flatMap((tour) => (tour.encounter.date ? [tour.encounter.date] : []));
  if (!first || first.from === first.to || encounter.status === 'cancelled') return null;
  return tours.every(
    (tour) => tour.encounter.date?.from === first.from && tour.encounter.date.to === first.to,
  )
    ? { ...first, basis: 'derived' }
    : null;
}

/** Whether the days are those of a stay in another place. */
const isElsewhere = (tour: Sighting, { place }: Encounter) =>
  tour.encounter.derivation.includes('settled by the length of the stay') &&
  tour.encounter.place !== null &&
  place !== null &&
  !agree(place, tour.encounter.place);

/** The days of the visit to the country, for a stop in it. */
function countryDay(
  { encounter }: Sighting,
  all: readonly Sighting[],
  published: string | null,
): EncounterDate | null {
  const { place, status } = encounter;
  const [first, ...others] = all.flatMap((tour) => {
    const { encounter: other } = tour;
    return other.kind === 'visit' &&
      !isHistory(tour, published) &&
      other.status === status &&
      other.date &&
      place?.country !== undefined &&
      place.country !== place.name &&
      other.place?.name === place.country &&
      shareSomeone(other, encounter)
      ? [other.date]
      : [];
  });
  const sole = first && others.every((date) => date.from === first.from && date.to === first.to);
  return sole && status !== 'cancelled' ? { ...first, basis: 'derived' } : null;
}

/** A leg of a tour has its days; a stay told in the present is going on when the article appears. */
export function onTour(sighting: Sighting, all: readonly Sighting[], reading: Reading): Sighting {
  const { encounter } = sighting;
  if (encounter.date) return sighting;
  const { published } = reading.article;
  const { parse, trigger } = sighting.proposals[0];
  const verb = parse.sentence.text.slice(
    trigger.start - parse.sentence.start,
    trigger.end - parse.sentence.start,
  );
  const stay = published && /^(?:is|are)\b/.test(verb) && encounter.status === 'happened';
  const date =
    countryDay(sighting, all, published) ??
    tourDay(sighting, all, published) ??
    (stay ? { from: published, to: published, basis: 'derived' as const } : null);
  return date ? amend(sighting, { date }, 'set by the tour') : sighting;
}

/**
 * "Is due in London on Wednesday. On Thursday he meets the president of Peru": a host of another country on a later day
 * than the one the journey names is met at the next stop.
 */
export function isNextStop(
  { kind, status, date, place, participants }: Encounter,
  meeting: Encounter,
): boolean {
  const ahead = kind === 'visit' && status === 'planned' && meeting.status === 'planned';
  const later = ahead && date && meeting.date && meeting.date.from > date.to;
  const hosts = meeting.participants.filter((p) => !participants.some((own) => own.entity === p.entity));
  return (
    Boolean(later) &&
    place?.country !== undefined &&
    hosts.length > 0 &&
    hosts.every((host) => host.of !== undefined && host.of !== place.country)
  );
}

/** The day a stay of some days began, where the words name it. */
export function firstDay({ encounter, proposals }: Sighting): EncounterDate | null {
  const [day] = proposals[0].setting.dates;
  const stays = encounter.derivation.includes('settled by the length of the stay');
  return stays && day && day.from === day.to && encounter.date?.from === day.from
    ? { from: day.from, to: day.to, basis: 'derived' }
    : null;
}

/** The part of a stay that is over when the article appears, or that is still ahead. */
export function within(stay: EncounterDate, { status }: Encounter, published: string | null): EncounterDate {
  if (!published || stay.from > published || stay.to < published) return { ...stay, basis: 'derived' };
  return status === 'planned'
    ? { from: published, to: stay.to, basis: 'derived' }
    : { from: stay.from, to: published, basis: 'derived' };
}
