import { KIN, SERVANTS } from '../lexicon/titles.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { isNameWord } from './core.js';
import { singular, type TitlePhrase } from './title-phrase.js';

/** Between the link and the superior's office: determiners, countries and what tells of an office's time. */
const BEFORE_OFFICE = Class.Determiner | Class.Adjective | Class.Modifier | Class.Portfolio;
/** Ranks by which the servant may be called himself: "Special Representative for the Lakes Ambassador X". */
const RANKS = new Set(
  'ambassador general cardinal admiral colonel captain bishop archbishop senator professor doctor judge'.split(
    ' ',
  ),
);
/** Longest way from the link to the superior's office. */
const LONGEST = 6;

/** Place of the superior's office behind "to", "of" or "for", right before a name; undefined for none. */
function superiorAt({ words, phrases }: Line, from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    const word = words[at];
    if (!word || word.possessive) return undefined;
    const office = (word.classes & Class.Office) !== 0 && !RANKS.has(word.key);
    if (office && isNameWord(words[at + 1]) && ((words[at + 1]?.classes ?? 0) & Class.Office) === 0)
      return at;
    const country = phrases[at]?.kind === 'demonym' || phrases[at]?.kind === 'country';
    if (!office && !country && !isBefore(word)) return undefined;
  }
  return undefined;
}

const isBefore = (word: Word) =>
  (word.classes & BEFORE_OFFICE) !== 0 || (!word.capital && word.pos === 'ADJ');

/**
 * "an adviser to President X", "the wife of the late premier Y": another than X and Y.
 * "The adviser to the president, X" and "the adviser to the prime minister X" are X.
 */
export function isServant(line: Line, title: TitlePhrase): boolean {
  const { words } = line;
  const link = title.noun === 'chief' && words[title.head + 1]?.key === 'of' ? 3 : 1;
  const [head, tie] = [words[title.head], words[title.head + link]];
  if (!head || head.possessive || !tie || !/^(?:to|of|for)$/.test(tie.key)) return false;
  const noun = singular(head.key);
  const kin = KIN.has(noun);
  if (!kin && !SERVANTS.has(noun) && link === 1) return false;
  const from = title.head + link + 1;
  const at = superiorAt(line, from);
  if (at === undefined) return false;
  const before = title.determiner || words[title.start - 1]?.key;
  const indefinite = before === 'a' || before === 'an';
  // An office without an article before it is named with its holder: "of President X".
  const whole = ((words[from]?.classes ?? 0) & Class.Determiner) === 0;
  return kin || indefinite || title.plural || whole;
}
