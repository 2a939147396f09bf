import type { Sentence } from '../../reading/sentences.js';
import { withoutAsides } from './asides.js';
import { type Chunk, chunksOf, type NounChunk, type VerbChunk } from './chunks.js';
import { withoutScareQuotes } from './quoted.js';
import { rejoined } from './rejoin.js';
import { retag } from './retag.js';
import { withRounds } from './rounds.js';
import { type MentionIndex, type Unit, unitsOf } from './units.js';

/** A sentence under shallow parse. */
export interface Parse {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly chunks: readonly Chunk[];
}

/** Parses a sentence into chunks, the mentions of the article taken as single units. */
export function parse(sentence: Sentence, index: MentionIndex): Parse {
  const units = retag(rejoined(withRounds(withoutScareQuotes(withoutAsides(unitsOf(sentence, index))))));
  return { sentence, units, chunks: chunksOf(units) };
}

/** The noun group at a chunk place, or undefined. */
export function nounAt(parse: Parse, i: number): NounChunk | undefined {
  const chunk = parse.chunks[i];
  return chunk?.type === 'noun' ? chunk : undefined;
}

/** The verb group at a chunk place, or undefined. */
export function verbAt(parse: Parse, i: number): VerbChunk | undefined {
  const chunk = parse.chunks[i];
  return chunk?.type === 'verb' ? chunk : undefined;
}

/** Lower-case word at a chunk place when it is a single word that is neither noun nor verb group; else ''. */
export function wordAt(parse: Parse, i: number): string {
  const chunk = parse.chunks[i];
  return chunk?.type === 'word' ? chunk.unit.low : '';
}

/** Parts of the day behind a date: "Monday night". */
const HOURS = new Set(['night', 'morning', 'afternoon', 'evening', 'noon']);

/** Whether the chunk is an adverb or a date: what may stand between a subject and its verb. */
export function isLoose(parse: Parse, i: number): boolean {
  const chunk = parse.chunks[i];
  if (chunk?.type === 'noun')
    return chunk.words.length === 1 && HOURS.has(chunk.head.low) && i > 0 && isLoose(parse, i - 1);
  if (chunk?.type !== 'word') return false;
  return (
    chunk.unit.kind === 'date' ||
    chunk.unit.low === 'etc.' ||
    chunk.unit.low === 'etc' ||
    (chunk.unit.pos === 'ADV' && chunk.unit.low !== 'when' && chunk.unit.low !== 'where')
  );
}

/** Whether a chunk is a preposition. */
export function isPreposition(parse: Parse, i: number): boolean {
  const chunk = parse.chunks[i];
  return (
    chunk?.type === 'word' &&
    (chunk.unit.pos === 'ADP' ||
      chunk.unit.low === 'to' ||
      chunk.unit.low === 'during' ||
      chunk.unit.low === 'following')
  );
}

/** Whether a chunk is a verb group with tense. */
export function isTensed(parse: Parse, i: number): boolean {
  return verbAt(parse, i)?.form === 'finite';
}

/** Words before a number that leave it open. */
const ABOUT = new Set(['about', 'over', 'around', 'some', 'at', 'least', 'up', 'to']);

/** Words before a length of time that leave it open. */
const NEARLY = new Set([
  'about',
  'over',
  'around',
  'nearly',
  'almost',
  'just',
  'well',
  'under',
  'some',
  'at',
  'least',
  'roughly',
  'approximately',
]);

/** Units of time in which a meeting is measured. */
const SPELLS = new Set(['minute', 'hour', 'day']);

/** Place of the length of time, "an hour" in "more than an hour", "nearly two hours"; `from` where there is none. */
export function pastMeasure(parse: Parse, from: number): number {
  let i = from;
  if (
    ['more', 'less'].includes(nounAt(parse, i)?.words.join(' ') ?? wordAt(parse, i)) &&
    wordAt(parse, i + 1) === 'than'
  )
    i += 2;
  while (NEARLY.has(wordAt(parse, i))) i++;
  return SPELLS.has(nounAt(parse, i)?.head.lemma ?? '') ? i : from;
}

/** Place behind "more than", "about", "at least" when a number follows: "X, more than 15 leaders and Y". */
export function pastEstimate(parse: Parse, from: number): number {
  let i = from;
  if (
    ['more', 'fewer', 'less'].includes(nounAt(parse, i)?.words.join(' ') ?? '') &&
    wordAt(parse, i + 1) === 'than'
  )
    i += 2;
  while (i < from + 3 && ABOUT.has(wordAt(parse, i))) i++;
  return nounAt(parse, i) &&
    /^\d|^(?:a |half a )?(?:dozen|hundred|thousand|twenty|thirty|forty|fifty)/.test(
      nounAt(parse, i)?.words.join(' ') ?? '',
    )
    ? i
    : from;
}
