import { FEMALE_HONORIFICS, MALE_HONORIFICS, STYLES } from '../lexicon/honorifics.js';
import { LOOSE_PARTY_HEADS } from '../lexicon/titles.js';
import type { NameMention } from '../mention.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { holdsClass, isNameWord, isTableName, nameEnd } from './core.js';
import { party, person, role, sliceOf, titleText } from './make.js';
import type { NameMemory } from './memory.js';
import { isWeak, type TitlePhrase, titleAt } from './title-phrase.js';

const BODY = Class.OrganisationHead | Class.ThingHead | Class.VenueHead | Class.AgencyHead;

/** Mentions read from one place, and the word to go on from. */
export interface Found {
  readonly mentions: readonly NameMention[];
  readonly next: number;
}

/** Honorifics from word `at`: "Mr.", "His Excellency Sheikh", as the word behind them. */
export function honorificEnd(line: Line, at: number): number {
  let end = at;
  while (end < at + 4) {
    const word = line.words[end];
    if (!word) break;
    if (/^(his|her|their|your)$/.test(word.key) && STYLES.has(line.words[end + 1]?.key ?? '')) end += 2;
    else if ((word.classes & Class.Honorific) !== 0 && word.capital && isNameWord(word)) end++;
    else if (word.text === '.' && end > at) end++;
    else break;
  }
  return end;
}

/** The name behind honorifics from `at`: [first word of the name, end]; undefined when none stands there. */
export function honouredName(line: Line, at: number): readonly [number, number] | undefined {
  const from = honorificEnd(line, at);
  const to = nameEnd(line, from);
  const vocative = to === from + 1 && from > at && ((line.words[from]?.classes ?? 0) & Class.Office) !== 0;
  return to > from && !vocative ? [from, to] : undefined;
}

/** Person, role or party that begins with an office phrase at word `at`. */
export function titledAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const title = titleAt(line, at);
  if (!title) return undefined;
  if (isThing(line, title)) return undefined;
  if (title.plural) return pluralTitled(line, title, memory);
  if (((line.words[title.head]?.classes ?? 0) & Class.Office) === 0) return unnamed(line, title);
  const direct = honouredName(line, title.end);
  if (direct && mayBeNamed(line, title, direct)) return named(line, title, direct, memory);
  const joined = joinedTitle(line, title);
  if (joined) return named(line, joined.title, joined.name, memory);
  const apposed = apposedName(line, title, memory);
  if (apposed) return named(line, title, apposed, memory);
  if (title.run && title.end > title.head + 1 && isHolder(line, title.run))
    return heldBy(line, title, title.run, memory);
  return unnamed(line, title);
}

/** "U.S. Special Envoy and Ambassador to Libya Richard Norland": two offices of the one who is named behind them. */
function joinedTitle(
  line: Line,
  title: TitlePhrase,
): { title: TitlePhrase; name: readonly [number, number] } | undefined {
  if (line.words[title.end]?.key !== 'and' || title.determiner !== '' || !line.words[title.head]?.capital)
    return undefined;
  const second = titleAt(line, title.end + 1);
  const name =
    second && !second.plural && second.determiner === '' ? honouredName(line, second.end) : undefined;
  if (!second || !name || second.start !== second.titleStart || !line.words[second.head]?.capital)
    return undefined;
  const of = title.of ?? second.of;
  return { title: { ...title, end: second.end, ...(of ? { of } : {}) }, name };
}

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
  if (line.phrases[from]?.kind === 'agency' || line.phrases[from]?.kind === 'demonym') return false;
  if (line.heading !== null && to - from === 1 && words[from]?.ordinary === true) return false;
  return !(isWeak(title) && to - from === 1 && words[from]?.ordinary === true);
}

/** ", Manouchehr Mottaki," behind an office: a name between commas, or with an honorific. */
function apposedName(
  line: Line,
  title: TitlePhrase,
  memory: NameMemory,
): readonly [number, number] | undefined {
  const { words } = line;
  if (words[title.end]?.text !== ',' || words[title.head]?.possessive) return undefined;
  const name = honouredName(line, title.end + 1);
  if (!name) return undefined;
  const [from, to] = name;
  if (isTableName(line, from, to) || holdsClass(words, from, to, Class.OrganisationHead | Class.VenueHead))
    return undefined;
  const next = words[to];
  const closed = !next || /^[,.;:)]$/.test(next.text) || next.key === 'who' || next.key === 'and';
  if (!closed) return undefined;
  const honoured = from > title.end + 1;
  return honoured || to - from > 1 || (words[from] && memory.isPerson(words[from])) ? name : undefined;
}

function named(line: Line, title: TitlePhrase, name: readonly [number, number], memory: NameMemory): Found {
  const [from, to] = name;
  memory.learnPerson(line.words, from, to);
  const owner = title.of?.includes(' ') === false && memory.knows(title.of);
  const facts = {
    title: titleText(line, title),
    of: owner ? undefined : title.of,
    honorific: honorificText(line, title.end, from),
  };
  const tail = appositionEnd(line, to);
  const end = tail?.end ?? to;
  const of = facts.of ?? tail?.of;
  return { mentions: [person(line, [title.start, end], name, { ...facts, of })], next: end };
}

/** The honorific that stands right before a name, when it is a form of address. */
export function honorificText(line: Line, from: number, nameFrom: number): string | undefined {
  for (let i = nameFrom - 1; i >= from; i--) {
    const word = line.words[i];
    if (word && !word.mark && (word.classes & Class.Honorific) !== 0) return sliceOf(line, i, i + 1).text;
  }
  return undefined;
}

