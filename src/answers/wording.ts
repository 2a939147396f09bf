import { type Encounter, type Participant, saysPlace } from '../encounters/encounter.js';
import { CALLED_OFF } from '../encounters/phrase/lexicon.js';
import { OCCASIONS } from '../encounters/rules/events.js';
import { isTitleWord, placeOf } from '../questions/terms.js';
import { fold } from '../questions/tokens.js';
import { PRONOUNS } from '../reading/lexicon/words.js';
import { alike } from '../reading/similarity.js';
import { spanPhrase } from './days.js';
import type { Entry, Seat } from './encounter-index.js';

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Citation markers: "[1][3]". */
export function marks(numbers: readonly number[]): string {
  return numbers.map((n) => `[${n}]`).join('');
}

/** Whether a mention is another spelling of a name: no office, possessive, pronoun or group. */
function isSpelling(mention: string, name: string): boolean {
  return (
    mention.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) && !isTitleWord(fold(word))) &&
    !/['’]s\b/u.test(mention) &&
    PRONOUNS[fold(mention)] === undefined &&
    alike(mention, name).score > 0
  );
}

/** A participant by the fullest name, with the spelling of the article where it differs. */
export function seatName(seat: Seat): string {
  const full = seat.person?.name ?? seat.participant.name;
  const own = seat.participant.mentions
    .map((mention) => mention.replace(/\s+/gu, ' '))
    .find((mention) => isSpelling(mention, full));
  const same = own === undefined || full.includes(own) || own.includes(full);
  return same || seat.participant.kind === 'party'
    ? withArticle(full, seat.participant.mentions)
    : `${full} (spelled "${own}")`;
}

/** One who is called by no name, behind the article that the text itself uses: "an Austrian diplomat". */
export function withArticle(name: string, mentions: readonly string[]): string {
  const article = mentions
    .map((mention) => /^(an?|the) (.+)$/iu.exec(mention.replace(/\s+/gu, ' ')))
    .find((found) => found?.[2] === name)?.[1];
  return article === undefined ? name : `${article.toLowerCase()} ${name}`;
}

/** A sentence or line from a capital on. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Whether the evidence holds these words as they stand. */
function says({ evidence }: Encounter, words: string): boolean {
  return evidence.some(({ quote }) => quote.includes(words));
}

/** The place behind the preposition and article that the evidence itself uses, where it tells them. */
function placePhrase(encounter: Encounter): string {
  const { place } = encounter;
  if (!place) return '';
  const { name } = place;
  const isVenue = place.city !== undefined || placeOf(fold(name))?.kind === 'venue';
  const city = place.city === undefined || saysPlace(name, place.city) ? '' : ` in ${place.city}`;
  const named = !/^the /iu.test(name) && says(encounter, `the ${name}`) ? `the ${name}` : name;
  const isAt =
    (isVenue && place.city !== undefined && fold(place.city) !== fold(name)) ||
    says(encounter, `at ${named}`);
  return `${isAt ? ' at' : ' in'} ${named}${city}`;
}

/** Marks a day that the article does not write out; what the mark means is told once, by `derivedNote`. */
export const DERIVED = '*';

/** The line below an answer that says what the mark of its days means; none when no day bears it. */
export function derivedNote(encounters: readonly Encounter[]): readonly string[] {
  const isMarked = encounters.some(({ date }) => date?.basis === 'derived');
  return isMarked ? [`Days with ${DERIVED} are derived: the article gives them in other words.`] : [];
}

function dayPhrase(encounter: Encounter): string {
  const { date } = encounter;
  if (!date) return '';
  return ` ${spanPhrase(date.from, date.to)}${date.basis === 'derived' ? DERIVED : ''}`;
}

/** How a call was made, by the words that name it. */
function callMeans(encounter: Encounter): string {
  const told = [encounter.trigger, ...encounter.evidence.map(({ quote }) => quote)].join(' ');
  const [phone, video] = [/\b(?:tele)?phon/iu.test(told), /\bvideo/iu.test(told)];
  if (phone !== video) return phone ? 'by phone' : 'by video';
  return 'by phone or video';
}

