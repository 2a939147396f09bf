import type { Sighting } from '../assemble.js';
import type { Encounter, Participant } from '../encounter.js';
import { OPEN_DAY } from './carry-lead-day.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

/** How far into an article a round of meetings is told as its news. */
const LEAD = 2;

/** What tells of a round: many were met, or met at the edge of something larger. */
const ROUND =
  /\b(?:several|various|numerous|many|number of|series of|round of|string of|host of|over \d+|dozens?|sidelines?|margins?)\b/i;

/**
 * A lead that tells of a round of meetings with many, "held a series of meetings with his counterparts in Oslo on Monday",
 * gives its place and day to those told one by one below it.
 */
export const carryRound: Refiner = (sightings) => {
  const round = sightings.find(isRound);
  return round
    ? sightings.map((sighting) => (isOf(sighting, round) ? given(sighting, round) : sighting))
    : sightings;
};

const isMany = ({ kind, name }: Participant) => kind === 'party' && /(?:[^s]s|people)\b/.test(name);

/** Whether a meeting of the lead is a whole round: one person by name with many who are not. */
function isRound(sighting: Sighting): boolean {
  const { encounter, proposals } = sighting;
  const { participants } = encounter;
  return (
    encounter.kind === 'meeting' &&
    encounter.status !== 'cancelled' &&
    paragraphOf(sighting) <= LEAD &&
    proposals[0].background !== true &&
    participants.filter(isMany).length === participants.length - 1 &&
    encounter.evidence.some(({ quote }) => ROUND.test(quote))
  );
}

/** Whether a meeting is one of the round: told below it of the same person, as done or as planned as the round. */
function isOf(sighting: Sighting, round: Sighting): boolean {
  const { encounter, proposals } = sighting;
  const [one] = round.encounter.participants.filter((p) => !isMany(p));
  return (
    sighting !== round &&
    encounter.kind === 'meeting' &&
    encounter.status === round.encounter.status &&
    paragraphOf(sighting) >= paragraphOf(round) &&
    proposals[0].background !== true &&
    !encounter.evidence.some(({ quote }) => OPEN_DAY.test(quote)) &&
    encounter.participants.some(({ entity }) => entity === one?.entity)
  );
}

/** With the place that the words of the round give, not one only taken from a dateline, and with its day. */
function given(sighting: Sighting, { encounter: round, proposals }: Sighting): Sighting {
  const { encounter } = sighting;
  const told = proposals[0].setting.places.length > 0 || proposals[0].setting.here;
  const change: Pick<Encounter, 'place' | 'date'> = {
    place: encounter.place ?? (told ? round.place : null),
    date: encounter.date ?? (round.date && { ...round.date, basis: 'derived' }),
  };
  return change.place === encounter.place && change.date === encounter.date
    ? sighting
    : amend(sighting, change, 'set by the round');
}
