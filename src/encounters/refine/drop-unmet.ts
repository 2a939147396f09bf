import { paragraphOf, type Refiner, shareSomeone } from './refiner.js';

/** How many paragraphs away the visit may be told. */
const REACH = 2;

/** Drops what counts only on a visit ("sought assurances from X") where nobody of those named is told to be on one. */
export const dropUnmet: Refiner = (sightings) =>
  sightings.filter(
    (sighting) =>
      !sighting.proposals.every(({ abroad }) => abroad) ||
      sightings.some(
        (other) =>
          other.encounter.kind === 'visit' &&
          other.encounter.status === sighting.encounter.status &&
          shareSomeone(other.encounter, sighting.encounter) &&
          other.encounter.evidence.some((item) => Math.abs(item.paragraph - paragraphOf(sighting)) <= REACH),
      ),
  );
