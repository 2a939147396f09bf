import type { Library } from '../library/library.js';
import type { Asked, Question } from '../questions/question.js';
import { variantsOf } from './alternatives.js';
import { askBack, settle } from './ambiguity.js';
import type { Answer, Claim } from './answer.js';
import { CitationBook, nonEmpty } from './cite.js';
import { citeEncounter, type Desk, dateClaims, personClaims, placeClaims } from './claims.js';
import type { EncounterIndex, Entry } from './encounter-index.js';
import { type Event, eventsOf } from './events.js';
import { kindFits } from './fit.js';
import { glean } from './glean/glean.js';
import { leadOf } from './lead.js';
import { deniesWho, tellsDeed } from './limits.js';
import { isAtEdge, type Match, type Matches, match } from './match.js';
import { narrow, newestFirst } from './narrow.js';
import { notFound } from './notFound.js';
import { eventClaims } from './occasions.js';
import { originClaims } from './origin.js';
import { passageAnswer } from './passages.js';
import { judge, placedElsewhere } from './verdict.js';
import { witnessOf } from './witness.js';
import { capitalised, derivedNote, encounterLine } from './wording.js';

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

/** An encounter as a line, with the citations and the reporters of all its reports; undefined when none can be cited. */
function lineOf({ best, reports }: Event, desk: Desk): string | undefined {
  const encounters = reports.map(({ entry }) => entry.encounter);
  const numbers = nonEmpty(encounters.flatMap((encounter) => citeEncounter(encounter, desk)));
  const reporters = [...new Set(encounters.flatMap(({ reportedBy }) => reportedBy ?? []))];
  return numbers && encounterLine(best.entry, numbers, best.named, reporters);
}

/** One line for each encounter, and what the mark of its days means. */
function lines(events: readonly Event[], desk: Desk): string[] {
  const told = events.slice(0, LISTED);
  return [
    ...told.flatMap((event) => lineOf(event, desk) ?? []).map((line) => `- ${capitalised(line)}`),
    ...(events.length > LISTED ? [`- and ${events.length - LISTED} more`] : []),
    ...derivedNote(told.map(({ best }) => best.entry.encounter)),
  ];
}

