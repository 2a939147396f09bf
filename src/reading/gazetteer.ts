import worldCountries, { type Country } from 'world-countries';
import { citiesNamed, cityAliases } from './cities.js';
import { fold } from './fold.js';
import { COUNTRY_ALIASES, DEMONYM_ALIASES, HISTORIC_COUNTRIES, USUAL_NAMES } from './lexicon/countries.js';
import { FORMER_CAPITALS, WORDS_BEFORE_CITIES } from './lexicon/place-names.js';
import { PROVINCES, REGIONS } from './lexicon/regions.js';

/** A place the gazetteer knows. */
export interface Place {
  readonly name: string;
  readonly kind: 'country' | 'city' | 'region';
  /** Usual name of the country it lies in (a country lies in itself); absent for regions above the country. */
  readonly country?: string;
  /** Inhabitants in thousands, for cities. */
  readonly size?: number;
  readonly capital?: true;
}

/** The package is CommonJS and its typings are not: the default import is the list itself. */
const countries = worldCountries as unknown as readonly Country[];

/** Inhabitants in thousands assumed of a city that the news calls by name and the city table does not hold. */
const KNOWN_CITY = 500;

/** Shortest alternative spelling of world-countries taken over; shorter ones are codes. */
const SHORTEST_SPELLING = 4;

const places = new Map<string, Place>();
const demonyms = new Map<string, string>();
const codes = new Map<string, string>();
const capitals = new Map<string, string>();
const members = new Map<string, Set<string>>();

function usual(name: string): string {
  return USUAL_NAMES[name] ?? name;
}

function spread(list: string | undefined): string[] {
  return list ? list.split('|').filter((word) => word !== '') : [];
}

function addCountry(name: string, spellings: readonly string[]): void {
  for (const spelling of [name, ...spellings]) {
    places.set(fold(spelling).replace(/^the /, ''), { name, kind: 'country', country: name });
  }
}

function addMember(region: string, country: string): void {
  const held = members.get(region);
  if (held) held.add(country);
  else members.set(region, new Set([country]));
}

function addDemonyms(country: string, words: readonly string[]): void {
  for (const word of words) demonyms.set(fold(word), country);
}

for (const country of countries) {
  const name = usual(country.name.common);
  codes.set(country.cca2, name);
  const spellings = country.altSpellings.filter((spelling) => spelling.length >= SHORTEST_SPELLING);
  addCountry(name, [country.name.common, country.name.official, ...spellings]);
  for (const region of [country.region, country.subregion]) if (region) addMember(region, name);
  const people = country.demonyms['eng'];
  const words = [people?.m, people?.f].flatMap((word) => (word ? word.split(/, | or /) : []));
  if (!country.independent) continue;
  addDemonyms(
    name,
    words.flatMap((word) => [word, `${word}s`]).filter((word) => !demonyms.has(fold(word))),
  );
  for (const capital of country.capital) capitals.set(fold(capital).replace(/ dc$/, ''), name);
}
for (const [name, aliases] of Object.entries(COUNTRY_ALIASES)) addCountry(name, spread(aliases));
for (const [name, aliases] of Object.entries(DEMONYM_ALIASES)) addDemonyms(name, spread(aliases));
for (const state of HISTORIC_COUNTRIES) {
  addCountry(state.name, spread(state.aliases));
  addDemonyms(state.name, spread(state.demonyms));
  addMember(state.region, state.name);
}
for (const region of REGIONS) {
  for (const part of region.of ? (members.get(region.of) ?? []) : []) addMember(region.name, part);
  for (const country of spread(region.countries)) addMember(region.name, country);
  for (const spelling of [region.name, ...spread(region.aliases)]) {
    places.set(fold(spelling), { name: region.name, kind: 'region' });
  }
}
for (const { name, within: country } of PROVINCES) {
  const key = fold(name);
  if (!places.has(key) && country) places.set(key, { name, kind: 'region', country });
}
for (const [key, country] of capitals) {
  const largest = citiesNamed(key).find((city) => codes.get(city.code) === country);
  if (!places.has(key)) addCity(key, largest?.name ?? titled(key), country, largest?.size ?? 0);
}
for (const [key, name, country] of cityAliases) {
  const size = citiesNamed(fold(name)).find((city) => codes.get(city.code) === country)?.size ?? 0;
  const bare = key.replace(/^the /, '');
  if (!places.has(bare)) addCity(bare, name, country, size || KNOWN_CITY);
}

