import type { Library } from '../library/library.js';
import type { Candidate, Person } from '../library/roster.js';
import { alike } from '../reading/similarity.js';
import type { Lexicon } from './lexicon.js';
import { isOffice, nationOf } from './terms.js';
import type { Word } from './tokens.js';
import { GROUP_HEADS } from './words.js';

/** A name in a question with everyone it may mean. */
export interface NamePart {
  readonly words: readonly Word[];
  readonly people: readonly Person[];
  /** Closest spellings, when nobody fits. */
  readonly near: readonly Candidate[];
  /** "Annan's envoy": the name only tells whose. */
  readonly qualifies: boolean;
}

/** What it takes to resolve names: the library, its word index, and whether the question was typed in lower case. */
export interface Resolver {
  readonly library: Library;
  readonly lexicon: Lexicon;
  readonly lower: boolean;
}

/** Score from which another spelling is taken for the same name. */
const SAME_NAME = 0.8;
/** Shortest words taken for a name when typed in lower case among capitals. */
const SHORTEST_SMALL = 4;

function common(a: ReadonlySet<Person>, b: ReadonlySet<Person>): Set<Person> {
  return new Set([...a].filter((person) => b.has(person)));
}

function wordCount(name: string): number {
  return name.trim().split(/\s+/u).length;
}

/** Whether a person may be called so: like one spelling, and at odds with no full one. */
function mayBe(asked: string, person: Person): boolean {
  const spellings = [person.name, ...person.spellings];
  if (!spellings.some((spelling) => alike(asked, spelling).score >= SAME_NAME)) return false;
  const full = spellings.filter((spelling) => wordCount(spelling) > 1);
  return (
    wordCount(asked) === 1 || full.length === 0 || full.some((spelling) => alike(asked, spelling).score > 0)
  );
}

function lookUp(
  words: readonly Word[],
  exact: ReadonlySet<Person>,
  resolver: Resolver,
): Pick<NamePart, 'people' | 'near'> {
  if (exact.size > 0) return { people: [...exact], near: [] };
  const asked = words.map((word) => word.text).join(' ');
  const near = resolver.library.roster.find(asked, 8);
  return { people: near.map(({ person }) => person).filter((person) => mayBe(asked, person)), near };
}

/** Capitalised words that end a name: offices, countries and heads of groups. */
function stops(word: Word): boolean {
  return isOffice(word.fold) || nationOf(word.fold) !== undefined || GROUP_HEADS.has(word.fold);
}

/** Whether two words in a row are known as parts of one person's name. */
export function isFullName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [a, b] = [words[at], words[at + 1]];
  if (!a || !b || a.possessive || stops(a) || stops(b)) return false;
  return common(lexicon.named(a.fold), lexicon.named(b.fold)).size > 0;
}

/** The name that starts at a word, or undefined when none can. */
export function nameAt(words: readonly Word[], from: number, resolver: Resolver): NamePart | undefined {
  const run: Word[] = [];
  let exact: ReadonlySet<Person> = new Set();
  let unknown = false;
  for (const word of words.slice(from)) {
    const known = resolver.lexicon.named(word.fold);
    const usable =
      word.capital || (word.fold.length >= (resolver.lower ? 2 : SHORTEST_SMALL) && known.size > 0);
    if (!usable || (run.length > 0 && known.size === 0 && stops(word))) break;
    const both = exact.size === 0 ? known : common(exact, known);
    if (
      run.length > 0 &&
      exact.size > 0 &&
      both.size === 0 &&
      (!word.capital || known.size > 0) &&
      !unknown
    ) {
      // Two known names that nobody bears together are two people, unless the first may be a given name.
      if (!word.capital || run.length > 1) break;
      unknown = true;
    } else if (known.size === 0) unknown = true;
    else if (both.size > 0) exact = both;
    run.push(word);
    if (word.possessive) break;
  }
  if (run.length === 0) return undefined;
  return {
    words: run,
    ...lookUp(run, unknown ? new Set() : exact, resolver),
    qualifies: run.at(-1)?.possessive ?? false,
  };
}
