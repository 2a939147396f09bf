import { isLoose, nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';

/** "a summit held in Oslo": what follows says where that was. */
export function isHeld(parse: Parse, i: number): boolean {
  const verb = verbAt(parse, i);
  return (
    verb !== undefined &&
    verb.aux.length === 0 &&
    ['held', 'hosted', 'convened', 'staged'].includes(verb.main.low) &&
    nounAt(parse, i - 1) !== undefined
  );
}

/** "a visit scheduled for Friday", "which was to begin on Friday": the chunk place of the preposition before the day; else -1. */
export function dueAt(parse: Parse, i: number): number {
  let k = wordAt(parse, i) === ',' ? i + 1 : i;
  if (wordAt(parse, k) === 'which') k++;
  const first = k;
  while (k < first + 3 && (verbAt(parse, k) || isLoose(parse, k) || wordAt(parse, k) === 'due')) k++;
  const verb = verbAt(parse, k - 1);
  const due = verb ? ARRANGED.has(verb.lemma) : wordAt(parse, k - 1) === 'due';
  const chunk = parse.chunks[k + 1];
  const dated = chunk?.type === 'word' && chunk.unit.date !== undefined;
  return due && dated && nounAt(parse, i - 1) && ['for', 'on', 'from', 'in'].includes(wordAt(parse, k))
    ? k
    : -1;
}

const ARRANGED = new Set(['schedule', 'plan', 'set', 'slate', 'begin', 'start']);
