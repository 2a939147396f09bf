import { isLoose, nounAt, type Parse, pastEstimate, wordAt } from './parse.js';
import { isNamed } from './persons.js';
import { isSomebody, ownedFrom, skipBracket } from './tails.js';

/** Whether a chunk is a comma. */
export const isComma = (parse: Parse, i: number) => wordAt(parse, i) === ',';

/** Place behind the mark between members: a comma, with a caption's bracket, or a semicolon before somebody. */
function pastMark(parse: Parse, from: number): number {
  const bracket = isComma(parse, from) ? skipBracket(parse, from + 1) : from;
  const i = bracket > from + 1 ? bracket : from;
  if (isComma(parse, i)) return i + 1;
  if (wordAt(parse, i) !== ';') return from;
  const next = ['and', '&'].includes(wordAt(parse, i + 1)) ? i + 2 : i + 1;
  return isSomebody(parse, next) ? i + 1 : from;
}

/** Place behind "from the Chilean side", "on our side" where those of another side follow by name. */
function pastSide(parse: Parse, i: number): number {
  if (!['from', 'on'].includes(wordAt(parse, i))) return i;
  if (isNamed(parse, i + 1)) return /\bside\b/.test(nounAt(parse, i + 1)?.words.join(' ') ?? '') ? i + 1 : i;
  return nounAt(parse, i + 1)?.head.lemma.endsWith('side') && isNamed(parse, i + 2) ? i + 2 : i;
}

/** One step of a list: its next member. */
export interface Step {
  readonly at: number;
  readonly closes: boolean;
  readonly apart: boolean;
  /** Whether "along with" or "together with" leads to it. */
  readonly along: boolean;
}

/** The next member of a list after `end`, and whether its conjunction closes the list. */
export function nextMember(parse: Parse, end: number): Step | undefined {
  let i = pastMark(parse, end + 1);
  let closes = false;
  // "Met X, Y and Z one after the other, and also W".
  const inTurn = wordAt(parse, i) === 'separately' && isComma(parse, i + 1) && wordAt(parse, i + 2) === 'and';
  if (wordAt(parse, i) === 'respectively' || inTurn) i++;
  if (i > end + 1 && isComma(parse, i)) i++;
  const word = wordAt(parse, i);
  if (word === 'and' || word === '&') {
    closes = true;
    i++;
  } else if (
    (word === 'as' && wordAt(parse, i + 1) === 'well' && wordAt(parse, i + 2) === 'as') ||
    word === 'along' ||
    word === 'together'
  ) {
    closes = true;
    i += word === 'as' ? 3 : 2;
  } else if (i === end + 1) return undefined;
  while (
    isLoose(parse, i) &&
    parse.chunks[i]?.type === 'word' &&
    ['also', 'then', 'later', 'even'].includes(wordAt(parse, i))
  )
    i++;
  if (i > end + 1) i = pastSide(parse, i);
  i = pastEstimate(parse, i);
  const again = ['with', 'between'].includes(wordAt(parse, i));
  const along = word === 'along' || word === 'together';
  const apart = again && !along;
  if (apart && !closes) i++;
  if (closes && ['with', 'both', 'between', 'by', 'of', 'to'].includes(wordAt(parse, i))) i++;
  return nounAt(parse, i) ? { at: ownedFrom(parse, i), closes, apart, along } : undefined;
}
