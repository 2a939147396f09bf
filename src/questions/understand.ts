import type { EncounterKind } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import { type Chunk, type Cut, cut } from './chunks.js';
import { givensOf, isLocative, type Parts, partsOf, type Resolver } from './givens.js';
import type { Lexicon } from './lexicon.js';
import { mend } from './mend.js';
import type { Asked, Family, Given, GivenPlace, GivenTime, Hole, PlaceGrain, Question } from './question.js';
import { isOffice, nationOf } from './terms.js';
import { readTimes, type TimeFound } from './time.js';
import { fold, stem, tokenise, type Word } from './tokens.js';
import { AUXILIARIES, EVENT_NOUNS, FUNCTION_WORDS, LIGHT_VERBS, PLANNED_WORDS, VERBS } from './words.js';

const PLACE_NOUNS: ReadonlyMap<string, PlaceGrain> = new Map([
  ['city', 'city'],
  ['town', 'city'],
  ['capital', 'city'],
  ['country', 'country'],
  ['nation', 'country'],
  ['place', 'venue'],
  ['venue', 'venue'],
  ['building', 'venue'],
  ['hotel', 'venue'],
  ['crossing', 'venue'],
  ['airport', 'venue'],
  ['palace', 'venue'],
  ['shrine', 'venue'],
  ['location', 'venue'],
  ['state', 'city'],
  ['province', 'city'],
  ['region', 'country'],
]);
const TIME_NOUNS: ReadonlySet<string> = new Set('day date month year week time days dates'.split(' '));
const LIST_OPENERS: ReadonlySet<string> = new Set(
  'list show tell give find describe summarise summarize'.split(' '),
);

/** Splits "Biden-Xi" and "US-Soviet" where both halves are names or nations. */
function splitPairs(words: readonly Word[], lexicon: Lexicon): Word[] {
  return words.flatMap((word) => {
    const halves = word.text.split('-');
    const [a, b] = halves;
    if (
      halves.length !== 2 ||
      a === undefined ||
      b === undefined ||
      lexicon.named(word.fold).size > 0 ||
      nationOf(word.fold)
    )
      return [word];
    const known = (text: string): boolean =>
      lexicon.named(fold(text)).size > 0 || nationOf(fold(text)) !== undefined;
    if (!known(a) || !known(b)) return [word];
    return [
      { ...word, text: a, fold: fold(a), end: word.start + a.length, possessive: false },
      { ...word, text: b, fold: fold(b), start: word.start + a.length + 1 },
    ];
  });
}

interface Asking {
  readonly asked: Asked;
  readonly grain: PlaceGrain | null;
}

function asking(words: readonly Word[]): Asking {
  const folds = words.map((word) => word.fold);
  const first = folds[0] ?? '';
  if (LIST_OPENERS.has(first) && !folds.slice(1, 4).some((w) => w === 'who' || w === 'where' || w === 'when'))
    return { asked: 'list', grain: null };
  const at = folds.findIndex((w) =>
    ['who', "who'd", 'whom', 'whose', 'which', 'what', 'where', 'when', 'how', 'why'].includes(w),
  );
  if (AUXILIARIES.has(first) && first !== 'to') return { asked: 'whether', grain: null };
  if (first === 'any' || first === 'anything')
    return { asked: folds.includes('know') ? 'list' : 'whether', grain: null };
  if (at < 0) return { asked: 'list', grain: null };
  return wh(folds, at);
}

function wh(folds: readonly string[], at: number): Asking {
  const w = folds[at] ?? '';
  const tail = folds.slice(at + 1, at + 6);
  if (w === 'where') return { asked: 'where', grain: tail[0] === 'in' ? 'city' : null };
  if (w === 'when') return { asked: 'when', grain: null };
  if (w === 'how') {
    if (
      tail[0] === 'often' ||
      (tail[0] === 'many' && (tail[1] === 'times' || EVENT_NOUNS.has(tail[1] ?? '')))
    )
      return { asked: 'how-often', grain: null };
    return { asked: 'passage', grain: null };
  }
  if (w === 'why') return { asked: 'passage', grain: null };
  if (w === 'which' || w === 'what') {
    const stop = tail.findIndex((x) => AUXILIARIES.has(x) || VERBS.has(x));
    const noun = tail.slice(0, stop < 0 ? 4 : stop);
    for (const x of noun) {
      const grain = PLACE_NOUNS.get(x);
      if (grain && !noun.some(isOffice)) return { asked: 'where', grain };
      if (TIME_NOUNS.has(x)) return { asked: 'when', grain: null };
    }
    if (w === 'what' && noun.length === 0)
      return { asked: folds.includes('know') ? 'list' : 'passage', grain: null };
    if (w === 'what' && EVENT_NOUNS.has(noun.at(-1) ?? '')) return { asked: 'list', grain: null };
    return { asked: 'who', grain: null };
  }
  return { asked: 'who', grain: null };
}

