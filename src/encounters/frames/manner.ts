import { isLoose, nounAt, type Parse, wordAt } from '../phrase/parse.js';

/** Place after adverbs and dates, and after words of manner that stand as nouns: "met himself with Y", "talked tete-a-tete with Y". */
export function pastLoose(parse: Parse, from: number): number {
  let i = from;
  while (isLoose(parse, i) || isManner(parse, i) || isCounted(parse, i)) i++;
  return i;
}

const MANNER = new Set([
  'late',
  'himself',
  'herself',
  'itself',
  'themselves',
  'tete',
  'tête',
  'face',
  'a',
  'à',
  '-',
  'last',
  'time',
]);

/** "two times": how often. */
const isCounted = (parse: Parse, i: number) => nounAt(parse, i)?.head.lemma === 'time';

/** Whether the words at a place only say in what manner: "late himself". */
export const isManner = (parse: Parse, i: number) =>
  (nounAt(parse, i)?.words ?? [wordAt(parse, i)]).every((word) => MANNER.has(word));
