import type { Library } from '../library/library.js';
import type { Given, Question } from '../questions/question.js';
import type { Answer, Claim } from './answer.js';
import { CitationBook, nonEmpty } from './cite.js';
import { citeEncounter, type Desk, dateClaims, personClaims, placeClaims } from './claims.js';
import type { EncounterIndex, Seat } from './encounter-index.js';
import { type Match, match } from './match.js';
import { narrow, newestFirst } from './narrow.js';
import { encounterLine, encounterPhrase, listed, marks, seatName } from './wording.js';

/** An answer and how many claims the checker took out of it. */
export interface Response {
  readonly answer: Answer;
  readonly removed: number;
}

type Verdict = Answer['verdict'];

function empty(question: Question, outcome: Answer['outcome'], text: string): Answer {
  return {
    question: question.text,
    outcome,
    verdict: null,
    answers: [],
    text,
    encounters: [],
    citations: [],
  };
}

function lines(matches: readonly Match[], desk: Desk): string[] {
  return matches.slice(0, 12).flatMap((one) => {
    const numbers = nonEmpty(citeEncounter(one.entry.encounter, desk));
    return numbers ? [`- ${encounterLine(one.entry, numbers, one.named)}`] : [];
  });
}

function build(
  question: Question,
  matches: readonly Match[],
  claims: readonly Claim[],
  verdict: Verdict,
  lead: string,
  desk: Desk,
): Answer {
  const rows = lines(matches, desk);
  return {
    question: question.text,
    outcome: 'answered',
    verdict,
    answers: claims,
    text: [lead, ...rows].join('\n'),
    encounters: matches.map((one) => one.entry.encounter),
    citations: desk.book.citations,
  };
}

function claimsFor(question: Question, matches: readonly Match[], desk: Desk): Claim[] {
  if (question.asked === 'where') return placeClaims(matches, question.grain, desk);
  if (question.asked === 'when') return dateClaims(matches, desk);
  const open = (one: Match): readonly Seat[] => (question.asked === 'who' ? one.open : one.entry.seats);
  return personClaims(
    matches.flatMap((one) => open(one).map((seat) => ({ entry: one.entry, seat }))),
    desk,
  );
}

function leadOf(question: Question, claims: readonly Claim[], matches: readonly Match[]): string {
  const told = listed(claims.map((claim) => `${claim.text} ${marks(claim.citations.slice(0, 3))}`));
  const planned = matches.every((one) => one.entry.encounter.status === 'planned');
  if (question.asked === 'how-often')
    return `The articles report ${matches.length} such ${matches.length === 1 ? 'encounter' : 'encounters'}.`;
  if (question.asked === 'list')
    return `The articles report ${matches.length === 1 ? 'one encounter' : `${matches.length} encounters`}.`;
  return `${planned ? 'Planned: ' : ''}${told}.`;
}

/** A verdict with the matches it rests on, or null when the articles settle nothing. */
function judge(
  question: Question,
  matches: readonly Match[],
): { verdict: 'yes' | 'no'; on: readonly Match[] } | null {
  const by = (status: string): readonly Match[] =>
    matches.filter((one) => one.entry.encounter.status === status);
  const [happened, planned, cancelled] = [by('happened'), by('planned'), by('cancelled')];
  if (question.status === 'planned') {
    if (planned.length > 0) return { verdict: 'yes', on: planned };
    if (happened.length > 0) return { verdict: 'yes', on: happened };
  } else {
    if (happened.length > 0) return { verdict: 'yes', on: happened };
  }
  if (cancelled.length > 0) return { verdict: 'no', on: cancelled };
  if (planned.length > 0 && question.status !== 'happened' && /^(?:is|are|was|were)\b/iu.test(question.text.trim()))
    return { verdict: 'yes', on: planned };
  return null;
}

function whether(question: Question, matches: readonly Match[], desk: Desk): Answer | undefined {
  const judged = judge(question, matches);
  if (!judged) return undefined;
  const claims = personClaims(
    judged.on.flatMap((one) => one.entry.seats.map((seat) => ({ entry: one.entry, seat }))),
    desk,
  );
  if (claims.length === 0) return undefined;
  const first = judged.on[0];
  const lead = first
    ? `${judged.verdict === 'yes' ? 'Yes' : 'No'}: ${encounterPhrase(first.entry, first.named)}.`
    : '';
  return build(question, judged.on, claims, judged.verdict, lead, desk);
}

function describe(givens: readonly Given[]): string {
  return listed(
    givens.map((given) => (given.kind === 'person' ? (given.people[0]?.name ?? given.text) : given.text)),
  );
}

function notFound(question: Question, near: readonly Match[], desk: Desk): Answer {
  const core = question.given.filter((given) => given.zone === 'core');
  const unknown = core.find((given) => given.kind === 'unknown');
  const said =
    core.length > 0 ? `No article answers that about ${describe(core)}.` : 'No article answers that.';
  const close =
    unknown?.kind === 'unknown' && unknown.near.length > 0
      ? ` Closest names: ${listed(unknown.near.slice(0, 3).map(({ person }) => person.name))}.`
      : '';
  const known = newestFirst(near).slice(0, 3);
  const rows = lines(known, desk);
  return {
    ...empty(
      question,
      'not-found',
      [`${said}${close}`, ...(rows.length > 0 ? ['Known near it:', ...rows] : [])].join('\n'),
    ),
    encounters: known.map((one) => one.entry.encounter),
    citations: desk.book.citations,
  };
}

/** Answers an understood question from the encounters of a library. */
export function respond(question: Question, library: Library, index: EncounterIndex): Response {
  const desk: Desk = { library, book: new CitationBook(library), removed: 0 };
  const { found, near } = match(question, index);
  const kept = found.length > 0 ? narrow(found, question) : [];
  const answered = kept.length > 0 ? answer(question, kept, desk) : undefined;
  if (answered) return { answer: answered, removed: desk.removed };
  const fresh: Desk = { library, book: new CitationBook(library), removed: desk.removed };
  return { answer: notFound(question, [...kept, ...near], fresh), removed: desk.removed };
}

function answer(question: Question, kept: readonly Match[], desk: Desk): Answer | undefined {
  if (question.asked === 'whether') return whether(question, kept, desk);
  const claims = claimsFor(question, kept, desk);
  if (claims.length === 0) return undefined;
  return build(question, kept, claims, null, leadOf(question, claims, kept), desk);
}

export { seatName };
