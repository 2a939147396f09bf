import { MEDIA_NOUNS } from '../lexicon/agencies.js';
import { NAMES_LIKE_WORDS } from '../lexicon/words.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { appositionEnd } from './apposition.js';
import { BODY, holdsClass, nameEnd, venueNameEnd } from './core.js';
import { bePerson, isKnownPerson, isLocative, isSubject, looksPersonal } from './evidence.js';
import type { Found } from './found.js';
import { honorificText, honouredName } from './honoured.js';
import { agency } from './make.js';
import type { NameMemory } from './memory.js';
import { personFound } from './person-found.js';
import { body, bodyOrNothing, peopleBody, tableName } from './table.js';

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
  // "London's Mayfair district": a part of town, not of the people.
  if (((line.words[to]?.classes ?? 0) & Class.VenueHead) !== 0) return undefined;
  return personFound(line, at, [from, to], memory, { of: phrase.country ?? phrase.name });
}

/** A run of capitalised words without office: a person by memory, apposition, verb or shape, else a body or nothing. */
export function bareAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const { words, phrases } = line;
  const phrase = phrases[at];
  const to = nameEnd(line, at);
  if (isVocative(line, at)) return { mentions: [], next: at + 1 };
  if (to === at) return peopleBody(line, at, memory);
  if (phrase?.kind === 'demonym' && at + phrase.length < to)
    return nationalAt(line, at, phrase.name, to, memory);
  if (phrase?.kind === 'agency' && isMediumThere(line, at + phrase.length))
    return tableName(line, at, memory);
  if (phrase && at + phrase.length >= to) return tableName(line, at, memory);
  if (phrase && (phrase.kind === 'agency' || phrase.kind === 'organisation') && phrase.length > 1)
    return tableName(line, at, memory);
  if (isNamedLikeWord(line, at, to)) return personFound(line, at, [at, to], memory, {});
  if (venueNameEnd(line, at - 1) > at && !isKnownPerson(words, at, to, memory))
    return { mentions: [], next: to };
  const holder = homeEnd(line, at, to);
  if (holder > at) return { mentions: [], next: holder };
  const from = trimmedStart(line, at, to, memory);
  if (from >= to) return undefined;
  if (from > at) return { mentions: [], next: from };
  if (MEDIA_NOUNS.has(words[at - 1]?.key ?? '') && words[at - 1]?.capital === false)
    return { mentions: [agency(line, at, to)], next: to };
  if (holdsClass(words, at, to, BODY) && !isKnownPerson(words, at, to, memory))
    return body(line, at, to, memory);
  return bePerson(line, at, to, memory)
    ? personFound(line, at, [at, to], memory, {})
    : bodyOrNothing(line, at, to, memory);
}

/** End of a country after "from" when a whole name follows it: "the colleague from Norland | Ilya Brandt"; `at` elsewhere. */
function homeEnd(line: Line, at: number, to: number): number {
  const phrase = line.phrases[at];
  const comes = line.words[at - 1]?.key === 'from' && phrase?.kind === 'country';
  return comes && to - at - phrase.length > 1 ? at + phrase.length : at;
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

/** "Mr. President", "Madam Speaker": a form of address before an office names nobody. */
function isVocative(line: Line, at: number): boolean {
  const [first, second] = [line.words[at], line.words[at + 1]];
  return ((first?.classes ?? 0) & Class.Honorific) !== 0 && ((second?.classes ?? 0) & Class.Office) !== 0;
}

/** "Park Jin met", "Bill Omarov, the envoy": a word that is a name too opens the sentence before the rest of the name. */
function isNamedLikeWord(line: Line, at: number, to: number): boolean {
  const [first, next] = [line.words[at], line.words[at + 1]];
  const able = first && NAMES_LIKE_WORDS.has(first.key) && isSentenceStart(line, at) && !first.possessive;
  if (!able || to - at < 2 || next?.ordinary !== false || next.capitals || line.phrases[at + 1]) return false;
  const told = isSubject(line, to) || appositionEnd(line, to)?.title !== undefined;
  return told && !holdsClass(line.words, at + 1, to, BODY);
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

/** Whether a name may begin at this word. */
export function mayBegin(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  return word.capital || (word.classes & Class.Particle) !== 0;
}
