import { countryOf } from '../../reading/gazetteer.js';
import type { Sighting } from '../assemble.js';
import type { EncounterPlace } from '../encounter.js';
import { amend, type Refiner, shareSomeone } from './refiner.js';

/** "Here", without a dateline, is where the visitor has come: the country of the host whom the article sets beside them. */
export const settleHere: Refiner = (sightings) =>
  sightings.map((sighting) => {
    if (sighting.encounter.place || !sighting.proposals[0].setting.here) return sighting;
    const place = hostCountry(sighting, sightings);
    return place ? amend(sighting, { place }, 'settled here by the host') : sighting;
  });

function hostCountry(sighting: Sighting, all: readonly Sighting[]): EncounterPlace | undefined {
  const guests = new Set(
    all
      .filter(
        (other) =>
          other.encounter.kind === 'visit' &&
          other.proposals[0].setting.here &&
          other.encounter.status === 'happened',
      )
      .flatMap((other) => other.encounter.participants.map((p) => p.entity)),
  );
  const { participants } = sighting.encounter;
  for (const { mention } of sighting.proposals[0].seats) {
    if (/\bvisiting\b/i.test(textBefore(sighting, mention.start) + mention.text)) {
      const guest = participants.find((p) => p.mentions.some((spelling) => mention.text.includes(spelling)));
      if (guest) guests.add(guest.entity);
    }
  }
  const hosts = participants.filter((p) => !guests.has(p.entity) && p.of && countryOf(p.of));
  const meets =
    participants.some((p) => guests.has(p.entity)) &&
    all.some((other) => shareSomeone(other.encounter, sighting.encounter));
  const country = meets && new Set(hosts.map((p) => p.of)).size === 1 ? hosts[0]?.of : undefined;
  return country ? { name: country, country } : undefined;
}

/** The word before a place in the first proposal's sentence. */
function textBefore(sighting: Sighting, start: number): string {
  const { sentence } = sighting.proposals[0].parse;
  return sentence.text.slice(Math.max(0, start - sentence.start - 10), Math.max(0, start - sentence.start));
}
