import { isListMark } from './membership.js';
import { type Parse, wordAt } from './parse.js';

/** Whether the brackets only tell the day: "on Monday (2 Mehr, 24 September)". */
export const dateInside = (parse: Parse, open: number, close: number) =>
  parse.chunks.slice(open + 1, close).some((chunk) => chunk.type === 'word' && chunk.unit.kind === 'date');

/** Place of the dash that opens the insertion which the one at `close` ends; 0 for none. */
export function openingDash(parse: Parse, close: number): number {
  for (let k = close - 1; k > 0; k--) {
    if (isListMark(wordAt(parse, k))) return wordAt(parse, k) === wordAt(parse, close) ? k : 0;
    if (wordAt(parse, k) === ';') return 0;
  }
  return 0;
}

/** Place of the bracket that the one at `close` ends; 0 for none. */
export function openingBracket(parse: Parse, close: number): number {
  for (let k = close; k >= 0; k--) if (wordAt(parse, k) === '(') return k;
  return 0;
}
