import type { Library } from '../library/library.js';
import type { Candidate, Person } from '../library/roster.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Given, GivenPlace, Zone } from './question.js';
import { isOffice, nationOf, placeOf } from './terms.js';
import { fold, stem, type Word } from './tokens.js';
import { FUNCTION_WORDS, GROUP_HEADS, OPEN_HEADS } from './words.js';

/** Prepositions in front of a place. */
const LOCATIVE: ReadonlySet<string> = new Set(
  'in at to into from near onto through outside inside across around via within'.split(' '),
);

/** What a chunk of words turned out to name. */
export interface Parts {
  readonly names: readonly NamePart[];
  readonly title?: string;
  readonly nations: readonly string[];
  readonly places: readonly GivenPlace[];
  readonly head?: string;
  readonly words: readonly string[];
}

interface NamePart {
  readonly words: readonly Word[];
  readonly people: readonly Person[];
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

function joined(words: readonly Word[], from: number, count: number): string | undefined {
  const slice = words.slice(from, from + count);
  if (slice.length < count || slice.slice(0, -1).some((word) => word.possessive)) return undefined;
  return slice.map((word) => word.fold).join(' ');
}

function longest<T>(
  words: readonly Word[],
  from: number,
  most: number,
  find: (text: string) => T | undefined,
): [T, number] | undefined {
  for (let count = most; count >= 1; count--) {
    const text = joined(words, from, count);
    const hit = text === undefined ? undefined : find(text);
    if (hit !== undefined && hit !== false) return [hit, count];
  }
  return undefined;
}

function common(a: ReadonlySet<Person>, b: ReadonlySet<Person>): Set<Person> {
  return new Set([...a].filter((person) => b.has(person)));
}

/** Whether each word of a name as asked has its like in a spelling; given names may be missing or initials. */
function agrees(asked: readonly string[], spelling: readonly string[]): boolean {
  const like = (a: string, b: string): boolean =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  const close = (a: string, b: string): boolean =>
    like(a, b) ||
    (a.length >= 4 && b.length >= 4 && distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1));
  const hits = asked.filter((word) => spelling.some((other) => close(word, other))).length;
  if (hits === asked.length) return true;
  return (
    spelling.length < asked.length && spelling.every((word) => asked.some((other) => close(other, word)))
  );
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function people(
  words: readonly Word[],
  exact: ReadonlySet<Person>,
  resolver: Resolver,
): { people: Person[]; near: Candidate[] } {
  if (exact.size > 0) return { people: [...exact], near: [] };
  const asked = words.map((word) => word.fold);
  const near = resolver.library.roster.find(words.map((word) => word.text).join(' '), 8);
  const fitting = near.filter(({ person }) =>
    [person.name, ...person.spellings].some((spelling) => agrees(asked, spelling.split(/\s+/u).map(fold))),
  );
  return { people: fitting.map(({ person }) => person), near: [...near] };
}

function nameAt(words: readonly Word[], from: number, resolver: Resolver): NamePart | undefined {
  const run: Word[] = [];
  let exact: ReadonlySet<Person> = new Set();
  let unknown = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const known = resolver.lexicon.named(word.fold);
    const usable = word.capital || (word.fold.length >= (resolver.lower ? 2 : 4) && known.size > 0);
    if (!usable || (run.length > 0 && word.capital && known.size === 0 && stops(word))) break;
    if (known.size === 0) unknown = true;
    else if (exact.size === 0) exact = known;
    else {
      const both = common(exact, known);
      if (both.size === 0 && !word.capital) break;
      if (both.size === 0) unknown = true;
      else exact = both;
    }
    run.push(word);
    if (word.possessive) break;
  }
  if (run.length === 0) return undefined;
  const { people: found, near } = people(run, unknown ? new Set() : exact, resolver);
  return { words: run, people: found, near, qualifies: run.at(-1)?.possessive ?? false };
}

/** Capitalised words that end a name: offices, countries and heads of groups. */
function stops(word: Word): boolean {
  return isOffice(word.fold) || nationOf(word.fold) !== undefined || GROUP_HEADS.has(word.fold);
}

interface Draft {
  names: NamePart[];
  titles: string[];
  nations: string[];
  places: GivenPlace[];
  head: string | undefined;
  words: string[];
}

function isTwoWordName(words: readonly Word[], i: number, resolver: Resolver): boolean {
  const [a, b] = [words[i], words[i + 1]];
  if (!a || !b || a.possessive) return false;
  return common(resolver.lexicon.named(a.fold), resolver.lexicon.named(b.fold)).size > 0;
}

