import { PEOPLE } from './lexicon.js';
import { nounAt, type Parse, verbAt, wordAt } from './parse.js';

/** Place after a bracket that opens at `i`, or `i` itself. */
export function skipBracket(parse: Parse, i: number): number {
  if (wordAt(parse, i) !== '(') return i;
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + 12); k++)
    if (wordAt(parse, k) === ')') return k + 1;
  return i;
}

/** Verbs that name who leads a body: "a delegation headed by X". */
export const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'chair', 'guide']);

/** What an owner behind "of" leads to, where it is a place or a preposition goes on from there: "the margins of the ministers' meeting in Bali". */
function wholeOf(parse: Parse, i: number): number {
  const whole = ownedFrom(parse, i);
  return nounAt(parse, i)?.head.kind === 'place' || ATTACHING.has(wordAt(parse, whole + 1)) ? whole : i;
}

/** Last chunk of a noun group with its "of …" and bracketed attributes. */
export function tailOf(parse: Parse, i: number): number {
  let end = skipBracket(parse, i + 1) - 1;
  while (wordAt(parse, end + 1) === 'of' && nounAt(parse, end + 2))
    end = skipBracket(parse, wholeOf(parse, end + 2) + 1) - 1;
  const led = verbAt(parse, end + 1);
  // "A, representing the president, and B".
  const named = nounAt(parse, i)?.head.name?.kind === 'person';
  if (named && led?.form === 'ing' && led.lemma === 'represent' && nounAt(parse, end + 2))
    return tailOf(parse, end + 2);
  return led?.form === 'participle' &&
    LEADING.has(led.lemma) &&
    wordAt(parse, end + 2) === 'by' &&
    nounAt(parse, end + 3)
    ? tailOf(parse, end + 3)
    : end;
}

/** Prepositions that attach more to a noun: "officials from Oslo". */
export const ATTACHING: ReadonlySet<string> = new Set(['from', 'to', 'for', 'in', 'at', 'on', 'with']);

/** The noun group that an owner at `i` leads to: "the president's adviser" is the adviser. */
export function ownedFrom(parse: Parse, i: number): number {
  let at = i;
  while (nounAt(parse, at + 1)?.owner === at) at++;
  return at;
}

/** Whether a noun group at `i` stands for people. */
export function isSomebody(parse: Parse, i: number): boolean {
  const head = nounAt(parse, ownedFrom(parse, i))?.head;
  return head !== undefined && (head.kind === 'name' || PEOPLE.has(head.lemma));
}

/** As tailOf, and over one "from …", "to …", "in …" when a list of people goes on behind it. */
export function longTail(parse: Parse, i: number): number {
  const end = tailOf(parse, i);
  if (!ATTACHING.has(wordAt(parse, end + 1)) || !nounAt(parse, end + 2)) return end;
  const far = tailOf(parse, end + 2);
  const after = wordAt(parse, far + 1) === ',' ? far + 2 : far + 1;
  if (wordAt(parse, after) === 'as' && wordAt(parse, after + 1) === 'well')
    return isSomebody(parse, after + 3) ? far : end;
  return wordAt(parse, after) === 'and' &&
    isSomebody(parse, wordAt(parse, after + 1) === 'with' ? after + 2 : after + 1)
    ? far
    : end;
}

/** "saw himself to the Farnesina with Y": Romance languages have "to" for "at". */
export const isSpot = (parse: Parse, i: number) =>
  nounAt(parse, i)?.head.place !== undefined || /^the \p{Lu}/u.test(textAt(parse, i));

const textAt = (parse: Parse, i: number) => {
  const noun = nounAt(parse, i);
  return noun
    ? parse.units
        .slice(noun.first, noun.last + 1)
        .map(({ text }) => text)
        .join(' ')
    : '';
};
