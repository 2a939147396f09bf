import { remembered } from './remembered.js';

/** A syllable of pinyin in two parts: the consonants that open it and its rime; y and w count as consonants. */
export interface Syllable {
  readonly initial: string;
  readonly rime: string;
}

const INITIALS = 'zh ch sh b p m f d t n l g k h j q x r z c s y w'.split(' ');
const RIMES =
  'iang iong uang ang ai ao an a ei eng en er e iao ian ia ie iu ing in i ong ou o uai uan ua ui un uo ue u'.split(
    ' ',
  );

/** How Russian writes the consonants of pinyin, in Latin letters again. */
const CYRILLIC_INITIALS: Readonly<Record<string, string>> = {
  zh: 'chzh',
  r: 'zh',
  z: 'tsz',
  c: 'ts',
  j: 'tsz',
  q: 'ts',
  x: 's',
  h: 'kh',
  w: 'v',
};

/** The rimes that Russian writes otherwise, and those behind y. */
const CYRILLIC_RIMES: Readonly<Record<string, string>> = {
  ang: 'an',
  eng: 'en',
  ing: 'in',
  ong: 'un',
  iang: 'yan',
  iong: 'yun',
  uang: 'uan',
  ai: 'ay',
  ei: 'ey',
  uai: 'uay',
  ui: 'uy',
  uo: 'o',
  ia: 'ya',
  ie: 'e',
  iao: 'yao',
  iu: 'yu',
  ian: 'yan',
};
const BEHIND_Y: Readonly<Record<string, string>> = {
  i: 'i',
  e: 'e',
  in: 'in',
  ing: 'in',
  ou: 'yu',
  ong: 'yun',
  u: 'yuy',
};

/** The syllables a folded word of pinyin is made of; undefined for a word that is none. */
export const syllablesOf = remembered((word): readonly Syllable[] | undefined => cut(word, 0));

/** Most syllables of one word of a name. */
const MOST = 3;

function cut(word: string, depth: number): Syllable[] | undefined {
  if (word === '') return depth > 0 ? [] : undefined;
  if (depth === MOST) return undefined;
  const initial = INITIALS.find((consonants) => word.startsWith(consonants)) ?? '';
  for (const rime of RIMES) {
    if (!word.startsWith(rime, initial.length)) continue;
    const rest = cut(word.slice(initial.length + rime.length), depth + 1);
    if (rest) return [{ initial, rime }, ...rest];
  }
  return undefined;
}

function russian({ initial, rime }: Syllable): string {
  if (initial === 'y') return BEHIND_Y[rime] ?? `y${CYRILLIC_RIMES[rime] ?? rime}`;
  if (initial === 'w' && rime === 'u') return 'u';
  const narrow = ['j', 'q', 'x'].includes(initial) && rime.startsWith('u');
  const sound = narrow ? (rime === 'u' ? 'yuy' : `y${rime}`) : (CYRILLIC_RIMES[rime] ?? rime);
  return `${CYRILLIC_INITIALS[initial] ?? initial}${sound}`;
}

/** One form of what is transcribed from Russian in several ways: "Siuetsian", "Syuetsyan". */
const plain = (word: string) =>
  word
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/uo/g, 'o')
    .replace(/tz|dz|cz/g, 'tsz')
    .replace(/([bcdfghklmnprstvz])ye/g, '$1e')
    .replace(/[yij]+/g, 'i');

/** A folded name of pinyin as it comes through Russian, in one form; undefined for a name that is none. */
const throughRussian = remembered((name): string | undefined => {
  const words = name.split(' ');
  const syllables = words.length < 2 ? [undefined] : words.map(syllablesOf);
  if (syllables.includes(undefined)) return undefined;
  return plain(syllables.map((parts) => (parts ?? []).map(russian).join('')).join(''));
});

/** A folded name in the one form of what is transcribed from Russian. */
const plainName = remembered((name) => plain(name.replaceAll(' ', '')));

/** Whether one folded name is pinyin and the other the same through Russian: "Xi Jinping" is "Si Tszinpin". */
export function isThroughRussian(pinyin: string, other: string): boolean {
  const written = throughRussian(pinyin);
  return written !== undefined && other.includes(' ') && written === plainName(other);
}

/** Longest syllable, "zhuang", in letters. */
const LONGEST_SYLLABLE = 6;

/** Whether two words are one syllable of Chinese each and rhyme on different sounds: "Qiang" is not "Qing". */
export function isOtherSyllable(a: string, b: string): boolean {
  if (a.length > LONGEST_SYLLABLE || b.length > LONGEST_SYLLABLE) return false;
  const x = syllablesOf(a);
  const y = x?.length === 1 ? syllablesOf(b) : undefined;
  return y?.length === 1 && x?.[0]?.rime !== y[0]?.rime;
}
