import { fold } from './fold.js';
import { CITIES } from './lexicon/cities.js';
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
    }
  }
  for (const same of index.values()) if (same.length > 1) same.sort((a, b) => b.size - a.size);
  return index;
}

/** Cities that bear a folded name, largest first. */
export function citiesNamed(key: string): readonly City[] {
  return cityIndex().get(key) ?? [];
}

/** Folded names of every city of the table. */
export function cityKeys(): IterableIterator<string> {
  return cityIndex().keys();
}

/** Other spellings of cities, as [folded alias, usual name, country]. */
export const cityAliases = CITY_ALIASES.map(
  ([alias, name, country]) => [fold(alias), name, country] as const,
);
