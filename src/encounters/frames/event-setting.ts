import type { Parse } from '../phrase/parse.js';
import { type Setting, settingBetween } from '../zone.js';
import type { EventPhrase } from './event.js';

/** Longest span of days in the words of an occasion that dates it; "the Tokyo 2020 games" need not be in 2020. */
const DATING = 32 * 86_400_000;

/** Places and days in the words of an occasion: "Monday's Lima summit". */
export function insideOf(parse: Parse, event: EventPhrase): Setting {
  const { dates, here } = settingBetween(parse, event.first, event.at + 1);
  const dating = dates.filter(({ from, to }) => Date.parse(to) - Date.parse(from) < DATING);
  return { places: citiesIn(parse, event), dates: dating, here };
}

/** A setting behind a topic, of which a country may be part: "a conference on peace in Libya". */
export function sited(setting: Setting, topical: boolean): Setting {
  const isSite = ({ kind }: Setting['places'][number]) => kind === 'city' || kind === 'venue';
  return topical ? { ...setting, places: setting.places.filter(isSite) } : setting;
}

/** Cities in the words of an occasion: "the Minsk conference", "the opening of the Lima summit". */
function citiesIn(parse: Parse, event: EventPhrase): Setting['places'][number][] {
  const units = parse.units.slice(parse.chunks[event.first]?.first, (parse.chunks[event.at]?.last ?? 0) + 1);
  return units.flatMap((unit) => (unit.place?.kind === 'city' ? [unit.place] : []));
}
