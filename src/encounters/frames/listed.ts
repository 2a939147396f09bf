import type { PersonMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import { PROSE } from '../rules/lists.js';

/** An item of a list and the person it begins with. */
export interface Item {
  readonly sentence: Sentence;
  readonly person: PersonMention;
}

/** How far into an item its person's title may begin, in characters: "District of Columbia Attorney General …". */
const REACH = 48;

/** The sentences of each paragraph, the title left out. */
export function blocksOf(sentences: readonly Sentence[]): Sentence[][] {
  const blocks = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    if (sentence.paragraph === 0) continue;
    const block = blocks.get(sentence.paragraph);
    if (block) block.push(sentence);
    else blocks.set(sentence.paragraph, [sentence]);
  }
  return [...blocks.values()];
}

/** The words of a lead up to its colon. */
export const headOf = (text: string) => (text.includes(':') ? text.slice(0, text.indexOf(':')) : text);

/** The people with whom the items of a paragraph begin. */
export function itemsOf(reading: Reading, block: readonly Sentence[]): Item[] {
  return block.flatMap((sentence) =>
    sentence.text.includes(';')
      ? piecesOf(reading, sentence, 0, /(;)/)
      : piecesOf(reading, sentence, 0, /(\n)/),
  );
}

/** The people of a list that follows its lead in one sentence: "Participants: A, director of X; B, mayor of Y." */
export function itemsAfterColon(reading: Reading, lead: Sentence): Item[] {
  const from = headOf(lead.text).length + 1;
  const tail = lead.text.slice(from);
  if (tail.trim() === '' || PROSE.test(tail)) return [];
  return piecesOf(reading, lead, from, tail.includes(';') ? /(;)/ : /(,| and )/);
}

/** The people with whom the pieces of a sentence begin, from a place in it on; the marks are caught, so that offsets add up. */
function piecesOf(reading: Reading, sentence: Sentence, from: number, marks: RegExp): Item[] {
  let at = sentence.start + from;
  return sentence.text
    .slice(from)
    .split(marks)
    .flatMap((piece) => {
      const person = personIn(reading, sentence, at, at + piece.length);
      at += piece.length;
      return person ? [{ sentence, person }] : [];
    });
}

/** The person an item begins with, behind no more than a title and no comma. */
export function personIn(
  reading: Reading,
  sentence: Sentence,
  start: number,
  end: number,
): PersonMention | undefined {
  const first = reading.names.find(
    (name): name is PersonMention =>
      name.kind === 'person' &&
      name.paragraph === sentence.paragraph &&
      name.start >= start &&
      name.end <= end,
  );
  if (!first || first.start - start > REACH) return undefined;
  const before = sentence.text.slice(start - sentence.start, first.start - sentence.start);
  return before.includes(',') ? undefined : first;
}
