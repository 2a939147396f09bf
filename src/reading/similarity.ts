import { editDistance } from './edits.js';
import { fold } from './fold.js';
import { type Alike, unlike } from './likeness.js';
import { isOtherSyllable, isThroughRussian } from './palladius.js';
import { remembered } from './remembered.js';
import { alikeAnyThroat } from './similar-sound.js';

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
  if (isOtherSyllable(a, b)) return unlike;
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
  if (isThroughRussian(x.folded, y.folded) || isThroughRussian(y.folded, x.folded))
    return { score: 0.93, reason: 'sound' };
  if (isTurnedInitial(xs, ys) || isTurnedInitial(ys, xs)) return { score: 0.9, reason: 'initial' };
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

/** "U. Khurel" beside "Khurel Ukhna": Mongolians put the father's name, or its letter, before or behind their own. */
function isTurnedInitial(
  [letter = '', own = '', ...more]: readonly string[],
  [first = '', second = '', ...rest]: readonly string[],
): boolean {
  if (more.length > 0 || rest.length > 0 || second.length < 3 || !second.startsWith(letter)) return false;
  return (letter.length === 1 || DIGRAPHS.test(letter)) && alikeWords(own, first).score > 0.85;
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
