import { daysBetween } from '../articles/calendar.js';
import type { Person } from '../library/roster.js';
import type { Asked, Given, GivenPlace, GivenTime, Question } from '../questions/question.js';
import { placeOf } from '../questions/terms.js';
import { fold, foldedWords } from '../questions/tokens.js';
import type { Entry, Seat } from './encounter-index.js';
import type { Match } from './match.js';

/** One question of a conversation as it was understood, and the encounters its answer was about. */
export interface Turn {
  readonly question: Question;
  readonly focus: readonly Match[];
  /** Whether an answer before it has told who took part. */
  readonly told?: boolean;
}

/** A follow-up made whole. */
export interface FollowUp {
  readonly question: Question;
  /** Encounters to keep to, when the question points at those just told. */
  readonly only?: readonly Entry[];
  /** Whether the evidence itself is asked for. */
  readonly shows?: true;
}

const OPENERS: ReadonlySet<string> = new Set('and but so ok okay also then well'.split(' '));
const POINTERS: ReadonlySet<string> = new Set('that it this these those they them both'.split(' '));
const SINGULAR: ReadonlySet<string> = new Set('he him his she her'.split(' '));
const PLURAL: ReadonlySet<string> = new Set('they them their both'.split(' '));
const EVIDENCE: ReadonlySet<string> = new Set(
  'passage passages source sources sentence quote evidence proof citation wording'.split(' '),
);
const SHORT = 7;

/** Words of a question after "and", "but", "so". */
function bareWords(text: string): string[] {
  const words = foldedWords(text);
  const start = words.findIndex((word) => !OPENERS.has(word));
  return start < 0 ? [] : words.slice(start);
}

function personGiven(person: Person, side: 'subject' | 'object'): Given {
  return {
    kind: 'person',
    zone: 'core',
    side,
    text: person.name,
    name: person.name,
    words: [],
    people: [person],
  };
}

function coreOf(question: Question): readonly Given[] {
  return question.given.filter(({ zone }) => zone === 'core');
}

/** Who "he" or "she" is: the one just named as the answer where the subject was asked for, else the one asked about. */
function single({ question, focus }: Turn): Given | undefined {
  const subject = coreOf(question).find((given) => given.side === 'subject' && given.kind !== 'party');
  if (question.asked === 'who' && !subject) {
    const person = focus[0]?.open.find((seat) => seat.person)?.person;
    if (person) return personGiven(person, 'subject');
  }
  return subject ?? coreOf(question)[0] ?? everyone(focus)[0];
}

function everyone(focus: readonly Match[]): Given[] {
  const seats: readonly Seat[] = focus[0] ? [...focus[0].named, ...focus[0].open] : [];
  return seats.flatMap(({ person }) => (person ? [personGiven(person, 'subject')] : []));
}

function placeThen(focus: readonly Match[]): GivenPlace | undefined {
  const place = focus[0]?.entry.encounter.place;
  if (!place) return undefined;
  const name = place.city ?? place.name;
  return placeOf(fold(name)) ?? { name, text: name, kind: 'venue' };
}

function timeThen(focus: readonly Match[]): GivenTime | undefined {
  const date = focus[0]?.entry.encounter.date;
  return date ? { from: date.from, to: date.to, text: 'then' } : undefined;
}

/** "the year before", "a month later": the time of the last question, moved. */
function movedTime(words: readonly string[], turn: Turn): GivenTime | undefined {
  const unit = words.find((word) => word === 'year' || word === 'month');
  const step = words.some((word) => ['before', 'earlier', 'previous'].includes(word))
    ? -1
    : words.some((word) => ['after', 'later', 'following', 'next'].includes(word))
      ? 1
      : 0;
  const from = turn.question.time?.from ?? timeThen(turn.focus)?.from;
  if (unit === undefined || step === 0 || from === undefined) return undefined;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (unit === 'year')
    return { from: `${year + step}-01-01`, to: `${year + step}-12-31`, text: `${year + step}` };
  const first = new Date(Date.UTC(year, month - 1 + step, 1));
  const last = new Date(Date.UTC(year, month + step, 0));
  return {
    from: first.toISOString().slice(0, 10),
    to: last.toISOString().slice(0, 10),
    text: `the month ${step < 0 ? 'before' : 'after'}`,
  };
}

function entriesOf(focus: readonly Match[]): readonly Entry[] {
  return focus.map(({ entry }) => entry);
}

/** Most days between encounters on one occasion. */
const LONGEST = 7;

/** Days from the first to the last of the encounters told; undefined where one has none or they lie far apart. */
function spanThen(focus: readonly Match[]): GivenTime | undefined {
  const dates = focus.flatMap(({ entry }) => entry.encounter.date ?? []);
  const from = dates.map((date) => date.from).sort()[0];
  const to = dates
    .map((date) => date.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined || dates.length < focus.length) return undefined;
  if (daysBetween(from, to) > LONGEST) return undefined;
  return { from, to, text: 'then' };
}

