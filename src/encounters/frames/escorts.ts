import { subjectOf } from '../phrase/clause.js';
import { groupFrom } from '../phrase/groups.js';
import { isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { PRESIDING } from '../rules/companions.js';
import { COMPANY } from '../rules/company.js';
import type { Rule } from '../rules/rule.js';
import { type Seat, seatsOf } from '../seats.js';
import { findLink, type Link, objectOf } from './links.js';
import { pastLoose } from './manner.js';
import { isEventTold, readPresent } from './present.js';
import type { Proposal } from './proposal.js';
import { propose } from './propose-verb.js';
import { relativeSubject } from './relative.js';

/** "Also present", "those attending the talks", "on the Chilean side", up to "were X and Y"; the event, if one is named. */
const PRESENCE =
  /\b(?:(?:present|in attendance|on hand|participating|taking part)(?: (?:there|here|(?:at|in) (?:it|them|which)|(?:at|in|during|for) (?:the|this|their) (\w+)))?|attending(?: (?:the|this|their) (\w+))?|also (?:at|in) (?:the|this|their) (\w+)|(?:on|from) the \p{L}+ side|^with (?:him|her|them))$/iu;

/** "Also present at the meeting were X and Y". */
function present(parse: Parse, v: number, rule: Rule): Proposal[] {
  const start = parse.units[parse.chunks[v]?.first ?? 0]?.start ?? 0;
  const found = PRESENCE.exec(parse.sentence.text.slice(0, start - parse.sentence.start).trimEnd());
  const event = (found?.[1] ?? found?.[2] ?? found?.[3])?.toLowerCase().replace(/s$/, '');
  if (!found || (event && !rule.leads?.includes(event)) || !nounAt(parse, v + 1)) return [];
  const group = groupFrom(parse, v + 1, 'object');
  return seated(parse, v, rule, seatsOf(parse, group, true), { group, from: v + 1, after: group.last + 1 });
}

/** "The meeting was attended by X and Y". */
function attended(parse: Parse, v: number, rule: Rule): Proposal[] {
  const event = subjectOf(parse, v);
  const link = findLink(parse, v + 1, ['by']);
  if (!link || !event || !isEventTold(parse, event.first, rule)) return [];
  return seated(parse, v, rule, seatsOf(parse, link.group, true), link);
}

const seated = (parse: Parse, v: number, rule: Rule, seats: readonly Seat[], link: Link) =>
  seats.length === 0 ? [] : propose(parse, v, rule, seats, link, -1);

/** Where lawyers and not guests stand for somebody. */
const COURTS = new Set([
  'case',
  'trial',
  'court',
  'tribunal',
  'lawsuit',
  'suit',
  'hearing',
  'dispute',
  'proceeding',
  'arbitration',
  'appeal',
]);

/** Whether the adjuncts from a place on name a court: "was represented by X at the trial". */
function isInCourt(parse: Parse, from: number): boolean {
  for (let i = from; isPreposition(parse, i) && nounAt(parse, i + 1); i += 2)
    if (
      COURTS.has(
        nounAt(parse, i + 1)
          ?.head.lemma.split(' ')
          .at(-1) ?? '',
      )
    )
      return true;
  return false;
}

/** "The Chilean side was represented by X and the Peruvian side by Y". */
function represented(parse: Parse, v: number, rule: Rule): Proposal[] {
  const link = findLink(parse, v + 1, ['by']);
  const side = nounAt(parse, subjectOf(parse, v)?.first ?? -1)?.head;
  const sides = side?.place?.kind === 'country' || ['party', 'organisation'].includes(side?.name?.kind ?? '');
  if (!link?.group || !sides || isInCourt(parse, link.after)) return [];
  const gapped =
    wordAt(parse, link.after) === 'by' && nounAt(parse, link.after + 1)
      ? groupFrom(parse, link.after + 1, 'object')
      : undefined;
  const seats = [...seatsOf(parse, link.group, true), ...seatsOf(parse, gapped, true)];
  return seated(
    parse,
    v,
    rule,
    seats.filter(({ mention }) => mention.kind === 'person'),
    link,
  );
}

/** "The meeting also involved X", "the talks included Y": those named belong to the meeting told just before. */
function involved(parse: Parse, v: number, rule: Rule): Proposal[] {
  const event = nounAt(parse, subjectOf(parse, v)?.first ?? -1);
  const told =
    /^(?:the|this|that|their)\b/.test(event?.words[0] ?? '') &&
    rule.leads?.includes(event?.head.lemma ?? '') &&
    !COMPANY.has(event?.head.lemma ?? '');
  const at = pastLoose(parse, v + 1);
  if (!told || !nounAt(parse, at)?.head.name) return [];
  const group = groupFrom(parse, at, 'object');
  const seats = seatsOf(parse, group, false).filter(({ mention }) => mention.kind !== 'organisation');
  return seated(parse, v, rule, seats, { group, from: v + 1, after: group.last + 1 });
}

/** Ends of a clause behind "were present" and "also attended". */
const CLAUSE_ENDS = new Set(['.', ',', ';', 'and', '']);

/** "X and Y were present (on the occasion)", "Z also attended": at what was told before. */
function isThere(parse: Parse, v: number): boolean {
  const verb = verbAt(parse, v);
  let i = pastLoose(parse, v + 1);
  if (verb?.lemma === 'be') {
    if ((nounAt(parse, i)?.head.low ?? wordAt(parse, i)) !== 'present') return false;
    i = pastLoose(parse, i + 1);
    if (wordAt(parse, i) === 'on' && nounAt(parse, i + 1)?.head.lemma === 'occasion') i += 2;
  } else if (verb?.lemma !== 'attend' || !isAlso(parse, v)) return false;
  return !nounAt(parse, i) && !verbAt(parse, i) && CLAUSE_ENDS.has(wordAt(parse, i));
}

/** Whether "also" stands right before a verb or in its group. */
const isAlso = (parse: Parse, v: number) =>
  wordAt(parse, v - 1) === 'also' ||
  parse.units
    .slice(parse.chunks[v]?.first, (parse.chunks[v]?.last ?? -1) + 1)
    .some(({ low }) => low === 'also');

/** "X also attended the meeting": X belongs to the meeting told just before. */
function attending(parse: Parse, v: number, rule: Rule): Proposal[] {
  const verb = verbAt(parse, v);
  if (verb?.passive && verb.lemma === 'represent') return represented(parse, v, rule);
  if (verb?.passive)
    return verb.lemma === 'attend' || PRESIDING.has(verb.lemma) ? attended(parse, v, rule) : [];
  if (verb?.lemma === 'involve') return involved(parse, v, rule);
  const listed = ['be', 'include'].includes(verb?.lemma ?? '') ? present(parse, v, rule) : [];
  const told = listed.length === 0 && verb?.lemma === 'include' ? involved(parse, v, rule) : listed;
  if (told.length > 0 || verb?.lemma === 'include') return told;
  let i = pastLoose(parse, v + 1);
  if (verb?.lemma === 'be') {
    if ((nounAt(parse, i)?.head.low ?? wordAt(parse, i)) !== 'present') return [];
    i++;
  }
  if (['part', 'place'].includes(nounAt(parse, i)?.head.low ?? '')) i++;
  while (isPreposition(parse, i) || (verb?.lemma === 'sit' && wordAt(parse, i) === 'in')) i++;
  if (!isEventTold(parse, i, rule) && !isThere(parse, v)) return [];
  const own = seatsOf(parse, relativeSubject(parse, v) ?? subjectOf(parse, v), true);
  const behind = nounAt(parse, i + 1)?.head.name ? groupFrom(parse, i + 1, 'object') : undefined;
  const seats = own.length > 0 || !behind ? own : seatsOf(parse, behind, true);
  return seated(parse, v, rule, seats, { group: undefined, from: i, after: i + 1 });
}

/** "X told reporters after the meeting": X was there, when those he may speak for were. */
function speaking(parse: Parse, v: number, rule: Rule): Proposal[] {
  for (let k = v + 1; k < Math.min(v + 9, parse.chunks.length); k++) {
    if (verbAt(parse, k)?.form === 'finite' || wordAt(parse, k) === 'that') return [];
    if (!['after', 'following'].includes(wordAt(parse, k)) || !isEventTold(parse, k + 1, rule)) continue;
    const seats = seatsOf(parse, subjectOf(parse, v), false).filter(
      ({ mention }) =>
        mention.kind === 'person' && !/spokes|analyst|expert|source/i.test(mention.title ?? ''),
    );
    return seated(parse, v, rule, seats, { group: undefined, from: k, after: k + 2 });
  }
  return [];
}

/** "X accompanied Y": Y comes first, whose company X is. */
export function escorting(parse: Parse, v: number, rule: Rule): Proposal[] {
  if (rule.companions === 'meeting') {
    const told = attending(parse, v, rule);
    return told.length > 0 ? told : readPresent(parse, v, rule);
  }
  if (rule.companions === 'speaker') return speaking(parse, v, rule);
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
