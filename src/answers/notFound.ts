import type { Library } from '../library/library.js';
import type { Given, GivenPlace, Question } from '../questions/question.js';
import { isVenueWord } from '../questions/terms.js';
import { fold } from '../questions/tokens.js';
import { alternativesOf } from './alternatives.js';
import type { Answer } from './answer.js';
import { nonEmpty } from './cite.js';
import { citeEncounter, type Desk } from './claims.js';
import type { Match } from './match.js';
import { isNamed } from './named.js';
import { newestFirst } from './narrow.js';
import { spelledLike } from './slips.js';
import { capitalised, derivedNote, encounterLine, listed } from './wording.js';

/** Most encounters told as near. */
const NEAR = 3;

function nameOf(given: Given): string {
  if (given.kind === 'person' && given.people.length === 1) return given.people[0]?.name ?? given.text;
  const text = given.text.replace(/ (?:now|today|currently|again|then)$/iu, '');
  if (given.kind === 'unknown' || given.kind === 'person') return text;
  const isBare = !/^(?:the|a|an|any|some|all|other|his|her|its|their|our)\b/iu.test(text);
  const isOne =
    given.kind === 'office' || (given.head !== undefined && /(?:^|\s)\p{Ll}[^\s]*[^s\s]$/u.test(text));
  return isBare && isOne ? `the ${text}` : text;
}

function coreOf(question: Question): readonly Given[] {
  return question.given.filter((given) => given.zone === 'core');
}

/** The places asked about: "at the airport in Samarkand"; a trip leads to them. */
function whither(question: Question): string {
  const link = question.families[0] === 'visit' ? 'to' : 'in';
  const isSite = (text: string) => isVenueWord(fold(text));
  // A place typed small is told as it is written.
  const spelled = ({ text, name }: GivenPlace) => (/\p{Lu}/u.test(text) ? text : name);
  return question.places
    .map((place) => (isSite(place.text) ? ` at the ${place.text}` : ` ${link} ${spelled(place)}`))
    .join('');
}

/** Whether an encounter is all that a question tells, so that only what it asks for is missing. */
function isTold(match: Match, question: Question): boolean {
  return match.named.length === coreOf(question).length && match.place > 0 && match.time > 0;
}

/** "No article reports that A met B." in the terms of the question. */
function denial(question: Question, near: readonly Match[]): string {
  const isKnown = question.asked !== 'whether' && near.some((one) => isTold(one, question));
  if (question.asked === 'passage' || question.deed.length > 0 || isKnown) return 'The articles do not say.';
  const pair = alternativesOf(question);
  const either = pair.length > 0 ? [pair.map(nameOf).join(' or ')] : [];
  const single = coreOf(question).filter((given) => !pair.includes(given));
  const [a, ...rest] = [...single.map(nameOf), ...either];
  const calls = question.kinds.length === 1 && question.kinds[0] === 'call';
  const place = whither(question);
  const time = question.time ? ` (${question.time.text})` : '';
  if (question.given.some(({ prep }) => prep === 'besides')) return 'The articles name nobody else.';
  if (a === undefined) return `No article reports such an encounter${place}${time}.`;
  if (question.families[0] === 'visit') return `No article reports such a trip of ${a}${place}${time}.`;
  const verb = calls ? 'spoke by phone with' : 'met';
  const other = rest.length > 0 ? listed(rest) : question.asked === 'who' ? 'anybody who fits' : 'anybody';
  return `No article reports that ${a} ${verb} ${other}${place}${time}.`;
}

function closest(question: Question, library: Library): string {
  if (question.asked === 'passage') return '';
  const unknown = coreOf(question).filter((given) => given.kind === 'unknown');
  return unknown
    .map((given) => {
      const near = given.kind === 'unknown' ? given.near.slice(0, 3).map(({ person }) => person.name) : [];
      const meant = near.length === 0 ? spelledLike(given.text, library.roster.people) : [];
      if (meant.length > 0) return ` No article names ${given.text}. Did you mean ${meant.join(' or ')}?`;
      if (isNamed(given.text, library)) return '';
      return near.length === 0
        ? ` No article names ${given.text}.`
        : ` No article names ${given.text}. Closest names: ${listed(near)}.`;
    })
    .join('');
}

/** Whether an encounter is worth telling: several of those named are in it, or it was there or then. */
function isClose({ named, place, time }: Match, question: Question): boolean {
  if (coreOf(question).length > 1 && named.length > 1) return true;
  const [asksPlace, asksTime] = [question.places.length > 0, question.time !== null];
  if (!asksPlace && !asksTime) return true;
  return (asksPlace && place === 2) || (asksTime && time === 2);
}

/** Says that no article answers, with the closest names and the encounters known nearby. */
export function notFound(question: Question, near: readonly Match[], desk: Desk): Answer {
  const told = newestFirst(near.filter((one) => isClose(one, question)))
    .slice(0, NEAR)
    .flatMap((match) => {
      const numbers = nonEmpty(citeEncounter(match.entry.encounter, desk));
      return numbers
        ? [{ match, line: `- ${capitalised(encounterLine(match.entry, numbers, match.named))}` }]
        : [];
    });
  const note = derivedNote(told.map(({ match }) => match.entry.encounter));
  const head = `${denial(question, near)}${closest(question, desk.library)}`;
  return {
    question: question.text,
    outcome: 'not-found',
    verdict: null,
    answers: [],
    text:
      told.length === 0
        ? head
        : [head, 'Known near it:', ...told.map(({ line }) => line), ...note].join('\n'),
    encounters: told.map(({ match }) => match.entry.encounter),
    citations: desk.book.citations,
  };
}
