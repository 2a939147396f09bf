import { fold } from './fold.js';
import { LETTER_PAIRS } from './lexicon/abbreviations.js';
import { DOTTED_HONORIFICS, LETTER_OFFICES, ROMAN_SURNAMES } from './lexicon/honorifics.js';
import { NAME_SYLLABLES } from './lexicon/words.js';
import { type Phrase, phraseAt } from './phrasebook.js';
import { remembered } from './remembered.js';
import { isDictionaryWord, type Sentence, type Token } from './sentences.js';
import { Class, classesOf } from './word-classes.js';

/** A word as names need it: hyphenated parts joined, the possessive ending taken off. */
export interface Word {
  readonly text: string;
  /** Folded spelling, for tables. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** All letters capitals, two at least. */
  readonly capitals: boolean;
  /** "W.", "J." or "J.B.". */
  readonly initial: boolean;
  /** Punctuation or a symbol. */
  readonly mark: boolean;
  readonly number: boolean;
  readonly possessive: boolean;
  /** A word of wink's dictionary when written small. */
  readonly ordinary: boolean;
  readonly pos: string;
  /** Bits of `Class`. */
  readonly classes: number;
}

/** A sentence as words, with the names of the tables that begin at each of them. */
export interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly phrases: readonly (Phrase | undefined)[];
  /** Written all in capitals, or with a capital on most words: capitals say nothing there. */
  readonly heading: 'capitals' | 'title' | null;
}

const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;
const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$|^\p{Lu}\p{Ll}\.$/u;
const DIGIT = /^\d/;
/** A small article of an Arabic name before its capital: "al-Bashir". */
const ARTICLE_NAME = /^(?:d['’]|l['’])\p{Lu}|^(?:al|el|as|ar|an|at|ad|az|er|es|et|ez|ul|ud|bin|ibn)-\p{Lu}/u;
/** Points of the compass that begin a region's name also when written small ("southern Africa"). */
const COMPASS =
  /^(?:(?:north|south|east|west)(?:ern|east|west|eastern|western)?|central|southeast|south-east|middle|sub-saharan)$/;
const POSSESSIVE = /['’][sS]$/;
/** Party and seat of a legislator: "R-Ohio", "D-Calif". */
const SEAT = /^(?:[RDI]|Rep|Dem|Ind|DFL)-\p{Lu}/u;

/** Short days and months that are names as well: in the calendar only with their full stop ("Jan. 5" but "Jan Peter"). */
const SHORT_DAYS = new Set('jan mar jun sun mon wed sat tue'.split(' '));

/** Classes of a word as it is written: some count only with a full stop or in capitals. */
function classesFor(text: string, key: string): number {
  if (DOTTED_HONORIFICS.has(key) && !text.endsWith('.')) return classesOf(key) & ~Class.Honorific;
  if (SHORT_DAYS.has(key) && text.length === key.length) return classesOf(key) & ~Class.Calendar;
  if (ROMAN_SURNAMES.has(key) && text !== key.toUpperCase()) return classesOf(key) & ~Class.Suffix;
  if (LETTER_OFFICES.has(key) && text !== key.toUpperCase()) return 0;
  if (SEAT.test(text)) return Class.Seat;
  return classesOf(key);
}

/** What a word's spelling alone tells, kept because a text says the same words again and again. */
type Spelling = Omit<Word, 'start' | 'end' | 'pos' | 'possessive'>;

const spellingOf = remembered((text): Spelling => {
  const mark = !LETTER.test(text) && !DIGIT.test(text);
  const key = mark ? text : fold(text);
  const capital = (UPPER.test(text) || ARTICLE_NAME.test(text)) && !text.includes('@');
  return {
    text,
    key,
    capital,
    capitals: capital && text.length > 1 && !INITIAL.test(text) && text === text.toUpperCase(),
    initial: capital && INITIAL.test(text),
    mark,
    number: DIGIT.test(text),
    ordinary: !mark && key.split('-').every(isDictionaryWord) && !isGivenName(text),
    classes: mark ? 0 : classesFor(text, key),
  };
});

/** "Min-ho": a given name of two syllables, each of which may be a word. */
function isGivenName(text: string): boolean {
  const [first, second, more] = text.split('-');
  return more === undefined && second !== undefined && NAME_SYLLABLES.has(second) && UPPER.test(first ?? '');
}

/** Copied field by field: a spread costs ten times as much, and this runs for every word. */
function makeWord(text: string, start: number, pos: string, possessive: boolean): Word {
  const { key, capital, capitals, initial, mark, number, ordinary, classes } = spellingOf(text);
  const end = start + text.length;
  return {
    text,
    key,
    start,
    end,
    capital,
    capitals,
    initial,
    mark,
    number,
    possessive,
    ordinary,
    pos,
    classes,
  };
}

/** A long word all in capitals: in such headings a hyphen is a dash ("RESPONSIBILITY-WEIZSAECKER"). */
function isShouted(text: string): boolean {
  return text.length > 4 && text === text.toUpperCase();
}

/** Whether the hyphen at token `i` ties its neighbours into one word, also when translation put a space before it. */
function ties(tokens: readonly Token[], i: number): boolean {
  const [left, dash, right] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!left || !dash || !right || (dash.text !== '-' && dash.text !== '‐' && dash.text !== '‑')) return false;
  if (dash.end !== right.start || !LETTER.test(left.text) || !LETTER.test(right.text)) return false;
  if (left.end === dash.start) return !(isShouted(left.text) && isShouted(right.text));
  if (!UPPER.test(left.text) || UPPER.test(right.text)) return false;
  const syllable = right.text.length <= 3 && right.text !== 'led' && UPPER.test(tokens[i - 2]?.text ?? '');
  return syllable || !isDictionaryWord(right.text);
}