function familiesOf(parsed: Cut): Family[] {
  const core = <T extends { zone: string }>(all: readonly T[]): readonly T[] =>
    all.filter((x) => x.zone === 'core');
  const verbs = core(parsed.verbs)
    .filter((verb) => !LIGHT_VERBS.has(verb.fold))
    .map((verb) => verb.family);
  const nouns = core(parsed.nouns).map((noun) => noun.family);
  const light = core(parsed.verbs).map((verb) => verb.family);
  const leads = core(parsed.verbs).some((verb) => verb.family === 'lead') ? (['lead'] as const) : [];
  const found = verbs.length > 0 ? verbs : nouns.length > 0 ? nouns : light;
  return [...new Set([...leads, ...found])];
}

function kindsOf(families: readonly Family[], folds: readonly string[], parsed: Cut): EncounterKind[] {
  const has = (...words: string[]): boolean => words.some((word) => folds.includes(word));
  const calledOn = /\bcall(?:s|ed|ing)? (?:up)?on\b/u.test(folds.join(' '));
  if (
    has('phone', 'phoned', 'telephone', 'telephoned', 'videoconference', 'video', 'phones') ||
    (has('call', 'calls', 'called') && !calledOn)
  )
    return ['call'];
  if (families.includes('visit') && !families.some((f) => f === 'meet' || f === 'host'))
    return ['visit', 'meeting', 'gathering'];
  if (families.includes('speak') || families.length === 0) return [];
  if (families.includes('attend')) return ['gathering', 'meeting', 'visit'];
  if (parsed.nouns.some((noun) => noun.fold.startsWith('contact'))) return [];
  return ['meeting', 'gathering', 'visit'];
}

function statusOf(folds: readonly string[]): Question['status'] {
  return folds.some((word) => PLANNED_WORDS.has(word)) ? 'planned' : null;
}

function bounded(time: TimeFound, words: readonly Word[]): GivenTime {
  const before = words.filter((word) => word.end <= time.start).at(-1)?.fold;
  const { from, to, text } = time;
  if (before === 'before' || before === 'until' || before === 'till')
    return { from: '0000-01-01', to: from, text: `before ${text}` };
  if (before === 'after') return { from: to, to: '9999-12-31', text: `after ${text}` };
  if (before === 'since') return { from, to: '9999-12-31', text: `since ${text}` };
  return { from, to, text };
}

function timeOf(parsed: Cut, words: readonly Word[], zones: readonly string[]): GivenTime | null {
  const own = [...parsed.times]
    .filter(([, zone]) => zones.includes(zone))
    .map(([time]) => bounded(time, words));
  const [first, ...rest] = own;
  if (!first) return null;
  return rest.reduce(
    (all, time) => ({
      from: time.from > all.from ? time.from : all.from,
      to: time.to < all.to ? time.to : all.to,
      text: `${all.text}, ${time.text}`,
    }),
    first,
  );
}

/** Host or guest, where the verb tells on which side the hole is. */
function holeRoleOf(asked: Asked, parsed: Cut, folds: readonly string[]): 'host' | 'guest' | null {
  if (asked !== 'who') return null;
  const host = parsed.verbs.find((verb) => verb.family === 'host');
  const visit = parsed.verbs.find((verb) => verb.fold.startsWith('visit') || verb.fold === 'travelled');
  const subjectHole = !parsed.chunks.some((chunk) => chunk.side === 'subject' && !chunk.asked);
  if (host) {
    const passive =
      folds[host.at - 1] === 'by'
        ? false
        : ['was', 'were', 'been', 'be', 'is', 'being'].includes(folds[host.at - 1] ?? '') &&
          /(?:ed|en)$/u.test(host.fold);
    return subjectHole !== passive ? 'host' : 'guest';
  }
  return visit && subjectHole ? 'guest' : null;
}

