import { remembered } from './remembered.js';

/** How a folded word of a name sounds, whatever the spelling of its transliteration. */
export interface Sound {
  /** Consonant classes with each run of vowels as its first vowel class (a, e, o): "tokayev" → "tokaf". */
  readonly sound: string;
  /** The same with every run of vowels as ".": "t.k.f". */
  readonly bones: string;
  /** The runs of vowels themselves, joined. */
  readonly vowels: string;
  /** Number of consonants in `sound`. */
  readonly consonants: number;
}

/** Spellings of one sound in news transliterations, applied in order. Capitals stand for sounds of two letters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?:i|y)j$|[iy]{2}$/, 'i'],
  [/([aeou])j(?=[bcdfghklmnpqrstvwxz])/g, '$1i'],
  [/shch|tsch|tch/g, 'C'],
  [/^sh(?=[tp])/, 's'],
  [/^sya/, 'Sa'],
  [/sch|sh/g, 'S'],
  [/c(?=ic$)/, 'C'],
  [/ic$/, 'iC'],
  [/ch(?!zh)|cz/g, 'C'],
  [/chzh|tsz|dzh|zh|dj|j/g, 'J'],
  [/z[ao]d[aeo]h?$/, 'zada'],
  [/ng/g, 'N'],
  [/ph/g, 'f'],
  [/([gtdkbr])h/g, '$1'],
  [/cc|ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/tz|ts|dz|z/g, 's'],
  [/([ao])w(?=[^aeiouy])/g, '$1u'],
  [/[vw]/g, 'f'],
  [/([aeiou])y(?=[aeiou])/g, '$1'],
  [/^y(?=e)/, ''],
  [/y/g, 'i'],
  [/h(?![aeiou])/g, ''],
  [/(.{3})e$/, '$1'],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
  [/(.)\1+/g, '$1'],
];

const vowelClass: Readonly<Record<string, string>> = { a: 'a', e: 'e', i: 'e', o: 'o', u: 'o' };

/** The sound of a folded word. A compact phonetic key in the manner of Metaphone, for names from many alphabets. */
export const soundOf = remembered(workOut);

function workOut(word: string): Sound {
  const plain = spellings.reduce((form, [spelling, sound]) => form.replace(spelling, sound), word);
  const sound = plain.replace(/[aeiou]+/g, (run) => vowelClass[run[0] ?? ''] ?? run);
  const bones = sound.replace(/[aeo]/g, '.');
  const vowels = plain.replace(/[^aeiou]+/g, '.');
  return { sound, bones, vowels, consonants: bones.replaceAll('.', '').length };
}

/** Endings of names that come through Russian or Ukrainian, where "g" is written for "h" and the other way round. */
const SLAVIC = /(?:[eiouy](?:v|ff?|w)a?|enk[ao]|ich|i[jy]|[iy]an)$/;

/** Vowels that Belarusian writes as they are spoken: "Kavalenka" is "Kovalenko". */
const SPOKEN = /(?:enk[ao]|[eo]v(?:ich)?|ski|chuk|ka)$/;

/** What one alphabet or language writes otherwise than the other, made one: "Volodymyr" and "Uladzimir" are "Vladimir". */
const turns: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/dz(?!h)/g, 'd'],
  [/([bcdfghkmpstvz])([oe])([lr])o(?=[bcdfghkmpstvz])/g, '$1$3a'],
  [/^o(?=le)/, 'a'],
  [/^u(?=la)/, 'v'],
  [/^(?:y|j)e/, 'e'],
  [/([bcdfghklmnprstvz])[iy]a(?=[bcdfghklmnprstvz])/g, '$1e'],
  [/[ae][vwu](?=[bcdfghklmnprstz])/g, 'av'],
  [/([bdt])er$/, '$1r'],
  [/([dghklmnrtv])(?:i[iyj]|[iy])$/, '$1'],
];

/** A folded word in the one form of what neighbouring languages write otherwise; in Slavic names "g" is written "h". */
export const inOneTongue = remembered((word): string => {
  const form = turns.reduce((text, [spelling, one]) => text.replace(spelling, one), word);
  return SPOKEN.test(form) ? form.replace(/o/g, 'a') : form;
});

/** A folded word with "kh", and in names through Russian also "g", written "h". */
export function withOneThroat(word: string): string {
  const oneH = word.replaceAll('kh', 'h');
  return SLAVIC.test(oneH) ? oneH.replace(/g(?!h)/g, 'h') : oneH;
}
