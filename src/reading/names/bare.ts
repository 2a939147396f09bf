import { countryOfDemonym, fixedPlaces } from '../gazetteer.js';
import { DEEDS, OFFICE_NAMES, PERSON_GOVERNORS } from '../lexicon/words.js';
import type { NameMention } from '../mention.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { holdsClass, isTableName, nameEnd } from './core.js';
import { agency, organisation, person, sliceOf, titleText } from './make.js';
import type { NameMemory } from './memory.js';
import { appositionEnd, type Found, honorificText, honouredName } from './titled.js';

const BODY = Class.OrganisationHead | Class.ThingHead | Class.VenueHead | Class.AgencyHead;

/** "Mr. Khoat", "Gen. Liang", "His Excellency Doctor Haydar …". */
export function honouredAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const name = honouredName(line, at);
  if (!name || name[0] === at) return undefined;
  return personFound(line, at, name, memory, { honorific: honorificText(line, at, name[0]) });
}

/** "Russia's Putin", "Iran's Ahmadinejad": a country's or body's own. */
export function ownedAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const phrase = line.phrases[at];
  if (!phrase || (phrase.kind !== 'country' && phrase.kind !== 'region' && phrase.kind !== 'city'))
    return undefined;
  const from = at + phrase.length;
  if (!line.words[from - 1]?.possessive) return undefined;
  const to = nameEnd(line, from);
  if (to === from || !looksPersonal(line, from, to, memory)) return undefined;
  return personFound(line, at, [from, to], memory, { of: phrase.country ?? phrase.name });
}

/** A run of capitalised words without office: a person by memory, apposition, verb or shape, else a body or nothing. */
export function bareAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const { words, phrases } = line;
  const phrase = phrases[at];
  const to = nameEnd(line, at);
  if (to === at) return peopleBody(line, at, memory);
  if (phrase?.kind === 'demonym' && at + phrase.length < to)
    return nationalAt(line, at, phrase.name, to, memory);
  if (phrase?.kind === 'agency' && isMediumThere(line, at + phrase.length))
    return tableName(line, at, memory);
  if (phrase && at + phrase.length >= to) return tableName(line, at, memory);
  if (phrase && (phrase.kind === 'agency' || phrase.kind === 'organisation') && phrase.length > 1)
    return tableName(line, at, memory);
  const from = trimmedStart(line, at, to, memory);
  if (from >= to) return undefined;
  if (from > at) return { mentions: [], next: from };
  if (holdsClass(words, at, to, BODY) && !isKnownPerson(words, at, to, memory))
    return body(line, at, to, memory);
  return bePerson(line, at, to, memory)
    ? personFound(line, at, [at, to], memory, {})
    : bodyOrNothing(line, at, to, memory);
}

/** "the Omanis", "Iraqis": a people's plural noun, as a party. */
export function peopleAt(line: Line, at: number): Found | undefined {
  const the = line.words[at]?.key === 'the' ? 1 : 0;
  const phrase = line.phrases[at + the];
  const end = at + the + (phrase?.length ?? 1);
  const noun = line.words[end - 1];
  if (phrase?.kind !== 'demonym' || !noun?.key.endsWith('s') || noun.possessive) return undefined;
  const next = line.words[end];
  if (next && !next.mark && (next.capital || next.pos === 'NOUN' || next.pos === 'ADJ')) return undefined;
  if (/(ese|ss|sh)$/.test(noun.key)) return undefined;
  return {
    mentions: [{ kind: 'party', ...sliceOf(line, at, end), head: 'people', plural: true, of: phrase.name }],
    next: end,
  };
}

/** "Southern African Development Community": a body whose name begins with a people or a point of the compass. */
function peopleBody(line: Line, at: number, memory: NameMemory): Found | undefined {
  let from = at;
  while (
    (((line.words[from]?.classes ?? 0) & Class.People) !== 0 || line.phrases[from]?.kind === 'demonym') &&
    line.words[from]?.capital
  )
    from++;
  if (from === at) return undefined;
  const to = nameEnd(line, from);
  if (to === from || !holdsClass(line.words, to - 1, to, Class.OrganisationHead))
    return { mentions: [], next: from };
  return body(line, at, to, memory);
}

