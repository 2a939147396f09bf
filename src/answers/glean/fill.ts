import type { Encounter, EncounterStatus, Participant } from '../../encounters/encounter.js';
import type { Question } from '../../questions/question.js';
import type { DateMention, PlaceMention } from '../../reading/mention.js';
import type { Seat } from '../encounter-index.js';
import { holeFits, timeFit } from '../fit.js';
import { isParted, kindOf } from './event.js';
import { type Actor, standsIn, type Told } from './sentence.js';

/** A sentence that tells what a question asks, with those it names of the question and where it tells of the event. */
export interface Found {
  readonly told: Told;
  readonly named: readonly Actor[];
  /** Those of the question whom only the rest of the article names. */
  readonly elsewhere: readonly Actor[];
  readonly event: number;
  readonly score: number;
}

/** Those who stand in one row with the first of some actors, going away from the event. */
function rowOf(side: readonly Actor[], { told }: Found): readonly Actor[] {
  const [first, ...rest] = side;
  if (!first) return [];
  const row = [first];
  for (const actor of rest) {
    const last = row.at(-1) ?? first;
    const [from, to] = actor.start > last.start ? [last.end, actor.start] : [actor.end, last.start];
    if (isParted(told, from, to) && !goesOn(told.sentence, from, to)) break;
    row.push(actor);
  }
  return row;
}

/** "held talks with A, and met with B": a second verb by which the same one met another. */
function goesOn({ text, start }: Told['sentence'], from: number, to: number): boolean {
  return /^[^.;]{0,40}\band (?:also |then |later )?(?:met|saw|spoke|talked|conferred|meet|see|speak|talk|confer)(?: with| to)? [^.;]{0,40}$/u.test(
    text.slice(from - start, to - start),
  );
}

/** Words behind an event that lead to its partners: "a meeting here with A", "attended by A". */
const PARTNERS = /^\W*(?:[\w.]+ ){0,4}(?:with|between|by|among|alongside)\b[^.;,]{0,60}$/iu;

/** How far into a sentence its opening words reach, in characters. */
const OPENING = 40;

/** Those named right behind the event as its partners, whichever side of it is asked for. */
function partners(actors: readonly Actor[], found: Found): readonly Actor[] {
  const { sentence } = found.told;
  const behind = actors.filter((actor) => actor.start > found.event).sort((a, b) => a.start - b.start);
  const [first] = behind;
  const word = sentence.tokens.find(({ start }) => start === found.event);
  if (!first || !word) return [];
  const between = sentence.text.slice(word.end - sentence.start, first.start - sentence.start);
  return PARTNERS.test(between) && !isParted(found.told, word.end, first.start) ? rowOf(behind, found) : [];
}

/** Those who fill the hole: on the other side of the event from those named, in one row; else its partners. */
export function fillers(found: Found, question: Question): readonly Seat[] {
  const { told, named, event } = found;
  const { given } = question;
  const others = told.actors.filter(
    (actor) =>
      !named.some(({ seat }) => seat.participant.entity === actor.seat.participant.entity) &&
      !given.some((one) => {
        const stands = standsIn(one, { ...told, actors: [actor] }, 'who');
        return Array.isArray(stands);
      }),
  );
  const entry = { told: told.stems, countries: [] };
  const fitting = others.filter(({ seat }) => holeFits(seat, question.hole, entry));
  const isBefore = named.length > 0 ? !named.some(({ start }) => start < event) : true;
  const side = fitting
    .filter(({ start }) => start < event === isBefore)
    .sort((a, b) => Math.abs(a.start - event) - Math.abs(b.start - event));
  const ways = [
    () => rowOf(side, found),
    () => partners(fitting, found),
    () => besideNamed(fitting, found),
    () => openers(fitting, found),
  ];
  for (const way of ways) {
    const row = way();
    if (row.length > 0) return row.map(({ seat }) => seat);
  }
  return [];
}

/** "A and B met": those in one row with the one named, in front of the event. */
function besideNamed(actors: readonly Actor[], { told, named, event }: Found): readonly Actor[] {
  const { text, start } = told.sentence;
  const own = named.filter((one) => one.start < event);
  return actors.filter((actor) =>
    own.some((one) => {
      const [a, b] = actor.start < one.start ? [actor, one] : [one, actor];
      const between = text.slice(a.end - start, b.start - start);
      return (
        b.end <= event && /^[^.;]{0,60}\band\b[^.;]{0,60}$/u.test(between) && !isParted(told, a.end, b.start)
      );
    }),
  );
}

/** "In talks with A on Friday, B said": whoever speaks behind a sentence's opening that names the other. */
function openers(actors: readonly Actor[], { told, named, event }: Found): readonly Actor[] {
  const { text, start } = told.sentence;
  const [one] = named.filter((actor) => actor.start > event);
  if (!one || event - start > OPENING || isParted(told, event + 1, one.start)) return [];
  const [next] = actors.filter((actor) => actor.start > one.end).sort((a, b) => a.start - b.start);
  if (!next || isParted(told, one.end, next.start)) return [];
  return /,[^,]*$/u.test(text.slice(one.end - start, next.start - start)) ? [next] : [];
}