/** "who else was there?" after several encounters in one place: all who were there in those days, but those told. */
function elsewise(question: Question, turn: Turn): FollowUp | undefined {
  const [place, time] = [placeThen(turn.focus), spanThen(turn.focus)];
  const isOne = turn.focus.every((one) => placeThen([one])?.name === place?.name);
  if (turn.focus.length < 2 || !turn.told || !isOne || !place || place.kind === 'country' || !time)
    return undefined;
  const told = turn.focus.flatMap((one) => everyone([one]));
  return {
    question: {
      ...question,
      asked: 'who',
      wanted: 'who',
      given: told.map((given) => ({ ...given, zone: 'context', prep: 'besides' })),
      places: [place],
      time,
      families: ['attend'],
      kinds: [],
      context: [],
      hole: { words: [] },
    },
  };
}

/** "and where?", "when was that?": the same encounters, another hole. */
function pointing(question: Question, words: readonly string[], turn: Turn): FollowUp | undefined {
  const asked = question.wanted;
  const bare = coreOf(question).length === 0 && question.places.length === 0 && !question.time;
  const isHole = asked === 'who' || asked === 'where' || asked === 'when' || asked === 'how-often';
  const isOwn = question.families.length > 0 && words.some((word) => SINGULAR.has(word));
  if (!bare || !isHole || isOwn || words.length > SHORT || turn.focus.length === 0) return undefined;
  if (
    words.length > 2 &&
    !words.some((word) => POINTERS.has(word) || word === 'else' || word === 'there' || word === 'exactly')
  )
    return undefined;
  const isElse = words.includes('else');
  const others = isElse && asked === 'who' ? elsewise(question, turn) : undefined;
  if (others) return others;
  const answered =
    isElse && (turn.told ?? turn.question.asked === 'who') ? everyone(turn.focus) : coreOf(turn.question);
  return {
    question: {
      ...turn.question,
      text: question.text,
      asked,
      wanted: asked,
      grain: question.grain,
      given: answered,
      context: [],
      hole: { words: [] },
      holeRole: null,
      ...(isElse ? { families: ['attend' as const] } : {}),
    },
    only: entriesOf(turn.focus),
  };
}

/** "what about Putin?", "and in 2005?": the last question with another name, place or time in it. */
function exchanging(question: Question, words: readonly string[], turn: Turn): FollowUp | undefined {
  const opened = /^\s*(?:and|but|so|ok(?:ay)?|then|what about|how about)\b/iu.test(question.text);
  if (!opened || words.length > SHORT || question.families.length > 0) return undefined;
  const time = movedTime(words, turn) ?? question.time;
  const named = question.given.filter(({ kind }) => kind !== 'party' || question.given.length === 1);
  if (!time && named.length === 0 && question.places.length === 0) return undefined;
  const moved = time ?? turn.question.time;
  const given = named.length > 0 && !time ? exchanged(turn.question.given, named) : turn.question.given;
  const places = question.places.length > 0 ? question.places : turn.question.places;
  return { question: { ...turn.question, text: question.text, given, places, time: moved } };
}

/** The last person or body of the question before gives way to the new one. */
function exchanged(given: readonly Given[], named: readonly Given[]): Given[] {
  const at = given.findLastIndex(({ zone }) => zone === 'core');
  const placed = named.map((one): Given => ({ ...one, zone: 'core', side: given[at]?.side ?? 'subject' }));
  return at < 0 ? [...given, ...placed] : [...given.slice(0, at), ...placed, ...given.slice(at + 1)];
}

/** "when did he arrive there?": pronouns filled from the turn before. */
function filling(question: Question, words: readonly string[], turn: Turn): FollowUp | undefined {
  const one = words.some((word) => SINGULAR.has(word)) ? single(turn) : undefined;
  const all = words.some((word) => PLURAL.has(word))
    ? coreOf(turn.question).length > 1
      ? coreOf(turn.question)
      : everyone(turn.focus)
    : [];
  const place = words.includes('there') && question.places.length === 0 ? placeThen(turn.focus) : undefined;
  const time = words.includes('then') && !question.time ? timeThen(turn.focus) : undefined;
  const added = [...(one ? [one] : []), ...all];
  if (added.length === 0 && !place && !time) return undefined;
  const asked: Asked = question.asked === 'passage' ? question.wanted : question.asked;
  return {
    question: {
      ...question,
      asked,
      given: [...added, ...question.given],
      places: place ? [...question.places, place] : question.places,
      time: time ?? question.time,
    },
  };
}

/** Completes a question from the turn before it; undefined when it stands on its own. */
export function followUp(question: Question, turn: Turn): FollowUp | undefined {
  const words = bareWords(question.text);
  if (
    words.some((word) => EVIDENCE.has(word)) &&
    words.length <= SHORT &&
    question.given.every(({ kind }) => kind === 'party')
  ) {
    return turn.focus.length > 0
      ? { question: turn.question, only: entriesOf(turn.focus), shows: true }
      : undefined;
  }
  return (
    pointing(question, words, turn) ?? exchanging(question, words, turn) ?? filling(question, words, turn)
  );
}
