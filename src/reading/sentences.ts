import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type ItsFunction } from 'wink-nlp';
import type { Paragraph } from '../articles/article.js';
import type { Span } from './span.js';

/** A word or mark of a sentence with its universal part of speech (Universal Dependencies tag set). */
export interface Token {
  readonly text: string;
  readonly lemma: string;
  readonly pos: string;
  /** Offsets in the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence of a paragraph, with its tokens. */
export interface Sentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);

/** First and last token of each sentence. wink's typings omit the span accessor for collections. */
function spansOf(doc: Document): [number, number][] {
  return doc.sentences().out(nlp.its.span as never) as unknown as [number, number][];
}

/** Splits a paragraph into sentences and tokens with wink-nlp. Every offset is a place in the paragraph's text. */
export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const { text } = paragraph;
  const doc = nlp.readDoc(text);
  const words = doc.tokens();
  const texts = words.out();
  const tags = words.out(nlp.its.pos);
  const lemmas = words.out(nlp.its.lemma as ItsFunction<string>);
  let cursor = 0;
  const tokens = texts.map((word, i): Token => {
    const found = text.indexOf(word, cursor);
    const start = found < 0 ? cursor : found;
    cursor = start + word.length;
    return { text: word, lemma: String(lemmas[i] ?? word), pos: String(tags[i] ?? 'X'), start, end: cursor };
  });
  return spansOf(doc).flatMap(([first, last]) => {
    const own = tokens.slice(first, last + 1);
    const [head, tail] = [own[0], own.at(-1)];
    if (!head || !tail) return [];
    return {
      paragraph: paragraph.number,
      start: head.start,
      end: tail.end,
      text: text.slice(head.start, tail.end),
      tokens: own,
    };
  });
}