const PLACED =
  /\b(?:in|at|to|near|outside|into|from|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed|ing)?)(?: the| his| her| their)?(?: (?:[\p{L}-]+ ){0,4}(?:town|city|village|port|resort|capital|island|province|region|suburb|district)(?: of)?)? $/iu;
/** What a country or region counts beside a city: more than any stretch of a sentence. */
const FAR = 5000;
const FINENESS = { venue: 0, city: 1, region: 2, country: 3 } as const;

function placeIn({ told, event }: Found, question: Question): PlaceMention | undefined {
  const { sentence } = told;
  const sides = question.given.flatMap((one) =>
    one.kind === 'party' && one.zone === 'core' ? [one.text] : [],
  );
  const asked = [...question.places.map(({ name }) => name), ...sides];
  const isFar = (place: PlaceMention): boolean =>
    place.start > event && isParted(told, event + 12, place.start);
  const placed = told.places.filter(
    (place) =>
      !place.attributive &&
      !place.actor &&
      (FINENESS[place.kind] < 2 || (place.country !== undefined && !isFar(place))) &&
      !(question.asked === 'where' && asked.includes(place.name)) &&
      PLACED.test(sentence.text.slice(0, place.start - sentence.start)),
  );
  const rank = (place: PlaceMention): number =>
    (isFar(place) ? FAR : 0) +
    (question.text.includes(place.text) ? FAR : 0) +
    (FINENESS[place.kind] > 1 ? FAR : 0) +
    FINENESS[place.kind] * 20 +
    Math.abs(place.start - event);
  return [...placed].sort((a, b) => rank(a) - rank(b))[0];
}

const DAY = 86_400_000;
/** Most days between the day a report came out and one it tells in its first lines for that day to be the event's. */
const FRESH = 3;

/** Days told in the first lines of a report of the day: what comes below happened then too. */
export function daysOfLead({ shelf, sentence }: Told): readonly DateMention[] {
  const { published } = shelf.reading.article;
  if (published === null) return [];
  const age = (day: string): number => Math.abs(Date.parse(published) - Date.parse(day)) / DAY;
  return shelf.reading.dates.filter(
    ({ paragraph, from, to }) =>
      (paragraph <= 2 || paragraph === sentence.paragraph) && from === to && age(from) <= FRESH,
  );
}

function dateIn(found: Found, question: Question, status: EncounterStatus): DateMention | undefined {
  const { told, event } = found;
  const { time } = question;
  const isLead = told.dates.length === 0 && status === 'happened';
  const dates = isLead ? daysOfLead(told).slice(0, 1) : told.dates;
  const fitting = dates.filter(
    ({ from, to }) => !time || timeFit({ from, to, basis: 'derived' }, null, time) > 0,
  );
  const { sentence } = told;
  const isBound = (date: DateMention): boolean =>
    BOUNDS.test(
      sentence.text.slice(Math.max(0, date.start - sentence.start - 8), date.start - sentence.start),
    );
  // What follows the event tells its day rather than what stands in front of it.
  const rank = (date: DateMention): number =>
    (isBound(date) ? FAR : 0) +
    (opens(date, told)
      ? 0
      : date.start > event
        ? OPENING + date.start - event
        : OPENING + 2 * (event - date.start));
  return [...fitting].sort((a, b) => rank(a) - rank(b))[0];
}

/** "On 5 May, A travelled": the day that a sentence opens with is that of what it tells. */
function opens({ start, end }: DateMention, { sentence }: Told): boolean {
  return start - sentence.start < 5 && sentence.text.charAt(end - sentence.start) === ',';
}

/** Words before a day that only bounds something: "prolong it till 5 May". */
const BOUNDS = /\b(?:till|until|since|before|after) $/iu;

/** The encounter of a sentence that tells what a question asks. */
export function encounterOf(
  found: Found,
  open: readonly Seat[],
  status: EncounterStatus,
  question: Question,
): Encounter | undefined {
  const { told } = found;
  const { paragraph, start, end, text } = told.sentence;
  const seats = [
    ...new Map(
      [...found.named, ...found.elsewhere]
        .map(({ seat }) => seat)
        .concat(open)
        .map((seat) => [seat.participant.entity, seat]),
    ).values(),
  ];
  const [first, ...rest] = seats.map(({ participant }): Participant => participant);
  if (!first) return undefined;
  const place = placeIn(found, question);
  const date = dateIn(found, question, status);
  return {
    article: told.shelf.reading.article.path,
    kind: kindOf(question, told),
    status,
    participants: [first, ...rest],
    place: place
      ? {
          name: place.name,
          ...(place.country ? { country: place.country } : {}),
          ...(place.city ? { city: place.city } : {}),
        }
      : null,
    date: date ? { from: date.from, to: date.to, basis: date.basis } : null,
    trigger: told.sentence.tokens.find(({ start: at }) => at === found.event)?.text ?? 'meeting',
    derivation: ['asked-for'],
    evidence: [{ paragraph, start, end, quote: text }],
  };
}
