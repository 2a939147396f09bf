import { fold } from './fold.js';
import { CITIES } from './lexicon/cities.js';
import { ENDONYMS } from './lexicon/endonyms.js';
import { CITY_ALIASES } from './lexicon/place-names.js';

/** A city of the table. */
export interface City {
  readonly name: string;
  /** ISO code of its country. */
  readonly code: string;
  /** Inhabitants in thousands. */
  readonly size: number;
}

let index: Map<string, City[]> | undefined;
const firstWords = new Set<string>();

/** All cities by folded name, largest first; read from the table at the first look-up. */
function cityIndex(): Map<string, City[]> {
  if (index) return index;
  index = new Map();
  for (const [code, list] of Object.entries(CITIES)) {
    for (const entry of list.split('|')) {
      const colon = entry.lastIndexOf(':');
      const city = { name: entry.slice(0, colon), code, size: Number(entry.slice(colon + 1)) };
      const key = fold(city.name);
      const same = index.get(key);
      if (same) same.push(city);
      else index.set(key, [city]);
      const space = key.indexOf(' ');
      if (space > 0) firstWords.add(key.slice(0, space));
    }
  }
  for (const same of index.values()) if (same.length > 1) same.sort((a, b) => b.size - a.size);
  return index;
}

/** Cities that bear a folded name, largest first. */
export function citiesNamed(key: string): readonly City[] {
  return cityIndex().get(key) ?? [];
}

/** Whether a folded word begins the name of a city of several words. */
export function beginsCity(key: string): boolean {
  return firstWords.has(key);
}

/** Other spellings of cities, as [folded alias, usual name, country]. */
export const cityAliases = [
  ...CITY_ALIASES,
  ...ENDONYMS.flatMap(([names, city, country]) =>
    names.split('|').map((name) => [name, city, country] as const),
  ),
].map(([alias, name, country]) => [fold(alias), name, country] as const);
