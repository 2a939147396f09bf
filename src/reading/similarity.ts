import { editDistance } from './edits.js';
import { fold } from './fold.js';
import { remembered } from './remembered.js';
import { soundOf, withOneThroat } from './sound.js';

/** How much two names are alike, and what makes them so. */
export interface Alike {
  /** 1 = the same name; below 0.7 they are not worth joining, and 0 is returned. */
  readonly score: number;
  readonly reason: Likeness;
}

/** What makes two names alike, in plain words. */
export type Likeness =
  | 'same spelling'
  | 'same letters'
  | 'other word order'
  | 'part of the name'
  | 'initial'
  | 'short given name'
  | 'sound'
  | 'near spelling'
  | 'unlike';

const unlike: Alike = { score: 0, reason: 'unlike' };

/** Score from which two words may be the same name. */
const threshold = 0.7;

/** Letters of several sounds that no accent parts from a base letter. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'a',
};

/** Small words inside names that one writer keeps and another leaves out. */
const particles = new Set(
  'al el ul as ash ad ar at az er es bin ben ibn bint de da do dos das di du del della la le van von der den ter of y e jr sr ii iii iv'.split(
    ' ',
  ),
);

/** The full stop between an initial and the name glued to it: "Sh.Karimov". */
const GLUED_INITIAL = /\.(?=\p{Lu}\p{Ll})/gu;

/** Initials of two letters, which stand for one letter of another alphabet: "Sh. Karimov", "Kh. Battulga". */
const DIGRAPHS = /^(?:sh|ch|kh|zh|ts|gh|dz)$/;

