import type { Library } from '../library/library.js';
import type { Question } from '../questions/question.js';
import { stem, tokenise } from '../questions/tokens.js';
import { FUNCTION_WORDS } from '../questions/words.js';
import { stems } from './encounter-index.js';
import type { Match } from './match.js';
import type { Support } from './support.js';

/** Share of a question's words that a sentence must hold to be shown besides the evidence. */
const TELLING = 0.5;
/** How much more of them it must hold than the evidence does. */
const MORE = 0.2;

function contentOf(question: Question): ReadonlySet<string> {
  const words = tokenise(question.text).map(({ fold }) => fold);
  return new Set(words.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)).map(stem));
}

function share(words: ReadonlySet<string>, text: string): number {
  const held = stems([text]);
  return [...words].filter((word) => held.has(word)).length / Math.max(1, words.size);
}

/** The sentence of an encounter's article that bears a question out clearly better than the evidence does, if there is one. */
export function witnessOf(question: Question, { entry }: Match, library: Library): Support | undefined {
  const { article, evidence } = entry.encounter;
  const words = contentOf(question);
  const own = Math.max(...evidence.map(({ quote }) => share(words, quote)));
  if (own + MORE > 1) return undefined;
  const [best] = (library.shelf(article)?.reading.sentences ?? [])
    .map(({ paragraph, text }) => ({ paragraph, quote: text, score: share(words, text) }))
    .filter(({ score }) => score >= TELLING && score >= own + MORE)
    .sort((a, b) => b.score - a.score);
  return best;
}
