import type { Sentence } from '../../reading/sentences.js';
import type { Sighting } from '../assemble.js';
import type { Encounter, EncounterPlace } from '../encounter.js';
import { GATEWAY } from '../where.js';
import { sameSentence } from './journey-order.js';
import { amend, type Refiner, shareSomeone } from './refiner.js';

/** Words that put a meeting at the moment of an arrival: "upon their arrival", "soon after he landed". */
const ARRIVING =
  /\b(?:(?:up)?on|(?<!(?:day|week|month|year)s? )after|following) (?:(?:his|her|their|the|its) )?(?:\w+['’]s? )?(?:arrival|arriving|landing|touching down|touchdown|(?:he|she|they) (?:had )?(?:arrived|landed|touched down))\b/i;

/** The welcome that the sentence right behind an arrival tells of: "He was met by the foreign minister." */
const WELCOMED = /^(?:was|were|is|are) (?:\w+ )?(?:met|received|greeted|welcomed|hailed)$/i;

/** How many paragraphs before such words the arrival may be told. */
const REACH = 3;

/**
 * "She had arrived in Oslo on Wednesday. X welcomed her at the airport", "upon her arrival she met X": a welcome at a
 * gateway without a name, or at the moment of arriving, belongs to the arrival told just before, and has its town and day
 * before talks of another day or the days of the stay could be taken for it.
 */
export const settleArrival: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    const { kind, place, date } = sighting.encounter;
    const gateway = place !== null && !place.city && isBareGateway(place);
    const open = place === null || (date === null && GATEWAY.test(place.name));
    const travels = sightings.some(
      (other) => other.encounter.kind === 'visit' && sameSentence(other, sighting),
    );
    const before = travels ? undefined : reading.sentences.findLast((one) => isBefore(one, sighting))?.text;
    if (kind !== 'meeting' || !(gateway || open)) return sighting;
    const arrivals = sightings.filter(
      (other) =>
        (gateway && isItsArrival(other, sighting, 1)) ||
        (isItsArrival(other, sighting, REACH) &&
          (isArriving(sighting, other.encounter) || isWelcome(sighting, other.encounter, before))),
    );
    const last = arrivals.at(-1)?.encounter.evidence[0];
    const told = arrivals
      .map((one) => one.encounter)
      .filter(({ evidence }) => evidence[0].start === last?.start);
    return told.length > 0 ? settle(sighting, told) : sighting;
  });

/** Whether the sentence right behind an arrival in a town or country tells who was there. */
const isWelcome = ({ encounter }: Sighting, { evidence, place }: Encounter, before: string | undefined) =>
  WELCOMED.test(encounter.trigger) &&
  !ARRIVING.test(encounter.evidence[0].quote) &&
  evidence[0].quote === before &&
  place?.country !== undefined;

const isBefore = ({ paragraph, start }: Sentence, { encounter: { evidence } }: Sighting) =>
  paragraph < evidence[0].paragraph || (paragraph === evidence[0].paragraph && start < evidence[0].start);

/** Whether the words put the meeting at the moment of this arrival, not at that of reaching some house. */
function isArriving({ encounter }: Sighting, { place }: Encounter): boolean {
  const { quote } = encounter.evidence[0];
  const found = ARRIVING.exec(quote);
  if (!found) return false;
  const goal = /^ (?:at|to|in|on) ([^,.;]{0,60})/.exec(quote.slice(found.index + found[0].length))?.[1] ?? '';
  const names = [place?.name, place?.city, place?.country, 'here', 'the capital', 'the country'];
  return goal === '' || GATEWAY.test(goal) || names.some((name) => name !== undefined && goal.includes(name));
}

/** The meeting in the town and on the day of the arrival, as its sentence tells it. */
function settle(sighting: Sighting, arrivals: readonly Encounter[]): Sighting {
  const { place, date } = sighting.encounter;
  const places = arrivals.flatMap((arrival) => arrival.place ?? []);
  const town = places.find(({ name, country }) => name !== country) ?? places[0] ?? null;
  const day = arrivals.find((arrival) => arrival.date && arrival.date.from === arrival.date.to)?.date;
  const change = {
    place: place === null ? town : isBareGateway(place) ? inTown(place, town) : place,
    date: date ?? (day ? { ...day, basis: 'derived' as const } : null),
  };
  return change.place === place && change.date === date
    ? sighting
    : amend(sighting, change, 'settled by the arrival');
}

/** A gateway in the town that somebody arrives in. */
function inTown(gateway: EncounterPlace, town: EncounterPlace | null): EncounterPlace {
  if (!town || gateway.city) return gateway;
  const { name, country } = town;
  return { ...gateway, ...(name !== country && { city: name }), ...(country && { country }) };
}

const isBareGateway = ({ name }: EncounterPlace) => /^\p{Ll}/u.test(name) && GATEWAY.test(name);

/** Whether a journey of its people is told just before a meeting, and not after it. */
function isItsArrival({ encounter: arrival }: Sighting, { encounter }: Sighting, reach: number): boolean {
  const [told, own] = [arrival.evidence[0], encounter.evidence[0]];
  const gap = own.paragraph - told.paragraph;
  return (
    arrival.kind === 'visit' &&
    arrival.status === encounter.status &&
    arrival.place !== null &&
    !isBareGateway(arrival.place) &&
    shareSomeone(arrival, encounter) &&
    ((gap > 0 && gap <= reach) || (gap === 0 && told.start <= own.start))
  );
}
