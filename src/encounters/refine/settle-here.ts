import { countryOf } from '../../reading/gazetteer.js';
import type { Sighting } from '../assemble.js';
import type { EncounterPlace } from '../encounter.js';
import { amend, type Refiner } from './refiner.js';

/** "Here", without a dateline, is where the visitor has come: the country of the hosts whom the article sets beside them. */
export const settleHere: Refiner = (sightings) => {
  const guests = new Set(sightings.flatMap(guestsOf));
  return sightings.map((sighting) => {
    if (sighting.encounter.place || !sighting.proposals[0].setting.here) return sighting;
    const place = hostCountry(sighting, sightings, guests);
    return place ? amend(sighting, { place }, 'settled here by the host') : sighting;
  });
};

/** Those who arrived "here", and those called visiting beside their name. */
function guestsOf(sighting: Sighting): string[] {
  const { encounter, proposals } = sighting;
  const { participants } = encounter;
  if (encounter.kind === 'visit')
    return proposals[0].setting.here && encounter.status === 'happened'
      ? participants.map((p) => p.entity)
      : [];
  const called = proposals[0].seats.filter(({ mention }) =>
    /\bvisiting\b/i.test(textBefore(sighting, mention.start) + mention.text),
  );
  return called.flatMap(({ mention }) =>
    participants
      .filter((p) => p.mentions.some((spelling) => mention.text.includes(spelling)))
      .map((p) => p.entity),
  );
}

/** The one country of those who meet the guests of this sighting anywhere in the article. */
function hostCountry(
  sighting: Sighting,
  all: readonly Sighting[],
  guests: ReadonlySet<string>,
): EncounterPlace | undefined {
  const own = sighting.encounter.participants.filter((p) => guests.has(p.entity));
  if (own.length === 0) return undefined;
  const meetings = all.filter(
    ({ encounter }) =>
      encounter.kind === 'meeting' &&
      encounter.participants.some((p) => own.some((guest) => guest.entity === p.entity)),
  );
  const countries = meetings.flatMap(({ encounter }) =>
    encounter.participants.flatMap((p) => (guests.has(p.entity) || !p.of ? [] : [countryOf(p.of)])),
  );
  const known = new Set(
    countries.filter((country) => country !== undefined && own.every((guest) => guest.of !== country)),
  );
  const [country] = known;
  return known.size === 1 && country ? { name: country, country } : undefined;
}

/** The word before a place in the first proposal's sentence. */
function textBefore(sighting: Sighting, start: number): string {
  const { sentence } = sighting.proposals[0].parse;
  return sentence.text.slice(Math.max(0, start - sentence.start - 10), Math.max(0, start - sentence.start));
}
