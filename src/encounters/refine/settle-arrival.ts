import type { Sighting } from '../assemble.js';
import type { EncounterPlace } from '../encounter.js';
import { GATEWAY } from '../where.js';
import { amend, paragraphOf, type Refiner, shareSomeone } from './refiner.js';

/**
 * "She had arrived in Oslo on Wednesday. X welcomed her at the airport": a welcome at a gateway without a name belongs
 * to the arrival told just before, and has its town and day before talks of another day could be taken for it.
 */
export const settleArrival: Refiner = (sightings) =>
  sightings.map((sighting) => {
    const { kind, place, date, status } = sighting.encounter;
    if (kind !== 'meeting' || !place || place.city || !isBareGateway(place)) return sighting;
    const arrival = sightings.findLast(
      (other) =>
        other.encounter.kind === 'visit' &&
        other.encounter.status === status &&
        other.encounter.place !== null &&
        !isBareGateway(other.encounter.place) &&
        shareSomeone(other.encounter, sighting.encounter) &&
        isJustBefore(other, sighting),
    )?.encounter;
    if (!arrival?.place) return sighting;
    const { name, country } = arrival.place;
    return amend(
      sighting,
      {
        place: { ...place, ...(name !== country && { city: name }), ...(country && { country }) },
        date: date ?? (arrival.date && { ...arrival.date, basis: 'derived' }),
      },
      'settled by the arrival',
    );
  });

const isBareGateway = ({ name }: EncounterPlace) => /^\p{Ll}/u.test(name) && GATEWAY.test(name);

/** Told in the same paragraph or the one before, and not after it. */
function isJustBefore(arrival: Sighting, welcome: Sighting): boolean {
  const gap = paragraphOf(welcome) - paragraphOf(arrival);
  return (
    gap === 1 || (gap === 0 && arrival.encounter.evidence[0].start <= welcome.encounter.evidence[0].start)
  );
}
