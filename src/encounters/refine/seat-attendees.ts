import type { Sighting } from '../assemble.js';
import type { Encounter, Participant } from '../encounter.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

/** Seats those whom a list says to have been present at the meeting the article leads with; without one, they make it. */
export const seatAttendees: Refiner = (sightings) => {
  const listed = sightings.filter(isListed);
  const [first] = listed;
  if (!first) return sightings;
  const others = sightings.filter((sighting) => !isListed(sighting));
  const before = others.filter((sighting) => isLed(sighting, paragraphOf(first)));
  const target = before.find(({ encounter }) => encounter.status === 'happened') ?? before[0];
  if (target) return others.map((sighting) => (sighting === target ? seat(sighting, listed) : sighting));
  const present = listed.length > 1 && first.proposals[0].rule === 'list of those present';
  return present ? [...others, seat(first, listed)] : others;
};

const isListed = (sighting: Sighting) => sighting.proposals[0].companions === 'lead';

/** Whether it is a meeting, no trip and nothing called off, that was told before the list. */
const isLed = ({ encounter, proposals }: Sighting, list: number) =>
  encounter.kind !== 'visit' &&
  encounter.status !== 'cancelled' &&
  encounter.evidence[0].paragraph <= list &&
  proposals[0].companions === undefined &&
  proposals[0].background !== true;

function seat(sighting: Sighting, listed: readonly Sighting[]): Sighting {
  const participants = new Map<string, Participant>();
  const evidence = new Map<string, Encounter['evidence'][number]>();
  for (const { encounter } of [sighting, ...listed]) {
    for (const p of encounter.participants) if (!participants.has(p.entity)) participants.set(p.entity, p);
    for (const item of encounter.evidence) evidence.set(`${item.paragraph}:${item.start}`, item);
  }
  const [first, ...others] = participants.values();
  const [quote, ...quotes] = evidence.values();
  if (!first || !quote) return sighting;
  const { companions: _, ...own } = sighting.proposals[0];
  return amend(
    { ...sighting, proposals: [own, ...sighting.proposals.slice(1)] },
    { participants: [first, ...others], evidence: [quote, ...quotes] },
    'seated from a list',
  );
}
