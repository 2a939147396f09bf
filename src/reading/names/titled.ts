import { SURNAMES } from '../lexicon/titles.js';
import type { NameMention } from '../mention.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { apposedName, appositionEnd } from './apposition.js';
import { bracketedHolders } from './bracketed.js';
import { BODY, holdsClass, isNameWord, isTableName, nameEnd } from './core.js';
import { isLocative } from './evidence.js';
import type { Found } from './found.js';
import { honorificEnd, honorificText, honouredName } from './honoured.js';
import { person, sliceOf, titleText } from './make.js';
import type { NameMemory } from './memory.js';
import { personFound } from './person-found.js';
import { isServant } from './servant.js';
import { isWeak, type TitlePhrase, titleAt } from './title-phrase.js';
import { unnamed } from './unnamed.js';

/** What is named after somebody with an office: "Queen Alia International Airport". */
const NAMESAKE = /^(?:airport|university|hospital|stadium|mosque|cathedral|boulevard|avenue|bridge|museum)$/;

/** Person, role or party that begins with an office phrase at word `at`. */
export function titledAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const title = titleAt(line, at);
  if (!title || isWhereabouts(line, at)) return undefined;
  if (isThing(line, title) || isGuestOf(line, title)) return undefined;
  if (isSymbol(line, title) || isServant(line, title)) return undefined;
  const bracketed = bracketedHolders(line, title, memory);
  if (bracketed) return bracketed;
  if (title.plural) return pluralTitled(line, title, memory);
  if (((line.words[title.head]?.classes ?? 0) & Class.Office) === 0) return unnamed(line, title);
  const surnamed = officeSurname(line, at, memory);
  if (surnamed) return surnamed;
  const direct = honouredName(line, pastAcronym(line, title));
  if (direct && line.words[direct[1] - 1]?.capital && NAMESAKE.test(line.words[direct[1] - 1]?.key ?? ''))
    return undefined;
  if (direct && mayBeNamed(line, title, direct)) return named(line, title, direct, memory);
  const joined = joinedTitle(line, title);
  if (joined) return named(line, joined.title, joined.name, memory);
  const apposed = apposedName(line, title, memory);
  if (apposed) return named(line, title, apposed, memory);
  if (title.run && title.end > title.head + 1 && isHolder(line, title.run))
    return heldBy(line, title, title.run, memory);
  return unnamed(line, title);
}

/** Word behind a gloss of the body in brackets: "Secretary General of the Union of Lakes (UL) Pedro Almada", "of the Khural (parliament) B. Tumur". */
function pastAcronym(line: Line, title: TitlePhrase): number {
  const [open, short, close] = line.words.slice(title.end, title.end + 3);
  const initials = line.words.slice(title.titleStart, title.end).map((word) => word.text.charAt(0));
  const whole = title.end > title.head + 1 || short?.text === initials.join('');
  const behind = whole && open?.text === '(' && close?.text === ')';
  const glossed = short?.capitals === true || short?.capital === false;
  const next = line.words[title.end + 3];
  if (!behind || !glossed || !isNameWord(next)) return title.end;
  // "Director General (DG) ISI Lt Gen X": the body that is headed stands between.
  const rank = next.capitals ? honorificEnd(line, title.end + 4) : 0;
  return rank > title.end + 4 && isNameWord(line.words[rank]) ? title.end + 4 : title.end + 3;
}

/** "Ada King, CEO": an office that is the surname of the one it follows, whose own office stands behind a comma. */
function officeSurname(line: Line, at: number, memory: NameMemory): Found | undefined {
  const { words, phrases } = line;
  const [first, last] = [words[at], words[at + 1]];
  if (!first || !last || !SURNAMES.has(last.key) || !last.capital || first.possessive) return undefined;
  const given = isNameWord(first) && first.classes === 0 && !phrases[at] && !first.ordinary;
  if (!given || line.heading === 'capitals' || words[at + 2]?.text !== ',') return undefined;
  if (((words[at + 3]?.classes ?? 0) & (Class.Office | Class.Modifier | Class.Adjective)) === 0)
    return undefined;
  return personFound(line, at, [at, at + 2], memory, {});
}

