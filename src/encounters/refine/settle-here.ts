import { addDays } from '../../articles/calendar.js';
import { countryOf, countryOfDemonym } from '../../reading/gazetteer.js';
import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import type { EncounterPlace } from '../encounter.js';
import { amend, type Refiner } from './refiner.js';
import { isVisitor, visitorsOf } from './visitors.js';

/**
 * "Here", without a dateline, is where the article otherwise shows it to be: where its people are staying, the town of
 * the headline, the country of the hosts whom it sets beside the visitors, or the country whose own officials tell it.
 */
export const settleHere: Refiner = (sightings, reading) => {
  const visitors = visitorsOf(reading);
  const guests = new Set(sightings.flatMap((sighting) => guestsOf(sighting, visitors)));
  return sightings.map((sighting) => {
    if (sighting.encounter.place || !sighting.proposals[0].setting.here) return sighting;
    const host = hostCountry(sighting, sightings, guests);
    const stay = stayOf(sighting, sightings, host?.country);
    if (stay) return amend(sighting, { place: stay }, 'settled here by the stay');
    const place = host ?? tellersCountry(sighting);
    const town = townOfHeadline(sighting, reading, place?.country);
    if (town) return amend(sighting, { place: town }, 'settled here by the headline');
    return place ? amend(sighting, { place }, 'settled here by the host') : sighting;
  });
};

/** Those who arrived "here", and those the article calls visiting. */
function guestsOf(sighting: Sighting, visitors: readonly string[]): string[] {
  const { encounter, proposals } = sighting;
  const arrived = encounter.kind === 'visit' && proposals[0].setting.here && encounter.status === 'happened';
  return encounter.participants
    .filter((p) => arrived || (encounter.kind === 'meeting' && isVisitor(p, visitors)))
    .map((p) => p.entity);
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

/** Where its people are told to be staying, abroad for one of them, when all such stays are in one country. */
function stayOf(
  sighting: Sighting,
  all: readonly Sighting[],
  host: string | undefined,
): EncounterPlace | undefined {
  const { participants, date } = sighting.encounter;
  const places = all.flatMap(({ encounter: { kind, status, place, date: days, participants: who } }) => {
    const visitor = who.find((p) => participants.some((own) => own.entity === p.entity));
    const near = !days || !date || (days.from <= date.to && date.from <= addWeek(days.to));
    return kind === 'visit' &&
      status === 'happened' &&
      place &&
      visitor &&
      near &&
      place.country !== visitor.of
      ? [place]
      : [];
  });
  const countries = new Set(places.map((place) => place.country));
  const [country] = countries;
  if (countries.size !== 1 || (host !== undefined && country !== host)) return undefined;
  return places.find((place) => place.name !== place.country) ?? places[0];
}

const addWeek = (day: string) => addDays(day, 7);

/** The one town that the headline names, in the country known or in that of a participant. */
function townOfHeadline(
  sighting: Sighting,
  reading: Reading,
  country: string | undefined,
): EncounterPlace | undefined {
  const towns = reading.places.filter((place) => place.paragraph === 0 && place.kind === 'city');
  const [town] = towns;
  if (!town || towns.some((other) => other.name !== town.name)) return undefined;
  const acts =
    town.actor &&
    !/^ (?:talks|meeting|summit|visit|trip|conference)\b/i.test(reading.article.title.slice(town.end));
  if (acts) return undefined;
  const able = country ? [country] : sighting.encounter.participants.map((p) => p.of);
  return able.includes(town.country)
    ? { name: town.name, ...(town.country && { country: town.country }) }
    : undefined;
}

/** Bodies of a state that tell what goes on in their country. */
const TELLER =
  /\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)??) (?:[Gg]overnment|(?:[Ff]oreign |[Dd]efen[cs]e |[Ii]nterior )?[Mm]inistry|[Pp]residential (?:[Oo]ffice|[Pp]alace)|[Pp]residency|[Cc]abinet|[Cc]hancellery|officials?|state (?:media|television|radio))(?: spokes\w+)?,? (?:said|announced|reported|confirmed)\b/u;

/** The country of one of the participants whose own officials or ministry tell the news in the same sentence. */
function tellersCountry({ encounter, proposals }: Sighting): EncounterPlace | undefined {
  const teller = TELLER.exec(proposals[0].parse.sentence.text)?.[1];
  const country = teller && (countryOfDemonym(teller) ?? countryOf(teller));
  return country && encounter.participants.some((p) => p.of === country)
    ? { name: country, country }
    : undefined;
}
