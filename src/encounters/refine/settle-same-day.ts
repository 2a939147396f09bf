import { placeNamed } from '../../reading/gazetteer.js';
import type { Encounter, EncounterPlace } from '../encounter.js';
import { OPEN_DAY } from './carry-lead-day.js';
import { amend, type Refiner } from './refiner.js';

/**
 * Nobody is in two towns at once as a rule: a meeting that the article leaves without a place was where else it puts one
 * of its people on that day, when that is one town or country.
 */
export const settleSameDay: Refiner = (sightings) =>
  sightings.map((sighting) => {
    const { encounter, proposals } = sighting;
    const open = encounter.kind === 'meeting' && !encounter.place && !proposals[0].background;
    if (!open || !isOneDay(encounter) || OPEN_DAY.test(encounter.evidence[0].quote)) return sighting;
    const towns = sightings.flatMap(({ encounter: other }) =>
      isThatDay(other, encounter) ? townOf(other) : [],
    );
    const [town] = towns;
    const one = town && towns.every((other) => other.name === town.name || other.country === town.name);
    return one ? amend(sighting, { place: town }, 'settled by the same day') : sighting;
  });

const isOneDay = ({ date }: Encounter) => date !== null && date.from === date.to;

/** Whether one of its people does something else on the day of a meeting, as done or as planned as that is. */
const isThatDay = (other: Encounter, meeting: Encounter) =>
  other !== meeting &&
  other.kind !== 'call' &&
  other.status === meeting.status &&
  other.date?.from === meeting.date?.from &&
  isOneDay(other) &&
  other.participants.some(
    (p) => p.kind === 'person' && meeting.participants.some((own) => own.entity === p.entity),
  );

/** The town or country of an encounter, that of a house where one is known. */
function townOf({ place }: Encounter): EncounterPlace[] {
  if (!place) return [];
  const { city, country } = place;
  const name = city ?? (placeNamed(place.name) ? place.name : country);
  return name ? [{ name, ...(country && { country }) }] : [];
}
