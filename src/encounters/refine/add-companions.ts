import type { Sighting } from '../assemble.js';
import type { Encounter, Participant } from '../encounter.js';
import { amend, type Refiner } from './refiner.js';

/** Seats those who "accompanied" or "joined" somebody at his meetings of the paragraph, then drops the bare telling of it. */
export const addCompanions: Refiner = (sightings) => {
  const escorts = sightings.filter(isEscort);
  return sightings
    .filter((sighting) => !isEscort(sighting))
    .map((sighting) => escorts.reduce(seat, sighting));
};

const isEscort = (sighting: Sighting) => sighting.proposals[0].companions === true;

function seat(sighting: Sighting, escort: Sighting): Sighting {
  const { encounter } = sighting;
  const [leader, ...others] = escort.encounter.participants;
  const paragraph = escort.encounter.evidence[0].paragraph;
  const reach = leader.kind === 'party' ? 6 : 1;
  const near = encounter.evidence.some((item) => Math.abs(item.paragraph - paragraph) <= reach);
  const knows = encounter.participants.some((p) => p.entity === leader.entity);
  if (!near || !knows || encounter.kind === 'call' || encounter.status !== escort.encounter.status)
    return sighting;
  const added = others
    .filter((p) => !encounter.participants.some((q) => q.entity === p.entity))
    .map((p): Participant => ({ ...p, role: 'companion' }));
  if (added.length === 0) return sighting;
  const participants: Encounter['participants'] = [...encounter.participants, ...added];
  const known = encounter.evidence.some(
    (item) => item.paragraph === paragraph && item.start === escort.encounter.evidence[0].start,
  );
  const evidence: Encounter['evidence'] = known
    ? encounter.evidence
    : [...encounter.evidence, escort.encounter.evidence[0]];
  return amend(sighting, { participants, evidence }, 'companions seated');
}
