import type { Question } from '../questions/question.js';
import { foldedWords, stem } from '../questions/tokens.js';
import type { Match } from './match.js';

/** Encounters newest first by their last day; those without a day come last, in the order of their articles' days. */
export function newestFirst(matches: readonly Match[]): Match[] {
  const key = ({ entry }: Match): string => {
    const { date } = entry.encounter;
    return date ? `1 ${date.to} ${date.from}` : `0 ${entry.published ?? ''}`;
  };
  return [...matches].sort((a, b) => key(b).localeCompare(key(a)));
}

/** The first or the last of matches by the day they are told to have; of the undated, one. */
function endOf(matches: readonly Match[], order: 'first' | 'last'): Match[] {
  const told = matches.filter(({ entry }) => entry.encounter.date);
  const ordered = newestFirst(told.length > 0 ? told : matches);
  return order === 'last' ? ordered.slice(0, 1) : ordered.slice(-1);
}

/** How much better what a question tells besides may fit an encounter before it outweighs a day or place told. */
const OUTWEIGHED = 0.4;

function bestOf(matches: readonly Match[]): number {
  return Math.max(...matches.map(({ score }) => score));
}

/** Those that fit, where there are any and none of the others is clearly the one described. */
function preferred(matches: readonly Match[], fitting: readonly Match[]): readonly Match[] {
  if (fitting.length === 0) return matches;
  return bestOf(matches) - bestOf(fitting) > OUTWEIGHED ? matches : fitting;
}

/** Encounters whose day is told to fit, where there are any. */
function dated(matches: readonly Match[]): readonly Match[] {
  return preferred(
    matches,
    matches.filter(({ time }) => time === 2),
  );
}

/** Encounters told to be in the place asked about, where there are any. */
function placed(matches: readonly Match[], question: Question): readonly Match[] {
  if (question.places.length === 0) return matches;
  return preferred(
    matches,
    matches.filter(({ place }) => place === 2),
  );
}

/** Meetings where it is asked whom somebody met: not those who sat in a gathering that the same article tells of. */
function direct(matches: readonly Match[], { asked, families }: Question): readonly Match[] {
  const isOther = asked === 'where' || asked === 'when' || asked === 'list';
  if (isOther || families.includes('attend') || families.length === 0) return matches;
  const met = new Set(
    matches.flatMap(({ entry: { encounter } }) => (encounter.kind === 'meeting' ? [encounter.article] : [])),
  );
  return matches.filter(
    ({ entry: { encounter } }) => encounter.kind !== 'gathering' || !met.has(encounter.article),
  );
}

/** Whether a journey goes back to the country of its travellers: a return, no visit. */
const isAtHome = ({ entry: { encounter } }: Match): boolean =>
  encounter.place?.country !== undefined &&
  encounter.place.name !== encounter.place.country &&
  encounter.participants.every((p) => p.of === encounter.place?.country);

/** "before he flew to A": of several places, those of articles that tell of A too. */
function onTheWay(matches: readonly Match[], { asked, elsewhere }: Question): readonly Match[] {
  if (asked !== 'where' || elsewhere.length === 0) return matches;
  const words = elsewhere.flatMap(({ name }) => foldedWords(name).map(stem));
  const fitting = matches.filter(({ entry }) => words.every((word) => entry.around.has(word)));
  return fitting.length > 0 ? fitting : matches;
}

/** Trips where a trip's day or goal is asked for, as far as there are any: not the meetings on the way. */
function trips(matches: readonly Match[], question: Question): readonly Match[] {
  const isWho = question.asked === 'who' && question.holeRole === 'guest';
  const isTrip = question.asked === 'where' || question.asked === 'when' || isWho;
  if (question.families[0] !== 'visit' || !isTrip) return matches;
  const fitting = matches.filter(({ entry }) => entry.encounter.kind === 'visit');
  const abroad = /\b(?:visit|tour|trip)/iu.test(question.text) ? fitting.filter((one) => !isAtHome(one)) : [];
  return abroad.length > 0 ? abroad : fitting.length > 0 ? fitting : matches;
}

/** Planned encounters where plans are asked for, those that took place where the past is, as far as there are any. */
function ofStatus(matches: readonly Match[], question: Question): readonly Match[] {
  if (question.status === null && (question.asked === 'where' || question.asked === 'when')) {
    // Where and when it was is not told by who stayed away.
    const standing = matches.filter(
      ({ entry: { encounter } }) =>
        !['visit', 'gathering'].includes(encounter.kind) || encounter.status !== 'cancelled',
    );
    return standing.length > 0 ? standing : matches;
  }
  const fitting = matches.filter((one) => one.entry.encounter.status === question.status);
  return question.asked !== 'whether' && question.status !== null && fitting.length > 0 ? fitting : matches;
}

/** Keeps the matches that fit clearly best when the question tells more than names; else all of them. */
export function narrow(all: readonly Match[], question: Question): Match[] {
  const matches = direct(
    placed(dated(trips(ofStatus(onTheWay(all, question), question), question)), question),
    question,
  );
  const best = bestOf(matches);
  const slack = question.context.length === 0 ? 1 : 0.25;
  const kept = matches.filter(({ score }) => score >= best - slack);
  // What a question tells besides names and days picks the one meant; else the newest is told first.
  const isOne = (question.asked === 'where' || question.asked === 'when') && question.context.length > 0;
  if (question.order !== null && question.asked !== 'list') return endOf(kept, question.order);
  return isOne ? [...kept].sort((a, b) => b.score - a.score) : newestFirst(kept);
}
