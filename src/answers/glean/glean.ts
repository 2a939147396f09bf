import type { Library } from '../../library/library.js';
import { verbBase } from '../../questions/inflect.js';
import type { Given, NamedGiven, Question } from '../../questions/question.js';
import { foldedWords, stem, tokenise } from '../../questions/tokens.js';
import { FUNCTION_WORDS } from '../../questions/words.js';
import { covers } from '../../reading/span.js';
import { type EncounterIndex, entryOf, type Seat, stems, stemsOfArticle } from '../encounter-index.js';
import { kindFits, timeFit } from '../fit.js';
import type { Match } from '../match.js';
import { leadsTo, sureOf } from './certain.js';
import { eventAt, statusIn } from './event.js';
import { daysOfLead, encounterOf, type Found, fillers } from './fill.js';
import { type Actor, type Context, contextIn, standsIn, type Told, tellsPlace, toldBy } from './sentence.js';

/** Passages looked into. */
const HITS = 10;
/** Passages of which those are taken whose articles tell of everybody named. */
const LOOKED_AT = 40;
/** Most words of a question by which passages are looked up. */
const MOST_WORDS = 24;
/** Share of the surrounding words that a sentence must hold, by what is asked. */
const CONTEXT = { whether: 0.6, other: 0.5, nobody: 0.7 } as const;

/** What sentences are looked up in. */
interface Shelves {
  readonly index: EncounterIndex;
  readonly library: Library;
}

/** Least share of those words that a sentence itself must hold to settle a yes or no. */
const SOME = 0.3;

function coreOf(question: Question): readonly Given[] {
  return question.given.filter(({ zone }) => zone === 'core');
}

/** "before June 2021": nothing told of later. */
function isOnSide({ dates, shelf }: Told, { nearby }: Question): boolean {
  if (!nearby) return true;
  const { published } = shelf.reading.article;
  if (dates.length === 0) return timeFit(null, published, nearby) > 0;
  return dates.some(({ from, to }) => timeFit({ from, to, basis: 'derived' }, null, nearby) > 0);
}

/** Words that put an event at a distance from the day of the report. */
const BACK_THEN = /\b(?:after we|ago|earlier this|last (?:week|month|year|time)|previous(?:ly)?)\b/iu;

/** Whether days told speak for those of a question: 0 against, 1 nothing, 2 for them. */
function timeIn(told: Told, question: Question, event: number): number {
  if (!question.time) return 2;
  const { published } = told.shelf.reading.article;
  const { time } = question;
  if (told.dates.length === 0) {
    if (BACK_THEN.test(told.sentence.text)) return 0;
    const isLead = daysOfLead(told).some(
      ({ from, to }) => timeFit({ from, to, basis: 'derived' }, null, time) > 0,
    );
    return isLead ? 2 : timeFit(null, published, time);
  }
  const fits = [...told.dates]
    .sort((a, b) => Math.abs(a.start - event) - Math.abs(b.start - event))
    .map(({ from, to }) => timeFit({ from, to, basis: 'derived' }, null, time));
  // A yes rests on the day told beside the event.
  return question.asked === 'whether' ? (fits[0] ?? 0) : Math.max(...fits);
}

/** Share of the surrounding words with which a sentence tells of an event in other words than the question. */
const RETOLD = 0.75;

/** Everyone of a question whom a sentence leaves out, where a place or day is asked for and its article names them; undefined when it does not. */
function missingIn(
  { shelf }: Told,
  question: Question,
  stands: readonly ReturnType<typeof standsIn>[],
  context: Context,
  library: Library,
): readonly Actor[] | undefined {
  const absent = coreOf(question).filter((_, i) => stands[i] === undefined);
  if (absent.length === 0) return [];
  const isOpen = question.asked === 'where' || question.asked === 'when';
  if (!isOpen || question.context.length < 2 || context.own < RETOLD) return undefined;
  // Whoever is met has to stand where the meeting is told; of many who sat together one may be named elsewhere.
  const isMissed = ({ kind, side, prep }: Given): boolean =>
    kind === 'person' && (context.words === 0 || (side === 'object' && prep === undefined));
  if (absent.some(isMissed)) return undefined;
  const words = stemsOfArticle(shelf.reading.article);
  if (!absent.every((given) => foldedWords(given.text).every((word) => words.has(stem(word)))))
    return undefined;
  return absent.flatMap((given) => {
    for (const sentence of shelf.reading.sentences) {
      const there = standsIn(given, toldBy(shelf, sentence, library), question.asked);
      if (Array.isArray(there)) return there.slice(0, 1) as Actor[];
    }
    return [];
  });
}

/** The rest of a sentence's paragraph and the first lines of its article, whose places are those of the sentence too. */
function besides({ shelf, sentence }: Told): Pick<Told, 'stems' | 'places'>[] {
  const { sentences, places } = shelf.reading;
  return sentences
    .filter((one) => one !== sentence && (one.paragraph === sentence.paragraph || one.paragraph <= 1))
    .map((one) => ({ stems: stems([one.text]), places: places.filter((place) => covers(one, place)) }));
}

/** Whether a sentence leaves its place to the rest of its article: "here", or none at all. */
function isPlaceless({ sentence, places }: Told): boolean {
  return /\bhere\b/iu.test(sentence.text) || places.every(({ attributive, actor }) => attributive || actor);
}

