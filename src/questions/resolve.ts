import type { Chunk, Cut } from './cut.js';
import { givensOf, inDelegation } from './givens.js';
import { verbBase } from './inflect.js';
import type { Resolver } from './names.js';
import { isLocative, type Parts, partsOf } from './parts.js';
import type { Asked, Given, GivenPlace, Hole } from './question.js';
import { isOffice, isVenueWord, nationOf } from './terms.js';
import { fold, stem } from './tokens.js';

/** What the noun phrases of a question tell. */
export interface Told {
  readonly given: readonly Given[];
  /** Those of a clause about another event, which `given` holds too. */
  readonly beside: readonly Given[];
  readonly places: readonly GivenPlace[];
  /** Places of a clause about another event. */
  readonly elsewhere: readonly GivenPlace[];
  readonly hole: Hole;
  /** Folded words that names and places have used up. */
  readonly used: ReadonlySet<string>;
  /** Verbs, in the base form, that stand right after somebody and tell of no encounter. */
  readonly deed: readonly string[];
  /** Whether those who came with somebody are asked for: "who was in his delegation". */
  readonly delegation: boolean;
}

/** Most noun phrases of a question that are looked up; nobody asks about more. */
const MOST_PHRASES = 16;

/** What it takes to resolve the phrases of a question. */
export interface Setting {
  readonly asked: Asked;
  readonly resolver: Resolver;
  /** Whether the question is about travel. */
  readonly visiting: boolean;
  /** ISO day at which offices are held. */
  readonly day: string | undefined;
}

/** Prepositions after which an unknown name is no venue. */
const NOT_VENUES: ReadonlySet<string> = new Set(['to', 'from', 'on', 'into', 'through', 'across', 'around']);

/** "travelling to Norland": after a verb of travel an unknown name is where somebody goes. */
function isGoal(chunk: Chunk, visiting: boolean): boolean {
  return (
    visiting && chunk.prep === 'to' && chunk.side === 'object' && chunk.words.every(({ capital }) => capital)
  );
}

/** "at Hyderabad House", "in the Ben Franklin Room": an unknown name where a place would stand is a venue. */
function venueOf(chunk: Chunk, parts: Parts, visiting: boolean): GivenPlace | undefined {
  const bare =
    chunk.zone === 'core' &&
    chunk.event === undefined &&
    parts.title === undefined &&
    parts.head === undefined;
  const visited = visiting && chunk.direct && chunk.prep === undefined && chunk.side === 'object';
  if (
    !bare ||
    !(visited || (isLocative(chunk) && (!NOT_VENUES.has(chunk.prep ?? '') || isGoal(chunk, visiting)))) ||
    parts.nations.length > 0
  )
    return undefined;
  if (parts.names.some((name) => name.people.length > 0)) return undefined;
  const said = chunk.words.some((word) => isVenueWord(word.fold));
  if (parts.places.length > 0 && !said) return undefined;
  if (!said && !chunk.words.some((word) => word.capital) && chunk.prep !== 'at') return undefined;
  const name = chunk.words.map((word) => word.text).join(' ');
  return { name, text: name, kind: 'venue' };
}

/** "go to the Senate": after a verb of travel a body is where somebody goes. */
function bodyAsGoal(chunk: Chunk, parts: Parts): GivenPlace | undefined {
  const [name] = parts.nations;
  const isBare =
    parts.names.length + parts.places.length + parts.words.length === 0 &&
    parts.title === undefined &&
    parts.head === undefined;
  return name !== undefined && isBare && isLocative(chunk) ? { name, text: name, kind: 'venue' } : undefined;
}

function holeOf(parts: Parts): Hole {
  const head = parts.head ?? parts.title;
  const of = parts.nations[0] ?? parts.places[0]?.name;
  const names = parts.names.flatMap((name) => name.words.map((word) => stem(word.fold)));
  return {
    words: [...parts.words, ...names],
    ...(head === undefined ? {} : { head }),
    ...(of === undefined ? {} : { of }),
  };
}

/** "which leaders from A and B": what the phrases of a hole tell together. */
function joinedHole(a: Hole, b: Hole): Hole {
  const [head, of] = [a.head ?? b.head, a.of ?? b.of];
  return {
    words: [...a.words, ...b.words],
    ...(head === undefined ? {} : { head }),
    ...(of === undefined ? {} : { of }),
  };
}

