import type { Sighting } from '../assemble.js';
import type { Encounter, EncounterPlace } from '../encounter.js';
import { fold } from '../who/spelling.js';
import { paragraphOf, type Refiner } from './refiner.js';

const keys = (e: Encounter) => e.participants.map((p) => p.entity);

const within = (a: readonly string[], b: readonly string[]) => a.every((key) => b.includes(key));

/** Whether it only tells who was at the meeting told before. */
const isLate = ({ proposals }: Sighting) => ['meeting', 'speaker'].includes(proposals[0].companions ?? '');

/** The same people; or fewer of them told again close by, of what is done and not of what is arranged. */
function sameSides(first: Sighting, second: Sighting): boolean {
  if (isLate(first) !== isLate(second)) return false;
  const [a, b] = [first.encounter, second.encounter];
  const [x, y] = [keys(a), keys(b)];
  if (x.length === y.length) return within(x, y);
  const close = Math.abs(paragraphOf(first) - paragraphOf(second)) <= 2 && a.status === 'happened';
  return close && a.kind !== 'visit' && a.kind !== 'gathering' && (within(x, y) || within(y, x));
}

/** Whether both can be one place: the same, or one inside the other's country or city. */
export function samePlace(a: EncounterPlace | null, b: EncounterPlace | null): boolean {
  if (!a || !b || a.name === b.name) return true;
  const [x, y] = [names(a), names(b)];
  return (
    x.some((name) => y.includes(name)) && (x.includes(b.name) || y.includes(a.name) || !a.city !== !b.city)
  );
}

const names = (place: EncounterPlace) =>
  [place.name, place.city, place.country].filter((name) => name !== undefined);

/** Whether the days of two encounters do not speak against their being one. */
export const sameDay = (a: Encounter, b: Encounter) =>
  !a.date || !b.date || (a.date.from <= b.date.to && b.date.from <= a.date.to);

/** The name of a place without accents: "Brasília" and "Brasilia" are one. */
const plain = (place: EncounterPlace | null) => place && fold(place.name);

/** Whether one sentence tells of a city and of its country as goals of one journey: "arrived in Lima for a visit to Peru". */
const sameJourney = ({ place: a, evidence: [x] }: Encounter, { place: b, evidence: [y] }: Encounter) =>
  x.paragraph === y.paragraph &&
  x.start === y.start &&
  a !== null &&
  b !== null &&
  (a.country === b.name || b.country === a.name);

const compatible = (a: Encounter, b: Encounter) =>
  a.kind === b.kind &&
  (a.kind !== 'visit' || plain(a.place) === plain(b.place) || sameJourney(a, b)) &&
  a.status === b.status &&
  sameDay(a, b) &&
  samePlace(a.place, b.place);

/** Whether it tells only who goes along. */
const isEscort = (sighting: Sighting) => sighting.proposals[0].companions !== undefined;

/** Joins sightings of the same people, kind and status whose place and day do not speak against it. */
export const joinDuplicates: Refiner = (sightings) => {
  const kept: Sighting[] = [];
  for (const sighting of sightings) {
    const at = kept.findIndex(
      (other) =>
        isEscort(other) === isEscort(sighting) &&
        sameSides(other, sighting) &&
        compatible(other.encounter, sighting.encounter),
    );
    const other = kept[at];
    if (other) kept[at] = join(other, sighting);
    else kept.push(sighting);
  }
  return kept;
};

/** Two tellings of one event as one: the finer place and day, all the evidence. */
function join(first: Sighting, second: Sighting): Sighting {
  const [a, b] = [first.encounter, second.encounter];
  const fuller = b.participants.length > a.participants.length ? b : a;
  const reporter = a.reportedBy ?? b.reportedBy;
  const fresh = b.evidence.filter(
    (item) => !a.evidence.some((other) => other.paragraph === item.paragraph && other.start === item.start),
  );
  return {
    encounter: {
      ...a,
      participants: fuller.participants,
      place: finer(a.place, b.place),
      date: a.date && b.date ? (span(b) < span(a) ? b.date : a.date) : (a.date ?? b.date),
      ...((a.event ?? b.event) && { event: a.event ?? b.event }),
      ...(reporter && { reportedBy: reporter }),
      derivation: [...new Set([...a.derivation, ...b.derivation, 'joined duplicates'])],
      evidence: [...a.evidence, ...fresh],
    },
    proposals: [...first.proposals, ...second.proposals],
  };
}

/** The finer of two places that can be one. */
export function finer(a: EncounterPlace | null, b: EncounterPlace | null): EncounterPlace | null {
  if (!a || !b) return a ?? b;
  return b.country !== undefined && a.name === b.country ? b : a;
}

/** How long an encounter's day leaves open, in milliseconds. */
export const span = (e: Encounter) =>
  e.date ? Date.parse(e.date.to) - Date.parse(e.date.from) : Number.POSITIVE_INFINITY;
