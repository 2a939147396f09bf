import type { NameMention } from '../../reading/mention.js';
import type { VerbChunk } from '../phrase/chunks.js';
import { finiteAfter, subjectOf } from '../phrase/clause.js';
import { type Group, groupUpTo } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { isAmidTalks } from './amid.js';
import { arrival } from './arrival.js';
import { escorting } from './escorts.js';
import { qualifiesOccasion } from './event.js';
import { gladSeat } from './glad.js';
import { linkAhead } from './link-ahead.js';
import { findLink, type Link, objectOf } from './links.js';
import { pastLoose } from './manner.js';
import type { Proposal } from './proposal.js';
import { propose } from './propose-verb.js';
import { relativeObject, relativeSubject } from './relative.js';
import { tripOwner } from './trip-owner.js';

/** Whether the sentence has what the rule needs and lacks what it bars next to the trigger. */
function suits(parse: Parse, v: number, rule: Rule, after: number): boolean {
  let first = v;
  while (isLoose(parse, first - 1) || isSpell(parse, first - 1) || isSpending(parse, first - 1)) first--;
  const near = parse.units.slice(
    parse.chunks[first]?.first ?? 0,
    (parse.chunks[after + (nounAt(parse, after - 1) ? 2 : 4)]?.last ?? parse.units.length) + 1,
  );
  const told = near.some((unit) => rule.needs?.includes(unit.low));
  if (rule.needs && !told && !(rule.kind === 'call' && isByPhone(parse, v))) return false;
  if (rule.amid && !isAmidTalks(parse, v)) return false;
  const goal = verbAt(parse, after)?.form === 'to' ? verbAt(parse, after) : verbAt(parse, after + 1);
  if (goal && rule.purposes?.includes(goal.lemma)) return true;
  return (
    !rule.bars?.includes(wordAt(parse, after)) &&
    !(rule.bars?.includes('to') && parse.units[parse.chunks[after]?.first ?? -1]?.low === 'to')
  );
}

/** "about an hour" before what it was spent on. */
const isSpell = (parse: Parse, i: number): boolean =>
  /^(?:minute|hour|day)$/.test(nounAt(parse, i)?.head.lemma ?? '') ||
  (isPreposition(parse, i) && isSpell(parse, i + 1));

const isSpending = (parse: Parse, i: number) => verbAt(parse, i)?.lemma === 'spend';

/** "By telephone, X spoke with Y", "X by telephone thanked Y": the means stand before the verb. */
function isByPhone(parse: Parse, v: number): boolean {
  const means = (i: number) =>
    isPreposition(parse, i) && /^(?:tele)?phone$|^video/.test(nounAt(parse, i + 1)?.head.lemma ?? '');
  return means(0) || means(v - 2);
}

/** Whether a seat is one human being by name or office; where only talks tell of the encounter, an office says whose. */
const isSomebody = (mention: NameMention, rule: Rule) =>
  (rule.people ? mention.kind !== 'organisation' : mention.kind === 'person') ||
  (mention.kind === 'role' && (!rule.amid || mention.of !== undefined));

function active(parse: Parse, v: number, rule: Rule): Proposal[] {
  const behind = objectOf(parse, v, rule);
  const link = behind && (behind.group ? behind : (aheadOf(parse, v, rule) ?? behind));
  if (!link || !suits(parse, v, rule, link.after)) return [];
  if (rule.subject === 'host' && link.group && qualifiesOccasion(parse, link.group.last)) return [];
  const subject = relativeSubject(parse, v) ?? subjectOf(parse, v);
  const said = seatsOf(parse, subject, false, rule.subject);
  const subjects = [said, gladSeat(parse, v, rule.subject), tripOwner(parse, subject)].find(
    (seats) => seats.length > 0,
  );
  if (!subjects || (rule.visitor === 'object' && !visits(parse, link.group))) return [];
  const before = link.group ? undefined : relativeObject(parse, v, rule, subject);
  const object = arrival(parse, v, rule) ?? link.group ?? before?.group;
  const apart = isApart(parse, v, link.group);
  const rounds = roundsOf(object, apart || before?.separately === true).map((group) =>
    seatsOf(parse, group, rule.anyone === true, rule.other),
  );
  const own = rule.object && !rule.object.includes('*');
  const held = own && rounds.every((others) => others.length === 0) ? holderSeats(parse, v) : [];
  if (held.length > 0) rounds.push(held);
  const able =
    rule.named || rule.people
      ? rounds.map((others) => others.filter(({ mention }) => isSomebody(mention, rule)))
      : rounds;
  if (rule.people && subjects.every(({ mention }) => mention.kind === 'organisation')) return [];
  const met = able.filter((others) => others.length > 0);
  if (
    rule.visitor === 'subject' &&
    !(subjects.length > 1 && subject?.members.some((i) => isVisiting(parse, i)))
  )
    return [];
  if (
    met.length === 0 &&
    (!link.group || rule.visitor === 'subject') &&
    rule.reciprocal &&
    isPlural(subjects)
  )
    met.push([]);
  const sides =
    eachApart(parse, v, subject) && met.every((others) => others.length > 0)
      ? subjects.map((one) => [one])
      : [subjects];
  return met.flatMap((others) =>
    sides.flatMap((own) => propose(parse, v, rule, [...own, ...others], link, subject?.first ?? -1)),
  );
}

