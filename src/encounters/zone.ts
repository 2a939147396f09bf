import type { DateMention, PlaceMention } from '../reading/mention.js';
import type { Chunk } from './phrase/chunks.js';
import { tailOf } from './phrase/groups.js';
import { TOPIC_WORDS } from './phrase/lexicon.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';

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
}

/** Prepositions whose place is that of the event. */
const LOCATIVE = new Set([
  'in',
  'at',
  'on',
  'near',
  'outside',
  'inside',
  'around',
  'aboard',
  'within',
  'across',
  'of',
  'from',
]);
const DATED = new Set([
  'on',
  'in',
  'at',
  'late',
  'early',
  'since',
  'during',
  'from',
  'for',
  'by',
  'until',
  'of',
  'between',
  'after',
  'before',
  'around',
]);

function placesOf(parse: Parse, chunk: Chunk): PlaceMention[] {
  return parse.units.slice(chunk.first, chunk.last + 1).flatMap((unit) => (unit.place ? [unit.place] : []));
}

/** Takes in one adjunct at `i`; returns the place after it, or -1 when it is none. */
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
  if (isLoose(parse, i)) return i + 1;
  if (!isPreposition(parse, i) && !LOCATIVE.has(word)) return -1;
  const next = parse.chunks[i + 1];
  if (next?.type === 'word' && next.unit.date && DATED.has(word)) {
    into.dates.push(next.unit.date);
    return i + 2;
  }
  const noun = nounAt(parse, i + 1);
  if (!noun) return -1;
  const end = tailOf(parse, i + 1);
  if (LOCATIVE.has(word))
    for (let k = i + 1; k <= end; k++) into.places.push(...placesOf(parse, parse.chunks[k] as Chunk));
  else if (TOPIC_WORDS.has(word)) return -1;
  return end + 1;
}

function gatherRight(parse: Parse, from: number, to: number, into: Gathering): void {
  let i = from;
  while (i < to) {
    const next = adjunct(parse, i, into);
    if (next > 0) i = next;
    else if (
      wordAt(parse, i) === ',' &&
      i + 1 < to &&
      (isLoose(parse, i + 1) ||
        isPreposition(parse, i + 1) ||
        placesOf(parse, parse.chunks[i + 1] as Chunk).length > 0)
    ) {
      if (nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
      else i++;
    } else break;
  }
  lateDates(parse, i, to, into);
}

/** A day at the end of the clause still dates its verb: "met X to discuss trade on Monday". */
function lateDates(parse: Parse, from: number, to: number, into: Gathering): void {
  if (into.dates.length > 0) return;
  for (let k = from; k < to; k++) {
    const verb = verbAt(parse, k);
    if (
      verb?.form === 'finite' ||
      ['"', '”', ';', 'that', 'who', 'which', 'when', 'after', 'before', 'since'].includes(wordAt(parse, k))
    )
      return;
    const chunk = parse.chunks[k];
    if (chunk?.type === 'word' && chunk.unit.date) {
      into.dates.push(chunk.unit.date);
      return;
    }
  }
}

/** Adjuncts left of a verb: between it and its subject, and those that open the clause. */
function gatherLeft(parse: Parse, v: number, subjectFirst: number, into: Gathering): void {
  const run = (from: number, to: number) => {
    for (let i = from; i < to; ) {
      const next = adjunct(parse, i, into);
      i = next > 0 ? next : i + 1;
    }
  };
  if (subjectFirst >= 0 && subjectFirst < v) {
    for (let k = subjectFirst + 1; k < v; k++) {
      const chunk = parse.chunks[k];
      if (chunk?.type === 'word' && chunk.unit.date && k >= v - 3) into.dates.push(chunk.unit.date);
    }
    let start = subjectFirst;
    while (
      start > 0 &&
      !verbAt(parse, start - 1) &&
      !['"', '“', ';', 'that', 'and', 'but'].includes(wordAt(parse, start - 1))
    )
      start--;
    if (start === 0 || !verbAt(parse, start - 1)) run(start, subjectFirst);
  } else {
    for (let k = v - 1; k >= Math.max(0, v - 3); k--) {
      if (!isLoose(parse, k)) break;
      adjunct(parse, k, into);
    }
  }
}

/** The setting of an event whose words end before `after` and whose verb, at `v`, has its subject at `subjectFirst`. */
export function settingOf(parse: Parse, after: number, v: number, subjectFirst: number): Setting {
  const into: Gathering = { places: [], dates: [], here: false };
  gatherRight(parse, after, parse.chunks.length, into);
  if (v >= 0) gatherLeft(parse, v, subjectFirst, into);
  return into;
}

/** Adjuncts between two chunk places: "said [here Friday] during a meeting". */
export function settingBetween(parse: Parse, from: number, to: number): Setting {
  const into: Gathering = { places: [], dates: [], here: false };
  for (let i = from; i < to; ) {
    const next = adjunct(parse, i, into);
    i = next > 0 ? next : i + 1;
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
