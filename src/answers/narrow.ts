import type { Question } from '../questions/question.js';
import type { Match } from './match.js';

/** Day by which encounters are put in order: the event's, or else that of the article. */
function dayOf(match: Match): string {
  return match.entry.encounter.date?.from ?? match.entry.published ?? '0000-00-00';
}

/** Matches newest first. */
export function newestFirst(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** Keeps the matches that fit clearly best when the question tells more than names; else all of them. */
export function narrow(matches: readonly Match[], question: Question): Match[] {
  const best = Math.max(...matches.map(({ score }) => score));
  const slack = question.context.length === 0 ? 1 : 0.25;
  const kept = matches.filter(({ score }) => score >= best - slack);
  const ordered =
    question.asked === 'where' || question.asked === 'when'
      ? [...kept].sort((a, b) => b.score - a.score)
      : newestFirst(kept);
  return question.order === 'last' ? ordered.slice(0, 1) : ordered;
}
