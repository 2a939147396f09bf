import type { VerbChunk } from '../phrase/chunks.js';
import { finiteAfter, subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom, tailOf } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { type Seat, seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { mergeSettings, settingBetween, settingOf } from '../zone.js';
import { type Proposal, spanOf } from './proposal.js';

/** Place after adverbs and dates. */
function pastLoose(parse: Parse, from: number): number {
  let i = from;
  while (isLoose(parse, i)) i++;
  return i;
}

interface Link {
  readonly group: Group | undefined;
  /** Chunk place from which adjuncts may stand before the group. */
  readonly from: number;
  /** First chunk place after the linked words. */
  readonly after: number;
}

/** Nouns that take "with Y" for themselves: "spoke at a news conference with Y". */
const EVENTS = new Set([
  'meeting',
  'conference',
  'talk',
  'dinner',
  'lunch',
  'ceremony',
  'session',
  'summit',
  'reception',
  'briefing',
  'visit',
  'appearance',
]);

/** Prepositions whose phrase may stand between a verb and "with Y". */
const SKIPPED = new Set(['in', 'at', 'on', 'by', 'for', 'via', 'over', 'through', 'near', 'during']);

/** Follows adverbs, dates, "by phone", "in Paris" up to "with Y". */
function findLink(parse: Parse, from: number, links: readonly string[]): Link | undefined {
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    i = pastLoose(parse, i);
    const word = wordAt(parse, i);
    if (word && links.includes(word) && nounAt(parse, i + 1)) {
      const group = groupFrom(parse, i + 1, 'object');
      return { group, from, after: group.last + 1 };
    }
    const skipped = SKIPPED.has(word) ? nounAt(parse, i + 1) : undefined;
    if (skipped && EVENTS.has(skipped.head.lemma)) return undefined;
    if (skipped) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** The object behind long adjuncts, as translations put it: "received in Paris on Monday the minister X". */
function farObject(parse: Parse, from: number, rule: Rule): Link | undefined {
  if (rule.subject !== 'host' || rule.particle) return undefined;
  let i = from;
  for (let steps = 0; steps < 8; steps++) {
    if (nounAt(parse, i)) {
      const group = groupFrom(parse, i, 'object');
      const named = group.members.some((k) => nounAt(parse, k)?.head.name?.kind === 'person');
      return named ? { group, from, after: group.last + 1 } : undefined;
    }
    if (isLoose(parse, i) || wordAt(parse, i) === ',') i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** Who arrives in the clause before, when the host "greeted him himself" or just "greeted in person". */
function arrival(parse: Parse, v: number, rule: Rule): Group | undefined {
  if (rule.subject !== 'host') return undefined;
  const after = parse.units[(parse.chunks[v]?.last ?? 0) + 1];
  if (after && !['.', ',', 'himself', 'herself', 'personally', 'in'].includes(after.low)) return undefined;
  for (let p = verbBefore(parse, v); p >= 0; p = verbBefore(parse, p)) {
    if (['arrive', 'land', 'come'].includes(verbAt(parse, p)?.lemma ?? '')) return subjectOf(parse, p);
  }
  return undefined;
}

/** What follows an active trigger verb: the other side, if any. */
function objectOf(parse: Parse, v: number, rule: Rule): Link | undefined {
  let i = v + 1;
  if (rule.particle) {
    if (wordAt(parse, i) !== rule.particle) i = pastLoose(parse, i);
    if (wordAt(parse, i) !== rule.particle) return undefined;
    i++;
  }
  if (rule.object) {
    const noun = nounAt(parse, i);
    if (!noun || !(rule.object.includes('*') || rule.object.includes(noun.head.lemma))) return undefined;
    const list = groupFrom(parse, i, 'object');
    i = list.last + 1;
    while (
      rule.object.includes('*') &&
      (isPreposition(parse, i) || ['and', ','].includes(wordAt(parse, i))) &&
      !rule.links.includes(wordAt(parse, i)) &&
      nounAt(parse, i + 1)
    )
      i = tailOf(parse, i + 1) + 1;
  }
  const direct = pastLoose(parse, i);
  if (rule.links.includes('') && nounAt(parse, direct)) {
    const group = groupFrom(parse, direct, 'object');
    return { group, from: i, after: group.last + 1 };
  }
  return (
    findLink(parse, i, rule.links) ?? farObject(parse, i, rule) ?? { group: undefined, from: i, after: i }
  );
}

/** Whether the sentence has what the rule needs and lacks what it bars next to the trigger. */
function suits(parse: Parse, v: number, rule: Rule, after: number): boolean {
  const near = parse.units.slice(
    parse.chunks[Math.max(0, v - 2)]?.first ?? 0,
    (parse.chunks[after + 2]?.last ?? parse.units.length) + 1,
  );
  if (rule.needs && !near.some((unit) => rule.needs?.includes(unit.low))) return false;
  return (
    !rule.bars?.includes(wordAt(parse, after)) &&
    !(rule.bars?.includes('to') && parse.units[parse.chunks[after]?.first ?? -1]?.low === 'to')
  );
}

function active(parse: Parse, v: number, rule: Rule): Proposal[] {
  const link = objectOf(parse, v, rule);
  if (!link || !suits(parse, v, rule, link.after)) return [];
  const subject = subjectOf(parse, v);
  const subjects = seatsOf(parse, subject, false, rule.subject);
  if (subjects.length === 0 || (rule.visitor === 'object' && !visits(parse, link.group))) return [];
  const object = arrival(parse, v, rule) ?? link.group;
  const apart = parse.units
    .slice(parse.chunks[v]?.first, parse.chunks[link.group?.first ?? v]?.first)
    .some((unit) => unit.low === 'separately');
  const rounds = roundsOf(object, apart).map((group) =>
    seatsOf(parse, group, rule.anyone === true, rule.other),
  );
  const able = rule.named
    ? rounds.map((others) =>
        others.filter(({ mention }) => mention.kind === 'person' || mention.kind === 'role'),
      )
    : rounds;
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
  return met.flatMap((others) =>
    propose(parse, v, rule, [...subjects, ...others], link, subject?.first ?? -1),
  );
}

/** The list as it was met: one after another where the preposition is said again or "separately" stands there. */
export function roundsOf(group: Group | undefined, separately = false): (Group | undefined)[] {
  if (group && separately) return group.members.map((member) => ({ ...group, members: [member] }));
  if (!group || group.apart.length === 0) return [group];
  const starts = [0, ...group.apart.map((at) => group.members.indexOf(at))];
  return starts.map((start, k) => ({ ...group, members: group.members.slice(start, starts[k + 1]) }));
}

/** "Also present at the meeting were X and Y". */
function present(parse: Parse, v: number, rule: Rule): Proposal[] {
  const before = parse.sentence.text.slice(
    0,
    (parse.units[parse.chunks[v]?.first ?? 0]?.start ?? 0) - parse.sentence.start,
  );
  if (!/\bpresent (?:at|in|during) (?:the|this|their) \w+ $/i.test(before) || !nounAt(parse, v + 1))
    return [];
  const group = groupFrom(parse, v + 1, 'object');
  const seats = seatsOf(parse, group, true);
  return seats.length === 0
    ? []
    : propose(parse, v, rule, seats, { group, from: v + 1, after: group.last + 1 }, -1);
}

/** "X also attended the meeting": X belongs to the meeting told just before. */
function attending(parse: Parse, v: number, rule: Rule): Proposal[] {
  if (verbAt(parse, v)?.lemma === 'be') return present(parse, v, rule);
  let i = pastLoose(parse, v + 1);
  if (['part', 'place'].includes(nounAt(parse, i)?.head.low ?? '')) i++;
  if (isPreposition(parse, i)) i++;
  const noun = nounAt(parse, i);
  if (
    !noun ||
    !rule.leads?.includes(noun.head.lemma) ||
    !['the', 'this', 'that', 'their'].includes(noun.words[0] ?? '')
  )
    return [];
  if (noun.words.length > 2) return [];
  const own = seatsOf(parse, subjectOf(parse, v), true);
  const behind = nounAt(parse, i + 1)?.head.name ? groupFrom(parse, i + 1, 'object') : undefined;
  const seats = own.length > 0 || !behind ? own : seatsOf(parse, behind, true);
  return seats.length === 0
    ? []
    : propose(parse, v, rule, seats, { group: undefined, from: i, after: i + 1 }, -1);
}

/** "X accompanied Y": Y comes first, whose company X is. */
function escorting(parse: Parse, v: number, rule: Rule): Proposal[] {
  if (rule.companions === 'meeting') return attending(parse, v, rule);
  const link = objectOf(parse, v, rule);
  const subject = subjectOf(parse, v);
  if (
    rule.leads &&
    !rule.leads.includes(
      nounAt(parse, link?.group?.first ?? -1)
        ?.head.lemma.split(' ')
        .at(-1) ?? '',
    )
  )
    return [];
  const [led, company] = [seatsOf(parse, link?.group, false), seatsOf(parse, subject, true)];
  if (!link || led.length === 0 || company.length === 0) return [];
  return propose(parse, v, rule, [...led.slice(0, 1), ...company], link, subject?.first ?? -1);
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
  const link = findLink(parse, v + 1, ['by']);
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

function propose(
  parse: Parse,
  v: number,
  rule: Rule,
  seats: readonly Seat[],
  link: Link,
  subjectFirst: number,
): Proposal[] {
  const status = statusOfVerb(parse, v);
  if (status === null) return [];
  return [
    {
      rule: rule.name,
      kind: rule.kind,
      status,
      seats,
      setting: mergeSettings(
        settingBetween(parse, link.from, link.group?.first ?? link.after),
        settingOf(parse, link.after, v, subjectFirst),
      ),
      ...(rule.companions && { companions: rule.companions }),
      ...(isBackground(parse, v) && { background: true }),
      trigger: spanOf(parse, v, v),
      parse,
    },
  ];
}

/** Whether the verb tells what lay behind the news: "had met", "last met". */
function isBackground(parse: Parse, v: number): boolean {
  const verb = verbAt(parse, v);
  return (
    verb?.aux.includes('had') === true ||
    ['last', 'previously', 'earlier', 'once'].includes(wordAt(parse, v - 1))
  );
}

/** What a verb rule reads at a verb group. */
export function readVerb(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma) && !rule.lemmas.includes(verb.main.low)) return [];
  if (rule.voice === 'ing' ? verb.form !== 'ing' : rule.voice && verb.passive !== (rule.voice === 'passive'))
    return [];
  if (opens(parse, v, verb) && findLink(parse, v + 1, ['by'])) return passive(parse, v, rule);
  if (!verb.passive) return rule.companions ? escorting(parse, v, rule) : active(parse, v, rule);
  return passive(parse, v, rule);
}