function readAt(
  words: readonly Word[],
  i: number,
  locative: boolean,
  resolver: Resolver,
  draft: Draft,
): number {
  const word = words[i];
  if (!word) return 1;
  const full = isTwoWordName(words, i, resolver);
  const office = full ? undefined : longest(words, i, 4, (text) => (isOffice(text) ? text : undefined));
  if (office) {
    draft.titles.push(office[0]);
    return office[1];
  }
  const place = full || !locative ? undefined : longest(words, i, 4, placeOf);
  if (place) {
    draft.places.push({
      ...place[0],
      text: words
        .slice(i, i + place[1])
        .map((w) => w.text)
        .join(' '),
    });
    return place[1];
  }
  const nation = full ? undefined : longest(words, i, 3, nationOf);
  if (nation) {
    draft.nations.push(nation[0]);
    return nation[1];
  }
  if (GROUP_HEADS.has(word.fold) || OPEN_HEADS.has(word.fold)) {
    draft.head = word.fold;
    draft.words.push(stem(word.fold));
    return 1;
  }
  const closed = FUNCTION_WORDS.has(word.fold) || word.fold === 'of';
  const name = closed && !word.capital ? undefined : nameAt(words, i, resolver);
  if (name && (name.people.length > 0 || word.capital)) {
    draft.names.push(name);
    return name.words.length;
  }
  if (!closed) draft.words.push(stem(word.fold));
  return 1;
}

/** Finds names, offices, countries and places in a chunk. */
export function partsOf(chunk: Chunk, resolver: Resolver, visiting: boolean): Parts {
  const draft: Draft = { names: [], titles: [], nations: [], places: [], head: undefined, words: [] };
  const locative = (chunk.prep !== undefined && LOCATIVE.has(chunk.prep)) || (visiting && chunk.direct);
  for (let i = 0; i < chunk.words.length; ) i += readAt(chunk.words, i, locative, resolver, draft);
  const title = draft.titles.join(' ');
  return {
    names: draft.names,
    nations: draft.nations,
    places: draft.places,
    words: draft.words,
    ...(title === '' ? {} : { title }),
    ...(draft.head === undefined ? {} : { head: draft.head }),
  };
}

/** Whether a chunk stands where a place would stand. */
export function isLocative(chunk: Chunk): boolean {
  return chunk.prep !== undefined && LOCATIVE.has(chunk.prep);
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

function namedGiven(part: NamePart, chunk: Chunk, parts: Parts, zone: Zone): Given {
  const base = {
    ...phrase(chunk, zone),
    text: textOf(part.words),
    words: [],
    ...(parts.nations[0] === undefined ? {} : { of: parts.nations[0] }),
  };
  const name = textOf(part.words);
  if (part.people.length === 0) return { ...base, kind: 'unknown', name, near: part.near };
  return {
    ...base,
    kind: 'person',
    name,
    people: part.people,
    ...(parts.title === undefined ? {} : { title: parts.title }),
  };
}

function phrase(chunk: Chunk, zone: Zone): { zone: Zone; side: 'subject' | 'object'; prep?: string } {
  return { zone, side: chunk.side, ...(chunk.prep === undefined ? {} : { prep: chunk.prep }) };
}

function partyGiven(chunk: Chunk, parts: Parts, zone: Zone, names: readonly NamePart[]): Given {
  const words = [...names.flatMap((name) => name.words.map((word) => stem(word.fold))), ...parts.words];
  return {
    ...phrase(chunk, zone),
    kind: 'party',
    text: textOf(chunk.words),
    words,
    ...(parts.nations[0] === undefined ? {} : { of: parts.nations[0] }),
    ...(parts.head === undefined ? {} : { head: parts.head }),
  };
}

/** The givens a chunk tells. Words that only modify the noun of the encounter give none. */
export function givensOf(chunk: Chunk, parts: Parts, resolver: Resolver, day: string | undefined): Given[] {
  const zone: Zone = chunk.zone === 'core' ? 'core' : 'context';
  const whose = parts.names.filter((name) => name.qualifies);
  const own = parts.names.filter((name) => !name.qualifies);
  if (chunk.event !== undefined) {
    const nations = parts.nations.length > 1 ? parts.nations : [];
    return [
      ...parts.names
        .filter((name) => name.people.length > 0)
        .map((name) => namedGiven(name, chunk, { ...parts, nations: [] }, zone)),
      ...nations.map((of): Given => ({ ...phrase(chunk, zone), kind: 'party', text: of, words: [], of })),
    ];
  }
  if (own.length > 0) return own.map((name) => namedGiven(name, chunk, parts, zone));
  if (parts.title !== undefined && !GROUP_HEADS.has(parts.head ?? '')) {
    const of = parts.nations[0];
    const holders = resolver.library.roster.holding(parts.title, of, day);
    return [
      {
        ...phrase(chunk, zone),
        kind: 'office',
        text: textOf(chunk.words),
        title: parts.title,
        people: holders.map(({ person }) => person),
        words: parts.words,
        ...(of === undefined ? {} : { of }),
      },
    ];
  }
  if (whose.length > 0 && parts.words.length === 0)
    return whose.map((name) => namedGiven(name, chunk, parts, zone));
  if (parts.words.length === 0 && parts.nations.length === 0) return [];
  if (parts.nations.length > 1 && parts.words.length === 0) {
    return parts.nations.map(
      (of): Given => ({ ...phrase(chunk, zone), kind: 'party', text: of, words: [], of }),
    );
  }
  const firm = parts.head !== undefined || parts.nations.length > 0 || chunk.direct || whose.length > 0;
  return [partyGiven(chunk, parts, firm ? zone : 'context', whose)];
}