function venueOf(chunk: Chunk, parts: Parts): GivenPlace | undefined {
  if (!isLocative(chunk) || chunk.prep === 'to' || chunk.prep === 'from' || chunk.event !== undefined)
    return undefined;
  if (
    chunk.zone !== 'core' ||
    parts.places.length > 0 ||
    parts.title !== undefined ||
    parts.head !== undefined
  )
    return undefined;
  const known = parts.names.some((name) => name.people.length > 0);
  const capital = chunk.words.some((word) => word.capital);
  if (known || (!capital && chunk.prep !== 'at')) return undefined;
  const name = chunk.words.map((word) => word.text).join(' ');
  return { name, text: name, kind: 'venue' };
}

function contextOf(words: readonly Word[], used: ReadonlySet<string>, times: readonly TimeFound[]): string[] {
  const loose = words.filter((word) => {
    if (!/[\p{L}\p{N}]/u.test(word.text) || FUNCTION_WORDS.has(word.fold) || used.has(word.fold))
      return false;
    if (times.some((time) => time.start <= word.start && word.start < time.end)) return false;
    return !['meet', 'met', 'meeting', 'meets'].includes(word.fold);
  });
  return [...new Set(loose.map((word) => stem(word.fold)))];
}

interface Resolved {
  readonly given: Given[];
  readonly places: GivenPlace[];
  readonly elsewhere: GivenPlace[];
  readonly hole: Hole;
  readonly used: Set<string>;
}

function resolveChunks(
  parsed: Cut,
  asked: Asked,
  resolver: Resolver,
  visiting: boolean,
  day: string | undefined,
): Resolved {
  const given: Given[] = [];
  const places: GivenPlace[] = [];
  const elsewhere: GivenPlace[] = [];
  const used = new Set<string>();
  let hole: Hole = { words: [] };
  for (const chunk of parsed.chunks) {
    const parts = partsOf(chunk, resolver, visiting);
    if (
      chunk.asked &&
      chunk.event === undefined &&
      (asked === 'who' || asked === 'where' || asked === 'when')
    ) {
      const plural = parts.head ?? parts.title;
      hole = {
        words: [...parts.words, ...parts.names.flatMap((name) => name.words.map((word) => stem(word.fold)))],
        ...(plural === undefined ? {} : { head: plural.replace(/s$/u, '') }),
        ...((parts.nations[0] ?? parts.places[0]?.name) === undefined
          ? {}
          : { of: parts.nations[0] ?? parts.places[0]?.name ?? '' }),
      };
      continue;
    }
    const venue = venueOf(chunk, parts);
    const found = venue ? [venue] : parts.places;
    if (chunk.zone === 'aside') elsewhere.push(...found);
    else if (chunk.zone === 'core') places.push(...found);
    if (venue) continue;
    const own = givensOf(chunk, parts, resolver, day);
    given.push(...own);
    for (const g of own) if (g.kind !== 'party') for (const word of chunk.words) used.add(word.fold);
    for (const place of found) for (const word of place.text.split(' ')) used.add(fold(word));
  }
  return { given, places, elsewhere, hole, used };
}

/** Reads a question as an encounter with a hole in it. Never throws; what it cannot read it leaves open. */
export function understand(text: string, now: Date, library: Library, lexicon: Lexicon): Question {
  const isName = (word: string): boolean => lexicon.named(word).size > 0;
  const words = splitPairs(mend(tokenise(text), isName), lexicon);
  const folds = words.map((word) => word.fold);
  const times = readTimes(text, now);
  const { asked, grain } = asking(words);
  const parsed = cut(words, times, lexicon);
  const families = familiesOf(parsed);
  const lower = !words.slice(1).some((word) => word.capital);
  const time = timeOf(parsed, words, ['core', 'context']);
  const visiting = families.includes('visit');
  const { given, places, elsewhere, hole, used } = resolveChunks(
    parsed,
    asked,
    { library, lexicon, lower },
    visiting,
    time?.from,
  );
  const encounterish = families.length > 0 || given.some((g) => g.zone === 'core');
  return {
    text,
    asked: asked !== 'passage' && !encounterish ? 'passage' : asked,
    given,
    hole,
    places,
    elsewhere,
    time,
    nearby: timeOf(parsed, words, ['aside']),
    grain,
    families,
    kinds: kindsOf(families, folds, parsed),
    status: statusOf(folds),
    holeRole: holeRoleOf(asked, parsed, folds),
    context: contextOf(words, used, times),
    order: folds.includes('last') && asked !== 'who' ? 'last' : null,
  };
}
