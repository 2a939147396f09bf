import { CALLED_OFF } from '../encounters/phrase/lexicon.js';
import type { Question } from '../questions/question.js';
import { eventsOf } from './events.js';
import type { Match } from './match.js';

/** A yes or no with the encounters it rests on. */
export interface Verdict {
  readonly verdict: 'yes' | 'no';
  readonly on: readonly Match[];
}

const STATE_OPENER = /^(?:is|are|was|were|will|would|shall|should)\b/iu;

/**
 * Yes when an encounter took place (or is planned, when plans are asked about); no when one was called off or denied;
 * undefined when the articles settle nothing. Whether one was called off is a yes when it was.
 */
export function judge(question: Question, matches: readonly Match[]): Verdict | undefined {
  const by = (status: string): readonly Match[] =>
    matches.filter((one) => one.entry.encounter.status === status);
  const [happened, planned, cancelled] = [by('happened'), by('planned'), by('cancelled')];
  if (CALLED_OFF.test(question.text))
    return cancelled.length > 0 ? { verdict: 'yes', on: cancelled } : undefined;
  const asksPlans =
    question.status === 'planned' ||
    (question.status !== 'happened' && STATE_OPENER.test(question.text.trim()));
  const yes = asksPlans && planned.length > 0 ? planned : happened;
  if (cancelled.length > 0 && (yes.length === 0 || closest(cancelled) > closest(yes)))
    return { verdict: 'no', on: cancelled };
  return yes.length > 0 ? { verdict: 'yes', on: yes } : undefined;
}

function closest(matches: readonly Match[]): number {
  return Math.max(...matches.map(({ score }) => score));
}

/** Days that a question may span and still ask about one certain encounter. */
const CERTAIN = 31;

/**
 * No, where the very encounter asked about is told to have been elsewhere: the people are all named, one place only is
 * known for it, and it is the only encounter of its kind on record or the only one in the days told.
 */
export function placedElsewhere(question: Question, near: readonly Match[]): Verdict | undefined {
  const { places, time, families, given } = question;
  const named = given.filter(({ zone }) => zone === 'core');
  if (places.length === 0 || families[0] === 'visit' || named.length < 2) return undefined;
  if (!named.every(({ kind }) => kind === 'person')) return undefined;
  if (time && (time.anyYear || daysIn(time.from, time.to) > CERTAIN)) return undefined;
  const held = near.filter((one) => isHeldMeeting(one) && one.named.length === named.length);
  const asked = time ? held.filter((one) => one.time > 0) : held;
  const events = eventsOf(asked);
  const [only] = events;
  const isTold = only?.best.place === 0 && only.best.entry.encounter.date !== null && only.best.time === 2;
  return events.length === 1 && only && isTold ? { verdict: 'no', on: only.reports } : undefined;
}

function isHeldMeeting({ entry: { encounter } }: Match): boolean {
  return encounter.kind === 'meeting' && encounter.status === 'happened';
}

function daysIn(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