/** The article's own word for how an encounter fell through, in brackets; nothing when it only denies it. */
function calledOff(encounter: Encounter): string {
  if (encounter.status !== 'cancelled') return '';
  const [word] = encounter.evidence.flatMap(({ quote }) => CALLED_OFF.exec(quote)?.[0] ?? []);
  return word === undefined ? '' : ` (${word.toLowerCase()})`;
}

/** What people gathered at, as the article names it: "the summit of …"; else the word of the evidence for it. */
function occasionOf({ evidence, event }: Encounter): string {
  if (event !== undefined) return OWNED.test(event) ? event : `the ${event}`;
  const words = evidence.flatMap(({ quote }) => quote.match(/[\p{L}-]+/gu) ?? []);
  const word = words.find((one) => OCCASIONS.has(one) || one === 'meeting');
  return word === undefined ? 'a gathering' : `the ${word}`;
}

const OWNED = /^(?:the|an?|his|her|its|their|this|that)\s/iu;

function verbOf(encounter: Encounter): string {
  const { kind, status } = encounter;
  if (kind === 'call') {
    const verb = { happened: 'spoke', planned: 'to speak', cancelled: 'did not speak' }[status];
    return `${verb} ${callMeans(encounter)} with`;
  }
  const [done, stem, rest] =
    kind === 'gathering' ? ['took', 'take', ` part in ${occasionOf(encounter)} with`] : ['met', 'meet', ''];
  return `${{ happened: done, planned: `to ${stem}`, cancelled: `did not ${stem}` }[status]}${rest}`;
}

function ordered(entry: Entry): readonly Seat[] {
  const rank = (participant: Participant): number =>
    participant.role === 'host' ? 0 : participant.role === 'companion' ? 2 : 1;
  return [...entry.seats].sort((a, b) => rank(a.participant) - rank(b.participant));
}

/** One encounter in one sentence without its full stop: who, where, when and how it stands. */
export function encounterPhrase(entry: Entry, leading: readonly Seat[] = []): string {
  const { encounter } = entry;
  const { kind, status } = encounter;
  const seats = [...leading, ...ordered(entry).filter((seat) => !leading.includes(seat))];
  const event = kind === 'gathering' ? (encounter.event ?? '') : '';
  const [first = '', ...rest] = seats.map(seatName).filter((name, i) => i === 0 || !event.includes(name));
  const where = placePhrase(encounter);
  const end = `${dayPhrase(encounter)}${calledOff(encounter)}`;
  if (kind === 'visit') {
    const verb = { happened: 'travelled', planned: 'to travel', cancelled: 'did not travel' }[status];
    return `${listed([first, ...rest])} ${verb}${where.replace(/^ (?:in|at) /u, ' to ')}${end}`;
  }
  if (rest.length === 0) {
    if (encounter.derivation.includes('rule occasion'))
      return `${first} ${{ happened: 'held', planned: 'to be held', cancelled: 'not held' }[status]}${where}${end}`;
    return `${first} ${verbOf(encounter).replace(/ with$/u, '')}${where}${end}`;
  }
  return `${first} ${verbOf(encounter)} ${listed(rest)}${where}${end}`;
}

/** The encounter as a line with its markers and who reported it. */
export function encounterLine(
  entry: Entry,
  numbers: readonly number[],
  leading: readonly Seat[] = [],
  reporters: readonly string[] = entry.encounter.reportedBy === undefined ? [] : [entry.encounter.reportedBy],
): string {
  const own = entry.encounter;
  const sources = reporters.map((name) => {
    const spelled = ['a', 'an', 'the'].filter((article) => says(own, `${article} ${name}`));
    return spelled[0] === undefined ? name : `${spelled[0]} ${name}`;
  });
  const by = sources.length === 0 ? '' : `, reported by ${listed(sources)}`;
  const planned = entry.encounter.status === 'planned' ? ' (planned)' : '';
  return `${encounterPhrase(entry, leading)}${planned}${by} ${marks(numbers)}`;
}