/** "Both A and B have met C": each of them did, at times of their own. */
const eachApart = (parse: Parse, v: number, subject: Group | undefined) =>
  wordAt(parse, v - 1) === 'each' ||
  (/^both\b/.test(parse.units[parse.chunks[subject?.first ?? -1]?.first ?? -1]?.low ?? '') &&
    ['have', 'had', "'ve"].includes(verbAt(parse, v)?.aux[0] ?? ''));

/** "X on Monday with Y in Oslo met": the other side between the subject and the verb. */
function aheadOf(parse: Parse, v: number, rule: Rule): Link | undefined {
  const subject = rule.particle || rule.object?.includes('*') ? undefined : subjectOf(parse, v);
  const group = subject && linkAhead(parse, v, subject.last, rule.links);
  const after = rule.object ? v + 2 : pastLoose(parse, v + 1);
  return group && { group, from: subject.last + 1, after };
}

/** What says that several were met one at a time: "separately", and "in turn" as the parse has it. */
const APART = new Set(['separately', 'individually', 'respectively']);

/** Whether it is said, up to the list or right behind it, that its members were met one at a time. */
function isApart(parse: Parse, v: number, group: Group | undefined): boolean {
  const last = group?.last ?? v;
  const within = parse.units.slice(parse.chunks[v]?.first, parse.chunks[last]?.last);
  const behind = wordAt(parse, last + 1) === ',' ? last + 2 : last + 1;
  return within.some(({ low }) => APART.has(low)) || APART.has(wordAt(parse, behind));
}

/** Whose the object is, when that is the other side: "shook her hand", "shook Holm's hand". */
function holderSeats(parse: Parse, v: number): Seat[] {
  const noun = nounAt(parse, v + 1);
  const owned = nounAt(parse, v + 2)?.owner === v + 1;
  if (owned) return seatsOf(parse, groupUpTo(parse, v + 1, v + 1), false);
  return noun?.possessive ? possessiveSeat(parse, v + 1) : [];
}

/** The list as it was met: one after another where the preposition is said again or "separately" stands there. */
export function roundsOf(group: Group | undefined, separately = false): (Group | undefined)[] {
  if (group && separately) return group.members.map((member) => ({ ...group, members: [member] }));
  if (!group || group.apart.length === 0) return [group];
  const starts = [0, ...group.apart.map((at) => group.members.indexOf(at))];
  return starts.map((start, k) => ({ ...group, members: group.members.slice(start, starts[k + 1]) }));
}

/** Whether a noun group is said to be visiting: "visiting Chancellor X". */
const isVisiting = (parse: Parse, i: number) => /\bvisiting\b/.test(nounAt(parse, i)?.words.join(' ') ?? '');

/** Whether the first of a group is said to be visiting: "told visiting Chancellor X". */
const visits = (parse: Parse, group: Group | undefined) =>
  group !== undefined && isVisiting(parse, group.members[0] ?? group.first);

/** Whether these seats can hold a meeting among themselves. */
export function isPlural(seats: readonly Seat[]): boolean {
  if (seats.length > 1) return true;
  const mention = seats[0]?.mention;
  return (
    (mention?.kind === 'pronoun' && mention.number !== 'one') || (mention?.kind === 'party' && mention.plural)
  );
}

/** Whether a participle opens the sentence: "Welcomed at the airport by X, Y went on". */
const opens = (parse: Parse, v: number, verb: VerbChunk) =>
  v === 0 && verb.aux.length === 0 && /(?:ed|en|ld)$/.test(verb.main.low) && finiteAfter(parse, v) > 0;

function passive(parse: Parse, v: number, rule: Rule): Proposal[] {
  const led = rule.particle !== undefined && wordAt(parse, v + 1) === rule.particle;
  if (rule.particle && !led) return [];
  // "Was shown around the plant by Y".
  const from = led ? (nounAt(parse, v + 2) ? tailOf(parse, v + 2) + 1 : v + 2) : v + 1;
  const link = findLink(parse, from, ['by']);
  if (!link || !rule.links.includes('') || rule.visitor) return [];
  const verb = verbAt(parse, v);
  const main = verb && opens(parse, v, verb) ? finiteAfter(parse, v) : v;
  const subject = subjectOf(parse, main);
  const seats = [
    ...seatsOf(parse, subject, false, rule.other),
    ...seatsOf(parse, link.group, true, rule.subject),
  ];
  if (seats.length < 2 || !suits(parse, v, rule, link.after)) return [];
  return propose(parse, v, rule, seats, link, subject?.first ?? -1);
}

/** What a verb rule reads at a verb group. */
export function readVerb(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma) && !rule.lemmas.includes(verb.main.low)) return [];
  if (rule.voice === 'ing' ? verb.form !== 'ing' : rule.voice && verb.passive !== (rule.voice === 'passive'))
    return [];
  if (rule.companions === 'meeting') return escorting(parse, v, rule);
  if (opens(parse, v, verb) && findLink(parse, v + 1, ['by'])) return passive(parse, v, rule);
  if (!verb.passive || (rule.voice === 'passive' && rule.links.includes('with')))
    return rule.companions ? escorting(parse, v, rule) : active(parse, v, rule);
  return passive(parse, v, rule);
}
