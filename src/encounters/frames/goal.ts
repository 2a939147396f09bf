import type { DateMention, PlaceMention } from '../../reading/mention.js';
import { bracketedDays } from '../adjuncts.js';
import type { NounChunk } from '../phrase/chunks.js';
import { groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import { venueOf } from '../place-phrase.js';
import type { Setting } from '../zone.js';
import type { Proposal } from './proposal.js';

/** One destination: its city and country stand together; with a day of its own where the words give it one. */
interface Stop {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
}

/** Where a journey goes. */
export interface Goal {
  readonly stops: readonly Stop[];
  readonly here: boolean;
  /** Chunk place behind the words that name the destinations. */
  readonly after: number;
}

/** Places of each noun group in a list: "Zagreb and Belgrade" are two stops; with the days that stand in brackets behind one. */
function stopsIn(parse: Parse, i: number): { stops: Stop[]; after: number } {
  const group = groupFrom(parse, i, 'object');
  const stops = group.members.map((k): Stop => {
    const units = parse.units.slice(
      parse.chunks[k]?.first ?? 0,
      (parse.chunks[tailOf(parse, k)]?.last ?? -1) + 1,
    );
    return {
      places: units.flatMap((unit) => venueOf(parse, unit) ?? []),
      dates: bracketedDays(parse, k + 1),
    };
  });
  const named = stops.filter(({ places }) => places.length > 0);
  const inner = nounAt(parse, group.last + 2)?.head.place;
  if (named.length > 0 || !inner || !['in', 'at'].includes(wordAt(parse, group.last + 1)))
    return { stops: named, after: group.last + 1 };
  return { stops: [{ places: [inner], dates: [] }], after: group.last + 3 };
}

/** "Lima, Peru and Quito, Ecuador": a country right behind its own city is no stop of its own. */
function withCountries(stops: readonly Stop[]): Stop[] {
  const merged: Stop[] = [];
  for (const stop of stops) {
    const [country, ...others] = stop.places;
    const before = merged.at(-1);
    const city = before?.places.at(-1);
    const own =
      country?.kind === 'country' &&
      others.length === 0 &&
      city?.country === country.name &&
      city.kind !== 'country';
    if (own && before)
      merged[merged.length - 1] = {
        places: [...before.places, country],
        dates: [...before.dates, ...stop.dates],
      };
    else merged.push(stop);
  }
  return merged;
}

/** Chunk place behind the country that only explains a city: "Accra, Ghana on Monday". */
function pastCountry(parse: Parse, i: number, stop: readonly PlaceMention[] | undefined): number {
  const country = wordAt(parse, i) === ',' ? nounAt(parse, i + 1)?.head.place : undefined;
  const own = country && stop?.some((place) => place.country === country.name && place.kind !== 'country');
  const end = tailOf(parse, i + 1) + 1;
  return own ? (wordAt(parse, end) === ',' ? end + 1 : end) : i;
}

/** The day that follows a stop: "Oslo [on May 3]". */
function dayAt(parse: Parse, i: number): { dates: DateMention[]; after: number } {
  const at = ['on', 'from', 'in'].includes(wordAt(parse, i)) ? i + 1 : i;
  const chunk = parse.chunks[at];
  return chunk?.type === 'word' && chunk.unit.date
    ? { dates: [chunk.unit.date], after: at + 1 }
    : { dates: [], after: i };
}

/** Chunk place of the next destination behind "Oslo on Monday", led on by "and" and a place; -1 when none follows. */
function nextStop(parse: Parse, from: number, dated: boolean): number {
  let i = from;
  const parted = wordAt(parse, i) === ';';
  if (parted || wordAt(parse, i) === ',') i++;
  if (['and', 'then'].includes(wordAt(parse, i))) i++;
  if (i === from) return -1;
  const again = wordAt(parse, i) === 'to';
  if (again) i++;
  const goes = nounAt(parse, i)?.head.kind === 'place' && !verbAt(parse, tailOf(parse, i) + 1);
  return goes && (dated || again || parted) ? i : -1;
}

/** All stops of a list whose parts may have days of their own: "to Oslo and Bergen on Monday and Rome on Tuesday". */
function itinerary(parse: Parse, start: number): { stops: Stop[]; after: number } {
  const all: Stop[] = [];
  for (let at = start; ; ) {
    const { stops, after: end } = stopsIn(parse, at);
    const after = pastCountry(parse, end, stops.at(-1)?.places);
    const day = dayAt(parse, after);
    const next = stops.length > 0 ? nextStop(parse, day.after, day.dates.length > 0) : -1;
    const days = next < 0 ? [] : day.dates;
    all.push(
      ...withCountries(stops).map(({ places, dates }) => ({
        places,
        dates: dates.length > 0 ? dates : days,
      })),
    );
    if (next < 0) return { stops: all, after };
    at = next;
  }
}

const PARTICLES = new Set(['on', 'back', 'over', 'off', 'out', 'down', 'up', 'straight', 'home']);

/** "home" where nothing says which place that is: "returned home on Monday". */
const isHome = (parse: Parse, i: number) =>
  (wordAt(parse, i) === 'home' || nounAt(parse, i)?.words.join(' ') === 'home') &&
  !['from', 'to', 'in', 'for', 'at', 'of'].includes(wordAt(parse, i + 1));

/** Where the traveller goes: "to Zagreb and Belgrade", "the shrine", "here". */
export function goalOf(parse: Parse, from: number, links: readonly string[]): Goal | undefined {
  let i = from;
  for (let steps = 0; steps < 7; steps++) {
    while (isLoose(parse, i) && wordAt(parse, i) !== 'here') i++;
    const word = wordAt(parse, i);
    if (word === 'here') return { stops: [], here: true, after: i + 1 };
    if (links.includes('to') && isHome(parse, i)) return { stops: [], here: false, after: i + 1 };
    const noun =
      links.includes('') && nounAt(parse, i) ? i : links.includes(word) && nounAt(parse, i + 1) ? i + 1 : -1;
    const { stops, after } = noun >= 0 ? itinerary(parse, noun) : { stops: [], after: i };
    if (stops.length > 0) return { stops, here: false, after };
    if (noun === i) return undefined;
    if (nounAt(parse, i)?.head.kind === 'place' && links.includes('for')) {
      i = tailOf(parse, i) + 1;
      continue;
    }
    if (PARTICLES.has(word) && isPreposition(parse, i + 1)) i++;
    else if (nounAt(parse, i)?.head.low === 'home' && isPreposition(parse, i + 1)) i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** Words that may stand between "is" and "in Oslo". */
const STAYING = new Set(['due', 'back', 'already', 'still', 'currently', 'now', 'once', 'again']);

/** "is in Oslo", "is due in Oslo": a stay in a city or country, nothing else between. */
export function stayAt(parse: Parse, v: number): Goal | undefined {
  let i = v + 1;
  const isHere = (at: number) => wordAt(parse, at) === 'here' && wordAt(parse, at + 1) !== 'in';
  while (
    (isLoose(parse, i) && !isHere(i)) ||
    STAYING.has(wordAt(parse, i)) ||
    (wordAt(parse, i) === 'here' && !isHere(i))
  )
    i++;
  // "Is here" alone may mean no more than to be present: the words say on what journey.
  if (isHere(i) && ['on', 'for'].includes(wordAt(parse, i + 1)))
    return { stops: [], here: true, after: i + 1 };
  // "Has just been to Oslo".
  const been = wordAt(parse, i) === 'to' && verbAt(parse, v)?.main.low === 'been';
  if ((wordAt(parse, i) !== 'in' && !been) || nounAt(parse, i + 1)?.head.kind !== 'place') return undefined;
  const { stops, after } = itinerary(parse, i + 1);
  return stops.length > 0 ? { stops, here: false, after } : undefined;
}

/** Places inside the noun group itself: "a Middle East tour". */
export function compound(parse: Parse, noun: NounChunk, after: number): Goal | undefined {
  const places = parse.units.slice(noun.first, noun.last).flatMap((unit) => venueOf(parse, unit) ?? []);
  return places.length > 0 ? { stops: [{ places, dates: [] }], here: false, after } : undefined;
}

/** One proposal for each stop; the stop comes first among the places, its setting after. */
export function proposals(base: Omit<Proposal, 'setting'>, goal: Goal, setting: Setting): Proposal[] {
  const stops: readonly Stop[] = goal.stops.length > 0 ? goal.stops : [{ places: [], dates: [] }];
  return stops.map(({ places, dates }) => ({
    ...base,
    setting: {
      places: stops.length > 1 ? places : [...places, ...setting.places],
      dates: dates.length > 0 ? dates : setting.dates,
      here: goal.here || (places.length === 0 && setting.here),
    },
  }));
}
