import { placeNamed } from '../reading/gazetteer.js';
import type { PlaceMention } from '../reading/mention.js';
import type { NounChunk } from './phrase/chunks.js';
import { isBuilding, SITES } from './phrase/lexicon.js';
import { nounAt, type Parse, wordAt } from './phrase/parse.js';
import { ownedFrom, tailOf } from './phrase/tails.js';
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
  const noun = wordAt(parse, i + 1) === 'of' ? nounAt(parse, i + 2) : undefined;
  const unit = !noun || noun.words[0] === 'the' || isEvent(noun) ? undefined : noun.head;
  if (unit?.kind !== 'word' || unit.pos !== 'PROPN' || !/^\p{Lu}/u.test(unit.text)) return undefined;
  const { start, end, text } = unit;
  return { kind: 'city', paragraph: parse.sentence.paragraph, start, end, text, name: text };
}

/** Nouns of a building, room or vessel that are a place of meeting by themselves: "in his office", "aboard a frigate". */
const ROOMS = new Set(
  'office residence home house hotel restaurant cafe lobby suite lounge hall palace villa mansion castle lodge guesthouse ranch farm estate garden club yacht ship frigate warship plane train aircraft headquarters embassy consulate ministry parliament church mosque temple monastery shrine stadium school university hospital museum library theater theatre bunker tent compound barracks'.split(
    ' ',
  ),
);

/** Prepositions that say where a building stands. */
const STANDING = new Set(['in', 'near', 'outside', 'off', 'on', 'at', 'by', 'within', 'inside']);

/** Most such phrases taken in. */
const NESTED = 3;

/** "On the flight home": the way there, not a house. */
const isHomeward = (noun: NounChunk) =>
  noun.head.low === 'home' && noun.possessive === undefined && noun.owner === undefined;

/** "The Governor's Palace": a room or building in capitals that only its owner tells from others. */
const isOwnedRoom = ({ head, owner }: NounChunk) => owner !== undefined && ROOMS.has(head.low);

/** A building that the words describe rather than name, with where it stands: "a hotel in London's Mayfair district". */
function describedVenue(parse: Parse, i: number, noun: NounChunk): PlaceMention | undefined {
  const { head } = noun;
  const plain =
    head.kind === 'word'
      ? ROOMS.has(head.lemma) &&
        (noun.words.length > 1 || noun.owner !== undefined) &&
        !isHomeward(noun) &&
        (noun.owner !== undefined || /^\p{Ll}/u.test(head.text))
      : head.place?.kind === 'venue' && (/^\p{Ll}/u.test(head.text) || isOwnedRoom(noun));
  if (!plain) return undefined;
  // "the Prime Minister's Official Residence": whose it is tells which.
  const owner = noun.owner === undefined ? undefined : parse.chunks[noun.owner];
  const from = owner?.first ?? noun.first;
  const first = parse.units[parse.units[from]?.low === 'the' ? from + 1 : from];
  let end = tailOf(parse, i);
  for (
    let k = end, steps = 0;
    steps < NESTED && STANDING.has(wordAt(parse, k + 1)) && nounAt(parse, k + 2);
    steps++
  ) {
    k = tailOf(parse, ownedFrom(parse, k + 2));
    if (unitsTo(parse, end + 1, k).some((unit) => venueOf(parse, unit))) end = k;
  }
  const units = unitsTo(parse, i, end);
  const last = units.at(-1);
  if (!first || !last) return undefined;
  const within = [
    ...(head.place ? [head.place] : []),
    ...units.flatMap((unit) => venueOf(parse, unit) ?? []),
  ];
  const city =
    within.find((place) => place.kind === 'city')?.name ?? within.find((place) => place.city)?.city;
  const country = within.find((place) => place.country)?.country;
  const { paragraph, start, text } = parse.sentence;
  const words = text.slice(first.start - start, last.end - start).replace(/^the /, '');
  return {
    kind: 'venue',
    paragraph,
    start: last.end - words.length,
    end: last.end,
    text: words,
    name: words,
    ...(city && { city }),
    ...(country && { country }),
  };
}

const unitsTo = (parse: Parse, from: number, to: number) =>
  parse.units.slice(parse.chunks[from]?.first ?? 0, (parse.chunks[to]?.last ?? -1) + 1);

/** The city that an event with a name is called after: "the Munich Security Conference". */
function cityOfEvent(parse: Parse, i: number): PlaceMention[] {
  const unit = nounAt(parse, i)?.head;
  if (unit?.name?.kind !== 'organisation') return [];
  const text = /^\p{Lu}\p{L}+(?= \p{Lu})/u.exec(unit.text.replace(/^the /i, ''))?.[0] ?? '';
  const city = placeNamed(text);
  if (city?.kind !== 'city') return [];
  const start = unit.start + unit.text.indexOf(text);
  const { name, country } = city;
  const { paragraph } = parse.sentence;
  return [
    { kind: 'city', paragraph, start, end: start + text.length, text, name, ...(country && { country }) },
  ];
}

/** The places a noun group and its attributes name, when it is a place itself or a site in one ("the town of X"). */
export function placesOf(parse: Parse, i: number, noun: NounChunk): PlaceMention[] {
  const own = parse.units.slice(noun.first, noun.last + 1).flatMap((unit) => venueOf(parse, unit) ?? []);
  const head = noun.head.kind === 'word' ? (SITES.has(noun.head.lemma) ? 'site' : 'other') : 'name';
  if (isEvent(noun)) return [...own.filter((place) => place.kind === 'city'), ...cityOfEvent(parse, i)];
  const described = describedVenue(parse, i, noun);
  if (described) return [described];
  if (head === 'other' && !venueOf(parse, noun.head)) return [];
  const within: PlaceMention[] = [];
  const unknown = head === 'site' ? townOf(parse, i) : undefined;
  if (unknown) within.push(unknown);
  for (let k = i + 1; k <= tailOf(parse, i); k++) {
    const inner = nounAt(parse, k);
    if (inner && isEvent(inner)) within.push(...cityOfEvent(parse, k));
    if (!inner) continue;
    const named = parse.units
      .slice(inner.first, inner.last + 1)
      .flatMap((unit) => venueOf(parse, unit) ?? []);
    // "The East Asia Summit": whose summit, not where.
    within.push(...(isEvent(inner) ? named.filter((place) => place.kind === 'city') : named));
  }
  return [...own.filter((place) => place.kind !== 'country' || head === 'name'), ...within];
}

/** Whether a noun group speaks of a summit, games …, with what it may say of them besides: "the Games last time". */
export const isEvent = (noun: NounChunk) =>
  noun.words.some((word) => EVENTS.has(word) || EVENTS.has(word.split(' ').at(-1) ?? ''));
