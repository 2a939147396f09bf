import { remembered } from '../reading/remembered.js';
import { wordsOfName } from '../reading/similarity.js';
import { soundOf, withOneThroat } from '../reading/sound.js';

/** Words shorter than this are found by spelling and sound only, not by typo. */
const typoLength = 5;

/** Finds the entries whose names may be alike to a name, by words, sounds and one typing error, without comparing all. */
export class NameIndex<Entry> {
  private readonly entries = new Map<string, Set<Entry>>();

  /** Files an entry under every word of a name. */
  add(name: string, entry: Entry): void {
    for (const key of keysOf(name)) {
      const filed = this.entries.get(key);
      if (filed) filed.add(entry);
      else this.entries.set(key, new Set([entry]));
    }
  }

  /** Entries that share a word, a sound or a near spelling with the name, each once. */
  near(name: string): Set<Entry> {
    const found = new Set<Entry>();
    for (const key of keysOf(name)) {
      for (const entry of this.entries.get(key) ?? []) found.add(entry);
    }
    return found;
  }

  /** Whether any name holds this folded word. */
  hasWord(word: string): boolean {
    return this.entries.has(`=${word}`);
  }
}

/** Names whose keys are kept: the sightings of one name are filed one after the other. */
const mostKept = 500;

const keysOf = remembered((name): ReadonlySet<string> => {
  const words = wordsOfName(name);
  const joined = words.slice(1).map((word, i) => `${words[i]}${word}`);
  return new Set([...words, ...joined].flatMap(keysOfWord));
}, mostKept);

/** Keys of a word: itself, its sound without vowels, and itself with one letter left out (after SymSpell's deletes). */
function keysOfWord(word: string): string[] {
  const { bones, consonants } = soundOf(word);
  const deletes =
    word.length < typoLength
      ? []
      : Array.from(word, (_, i) => `-${word.slice(0, i)}${word.slice(i + 1)}`).concat(`-${word}`);
  const throaty = soundOf(withOneThroat(word)).bones;
  const sounds = [bones, ...(throaty === bones ? [] : [throaty])];
  return [`=${word}`, ...(consonants > 1 ? sounds.map((sound) => `~${sound}`) : []), ...deletes];
}
