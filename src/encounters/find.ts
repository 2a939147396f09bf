import type { Reading } from '../reading/reading.js';
import { assemble, type Sighting } from './assemble.js';
import type { Cast } from './cast.js';
import type { Encounter } from './encounter.js';
import { propose } from './frames/propose.js';
import { RuleIndex } from './frames/rule-index.js';
import { REFINERS } from './refine/refiners.js';
import { RULES } from './rules/rules.js';

const rules = new RuleIndex(RULES);

/** The encounters an article tells of: rules propose, seats are resolved to people, refiners join, drop and settle. */
export function findEncounters(reading: Reading, cast: Cast): Encounter[] {
  const told: Sighting[] = [];
  for (const proposal of propose(reading, rules)) told.push(...assemble(proposal, reading, cast, told));
  const refined = REFINERS.reduce<readonly Sighting[]>(
    (sightings, refine) => refine(sightings, reading),
    told,
  );
  return refined.map(({ encounter }) => encounter);
}
