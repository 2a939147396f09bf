import { verbBase } from '../questions/inflect.js';
import type { Given, Question } from '../questions/question.js';
import { foldedWords, stem, tokenise } from '../questions/tokens.js';
import type { EncounterIndex, Entry, Seat } from './encounter-index.js';
import { contextFit, type Fit } from './fit.js';
import { MEETING } from './open.js';

/** An encounter with those of a question who take part in it. */
interface Candidate {
  readonly entry: Entry;
  readonly named: readonly Seat[];
  readonly place: Fit;
}

function coreOf({ given }: Question): readonly Given[] {
  return given.filter(({ zone }) => zone === 'core');
}

/** Whether two were only on the same trip, where it is asked whether or where they met. */
function isSameTrip({ entry, named }: Candidate, { families }: Question): boolean {
  return entry.encounter.kind === 'visit' && named.length > 1 && MEETING.has(families[0] ?? '');
}

/** "where will the next summit be held": not where the last one was. */
function isPast({ entry }: Candidate, question: Question): boolean {
  const isNext =
    question.asked !== 'who' && /\bnext\b/iu.test(question.text) && question.status === 'planned';
  return isNext && entry.encounter.status === 'happened';
}

/** Occasions of many, which two who meet do not make up. */
const OCCASIONS =
  /\b(?:summit|forum|conference|congress|convention|assembly|symposium|seminar|workshop)s?\b/iu;

/** "Did A attend the summit", "when was the summit": not where two only met, unless what tells of them names it. */
function isOfOccasion({ encounter, words, around }: Entry, question: Question): boolean {
  const noun = OCCASIONS.exec(question.text)?.[0].toLowerCase();
  if (noun === undefined || encounter.kind !== 'meeting' || encounter.event !== undefined) return true;
  if (encounter.participants.length > 2) return true;
  if (question.families[0] === 'attend') return around.has(stem(noun));
  return question.asked === 'who' || coreOf(question).length > 0 || words.has(stem(noun));
}

/** Least share of the words of a question about an occasion that the encounter's own passage or title must hold. */
const SAME_OCCASION = 0.3;

/** Whether an occasion asked about by name is the one told: not "the SCO summit" where somebody spoke at a rally. */
function isSameOccasion({ entry }: Candidate, question: Question, index: EncounterIndex): boolean {
  if (!isOfOccasion(entry, question)) return false;
  if (question.families[0] !== 'attend' || entry.encounter.kind === 'meeting') return true;
  const words = question.context;
  return words.length < 2 || contextFit({ ...entry, around: NOWHERE }, words, index.rarity) >= SAME_OCCASION;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Whether what somebody is asked to have done is what the encounter's own words tell: not any meeting of his. */
export function tellsDeed({ encounter }: Entry, { deed }: Question): boolean {
  if (deed.length === 0) return true;
  const told = new Set(
    encounter.evidence.flatMap(({ quote }) => tokenise(quote).map(({ fold }) => verbBase(fold))),
  );
  return deed.every((word) => told.has(word));
}

/** Words that deny. */
const DENIAL = /\b(?:did|do|does|has|have|had|was|were|is|are|will|would|could) not\b|n['’]t\b/iu;

/** "who did A not meet", but not "who did A meet but not B". */
const PARTED_DENIAL =
  /\b(?:did|does|has|have|will|would) (?:\S+ ){1,4}?not (?:meet|met|see|seen|speak|spoken|talk|visit|visited|receive|received|attend|attended|go|call|host)\b/iu;

/** Whether those are asked for who did not meet somebody, or where and when somebody did not. */
export function deniesWho({ asked, text }: Question): boolean {
  return asked !== 'whether' && (DENIAL.test(text) || PARTED_DENIAL.test(text));
}

/** Words by which nobody else was there. */
const ALONE = /\b(?:alone|one[- ]on[- ]one|t[eê]te[- ][aà][- ]t[eê]te|privately|in private)\b/iu;

function isCrowded({ entry }: Candidate, { text }: Question): boolean {
  return ALONE.test(text) && entry.seats.length > 2;
}

/** Whether an article leaves out a name by which a question that names nobody calls an occasion: "the Boao Forum". */
function lacksName({ entry, place }: Candidate, question: Question): boolean {
  if (coreOf(question).length > 0 || question.asked === 'who') return false;
  const holds = (name: string): boolean =>
    foldedWords(name).every((word) => word.split('-').every((part) => entry.around.has(stem(part))));
  // "the Boao Forum", but not "the meeting in Boao", which may be told of its country.
  const isName = (text: string): boolean => /^ \p{Lu}/u.test(question.text.split(text)[1] ?? '');
  if (question.places.some(({ name, text }) => place < 2 && isName(text) && !holds(name) && !holds(text)))
    return true;
  const names = tokenise(question.text)
    .slice(1)
    // Initials stand for names that articles write out.
    .filter(
      ({ capital, text, fold }) =>
        capital && text !== text.toUpperCase() && question.context.includes(stem(fold)),
    );
  return (
    question.places.length === 0 && names.length <= MOST_NAMES && !names.every(({ text }) => holds(text))
  );
}

/** Most capitalised words by which an occasion is called. */
const MOST_NAMES = 6;

/** Whether what a question says besides who, where and when rules an encounter out. */
export function isRuledOut(match: Candidate, question: Question, index: EncounterIndex): boolean {
  return (
    isPast(match, question) ||
    isSameTrip(match, question) ||
    (deniesWho(question) && match.entry.encounter.status !== 'cancelled') ||
    isCrowded(match, question) ||
    lacksName(match, question) ||
    !isSameOccasion(match, question, index) ||
    !tellsDeed(match.entry, question)
  );
}
