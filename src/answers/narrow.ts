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

/** Encounters whose day is told to fit, where there are any. */
function dated(matches: readonly Match[]): readonly Match[] {
  const fitting = matches.filter(({ time }) => time === 2);
  return fitting.length > 0 ? fitting : matches;
}

/** Encounters told to be in the place asked about, where there are any. */
function placed(matches: readonly Match[], question: Question): readonly Match[] {
  const fitting = question.places.length === 0 ? [] : matches.filter(({ place }) => place === 2);
  return fitting.length > 0 ? fitting : matches;
}

/** Trips where a trip's day or goal is asked for, as far as there are any: not the meetings on the way. */
function trips(matches: readonly Match[], question: Question): readonly Match[] {
  if (question.families[0] !== 'visit' || (question.asked !== 'where' && question.asked !== 'when'))
    return matches;
  const fitting = matches.filter(({ entry }) => entry.encounter.kind === 'visit');
  return fitting.length > 0 ? fitting : matches;
}

/** Planned encounters where plans are asked for, those that took place where the past is, as far as there are any. */
function ofStatus(matches: readonly Match[], question: Question): readonly Match[] {
  const fitting = matches.filter((one) => one.entry.encounter.status === question.status);
  return question.asked !== 'whether' && question.status !== null && fitting.length > 0 ? fitting : matches;
}

/** Keeps the matches that fit clearly best when the question tells more than names; else all of them. */
export function narrow(all: readonly Match[], question: Question): Match[] {
  const matches = trips(placed(dated(ofStatus(all, question)), question), question);
  const best = Math.max(...matches.map(({ score }) => score));
  const slack = question.context.length === 0 ? 1 : 0.25;
  const kept = matches.filter(({ score }) => score >= best - slack);
  const isOne = question.asked === 'where' || question.asked === 'when';
  const ordered = isOne ? [...kept].sort((a, b) => b.score - a.score) : newestFirst(kept);
  return question.order === 'last' ? ordered.slice(0, 1) : ordered;
}
