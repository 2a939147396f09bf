import { addDays } from '../../articles/calendar.js';
import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import type { Encounter, EncounterDate, EncounterPlace } from '../encounter.js';
import { positionOf } from '../position.js';
import { GATEWAY } from '../where.js';
import { daysApart, OPEN_DAY } from './carry-lead-day.js';
import {
  comesAfter,
  isBygone,
  isDuring,
  isSameDelegation,
  liesAhead,
  sameSentence,
} from './journey-order.js';
import { fromNeighbour } from './neighbour.js';
import { amend, paragraphOf, type Refiner, shareSomeone } from './refiner.js';
import {
  agree,
  firstDay,
  isEarlierLeg,
  isHistory,
  isHomecoming,
  isNextStop,
  isOver,
  isToldBack,
  isToldOn,
  onTour,
  tourDay,
  within,
} from './tour-days.js';

/** How many paragraphs a visit may stand before or after a meeting that belongs to it. */
const REACH = { before: 3, after: 5 };

/** Gives a meeting the place and day of the visit it belongs to, then of the meeting told just before it. */
export const carrySetting: Refiner = (sightings, reading) => {
  const done: Sighting[] = [];
  for (const sighting of sightings) {
    const { kind } = sighting.encounter;
    const visited =
      kind === 'visit'
        ? onTour(sighting, sightings, reading)
        : kind === 'call'
          ? sighting
          : fromVisit(sighting, [...done, ...sightings.slice(done.length)], reading);
    done.push(kind === 'call' ? visited : fromNeighbour(visited, done));
  }
  return done;
};

const startOf = (sighting: Sighting) => positionOf(sighting.encounter.evidence[0]);

/** Last day on which a journey that began on a day can still be going on. */
const journeyEnd = (from: string) => addDays(from, 10);

/** Whether a day can lie within a journey, of which often only the first day is told, or on the day of a gathering. */
const compatible = ({ kind, date: told }: Encounter, day: EncounterDate | null) =>
  !told ||
  !day ||
  (day.from <= (kind === 'visit' && told.from === told.to ? journeyEnd(told.to) : told.to) &&
    told.from <= day.to);

/** Where the journey is told last before the meeting, or first. */
function toldAt(journey: Sighting, sighting: Sighting): number {
  const places = journey.encounter.evidence.map(positionOf);
  const before = places.filter((place) => place < startOf(sighting));
  return before.length > 0 ? Math.max(...before) : startOf(journey);
}

/** Journeys and gatherings of its people that the meeting can belong to: those of its own sentence, else the nearest told. */
function journeysOf(sighting: Sighting, all: readonly Sighting[], published: string | null): Sighting[] {
  const { encounter } = sighting;
  const able = all.filter((journey) => {
    const { encounter: other } = journey;
    if (
      other === encounter ||
      (other.kind !== 'visit' && other.kind !== 'gathering') ||
      (other.status === 'cancelled' && encounter.status !== 'cancelled') ||
      ((isEarlierLeg(journey) || isHomecoming(journey)) && !sameSentence(journey, sighting)) ||
      ((isToldBack(other) || isToldOn(other)) && startOf(journey) > startOf(sighting)) ||
      (sameSentence(journey, sighting) && isOver(journey) && !isDuring(journey, sighting))
    )
      return false;
    const gap = Math.abs(other.evidence[0].paragraph - encounter.evidence[0].paragraph);
    if (other.kind === 'gathering' && (gap > 1 || (encounter.date && !other.date))) return false;
    const done =
      other.status === encounter.status || (encounter.status === 'planned' && other.status === 'happened');
    return (
      done &&
      !liesAhead(journey, sighting) &&
      !comesAfter(journey, sighting) &&
      !isBygone(journey) &&
      (shareSomeone(other, encounter) || isSameDelegation(other, encounter)) &&
      compatible(other, encounter.date) &&
      !isNextStop(other, encounter) &&
      (!encounter.place || agree(other.place, encounter.place))
    );
  });
  const during = able.filter((other) => sameSentence(other, sighting) && isDuring(other, sighting));
  const own = during.length > 0 ? during.slice(-1) : able.filter((other) => sameSentence(other, sighting));
  const close = nearest(own, sighting);
  if (
    close.length > 0 &&
    (able.length === own.length || only(close.map((one) => one.encounter.place)) !== null || close.length < 2)
  )
    return close;
  const gap = (other: Sighting) => paragraphOf(sighting) - Math.floor(toldAt(other, sighting) / 100_000);
  const before = able.filter(
    (other) => toldAt(other, sighting) < startOf(sighting) && gap(other) <= REACH.before,
  );
  if (before.length > 0) {
    const last = Math.max(...before.map((other) => toldAt(other, sighting)));
    return before.filter((other) => toldAt(other, sighting) === last);
  }
  const after = able.filter(
    (other) =>
      startOf(other) > startOf(sighting) && -gap(other) <= REACH.after && !isHistory(other, published),
  );
  return after.length > 0 ? after : onlyJourney(able, sighting);
}

