import { OFFICES } from './lexicon/titles.js';

/** Items of a list of people or bodies, run together or one a line: "…, Advocacy CoalitionJane Doe, Founder, …". */

/** Fewest joints, or line breaks, by which a text is taken for a list. */
const FEWEST = 2;

/** A word that two capitals make one ("McNamara", "DeSantis", "LaRouche"): no joint. */
const PREFIX = /(?:^|[^\p{L}])(?:Ma?c|D[aei]|L[ae]|Du|O|Van|Fitz|Al|El|St|Ben)$/u;

/** A capital in the midst of a run of letters, or right behind a bracket, that opens a name of two words or more. */
const JOINT = /(?<=[\p{Ll}\p{Lu})])(?=\p{Lu}(?:\p{Ll}{1,20}[.,]?|\.)[ -][\p{Lu}(])/gu;

/** A name behind a bracket and a space: a joint where there are others. */
const LOOSE_JOINT = /(?<=\) )(?=\p{Lu}(?:\p{Ll}{1,20}[.,]?|\.)[ -]\p{Lu})/gu;

/** Words of prose: a text that holds one is no list. */
const PROSE = /\b(?:is|are|was|were|has|have|had|will|would|said|says)\b/;

/** The mark or the hour before an item of its own line. */
const BULLET =
  /^[ \t]*(?:[-–—*•·▪◦●]|\(?\d{1,2}[.)]|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?| ?h(?:rs?)?)|\d{1,2}:\d{2})[ \t]+/iu;

/** Longest item, in characters. */
const LONGEST = 220;

/** Offsets at which items of a list begin in a paragraph, besides its beginning; none when it is no list. */
export function itemStarts(text: string): number[] {
  const lines = lineStarts(text);
  return lines.length > 0 ? lines : jointStarts(text);
}

/** Beginnings of the lines of a block in which every line is an item: marked, or without an end of a sentence. */
function lineStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  const lines = text.split('\n');
  for (const line of lines) {
    if (at > 0) starts.push(at);
    at += line.length + 1;
  }
  const items = /[:;]$/.test(lines[0]?.trimEnd() ?? '') ? lines.slice(1) : lines;
  const list = items.length >= FEWEST && items.every(isItem);
  return list ? starts : [];
}

const isItem = (line: string) =>
  line.length <= LONGEST &&
  (BULLET.test(line) || (/^[ \t]*\p{Lu}/u.test(line) && /,/.test(line) && !/[.?!,:][ \t]*$/.test(line)));

/** Where a name begins inside a run of letters, as in lists whose line breaks were lost. */
function jointStarts(text: string): number[] {
  if (PROSE.test(text)) return [];
  const starts = [...text.matchAll(JOINT)].map(({ index }) => index).filter((at) => !isPrefixed(text, at));
  if (starts.length < FEWEST) return [];
  const loose = [...text.matchAll(LOOSE_JOINT)].map(({ index }) => index);
  const sure = [...starts, ...loose].sort((a, b) => a - b);
  return [...sure, ...namedStarts(text, sure)].sort((a, b) => a - b);
}

/** A name of two words and what follows its comma, behind a space: "… Trust Jan West, Deputy Head, …". */
const NAMED =
  /(?<=\p{L} )(?=\p{Lu}\p{Ll}{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,20}, ((?:[\p{L}-]{1,20} ){0,2}[\p{L}-]{1,20}))/gu;

/** Where only a space was left between items: an office follows the name, and its item has a comma already. */
function namedStarts(text: string, sure: readonly number[]): number[] {
  return [...text.matchAll(NAMED)].flatMap(({ index, 1: words = '' }) => {
    const begin = sure.findLast((at) => at <= index) ?? 0;
    const office = words
      .toLowerCase()
      .split(/[ -]/)
      .some((word) => OFFICES.has(word));
    return office && text.slice(begin, index).includes(',') ? [index] : [];
  });
}

const isPrefixed = (text: string, at: number) => PREFIX.test(text.slice(Math.max(0, at - 6), at));
