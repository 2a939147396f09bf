import type { EncounterDate } from '../encounters/encounter.js';
import type { Given, GivenPlace, GivenTime, Hole, Question } from '../questions/question.js';
import { belongs, placeOf, within } from '../questions/terms.js';
import { fold, foldedWords, stem } from '../questions/tokens.js';
import { OPEN_HEADS } from '../questions/words.js';
import { countryOf } from '../reading/gazetteer.js';
import type { Entry, Seat } from './encounter-index.js';

/** How well an encounter fits one thing told: 0 contradicts, 1 says nothing against it, 2 says so. */
export type Fit = 0 | 1 | 2;

function stemsOf(text: string | undefined): string[] {
  return text === undefined ? [] : foldedWords(text).map(stem);
}

function holdsOf(seat: Seat, of: string): boolean {
  const own = [seat.participant.of, ...(seat.person?.of ?? [])];
  if (own.some((one) => one !== undefined && belongs(one, of))) return true;
  const wanted = stemsOf(of);
  return wanted.every((word) => seat.about.has(word) || seat.names.has(word));
}

/** Whether a participant holds an office under these words. */
export function titleFits(seat: Seat, title: string): boolean {
  const wanted = stemsOf(title);
  return wanted.length > 0 && wanted.every((word) => seat.about.has(word) || seat.names.has(word));
}

/** Whether a participant is the one a given tells. */
export function seatFits(seat: Seat, given: Given): boolean {
  if (given.kind === 'person') return seat.person !== undefined && given.people.includes(seat.person);
  if (given.kind === 'office') {
    if (seat.person !== undefined && given.people.includes(seat.person) && given.of !== undefined)
      return true;
    return titleFits(seat, given.title) && (given.of === undefined || holdsOf(seat, given.of));
  }
  if (given.kind === 'unknown') {
    const words = stemsOf(given.name);
    const hits = words.filter((word) => seat.names.has(word)).length;
    return hits > 0 && (hits === words.length || (words.length >= 3 && hits / words.length >= 0.6));
  }
  if (given.of !== undefined && !holdsOf(seat, given.of)) return false;
  const own = given.words.filter((word) => !OPEN_STEMS.has(word));
  if (own.length === 0) return given.of !== undefined || given.words.some((word) => seat.names.has(word));
  return own.some((word) => seat.names.has(word) || (given.of !== undefined && seat.about.has(word)));
}

const OPEN_STEMS: ReadonlySet<string> = new Set([...OPEN_HEADS].map(stem));

/** Whether somebody with an office of no stated country was met in the country asked for: most likely one of its own. */
const isLocal = ({ participant, person }: Seat, of: string, { countries }: Pick<Entry, 'countries'>) =>
  [participant.of, ...(person?.of ?? [])].every((own) => own === undefined || countryOf(own) === undefined) &&
  participant.title !== undefined &&
  countries.some((country) => belongs(country, of));

/** Whether a participant may fill the hole: "which French minister". */
export function holeFits(seat: Seat, hole: Hole, entry: Pick<Entry, 'told' | 'countries'>): boolean {
  if (hole.of !== undefined && !holdsOf(seat, hole.of) && !isLocal(seat, hole.of, entry)) return false;
  const head = hole.head;
  const open = head === undefined || OPEN_HEADS.has(head) || OPEN_STEMS.has(stem(head));
  if (!open && !headFits(seat, head)) return false;
  const words = hole.words.filter(
    (word) => !OPEN_STEMS.has(word) && word !== (head === undefined ? '' : stem(head)),
  );
  if (words.length === 0) return true;
  const hits = words.filter(
    (word) => seat.names.has(word) || seat.about.has(word) || entry.told.has(word),
  ).length;
  return hits / words.length >= 0.5;
}

function headFits(seat: Seat, head: string): boolean {
  if (titleFits(seat, head)) return true;
  const kin = KIN.find((group) => group.has(head));
  if (kin === undefined)
    return (
      seat.participant.title === undefined && seat.participant.kind === 'person' && seat.about.size === 0
    );
  return [...kin].some((word) => titleFits(seat, word));
}

