import { fold as foldPlace } from '../reading/fold.js';
import {
  countryOf,
  countryOfDemonym,
  isWordFirst,
  within as liesWithin,
  placeNamed,
} from '../reading/gazetteer.js';
import { ORGANISATIONS } from '../reading/lexicon/organisations.js';
import {
  OFFICES,
  PARTY_HEADS,
  PLURAL_OFFICES,
  PORTFOLIOS,
  TITLE_ADJECTIVES,
  TITLE_MODIFIERS,
} from '../reading/lexicon/titles.js';
import { COMMON_VENUES, VENUES } from '../reading/lexicon/venues.js';
import type { GivenPlace } from './question.js';
import { fold, type Word } from './tokens.js';

const venues: ReadonlyMap<string, GivenPlace> = new Map(
  VENUES.map(([name, city, country]) => [
    fold(name),
    { name, text: name, kind: 'venue', ...(city ? { city } : {}), ...(country ? { country } : {}) },
  ]),
);

const organisations: ReadonlyMap<string, string> = new Map(ORGANISATIONS.map((name) => [fold(name), name]));

/** Fewest inhabitants, in thousands, of a city whose name counts when typed in lower case. */
const KNOWN_CITY = 100;

/** The place that folded words name, or undefined; small cities and words of the language count only when capitalised. */
export function placeOf(words: string, capital = true): GivenPlace | undefined {
  const bare = words.replace(/^the /u, '');
  const venue = venues.get(bare);
  if (venue) return venue;
  const place = organisations.has(bare) || (!capital && bare === 'states') ? undefined : placeNamed(bare);
  if (!place) return undefined;
  if (!capital && place.kind === 'city' && (isWordFirst(bare) || (place.size ?? 0) < KNOWN_CITY))
    return undefined;
  return {
    name: place.name,
    kind: place.kind,
    text: bare,
    ...(place.country === undefined ? {} : { country: place.country }),
  };
}

/** "African" → "Africa", "European" → "Europe": the region that an adjective names. */
function regionOfAdjective(word: string): string | undefined {
  for (const base of [
    word.replace(/n$/u, ''),
    word.replace(/an$/u, 'e'),
    word.replace(/an$/u, ''),
    word.replace(/ern$/u, ''),
  ]) {
    const place = base === word ? undefined : placeNamed(base);
    if (place?.kind === 'region' && place.country === undefined) return place.name;
  }
  return undefined;
}

/** The country, region or organisation that folded words name as belonging: "Chinese", "China", "EU", "African". */
export function nationOf(words: string): string | undefined {
  if (words === 'states') return undefined;
  const demonym = countryOfDemonym(words);
  if (demonym) return demonym;
  const place = placeNamed(words);
  if (place?.kind === 'country') return place.name;
  return organisations.get(words) ?? (words.includes(' ') ? undefined : regionOfAdjective(words));
}

function initials(name: string): string {
  return fold(name)
    .split(/[\s-]+/u)
    .filter((word) => !['of', 'the', 'and', 'for'].includes(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether two countries or organisations are the same, or the first belongs to the second. */
export function belongs(of: string, wanted: string): boolean {
  const [a, b] = [fold(of), fold(wanted)];
  if (a === b || initials(of) === b || initials(wanted) === a) return true;
  const [x, y] = [countryOf(of), placeNamed(wanted)];
  if (x === undefined || !y) return false;
  return x === y.country
    ? y.kind === 'country'
    : y.kind === 'region' && y.country === undefined && liesWithin(x, y.name);
}

const lies = new Map<string, boolean>();
/** Most pairs of places remembered. */
const MOST_PAIRS = 20_000;

/** Whether a place lies in another, or is it. */
export function within(inner: string, outer: GivenPlace): boolean {
  const key = `${inner}\n${outer.name}`;
  const held = lies.get(key);
  if (held !== undefined) return held;
  const made = foldPlace(inner) === foldPlace(outer.name) || liesWithin(inner, outer.name);
  if (lies.size >= MOST_PAIRS) lies.clear();
  lies.set(key, made);
  return made;
}

/** Whether a word is a kind of building ("hotel", "airport"). */
export function isVenueWord(word: string): boolean {
  return COMMON_VENUES.has(word);
}

/** An office as read in a question. */
export interface OfficeFound {
  /** Singular, lower case, without adjectives that only tell of time and rank. */
  readonly title: string;
  readonly plural: boolean;
  readonly count: number;
}

function singularOffice(word: string): string | undefined {
  if (OFFICES.has(word)) return word;
  const plural = PLURAL_OFFICES[word] ?? PARTY_HEADS[word];
  if (plural !== undefined) return OFFICES.has(plural) ? plural : undefined;
  const bare = word.slice(0, -1);
  return bare !== '' && word.endsWith('s') && OFFICES.has(bare) ? bare : undefined;
}

/** Whether a word is an office of one person, singular or plural. */
export function isOffice(word: string): boolean {
  return singularOffice(word) !== undefined;
}

/** Whether a word stands in titles and is no part of a name. */
export function isTitleWord(word: string): boolean {
  return OFFICES.has(word) || TITLE_MODIFIERS.has(word) || TITLE_ADJECTIVES.has(word) || word === 'of';
}

const OFFICE_ALIASES: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  fm: 'foreign minister',
  vp: 'vice president',
};

/** The office that starts at a word: "deputy prime minister", "secretary of state", "chief of general staff". */
export function officeAt(words: readonly Word[], from: number): OfficeFound | undefined {
  let end = -1;
  let plural = false;
  const title: string[] = [];
  for (let i = from; i < words.length && i < from + 8; i++) {
    const word = words[i];
    if (!word || (i > from && words[i - 1]?.possessive)) break;
    const office = singularOffice(word.fold);
    const joins =
      TITLE_MODIFIERS.has(word.fold) ||
      PORTFOLIOS.has(word.fold) ||
      (end >= 0 && (word.fold === 'of' || word.fold === 'staff'));
    if (office === undefined && !joins && !(end < 0 && TITLE_ADJECTIVES.has(word.fold))) break;
    if (end >= 0 && word.capital && !(words[end]?.capital ?? false) && office === undefined) break;
    if (office !== undefined || joins)
      title.push(office === undefined ? word.fold : (OFFICE_ALIASES[office] ?? office));
    if (office !== undefined || (end >= 0 && word.fold !== 'of')) {
      end = i;
      if (office !== undefined) plural = office !== word.fold;
    }
  }
  if (end < 0) return undefined;
  const dropped = title.at(-1) === 'of' ? title.slice(0, -1) : title;
  return { title: dropped.join(' '), plural, count: end - from + 1 };
}
