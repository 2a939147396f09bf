import type { DateMention } from '../reading/mention.js';
import { verbBefore } from './phrase/clause.js';
import { type Parse, wordAt } from './phrase/parse.js';

/** The day that "when" takes up: "in May, when A met B". */
export function dayOfWhen(parse: Parse, subjectFirst: number): DateMention[] {
  if (wordAt(parse, subjectFirst - 1) !== 'when') return [];
  const before = wordAt(parse, subjectFirst - 2) === ',' ? subjectFirst - 3 : subjectFirst - 2;
  const chunk = parse.chunks[before];
  return chunk?.type === 'word' && chunk.unit.date ? [chunk.unit.date] : [];
}

/** The day of the clause that "where" goes on from: "will start on Friday at the palace, where he will be received". */
export function datesOfWhere(parse: Parse, subjectFirst: number): DateMention[] {
  const comma = wordAt(parse, subjectFirst - 2) === ',' ? subjectFirst - 2 : -1;
  const v = wordAt(parse, subjectFirst - 1) === 'where' ? verbBefore(parse, comma) : -1;
  if (v < 0) return [];
  const days = parse.chunks
    .slice(v + 1, comma)
    .flatMap((chunk) => (chunk.type === 'word' && chunk.unit.date ? [chunk.unit.date] : []));
  return days.length === 1 ? days : [];
}