/** Whether every place of a question is told, by a sentence itself or by what its place may be taken from. */
function arePlaced(told: Told, { asked, places }: Question, event: number): boolean {
  if (asked === 'whether' && statusIn(told, event) === 'cancelled') {
    // What did not come about has no place of its own; its article's will do.
    const words = stemsOfArticle(told.shelf.reading.article);
    return places.every(({ name }) => foldedWords(name).every((word) => words.has(stem(word))));
  }
  const isOpen = asked === 'where' || asked === 'when' || (asked === 'who' && isPlaceless(told));
  const around = isOpen ? [told, ...besides(told)] : [told];
  return places.every((place) => around.some((one) => tellsPlace(one, place)));
}

/** The words of a question in the form in which events are compared. */
function wordsOf({ text }: Question): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ fold }) => verbBase(fold)));
}

/** Whether a sentence tells what a question asks, everybody and every place of it included. */
function ask(told: Told, question: Question, { index, library }: Shelves): Found | undefined {
  const context = contextIn(told, question, index.rarity);
  const { own, whole } = context;
  const isRetold = question.asked !== 'whether' && question.context.length > 1 && own >= RETOLD;
  const stands = coreOf(question).map((given) => standsIn(given, told, question.asked));
  const groups = stands.flatMap((actors) => (Array.isArray(actors) ? [actors as readonly Actor[]] : []));
  const named = groups.flat();
  const event =
    eventAt(told, question, named) ?? (isRetold ? (named[0]?.end ?? told.sentence.start) : undefined);
  const elsewhere = missingIn(told, question, stands, context, library);
  if (event === undefined || !elsewhere || !arePlaced(told, question, event)) return undefined;
  if (question.asked === 'whether' && (named.length === 0 || stands.includes('words'))) return undefined;
  const time = timeIn(told, question, event);
  if (time === 0 || !isOnSide(told, question)) return undefined;
  const isNamed = stands.some((one) => one !== undefined);
  const least = !isNamed ? CONTEXT.nobody : question.asked === 'whether' ? CONTEXT.whether : CONTEXT.other;
  if ((isNamed ? whole : own) < least) return undefined;
  if (question.asked === 'whether' && own < SOME) return undefined;
  const isOwnWord = wordsOf(question).has(
    verbBase(told.sentence.tokens.find(({ start }) => start === event)?.text.toLowerCase() ?? ''),
  );
  const bonus = 0.2 * named.length + 0.1 * time + (isOwnWord ? 0.1 : 0);
  const found = { told, named, elsewhere, event, score: own + 0.5 * whole + bonus };
  if (question.asked !== 'whether') return found;
  const sure = sureOf(found, groups);
  return sure && leadsTo(sure, question) ? sure : undefined;
}

/** Whether an article tells of a person under one of the names. */
function isTold({ people }: NamedGiven, words: ReadonlySet<string>): boolean {
  const last = (name: string): string => stem(foldedWords(name).at(-1) ?? '');
  return people.some(({ name, spellings }) => [name, ...spellings].some((one) => words.has(last(one))));
}

function lookUp(question: Question, library: Library): readonly Told[] {
  const words = tokenise(question.text)
    .map(({ fold }) => fold)
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word));
  const people = coreOf(question).flatMap((given) => (given.kind === 'person' ? [given] : []));
  const hits = library
    .search([...new Set(words)].slice(0, MOST_WORDS).join(' '), LOOKED_AT)
    .filter(({ article }) => people.every((given) => isTold(given, stemsOfArticle(article))))
    .slice(0, HITS);
  return hits.flatMap((hit) => {
    const shelf = library.shelf(hit.article.path);
    return (shelf?.reading.sentences ?? []).flatMap((sentence) =>
      shelf && sentence.paragraph === hit.paragraph ? [toldBy(shelf, sentence, library)] : [],
    );
  });
}

/** "Was A at the summit": to be at an occasion is to attend it. */
function attending(question: Question): Question {
  const isThere =
    question.families.length === 0 && question.deed.length === 0 && /\bat\b/iu.test(question.text);
  return isThere && question.asked === 'whether' ? { ...question, families: ['attend'] } : question;
}

/** An encounter that the rules did not find and that the question's own words do: one sentence tells all of it. */
export function glean(asked: Question, library: Library, index: EncounterIndex): Match | undefined {
  const question = attending(asked);
  if (question.families.length === 0 || question.asked === 'list' || question.asked === 'how-often')
    return undefined;
  const found = lookUp(question, library)
    .flatMap((told) => ask(told, question, { index, library }) ?? [])
    .sort((a, b) => b.score - a.score);
  for (const one of found) {
    const status = statusIn(one.told, one.event);
    const open = question.asked === 'who' ? fillers(one, question) : [];
    if (!status || (status === 'cancelled' && question.asked !== 'whether')) continue;
    if (question.asked === 'who' && open.length === 0) continue;
    const encounter = encounterOf(one, open, status, question);
    if (!encounter || (question.asked === 'where' && !encounter.place)) continue;
    if (question.asked === 'when' && !encounter.date) continue;
    const entry = entryOf(encounter, library);
    if (!kindFits(entry, question)) continue;
    const of = (seats: readonly Seat[]): Seat[] =>
      entry.seats.filter(({ participant }) => seats.some((seat) => seat.participant === participant));
    return {
      entry,
      named: of(one.named.map(({ seat }) => seat)),
      open: of(open),
      place: 2,
      time: 2,
      score: one.score,
    };
  }
  return undefined;
}
