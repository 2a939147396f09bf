import type { DateMention, PlaceMention } from '../reading/mention.js';
import { adjunct, dateAt, type Gathering, gatherRight, LOCATIVE } from './adjuncts.js';
import { datesOfWhere, dayOfWhen } from './clause-days.js';
import { isAdjunctRun } from './phrase/adjunct-run.js';
import { finiteAfter, verbBefore } from './phrase/clause.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';
import { ownedFrom, skipBracket, tailOf } from './phrase/tails.js';
import { placesOf } from './place-phrase.js';

/** Places and days that the words around a trigger give it. */
export interface Setting {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** Whether "here" stands there. */
  readonly here: boolean;
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

/** "The April 19 agreement": the day only names something. */
const isNamedByDay = (parse: Parse, i: number) =>
  nounAt(parse, i - 1)?.words.join(' ') === 'the' && nounAt(parse, i + 1)?.head.kind === 'word';

const CONJUNCTIONS = new Set(['and', 'but']);

/** A day at the end of the clause still dates its verb: "met X to discuss trade on Monday". */
function lateDates(parse: Parse, from: number, to: number, into: Gathering): void {
  if (into.dates.length > 0) return;
  for (let k = from; k < to; k++) {
    if (verbAt(parse, k)?.form === 'finite' || STOPS.has(wordAt(parse, k))) return;
    // "… and tomorrow will meet Y": the day of the clause that follows.
    const next = CONJUNCTIONS.has(wordAt(parse, k)) ? finiteAfter(parse, k) : -1;
    if (verbAt(parse, next)?.aux.includes('will') && isAdjunctRun(parse, k + 1, next)) return;
    const chunk = parse.chunks[k];
    if (chunk?.type !== 'word' || !chunk.unit.date || isNamedByDay(parse, k)) continue;
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

/** The place that "where" takes up: "from Damascus, where on Tuesday he met B". */
function placesOfWhere(parse: Parse, subjectFirst: number): PlaceMention[] {
  let i = subjectFirst - 1;
  while (i > 0 && (isLoose(parse, i) || wordAt(parse, i) === 'on')) i--;
  if (wordAt(parse, i) !== 'where') return [];
  i--;
  while (i > 0 && (wordAt(parse, i) === ',' || isLoose(parse, i) || wordAt(parse, i) === 'on')) i--;
  const noun = nounAt(parse, i);
  return noun
    ? placesOf(parse, i, noun).filter((place) => place.kind === 'city' || place.kind === 'venue')
    : [];
}

/** Takes in where the subject is said to be before its verb: "X, in Oslo for a visit, met", "X is expected in Oslo to meet". */
function gatherInserted(parse: Parse, subjectFirst: number, v: number, into: Gathering): void {
  const governor = verbAt(parse, v)?.form === 'to' ? verbBefore(parse, v) : -1;
  const stay =
    governor > subjectFirst &&
    (STAYING.has(verbAt(parse, governor)?.lemma ?? '') || isFeast(parse, governor + 1));
  for (let k = subjectFirst + 1; k < v; k++) {
    const opens =
      wordAt(parse, k) === ',' || (stay && k === (isFeast(parse, governor + 1) ? governor + 1 : governor));
    if (!opens || !LOCATIVE.has(wordAt(parse, k + 1)) || into.places.length > 0) continue;
    const inside = empty();
    for (let i = k + 1; i > 0 && i < v; ) i = adjunct(parse, i, inside);
    into.places.push(...inside.places);
    if (stay) into.dates.push(...inside.dates);
  }
}

/** A feast given for who "to" introduces: "held a banquet at the castle to welcome X". */
const isFeast = (parse: Parse, i: number) =>
  ['banquet', 'dinner', 'lunch', 'luncheon', 'reception', 'ceremony', 'party', 'breakfast'].includes(
    nounAt(parse, i)?.head.lemma ?? '',
  );

/** Verbs of being somewhere, or of being awaited there, for what "to" introduces. */
const STAYING = new Set(['be', 'expect', 'await', 'stop', 'stay', 'gather']);

/** Whether a day between subject and verb belongs to an insertion: "X, elected in July, met Y", "X, president since July, met Y". */
function isInserted(parse: Parse, subjectFirst: number, day: number): boolean {
  if (/^(?:since|until|till|after|before)$/.test(wordAt(parse, day - 1))) return true;
  let opened = false;
  for (let k = subjectFirst + 1; k < day; k++) {
    opened ||= wordAt(parse, k) === ',';
    if (opened && verbAt(parse, k)) return wordAt(parse, day + 1) === ',';
  }
  return false;
}

/** Where, between a person and the verb: "X at the hotel Rixos received Y", "X in Oslo on Monday met Y". */
function placesBetween(parse: Parse, subjectFirst: number, v: number): PlaceMention[] {
  for (let k = subjectFirst + 1; k < v; k++) {
    const behind = nounAt(parse, k - 1)?.head.name?.kind;
    if (behind !== 'person' && behind !== 'pronoun' && !(isLoose(parse, k - 1) && k - 1 > subjectFirst))
      continue;
    if (!LOCATIVE.has(wordAt(parse, k))) continue;
    const inside = empty();
    let i = k;
    while (i >= 0 && i < v) i = adjunct(parse, i, inside);
    if (i === v) return inside.places;
  }
  return [];
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
    if (chunk?.type === 'word' && chunk.unit.date && !isInserted(parse, subjectFirst, k))
      into.dates.push(chunk.unit.date);
  }
  into.dates.push(...dayOfWhen(parse, subjectFirst));
  into.places.push(...placesOfWhere(parse, subjectFirst));
  if (into.dates.length === 0) into.dates.push(...datesOfWhere(parse, subjectFirst));
  gatherInserted(parse, subjectFirst, v, into);
  if (into.places.length === 0) into.places.push(...placesBetween(parse, subjectFirst, v));
  let start = subjectFirst;
  while (start > 0 && !verbAt(parse, start - 1) && !CLAUSE_EDGES.has(wordAt(parse, start - 1))) start--;
  if (start > 0 && verbAt(parse, start - 1)) return;
  for (let i = start; i < subjectFirst; ) {
    const next = adjunct(parse, i, into);
    i = next > 0 ? next : i + 1;
  }
}

/** The town or building with which the clause opens: "In Oslo on Monday, X met Y". */
function frontTown(parse: Parse, subjectFirst: number): PlaceMention | undefined {
  const place = LOCATIVE.has(wordAt(parse, 0)) ? nounAt(parse, 1)?.head.place : undefined;
  const opens =
    subjectFirst > 1 && wordAt(parse, subjectFirst - 1) === ',' && isAdjunctRun(parse, 0, subjectFirst - 1);
  return opens && place && ['city', 'venue'].includes(place.kind) ? place : undefined;
}

const empty = (): Gathering => ({ places: [], dates: [], here: false, topic: false });

/** The setting of an event whose words end before `after` and whose verb, at `v`, has its subject at `subjectFirst`. */
export function settingOf(parse: Parse, after: number, v: number, subjectFirst: number): Setting {
  const into = empty();
  const end = gatherRight(parse, after, parse.chunks.length, into);
  into.topic = false;
  if (v >= 0) {
    const front = frontTown(parse, subjectFirst);
    // "In Oslo, X met the envoys of the camps in Chad": the country belongs to the object.
    if (front && into.places[0]?.kind === 'country') into.places.unshift(front);
    gatherLeft(parse, v, subjectFirst, into);
  }
  lateDates(parse, end, parse.chunks.length, into);
  return into;
}

const datesAt = (parse: Parse, i: number) => {
  const date = dateAt(parse, i);
  return date ? [date] : [];
};

/** Adjuncts that follow one another between two chunk places: "said [here Friday] during a meeting". */
export function settingBetween(parse: Parse, from: number, to: number): Setting {
  const into = empty();
  for (let i = from; i < to; ) {
    const past = skipBracket(parse, i);
    for (let k = i; k < past; k++) into.dates.push(...datesAt(parse, k));
    i = past;
    const days = into.dates.length;
    const next = adjunct(parse, i, into);
    // A day closes what was spoken of: "made the remarks about Sudan on Monday in Oslo at a meeting".
    if (into.dates.length > days) into.topic = false;
    else if (next < 0) into.topic = !SAYINGS.has(nounAt(parse, i)?.head.lemma ?? '');
    i = next < 0 ? i + 1 : next;
  }
  return into;
}

/** What is uttered, no topic of its own: "made the remarks in Oslo". */
const SAYINGS = new Set(['remark', 'comment', 'statement', 'pledge', 'announcement', 'appeal']);

/** Several settings as one, what comes first counting first. */
export function mergeSettings(...settings: readonly (Setting | undefined)[]): Setting {
  const known = settings.filter((setting) => setting !== undefined);
  return {
    places: known.flatMap((setting) => setting.places),
    dates: known.flatMap((setting) => setting.dates),
    here: known.some((setting) => setting.here),
  };
}

/** Where a guest is welcomed to: "welcomed X to the White House", with what stands behind it. */
export function destinationAt(parse: Parse, i: number): Setting | undefined {
  const to = wordAt(parse, i) === ',' ? i + 1 : i;
  if (wordAt(parse, to) !== 'to') return undefined;
  const at = ownedFrom(parse, to + 1);
  const noun = nounAt(parse, at);
  const places = noun ? placesOf(parse, at, noun) : [];
  if (places.length === 0) return undefined;
  return mergeSettings({ places, dates: [], here: false }, settingOf(parse, tailOf(parse, at) + 1, -1, -1));
}
