import type { Unit } from './units.js';

/** Ways of saying that people were met one at a time. */
const ROUNDS: readonly string[] = [
  'one after the other',
  'one after another',
  'one by one',
  'one at a time',
  'each in turn',
  'in turn',
  'in turns',
  'by turns',
  'in succession',
  'in quick succession',
];

/** Words of manner that go together as one adverb. */
const MANNERS: readonly string[] = [
  'face to face',
  'one on one',
  'one to one',
  'head to head',
  'eye to eye',
  'side by side',
];

/** Phrases of either kind by their words, with the adverb that each is read as. */
const PHRASES = [
  ...ROUNDS.map((phrase) => ({ words: phrase.split(' '), adverb: 'separately' })),
  ...MANNERS.map((phrase) => ({ words: phrase.split(' '), adverb: phrase })),
];

const phraseAt = (units: readonly Unit[], at: number) =>
  PHRASES.find(({ words }) => words.every((word, k) => units[at + k]?.low === word));

/** Takes "one after the other" and "face to face" each as the one adverb they are. */
export function withRounds(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((_, at) => phraseAt(units, at))) return units;
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const first = units[at];
    if (!first) break;
    const phrase = phraseAt(units, at);
    const parts = units.slice(at, at + (phrase?.words.length ?? 1));
    const { end } = parts.at(-1) ?? first;
    const text = parts.map((unit) => unit.text).join(' ');
    const low = phrase?.adverb ?? '';
    joined.push(phrase ? { ...first, kind: 'word', text, low, lemma: low, pos: 'ADV', end } : first);
    at += parts.length - 1;
  }
  return joined;
}