/** The journey of its people, wherever the article tells of it, when it is the only one and the meeting is news too. */
function onlyJourney(able: readonly Sighting[], { encounter, proposals }: Sighting): Sighting[] {
  const trips = able.filter(
    ({ encounter: other }) => other.kind === 'visit' && other.status === encounter.status,
  );
  const one = only(trips.map((trip) => trip.encounter.place)) !== null;
  const news = !proposals[0].background && !OPEN_DAY.test(encounter.evidence[0].quote);
  return one && news && trips.every(({ encounter: other }) => other.date) ? trips.slice(0, 1) : [];
}

/** Of several stops in one sentence the one told last before the meeting. */
function nearest(journeys: readonly Sighting[], sighting: Sighting): Sighting[] {
  const at = sighting.proposals[0].trigger.start;
  const before = journeys.filter((other) => other.proposals[0].trigger.start < at);
  const last = Math.max(...before.map((other) => other.proposals[0].trigger.start));
  return before.length > 0
    ? before.filter((other) => other.proposals[0].trigger.start === last)
    : [...journeys];
}

function fromVisit(sighting: Sighting, all: readonly Sighting[], reading: Reading): Sighting {
  const { encounter } = sighting;
  if (encounter.place && encounter.date) return sighting;
  const journeys = journeysOf(sighting, all, reading.article.published);
  if (journeys.length === 0) return sighting;
  const place = encounter.place ?? only(journeys.map(townOf));
  const { published } = reading.article;
  const visited =
    daysApart(sighting) === null
      ? (dayOf(journeys, sighting, published) ?? tourDay(sighting, all, published))
      : null;
  // "Arrived late yesterday. He will meet Y": what lies ahead is not on the day of the arrival.
  const past =
    encounter.status === 'planned' &&
    visited &&
    published !== null &&
    visited.to < published &&
    !journeys.some((one) => sameSentence(one, sighting));
  const date = encounter.date ?? (past ? null : visited);
  return place === encounter.place && date === encounter.date
    ? sighting
    : amend(sighting, { place, date }, 'set by the visit');
}

/** What follows the name of a place that is only an airport's. */
const AIRFIELD = /^(?:[-–]\p{Lu}\p{L}+)? (?:\p{L}+ )?(?:air ?port|airfield|air ?base|aerodrome)\b/iu;

function townOf({ encounter: { place, evidence } }: Sighting): EncounterPlace | null {
  // An airport that bears the name of its own village tells of no town.
  if (place && AIRFIELD.test(evidence[0].quote.split(place.name)[1] ?? '')) return null;
  if (!place || !GATEWAY.test(place.name)) return place;
  const { city, country } = place;
  const name = city ?? country;
  return name ? { name, ...(country && { country }) } : null;
}

/** The one place all journeys name, or null. */
function only(places: readonly (EncounterPlace | null)[]): EncounterPlace | null {
  const named = places.filter((place) => place !== null);
  const [first] = named;
  return first &&
    named.every(
      (place) => place.name === first.name || place.country === first.name || place.name === first.country,
    )
    ? first
    : null;
}

/** The days of the visit; from the arrival to the day of the report where the text says no more than that they met during it. */
function dayOf(
  journeys: readonly Sighting[],
  sighting: Sighting,
  published: string | null,
): EncounterDate | null {
  const dates = journeys.flatMap(({ encounter }) => (encounter.date ? [encounter.date] : []));
  const [first] = dates;
  const { status } = sighting.encounter;
  if (
    !first ||
    status === 'cancelled' ||
    dates.some((date) => date.from !== first.from || date.to !== first.to)
  )
    return null;
  const apart =
    !journeys.some((journey) => sameSentence(journey, sighting)) ||
    /\bwhere\b/.test(sighting.encounter.evidence[0].quote);
  const [began] = journeys.flatMap((journey) => firstDay(journey) ?? []);
  if (began) return apart || status === 'planned' ? within(first, sighting.encounter, published) : began;
  const arrival =
    journeys.some(
      ({ encounter, proposals: [{ rule }] }) =>
        rule === 'arrive in' && !/^(?:is|are|was|were|am|be)/.test(encounter.trigger),
    ) && first.from === first.to;
  if (
    status === 'happened' &&
    arrival &&
    apart &&
    published &&
    published > first.to &&
    journeyEnd(first.to) >= published
  ) {
    return { from: first.from, to: published, basis: 'derived' };
  }
  return { ...first, basis: 'derived' };
}