/** "Liang Guanglie, the Chinese chief of general staff": an office that only explains the name before it. */
function explains(chunk: Chunk, parts: Parts, given: readonly Given[]): boolean {
  const before = given.at(-1);
  const named = before?.kind === 'person' || before?.kind === 'unknown';
  return (
    chunk.apposed &&
    named &&
    parts.names.length === 0 &&
    (parts.title !== undefined || parts.head !== undefined)
  );
}

/** "the bank chiefs of Peru and Mexico, Figueroa and Mancera": the parties before the names only explain them. */
function explained(given: Given[], chunk: Chunk): void {
  given.forEach((one, i) => {
    if (one.kind === 'party' && one.side === chunk.side) given[i] = { ...one, zone: 'context' };
  });
}

/** "call A with greetings", "met A with a proposal": after its object, what comes with a verb is no participant. */
function isTopic(chunk: Chunk, given: Given, before: readonly Given[]): boolean {
  const isBody = given.kind === 'party' && (given.head !== undefined || given.of !== undefined);
  const isSomebody = given.kind === 'person' && given.people.some((person) => person.encounters > 0);
  if (isBody || isSomebody || given.kind === 'office' || given.kind === 'unknown') return false;
  return chunk.prep === 'with' && before.some((one) => one.side === 'object' && one.zone === 'core');
}

/** "tour a temple", "visit a car factory": what somebody saw, whom nobody met. */
function isSight(chunk: Chunk, given: Given): boolean {
  const bare = given.kind === 'party' && given.head === undefined && given.of === undefined;
  return bare && chunk.side === 'object' && !chunk.words.some((word) => word.capital);
}

/** "on the Norlandic side": whoever is asked for belongs to it. */
function isSide({ head, names, nations }: Parts): boolean {
  return (head === 'side' || head === 'sides') && names.length === 0 && nations.length === 1;
}

/** "did A resign in B": what stands behind a name where the verb would be. */
function deedOf({ words, side, zone }: Chunk, { names }: Parts): string[] {
  const last = names.at(-1)?.words.at(-1);
  if (!last || side !== 'subject' || zone !== 'core' || last.possessive) return [];
  const after = words.slice(words.indexOf(last) + 1);
  const isPlain = after.every(({ capital, fold: word }) => !capital && !isOffice(word) && !nationOf(word));
  return isPlain ? after.map(({ fold: word }) => verbBase(word)) : [];
}

/** Resolves every noun phrase of a question to people, parties, places and the hole. */
export function resolve(parsed: Cut, setting: Setting): Told {
  const given: Given[] = [];
  const places: GivenPlace[] = [];
  const elsewhere: GivenPlace[] = [];
  const used = new Set<string>();
  let hole: Hole = { words: [] };
  const beside: Given[] = [];
  const deed: string[] = [];
  let delegation = false;
  for (const chunk of parsed.chunks.slice(0, MOST_PHRASES)) {
    const parts = partsOf(chunk, setting.resolver, setting.visiting);
    if (chunk.from || (chunk.asked && chunk.event === undefined)) {
      hole = joinedHole(hole, holeOf(parts));
      continue;
    }
    if (setting.asked === 'who' && isSide(parts)) {
      hole = joinedHole({ words: [], ...(parts.nations[0] ? { of: parts.nations[0] } : {}) }, hole);
      for (const word of chunk.words) used.add(word.fold);
      continue;
    }
    if (chunk.apposed && parts.names.length > 0) explained(given, chunk);
    delegation ||= inDelegation(chunk, parts);
    deed.push(...deedOf(chunk, parts));
    const venue =
      venueOf(chunk, parts, setting.visiting) ?? (setting.visiting ? bodyAsGoal(chunk, parts) : undefined);
    const found = venue ? [venue] : parts.places;
    if (chunk.zone === 'aside' || (setting.visiting && chunk.prep === 'from')) elsewhere.push(...found);
    else if (chunk.zone === 'core') places.push(...found);
    if (chunk.zone !== 'context')
      for (const place of found) for (const word of place.text.split(' ')) used.add(fold(word));
    const own =
      venue || explains(chunk, parts, given) ? [] : givensOf(chunk, parts, setting.resolver, setting.day);
    if (chunk.zone === 'aside') beside.push(...own);
    given.push(
      ...own.map((one) =>
        isTopic(chunk, one, given) || (setting.visiting && isSight(chunk, one))
          ? { ...one, zone: 'context' as const }
          : one,
      ),
    );
    if (own.some((one) => one.kind !== 'party')) for (const word of chunk.words) used.add(word.fold);
  }
  return { given, beside, places, elsewhere, hole, used, deed, delegation };
}
