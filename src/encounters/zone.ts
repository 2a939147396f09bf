import type { DateMention, PlaceMention } from '../reading/mention.js';
import { dueAt, isHeld } from './participles.js';
import type { NounChunk } from './phrase/chunks.js';
import { ownedFrom, tailOf } from './phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';
import { isEvent, isSite, placesOf } from './place-phrase.js';

/** Places and days that the words around a trigger give it. */
export interface Setting {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** Whether "here" stands there. */
  readonly here: boolean;
}

interface Gathering {
  places: PlaceMention[];
  dates: DateMention[];
  here: boolean;
  /** Whether the words have turned to the topic, whose places are not those of the event. */
  topic: boolean;
}

/** Prepositions whose place is that of the event. */
const LOCATIVE = new Set(['in', 'at', 'on', 'near', 'outside', 'inside', 'around', 'aboard', 'within']);

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

/** Takes in one adjunct at `i`; returns the chunk place after it, or -1 when it is none. */
function adjunct(parse: Parse, i: number, into: Gathering): number {
  const chunk = parse.chunks[i];
  if (!chunk) return -1;
  if (chunk.type === 'word' && chunk.unit.date) {
    into.dates.push(chunk.unit.date);
    return i + 1;
  }
  const word = wordAt(parse, i);
  if (word === 'here') {
    into.here = true;
    return i + 1;
  }
  if (isLoose(parse, i) || word === 'due') return i + 1;
  if (!isPreposition(parse, i) && !LOCATIVE.has(word)) return -1;
  const next = parse.chunks[i + 1];
  if (next?.type === 'word' && next.unit.date && DATED.has(word)) {
    into.dates.push(next.unit.date);
    return i + 2;
  }
  if (isLoose(parse, i + 1) && wordAt(parse, i + 1) !== '') return i + 2;
  const at = ownedFrom(parse, i + 1);
  const noun = nounAt(parse, at);
  return noun ? located(parse, at, noun, word, into) : -1;
}

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
  const site = isSite(noun);
  if (
    places.length === 0 &&
    !site &&
    !isEvent(noun) &&
    !['for', 'by', 'with', 'during', 'at', 'under', 'amid'].includes(word)
  )
    into.topic = true;
  return end + 1;
}

function gatherRight(parse: Parse, from: number, to: number, into: Gathering): number {
  let i = from;
  while (i < to) {
    const next = adjunct(parse, i, into);
    const due = next > 0 ? -1 : dueAt(parse, i);
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
      i = tail;
    } else break;
  }
  return i;
}

const STOPS = new Set([
  '"',
  '”',
  '“',
  ';',
  'that',
  'who',
  'which',
  'when',
  'after',
  'before',
  'since',
  'where',
  'as',
  'while',
]);

/** A day at the end of the clause still dates its verb: "met X to discuss trade on Monday". */
function lateDates(parse: Parse, from: number, to: number, into: Gathering): void {
  if (into.dates.length > 0) return;
  for (let k = from; k < to; k++) {
    if (verbAt(parse, k)?.form === 'finite' || STOPS.has(wordAt(parse, k))) return;
    const chunk = parse.chunks[k];
    if (chunk?.type !== 'word' || !chunk.unit.date) continue;
    if (chunk.unit.date.from === chunk.unit.date.to) into.dates.push(chunk.unit.date);
    return;
  }
}

/** Words that part a fronted adjunct from what stands before it. */
const CLAUSE_EDGES = new Set(['"', '“', ';', 'that', 'and', 'but']);

/** Takes in what stands before a verb without subject, when it is nothing but adjuncts: "In Oslo on Monday took place talks". */
function gatherFront(parse: Parse, v: number, into: Gathering): boolean {
  let start = v;
  while (start > 0 && !verbAt(parse, start - 1) && !CLAUSE_EDGES.has(wordAt(parse, start - 1))) start--;
  const front = empty();
  for (let i = start; i < v; ) {
    const next = wordAt(parse, i) === ',' ? i + 1 : adjunct(parse, i, front);
    if (next < 0) return false;
    i = next;
  }
  into.places.push(...front.places);
  into.dates.push(...front.dates);
  return start < v;
}

/** The day that "when" takes up: "in May, when A met B". */
function dayOfWhen(parse: Parse, subjectFirst: number): DateMention[] {
  if (wordAt(parse, subjectFirst - 1) !== 'when') return [];
  const before = wordAt(parse, subjectFirst - 2) === ',' ? subjectFirst - 3 : subjectFirst - 2;
  const chunk = parse.chunks[before];
  return chunk?.type === 'word' && chunk.unit.date ? [chunk.unit.date] : [];
}

/** Adjuncts left of a verb: between it and its subject, and those that open the clause. */
function gatherLeft(parse: Parse, v: number, subjectFirst: number, into: Gathering): void {
  if (subjectFirst < 0 || subjectFirst >= v) {
    if (gatherFront(parse, v, into)) return;
    for (let k = v - 1; k >= Math.max(0, v - 3) && isLoose(parse, k); k--) adjunct(parse, k, into);
    return;
  }
  for (let k = Math.max(subjectFirst + 1, v - 3); k < v; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.type === 'word' && chunk.unit.date) into.dates.push(chunk.unit.date);
  }
  into.dates.push(...dayOfWhen(parse, subjectFirst));
  let start = subjectFirst;
  while (start > 0 && !verbAt(parse, start - 1) && !CLAUSE_EDGES.has(wordAt(parse, start - 1))) start--;
  if (start > 0 && verbAt(parse, start - 1)) return;
  for (let i = start; i < subjectFirst; ) {
    const next = adjunct(parse, i, into);
    i = next > 0 ? next : i + 1;
  }
}

const empty = (): Gathering => ({ places: [], dates: [], here: false, topic: false });

/** The setting of an event whose words end before `after` and whose verb, at `v`, has its subject at `subjectFirst`. */
export function settingOf(parse: Parse, after: number, v: number, subjectFirst: number): Setting {
  const into = empty();
  const end = gatherRight(parse, after, parse.chunks.length, into);
  into.topic = false;
  if (v >= 0) gatherLeft(parse, v, subjectFirst, into);
  lateDates(parse, end, parse.chunks.length, into);
  return into;
}

/** Adjuncts that follow one another between two chunk places: "said [here Friday] during a meeting". */
export function settingBetween(parse: Parse, from: number, to: number): Setting {
  const into = empty();
  for (let i = from; i < to; ) {
    const next = adjunct(parse, i, into);
    if (next < 0) {
      into.topic = true;
      i++;
    } else i = next;
  }
  return into;
}

/** Several settings as one, what comes first counting first. */
export function mergeSettings(...settings: readonly (Setting | undefined)[]): Setting {
  const known = settings.filter((setting) => setting !== undefined);
  return {
    places: known.flatMap((setting) => setting.places),
    dates: known.flatMap((setting) => setting.dates),
    here: known.some((setting) => setting.here),
  };
}
