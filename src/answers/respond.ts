import type { Library } from '../library/library.js';
import type { Asked, Question } from '../questions/question.js';
import { askBack, settle } from './ambiguity.js';
import type { Answer, Claim } from './answer.js';
import { CitationBook, nonEmpty } from './cite.js';
import { citeEncounter, type Desk, dateClaims, personClaims, placeClaims } from './claims.js';
import type { EncounterIndex, Entry } from './encounter-index.js';
import { type Match, match } from './match.js';
import { narrow } from './narrow.js';
import { notFound } from './notFound.js';
import { passageAnswer } from './passages.js';
import { judge } from './verdict.js';
import { encounterLine, encounterPhrase, listed, marks } from './wording.js';

/** An answer, the encounters it is about, and how many claims the checker took out of it. */
export interface Response {
  readonly answer: Answer;
  readonly focus: readonly Match[];
  readonly removed: number;
}

/** Where answers come from: a library, its encounters indexed, and the entries to keep to in a follow-up. */
export interface Source {
  readonly library: Library;
  readonly index: EncounterIndex;
  readonly only?: readonly Entry[];
}

/** Most encounters listed below an answer. */
const LISTED = 12;

function openDesk(library: Library): Desk {
  return { library, book: new CitationBook(library), removed: 0 };
}

function lines(matches: readonly Match[], desk: Desk): string[] {
  const told = matches.slice(0, LISTED).flatMap((one) => {
    const numbers = nonEmpty(citeEncounter(one.entry.encounter, desk));
    return numbers ? [`- ${encounterLine(one.entry, numbers, one.named)}`] : [];
  });
  return matches.length > LISTED ? [...told, `- and ${matches.length - LISTED} more`] : told;
}

function claimsOf(asked: Asked, question: Question, matches: readonly Match[], desk: Desk): Claim[] {
  if (asked === 'where') return placeClaims(matches, question, desk);
  if (asked === 'when' || asked === 'how-often') return dateClaims(matches, desk);
  const seats = matches.flatMap((one) =>
    (asked === 'who' ? one.open : one.entry.seats).map((seat) => ({ entry: one.entry, seat })),
  );
  return personClaims(seats, desk);
}

/** Claims for every hole of a question, the one asked for first. */
function claimsFor(question: Question, matches: readonly Match[], desk: Desk): Claim[] {
  const first = claimsOf(question.asked, question, matches, desk);
  if (first.length === 0) return first;
  return [...first, ...question.also.flatMap((asked) => claimsOf(asked, question, matches, desk))];
}

/** Whether the matches are one encounter by its people whose places, on one day, differ. */
function differ(question: Question, matches: readonly Match[]): boolean {
  if (question.asked !== 'where' || matches.length < 2) return false;
  const key = ({ entry }: Match): string =>
    entry.seats
      .map((seat) => seat.person?.id ?? seat.participant.name)
      .sort()
      .join();
  const [first] = matches;
  const same = matches.filter(
    (one) =>
      first && key(one) === key(first) && one.entry.encounter.date?.from === first.entry.encounter.date?.from,
  );
  return (
    new Set(
      same.map((one) =>
        one.entry.encounter.place?.country === undefined ? '' : one.entry.encounter.place.name,
      ),
    ).size > 1 && first?.entry.encounter.date !== null
  );
}

function isWho({ kind }: Claim): boolean {
  return kind === 'person' || kind === 'party';
}

function leadOf(question: Question, claims: readonly Claim[], matches: readonly Match[]): string {
  const count = matches.length;
  if (question.asked === 'how-often')
    return `The articles report ${count === 1 ? 'one such encounter' : `${count} such encounters`}.`;
  if (question.asked === 'list')
    return `The articles report ${count === 1 ? 'one encounter' : `${count} encounters`}.`;
  const said = (kind: (claim: Claim) => boolean): string =>
    listed(claims.filter(kind).map((claim) => `${claim.text} ${marks(claim.citations.slice(0, 3))}`));
  const groups = [said(isWho), said(({ kind }) => kind === 'place'), said(({ kind }) => kind === 'date')];
  const told = groups.filter((group) => group !== '').join('; ');
  const called =
    matches.every((one) => one.entry.encounter.kind === 'call') && question.kinds.length === 0
      ? 'By phone or video: '
      : '';
  const status = new Set(matches.map((one) => one.entry.encounter.status));
  const prefix =
    status.size > 1 || status.has('happened')
      ? ''
      : status.has('planned')
        ? 'Planned: '
        : 'Called off or denied: ';
  return `${differ(question, matches) ? 'The articles differ: ' : ''}${prefix}${called}${told}.`;
}

function answerFrom(question: Question, matches: readonly Match[], desk: Desk): Answer | undefined {
  const judged = question.asked === 'whether' ? judge(question, matches) : undefined;
  if (question.asked === 'whether' && !judged) return undefined;
  const on = judged?.on ?? matches;
  const claims = claimsFor(question, on, desk);
  const [first] = on;
  if (claims.length === 0 || !first) return undefined;
  const lead = judged
    ? `${judged.verdict === 'yes' ? 'Yes' : 'No'}: ${encounterPhrase(first.entry, first.named)} ${marks(citeEncounter(first.entry.encounter, desk))}.`
    : leadOf(question, claims, on);
  const rows = lines(on, desk);
  return {
    question: question.text,
    outcome: 'answered',
    verdict: judged?.verdict ?? null,
    answers: claims,
    text: [lead, ...rows].join('\n'),
    encounters: on.map((one) => one.entry.encounter),
    citations: desk.book.citations,
  };
}

/** Whether a passage may answer where no encounter does: only questions that are about something else. */
function allowsPassage(question: Question): boolean {
  return (
    question.asked === 'passage' ||
    (question.families.length === 0 && question.asked !== 'whether' && question.asked !== 'list')
  );
}

/** Answers an understood question from the encounters of a library, else from a passage, else says what is near. */
export function respond(question: Question, source: Source): Response {
  const { library } = source;
  const desk = openDesk(library);
  const { found, near } = question.asked === 'passage' ? { found: [], near: [] } : match(question, source);
  const settled = settle(question, found);
  if (settled.choices.length > 0 && settled.given) {
    return { answer: askBack(question, settled.choices, settled.given), focus: [], removed: 0 };
  }
  const kept = settled.matches.length > 0 ? narrow(settled.matches, question) : [];
  const answer = kept.length > 0 ? answerFrom(question, kept, desk) : undefined;
  if (answer) return { answer, focus: kept, removed: desk.removed };
  const passage = allowsPassage(question) ? passageAnswer(question, library) : undefined;
  if (passage) return { answer: passage, focus: [], removed: desk.removed };
  return {
    answer: notFound(question, [...kept, ...near], openDesk(library)),
    focus: [...kept, ...near],
    removed: desk.removed,
  };
}
