import { type Group, groupFrom } from './groups.js';
import { PEOPLE, SPEECH_VERBS } from './lexicon.js';
import { nounAt, type Parse, verbAt, wordAt } from './parse.js';

/** Verbs of saying that take whom they are said to: "told reporters". */
const ADDRESSING = new Set(['tell', 'inform', 'warn']);

/** Subject that follows a verb of saying: "said X, a member of …, during a meeting". */
export function invertedSubject(parse: Parse, v: number): Group | undefined {
  const verb = verbAt(parse, v);
  if (!verb || !SPEECH_VERBS.has(verb.lemma) || !nounAt(parse, v + 1)) return undefined;
  if (ADDRESSING.has(verb.lemma) && v > 0) return undefined;
  const noun = nounAt(parse, v + 1);
  const group = groupFrom(parse, v + 1, 'object');
  const somebody = noun?.head.name !== undefined || PEOPLE.has(noun?.head.lemma ?? '');
  if (!somebody || verbAt(parse, group.last + 1)?.form === 'finite') return undefined;
  return v === 0 || ['.', ',', '"', '”', "''", "'"].includes(wordAt(parse, v - 1)) ? group : undefined;
}
