import type { Asked, PlaceGrain } from './question.js';
import { isOffice } from './terms.js';
import type { Word } from './tokens.js';
import { AUXILIARIES, EVENT_NOUNS, LIST_OPENERS, PLACE_NOUNS, TIME_NOUNS, VERBS } from './words.js';

/** What a question asks for, and how fine a place. */
export interface Asking {
  readonly asked: Asked;
  readonly grain: PlaceGrain | null;
}

const WH_WORDS: ReadonlySet<string> = new Set(
  "who who'd who's whom whose which what where where's when when's how why".split(' '),
);

/** "At which summit", "what event": the occasion itself is asked for. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'event occasion summit conference forum gathering ceremony congress seminar symposium function rally'.split(
    ' ',
  ),
);

function answers(asked: Asked, grain: PlaceGrain | null = null): Asking {
  return { asked, grain };
}

/** What the words of a question ask for; words without a question word or auxiliary ask for a list. */
export function askingOf(words: readonly Word[]): Asking {
  const folds = words.map((word) => word.fold);
  const [first = ''] = folds;
  const at = folds.findIndex((word) => WH_WORDS.has(word));
  if (LIST_OPENERS.has(first) && (at < 0 || at > 4)) return answers('list');
  if (AUXILIARIES.has(first) && first !== 'to') return answers('whether');
  if (first === 'any' || first === 'anything') return answers(folds.includes('know') ? 'list' : 'whether');
  return at < 0 ? answers('list') : byWord(folds, at);
}

function byWord(folds: readonly string[], at: number): Asking {
  const word = (folds[at] ?? '').replace(/'.*$/u, '');
  const tail = folds.slice(at + 1, at + 7);
  if (word === 'where') return answers('where');
  if (word === 'when') return answers('when');
  if (word === 'why') return answers('passage');
  if (word === 'how') return answers(isCount(tail) ? 'how-often' : 'passage');
  return word === 'which' || word === 'what' ? byNoun(word, tail, folds) : answers('who');
}

function isCount([first = '', second = '']: readonly string[]): boolean {
  return first === 'often' || (first === 'many' && (second === 'times' || EVENT_NOUNS.has(second)));
}

/** "which city", "what day", "which ministers": the noun tells. */
function byNoun(word: string, tail: readonly string[], folds: readonly string[]): Asking {
  const stop = tail.findIndex((other) => AUXILIARIES.has(other) || VERBS.has(other));
  const noun = tail.slice(0, stop < 0 ? 4 : stop);
  if (!noun.some(isOffice)) {
    const grain = noun.map((one) => PLACE_NOUNS.get(one)).find((one) => one !== undefined);
    if (grain) return answers('where', grain);
    if (noun.some((one) => TIME_NOUNS.has(one))) return answers('when');
  }
  if (word === 'what' && noun.length === 0) return answers(folds.includes('know') ? 'list' : 'passage');
  if (noun.length === 1 && OCCASIONS.has(noun[0] ?? '')) return answers('where', 'event');
  if (EVENT_NOUNS.has(noun.at(-1) ?? '')) return answers('list');
  return answers('who');
}
