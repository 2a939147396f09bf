import type { NounChunk } from '../phrase/chunks.js';
import { finiteAfter, subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import { DELEGATION, PRESIDING } from '../rules/companions.js';
import type { Rule } from '../rules/rule.js';
import { type Seat, seatsOf } from '../seats.js';
import type { Proposal } from './proposal.js';
import { propose } from './propose-verb.js';
import { relativeSubject } from './relative.js';

/** "in the presence of X": X was at the meeting of the clause. */
export function readInPresence(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(noun.head.lemma) || !['in', 'with'].includes(wordAt(parse, n - 1))) return [];
  if (wordAt(parse, n + 1) !== 'of' || !nounAt(parse, n + 2)) return [];
  const group = groupFrom(parse, n + 2, 'object');
  const seats = people(parse, group);
  const before = verbBefore(parse, n);
  // "A meeting with the participation of X and Y was held": theirs, whoever else came.
  const verb = before < 0 && seats.length > 1 ? finiteAfter(parse, n) : before;
  if (seats.length === 0 || verb < 0) return [];
  return propose(parse, verb, rule, seats, { group, from: n + 1, after: group.last + 1 }, -1);
}

/** Words between which a clause lies. */
const EDGES = new Set([';', ':', '"', '“', '”', 'but', 'that']);

/** Nouns that make "take" the verb of taking part, also as translations have it. */
const PART = new Set(['part', 'participation', 'place']);

/** Who is called by nothing but having been there: "participants", "other guests". */
const ATTENDEES = /^(?:the |other |some |all |those )*(?:participants?|attendees?|guests?|those|present)$/i;

const isSomebody = ({ mention }: Seat) =>
  !['organisation', 'pronoun'].includes(mention.kind) && !ATTENDEES.test(mention.text);

/** Who was there, as mentions of people by name or office. */
const people = (parse: Parse, group: Group | undefined): Seat[] =>
  seatsOf(parse, group, true).filter(({ mention }) => ['person', 'role'].includes(mention.kind));

/**
 * Those who were at the meeting told just before: "X also attended the meeting", "in it took part X and Y", "also present
 * were X and Y", "the talks were attended by X".
 */
export function readPresent(parse: Parse, v: number, rule: Rule): Proposal[] {
  const verb = verbAt(parse, v);
  const own = relativeSubject(parse, v) ?? subjectOf(parse, v);
  const aside = onSides(parse, v);
  if (!verb || !tellsPresence(parse, v, rule, own)) return [];
  if (!namesMeeting(parse, v, rule, !own) && aside.at < 0) return [];
  // "Took place the talks of X with Y" tells of the talks, and not of who else came.
  if (verb.lemma === 'take' && rule.leads?.includes(nounAt(parse, v + 2)?.head.lemma ?? '')) return [];
  const behind = groupBehind(parse, v, rule);
  const subject = verb.passive ? [] : seatsOf(parse, own, false).filter(isSomebody);
  const group = subject.length > 0 ? own : behind;
  const seats = [...(subject.length > 0 ? subject : people(parse, behind)), ...aside.others];
  if (!group || seats.length === 0) return [];
  return propose(parse, v, rule, seats, { group, from: v + 1, after: Math.max(group.last, v) + 1 }, -1);
}

/** Whether "on the Kenyan side" stands at a place. */
const isSide = (parse: Parse, i: number) =>
  ['on', 'for', 'from'].includes(wordAt(parse, i)) && /\bsides?$/.test(nounAt(parse, i + 1)?.head.low ?? '');

/** Where the words say on which side somebody took part, and who did on the other: "on the Kenyan side, X on the Greek side". */
function onSides(parse: Parse, v: number): { readonly at: number; readonly others: readonly Seat[] } {
  let at = v + 1;
  while (isLoose(parse, at) || isPart(parse, at)) at++;
  if (!isSide(parse, at)) return { at: -1, others: [] };
  const others = parse.chunks.flatMap((_, i) =>
    i > at && isSide(parse, i) && nounAt(parse, i - 1) ? people(parse, groupUpTo(parse, i - 1, at + 2)) : [],
  );
  return { at, others };
}

