import { placeNamed } from '../reading/gazetteer.js';
import type { PlaceMention } from '../reading/mention.js';
import type { Reading } from '../reading/reading.js';
import { datelineOf } from './dateline.js';
import type { EncounterPlace } from './encounter.js';
import type { Setting } from './zone.js';

const FINENESS: readonly PlaceMention['kind'][] = ['venue', 'city', 'region', 'country'];

/** The finest place of a setting, with the city and country that stand beside it. */
export function placeOf(setting: Setting, reading: Reading): EncounterPlace | null {
  const [first] = [...setting.places];
  if (!first) return setting.here ? datelinePlace(reading) : null;
  const finest =
    setting.places.find(
      (place) => FINENESS.indexOf(place.kind) < FINENESS.indexOf(first.kind) && lies(place, first),
    ) ?? first;
  return named(finest, setting.places);
}

const lies = (fine: PlaceMention, coarse: PlaceMention) =>
  fine.country === (coarse.kind === 'country' ? coarse.name : coarse.country);

function named(place: PlaceMention, beside: readonly PlaceMention[]): EncounterPlace {
  const city =
    place.city ?? (place.kind === 'venue' ? beside.find((other) => other.kind === 'city')?.name : undefined);
  const country =
    place.country ??
    (place.kind === 'country'
      ? place.name
      : beside.find((other) => other.country || other.kind === 'country')?.country);
  return { name: spelled(place), ...(country && { country }), ...(city && { city }) };
}

/** A city as the article spells it, where that is one of its names ("Kiev"); capitals of a heading are no spelling. */
function spelled({ kind, text, name }: PlaceMention): string {
  const own =
    kind === 'city' &&
    text !== text.toUpperCase() &&
    !text.startsWith(name) &&
    placeNamed(text)?.name === name;
  return own ? text : name;
}

/** The place an article is written from: "BEIJING, Nov. 5 (Xinhua) --". */
export function datelinePlace(reading: Reading): EncounterPlace | null {
  const line = datelineOf(reading);
  return line && named(line.town, [line.town]);
}

/** Where travellers only come through: an airport, a port, a border. What follows there is in its town, as far as that is known. */
export const GATEWAY =
  /\b(?:airport|airfield|airstrip|base|port|harbou?r|border|crossing|checkpoint|station)\b/i;

/** The place of an encounter that one mention alone tells. */
export const placeAt = (mention: PlaceMention, reading: Reading): EncounterPlace | null =>
  placeOf({ places: [mention], dates: [], here: false }, reading);
