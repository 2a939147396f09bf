import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import type { EncounterPlace } from '../encounter.js';
import { amend, paragraphOf, type Refiner, shareSomeone } from './refiner.js';

/** "The trip was called off": a sentence about a trip named before it. */
const TRIP_OFF =
  /\b(?:the|his|her|their|that|this) (?:\w+ ){0,2}(?:trip|visit|tour|journey) (?:was|were|has been|had been|is) (?:then |later |now |abruptly |indefinitely )?(?:postponed|cancell?ed|called off|put off|scrapped|delayed|suspended|shelved)\b/i;

/** A plan told as one that was: "had been scheduled to travel", "was to meet", "would have been". */
const ONCE_PLANNED =
  /\b(?:had (?:been |originally |initially |also )*(?:scheduled|planned|due|expected|set|hoped|intended|agreed|arranged|meant|wanted)|(?:was|were) (?:originally |initially |also |then )?(?:due |scheduled |expected |set |supposed |planning |meant )?to|would have|originally|initially)\b/i;

/** How many paragraphs a plan may stand from what calls off the trip. */
const NEAR = 2;

/** Whether one place is the other or lies in it. */
const together = (a: EncounterPlace | null, b: EncounterPlace | null) =>
  !a || !b || a.name === b.name || (a.country !== undefined && a.country === b.country);

/** Whether the article calls off the trip that a plan belongs to. */
function isOff(plan: Sighting, all: readonly Sighting[], { sentences }: Reading): boolean {
  const at = paragraphOf(plan);
  const told = all.some(
    ({ encounter: trip }) =>
      trip.kind === 'visit' &&
      trip.status === 'cancelled' &&
      Math.abs(trip.evidence[0].paragraph - at) <= NEAR &&
      shareSomeone(trip, plan.encounter) &&
      together(trip.place, plan.encounter.place),
  );
  const { start } = plan.encounter.evidence[0];
  const own = plan.encounter.kind === 'visit' || all.some((other) => isItsTrip(other, plan));
  return (
    told ||
    (own &&
      sentences.some(
        ({ paragraph, start: from, text }) =>
          (paragraph === at ? from > start : paragraph === at + 1) && TRIP_OFF.test(text),
      ))
  );
}

/** Whether a planned visit is told beside a planned meeting of its traveller. */
const isItsTrip = ({ encounter: trip }: Sighting, { encounter: plan }: Sighting) =>
  trip.kind === 'visit' &&
  trip.status !== 'happened' &&
  trip.evidence[0].paragraph === plan.evidence[0].paragraph &&
  shareSomeone(trip, plan);

/** Where a trip is postponed or called off, what had been planned for it is so too. */
export const settleTrip: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    const { status, kind, evidence } = sighting.encounter;
    const planned = status === 'planned' && kind !== 'call' && ONCE_PLANNED.test(evidence[0].quote);
    return planned && isOff(sighting, sightings, reading)
      ? amend(sighting, { status: 'cancelled' }, 'settled as called off')
      : sighting;
  });
