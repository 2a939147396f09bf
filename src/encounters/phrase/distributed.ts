import { nounAt, type Parse, wordAt } from './parse.js';
import { isNamed } from './persons.js';
import { tailOf } from './tails.js';

/** Those who hold one office in several countries, as chunk places, and the last chunk of the list. */
export interface Distributed {
  readonly members: readonly number[];
  readonly last: number;
}

/** Who is named right behind a country, in brackets or behind a comma, and the last chunk of it. */
function namedBehind(parse: Parse, i: number): { at: number; last: number } | undefined {
  const mark = wordAt(parse, i + 1);
  if (!isNamed(parse, i + 2)) return undefined;
  if (mark === '(' && wordAt(parse, i + 3) === ')') return { at: i + 2, last: i + 3 };
  return mark === ',' ? { at: i + 2, last: tailOf(parse, i + 2) } : undefined;
}

/** The country that the list goes on with behind a chunk place, or -1. */
function nextCountry(parse: Parse, last: number): number {
  let i = last + 1;
  if (wordAt(parse, i) === ',') i++;
  if (wordAt(parse, i) === 'and') i++;
  if (['of', 'from'].includes(wordAt(parse, i))) i++;
  return i > last + 1 && nounAt(parse, i)?.head.place?.kind === 'country' ? i : -1;
}

/** "The ministers of Mali, A, Niger, B, and Chad, C", "… of Mali (A) and Niger (B)": the office is told once for all. */
export function distributed(parse: Parse, start: number): Distributed | undefined {
  const office = nounAt(parse, start)?.head.name;
  if (office?.kind !== 'party' || !office.plural || office.of === undefined) return undefined;
  const members: number[] = [];
  let last = start;
  for (let i = start; i >= 0; i = nextCountry(parse, last)) {
    const named = namedBehind(parse, i);
    if (!named) break;
    members.push(named.at);
    last = named.last;
  }
  return members.length > 1 ? { members, last } : undefined;
}