/** "U.S. Special Envoy and Ambassador to Libya Richard Norland": two offices of the one who is named behind them. */
function joinedTitle(
  line: Line,
  title: TitlePhrase,
): { title: TitlePhrase; name: readonly [number, number] } | undefined {
  if (line.words[title.end]?.key !== 'and' || !line.words[title.head]?.capital) return undefined;
  const second = titleAt(line, title.end + 1);
  // "The Minister and member of the Cabinet Omar Haddad" is one, "the President and Foreign Minister Omar Haddad" may be two.
  if (title.determiner !== '' && (title.plural || !second || !isWeak(second))) return undefined;
  const name =
    second && !second.plural && second.determiner === '' ? honouredName(line, second.end) : undefined;
  if (
    !second ||
    !name ||
    second.start !== second.titleStart ||
    !(line.words[second.head]?.capital || isWeak(second))
  )
    return undefined;
  const of = title.of ?? second.of;
  return { title: { ...title, end: second.end, ...(of ? { of } : {}) }, name };
}

/** "In Oslo President Rojas met", and at the head of a sentence "In Peru Secretary Holm": a town behind a preposition is where, not whose, the office is. */
const isWhereabouts = (line: Line, at: number) =>
  (line.phrases[at]?.kind === 'city' || (line.phrases[at]?.kind === 'country' && at === 1)) &&
  isLocative(line, at) &&
  line.words[at + (line.phrases[at]?.length ?? 1) - 1]?.possessive !== true;

/** "the guest of President X" is another than X. */
const isGuestOf = (line: Line, title: TitlePhrase) =>
  title.noun === 'guest' && line.words[title.head + 1]?.key === 'of' && title.end > title.head + 1;

/** "SG/SM/22111": letters before a stroke are the sign of a document. */
const isSymbol = ({ words }: Line, { head }: TitlePhrase) =>
  words[head]?.capitals === true &&
  words[head + 1]?.text === '/' &&
  words[head + 1]?.start === words[head]?.end;

/** "American Families Plan", "Veterans Day": a plural inside the name of a thing or body. */
function isThing(line: Line, title: TitlePhrase): boolean {
  const { words } = line;
  if (!title.plural || !words[title.head]?.capital || line.heading !== null) return false;
  const to = nameEnd(line, title.head + 1);
  return to > title.head + 1 && holdsClass(words, to - 1, to, BODY);
}

/** Whether capitalised words right before an office are its holder: no body's word among them, none of them ordinary. */
function isHolder(line: Line, [from, to]: readonly [number, number]): boolean {
  const run = line.words.slice(from, to);
  return run.every((word) => !word.ordinary && !word.capitals && (word.classes & BODY) === 0);
}

/** "Orsolya Varga minister of development": a name and its office with the comma lost. */
function heldBy(line: Line, title: TitlePhrase, name: readonly [number, number], memory: NameMemory): Found {
  memory.learnPerson(line.words, name[0], name[1]);
  const of = title.of === sliceOf(line, name[0], name[1]).text ? undefined : title.of;
  const mention = person(line, [name[0], title.end], name, { title: titleText(line, title), of });
  return { mentions: [mention], next: title.end };
}

/** Letters alone behind an office are a body ("chairman of the PPP"), except where all is in capitals. */
function isAcronym(line: Line, at: number, from: number, to: number): boolean {
  const word = line.words[from];
  if (to - from > 1 || line.heading !== null || line.words[at]?.capitals) return false;
  return word?.capitals === true && !word.ordinary;
}

