import type { NounChunk, VerbChunk } from '../phrase/chunks.js';
import { subjectOf } from '../phrase/clause.js';
import { type Group, groupFrom } from '../phrase/groups.js';
import { CANCELLING } from '../phrase/lexicon.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { ACTS, ASSEMBLING, BEGINNING, HOLDING } from '../rules/events.js';
import { type Seat, seatsOf } from '../seats.js';
import { phrasal, statusOfVerb } from '../status.js';
import { type Attachment, statusOfNoun } from '../status-of-noun.js';
import { mergeSettings, settingBetween, settingOf } from '../zone.js';
import { attachmentOf } from './attachment.js';
import { gatheringAt } from './attendance.js';
import { type EventPhrase, eventAt } from './event.js';
import { insideOf, sited } from './event-setting.js';
import type { Proposal } from './proposal.js';
import { isPlural } from './verb.js';

/** "Foreign ministers gathered in Quito": many come together, none of them opposite the others. */
export function readAssembly(parse: Parse, v: number, verb: VerbChunk): Proposal[] {
  if (!ASSEMBLING.has(verb.lemma) || verb.passive) return [];
  let i = v + 1;
  while (isLoose(parse, i)) i++;
  if (nounAt(parse, i)) return [];
  const subject = subjectOf(parse, v);
  const seats = seatsOf(parse, subject, false).filter(({ mention }) => mention.kind !== 'organisation');
  const status = statusOfVerb(parse, v);
  if (!isPlural(seats) || status === null || subject === undefined) return [];
  const setting = settingOf(parse, v + 1, v, subject.first);
  const told = setting.places.length + setting.dates.length > 0 || setting.here;
  if (!told && seats.every(({ mention }) => mention.kind === 'party')) return [];
  const event = eventBehind(parse, v + 1);
  return [gatheringAt(parse, v, { rule: 'gather', status, seats, setting, event })];
}

/** The occasion for which people gather: "gathered in Lima for a two-day summit". */
function eventBehind(parse: Parse, from: number): EventPhrase | undefined {
  for (let i = from; i < Math.min(parse.chunks.length, from + 10); i++) {
    if (verbAt(parse, i)?.form === 'finite') return undefined;
    const event = ['for', 'at'].includes(wordAt(parse, i)) ? eventAt(parse, i + 1) : undefined;
    if (event) return event;
  }
  return undefined;
}

/** "The SCO summit was held in Dushanbe", "a meeting of finance ministers ended": an occasion of those it is named after. */
export function readOccasion(parse: Parse, n: number, noun: NounChunk): Proposal[] {
  const event = eventAt(parse, n);
  if (
    !event ||
    event.at !== n ||
    event.bilateral ||
    event.body ||
    event.many ||
    noun.words.includes('bilateral') ||
    isLegislature(parse, event, noun)
  )
    return [];
  const behind = heldBehind(parse, event.last + 1);
  const at: Attachment =
    behind > 0 ? { relation: 'subject', verb: behind, preposition: '' } : attachmentOf(parse, n, noun);
  const verb = verbAt(parse, at.verb);
  if (at.relation === 'adjunct')
    return at.verb < n ? acting(parse, n, event, at) : fronted(parse, n, event, at);
  const off = at.relation === 'subject' && verb?.passive === true && CANCELLING.has(phrasal(parse, at.verb));
  const comes =
    off ||
    (at.relation === 'subject' &&
      verb !== undefined &&
      HOLDING.has(verb.lemma) &&
      isOwnVerb(parse, n, at.verb));
  const begun = at.relation === 'object' && verb !== undefined && BEGINNING.has(verb.lemma) && !verb.passive;
  if (!comes && !begun) return [];
  const subject = begun ? subjectOf(parse, at.verb) : undefined;
  const own = crowd(seatsOf(parse, subject, false));
  const named = own.length > 0 || begun ? own : membersOf(parse, event, noun);
  const seats = named.length > 0 || begun ? named : itself(parse, event, noun);
  const isSet = comes && SCHEDULED.has(verb.lemma) && !off;
  const told = statusOfNoun(parse, noun, at);
  const status = (verb.form === 'to' || isSet) && told !== 'cancelled' ? 'planned' : told;
  if (seats.length === 0 || status === null) return [];
  const setting = off
    ? insideOf(parse, event)
    : mergeSettings(
        insideOf(parse, event),
        settingBetween(parse, event.last + 1, comes ? at.verb : event.last + 1),
        settingOf(parse, comes ? at.verb + 1 : event.last + 1, begun ? at.verb : -1, subject?.first ?? -1),
      );
  if (setting.places.length + setting.dates.length === 0 && !setting.here) return [];
  return [gatheringAt(parse, n, { rule: 'occasion', status, seats, setting, event })];
}

/** "When the new Congress convenes": a body, not an occasion. */
const isLegislature = (parse: Parse, event: EventPhrase, noun: NounChunk) =>
  ['congress', 'assembly', 'council'].includes(event.head) &&
  /^\p{Lu}/u.test(noun.head.text) &&
  wordAt(parse, event.at + 1) !== 'of';

