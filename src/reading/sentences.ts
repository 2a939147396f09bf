import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type ItsFunction } from 'wink-nlp';
import type { Paragraph } from '../articles/article.js';
import { sentenceStarts } from './boundaries.js';
import { LEADING_ABBREVIATIONS } from './lexicon/abbreviations.js';
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

const nlp = winkNLP(model, ['pos']);

/** wink numbers the words of its model first and unknown ones as it reads them: this one marks where the model ends. */
const UNKNOWN_WORD = 'zqxjv';
const probe = nlp.readDoc(UNKNOWN_WORD);
const modelSize = lexemeNumber(probe, UNKNOWN_WORD) ?? 0;

/** wink hands the number over in a list, which its typings do not tell; compared as lists, 100000 would come before 99999. */
function lexemeNumber(doc: Document, word: string): number | null {
  const found = (doc.isLexeme as (word: string) => unknown as (word: string) => readonly number[] | null)(
    word,
  );
  return found?.[0] ?? null;
}

/** Whether wink's English model holds this lower-case word: an ordinary word or a very common name. */
export function isDictionaryWord(word: string): boolean {
  const number = lexemeNumber(probe, word);
  return number !== null && number < modelSize;
}

const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\n' || c === '\t' || c === '\u00a0';

/** Longest run of characters without a space given to wink: its tokenizer takes quadratic time over such a run. */
const LONGEST_RUN = 200;

/** Places to cut runs that hold no space at all for longer than any word is. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text[i])) run = i + 1;
    else if (i - run >= LONGEST_RUN) {
      cuts.push(i);
      run = i;
    }
  }
  return cuts;
}

/** The text as wink should see it: a space before each glued sentence, so that its words come apart. */
function spaced(text: string, starts: readonly number[]): string {
  const glued = starts.filter((start) => start > 0 && !isSpace(text[start - 1]));
  const cuts = cutsOf(text);
  if (glued.length + cuts.length === 0) return text;
  const places = [...new Set([...glued, ...cuts])].sort((a, b) => a - b);
  return [0, ...places].map((start, i) => text.slice(start, places[i])).join(' ');
}

/** Whether wink tore one word in two at a letter it does not know ("Vondrá|č|ek"). */
function isTorn(left: string, right: string): boolean {
  if (left.charCodeAt(left.length - 1) < ASCII && right.charCodeAt(0) < ASCII) return false;
  // "José" and "," are two: only letters go on with a word.
  return LETTER_START.test(right) && (FOREIGN_END.test(left) || FOREIGN_START.test(right));
}

/** First code unit beyond the letters wink knows. */
const ASCII = 128;
const FOREIGN_END = /\p{L}(?<![A-Za-z])$/u;
const LETTER_START = /^\p{L}/u;
const FOREIGN_START = /^(?![A-Za-z])\p{L}/u;

function tokensOf(text: string, starts: readonly number[]): Token[] {
  const words = nlp.readDoc(spaced(text, starts)).tokens();
  const texts = words.out();
  const tags = words.out(nlp.its.pos);
  const lemmas = words.out(nlp.its.lemma as ItsFunction<string>);
  const tokens: Token[] = [];
  let cursor = 0;
  for (let i = 0; i < texts.length; i++) {
    const word = texts[i] ?? '';
    const start = text.indexOf(word, cursor);
    if (start < 0 || word.trim() === '') continue;
    cursor = start + word.length;
    const last = tokens.at(-1);
    if (last && last.end === start && isTorn(last.text, word)) {
      if (word.endsWith('.') && word.length < 4) cursor--;
      tokens[tokens.length - 1] = {
        ...last,
        text: text.slice(last.start, cursor),
        lemma: text.slice(last.start, cursor),
        end: cursor,
      };
      continue;
    }
    tokens.push({
      text: word,
      lemma: String(lemmas[i] ?? word),
      pos: String(tags[i] ?? 'X'),
      start,
      end: cursor,
    });
  }
  return tokens;
}

/** An abbreviation that cannot end a sentence but does is a word and a full stop ("Hun Sen."). */
function unstopped(tokens: Token[]): Token[] {
  const last = tokens.at(-1);
  const word = last?.text.slice(0, -1) ?? '';
  if (!last?.text.endsWith('.') || !LEADING_ABBREVIATIONS.has(word.toLowerCase()) || tokens.length < 2)
    return tokens;
  const stop = { text: '.', lemma: '.', pos: 'PUNCT', start: last.end - 1, end: last.end };
  return [...tokens.slice(0, -1), { ...last, text: word, lemma: word, end: last.end - 1 }, stop];
}

/** Splits a paragraph into sentences with their tokens (wink-nlp). Every offset is a place in the paragraph's text. */
export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const { text, number } = paragraph;
  const starts = sentenceStarts(text);
  const tokens = tokensOf(text, starts);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < starts.length; i++) {
    const limit = starts[i + 1] ?? text.length;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? limit) < limit) last++;
    const own = unstopped(tokens.slice(first, last));
    const [head, tail] = [own[0], own.at(-1)];
    first = last;
    if (!head || !tail) continue;
    sentences.push({
      paragraph: number,
      start: head.start,
      end: tail.end,
      text: text.slice(head.start, tail.end),
      tokens: own,
    });
  }
  return sentences;
}
