import type { Question } from '../questions/question.js';
import type { Match } from './match.js';

/** A yes or no with the encounters it rests on. */
export interface Verdict {
  readonly verdict: 'yes' | 'no';
  readonly on: readonly Match[];
}

const STATE_OPENER = /^(?:is|are|was|were|will|would|shall|should)\b/iu;

const ASKS_OFF = /\b(?:cancell?ed|postponed|called off|put off|scrapped)\b/iu;

/**
 * Yes when an encounter took place (or is planned, when plans are asked about); no when one was called off or denied;
 * undefined when the articles settle nothing. Whether one was called off is a yes when it was.
 */
export function judge(question: Question, matches: readonly Match[]): Verdict | undefined {
  const by = (status: string): readonly Match[] =>
    matches.filter((one) => one.entry.encounter.status === status);
  const [happened, planned, cancelled] = [by('happened'), by('planned'), by('cancelled')];
  if (ASKS_OFF.test(question.text))
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
