import { editDistance } from '../edits.js';
import { fold } from '../fold.js';
import { Class } from '../word-classes.js';
import type { Word } from '../words.js';
import { nameParts } from './core.js';

function keyOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
}

const QUOTE = /^["“”«»„']$/;

/** Articles of the languages whose nicknames keep theirs in a translation. */
const FOREIGN_ARTICLE = /^(?:el|la|il|lo|der|die|le|o)$/;

/** Most surnames compared with one word, so that a text of names only stays fast. */
const MOST_COMPARED = 400;
/** Shortest word compared by spelling, in letters. */
const LONG_ENOUGH = 5;

/** A name's word with and without its article ("al-bashir", "bashir"). */
function spellings(key: string): string[] {
  const bare = key.replace(/^(al|el|as|ar|an|at|ad|az|er|es|et|ez)-/, '');
  return bare.length > 2 && bare !== key ? [key, bare, `al-${bare}`] : [key];
}

/** What an article has taught so far: words that are parts of people's names, and words of bodies' names. */
export class NameMemory {
  readonly #people = new Map<string, boolean>();
  readonly #learned = new Map<string, number>();
  /** Surnames by first letter: a misspelling keeps it. */
  readonly #surnames = new Map<string, string[]>();
  readonly #bodies = new Set<string>();
  #lessons = 0;
  readonly #like = new Map<string, boolean>();
  readonly #places = new Set<string>();
  readonly #towns = new Set<string>();
  /** Nicknames of several words, and when the last one was learned. */
  readonly #nicknames = new Set<string>();
  #nicknamed = 0;
  #hasForeignNickname = false;

  /** How much has been learned so far; a stamp for `taughtSince`. */
  get lessons(): number {
    return this.#lessons;
  }

  /** Whether anything was learned after a stamp that may change how the word is read. */
  taughtSince(word: Word, stamp: number): boolean {
    if (this.#nicknamed > stamp) return true;
    return (this.#learned.get(word.key) ?? 0) > stamp || (!this.#people.has(word.key) && this.isLike(word));
  }

  #addSurname(key: string): void {
    const same = this.#surnames.get(key.charAt(0));
    if (same) same.push(key);
    else this.#surnames.set(key.charAt(0), [key]);
  }

  #note(key: string): void {
    this.#learned.set(key, ++this.#lessons);
  }

  /** Learns the words [from, to) as the name of a person. */
  learnPerson(words: readonly Word[], from: number, to: number): void {
    const quotes = words.slice(from, to).flatMap((word, i) => (QUOTE.test(word.text) ? [from + i] : []));
    const [open, close] = quotes;
    if (open !== undefined && close !== undefined) this.learnNickname(words, open + 1, close);
    const parts = nameParts(words, from, to);
    for (const part of parts) {
      if (part.key.length < 2) continue;
      const last = part === parts.at(-1);
      for (const key of spellings(part.key)) {
        const known = this.#people.get(key);
        if (known === true || (known === false && !last)) continue;
        this.#people.set(key, last);
        if (last) this.#addSurname(key);
        this.#like.clear();
        this.#note(key);
      }
    }
  }

  /** Learns a nickname, by which its bearer is called later ("The Tank"). */
  learnNickname(words: readonly Word[], from: number, to: number): void {
    const key = keyOf(words, from, to);
    if (this.#nicknames.has(key)) return;
    this.#nicknames.add(key);
    this.#hasForeignNickname ||= to - from > 1 && FOREIGN_ARTICLE.test(words[from]?.key ?? '');
    this.#nicknamed = ++this.#lessons;
  }

  /** End of the known nickname that begins at a word; `at` when none does. */
  nicknameEnd(words: readonly Word[], at: number): number {
    if (this.#nicknames.size === 0 || !words[at]?.capital) return at;
    for (let end = at + 3; end > at; end--)
      if (words[end - 1]?.capital && this.#nicknames.has(keyOf(words, at, end))) return end;
    return at;
  }

  /** Whether somebody's nickname has an article of another language ("El Rayo"), which a translation may turn to "the". */
  get hasForeignNickname(): boolean {
    return this.#hasForeignNickname;
  }

  /** Learns the first word of a body's name, by which it is called later ("Daiwa Securities" → "Daiwa"). */
  learnBody(words: readonly Word[], from: number, to: number): void {
    const first = words[from];
    if (!first || (to - from > 1 && first.ordinary) || this.#bodies.has(first.key)) return;
    this.#bodies.add(first.key);
    this.#note(first.key);
  }

  /** Whether the word is part of a known person's name. */
  isPerson(word: Word): boolean {
    return this.#people.has(word.key) && (word.classes & (Class.Function | Class.Calendar)) === 0;
  }

  /** Whether a spelling is a known person's last name. */
  knows(spelling: string): boolean {
    return this.#people.get(fold(spelling)) === true;
  }

  /** Whether the word ends a known person's name: the part by which he is called later. */
  isSurname(word: Word): boolean {
    return this.#people.get(word.key) === true;
  }

  /** Learns a run of words that stood where a place stands ("in Nur Sudan"). */
  learnPlace(words: readonly Word[], from: number, to: number): void {
    const key = keyOf(words, from, to);
    if (this.#places.has(key)) return;
    this.#places.add(key);
    for (const word of words.slice(from, to)) this.#note(word.key);
  }

  /** Learns a run that the text calls a town: no person by that name is read any more. */
  learnTown(words: readonly Word[], from: number, to: number): void {
    const key = keyOf(words, from, to);
    if (this.#towns.has(key)) return;
    this.#towns.add(key);
    for (const word of words.slice(from, to)) this.#note(word.key);
  }

  isTown(words: readonly Word[], from: number, to: number): boolean {
    return this.#towns.size > 0 && this.#towns.has(keyOf(words, from, to));
  }

  isPlace(words: readonly Word[], from: number, to: number): boolean {
    return this.#places.has(keyOf(words, from, to));
  }

  /** Whether the word is nearly a known surname: the same person in another spelling ("Toccerv" for "Toccyev"). */
  isLike(word: Word): boolean {
    if (word.key.length < LONG_ENOUGH || word.ordinary) return false;
    const known = this.#like.get(word.key);
    if (known !== undefined) return known;
    let like = false;
    const near = this.#surnames.get(word.key.charAt(0)) ?? [];
    const limit = word.key.length > 7 ? 2 : 1;
    for (const key of near.slice(0, MOST_COMPARED)) like ||= editDistance(key, word.key, 2) <= limit;
    this.#like.set(word.key, like);
    return like;
  }

  isBody(word: Word): boolean {
    return this.#bodies.has(word.key);
  }
}