const capitalLists = new Map<string, string[]>();
for (const [name, country] of FORMER_CAPITALS)
  capitalLists.set(country, [...(capitalLists.get(country) ?? []), name]);
for (const [key, place] of places) {
  if (!place.capital || !place.country) continue;
  const list = capitalLists.get(place.country) ?? [];
  list.push(titled(key));
  capitalLists.set(place.country, list);
}

function addCity(key: string, name: string, country: string, size: number): void {
  const capital = capitals.get(key) === country || capitals.get(fold(name)) === country;
  places.set(key, { name, kind: 'city', country, size, ...(capital ? { capital: true as const } : {}) });
}

function titled(key: string): string {
  return key.replace(/(^|[ -])\p{L}/gu, (first) => first.toUpperCase());
}

/** The country, region or (largest) city of a spelling; `near` prefers a city of one of these countries. */
export function placeNamed(spelling: string, near?: ReadonlySet<string>): Place | undefined {
  const key = fold(spelling).replace(/^the /, '');
  const fixed = places.get(key);
  if (fixed) return fixed;
  const named = citiesNamed(key);
  const largest = named[0];
  if (!largest) return undefined;
  const local = near ? named.find((city) => near.has(codes.get(city.code) ?? '')) : undefined;
  const { name, code, size } = local ?? largest;
  const country = codes.get(code);
  return { name, kind: 'city', size, ...(country ? { country } : {}) };
}

/** Usual English name of the country of a nationality ("Chinese" → "China"), or undefined. */
export function countryOfDemonym(word: string): string | undefined {
  return demonyms.get(fold(word));
}

/** Usual English name of the country of a country's name, nationality, province or city, or undefined. */
export function countryOf(spelling: string): string | undefined {
  return countryOfDemonym(spelling) ?? placeNamed(spelling)?.country;
}

/** Whether a place lies within another: a city in its country, a country in its region, a region in a region. */
export function within(place: string, container: string): boolean {
  const [inner, outer] = [placeNamed(place), placeNamed(container)];
  if (!inner || !outer) return false;
  if (inner.name === outer.name && inner.kind === outer.kind) return true;
  if (outer.kind === 'country') return inner.country === outer.name;
  if (outer.kind !== 'region' || outer.country) return false;
  const held = members.get(outer.name);
  if (!held) return false;
  if (inner.country) return held.has(inner.country);
  const parts = members.get(inner.name);
  return parts !== undefined && [...parts].every((part) => held.has(part));
}

/** Whether a country has a city of this name. */
export function hasCity(country: string, spelling: string): boolean {
  return citiesNamed(fold(spelling)).some((city) => codes.get(city.code) === country);
}

/** Whether a spelling is a word of the language or a person's name before it is a city ("Reading", "Nice", "Lincoln"). */
export function isWordFirst(spelling: string): boolean {
  const key = fold(spelling);
  return WORDS_BEFORE_CITIES.has(key) || isNamesake(key);
}

/** Thousands of inhabitants above which a town of the United States is known by its name alone. */
const KNOWN_ALONE = 300;

/** Whether a name is borne by towns of the United States alone, which mostly are named after people. */
function isNamesake(key: string): boolean {
  const [largest] = citiesNamed(key);
  return largest?.code === 'US' && largest.size < KNOWN_ALONE && !key.includes(' ');
}

/** Names of the capitals of a country: that of world-countries and the city table's other one. */
export function capitalsOf(country: string): readonly string[] {
  return capitalLists.get(country) ?? [];
}

/** All fixed spellings (countries, regions, capitals, aliases), folded, with their places. */
export function fixedPlaces(): ReadonlyMap<string, Place> {
  return places;
}

/** All nationalities, folded, with their countries. */
export function allDemonyms(): ReadonlyMap<string, string> {
  return demonyms;
}