/** Offices that answer for one another: a head of state is a president, a king or an emir. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['minister', 'secretary', 'premier', 'prime minister', 'foreign minister']),
  new Set(['envoy', 'ambassador', 'representative', 'negotiator', 'diplomat']),
  new Set(['prime minister', 'premier', 'chancellor']),
  new Set(['ruler', 'king', 'emir', 'sultan', 'president', 'head of state', 'pope']),
  new Set(['senator', 'lawmaker', 'legislator', 'member', 'congressman']),
  new Set(['general', 'commander', 'chief', 'admiral', 'colonel']),
  new Set(['secretary', 'under secretary', 'deputy secretary', 'assistant secretary']),
];

function share(words: readonly string[], held: ReadonlySet<string>): number {
  return words.filter((word) => held.has(word)).length / Math.max(1, words.length);
}

/** How an encounter's place fits a place told; `loose` lets an article that tells of the place somewhere stand for an unknown one. */
export function placeFit(entry: Entry, place: GivenPlace, loose = false): Fit {
  const own = entry.places;
  const least = place.kind === 'venue' ? 0.6 : 1;
  const told = [place.name, place.text].some((name) => share(stemsOf(name), entry.words) >= least);
  if (own.length === 0)
    return told || (loose && stemsOf(place.name).every((word) => entry.around.has(word))) ? 1 : 0;
  const isNamed = own.some((name) => stemsOf(place.name).every((word) => stemsOf(name).includes(word)));
  if (isNamed || own.some((name) => within(name, place))) return 2;
  const { countries } = entry;
  if (place.country !== undefined && countries.length > 0 && !countries.includes(place.country)) return 0;
  if (place.kind === 'city' && own.some((name) => placeOf(fold(name))?.kind === 'city')) return 0;
  if ([place.name, place.text].some((name) => share(stemsOf(name), entry.told) >= least)) return 1;
  // The coarser place on record does not speak against the finer one asked for.
  const inner = place.city ?? place.name;
  if (!loose && isElsewhere(entry, place)) return 0;
  return coarsestNeeded(entry, own).some((name) => liesIn(inner, name)) ? 1 : 0;
}

/** Whether an encounter was at a venue of its own and its article does not tell of the city asked for. */
function isElsewhere({ encounter, around }: Entry, { name, kind }: GivenPlace): boolean {
  const { place } = encounter;
  if (kind !== 'city' || !place || place.city !== undefined) return false;
  const known = placeOf(fold(place.name));
  if (known && (known.kind !== 'venue' || known.city !== undefined)) return false;
  const isCountry = place.country !== undefined && fold(place.country) === fold(place.name);
  return !isCountry && !stemsOf(name).every((word) => around.has(word));
}

/** Names in which a finer place may lie: of an encounter told to be in a region, not the whole country. */
function coarsestNeeded({ encounter }: Entry, own: readonly string[]): readonly string[] {
  const { place } = encounter;
  const kind = place && placeOf(fold(place.name))?.kind;
  return place && (kind === 'region' || kind === 'city') ? [place.name] : own;
}

function liesIn(inner: string, outer: string): boolean {
  const place = placeOf(fold(outer));
  return place !== undefined && within(inner, place);
}

const DAY = 86_400_000;
/** Days after a single day, and after a longer span, within which a report without a day may still tell of it. */
const DAY_WINDOW = 2;
const SPAN_WINDOW = 14;

function overlap(date: EncounterDate, from: string, to: string): boolean {
  return date.from <= to && from <= date.to;
}

/** Whether a span of less than a week holds the weekday of a day. */
function holdsWeekday(date: EncounterDate, day: string): boolean {
  const [from, to, wanted] = [date.from, date.to, day].map((one) => Date.parse(`${one}T00:00:00Z`) / DAY);
  if (from === undefined || to === undefined || wanted === undefined) return false;
  return (((wanted - from) % 7) + 7) % 7 <= to - from;
}

/** Whether days overlap; an encounter whose day is not told fits when its article came out within the span or shortly after. */
export function timeFit(date: EncounterDate | null, published: string | null, time: GivenTime): Fit {
  if (date && time.anyYear) {
    const years = [date.from.slice(0, 4), date.to.slice(0, 4)];
    return years.some((year) => overlap(date, year + time.from.slice(4), year + time.to.slice(4))) ? 2 : 0;
  }
  if (date && time.anyWeek) return holdsWeekday(date, time.from) ? 2 : 0;
  if (date) return overlap(date, time.from, time.to) ? 2 : 0;
  if (published === null) return 1;
  const window = time.from === time.to ? DAY_WINDOW : SPAN_WINDOW;
  const late = new Date(Date.parse(`${published}T00:00:00Z`) - window * DAY).toISOString().slice(0, 10);
  return published >= time.from && late <= time.to ? 1 : 0;
}

/** Whether the kind of an encounter may answer a question. */
export function kindFits(entry: Entry, question: Question): boolean {
  return question.kinds.length === 0 || question.kinds.includes(entry.encounter.kind);
}

/** Share of the question's other words that the encounter's own passage holds, weighted by rarity, 0 to 1. */
export function contextFit(entry: Entry, words: readonly string[], rarity: (word: string) => number): number {
  let all = 0;
  let held = 0;
  for (const word of words) {
    const weight = 0.1 + Math.max(0, rarity(word));
    all += weight;
    if (entry.told.has(word)) held += weight;
    else if (entry.words.has(word)) held += weight * 0.7;
    else if (entry.around.has(word)) held += weight * 0.5;
  }
  return all === 0 ? 0 : held / all;
}