/** Whether an agency's name ends here although capitals follow: a place or an ordinary word ("Xinhua Middle East news"). */
function isMediumThere(line: Line, next: number): boolean {
  return line.phrases[next] !== undefined || line.words[next]?.ordinary === true;
}

/** "Slovak Lukáš Hronec": a name behind a nationality. */
function nationalAt(line: Line, at: number, country: string, to: number, memory: NameMemory): Found {
  const from = at + (line.phrases[at]?.length ?? 1);
  const personal = to - from > 1 && !line.words[from]?.ordinary && looksPersonal(line, from, to, memory);
  if (!personal || isLocative(line, at)) return { mentions: [], next: from };
  return personFound(line, at, [from, to], memory, { of: country });
}

/** First word of the run when the sentence's first word is ordinary and only stands there with a capital. */
function trimmedStart(line: Line, at: number, to: number, memory: NameMemory): number {
  const first = line.words[at];
  if (first?.initial && !first.text.endsWith('.') && at === 0) return at + 1;
  if (!first || !isSentenceStart(line, at) || !first.ordinary || memory.isPerson(first)) return at;
  if (to - at === 1)
    return first.pos === 'PROPN' && isSubject(line, to) && !(first.classes & Class.Office) ? at : to;
  return first.pos === 'PROPN' && line.heading === null && (first.classes & Class.Adjective) === 0
    ? at
    : at + 1;
}