/** Shortest word looked at for a lost space between two. */
const SHORTEST_GLUED = 6;
const GLUED = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+$/u;

/** Where two words were glued ("StateHe", "BrownGovernor"): the first is ordinary, or the second an office; 0 for one word. */
function seamOf(word: string): number {
  const seam = GLUED.exec(word)?.[1]?.length ?? 0;
  if (seam === 0) return 0;
  const second = spellingOf(word.slice(seam));
  const office = (second.classes & (Class.Office | Class.OrganisationHead)) !== 0;
  return office || (seam > 4 && spellingOf(word.slice(0, seam)).ordinary) ? seam : 0;
}

function isPossessive(token: Token | undefined, previous: Token): boolean {
  if (!token || token.start !== previous.end) return false;
  if (/^['’][sS]$/.test(token.text)) return true;
  return /^['’]$/.test(token.text) && /[sS]$/.test(previous.text) && UPPER.test(previous.text);
}

/** "Ts.Sukhbaatar": the full stop belongs to an initial of two letters. */
function isLetterPair(tokens: readonly Token[], i: number): boolean {
  const [pair, stop, name] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!pair || stop?.text !== '.' || stop.start !== pair.end) return false;
  return (
    UPPER.test(pair.text) &&
    LETTER_PAIRS.has(pair.text.toLowerCase()) &&
    name !== undefined &&
    UPPER.test(name.text)
  );
}

/** Words of a sentence: wink's tokens with hyphens tied and possessive endings taken off. */
export function wordsOf(sentence: Sentence): Word[] {
  const { tokens, text, start: offset } = sentence;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first) continue;
    let last = first;
    while (ties(tokens, i + 1)) {
      i += 2;
      last = tokens[i] ?? last;
    }
    const pair = isLetterPair(tokens, i);
    if (pair) last = tokens[++i] ?? last;
    const pos = pair ? 'PROPN' : last.pos;
    let end = last.end;
    let possessive = isPossessive(tokens[i + 1], last);
    if (possessive) i++;
    else if (end - first.start > 2 && POSSESSIVE.test(last.text)) {
      possessive = true;
      end -= 2;
    }
    const whole = end === first.end ? first.text : text.slice(first.start - offset, end - offset);
    const seam = whole.length > SHORTEST_GLUED ? seamOf(whole) : 0;
    if (seam > 0) words.push(makeWord(whole.slice(0, seam), first.start, pos, false));
    words.push(makeWord(whole.slice(seam), first.start + seam, pos, possessive));
  }
  return words;
}

/** Share of words with a capital from which a heading is taken to be in title case. */
const TITLE_CASE = 0.7;

function headingOf(sentence: Sentence, words: readonly Word[]): Line['heading'] {
  const letters = words.filter((word) => !word.mark && !word.number && word.text.length > 3);
  if (letters.length < 2) return null;
  const capitals = letters.filter((word) => word.capitals).length;
  if (capitals / letters.length > TITLE_CASE) return 'capitals';
  const capital = letters.filter((word) => word.capital).length;
  return sentence.paragraph === 0 && capital / letters.length > TITLE_CASE ? 'title' : null;
}

/** Sentences as lines, ready for names and places. */
export function linesOf(sentences: readonly Sentence[]): Line[] {
  return sentences.map((sentence) => {
    const words = wordsOf(sentence);
    const heading = headingOf(sentence, words);
    const phrases = words.map((word, i) =>
      word.capital || word.number || COMPASS.test(word.key) ? phraseAt(words, i) : undefined,
    );
    return { sentence, words, phrases, heading };
  });
}
