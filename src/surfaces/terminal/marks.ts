import type { Reading } from '../../reading/reading.js';
import type { Span } from '../../reading/span.js';
import { harmless } from '../wording.js';

/** One thing found in a text: where, what it is, and what it was read as. */
interface Mark extends Span {
  readonly kind: string;
  readonly meaning: string;
}

/** Marks a found stretch for people. */
export type Marker = (text: string, kind: string, meaning: string) => string;

/** "[city Nur Sudan = Nur-Sultan]": for output without colours. */
export const bracketed: Marker = (text, kind, meaning) => `[${kind} ${text}${meaning && ` = ${meaning}`}]`;

/** Everything found in an article, without what lies inside something else. */
function marksOf({ names, places, dates }: Reading): Mark[] {
  const marks: Mark[] = [
    ...dates.map((date) => ({
      ...spanOf(date),
      kind: 'date',
      meaning: date.from === date.to ? date.from : `${date.from} to ${date.to}`,
    })),
    ...places.map((place) => ({
      ...spanOf(place),
      kind: place.kind,
      meaning: place.name === place.text ? '' : place.name,
    })),
    ...names.map((name) => ({ ...spanOf(name), kind: name.kind, meaning: '' })),
  ];
  return marks.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
}

function spanOf({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

/** The paragraphs of an article, numbered, with what was found in them marked; of nested finds the outer one. */
export function marked(reading: Reading, mark: Marker): string[] {
  const marks = marksOf(reading);
  return reading.article.paragraphs.map(({ number, text }) => {
    let [line, at] = ['', 0];
    for (const { start, end, kind, meaning } of marks.filter(({ paragraph }) => paragraph === number)) {
      if (start < at) continue;
      line += harmless(text.slice(at, start)) + mark(harmless(text.slice(start, end)), kind, meaning);
      at = end;
    }
    return `${String(number).padStart(3)}  ${line}${harmless(text.slice(at))}`;
  });
}
