import { remembered } from '../reading/remembered.js';

/** Longest question that is read, in characters and in words; what follows is ignored. */
const MOST_CHARACTERS = 4000;
const MOST_WORDS = 120;

/** A word or mark of a question. */
export interface Word {
  readonly text: string;
  /** Lower case, without accents, dots and possessive ending; typos in common words mended. */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** First half of a pair written with a hyphen: "Biden-Xi". */
  readonly pair?: true;
}

const WORD = /[\p{L}\p{N}]+(?:[.&'’-][\p{L}\p{N}]+)*|[^\s]/gu;
const POSSESSIVE = /['’]s$/u;

const PLAIN = /^[A-Za-z0-9' .&-]*$/;

/** Lower case, accents and dots removed: the form in which words of questions and articles are compared. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('.', '');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/ı/gu, 'i')
    .toLowerCase()
    .replace(/\./gu, '');
}

/** Folded words of any text, possessive endings removed, in order. */
export function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => foldedWord(word) ?? []);
}

/** A word folded; null for a mark. */
const foldedWord = remembered((word) =>
  /[\p{L}\p{N}]/u.test(word) ? fold(word.replace(POSSESSIVE, '')) : null,
);

/** Words and marks of a question with their offsets. */
export function tokenise(question: string): Word[] {
  const matches = [...question.slice(0, MOST_CHARACTERS).matchAll(WORD)].slice(0, MOST_WORDS);
  return matches.map((match) => {
    const text = match[0];
    const bare = text.replace(POSSESSIVE, '');
    const first = bare.charAt(0);
    return {
      text: bare,
      fold: fold(bare),
      start: match.index,
      end: match.index + text.length,
      capital: first !== first.toLowerCase(),
      possessive: bare !== text,
    };
  });
}

const ENDINGS = [
  'ational',
  'ations',
  'ation',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'ed',
  'er',
  'es',
  's',
  'e',
  'y',
];

/** A crude stem, the same for "leaders", "leader" and "leading": good enough to compare content words. */
export const stem = remembered((word) => {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
});
