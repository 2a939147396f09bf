import { countryOfDemonym, fixedPlaces } from '../gazetteer.js';
import { DEEDS, OFFICE_NAMES, PERSON_GOVERNORS } from '../lexicon/words.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { appositionEnd } from './apposition.js';
import { BODY, holdsClass, isTableName } from './core.js';
import type { NameMemory } from './memory.js';

/** Whether a run without office is a person: known, apposed, subject of a person's verb, or of personal shape. */
export function bePerson(line: Line, from: number, to: number, memory: NameMemory): boolean {
  const { words } = line;
  const first = words[from];
  // "G-5", "C5": nobody is called by a number.
  if (!first || words.slice(from, to).some(({ text }) => /\d/u.test(text))) return false;
  if (isTownSaid(line, to)) memory.learnTown(words, from, to);
  if (memory.isTown(words, from, to)) return false;
  if (isKnownPerson(words, from, to, memory)) return true;
  if (!looksPersonal(line, from, to, memory)) return false;
  const before = words[from - 1];
  if (isLocative(line, from) && !isSubject(line, to)) {
    memory.learnPlace(words, from, to);
    return false;
  }
  if (memory.isPlace(words, from, to)) return false;
  if (before?.key === 'the' && to - from === 2 && OFFICE_NAMES.has(`${first.key} ${words[to - 1]?.key}`))
    return true;
  if (before?.key === 'the' || before?.key === 'a' || before?.key === 'an') return false;
  if (qualifiesNoun(words, to)) return false;
  if (to - from > 1 && (appositionEnd(line, to)?.title || isSubject(line, to))) return true;
  if (isPlaceWithNoun(line, from, to) || isWordy(words.slice(from, to))) return false;
  if (to - from > 1)
    return line.heading === null || isSubject(line, to) || memory.isSurname(words[to - 1] ?? first);
  if (appositionEnd(line, to)?.title) return true;
  if (isSubject(line, to) || isListed(line, from, to, memory) || ownsDeed(line, to) || memory.isLike(first))
    return true;
  if (line.heading !== null && line.words[to]?.pos === 'VERB') return true;
  return before !== undefined && PERSON_GOVERNORS.has(before.key) && line.heading === null;
}

/** Whether a run of the shape of a name is a person rather than anything else, going by shape alone. */
export function looksPersonal(line: Line, from: number, to: number, memory: NameMemory): boolean {
  const { words } = line;
  if (isTableName(line, from, to) || holdsClass(words, from, to, BODY)) return false;
  if (words.slice(from, to).some(isPlacePair)) return false;
  if (isKnownPerson(words, from, to, memory)) return true;
  const run = words.slice(from, to);
  if (
    run.some(
      (word) => memory.isBody(word) || (word.capitals && word.text.length > 1 && line.heading === null),
    )
  )
    return false;
  return run.some((word) => !word.ordinary && !word.initial);
}

export function isKnownPerson(words: readonly Word[], from: number, to: number, memory: NameMemory): boolean {
  const only = to - from === 1 ? words[from] : undefined;
  if (only?.ordinary && words[from - 1]?.key === 'the') return false;
  const surely =
    only && (memory.isSurname(only) || isFollowedByDeed(words, to) || isCoordinated(words, from, memory));
  if (only?.ordinary && !surely) return false;
  return words.slice(from, to).every((word) => !word.capital || memory.isPerson(word));
}

/** "between Annan and Saddam", "talks with Saddam": a given name where a person is wanted. */
function isCoordinated(words: readonly Word[], at: number, memory: NameMemory): boolean {
  const [before, other] = [words[at - 1], words[at - 2]];
  if (words[at]?.pos !== 'PROPN') return false;
  if (before?.key === 'and') return other?.capital === true && memory.isSurname(other);
  return before?.key === 'with' || before?.key === 'met';
}