function claimsOf(asked: Asked, question: Question, matches: readonly Match[], desk: Desk): Claim[] {
  if (asked === 'where' && question.origin) return originClaims(matches, desk);
  const events = asked === 'where' && question.grain === 'event' ? eventClaims(matches, desk) : [];
  if (events.length > 0) return events;
  if (asked === 'where') return placeClaims(matches, question, desk);
  if (asked === 'when' || asked === 'how-often') return dateClaims(matches, question, desk);
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

/** The first claim with the sentence that shows best what was asked, where the evidence tells it in other words. */
function attested(claims: readonly Claim[], question: Question, match: Match, desk: Desk): Claim[] {
  const [first, ...rest] = claims;
  const witness = witnessOf(question, match, desk.library);
  const n = witness && desk.book.cite(match.entry.encounter.article, witness.paragraph, witness.quote);
  const citations = first && n !== undefined ? nonEmpty([...first.citations, n]) : undefined;
  return first && citations ? [{ ...first, citations }, ...rest] : [...claims];
}

function answerFrom(
  question: Question,
  matches: readonly Match[],
  near: readonly Match[],
  desk: Desk,
): Answer | undefined {
  const judged =
    question.asked === 'whether' ? (judge(question, matches) ?? placedElsewhere(question, near)) : undefined;
  if (question.asked === 'whether' && !judged) return undefined;
  const on = judged?.on ?? matches;
  const [first] = on;
  const claims = first ? attested(claimsFor(question, on, desk), question, first, desk) : [];
  if (claims.length === 0 || !first) return undefined;
  const events = eventsOf(newestFirst(on));
  const [told] = eventsOf(on);
  const lead =
    judged && told
      ? `${verdictWord(judged.verdict, told)}: ${lineOf(told, desk) ?? ''}.`
      : leadOf(question, claims, events);
  const rows = judged && events.length === 1 ? derivedNote([first.entry.encounter]) : lines(events, desk);
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

/** A yes about what fell through says so, since the line behind it says that nobody met. */
function verdictWord(verdict: 'yes' | 'no', { best }: Event): string {
  if (verdict === 'no') return 'No';
  return best.entry.encounter.status === 'cancelled' ? 'Yes, it was called off' : 'Yes';
}

/** Whether a question asks for place or day of an occasion and names nobody: "where will the next summit be held". */
function isOccasion({ asked, given }: Question): boolean {
  return (asked === 'where' || asked === 'when') && !given.some(({ zone }) => zone === 'core');
}

/** Whether a passage may answer where no encounter does: only questions that are about something else. */
function allowsPassage(question: Question): boolean {
  return (
    question.asked === 'passage' ||
    isOccasion(question) ||
    (question.asked === 'when' && question.edge === 'last') ||
    (question.families.length === 0 && question.asked !== 'whether' && question.asked !== 'list')
  );
}

/** What fits; of "A or B", each alone, and where one of them settles a yes, that one. */
function matchesOfAny(question: Question, source: Source): Matches {
  const variants = variantsOf(question).map((variant) => ({ variant, ...match(variant, source) }));
  if (variants.length === 0) return match(question, source);
  const yes = variants.filter(({ variant, found }) => judge(variant, found)?.verdict === 'yes');
  const kept = question.asked === 'whether' && yes.length > 0 ? yes : variants;
  const found = [...new Map(kept.flatMap((one) => one.found.map((fit) => [fit.entry, fit])))].map(
    ([, fit]) => fit,
  );
  const isFound = (one: Match): boolean => found.some(({ entry }) => entry === one.entry);
  return { found, near: kept.flatMap(({ near }) => near).filter((one) => !isFound(one)) };
}

/** What fits an encounter's question; for another question, encounters of the people it names are near at most. */
function matchesOf(question: Question, source: Source): Matches {
  if (question.asked !== 'passage') return matchesOfAny(question, source);
  const isNamed = question.families.length > 0 && question.given.some(({ kind }) => kind === 'person');
  return { found: [], near: isNamed ? match(question, source).found : [] };
}

/**
 * What one sentence tells in the question's own words where no encounter fits; not in a follow-up, and not where the
 * same people are known to have met in another way.
 */
function gleanedFor(question: Question, near: readonly Match[], source: Source): Match | undefined {
  const isMeeting = !question.families.includes('attend');
  const isOtherwise =
    isMeeting && near.some((one) => one.time === 2 && one.place > 0 && !kindFits(one.entry, question));
  if (question.asked === 'passage' || source.only || isOtherwise || deniesWho(question)) return undefined;
  const found = glean(question, source.library, source.index);
  return found && isAtEdge(found, question) && tellsDeed(found.entry, question) ? found : undefined;
}

/** Answers an understood question from the encounters of a library, else from a passage, else says what is near. */
export function respond(question: Question, source: Source): Response {
  const { library } = source;
  const desk = openDesk(library);
  const { found, near } = matchesOf(question, source);
  const settled = settle(question, found);
  if (settled.choices.length > 0 && settled.given) {
    return { answer: askBack(question, settled.choices, settled.given), focus: [], removed: 0 };
  }
  const kept = settled.matches.length > 0 ? narrow(settled.matches, question) : [];
  const answer = answerFrom(question, kept, kept.length > 0 ? [] : near, desk);
  if (answer) return { answer, focus: kept, removed: desk.removed };
  const gleaned = gleanedFor(question, near, source);
  const told = gleaned && answerFrom(question, [gleaned], [], openDesk(library));
  if (gleaned && told) return { answer: told, focus: [gleaned], removed: desk.removed };
  const passage = allowsPassage(question) ? passageAnswer(question, library) : undefined;
  if (passage) return { answer: passage, focus: [], removed: desk.removed };
  return {
    answer: notFound(question, [...kept, ...near], openDesk(library)),
    focus: [...kept, ...near],
    removed: desk.removed,
  };
}
