import type { PlaceMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import { OCCASIONS, PLAIN_WORDS, SITTINGS, STAGES } from '../rules/events.js';
import { placeAt } from '../where.js';
import { amend, type Refiner } from './refiner.js';

/** What a meeting was on the edge of, with the words that name it. */
const SIDELINES = /\b(?:sidelines?|margins?|fringes?|framework)\b(?: of ([^,.;:"“”]{0,90}))?/i;
/** Most paragraphs between the meeting and the sentence that says where the occasion is. */
const REACH = 4;
/** Most characters from the occasion's name to its place, and from the place to the name. */
const NEAR = 90;
const BEHIND = 50;
/** A place right behind its preposition, with a few words that say what it is. */
const LOCATED = /\b(?:in|at) (?:the )?(?:[\p{L}'’-]+ ){0,3}$/u;
/** What sets an occasion apart from the one at hand. */
const OTHER = /\b(?:next|last|previous|another|upcoming|earlier|future)\b/i;

/** A meeting on the sidelines of an occasion was where the article says that the occasion is held. */
export const settleSidelines: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    const { encounter } = sighting;
    if (encounter.kind !== 'meeting' || encounter.place) return sighting;
    const [own] = encounter.evidence;
    const told = SIDELINES.exec(own.quote);
    if (!told) return sighting;
    const occasion = wordsOf(told[1] ?? '');
    const places = reading.sentences
      .filter(
        ({ paragraph, start }) =>
          Math.abs(paragraph - own.paragraph) <= REACH &&
          (paragraph !== own.paragraph || start !== own.start),
      )
      .flatMap((sentence) => heldAt(sentence, occasion, reading));
    const [first] = places;
    const one = first && places.every((place) => place.name === first.name);
    const place = one && placeAt(first, reading);
    return place ? amend(sighting, { place }, 'settled by the occasion') : sighting;
  });

/** The heads that words name an occasion by, and the words that tell which one. */
interface Occasion {
  readonly heads: readonly string[];
  readonly own: readonly string[];
  /** Whether it only points back: "the summit". */
  readonly bare: boolean;
}

const isHead = (word: string) => (OCCASIONS.has(word) || SITTINGS.has(word)) && !STAGES.has(word);

function wordsOf(text: string): Occasion {
  const all = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    bare: /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\p{L}\d]+-[\p{L}]+ )?(?:\p{Ll}+)\b/u.test(text),
    heads: all.map((word) => word.toLowerCase()).filter(isHead),
    own: all
      .filter((word) => word.length > 1 && /^[\p{Lu}\p{N}]/u.test(word))
      .map((word) => word.toLowerCase())
      .filter((word) => !isHead(word) && !PLAIN_WORDS.has(word)),
  };
}

/** Places where a sentence says that the occasion is held: "the summit, which opens in Lima". */
function heldAt(sentence: Sentence, occasion: Occasion, reading: Reading): PlaceMention[] {
  const { paragraph, start, end, text } = sentence;
  return reading.places.filter((place) => {
    if (place.paragraph !== paragraph || place.start < start || place.end > end) return false;
    if (place.kind !== 'city' && place.kind !== 'venue') return false;
    const before = text.slice(0, place.start - start);
    const named = wordsOf(`${before.slice(-NEAR)} ${text.slice(place.end - start).slice(0, BEHIND)}`);
    const located = LOCATED.test(before) && !OTHER.test(before) && named.heads.length > 0;
    return located && isSame(occasion, named);
  });
}

/** Whether words name the occasion again: its head where it stands alone, most of its own words otherwise. */
function isSame({ heads, own }: Occasion, named: Occasion): boolean {
  if (heads.length > 0 && !heads.some((head) => named.heads.includes(head))) return false;
  const shared = own.filter((word) => named.own.includes(word)).length;
  return own.length === 0 || (named.own.length === 0 && named.bare) || shared >= own.length / 2 || shared > 1;
}
