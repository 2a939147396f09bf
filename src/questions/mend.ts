import { ORGANISATION_HEADS, THING_HEADS } from '../reading/lexicon/organisations.js';
import { OFFICES, PORTFOLIOS, TITLE_ADJECTIVES, TITLE_MODIFIERS } from '../reading/lexicon/titles.js';
import { VENUE_HEADS } from '../reading/lexicon/venues.js';
import type { Word } from './tokens.js';
import { AUXILIARIES, COMMON_TYPOS, EVENT_NOUNS, FUNCTION_WORDS, GROUP_HEADS, VERBS } from './words.js';

/** Long words of questions in which a typo is mended; all are common, so few other words stand one slip away. */
const MENDABLE: readonly string[] = [
  ...VERBS.keys(),
  ...EVENT_NOUNS.keys(),
  ...GROUP_HEADS,
  ...FUNCTION_WORDS,
]
  .concat(
    'january february march april june july august september october november december president minister prime foreign secretary chancellor ambassador general premier'.split(
      ' ',
    ),
  )
  .filter((word) => word.length >= 5);

const KNOWN: ReadonlySet<string> = new Set([
  ...MENDABLE,
  ...VERBS.keys(),
  ...EVENT_NOUNS.keys(),
  ...GROUP_HEADS,
  ...FUNCTION_WORDS,
  ...AUXILIARIES,
  ...OFFICES,
  ...TITLE_MODIFIERS,
  ...TITLE_ADJECTIVES,
  ...PORTFOLIOS,
  ...ORGANISATION_HEADS,
  ...THING_HEADS,
  ...VENUE_HEADS,
]);

const BY_LENGTH: readonly (readonly string[])[] = Array.from({ length: 24 }, (_, length) =>
  MENDABLE.filter((word) => word.length === length),
);

/** Whether two words differ by one letter put in, left out, changed, or swapped with its neighbour. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Verbs after which "us" is a pronoun. */
const ASKING: ReadonlySet<string> = new Set(['tell', 'give', 'show', 'let']);

/** A slip that people make: in short words letters are swapped, doubled or left out, seldom replaced. */
function isLikely(word: string, known: string): boolean {
  if (!oneSlip(word, known)) return false;
  const swapped = [...word].sort().join() === [...known].sort().join();
  return word.length !== known.length || word.length >= 7 || swapped;
}

function mended(word: string): string | undefined {
  if (word.length < 4 || word.length > 20) return undefined;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const hit = BY_LENGTH[length]?.find((known) => known[0] === word[0] && isLikely(word, known));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** Shortest name of which a possessive without its mark is understood. */
const OWNER = 4;

/** "greenfields delegation": a possessive typed without its mark, before what is owned. */
function isUnmarked(word: Word, next: Word | undefined, isName: (fold: string) => boolean): boolean {
  const bare = word.fold.slice(0, -1);
  const isPlain = next !== undefined && !next.capital && !AUXILIARIES.has(next.fold);
  return word.fold.endsWith('s') && bare.length >= OWNER && isPlain && isName(bare) && !KNOWN.has(bare);
}

function ownedBy(word: Word): Word {
  return { ...word, text: word.text.slice(0, -1), fold: word.fold.slice(0, -1), possessive: true };
}

/** Mends typos in common words; words that `isName` knows, that are capitalised or that are common stay as typed. */
export function mend(words: readonly Word[], isName: (fold: string) => boolean): Word[] {
  return words.map((word, i) => {
    if (isName(word.fold)) return word;
    if (isUnmarked(word, words[i + 1], isName)) return ownedBy(word);
    if (word.capital && i > 0) return word;
    if (word.fold === 'us' && ASKING.has(words[i - 1]?.fold ?? '')) return { ...word, fold: 'me' };
    const typo = COMMON_TYPOS.get(word.fold);
    if (typo !== undefined) return { ...word, fold: typo };
    if (KNOWN.has(word.fold) || KNOWN.has(word.fold.replace(/s$/u, ''))) return word;
    const better = mended(word.fold);
    return better === undefined ? word : { ...word, fold: better };
  });
}
