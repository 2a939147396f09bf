import type { Reading } from '../reading/reading.js';
import { assemble, type Sighting } from './assemble.js';
import type { Cast } from './cast.js';
import type { Encounter } from './encounter.js';
import { propose } from './frames/propose.js';
import { REFINERS } from './refine/refiners.js';
import { RULES } from './rules/rules.js';

/** The encounters an article tells of: rules propose, seats are resolved to people, refiners join, drop and settle. */
export function findEncounters(reading: Reading, cast: Cast): Encounter[] {
  const found: readonly Sighting[] = propose(reading, RULES).flatMap((proposal) =>
    assemble(proposal, reading, cast),
  );
  return REFINERS.reduce((sightings, refine) => refine(sightings, reading), found).map(
    ({ encounter }) => encounter,
  );
}
