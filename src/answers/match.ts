import type { Given, Question } from '../questions/question.js';
import { foldedWords, stem } from '../questions/tokens.js';
import { tellsEnd } from './edge.js';
import type { EncounterIndex, Entry, Seat } from './encounter-index.js';
import { contextFit, type Fit, kindFits, placeFit, seatFits, timeFit } from './fit.js';
import { isRuledOut } from './limits.js';
import { openSeats } from './open.js';

/** An encounter that fits a question, with what was found for each part. */
export interface Match {
  readonly entry: Entry;
  /** Participants that the question names. */
  readonly named: readonly Seat[];
  /** Participants that may fill the hole. */
  readonly open: readonly Seat[];
  readonly place: Fit;
  readonly time: Fit;
  readonly score: number;
}

/** Encounters that fit, and those that fail on one point only. */
export interface Matches {
  readonly found: readonly Match[];
  /** Same people, another place, day or kind: what is known near the question. */
  readonly near: readonly Match[];
}

/** Who must take part. Whoever leads a team is asked for with the team, and may stand for it. */
function core(question: Question): readonly Given[] {
  const own = question.given.filter((given) => given.zone === 'core');
  return question.families.includes('lead') ? own.filter(({ kind }) => kind !== 'party') : own;
}

/** Whether a given alone finds its encounters: not "the president", not "officials". */
function anchors(given: Given): boolean {
  if (given.kind === 'office') return given.of !== undefined;
  return given.kind !== 'party' || given.of !== undefined || given.words.length > 1;
}

/** Share of a party's words that an encounter's evidence must hold where no participant is called so. */
const TOLD_PARTY = 0.6;
/** The share that settles a yes or no. */
const ALL_TOLD = 0.75;

function shareIn(given: Given, held: ReadonlySet<string>): number {
  const words = foldedWords(given.text)
    .filter((word) => word !== 'of')
    .map(stem);
  return words.length < 2 && given.kind === 'party' && given.head === undefined
    ? 0
    : words.filter((word) => held.has(word)).length / Math.max(1, words.length);
}

/**
 * Whether a body that no participant is called by stands in the evidence all the same; where people named besides are
 * there, the rest of the article will do, except to settle a yes or no.
 */
function tellsOf(entry: Entry, given: Given, lenient: boolean): boolean {
  if (given.kind !== 'party' && (given.kind !== 'unknown' || !lenient)) return false;
  if (lenient && shareIn(given, given.kind === 'party' ? entry.around : entry.words) >= TOLD_PARTY)
    return true;
  return (
    given.kind === 'party' &&
    foldedWords(given.text).length > 1 &&
    shareIn(given, entry.told) >= (lenient ? TOLD_PARTY : ALL_TOLD)
  );
}

/** Participants that the givens name, or undefined when one of them is missing. */
function seatsOf(
  entry: Entry,
  givens: readonly Given[],
  asked: Question['asked'],
): readonly Seat[] | undefined {
  const taken: Seat[] = [];
  const missing: Given[] = [];
  for (const given of givens) {
    const seat = entry.seats.find((one) => !taken.includes(one) && seatFits(one, given));
    if (seat) taken.push(seat);
    else missing.push(given);
  }
  const lenient = asked !== 'whether' && taken.length > 0;
  return missing.every((given) => tellsOf(entry, given, lenient)) ? taken : undefined;
}

function candidates(index: EncounterIndex, givens: readonly Given[]): readonly Entry[] {
  const named = givens.find((given) => given.kind === 'person');
  if (named?.kind !== 'person') return index.entries;
  return [...new Set(named.people.flatMap((person) => index.of.get(person.id) ?? []))];
}

/** Fit of the places told: a city in a country must fit both, of several countries one will do. */
function placesFit(entry: Entry, question: Question): Fit {
  const kinds = new Set(question.places.map(({ kind }) => kind));
  const fits = [...kinds].map((kind): number => {
    const alike = question.places.filter((place) => place.kind === kind);
    // Of what fell through the place is seldom told; the article's will do to deny it.
    const isLoose = question.asked !== 'whether' || entry.encounter.status === 'cancelled';
    return Math.max(...alike.map((place) => placeFit(entry, place, isLoose)));
  });
  return fits.includes(0) ? 0 : fits.includes(1) ? 1 : 2;
}

