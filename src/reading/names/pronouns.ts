import { GROUP_NOUNS, PRONOUNS } from '../lexicon/words.js';
import type { Line } from '../words.js';
import { isSmallSurname } from './core.js';
import type { Found } from './found.js';
import { pronoun } from './make.js';

const NUMBERS: Readonly<Record<string, 'two' | 'many'>> = {
  two: 'two',
  both: 'two',
  three: 'many',
  four: 'many',
  five: 'many',
};

const GROUP_OPENERS = new Set('the these those their all both'.split(' '));

const BARE_SIDES = /^(?:sides|parties|interlocutors)$/;

/** "Sides agreed": both sides, where the language of the article has no article. */
function bareSides(line: Line, at: number): Found | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]];
  if (at > 0 || !BARE_SIDES.test(word?.key ?? '') || !next || (next.pos !== 'VERB' && next.pos !== 'AUX'))
    return undefined;
  return { mentions: [pronoun(line, at, at + 1, { number: 'two', person: 3 })], next: at + 1 };
}

/** "he", "they", "the two leaders", "both sides", "the former": a word or group that points back. */
export function pronounAt(line: Line, at: number): Found | undefined {
  const { words } = line;
  const word = words[at];
  const opens = at === 0 && BARE_SIDES.test(word?.key ?? '');
  if (!word || (!PRONOUNS[word.key] && !GROUP_OPENERS.has(word.key) && !opens) || isSmallSurname(words, at))
    return undefined;
  const bare = bareSides(line, at);
  if (bare) return bare;
  const group = groupEnd(line, at);
  if (group)
    return { mentions: [pronoun(line, at, group.end, { number: group.number, person: 3 })], next: group.end };
  if (word.key === 'the' && /^(former|latter)$/.test(words[at + 1]?.key ?? '') && endsHere(line, at + 2)) {
    return { mentions: [pronoun(line, at, at + 2, { number: 'one', person: 3 })], next: at + 2 };
  }
  const styled = styleEnd(line, at);
  if (styled > at)
    return {
      mentions: [
        pronoun(line, at, styled, {
          number: 'one',
          person: 3,
          gender: word.key === 'her' ? 'female' : 'male',
        }),
      ],
      next: styled,
    };
  const plain = PRONOUNS[word.key];
  if (!plain || word.possessive || isLetters(word.text) || (word.key === 'both' && !endsHere(line, at + 1)))
    return undefined;
  return { mentions: [pronoun(line, at, at + 1, plain)], next: at + 1 };
}

/** End of "His Highness", "Her Majesty" where no office or name follows; `at` elsewhere. */
function styleEnd(line: Line, at: number): number {
  const [word, style] = [line.words[at], line.words[at + 1]];
  const opens = /^(?:his|her)$/.test(word?.key ?? '') && style?.capital === true && !style.possessive;
  return opens &&
    /^(?:highness|majesty|excellency|eminence|holiness|grace|beatitude)$/.test(style.key) &&
    endsHere(line, at + 2)
    ? at + 2
    : at;
}

/** "US" and "IT" in capitals are letters, "I" and a heading's "HE" are not told apart there. */
function isLetters(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function endsHere(line: Line, at: number): boolean {
  const next = line.words[at];
  return (
    !next ||
    next.mark ||
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    next.pos === 'ADP' ||
    next.pos === 'ADV'
  );
}

/** "heads of state", "heads of government". */
const isHeads = ({ words }: Line, at: number) =>
  words[at]?.key === 'heads' &&
  words[at + 1]?.key === 'of' &&
  /^(?:state|government|delegation)s?$/.test(words[at + 2]?.key ?? '') &&
  words[at + 3]?.key !== 'and' &&
  words[at + 3]?.key !== 'of';

/** End of "the two (leaders)", "both sides", "the pair", "the three presidents". */
function groupEnd(line: Line, at: number): { end: number; number: 'two' | 'many' } | undefined {
  const { words } = line;
  const the = /^(the|these|those|their|all)$/.test(words[at]?.key ?? '') ? 1 : 0;
  const key = words[at + the]?.key ?? '';
  if (the === 1 && /^(pair|duo)$/.test(key)) return { end: at + 2, number: 'two' };
  const number = NUMBERS[key] ?? (the === 1 && isHeads(line, at + 1) ? 'many' : undefined);
  if (!number || (the === 0 && key !== 'both')) return undefined;
  let end = at + the + (NUMBERS[key] ? 1 : 0);
  if (isHeads(line, end)) return { end: end + 3, number };
  if (words[end]?.key === 'the') end++;
  while (
    end < at + the + 4 &&
    /^(prime|foreign|defence|defense|state|vice|party)$/.test(words[end]?.key ?? '')
  )
    end++;
  if (GROUP_NOUNS.has(words[end]?.key ?? '')) return { end: end + 1, number };
  return endsHere(line, at + the + 1) && the === 1 ? { end: at + 2, number } : undefined;
}