/** Whether the verb says that somebody is there: "attended", "took part", "was present", "joining the talks were". */
function tellsPresence(parse: Parse, v: number, rule: Rule, own: Group | undefined): boolean {
  const verb = verbAt(parse, v);
  if (ESCORTING.has(verb?.lemma ?? '') && own) return false;
  if (PRESIDING.has(verb?.lemma ?? '')) return false;
  if (verb?.lemma === 'take') return isPart(parse, v + 1);
  if (verb?.lemma !== 'be' && verb?.lemma !== 'have') return verb?.lemma === 'attend' || !verb?.passive;
  const opening = verbAt(parse, 0);
  if (opening?.form === 'ing' && ['join', 'attend', 'accompany'].includes(opening.lemma)) return true;
  const [from, to] = clauseAround(parse, v);
  // "At the meeting were X and Y": who was there stands behind.
  for (let i = from; verb.lemma === 'be' && !own && i < v; i++)
    if (isPreposition(parse, i - 1) && !isDelegation(parse, i) && isMeetingTold(parse, i, rule)) return true;
  return verb.lemma === 'be' && parse.chunks.slice(from, to + 1).some((_, k) => isPresent(parse, from + k));
}

/** Verbs that tell of the company at a meeting where their subject stands behind: "accompanied him in the interview X". */
const ESCORTING = new Set(['accompany', 'assist']);

/** "part", "participation", also before the name that was drawn to it. */
const isPart = (parse: Parse, i: number) => PART.has(nounAt(parse, i)?.words[0] ?? wordAt(parse, i));

/** "present", "those present", "in attendance". */
function isPresent(parse: Parse, i: number): boolean {
  const chunk = parse.chunks[i];
  const words = chunk?.type === 'noun' ? chunk.words : [wordAt(parse, i)];
  return ['present', 'attendance'].includes(words.at(-1) ?? '');
}

/** First and last chunk of the clause of a verb. */
function clauseAround(parse: Parse, v: number): readonly [number, number] {
  let from = v;
  while (from > 0 && !EDGES.has(wordAt(parse, from - 1))) from--;
  let to = v;
  while (to + 1 < parse.chunks.length && !EDGES.has(wordAt(parse, to + 1))) to++;
  return [from, to];
}

/** Whether the clause names the meeting it speaks of with an article, or points to it: "in it", "at which"; translations may leave the article out. */
function namesMeeting(parse: Parse, v: number, rule: Rule, bare: boolean): boolean {
  const [from, to] = clauseAround(parse, v);
  for (let i = from; i <= to; i++) if (isMeetingTold(parse, i, rule, bare)) return true;
  return (
    verbAt(parse, v)?.lemma === 'be' &&
    /\balso\b.{0,20}\b(?:present|in attendance)\b/i.test(parse.sentence.text)
  );
}

function isMeetingTold(parse: Parse, i: number, rule: Rule, bare = false): boolean {
  if (wordAt(parse, i) === 'it' || nounAt(parse, i)?.words.join(' ') === 'it')
    return isPreposition(parse, i - 1);
  if (isEventTold(parse, i, rule)) return true;
  const noun = nounAt(parse, i);
  return bare && noun?.words.length === 1 && isLed(noun, rule) && isPreposition(parse, i - 1);
}

/** Whether a noun group is "the meeting" and the like, which points back. */
export function isEventTold(parse: Parse, i: number, rule: Rule): boolean {
  const noun = nounAt(parse, i);
  return (
    noun !== undefined &&
    noun.words.length < 3 &&
    isLed(noun, rule) &&
    /^(?:the|this|that|these|their)\b/.test(noun.words[0] ?? '')
  );
}

/** Whether a noun is one of those at which a rule seats people. */
const isLed = ({ head }: NounChunk, { leads }: Rule) =>
  leads?.includes(head.lemma.split(' ').at(-1) ?? '') === true;

/** The people behind the verb and what it takes: "took part [also in the meeting] X and Y", "was attended by X". */
function groupBehind(parse: Parse, v: number, rule: Rule): Group | undefined {
  let i = v + 1;
  for (let steps = 0; steps < 8; steps++) {
    const noun = nounAt(parse, i);
    const named = ['person', 'role'].includes(noun?.head.name?.kind ?? '');
    if (named) return groupFrom(parse, i, 'object');
    if (
      noun &&
      (isPart(parse, i) || isPresent(parse, i) || isMeetingTold(parse, i, rule, true) || isHim(parse, i))
    )
      i++;
    else if (
      isLoose(parse, i) ||
      isPart(parse, i) ||
      isPresent(parse, i) ||
      [',', 'by'].includes(wordAt(parse, i))
    )
      i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1))
      i = nounAt(parse, i + 1)?.head.name?.kind === 'person' ? i + 1 : tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i)) i++;
    else return undefined;
  }
  return undefined;
}

const isHim = (parse: Parse, i: number) =>
  ['him', 'her', 'them'].includes(nounAt(parse, i)?.words.join(' ') ?? '');

/** "In the delegation are X and Y": of the trip, and of no one meeting. */
const isDelegation = (parse: Parse, i: number) => DELEGATION.includes(nounAt(parse, i)?.head.lemma ?? '');
