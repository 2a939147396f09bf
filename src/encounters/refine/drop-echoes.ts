import type { Sighting } from '../assemble.js';
import type { Encounter, Participant } from '../encounter.js';
import type { Refiner } from './refiner.js';
import { agree } from './tour-days.js';

/** Whether a participant goes without a name: known by office or as a party only. */
const isUnnamed = (p: Participant) => p.kind === 'party' || p.entity.startsWith('person-');

/** Whether a participant is one person known by office alone. */
const isSingle = (p: Participant) =>
  isUnnamed(p) && !/s$/.test(p.name.split(/ (?:of|from|for|in|at|with|who) /)[0] ?? '');

/** "envoy", "guest": an office without country or name, as an article says it the second time. */
const VAGUE =
  /^(?:[a-z-]+ ){0,2}(?:envoy|guest|leader|president|minister|official|counterpart|visitor|diplomat|secretary|delegation|reporters?|journalists?)$/;

/** Whether an unnamed participant can be one whom the fuller telling names: of the same country, or of none. */
function canBe(unnamed: Participant, named: readonly Participant[]): boolean {
  return named.some((p) => (unnamed.of === undefined ? VAGUE.test(unnamed.name) : p.of === unnamed.of));
}

/** Whether an encounter only says again, with fewer names, what a fuller one of the same article says. */
function isEcho(echo: Sighting, full: Sighting): boolean {
  const [a, b] = [echo.encounter, full.encounter];
  if (a.kind !== b.kind || (a.kind !== 'meeting' && a.kind !== 'call') || a.status !== b.status) return false;
  const others = b.participants.filter((p) => !a.participants.some((q) => q.entity === p.entity));
  const shared = a.participants.filter((p) => b.participants.some((q) => q.entity === p.entity));
  const extra = a.participants.filter((p) => !b.participants.some((q) => q.entity === p.entity));
  const headline = a.evidence.every((item) => item.paragraph === 0);
  return (
    shared.length > 0 &&
    extra.length > 0 &&
    others.some((p) => !isUnnamed(p)) &&
    extra.every((p) => isSingle(p) && (canBe(p, others) || (headline && p.kind === 'person')))
  );
}

/** A headline of which nothing but unnamed people is left, where the body names those who met. */
function isBareHeadline(echo: Encounter, all: readonly Sighting[]): boolean {
  if (
    echo.kind !== 'meeting' ||
    echo.evidence.some((item) => item.paragraph !== 0) ||
    !echo.participants.every(isUnnamed)
  )
    return false;
  return all.some(
    ({ encounter }) =>
      encounter.kind === 'meeting' && encounter.participants.filter((p) => !isUnnamed(p)).length > 1,
  );
}

/** A headline's journey whose status the body settles otherwise: "X's travel to Y" over "X will travel to Y". */
function isHeadlineJourney(echo: Encounter, all: readonly Sighting[]): boolean {
  if (echo.kind !== 'visit' || echo.evidence.some((item) => item.paragraph !== 0)) return false;
  return all.some(
    ({ encounter }) =>
      encounter !== echo &&
      encounter.kind === 'visit' &&
      (encounter.place?.name === echo.place?.name ||
        (encounter.place !== null && agree(echo.place, encounter.place))) &&
      (encounter.participants[0].entity === echo.participants[0].entity || isUnnamed(echo.participants[0])) &&
      encounter.evidence.some((item) => item.paragraph > 0),
  );
}

/** Drops headlines without names, before anybody is seated at them. */
export const dropBareHeadlines: Refiner = (sightings) =>
  sightings.filter((sighting) => !isBareHeadline(sighting.encounter, sightings));

/** Drops what only repeats a fuller telling. */
export const dropEchoes: Refiner = (sightings) =>
  sightings.filter(
    (sighting) =>
      !isHeadlineJourney(sighting.encounter, sightings) &&
      !sightings.some((other) => other !== sighting && isEcho(sighting, other)),
  );
