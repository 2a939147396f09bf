import type { Sighting } from '../assemble.js';
import type { Encounter, Participant } from '../encounter.js';
import { amend, type Refiner } from './refiner.js';

/**
 * Seats those who "accompanied" or "joined" somebody at his meetings of the paragraph, then drops the bare telling of it.
 * Those who "attended the meeting" where none is told make a gathering.
 */
export const addCompanions: Refiner = (sightings) => {
  const escorts = sightings.filter(isEscort);
  const homeless = escorts.filter(
    (escort) =>
      escort.proposals[0].companions === 'meeting' &&
      escort.encounter.participants.some((p) => p.kind === 'person' && !p.entity.startsWith('person-')) &&
      !sightings.some((sighting) => !isEscort(sighting) && belongs(sighting, escort, sightings)),
  );
  return sightings
    .filter((sighting) => !isEscort(sighting) || homeless.includes(sighting))
    .map((sighting) =>
      isEscort(sighting) ? amend(sighting, { kind: 'gathering' }, 'attended on their own') : sighting,
    )
    .map((sighting) =>
      escorts.reduce(
        (known, escort) =>
          belongs(sighting, escort, sightings) || belongs(known, escort, sightings)
            ? seat(known, escort)
            : known,
        sighting,
      ),
    );
};

const isEscort = (sighting: Sighting) => sighting.proposals[0].companions !== undefined;

/** Whether the escort belongs to this encounter: its leader takes part, or it is the meeting told last before. */
function belongs(sighting: Sighting, escort: Sighting, all: readonly Sighting[]): boolean {
  const { encounter } = sighting;
  const [leader] = escort.encounter.participants;
  const { paragraph } = escort.encounter.evidence[0];
  if (encounter.kind === 'call' || encounter.status !== escort.encounter.status) return false;
  const { companions } = escort.proposals[0];
  if (companions === 'speaker' && !encounter.participants.some(isParty)) return false;
  if (companions === 'meeting' || companions === 'speaker') {
    const able = all.filter(
      (other) => ['meeting', 'gathering'].includes(other.encounter.kind) && !isEscort(other),
    );
    const named = able.filter((other) => other.encounter.kind === 'meeting' && isToldWith(other, escort));
    if (named.length > 0) return named.includes(sighting);
    const before = able.filter(
      (other) => all.indexOf(other) < all.indexOf(escort) && !other.proposals[0].background,
    );
    const reach = before.length === 1 ? 2 : 1;
    const near = encounter.evidence.some(({ paragraph: at }) => at <= paragraph && paragraph - at <= reach);
    return before.at(-1) === sighting && near;
  }
  const reach = leader.kind === 'party' ? 6 : hasOwn(escort, all) ? 0 : 1;
  const near = encounter.evidence.some((item) => Math.abs(item.paragraph - paragraph) <= reach);
  return near && encounter.participants.some((p) => p.entity === leader.entity);
}

/** Whether the very sentence tells of the meeting: "also at the meeting between A and B were C and D". */
const isToldWith = ({ encounter }: Sighting, escort: Sighting) =>
  encounter.evidence.some(
    ({ paragraph, start }) =>
      paragraph === escort.encounter.evidence[0].paragraph && start === escort.encounter.evidence[0].start,
  );

/** Whether a participant is several people without a name, one of whom may speak for them. */
const isParty = (p: Participant) => p.kind === 'party' && /s$/.test(p.name.split(/ (?:of|from) /)[0] ?? '');

/** Whether the leader meets someone in the very paragraph that tells of the company. */
function hasOwn(escort: Sighting, all: readonly Sighting[]): boolean {
  const [leader] = escort.encounter.participants;
  const { paragraph } = escort.encounter.evidence[0];
  return all.some(
    (other) =>
      !isEscort(other) &&
      other.encounter.participants.some((p) => p.entity === leader.entity) &&
      other.encounter.evidence.some((item) => item.paragraph === paragraph),
  );
}

function seat(sighting: Sighting, escort: Sighting): Sighting {
  const { encounter } = sighting;
  const added = escort.encounter.participants
    .filter((p) => !encounter.participants.some((q) => q.entity === p.entity))
    .map((p): Participant => ({ ...p, role: 'companion' }));
  if (added.length === 0) return sighting;
  const [first] = escort.encounter.evidence;
  const participants: Encounter['participants'] = [...encounter.participants, ...added];
  const known = encounter.evidence.some(
    (item) => item.paragraph === first.paragraph && item.start === first.start,
  );
  const evidence: Encounter['evidence'] = known ? encounter.evidence : [...encounter.evidence, first];
  return amend(sighting, { participants, evidence }, 'companions seated');
}