/** What ", president of Kazakhstan" behind a name adds; the end of the span with it. */
export function appositionEnd(
  line: Line,
  to: number,
): { end: number; title?: TitlePhrase; of?: string } | undefined {
  const { words, phrases } = line;
  if (words[to - 1]?.possessive) return undefined;
  const home = words[to]?.key === 'of' ? to + (words[to + 1]?.key === 'the' ? 2 : 1) : to;
  const country = home > to ? phrases[home] : undefined;
  if (country?.kind === 'country') return { end: home + country.length, of: country.name };
  let at = to;
  if (words[at]?.text === ',' && words[at + 1]?.number && words[at + 2]?.text === ',') at += 2;
  if (words[at]?.text !== ',') return undefined;
  if (words[at + 1]?.key === 'who' && words[at + 2]?.key === 'is')
    at += words[at + 3]?.key === 'also' ? 3 : 2;
  if (opensUnknown(line, at + 1)) return undefined;
  const title = titleAt(line, at + 1);
  if (!title || title.plural || words[title.head]?.possessive) return undefined;
  if (honouredName(line, title.end)) return undefined;
  if (
    title.determiner === '' &&
    title.titleStart === title.head &&
    isWeak(title) &&
    title.end === title.head + 1
  )
    return undefined;
  const more = furtherOffices(line, title.end);
  const of = title.of ?? more.of;
  return { end: more.end, title, ...(of ? { of } : {}) };
}

/** A capitalised word of no list after the comma begins another name, not an office ("Albright, Dalai Lama"). */
function opensUnknown(line: Line, at: number): boolean {
  const word = line.words[at];
  return isNameWord(word) && !word.ordinary && word.classes === 0 && !line.phrases[at] && !word.possessive;
}

/** "… and Mayor of Shanghai", ", minister of …": more offices of the same person, as the end behind them. */
function furtherOffices(line: Line, from: number): { end: number; of?: string } {
  const { words } = line;
  let end = from;
  let of: string | undefined;
  for (let count = 0; count < 4; count++) {
    const comma = words[end]?.text === ',' ? 1 : 0;
    const and = words[end + comma]?.key === 'and' ? 1 : 0;
    if (comma + and === 0) break;
    const title = titleAt(line, end + comma + and);
    if (!title || title.plural || title.determiner === 'the' || honouredName(line, title.end)) break;
    if (words[title.head]?.possessive || (title.end === title.head + 1 && and === 0)) break;
    if (words[title.end]?.text === ',' && honouredName(line, title.end + 1)) break;
    end = title.end;
    of ??= title.of;
  }
  return { end, ...(of ? { of } : {}) };
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
      holdsClass(words, name[0], name[1], Class.OrganisationHead)
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

/** An office with no name beside it: a role that may point back, or a party. */
function unnamed(line: Line, title: TitlePhrase): Found | undefined {
  const { words } = line;
  const head = words[title.head];
  if (!head) return undefined;
  const follower = words[title.head + 1];
  if (title.end === title.head + 1 && !head.possessive && follower && isCompound(follower)) return undefined;
  if (head.pos === 'ADJ' && !head.capital && follower?.pos === 'ADJ') return undefined;
  if (title.determiner === '' && !title.of && !head.capital && title.start === title.head)
    return looseParty(line, title);
  if (LOOSE_PARTY_HEADS.has(head.key) && !isParty(line, title)) return undefined;
  if (title.plural || (head.classes & Class.Party) !== 0)
    return { mentions: [party(line, title)], next: title.end };
  if (isWeak(title) && !title.of) return undefined;
  if (isWeak(title) || (title.noun === 'leader' && title.determiner === 'a')) {
    return title.determiner === 'the' && !isWeak(title)
      ? { mentions: [role(line, title)], next: title.end }
      : { mentions: [party(line, title)], next: title.end };
  }
  return { mentions: [role(line, title)], next: title.end };
}

/** A plain noun without article or source is a party in the plural ("officials said"), nothing in the singular. */
function looseParty(line: Line, title: TitlePhrase): Found | undefined {
  const head = line.words[title.head];
  if (!head || !title.plural || (LOOSE_PARTY_HEADS.has(head.key) && !isParty(line, title))) return undefined;
  return { mentions: [party(line, title)], next: title.end };
}

/** Whether a plain group noun stands for people who act: the text says whose, or who leads it. */
function isParty(line: Line, title: TitlePhrase): boolean {
  const { words } = line;
  if (title.noun === 'side' || title.noun === 'people') return title.of !== undefined;
  if (title.of !== undefined || title.start < title.head - (title.determiner === '' ? 0 : 1)) return true;
  if (title.end > title.head + 1 || words[title.start - 1]?.number) return true;
  if (title.determiner !== '' && /^(group|panel|team|delegation)$/.test(title.noun)) return true;
  return /^(led|headed|chaired)$/.test(words[title.end]?.key ?? '');
}

/** Whether the noun behind an office makes it the first part of a compound ("minister level", "president office"). */
function isCompound(word: Word): boolean {
  return (
    !word.mark && !word.capital && word.pos === 'NOUN' && !/^(who|yesterday|today|tomorrow)$/.test(word.key)
  );
}

/** Gender told by an honorific, if any. */
export function genderOf(honorific: string): 'male' | 'female' | undefined {
  const key = honorific.toLowerCase().replace(/\./g, '');
  if (MALE_HONORIFICS.has(key)) return 'male';
  return FEMALE_HONORIFICS.has(key) ? 'female' : undefined;
}
