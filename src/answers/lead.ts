import type { Question } from '../questions/question.js';
import type { Claim } from './answer.js';
import { countOf, disagreements, type Event } from './events.js';
import { capitalised, listed, marks, withArticle } from './wording.js';

/** Most citations behind one claim of a first line; the lines below carry the rest. */
const MARKS = 3;

function isWho({ kind }: Claim): boolean {
  return kind === 'person' || kind === 'party';
}

/** Most names that a first line tells where nobody was named. */
const NAMES = 8;

/** Whether all that may be told is the encounters themselves, not one side of them. */
function asksAll(question: Question, claims: readonly Claim[]): boolean {
  const isOpen = question.asked === 'who' && !question.given.some(({ zone }) => zone === 'core');
  const isPair = /\bwho\b[^?]*\b(?:whom?|each other)\b/iu.test(question.text);
  return (
    question.asked === 'how-often' ||
    question.asked === 'list' ||
    (isOpen && (isPair || claims.filter(isWho).length > NAMES))
  );
}

function sentence(text: string): string {
  return `${capitalised(text)}.`;
}

function prefixOf(question: Question, events: readonly Event[]): string {
  const encounters = events.map(({ best }) => best.entry.encounter);
  const states = new Set(encounters.map(({ status }) => status));
  const isHeld = states.has('happened') || states.size > 1;
  const stands = isHeld ? '' : states.has('planned') ? 'Planned: ' : 'Called off or denied: ';
  const isCall = question.kinds.length === 0 && encounters.every(({ kind }) => kind === 'call');
  const told = question.asked === 'where' ? 'place' : question.asked === 'when' ? 'day' : undefined;
  const isOpen = told !== undefined && disagreements(events).has(told);
  return `${isOpen ? 'The reports disagree: ' : ''}${stands}${isCall ? 'By phone or video: ' : ''}`;
}

function toldOf(claim: Claim): string {
  return isWho(claim) ? withArticle(claim.text, claim.mentions ?? []) : claim.text;
}

/** What fills the holes of a question, each with its citations. */
function filled(claims: readonly Claim[]): string {
  const said = (kind: (claim: Claim) => boolean): string =>
    listed(claims.filter(kind).map((claim) => `${toldOf(claim)} ${marks(claim.citations.slice(0, MARKS))}`));
  const groups = [said(isWho), said(({ kind }) => kind === 'place'), said(({ kind }) => kind === 'date')];
  return groups.filter((group) => group !== '').join('; ');
}

/** The first line of an answer: how many encounters are told, or what fills the hole; then, on what the reports disagree. */
export function leadOf(question: Question, claims: readonly Claim[], events: readonly Event[]): string {
  const isCounted = asksAll(question, claims);
  const first = isCounted
    ? sentence(`${countOf(events)} ${events.length === 1 ? 'is' : 'are'} reported`)
    : sentence(`${prefixOf(question, events)}${filled(claims)}`);
  const odds = [...disagreements(events)];
  return odds.length === 0 || first.startsWith('The reports disagree')
    ? first
    : `${first} The reports disagree on the ${odds.sort().join(' and the ')}.`;
}