function matchOf(entry: Entry, question: Question, index: EncounterIndex): Match | undefined {
  const named = seatsOf(entry, core(question), question.asked);
  if (!named) return undefined;
  const place = placesFit(entry, question);
  const time = question.time ? timeFit(entry.encounter.date, entry.published, question.time) : 2;
  const bonus = question.given.filter(
    (given) => given.zone === 'context' && entry.seats.some((seat) => seatFits(seat, given)),
  ).length;
  const kind = question.families[0] === 'visit' && entry.encounter.kind === 'visit' ? 0.2 : 0;
  const status = question.status === null || question.status === entry.encounter.status ? 0.05 : 0;
  return {
    entry,
    named,
    open: openSeats(entry, named, question),
    place,
    time,
    score:
      contextFit(entry, question.context, index.rarity) +
      0.4 * (named.length / Math.max(1, core(question).length)) +
      0.15 * bonus +
      0.1 * (place + time) +
      status +
      kind,
  };
}

/** Whether somebody went somewhere is settled only by an encounter told to be there. */
function leastPlace(question: Question): Fit {
  return question.asked === 'whether' && question.families[0] === 'visit' ? 2 : 1;
}

/** "Where did A go after he left B?": not B; "after his talks with C": not where they talked. */
function isElsewhere(entry: Entry, question: Question): boolean {
  if (question.asked !== 'where' || question.origin) return false;
  const isPlace = question.elsewhere.some(
    (place) => placeFit(entry, place) >= (place.kind === 'country' ? 2 : 1),
  );
  const isTalk = question.beside.some(
    (given) => given.kind === 'person' && entry.seats.some((seat) => seatFits(seat, given)),
  );
  return isPlace || (question.families[0] === 'visit' && isTalk);
}

/** "When had they met before June 2021?": not afterwards. */
function isOnSide(entry: Entry, question: Question): boolean {
  const { date } = entry.encounter;
  return !question.nearby || !date || timeFit(date, null, question.nearby) > 0;
}

function fits(match: Match, question: Question, index: EncounterIndex): boolean {
  return (
    !isRuledOut(match, question, index) &&
    match.place >= leastPlace(question) &&
    match.time > 0 &&
    !isElsewhere(match.entry, question) &&
    isOnSide(match.entry, question) &&
    isAtEdge(match, question) &&
    kindFits(match.entry, question) &&
    (question.asked !== 'who' || match.open.length > 0)
  );
}

/** "When did A leave B?": only what tells of the end of a stay. */
export function isAtEdge({ entry }: Match, { asked, edge, families }: Question): boolean {
  return asked !== 'when' || edge !== 'last' || families[0] !== 'visit' || tellsEnd(entry.encounter);
}

/** How much of place, day and words an encounter must bear out where a question names nobody. */
const GROUND = 0.5;

/** Whether a question tells enough to find an encounter without a name. */
function grounded(match: Match, question: Question, index: EncounterIndex): boolean {
  if (core(question).some(anchors)) return true;
  // A question that tells a place or a day and no more asks for all that was there or then.
  const isBare = question.context.length === 0 && core(question).length === 0;
  const told = [question.places.length > 0 && match.place, question.time !== null && match.time];
  if (isBare && told.some((fit) => fit === 2) && told.every((fit) => fit === 2 || fit === false)) return true;
  const place = question.places.length > 0 && match.place === 2 ? 0.35 : 0;
  const time = question.time && match.time === 2 ? 0.25 : 0;
  const words =
    question.context.length === 0 ? 0 : 0.8 * contextFit(match.entry, question.context, index.rarity);
  return place + time + words >= GROUND;
}

/** Finds the encounters that a question asks for, and what is near them. */
export function match(
  question: Question,
  source: { readonly index: EncounterIndex; readonly only?: readonly Entry[] },
): Matches {
  const { index, only } = source;
  const all = (only ?? candidates(index, core(question))).flatMap(
    (entry) => matchOf(entry, question, index) ?? [],
  );
  const found = all.filter((one) => fits(one, question, index) && grounded(one, question, index));
  const near = core(question).length > 0 ? all.filter((one) => !found.includes(one)) : [];
  return { found, near };
}
