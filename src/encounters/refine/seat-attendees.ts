import type { Sighting } from '../assemble.js';
import type { Encounter, Participant } from '../encounter.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

/**
 * Seats those whom a list says to have been present at the meeting the article leads with, and those who are said to be of
 * a delegation on its trip. Those of a list make a meeting of their own when the article tells of none.
 */
export const seatAttendees: Refiner = (sightings) => {
  const others = sightings.filter((sighting) => !isListed(sighting));
  const company = sightings.filter((sighting) => isListed(sighting) && isCompany(sighting));
  const listed = sightings.filter((sighting) => isListed(sighting) && !isCompany(sighting));
  const attended = seatListed(others, listed);
  return company.reduce(seatCompany, attended);
};

function seatListed(others: readonly Sighting[], listed: readonly Sighting[]): readonly Sighting[] {
  const [first] = listed;
  if (!first) return others;
  // "The leaders who are here with me" are no part of a meeting told elsewhere.
  if (first.encounter.participants.length > 1) return [...others, seat(first, listed)];
  const before = others.filter((sighting) => isLed(sighting, paragraphOf(first)));
  const meetings = before.filter(({ encounter }) => encounter.kind !== 'visit');
  const done = meetings.filter(({ encounter }) => encounter.status === 'happened');
  const target = done.find(({ encounter }) => encounter.kind === 'meeting') ?? done[0] ?? meetings[0];
  if (target) return others.map((sighting) => (sighting === target ? seat(sighting, listed) : sighting));
  const present = listed.length > 1 && first.proposals[0].rule === 'list of those present';
  return present ? [...others, seat(first, listed)] : others;
}

/** The company goes along on the trip the article leads with; without one, to its first meeting. */
function seatCompany(others: readonly Sighting[], company: Sighting): readonly Sighting[] {
  const before = others.filter(
    (sighting) =>
      isLed(sighting, paragraphOf(company)) && sighting.encounter.status === company.encounter.status,
  );
  const target = before.find(({ encounter }) => encounter.kind === 'visit') ?? before[0];
  if (!target) return others;
  const { encounter } = company;
  const [first, ...rest] = encounter.participants;
  const along = (p: Participant): Participant => ({ ...p, role: 'companion' });
  const escort: Sighting = {
    ...company,
    encounter: { ...encounter, participants: [along(first), ...rest.map(along)] },
  };
  return others.map((sighting) => (sighting === target ? seat(sighting, [escort]) : sighting));
}

const isCompany = (sighting: Sighting) => sighting.proposals[0].rule === 'company';

const isListed = (sighting: Sighting) => sighting.proposals[0].companions === 'lead';

/** Whether it is news, not called off, that was told before the list. */
const isLed = ({ encounter, proposals }: Sighting, list: number) =>
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
