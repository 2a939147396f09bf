import type { Library } from '../library/library.js';
import type { Candidate, Person } from '../library/roster.js';
import { NAME_PARTICLES } from '../reading/lexicon/honorifics.js';
import { TITLE_MODIFIERS } from '../reading/lexicon/titles.js';
import { isDictionaryWord } from '../reading/sentences.js';
import { alike } from '../reading/similarity.js';
import { isSomebody, type Lexicon } from './lexicon.js';
import { isOffice, nationOf } from './terms.js';
import { fold, foldedWords, type Word } from './tokens.js';
import { AUDIENCES, GROUP_HEADS } from './words.js';

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

/** Longest name that is compared with others, in characters. */
const LONGEST_NAME = 80;
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

/** Score from which a name that only sounds alike is taken, where nobody closer takes part in anything. */
const SOUNDS_ALIKE = 0.7;

function lookUp(
  words: readonly Word[],
  exact: ReadonlySet<Person>,
  resolver: Resolver,
): Pick<NamePart, 'people' | 'near'> {
  if ([...exact].some((person) => person.encounters > 0)) return { people: [...exact], near: [] };
  const asked = words
    .map((word) => word.text)
    .join(' ')
    .slice(0, LONGEST_NAME);
  const near = resolver.library.roster.find(asked, 8).filter(({ person }) => isSomebody(person));
  const fitting = near.map(({ person }) => person).filter((person) => mayBe(asked, person));
  const isTold = fitting.some((person) => person.encounters > 0);
  const sounding =
    isTold || words.length > 1
      ? []
      : near.filter(({ score, reason }) => score >= SOUNDS_ALIKE && reason.startsWith('sound'));
  return { people: [...new Set([...exact, ...fitting, ...sounding.map(({ person }) => person)])], near };
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

/** Whether a word is only ever a given name, so that the word after it belongs to the name. */
function isGivenName(word: Word, known: ReadonlySet<Person>): boolean {
  const last = (person: Person): string => fold(person.name).split(' ').at(-1) ?? '';
  return (
    known.size > 0 && ![...known].some((person) => wordCount(person.name) === 1 || last(person) === word.fold)
  );
}

/**
 * Whether a word typed small names somebody: it is a surname or all of a name; and where the other words have their
 * capitals, or it is a word of the language too, somebody called so takes part in something.
 */
function isNameTypedSmall({ fold: word }: Word, known: ReadonlySet<Person>, { lower }: Resolver): boolean {
  const bearers = [...known].filter(({ name, spellings }) =>
    [name, ...spellings].some((one) => fold(one).split(' ').at(-1) === word),
  );
  if (isDictionaryWord(word) && (!lower || AUDIENCES.has(word))) return false;
  return lower && !isDictionaryWord(word)
    ? bearers.length > 0
    : bearers.some(({ encounters }) => encounters > 0);
}

/** Collects the words of one name, with whoever bears all that are known. */
class Run {
  readonly words: Word[] = [];
  exact: ReadonlySet<Person> = new Set();
  /** Whether a word stands in it that no known bearer has. */
  unknown = false;

  constructor(private readonly resolver: Resolver) {}

  /** Takes a word in, or tells that the name has ended. */
  take(word: Word, next: Word | undefined): boolean {
    const known = this.resolver.lexicon.named(word.fold);
    const begun = this.words.length > 0;
    if (begun && next && NAME_PARTICLES.has(word.fold)) return this.add(word);
    const both = this.exact.size === 0 ? known : common(this.exact, known);
    const isTitle =
      begun && (both.size === 0 || this.exact.size === 0) && (stops(word) || TITLE_MODIFIERS.has(word.fold));
    if (isTitle || !this.usable(word, known, next)) return false;
    if (known.size > 0 && both.size > 0) this.exact = both;
    else if (known.size > 0 && !this.unknown && (!word.capital || this.words.length > 1)) return false;
    else this.unknown = true;
    return this.add(word);
  }

  private usable(word: Word, known: ReadonlySet<Person>, next: Word | undefined): boolean {
    if (word.capital) return true;
    const around = [this.exact, next ? this.resolver.lexicon.named(next.fold) : new Set<Person>()];
    const isFull = around.some((others) => common(others, known).size > 0);
    if (!isFull && known.size > 0 && !isNameTypedSmall(word, known, this.resolver)) return false;
    if (known.size > 0) return isFull || word.fold.length >= (this.resolver.lower ? 2 : SHORTEST_SMALL);
    const before = this.words.at(-1);
    return before !== undefined && !before.capital && !stops(word) && isGivenName(before, this.exact);
  }

  private add(word: Word): boolean {
    this.words.push(word);
    return true;
  }
}

/** The name that starts at a word, or undefined when none can. */
export function nameAt(words: readonly Word[], from: number, resolver: Resolver): NamePart | undefined {
  const run = new Run(resolver);
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word || !run.take(word, words[i + 1]) || word.possessive || word.pair) break;
  }
  if (run.words.length === 0) return undefined;
  const found = lookUp(run.words, run.unknown ? new Set() : run.exact, resolver);
  return { words: run.words, ...found, qualifies: run.words.at(-1)?.possessive ?? false };
}

/** A name typed small and with a slip, "putn": a phrase of words that no article holds, but a name like it. */
export function slippedName(words: readonly Word[], resolver: Resolver): NamePart | undefined {
  const isPlain =
    words.length > 0 && words.length <= 2 && words.every((word) => !word.capital && !stops(word));
  if (!isPlain || words.some((word) => isWritten(word, resolver))) return undefined;
  const found = lookUp(words, new Set(), resolver);
  return found.people.length > 0 ? { words, ...found, qualifies: false } : undefined;
}

function isWritten(word: Word, { library }: Resolver): boolean {
  return library.search(word.fold, 3).some(({ text }) => foldedWords(text).includes(word.fold));
}
