import type { Article } from '../articles/article.js';
import type { Encounter, Participant } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import type { Person } from '../library/roster.js';
import { nationOf, placeOf } from '../questions/terms.js';
import { fold, foldedWords, stem } from '../questions/tokens.js';
import { remembered } from '../reading/remembered.js';

/** A participant with the person on the roster and the stems of every spelling, office and country. */
export interface Seat {
  readonly participant: Participant;
  readonly person: Person | undefined;
  /** Stems of names and mentions. */
  readonly names: ReadonlySet<string>;
  /** Stems of office, country and of the person's known offices. */
  readonly about: ReadonlySet<string>;
}

/** An encounter made ready to be matched. */
export interface Entry {
  readonly encounter: Encounter;
  readonly seats: readonly Seat[];
  /** Stems of the evidence, its paragraphs, and the title of the article. */
  readonly words: ReadonlySet<string>;
  /** Stems of the whole article. */
  readonly around: ReadonlySet<string>;
  /** Stems of the evidence itself. */
  readonly told: ReadonlySet<string>;
  readonly published: string | null;
  /** Names of the place, its city and its country. */
  readonly places: readonly string[];
  /** Countries that these names lie in. */
  readonly countries: readonly string[];
}

/** Encounters by person and by word. */
export interface EncounterIndex {
  readonly entries: readonly Entry[];
  readonly of: ReadonlyMap<string, readonly Entry[]>;
  /** Rarity of a stem among encounters, 0 to 1. */
  rarity(word: string): number;
}

/** Stems of all words of texts, with the initials of long names. */
export function stems(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      text === undefined ? [] : [...wordsOf(text), ...acronymsIn(text), ...groupsIn(text)],
    ),
  );
}

const wordsOf = (text: string) => foldedWords(text).flatMap(stemsOfWord);

/** Stems of a folded word and of the parts that hyphens tie. */
const stemsOfWord = remembered((word): readonly string[] => [
  ...new Set([word, ...word.split('-')].map(stem)),
]);

const CAPITAL_RUN = /\p{Lu}[\p{L}'’-]*(?: (?:of |for |and |the |on ){0,2}\p{Lu}[\p{L}'’-]*){2,7}/gu;

/** Initials of names in three words and more, by which questions call them: "Shanghai Cooperation Organization", "sco". */
function acronymsIn(text: string): string[] {
  return (text.match(CAPITAL_RUN) ?? []).flatMap((name) => {
    const letters = name
      .split(' ')
      .flatMap((word) => (/^\p{Lu}/u.test(word) ? [word.charAt(0).toLowerCase()] : []));
    return letters
      .flatMap((_, i) => [letters.slice(i).join(''), letters.slice(0, i + 1).join('')])
      .filter(({ length }) => length >= 3);
  });
}

/** The country whose government gives the article out: its own officials go without one there. */
function homeOf(encounter: Encounter, library: Library): string | undefined {
  const source = fold(library.article(encounter.article)?.source ?? '').replace(/^the /u, '');
  const [first = ''] = source.split(' ');
  return (
    placeOf(source)?.country ??
    (/department|ministry|government|embassy|office/u.test(source) ? nationOf(first) : undefined)
  );
}

const NUMBERS = ['five', 'six', 'seven', 'eight', 'ten', 'twenty'] as const;
const DIGITS: Readonly<Record<string, string>> = {
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  ten: '10',
  twenty: '20',
};

/** "Group of Five" as "g-5" and "g5", and "G-7" as "group", "seven". */
function groupsIn(text: string): string[] {
  const spelt = [...text.matchAll(/\bGroup of (\w+)/giu)].flatMap(([, number = '']) => {
    const digits = DIGITS[number.toLowerCase()] ?? number;
    return [`g-${digits}`, `g${digits}`];
  });
  const short = [...text.matchAll(/\bG-?(\d+)\b/gu)].flatMap(([, digits = '']) => [
    'group',
    `g-${digits}`,
    `g${digits}`,
    ...NUMBERS.filter((name) => DIGITS[name] === digits),
  ]);
  return [...spelt, ...short];
}

function seatOf(encounter: Encounter, participant: Participant, library: Library): Seat {
  const person = library.roster.personOf(encounter, participant);
  const offices = person?.offices.filter((office) => office.article === encounter.article) ?? [];
  return {
    participant,
    person,
    names: stems([participant.name, ...participant.mentions]),
    about: stems([
      participant.title,
      participant.of ??
        (participant.title && person?.of.length === 0 ? homeOf(encounter, library) : undefined),
      ...offices.flatMap((office) => [office.title, office.of]),
    ]),
  };
}

/** A place by every name that questions may call it: a known venue also by its city. */
function placeNames({ place }: Encounter): string[] {
  const venue = place && placeOf(fold(place.name));
  return [place?.name, venue?.name, place?.city, place?.country, venue?.city, venue?.country].flatMap(
    (name) => name ?? [],
  );
}

const articleStems = new WeakMap<Article, ReadonlySet<string>>();

/** Stems of a whole article, worked out once. */
export function stemsOfArticle(article: Article): ReadonlySet<string> {
  const held = articleStems.get(article);
  if (held) return held;
  const made = stems(article.paragraphs.map(({ text }) => text));
  articleStems.set(article, made);
  return made;
}

/** An encounter with its seats and words; for one that is not indexed too. */
export function entryOf(encounter: Encounter, library: Library): Entry {
  const article = library.article(encounter.article);
  const places = placeNames(encounter);
  const numbers = new Set(encounter.evidence.map((evidence) => evidence.paragraph));
  const paragraphs = article?.paragraphs.filter(({ number }) => numbers.has(number)) ?? [];
  return {
    encounter,
    seats: encounter.participants.map((participant) => seatOf(encounter, participant, library)),
    words: stems([article?.title, ...paragraphs.map(({ text }) => text), encounter.trigger]),
    around: article ? stemsOfArticle(article) : new Set(),
    told: stems([...encounter.evidence.map(({ quote }) => quote), encounter.trigger]),
    published: article?.published ?? null,
    places,
    countries: places.flatMap((name) => placeOf(fold(name))?.country ?? []),
  };
}

/** Indexes the encounters of a library once; every answer is looked up here. */
export function indexEncounters(library: Library): EncounterIndex {
  const entries = library.encounters.map((encounter) => entryOf(encounter, library));
  const of = new Map<string, Entry[]>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const ids = new Set(entry.seats.flatMap(({ person }) => (person ? [person.id] : [])));
    for (const id of ids) {
      const held = of.get(id);
      if (held) held.push(entry);
      else of.set(id, [entry]);
    }
    for (const word of entry.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // Now, so that no first question waits for it.
  for (const article of library.articles) stemsOfArticle(article);
  const scale = Math.log(entries.length + 2);
  return {
    entries,
    of,
    rarity: (word) => Math.log((entries.length + 2) / ((counts.get(word) ?? 0) + 1)) / scale,
  };
}