/** "At the summit, X announced …": X was there. */
function fronted(parse: Parse, n: number, event: EventPhrase, at: Attachment): Proposal[] {
  const verb = verbAt(parse, at.verb);
  if (!['at', 'during'].includes(at.preposition) || !verb || at.verb < n || event.weak) return [];
  // "At [the opening of] the summit": the preposition may stand before a part of it.
  const opening = wordAt(parse, event.first - 1) === 'of' ? event.first - 2 : event.first;
  if (opening !== 1 && wordAt(parse, opening - 2) !== ',') return [];
  const subject = subjectOf(parse, at.verb);
  const seats = seatsOf(parse, subject, false).filter(({ mention }) => mention.kind === 'person');
  const status = statusOfVerb(parse, at.verb);
  if (seats.length === 0 || status === null || status === 'cancelled') return [];
  const setting = mergeSettings(
    insideOf(parse, event),
    sited(settingBetween(parse, event.last + 1, at.verb), event.topical),
  );
  return [gatheringAt(parse, n, { rule: 'speak at', status, seats, setting, event })];
}

/** "X praised the miners at the congress": X was there. */
function acting(parse: Parse, n: number, event: EventPhrase, at: Attachment): Proposal[] {
  const verb = verbAt(parse, at.verb);
  if (
    at.preposition !== 'at' ||
    !verb ||
    verb.passive ||
    verb.form !== 'finite' ||
    !ACTS.has(verb.lemma) ||
    event.weak
  )
    return [];
  const subject = subjectOf(parse, at.verb);
  const seats = seatsOf(parse, subject, false).filter(({ mention }) =>
    ['person', 'role', 'pronoun'].includes(mention.kind),
  );
  if (seats.length === 0 || statusOfVerb(parse, at.verb) !== 'happened') return [];
  const setting = mergeSettings(
    insideOf(parse, event),
    sited(settingOf(parse, event.last + 1, at.verb, subject?.first ?? -1), event.topical),
  );
  return [gatheringAt(parse, n, { rule: 'act at', status: 'happened', seats, setting, event })];
}

/** The occasion by its own words, which stands for whoever is there. */
function itself(parse: Parse, event: EventPhrase, noun: NounChunk): Seat[] {
  const units = parse.units.slice(noun.first, noun.last + 1);
  const [first] = units.filter((unit) => unit.pos !== 'DET' && unit.kind !== 'date');
  if (!first || event.weak || event.words.length === 0) return [];
  const { paragraph, start, text } = parse.sentence;
  // "Annual session of the World Customs Body": the body tells which session.
  const far = parse.units[parse.chunks[event.last]?.last ?? 0]?.end ?? noun.head.end;
  const whole = text.slice(first.start - start, far - start);
  const words = whole.length <= 80 ? whole : text.slice(first.start - start, noun.head.end - start);
  return [
    {
      mention: {
        kind: 'party',
        paragraph,
        start: first.start,
        end: first.start + words.length,
        text: words,
        head: event.head,
        plural: false,
      },
    },
  ];
}

/** "The summit, to be held in Lima on Monday, will focus on …": what says where and when; -1 for nothing. */
function heldBehind(parse: Parse, from: number): number {
  const i = wordAt(parse, from) === ',' ? from + 1 : from;
  const verb = verbAt(parse, i);
  return verb?.passive && verb.form !== 'finite' && HOLDING.has(verb.lemma) && wordAt(parse, i + 1) !== 'by'
    ? i
    : -1;
}

/** Whether the verb is the noun's own: nothing but its attributes stands between. */
function isOwnVerb(parse: Parse, n: number, v: number): boolean {
  for (let k = n + 1; k < v; k++)
    if (verbAt(parse, k)?.form === 'finite' || wordAt(parse, k) === ';') return false;
  return true;
}

/** Verbs that put an occasion ahead: "the summit is set for June". */
const SCHEDULED: ReadonlySet<string> = new Set(['schedule', 'slate', 'set', 'due']);

/** Many people, or a body: who can hold an occasion of their own. */
function crowd(seats: readonly Seat[]): Seat[] {
  const able = seats.filter(({ mention }) => mention.kind === 'party' && mention.plural);
  return able.length === seats.length ? able : [];
}

/** Those the occasion is named after: "the meeting of G-7 finance ministers", "the OPEC conference". */
function membersOf(parse: Parse, event: EventPhrase, noun: NounChunk): Seat[] {
  const of: Group | undefined =
    wordAt(parse, event.at + 1) === 'of' && nounAt(parse, event.at + 2)
      ? groupFrom(parse, event.at + 2, 'object')
      : undefined;
  const members = seatsOf(parse, of, false).filter(
    ({ mention }) => mention.kind === 'party' || mention.kind === 'organisation',
  );
  if (members.length > 0) return members;
  return parse.units
    .slice(noun.first, noun.last + 1)
    .flatMap((unit) =>
      unit.name && (unit.name.kind === 'organisation' || unit.name.kind === 'party')
        ? [{ mention: unit.name }]
        : [],
    );
}
