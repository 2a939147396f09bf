import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import { datelineOf } from '../where.js';
import { amend, type Refiner } from './refiner.js';
import { isVisitor, visitorsOf } from './visitors.js';

/**
 * News is written where it happens: a meeting that the first sentence under a dateline tells as done, or one with
 * somebody called visiting, and that has no place of its own, was in the town of the dateline.
 */
export const settleDateline: Refiner = (sightings, reading) => {
  const place = datelineOf(reading);
  if (!place) return sightings;
  const visitors = visitorsOf(reading);
  return sightings.map((sighting) =>
    isLocal(sighting, reading, visitors, place.country)
      ? amend(sighting, { place }, 'settled by the dateline')
      : sighting,
  );
};

function isLocal(
  { encounter, proposals }: Sighting,
  reading: Reading,
  visitors: readonly string[],
  country: string | undefined,
): boolean {
  if (encounter.kind !== 'meeting' || encounter.status !== 'happened' || encounter.place) return false;
  if (proposals[0].background) return false;
  const [own] = encounter.evidence;
  const first = reading.sentences.find((sentence) => sentence.paragraph === 1);
  const leads = own.paragraph === 1 && own.start === first?.start;
  return leads || encounter.participants.some((p) => isVisitor(p, visitors) && p.of !== country);
}