/** A name in plain lower-case letters, words parted by one space; accents, dots, hyphens and apostrophes are gone. */
export function foldName(name: string): string {
  return fold(name.replace(GLUED_INITIAL, '. '))
    .replace(/[ßæœðþħə]/g, (letter) => letters[letter] ?? letter)
    .replace(/\p{M}|['ʼ´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded name that tell people apart; particles stay only where nothing else is left. */
export function nameWords(folded: string): string[] {
  const words = folded.split(' ').filter(Boolean);
  const telling = words.filter((word) => !particles.has(word));
  return telling.length > 0 ? telling : words;
}

/** A name folded, and its telling words: in their order, as one run of letters, and in the order of the alphabet. */
interface Forms {
  readonly folded: string;
  readonly solid: string;
  readonly words: readonly string[];
  readonly letters: string;
  readonly sorted: string;
}

/** The names of a library are compared again and again. */
const formsOf = remembered((name): Forms => {
  const folded = foldName(name);
  const words = nameWords(folded);
  const sorted = [...words].sort().join();
  return { folded, solid: folded.replaceAll(' ', ''), words, letters: words.join(''), sorted };
});

/** The telling words of a name, folded. */
export function wordsOfName(name: string): readonly string[] {
  return formsOf(name).words;
}

/** Likeness of two folded words of names. */
export function alikeWords(a: string, b: string): Alike {
  if (a === b) return { score: 1, reason: 'same spelling' };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || DIGRAPHS.test(short))
    return long.startsWith(short) ? { score: 0.8, reason: 'initial' } : unlike;
  if (isShortForm(short, long)) return { score: 0.9, reason: 'short given name' };
  if (short.length > 4 && a.replaceAll('ll', 'y') === b.replaceAll('ll', 'y'))
    return { score: 0.95, reason: 'sound' };
  const bySound = alikeAnyThroat(a, b);
  const bySpelling = alikeInSpelling(short, long);
  return bySound.score >= bySpelling.score ? bySound : bySpelling;
}

/** Whether a given name is cut from another: "Joe" from "Joseph", "Steve" from "Stephen", "Tony" from "Antony". */
function isShortForm(short: string, long: string): boolean {
  if (short.length < 3 || long.length < short.length + 2) return false;
  if (!long.startsWith(short.slice(0, 2))) return short.length > 3 && long.endsWith(short);
  const stem = short.replace(/(?:ie|e|y)$/, '');
  return (stem.length > 1 && long.startsWith(stem)) || (short.length > 3 && long.endsWith(short));
}

/** Likeness in sound, where one writer's "kh" or "g" may be the other's "h": "Akhmadov" and "Ahmadov", "Guseinov" and "Huseynov". */
function alikeAnyThroat(a: string, b: string): Alike {
  const plain = alikeInSound(a, b);
  const [x, y] = [withOneThroat(a), withOneThroat(b)];
  if (plain.score > 0 || Math.min(a.length, b.length) < 5 || (x === a && y === b)) return plain;
  const { score, reason } = alikeInSound(x, y);
  return score > 0 ? { score: score - 0.03, reason } : unlike;
}

function alikeInSound(a: string, b: string): Alike {
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x.sound === y.sound && (x.vowels === y.vowels || Math.min(a.length, b.length) > 3)) {
    return x.consonants > 1 ? { score: 0.95, reason: 'sound' } : unlike;
  }
  if (x.bones === y.bones && Math.min(a.length, b.length) > 4) {
    const differing = [...x.sound].filter((letter, i) => letter !== y.sound[i]).length;
    // "Mohammed" is "Muhammad" and "Toccyev" is "Tocaev", but "Martin" is not "Morton": one vowel may differ.
    const isLong = x.consonants > 2 || Math.min(a.length, b.length) > 5;
    if (differing === 0 || (differing === 1 && isLong))
      return { score: 0.94 - 0.06 * differing, reason: 'sound' };
  }
  if (x.consonants > 2 && plainHisses(x.sound) === plainHisses(y.sound))
    return { score: 0.86, reason: 'sound' };
  const length = Math.max(x.sound.length, y.sound.length);
  const isNear = length > 4 && isFirstAlike(x.sound, y.sound) && editDistance(x.sound, y.sound, 1) === 1;
  return isNear ? { score: 0.97 - 0.6 / length, reason: 'sound' } : unlike;
}

/** Sounds that alphabets without letters for them write in turns, as one: "Szewczenko" is "Shevchenko", "Krejci" "Kreychi". */
const plainHisses = (sound: string) => sound.replace(/[SCJ]/g, 's');

/** Whether two sounds begin alike; the two ways of writing the Arabic qaf and the Cyrillic g count as one. */
function isFirstAlike(a: string, b: string): boolean {
  return a[0] === b[0] || /^[gk]{2}$/.test(`${a[0]}${b[0]}`);
}

function alikeInSpelling(short: string, long: string): Alike {
  const limit = long.length > 10 ? 2 : 1;
  const edits = editDistance(short, long, limit);
  if (edits > limit) return unlike;
  const isSwap = short.length === long.length && [...short].sort().join() === [...long].sort().join();
  if (short.length < 5 && !(isSwap && short.length === 4)) return unlike;
  const score = 1 - (1.1 * edits) / long.length - (short[0] === long[0] ? 0 : 0.1);
  return score < threshold ? unlike : { score, reason: 'near spelling' };
}

/**
 * Likeness of two names, titles left out by the caller. Every word of the shorter name must have its like in the longer
 * one, so that a shared surname alone joins nobody: "Ilham Aliyev" and "Kamran Aliyev" are unlike, "Aliyev" is part of both.
 */
export function alike(a: string, b: string): Alike {
  const [x, y] = [formsOf(a), formsOf(b)];
  if (!x.folded || !y.folded) return unlike;
  if (x.folded === y.folded) return { score: 1, reason: 'same spelling' };
  if (x.solid === y.solid || x.letters === y.letters) return { score: 0.98, reason: 'same letters' };
  const [xs, ys] = [x.words, y.words];
  if (xs.length === ys.length && x.sorted === y.sorted) return { score: 0.97, reason: 'other word order' };
  const asTheyStand = alignInOrder(xs, ys);
  if (asTheyStand.score > 0 && xs.length === ys.length) return asTheyStand;
  const joined = [
    ...neighboursJoined(xs).map((words) => alignInOrder(words, ys)),
    ...neighboursJoined(ys).map((words) => alignInOrder(xs, words)),
  ];
  return joined
    .filter(({ reason }) => reason !== 'short given name')
    .map((likeness) => ({ ...likeness, score: likeness.score - 0.02 }))
    .reduce((best, likeness) => (likeness.score > best.score ? likeness : best), asTheyStand);
}

/** A name with two neighbouring words written as one, in every way: "Min Hyuk" is "Minhyuk". */
function neighboursJoined(words: readonly string[]): string[][] {
  return words.slice(1).map((word, i) => [...words.slice(0, i), `${words[i]}${word}`, ...words.slice(i + 2)]);
}

function alignInOrder(xs: readonly string[], ys: readonly string[]): Alike {
  return xs.length <= ys.length ? alignWords(xs, ys) : alignWords(ys, xs);
}

/** Gives each word of the shorter name its likest word of the longer one, in the same order unless both are as long. */
function alignWords(short: readonly string[], long: readonly string[]): Alike {
  const free = new Set(long.keys());
  let sum = 0;
  let weakest: Alike = { score: 1, reason: 'same spelling' };
  let last = -1;
  for (const [place, word] of short.entries()) {
    let best = unlike;
    let at = -1;
    for (const i of free) {
      if (short.length < long.length && i < last) continue;
      const likeness = alikeWords(word, long[i] ?? '');
      // "A." in the middle of a name is no sign of an Alexander in front, and a surname has no short form.
      const isGiven = place === 0 && i === 0 && short.length > 1;
      if (likeness.reason === 'initial' && (place === 0) !== (i === 0)) continue;
      if (likeness.reason === 'short given name' && !isGiven) continue;
      if (likeness.score > best.score) [best, at] = [likeness, i];
    }
    if (best.score < threshold) return unlike;
    free.delete(at);
    last = at;
    sum += best.score;
    if (best.score < weakest.score) weakest = best;
  }
  const score = (sum / short.length) * coverage(long.length, free, weakest.score === 1);
  if (score < threshold * 0.85) return unlike;
  if (weakest.score < 1) return { score, reason: weakest.reason };
  return { score, reason: free.size > 0 ? 'part of the name' : 'same letters' };
}

/**
 * What remains of a likeness when some words of the longer name have no like: most when its last word, the surname, has;
 * least when a given name alone is only something like the other.
 */
function coverage(long: number, free: ReadonlySet<number>, isExact: boolean): number {
  if (free.size === 0) return 1;
  if (!free.has(long - 1)) return 0.96;
  if (!isExact && free.size === long - 1) return 0.75;
  return free.has(0) ? 0.8 : 0.85;
}
