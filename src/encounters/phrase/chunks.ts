import { isGenitive, isNominal, nounChunk } from './noun-chunk.js';
import type { Unit } from './units.js';
import { startsVerb, verbChunk } from './verb-chunk.js';

/** A noun group: "the visiting Iraqi president", "talks", a name. Indices are places in the unit list, inclusive. */
export interface NounChunk {
  readonly type: 'noun';
  readonly first: number;
  readonly last: number;
  readonly head: Unit;
  /** Lower-case words of the group, head included. */
  readonly words: readonly string[];
  /** Index of the chunk that owns this one ("Kerry's" in "Kerry's visit"), if any. */
  readonly owner?: number;
  /** "his", "her", "their", "our", "my" before the head, if any. */
  readonly possessive?: Unit;
}

/** A verb group: "will be received", "to meet", "meeting". */
export interface VerbChunk {
  readonly type: 'verb';
  readonly first: number;
  readonly last: number;
  readonly main: Unit;
  readonly lemma: string;
  readonly aux: readonly string[];
  readonly negated: boolean;
  readonly passive: boolean;
  readonly form: 'finite' | 'to' | 'ing' | 'participle';
}

/** Anything else: preposition, conjunction, mark, adverb, date. */
export interface WordChunk {
  readonly type: 'word';
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
}

/** A piece of a sentence at the level frames look at. */
export type Chunk = NounChunk | VerbChunk | WordChunk;

/** Cuts a unit list into noun groups, verb groups and single words. */
export function chunksOf(units: readonly Unit[]): Chunk[] {
  const chunks: Chunk[] = [];
  let owner: number | undefined;
  for (let i = 0; i < units.length; ) {
    const unit = units[i];
    if (!unit) break;
    if (chunks.at(-1)?.type === 'noun' && isGenitive(unit) && isNominal(units, i + 1)) {
      owner = chunks.length - 1;
      i++;
      continue;
    }
    const nominal = isNominal(units, i);
    const verb = nominal || !startsVerb(units, i) ? undefined : verbChunk(units, i);
    const chunk: Chunk = nominal
      ? nounChunk(units, i, owner)
      : (verb ?? { type: 'word', first: i, last: i, unit });
    owner = undefined;
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}