/** Whether the run behind a title is the holder's name: not a body, and not a place or an ordinary word alone. */
function mayBeNamed(line: Line, title: TitlePhrase, [from, to]: readonly [number, number]): boolean {
  const { words } = line;
  if (words[title.head]?.possessive || isAcronym(line, title.head, from, to)) return false;
  if (holdsClass(words, to - 1, to, Class.OrganisationHead | Class.AgencyHead) && to - from > 1) return false;
  if (holdsClass(words, to - 1, to, Class.ThingHead) && (to - from > 1 || isWeak(title))) return false;
  if (isCountryName(line, from, to) && (to - from > 1 || isNounBehind(line, to))) return false;
  const phrase = line.phrases[from];
  // A paper's name may be a given name too: "Sabah Al-Rashid".
  if (phrase?.kind === 'demonym' || (phrase?.kind === 'agency' && to - from <= phrase.length + 1))
    return false;
  if (line.heading !== null && to - from === 1 && words[from]?.ordinary === true) return false;
  return !(isWeak(title) && to - from === 1 && words[from]?.ordinary === true);
}

function named(line: Line, title: TitlePhrase, name: readonly [number, number], memory: NameMemory): Found {
  const home = homeBefore(line, title, name);
  const [from, to] = [name[0] + (home?.length ?? 0), name[1]];
  memory.learnPerson(line.words, from, to);
  const owner = title.of?.includes(' ') === false && memory.knows(title.of);
  const facts = {
    title: titleText(line, title),
    of: owner ? undefined : (title.of ?? home?.name),
    honorific: honorificText(line, title.end, from),
  };
  const tail = appositionEnd(line, to);
  const end = tail?.end ?? to;
  const of = facts.of ?? tail?.of;
  return { mentions: [person(line, [title.start, end], [from, to], { ...facts, of })], next: end };
}

/** "President Cuba Ana Diaz": the office's country, its "of" lost in translation, where a whole name follows. */
function homeBefore(line: Line, title: TitlePhrase, [from, to]: readonly [number, number]) {
  const phrase = line.phrases[from];
  const left = phrase?.kind === 'country' && title.of === undefined ? to - from - phrase.length : 0;
  return left > 1 ? phrase : undefined;
}

/** "chief China analyst": the country belongs to the noun behind it. */
function isNounBehind(line: Line, to: number): boolean {
  const next = line.words[to];
  return next !== undefined && !next.mark && !next.capital && next.pos === 'NOUN';
}

/** Whether a run is a country, region or people rather than a name ("Presidents Omarov" but "ministers France"). */
function isCountryName(line: Line, from: number, to: number): boolean {
  return isTableName(line, from, to) && line.phrases[from]?.kind !== 'city';
}

/** "Presidents A, B of X and C": each name with the office; without names, a party. */
function pluralTitled(line: Line, title: TitlePhrase, memory: NameMemory): Found {
  const { words } = line;
  const mentions: NameMention[] = [];
  const facts = { title: titleText(line, title), of: title.of };
  let at = title.end;
  let next = title.end;
  while (mentions.length < 12 && !words[title.head]?.possessive) {
    const name = honouredName(line, at);
    if (
      !name ||
      isCountryName(line, name[0], name[1]) ||
      holdsClass(words, name[0], name[1], Class.OrganisationHead) ||
      holdsClass(words, name[1] - 1, name[1], Class.ThingHead)
    )
      break;
    const own = words[name[1]]?.key === 'of' ? appositionEnd(line, name[1]) : undefined;
    next = own?.end ?? name[1];
    memory.learnPerson(words, name[0], name[1]);
    const start = mentions.length === 0 ? title.start : at;
    mentions.push(person(line, [start, next], name, { ...facts, of: own?.of ?? facts.of }));
    const comma = words[next]?.text === ',' ? 1 : 0;
    const joint = words[next + comma]?.key === 'and' ? 1 : 0;
    if (comma + joint === 0) break;
    at = next + comma + joint;
  }
  if (mentions.length > 0) return { mentions, next };
  const found = unnamed(line, title);
  return found ?? { mentions: [], next: title.end };
}
