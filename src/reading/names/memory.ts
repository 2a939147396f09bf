import { Class } from '../word-classes.js';
import type { Word } from '../words.js';
import { nameParts } from './core.js';

/** What an article has taught so far: words that are parts of people's names, and words of bodies' names. */
export class NameMemory {
  readonly #people = new Map<string, boolean>();
  readonly #bodies = new Set<string>();

  /** Learns the words [from, to) as the name of a person. */
  learnPerson(words: readonly Word[], from: number, to: number): void {
    const parts = nameParts(words, from, to);
    for (const part of parts) {
      if (part.key.length < 2) continue;
      const last = part === parts.at(-1);
      this.#people.set(part.key, last || this.#people.get(part.key) === true);
    }
  }

  /** Learns the first word of a body's name, by which it is called later ("Daiwa Securities" → "Daiwa"). */
  learnBody(words: readonly Word[], from: number, to: number): void {
    const first = words[from];
    if (first && to - from > 1 && !first.ordinary) this.#bodies.add(first.key);
    if (first && to - from === 1) this.#bodies.add(first.key);
  }

  /** Whether the word is part of a known person's name. */
  isPerson(word: Word): boolean {
    return this.#people.has(word.key) && (word.classes & (Class.Function | Class.Calendar)) === 0;
  }

  /** Whether the word ends a known person's name: the part by which he is called later. */
  isSurname(word: Word): boolean {
    return this.#people.get(word.key) === true;
  }

  isBody(word: Word): boolean {
    return this.#bodies.has(word.key);
  }
}
