import { addDays } from '../articles/calendar.js';
import type { DateMention, PlaceMention } from '../reading/mention.js';
import { dueAt, isHeld } from './participles.js';
import type { NounChunk } from './phrase/chunks.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';
import { ownedFrom, tailOf } from './phrase/tails.js';
import { isEvent, isSite, placesOf } from './place-phrase.js';

/** Places and days in the making. */
export interface Gathering {
  places: PlaceMention[];
  dates: DateMention[];
  here: boolean;
  /** Whether the words have turned to the topic, whose places are not those of the event. */
  topic: boolean;
}

/** Prepositions whose place is that of the event. */
export const LOCATIVE = new Set([
  'in',
  'at',
  'on',
  'near',
  'outside',
  'inside',
  'around',
  'aboard',
  'within',
]);

/** Prepositions and participles that date an event. */
const DATED = new Set([
  'on',
  'in',
  'at',
  'since',
  'during',
  'from',
  'for',
  'by',
  'of',
  'between',
  'around',
  'over',
  'beginning',
  'starting',
]);

/** The day at `i`, or both days of "on Wednesday and Thursday" as one span, and the chunk place behind. */
function dayAt(parse: Parse, i: number): { date: DateMention; after: number } | undefined {
  const date = dateAt(parse, i);
  const next = wordAt(parse, i + 1) === 'and' ? dateAt(parse, i + 2) : undefined;
  if (!date || !next || next.from !== addDays(date.to, 1)) return date && { date, after: i + 1 };
  return { date: { ...date, to: next.to, end: next.end }, after: i + 3 };
}

/** The day that a chunk is. */
export function dateAt(parse: Parse, i: number): DateMention | undefined {
  const chunk = parse.chunks[i];
  return chunk?.type === 'word' ? chunk.unit.date : undefined;
}

/** The days that stand alone in the bracket at `i`: "(May 3-4)". */
export function bracketedDays(parse: Parse, i: number): DateMention[] {
  const date = wordAt(parse, i) === '(' ? dateAt(parse, i + 1) : undefined;
  return date && wordAt(parse, i + 2) === ')' ? [date] : [];
}

/** Takes in one adjunct at `i`; returns the chunk place after it, or -1 when it is none. */
export function adjunct(parse: Parse, i: number, into: Gathering): number {
  if (!parse.chunks[i]) return -1;
  const own = dayAt(parse, i);
  if (own) {
    into.dates.push(own.date);
    return own.after;
  }
  const word = wordAt(parse, i);
  if (word === 'here') {
    into.here = true;
    return i + 1;
  }
  if (isLoose(parse, i) || word === 'due') return i + 1;
  if (isFaceToFace(parse, i)) return i + (nounAt(parse, i) ? 2 : 1);
  if (!isPreposition(parse, i) && !LOCATIVE.has(word)) return -1;
  const next = DATED.has(word) ? dayAt(parse, i + 1) : undefined;
  if (next) {
    into.dates.push(next.date);
    return next.after;
  }
  if (isLoose(parse, i + 1) && wordAt(parse, i + 1) !== '') return i + 2;
  const at = ownedFrom(parse, i + 1);
  const noun = nounAt(parse, at);
  return noun ? located(parse, at, noun, word, into) : -1;
}

/** "face to face", or its end. */
const isFaceToFace = (parse: Parse, i: number) =>
  [i, i + 1].some((k) => verbAt(parse, k)?.main.low === 'face' && nounAt(parse, k - 1)?.head.low === 'face');

/** Nouns of being there and of meals, which are no topic: "in the presence of the king", "over lunch". */
const ATTENDANCE = new Set(
  'presence attendance company honour honor wake course lunch dinner breakfast coffee tea door'.split(' '),
);

/** Prepositions of the circumstances, behind which the place of the event may still come. */
const CIRCUMSTANCE = new Set(
  'for by with from during at under upon before behind beside alongside beneath despite without through'.split(
    ' ',
  ),
);

/** Takes in a prepositional phrase whose noun is not a date. */
function located(parse: Parse, at: number, noun: NounChunk, word: string, into: Gathering): number {
  const end = tailOf(parse, at);
  const places =
    (LOCATIVE.has(word) || (word === 'during' && isEvent(noun))) && !into.topic
      ? placesOf(parse, at, noun)
      : [];
  into.places.push(
    ...(word === 'on'
      ? places.filter((place) => place.kind === 'venue' || place.kind === 'region' || isSite(noun))
      : places),
  );
  // "In Lima (May 3-4), X will meet Y".
  if (places.length > 0 && wordAt(parse, at + 1) === '(') into.dates.push(...bracketedDays(parse, at + 1));
  const site = isSite(noun);
  // "Amid tight security in Oslo" is a circumstance, "amid preparations for the conference in Oslo" tells of another event.
  if (word === 'amid') into.topic = isPreposition(parse, end + 1) && !LOCATIVE.has(wordAt(parse, end + 1));
  else if (
    places.length === 0 &&
    !site &&
    !isEvent(noun) &&
    !ATTENDANCE.has(noun.head.lemma) &&
    !CIRCUMSTANCE.has(word)
  )
    into.topic = true;
  return end + 1;
}

/** Most chunks between the commas of an apposition. */
const APPOSED = 8;

/** Behind an apposition with phrases of its own that a comma closes before the place: ", the states on the gulf, in Oslo". */
function pastApposition(parse: Parse, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + APPOSED) && !verbAt(parse, i); i++)
    if (wordAt(parse, i) === ',')
      return LOCATIVE.has(wordAt(parse, i + 1)) || dateAt(parse, i + 1) ? i + 1 : from;
  return from;
}

/** Takes in the adjuncts from `from` on; returns the chunk place behind them. */
export function gatherRight(parse: Parse, from: number, to: number, into: Gathering): number {
  let i = from;
  while (i < to) {
    const next = adjunct(parse, i, into);
    const due = next > 0 || into.topic ? -1 : dueAt(parse, i);
    if (next > 0) i = next;
    else if (due > 0) i = due;
    else if (isHeld(parse, i)) {
      into.topic = into.places.length > 0;
      i++;
    } else if (
      wordAt(parse, i) === ',' &&
      i + 1 < to &&
      (isLoose(parse, i + 1) || isPreposition(parse, i + 1) || nounAt(parse, i + 1))
    ) {
      const noun = nounAt(parse, i + 1);
      if (noun?.head.kind === 'name') break;
      const tail = noun ? tailOf(parse, i + 1) + 1 : i + 1;
      if (noun && verbAt(parse, tail)) break;
      i = noun ? pastApposition(parse, tail, to) : tail;
    } else break;
  }
  return i;
}
