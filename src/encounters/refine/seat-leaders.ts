import type { Sighting } from '../assemble.js';
import type { Encounter, Evidence, Participant } from '../encounter.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

/** What names those at the head of a body, right behind it: "the group, headed by X and Y, was to". */
const HEADED = /^,? (?:which is |who are |jointly |co-)?(?:headed|led|chaired) by ([^;"”]{0,200})/i;

/** How many paragraphs apart an article may tell of a body and of those who head it. */
const REACH = 6;

/** A body and its heads, as one sentence names them. */
interface Heads {
  readonly body: string;
  readonly heads: readonly Participant[];
  readonly evidence: Evidence;
}

/** Those who head a group take part in what it is told to have done elsewhere: "X met the group. The group, headed by Y, …". */
export const seatLeaders: Refiner = (sightings) => {
  const told = sightings.flatMap(headsIn);
  return sightings.map((sighting) => {
    const { encounter } = sighting;
    const own = told.find(
      ({ body, evidence }) =>
        encounter.kind === 'meeting' &&
        encounter.status === 'happened' &&
        encounter.participants.some((p) => p.kind === 'party' && p.entity === body) &&
        Math.abs(evidence.paragraph - paragraphOf(sighting)) <= REACH,
    );
    const heads = (own?.heads ?? []).filter(
      (head) => !encounter.participants.some((p) => p.entity === head.entity),
    );
    if (!own || heads.length === 0) return sighting;
    const participants: Encounter['participants'] = [...encounter.participants, ...heads];
    const evidence: Encounter['evidence'] = [...encounter.evidence, own.evidence];
    return amend(sighting, { participants, evidence }, 'heads of the group seated');
  });
};

/** The bodies of a sighting whose heads its sentence names. */
function headsIn({ encounter: { participants, evidence } }: Sighting): Heads[] {
  const [own] = evidence;
  return participants.flatMap((body) => {
    const [mention] = body.mentions;
    const at = body.kind === 'party' ? own.quote.indexOf(mention) : -1;
    const named = at < 0 ? undefined : HEADED.exec(own.quote.slice(at + mention.length))?.[1];
    const heads = participants.filter(
      (p) => p.kind === 'person' && p.mentions.some((name) => headNames(named ?? '').includes(name)),
    );
    return heads.length > 0
      ? [
          {
            body: body.entity,
            heads: heads.map((p) => ({ ...p, role: 'companion' as const })),
            evidence: own,
          },
        ]
      : [];
  });
}

/** The words up to the verb of the body itself. */
const headNames = (words: string) =>
  words.split(/,? (?:was|were|is|are|will|would|has|had|have|met|meets|held|arrived) /)[0] ?? '';
