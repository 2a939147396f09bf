import type { Chunk } from './cut.js';
import { isFullName, type NamePart, nameAt, type Resolver, slippedName } from './names.js';
import type { GivenPlace } from './question.js';
import { nationOf, officeAt, placeOf } from './terms.js';
import { stem, type Word } from './tokens.js';
import {
  DIRECTIONS,
  FUNCTION_WORDS,
  GROUP_HEADS,
  LOCATIVE_PREPOSITIONS,
  OPEN_HEADS,
  PLACE_SUFFIXES,
} from './words.js';

/** What a chunk of words turned out to name. */
export interface Parts {
  readonly names: readonly NamePart[];
  /** Office of one person. */
  readonly title?: string;
  /** Country or organisation that words of the chunk name as belonging. */
  readonly nations: readonly string[];
  readonly places: readonly GivenPlace[];
  /** Head noun of people taken together, as typed: "leaders", "ministers", "team". */
  readonly head?: string;
  /** Stems of everything else. */
  readonly words: readonly string[];
}

interface Draft {
  readonly names: NamePart[];
  readonly titles: string[];
  readonly nations: string[];
  readonly places: GivenPlace[];
  readonly words: string[];
  head?: string;
}

function joined(words: readonly Word[], from: number, count: number): string | undefined {
  const slice = words.slice(from, from + count);
  if (slice.length < count || slice.slice(0, -1).some((word) => word.possessive)) return undefined;
  return slice.map((word) => word.fold).join(' ');
}

/** The longest run of at most `most` words that `find` knows, with its length. */
function longest<T>(
  words: readonly Word[],
  from: number,
  most: number,
  find: (text: string) => T | undefined,
): [T, number] | undefined {
  for (let count = most; count >= 1; count--) {
    const text = joined(words, from, count);
    const hit = text === undefined ? undefined : find(text);
    if (hit !== undefined) return [hit, count];
  }
  return undefined;
}

function readPlace(words: readonly Word[], i: number, draft: Draft, beside: boolean): number {
  const capital = words[i]?.capital ?? false;
  const place = longest(words, i, 5, (text) => placeOf(text, capital && !beside));
  if (!place) return 0;
  const [found, count] = place;
  const text = words.slice(i, i + count).map((word) => word.text);
  draft.places.push({ ...found, text: text.join(' ') });
  return count + (PLACE_SUFFIXES.has(words[i + count]?.fold ?? '') ? 1 : 0);
}

function readOffice(words: readonly Word[], i: number, draft: Draft): number {
  const office = officeAt(words, i);
  if (!office) return 0;
  const last = office.title.split(' ').at(-1) ?? '';
  if (OPEN_HEADS.has(last)) draft.head = last;
  else if (office.plural) draft.head = office.title;
  else draft.titles.push(office.title);
  return office.count;
}

function readNation(words: readonly Word[], i: number, draft: Draft): number {
  const nation = longest(words, i, 4, nationOf);
  if (!nation) return 0;
  draft.nations.push(nation[0]);
  return nation[1];
}

function readName(words: readonly Word[], i: number, resolver: Resolver, draft: Draft): number {
  const name = nameAt(words, i, resolver);
  if (!name || (name.people.length === 0 && !words[i]?.capital)) return 0;
  draft.names.push(name);
  return name.words.length;
}

function readWord(word: Word, draft: Draft): number {
  if (GROUP_HEADS.has(word.fold)) draft.head = word.fold;
  if (word.fold !== 'of' && !FUNCTION_WORDS.has(word.fold)) draft.words.push(stem(word.fold));
  return 1;
}

function readAt(
  words: readonly Word[],
  i: number,
  locative: boolean | 'beside',
  resolver: Resolver,
  draft: Draft,
): number {
  const word = words[i];
  if (!word) return 1;
  if (isFullName(words, i, resolver.lexicon))
    return readName(words, i, resolver, draft) || readWord(word, draft);
  if (locative) {
    if (DIRECTIONS.has(word.fold) && !word.capital) return 1;
    const place = readPlace(words, i, draft, locative === 'beside');
    if (place > 0) return place;
  }
  if (
    DIRECTIONS.has(word.fold) &&
    resolver.lexicon.named(word.fold).size === 0 &&
    !nationOf(joined(words, i, 2) ?? '')
  )
    return 1;
  const closed = FUNCTION_WORDS.has(word.fold) && !word.capital;
  return (
    readNation(words, i, draft) ||
    readOffice(words, i, draft) ||
    (closed || GROUP_HEADS.has(word.fold) ? 0 : readName(words, i, resolver, draft)) ||
    readWord(word, draft)
  );
}

/** Whether a chunk stands where a place would stand. */
export function isLocative(chunk: Chunk): boolean {
  return chunk.prep !== undefined && LOCATIVE_PREPOSITIONS.has(chunk.prep);
}

/** A city, a venue or a province: where an encounter named after it takes place. */
function isSite({ kind, country }: GivenPlace): boolean {
  return kind === 'city' || kind === 'venue' || (kind === 'region' && country !== undefined);
}

function keepCities(draft: Draft): void {
  const others = draft.places.filter((place) => place.kind === 'country');
  draft.nations.push(...others.map((place) => place.name));
  draft.places.splice(0, Infinity, ...draft.places.filter(isSite));
}

/** Finds names, offices, countries and places in a chunk; after a verb of travel its object is a place. */
export function partsOf(chunk: Chunk, resolver: Resolver, visiting: boolean): Parts {
  const draft: Draft = { names: [], titles: [], nations: [], places: [], words: [] };
  const visited = visiting && chunk.direct && chunk.prep === undefined;
  const bound = visiting && chunk.prep === 'for' && chunk.side === 'object';
  // "before Paris": what was before or after a place.
  const isBeyond = chunk.zone === 'aside' && chunk.prep === undefined && chunk.words.length <= 2;
  const locative =
    isLocative(chunk) || isBeyond || visited || bound || (chunk.event !== undefined && 'beside');
  for (let i = 0; i < chunk.words.length; ) i += readAt(chunk.words, i, locative, resolver, draft);
  const bare = draft.names.length + draft.nations.length + draft.places.length + draft.titles.length === 0;
  const stands = chunk.zone === 'core' && !chunk.asked && (chunk.side === 'subject' || chunk.direct);
  const slipped = bare && stands && draft.head === undefined ? slippedName(chunk.words, resolver) : undefined;
  if (slipped) return { names: [slipped], nations: [], places: [], words: [] };
  const title = draft.titles.join(' ');
  // A country or region beside the noun of an encounter names who meets; a city, where.
  if (chunk.event !== undefined) keepCities(draft);
  return { ...draft, ...(title === '' ? {} : { title }) };
}
