import type { Library } from '../library/library.js';
import { foldedWords, tokenise } from '../questions/tokens.js';

/** Passages that are looked through for a name. */
const LOOKED_THROUGH = 5;

/** Whether some passage holds every word of a name, its last one with a capital: nobody may say that no article names it. */
export function isNamed(name: string, { search }: Library): boolean {
  const words = foldedWords(name);
  const last = words.at(-1);
  if (last === undefined) return false;
  return search(name, LOOKED_THROUGH).some(({ text }) => {
    const held = tokenise(text);
    const folds = new Set(held.map((word) => word.fold));
    return words.every((word) => folds.has(word)) && held.some((word) => word.fold === last && word.capital);
  });
}
