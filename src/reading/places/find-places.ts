import type { NameMention, PlaceMention } from '../mention.js';
import type { Line } from '../words.js';
import { PlaceScout } from './scout.js';

/**
 * Places of an article in text order: countries, cities, regions and venues. Nationalities are none. A place that only
 * says whose ("China's president", "Kazakhstan President") is marked attributive, one that acts ("Tehran said") actor.
 */
export function findPlaces(lines: readonly Line[], names: readonly NameMention[]): PlaceMention[] {
  const scout = new PlaceScout(lines, names);
  return lines.flatMap((line) => scout.read(line));
}
