import type { NounChunk } from './chunks.js';
import { nounAt, type Parse, verbAt, wordAt } from './parse.js';
import { isNamed } from './persons.js';

/** How those who belong to a group are led in behind it: "including A and B", "among them A and B", "made up of A and B". */
const MEMBERSHIP: readonly (readonly string[])[] = [
  'including',
  'among them',
  'among whom were',
  'among whom are',
  'such as',
  'like',
  'namely',
  'comprising',
  'comprising of',
  'composed of',
  'consisting of',
  'made up of',
  'comprised of',
].map((words) => words.split(' '));

/** Marks behind which those whom a plural stands for are listed: "three ministers - A, B and C". */
const MARKS = new Set([':', '-', '–', '—']);

/** Whether a word is a colon or dash that leads a list in. */
export const isListMark = (word: string) => MARKS.has(word);

/** Place of the first of those who are led in as members at a chunk place, or -1. */
export function includedAt(parse: Parse, at: number): number {
  const low = (i: number) => verbAt(parse, i)?.main.low ?? nounAt(parse, i)?.head.low ?? wordAt(parse, i);
  const found = MEMBERSHIP.filter((words) => words.every((word, k) => low(at + k) === word)).at(-1);
  const first = found ? at + found.length : MARKS.has(low(at)) ? at + 1 : -1;
  // What "comprises" offices without names is told well enough as one party.
  const loose = found?.[0] === 'including' || found?.[0] === 'among';
  return first >= 0 && nounAt(parse, first) && (loose || isNamed(parse, first)) ? first : -1;
}

/** Whether a noun group stands for several people without their names. */
export const isSeveral = (noun: NounChunk | undefined) =>
  (noun?.head.name?.kind === 'party' && noun.head.name.plural) ||
  /s$|men$|people$/.test(noun?.head.low ?? '');

/** Whether a noun group is "members of …": those named behind it say who they are. */
export const isMembership = (noun: NounChunk | undefined) =>
  noun?.words.includes('members') === true || /^(?:the )?members of/i.test(noun?.head.text ?? '');
