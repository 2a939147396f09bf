import type { PlaceMention } from '../reading/mention.js';
import type { NounChunk } from './phrase/chunks.js';
import { tailOf } from './phrase/groups.js';
import { isBuilding, SITES } from './phrase/lexicon.js';
import { nounAt, type Parse, wordAt } from './phrase/parse.js';
import type { Unit } from './phrase/units.js';

/** Events named after the city they are held in: "at the Minsk conference". */
const EVENTS = new Set([
  'summit',
  'conference',
  'forum',
  'olympics',
  'games',
  'festival',
  'expo',
  'congress',
  'ceremony',
  'exhibition',
  'talk',
  'wedding',
  'funeral',
  'inauguration',
]);

/** Whether a noun is a spot in or by a place. */
export const isSite = (noun: NounChunk) => noun.head.kind === 'word' && SITES.has(noun.head.lemma);

/** A building or body where people meet, taken as a place: "at the State Department". */
export function venueOf(parse: Parse, unit: Unit): PlaceMention | undefined {
  if (unit.place) return unit.place;
  const named = unit.name?.kind === 'organisation' || (unit.kind === 'word' && unit.pos === 'PROPN');
  if (!named || !isBuilding(unit.text)) return undefined;
  const { start, end, text } = unit;
  return { kind: 'venue', paragraph: parse.sentence.paragraph, start, end, text, name: text };
}

/** A town no gazetteer knows, where the words say it is one: "the southern town of X". */
function townOf(parse: Parse, i: number): PlaceMention | undefined {
  const unit = wordAt(parse, i + 1) === 'of' ? nounAt(parse, i + 2)?.head : undefined;
  if (unit?.kind !== 'word' || unit.pos !== 'PROPN' || !/^\p{Lu}/u.test(unit.text)) return undefined;
  const { start, end, text } = unit;
  return { kind: 'city', paragraph: parse.sentence.paragraph, start, end, text, name: text };
}

/** The places a noun group and its attributes name, when it is a place itself or a site in one ("the town of X"). */
export function placesOf(parse: Parse, i: number, noun: NounChunk): PlaceMention[] {
  const own = parse.units.slice(noun.first, noun.last + 1).flatMap((unit) => venueOf(parse, unit) ?? []);
  const head = noun.head.kind === 'word' ? (SITES.has(noun.head.lemma) ? 'site' : 'other') : 'name';
  if (isEvent(noun)) return own.filter((place) => place.kind === 'city');
  if (head === 'other' && !venueOf(parse, noun.head)) return [];
  const within: PlaceMention[] = [];
  const unknown = head === 'site' ? townOf(parse, i) : undefined;
  if (unknown) within.push(unknown);
  for (let k = i + 1; k <= tailOf(parse, i); k++) {
    const inner = nounAt(parse, k);
    if (inner)
      within.push(
        ...parse.units.slice(inner.first, inner.last + 1).flatMap((unit) => venueOf(parse, unit) ?? []),
      );
  }
  return [...own.filter((place) => place.kind !== 'country' || head === 'name'), ...within];
}

/** Whether a noun group speaks of a summit, games …, with what it may say of them besides: "the Games last time". */
/** Whether a noun group is such an event. */
export const isEvent = (noun: NounChunk) => noun.words.some((word) => EVENTS.has(word));
