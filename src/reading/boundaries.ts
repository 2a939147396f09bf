import {
  LEADING_ABBREVIATIONS,
  LETTER_PAIRS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from './lexicon/abbreviations.js';
import { itemStarts } from './list-items.js';

const CLOSERS = new Set([...'"\'”’)]»']);
const OPENERS = new Set([...'"\'“‘([«—-']);
/** Whether a full stop only shortens the word: a title, or an initial of two letters. */
const isShortened = (word: string): boolean =>
  LEADING_ABBREVIATIONS.has(word.toLowerCase()) ||
  (isUpper(word[0] ?? '') && LETTER_PAIRS.has(word.toLowerCase()));

const isUpper = (c: string): boolean => c !== c.toLowerCase();
const isLower = (c: string): boolean => c !== c.toUpperCase() && c === c.toLowerCase();
const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isSpace = (c: string): boolean => c === ' ' || c === '\n' || c === '\t' || c === '\u00a0' || c === '\r';

/** Longest word looked back at for an abbreviation, and longest line taken for a heading, in characters. */
const LONGEST_ABBREVIATION = 12;
const SHORT_LINE = 60;

function wordBefore(text: string, mark: number): string {
  let end = mark;
  while (end > 0 && CLOSERS.has(text[end - 1] ?? '')) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_ABBREVIATION) {
    const c = text[start - 1] ?? ' ';
    if (isSpace(c) || OPENERS.has(c)) break;
    start--;
  }
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_ABBREVIATION && /[\p{L}\p{N}]/u.test(text[end] ?? ' '))
    end++;
  // An initial keeps its full stop, which tells it from a word of one letter.
  if (end === start + 1 && isUpper(text[start] ?? '') && text[end] === '.') end++;
  return text.slice(start, end);
}

/** Whether the full stop after `before` ends a sentence although `after` follows with a space between. */
function endsSentence(before: string, after: string, sentenceStart: boolean): boolean {
  const word = before.toLowerCase();
  const opens = SENTENCE_OPENERS.has(after.toLowerCase());
  const first = after[0] ?? '';
  if (isShortened(before)) return false;
  if (NUMBERED_ABBREVIATIONS.has(word)) return !isDigit(first) && opens;
  // "Dale M. I. Lindqvist": a second initial opens nothing.
  if (before.length === 1 && isUpper(before)) return opens && !/^\p{Lu}\.$/u.test(after);
  if (before.includes('.') || TRAILING_ABBREVIATIONS.has(word)) return opens;
  return !(sentenceStart && /^\d{1,2}$/.test(before));
}

/** Whether two sentences were glued by machine translation: "…disease.This is", "…points.Rasul-zade". */
function isGlued(before: string, text: string, next: number): boolean {
  const [first, second, last] = [text[next] ?? '', text[next + 1] ?? '', before.at(-1) ?? ''];
  if (!isUpper(first) || !(isLower(second) || isSpace(second))) return false;
  if (
    before.length < 2 ||
    before.includes('.') ||
    before.includes('@') ||
    before.includes('/') ||
    before === 'www'
  )
    return false;
  return (isLower(last) || isDigit(last)) && !isShortened(before);
}

/** Whether a line of its own (place, day, label) ends at this line break: short, and the next begins with a capital. */
function isHeadingBreak(text: string, lineStart: number, at: number): boolean {
  const next = text[at + 1] ?? '';
  return at - lineStart < SHORT_LINE && isUpper(next) && text[at - 1] !== ',';
}

/**
 * Offsets at which the sentences of a text begin, the first being 0. Made for news: it knows titles, initials,
 * months and companies that end in a full stop, closing quotes, sentences that translation glued together, and
 * the items of lists.
 */
export function sentenceStarts(text: string): number[] {
  const items = itemStarts(text);
  const starts = proseStarts(text);
  return items.length === 0 ? starts : [...new Set([...starts, ...items])].sort((a, b) => a - b);
}

function proseStarts(text: string): number[] {
  const starts = [0];
  let lineStart = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\n') {
      if (isHeadingBreak(text, lineStart, i)) starts.push(i + 1);
      lineStart = i + 1;
      continue;
    }
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
    const next = breakAfter(text, i, starts.at(-1) ?? 0);
    if (next === undefined) continue;
    if (next < text.length) starts.push(next);
    i = next - 1;
  }
  return starts;
}

/** Where the next sentence begins when the mark at `i` ends one; undefined when it does not. */
function breakAfter(text: string, i: number, from: number): number | undefined {
  let end = i + 1;
  while (end < text.length && '.!?…'.includes(text[end] ?? ' ')) end++;
  while (end < text.length && CLOSERS.has(text[end] ?? ' ')) end++;
  let next = end;
  while (next < text.length && isSpace(text[next] ?? '')) next++;
  if (next >= text.length) return undefined;
  const before = wordBefore(text, i);
  if (next === end)
    return isGlued(before, text, next) || isGluedQuote(text, i, end, before) ? next : undefined;
  let word = next;
  while (word < text.length && OPENERS.has(text[word] ?? ' ')) word++;
  const first = text[word] ?? '';
  if (!isUpper(first) && !isDigit(first) && !(text[i] !== '.' && isOpenerOnly(text, next, word)))
    return undefined;
  if (text[i] !== '.' || end > i + 1) return next;
  // "U.S. Under Secretary": an office, not the opening of a sentence.
  if (before.includes('.') && /^Under[ -]?Secretar/i.test(text.slice(word, word + 20))) return undefined;
  if (isShortened(before) && endsName(text, i, before)) return next;
  return endsSentence(before, wordAfter(text, word), i - from <= before.length) ? next : undefined;
}

/** Whether the text says the word behind the same capital elsewhere without its full stop: "met Hun Sen. … Hun Sen said". */
function endsName(text: string, mark: number, word: string): boolean {
  const first = wordBefore(text, mark - word.length - 1);
  if (!isUpper(first[0] ?? '') || !isUpper(word[0] ?? '')) return false;
  const name = `${first} ${word}`;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const after = text[at + name.length] ?? '';
    if (after !== '.' && !/\p{L}/u.test(after)) return true;
  }
  return false;
}

/** "…war?"The next": a closing quote and no space. */
function isGluedQuote(text: string, i: number, end: number, before: string): boolean {
  return end > i + 1 && CLOSERS.has(text[end - 1] ?? '') && before.length > 1 && isUpper(text[end] ?? '');
}

function isOpenerOnly(text: string, next: number, word: number): boolean {
  return word > next && !isLower(text[word] ?? '');
}