function isSentenceStart(line: Line, at: number): boolean {
  if (line.heading === 'title') return true;
  const before = line.words[at - 1];
  return !before || /^["“'‘(:\-—–]$/.test(before.text);
}

function isSubject(line: Line, to: number): boolean {
  const next = line.words[to];
  return next !== undefined && !line.words[to - 1]?.possessive && (next.classes & Class.PersonVerb) !== 0;
}

function isKnownPerson(words: readonly Word[], from: number, to: number, memory: NameMemory): boolean {
  const only = to - from === 1 ? words[from] : undefined;
  if (only?.ordinary && (!memory.isSurname(only) || words[from - 1]?.key === 'the')) return false;
  return words.slice(from, to).every((word) => !word.capital || memory.isPerson(word));
}

/** "States-Russia", "China-Kazakhstan": countries tied by a hyphen. */
function isPlacePair(word: Word): boolean {
  const dash = word.key.indexOf('-');
  return dash > 0 && (countryOfAny(word.key.slice(0, dash)) || countryOfAny(word.key.slice(dash + 1)));
}

function countryOfAny(key: string): boolean {
  return fixedPlaces().get(key)?.kind === 'country' || countryOfDemonym(key) !== undefined;
}

/** Whether a run of the shape of a name is a person rather than anything else, going by shape alone. */
function looksPersonal(line: Line, from: number, to: number, memory: NameMemory): boolean {
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

/** Whether a run without office is a person: known, apposed, subject of a person's verb, or of personal shape. */
function bePerson(line: Line, from: number, to: number, memory: NameMemory): boolean {
  const { words } = line;
  const first = words[from];
  if (!first) return false;
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
  return words[to]?.text === '-' && words[to + 1]?.mark === false;
}

function personFound(
  line: Line,
  start: number,
  name: readonly [number, number],
  memory: NameMemory,
  facts: { of?: string | undefined; honorific?: string | undefined },
): Found {
  memory.learnPerson(line.words, name[0], name[1]);
  const tail = appositionEnd(line, name[1]);
  const end = tail?.end ?? name[1];
  const title = tail?.title ? titleText(line, tail.title) : undefined;
  const of = facts.of ?? tail?.of;
  return {
    mentions: [person(line, [start, end], name, { title, of, honorific: facts.honorific })],
    next: end,
  };
}

/** A name of the tables: media and bodies are mentions, places are left to the reading of places. */
function tableName(line: Line, at: number, memory: NameMemory): Found | undefined {
  const phrase = line.phrases[at];
  const first = line.words[at];
  if (!phrase || !first) return undefined;
  const next = at + phrase.length;
  if (phrase.kind === 'agency' && phrase.length === 1 && memory.isPerson(first))
    return personFound(line, at, [at, next], memory, {});
  if (phrase.kind === 'agency' && isAbbreviation(line, at)) {
    memory.learnBody(line.words, at, at + 1);
    return { mentions: [], next };
  }
  if (phrase.kind === 'agency' && memory.isBody(first))
    return { mentions: [organisation(line, at, next)], next };
  if (phrase.kind === 'agency') return { mentions: [agency(line, at, next)], next };
  if (phrase.length === 1 && phrase.kind !== 'demonym' && memory.isSurname(first) && !isLocative(line, at)) {
    return personFound(line, at, [at, next], memory, {});
  }
  const speaks =
    phrase.kind === 'venue' &&
    isSubject(line, next) &&
    !isLocative(line, line.words[at - 1]?.key === 'the' ? at - 1 : at);
  if (phrase.kind !== 'organisation' && !speaks) return { mentions: [], next };
  return { mentions: [organisation(line, at, next)], next };
}

/** Letters in brackets shorten the name before them, whatever agency has the same letters: "Darfur Peace Agreement (DPA)". */
function isAbbreviation(line: Line, at: number): boolean {
  return (
    at > 3 &&
    line.words[at]?.capitals === true &&
    line.words[at - 1]?.text === '(' &&
    line.words[at - 2]?.capital === true
  );
}

function isLocative(line: Line, at: number): boolean {
  return /^(in|at|near|outside|across|into)$/.test(line.words[at - 1]?.key ?? '');
}

/** A run that holds a body's word: the whole name with its small links; events and buildings are no mentions. */
function body(line: Line, at: number, to: number, memory: NameMemory): Found {
  const { words } = line;
  let end = to;
  while (/^(of|for|and|on)$/.test(words[end]?.key ?? '')) {
    const the = words[end + 1]?.key === 'the' ? 1 : 0;
    const next = nameEnd(line, end + 1 + the);
    if (
      next === end + 1 + the ||
      (words[end]?.key === 'and' &&
        !holdsClass(words, end + 1, next, Class.OrganisationHead | Class.Portfolio))
    )
      break;
    end = next;
  }
  const last = words[to - 1];
  if (last && (last.classes & Class.AgencyHead) !== 0) return { mentions: [agency(line, at, to)], next: to };
  if (!holdsClass(words, at, end, Class.OrganisationHead)) return { mentions: [], next: end };
  memory.learnBody(words, at, to);
  return { mentions: [organisation(line, at, end, line.phrases[at]?.country)], next: end };
}

function bodyOrNothing(line: Line, at: number, to: number, memory: NameMemory): Found | undefined {
  const first = line.words[at];
  const mentions: NameMention[] = [];
  if (
    first &&
    line.heading === null &&
    first.capitals &&
    to - at === 1 &&
    first.text.length < 7 &&
    !first.ordinary &&
    !first.text.includes('-')
  ) {
    mentions.push(organisation(line, at, to));
    memory.learnBody(line.words, at, to);
  }
  return { mentions, next: to };
}

/** A medium, body or seat of power of more than one word that a table knows, before anything else is tried. */
export function tableAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const phrase = line.phrases[at];
  if (!phrase || phrase.length < 2 || !/^(agency|organisation|venue)$/.test(phrase.kind)) return undefined;
  return tableName(line, at, memory);
}

/** Whether a name may begin at this word. */
export function mayBegin(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  return word.capital || (word.classes & Class.Particle) !== 0;
}