/** Whether a person's verb follows, also behind a day ("Tung on Wednesday cancelled"). */
function isFollowedByDeed(words: readonly Word[], to: number): boolean {
  const next = words[to]?.key === 'on' ? words[to + 1] : words[to];
  return next !== undefined && (next.classes & (Class.PersonVerb | Class.Calendar)) !== 0;
}

/** ", the capital of Kazakhstan": the words before are a town, whatever their shape. */
function isTownSaid(line: Line, to: number): boolean {
  const { words } = line;
  if (words[to]?.text !== ',') return false;
  const noun = words[to + 1]?.key === 'the' ? words[to + 2]?.key : words[to + 1]?.key;
  return noun !== undefined && /^(capital|city|town|village|port|suburb)$/.test(noun);
}

export function isSubject(line: Line, to: number): boolean {
  const next = line.words[to];
  return next !== undefined && !line.words[to - 1]?.possessive && (next.classes & Class.PersonVerb) !== 0;
}

export function isLocative({ words }: Line, at: number): boolean {
  const before = words[at - 1]?.key ?? '';
  if (before === 'of') return SITES_OF.test(words[at - 2]?.key ?? '');
  return /^(in|at|near|outside|across|into)$/.test(before);
}

/** Kinds of places that "of" gives their name: "in a hotel of Las Brisas", "the base of Palma". */
const SITES_OF =
  /^(?:city|town|village|port|province|region|district|municipality|county|state|island|resort|enclave|oasis|peninsula|harbou?r|hotel|base|airport|suburb|neighbou?rhood|streets|outskirts)$/;

/** "States-Russia", "China-Kazakhstan": countries tied by a hyphen. */
function isPlacePair(word: Word): boolean {
  const dash = word.key.indexOf('-');
  return dash > 0 && (countryOfAny(word.key.slice(0, dash)) || countryOfAny(word.key.slice(dash + 1)));
}

function countryOfAny(key: string): boolean {
  return fixedPlaces().get(key)?.kind === 'country' || countryOfDemonym(key) !== undefined;
}

/** Three words and more of which the first and the last are ordinary name a thing ("Confirmed Coronavirus Cases"). */
function isWordy(run: readonly Word[]): boolean {
  return (
    run.length > 2 &&
    run[0]?.ordinary === true &&
    run.at(-1)?.ordinary === true &&
    !run.some((word) => word.initial)
  );
}

/** "Busan Exhibition": a known place and an ordinary word are no person. */
function isPlaceWithNoun(line: Line, from: number, to: number): boolean {
  const phrase = line.phrases[from];
  const next = phrase ? line.words[from + phrase.length] : undefined;
  return next !== undefined && from + (phrase?.length ?? 0) === to - 1 && next.ordinary && !next.initial;
}

/** Whether the word stands in a list with a known person: "Obasanjo, Tandja", "Jill and I". */
function isListed(line: Line, from: number, to: number, memory: NameMemory): boolean {
  const { words } = line;
  if (words[to]?.key === 'and' && words[to + 1]?.key === 'i') return true;
  const [join, before] = [words[from - 1], words[from - 2]];
  const after = words[to]?.key === 'and' || words[to]?.text === ',' ? words[to + 1] : undefined;
  if (after?.capital && memory.isSurname(after)) return true;
  return (
    join !== undefined &&
    (join.key === 'and' || join.text === ',') &&
    before?.capital === true &&
    memory.isSurname(before)
  );
}

/** "Mubarak's visit": what only people do is owned. */
function ownsDeed(line: Line, to: number): boolean {
  return line.words[to - 1]?.possessive === true && DEEDS.has(line.words[to]?.key ?? '');
}

/** A name that only qualifies a following noun ("Alsace wine", "Merkel-style") is no person of its own. */
function qualifiesNoun(words: readonly Word[], to: number): boolean {
  const [last, dash, next] = [words[to - 1], words[to], words[to + 1]];
  if (dash?.text !== '-' || next?.mark !== false) return false;
  // A dash with space on both sides parts clauses.
  return dash.start === last?.end || dash.end === next.start;
}
