import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import type { Encounter } from '../encounter.js';

/** One step from what the rules read to what the article tells. */
export type Refiner = (sightings: readonly Sighting[], reading: Reading) => readonly Sighting[];

/** The sighting with some of its encounter changed, and the name of the refiner that did it. */
export function amend(sighting: Sighting, change: Partial<Encounter>, by: string): Sighting {
  const derivation = sighting.encounter.derivation.includes(by)
    ? sighting.encounter.derivation
    : [...sighting.encounter.derivation, by];
  return { ...sighting, encounter: { ...sighting.encounter, ...change, derivation } };
}

/** First paragraph that speaks for an encounter. */
export const paragraphOf = (sighting: Sighting): number => sighting.encounter.evidence[0].paragraph;

/** Whether two encounters have a participant in common. */
export const shareSomeone = (a: Encounter, b: Encounter): boolean =>
  a.participants.some((p) => b.participants.some((q) => q.entity === p.entity));
