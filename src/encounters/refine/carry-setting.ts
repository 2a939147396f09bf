import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import type { Encounter, EncounterDate, EncounterPlace } from '../encounter.js';
import { amend, paragraphOf, type Refiner, shareSomeone } from './refiner.js';

/** Gives a meeting the place and day of the visit it belongs to, or the day of the lead it is told in. */
export const carrySetting: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    if (sighting.encounter.kind === 'visit') return sighting;
    return fromLead(fromVisit(sighting, sightings), reading);
  });

/** Visits that the meeting can belong to: by one of its participants, both done or both ahead, told no more than a few paragraphs away. */
function visitsOf(sighting: Sighting, all: readonly Sighting[]): Sighting[] {
  const { encounter } = sighting;
  return all.filter(
    (other) =>
      other.encounter.kind === 'visit' &&
      other.encounter.status !== 'cancelled' &&
      shareSomeone(other.encounter, encounter) &&
      (other.encounter.status === encounter.status ||
        (encounter.status === 'planned' && other.encounter.status === 'happened')) &&
      overlap(other.encounter.date, encounter.date) &&
      Math.abs(paragraphOf(other) - paragraphOf(sighting)) <= 4,
  );
}

const overlap = (a: EncounterDate | null, b: EncounterDate | null) =>
  !a || !b || (a.from <= b.to && b.from <= a.to);

function fromVisit(sighting: Sighting, all: readonly Sighting[]): Sighting {
  const { encounter } = sighting;
  if (encounter.place && encounter.date) return sighting;
  const visits = visitsOf(sighting, all).filter(
    (visit) => !encounter.place || agree(visit.encounter.place, encounter.place),
  );
  const same = visits.filter((visit) => sameSentence(visit, sighting));
  const pool = same.length > 0 ? same : visits;
  const place = encounter.place ?? only(pool.map((visit) => visit.encounter.place));
  const date = encounter.date ?? (pool.length > 0 ? dayOf(pool, encounter) : null);
  if (place === encounter.place && date === encounter.date) return sighting;
  return amend(sighting, { place, date }, 'set by the visit');
}

const sameSentence = (a: Sighting, b: Sighting) =>
  a.encounter.evidence.some((x) =>
    b.encounter.evidence.some((y) => x.paragraph === y.paragraph && x.start === y.start),
  );

const agree = (a: EncounterPlace | null, b: EncounterPlace) =>
  a !== null &&
  [a.name, a.city, a.country].some(
    (name) => name !== undefined && [b.name, b.city, b.country].includes(name),
  );

/** The one place all visits name, or null. */
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

function dayOf(visits: readonly Sighting[], encounter: Encounter): EncounterDate | null {
  const dates = visits.flatMap((visit) => (visit.encounter.date ? [visit.encounter.date] : []));
  const [first] = dates;
  if (!first || dates.some((date) => date.from !== first.from || date.to !== first.to)) return null;
  return encounter.status === 'cancelled' ? null : { ...first, basis: 'derived' };
}

/** The day on which the lead sentence speaks: "X said on Friday", when the meeting is told in the paragraphs after it. */
function fromLead(sighting: Sighting, reading: Reading): Sighting {
  const { encounter } = sighting;
  if (
    encounter.date ||
    encounter.status !== 'happened' ||
    paragraphOf(sighting) > 3 ||
    sighting.proposals[0].background
  )
    return sighting;
  const lead = reading.sentences.find((sentence) => sentence.paragraph === 1);
  const date =
    lead && reading.dates.find((d) => d.paragraph === 1 && d.start >= lead.start && d.end <= lead.end);
  const { published } = reading.article;
  if (!date || date.from !== date.to || !published || date.from > published) return sighting;
  return amend(sighting, { date: { from: date.from, to: date.to, basis: 'derived' } }, 'set by the lead');
}
