import { isMeasure } from '../phrase/adjunct-run.js';
import type { VerbChunk } from '../phrase/chunks.js';
import { subjectOf } from '../phrase/clause.js';
import { type Group, groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import type { Rule } from '../rules/rule.js';
import { seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { mergeSettings, type Setting, settingBetween, settingOf } from '../zone.js';
import { eventAt } from './event.js';
import { type Proposal, spanOf } from './proposal.js';

/** Words after which a clause of its own begins. */
const EDGES = new Set(['and', 'but', 'where', 'when', 'that', ';', ':', '"', '”']);

/**
 * A verb before its subject, as Arabic, Spanish or Russian put it and translations keep it: "Received the emir at the
 * palace the minister Y", "To Baku arrived President X", "In the summit took part A and B".
 */
export function readTurned(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma) && !rule.lemmas.includes(verb.main.low)) return [];
  if (
    verb.passive ||
    verb.form !== 'finite' ||
    rule.companions ||
    rule.particle ||
    rule.visitor ||
    rule.itinerary
  )
    return [];
  if (rule.needs && !parse.units.some(({ low }) => rule.needs?.includes(low))) return [];
  const from = clauseStart(parse, v);
  const subject = from < 0 ? undefined : lateSubject(parse, v, rule);
  if (!subject || isSubject(parse, subjectOf(parse, v))) return [];
  const status = statusOfVerb(parse, v);
  if (status === null) return [];
  const base = { rule: rule.name, kind: rule.kind, status, trigger: spanOf(parse, v, v), parse };
  const before = settingBetween(parse, from, v);
  if (rule.kind === 'visit') return journey(parse, from, v, subject, base);
  if (rule.kind === 'gathering') return attendance(parse, from, v, subject, before, base);
  return meeting(parse, from, v, subject, before, rule, base);
}

/** Whether somebody or something does it before the verb; how long it took does not count. */
const isSubject = (parse: Parse, group: Group | undefined) =>
  group !== undefined && !(group.members.length === 1 && isMeasure(parse, group.first));

type Base = Omit<Proposal, 'seats' | 'setting'>;

/** First chunk of the clause when nothing but adjuncts stands between it and the verb; else -1. */
function clauseStart(parse: Parse, v: number): number {
  let start = v;
  while (start > 0 && !EDGES.has(wordAt(parse, start - 1))) start--;
  let i = start;
  while (i < v) {
    if (isLoose(parse, i) || wordAt(parse, i) === ',') i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else if (isMeasure(parse, i)) i++;
    else return -1;
  }
  return i === v ? start : -1;
}

const isSomeone = (parse: Parse, i: number) =>
  ['person', 'role'].includes(nounAt(parse, i)?.head.name?.kind ?? '');

/** The people right behind the verb, or behind the event they take part in. */
function lateSubject(parse: Parse, v: number, rule: Rule): Group | undefined {
  let i = v + 1;
  const event = nounAt(parse, i)?.head.lemma ?? '';
  if (rule.kind === 'gathering' && ['part', 'participation'].includes(event)) i++;
  // "To Warsaw came with a two-day visit President X".
  if (rule.kind === 'visit' && /^(?:with|on|for)$/.test(wordAt(parse, i)) && isVisit(parse, i + 1)) i += 2;
  while (isLoose(parse, i)) i++;
  if (pronounObject(parse, v, rule)) i++;
  return isSomeone(parse, i) ? groupFrom(parse, i, 'object') : undefined;
}

const isVisit = (parse: Parse, i: number) =>
  /^(?:visit|trip|mission|delegation)$/.test(nounAt(parse, i)?.head.lemma ?? '');

/** "Greeted him the minister Y": the other side as a pronoun between the verb and its late subject. */
function pronounObject(parse: Parse, v: number, rule: Rule): Group | undefined {
  const noun = rule.links.includes('') ? nounAt(parse, v + 1) : undefined;
  const isObject = ['him', 'her', 'them'].includes(noun?.words.join(' ') ?? '');
  return isObject && isSomeone(parse, v + 2) ? groupFrom(parse, v + 1, 'object', v + 1) : undefined;
}

function journey(parse: Parse, from: number, v: number, subject: Group, base: Base): Proposal[] {
  const goals = parse.chunks.slice(from, v).flatMap((chunk, k) => {
    const led = ['to', 'in', 'at', 'into'].includes(wordAt(parse, from + k - 1));
    return led && chunk.type === 'noun' && chunk.head.place ? [chunk.head.place] : [];
  });
  const before = settingBetween(parse, from, v);
  const setting = mergeSettings({ ...before, places: goals }, settingOf(parse, subject.last + 1, -1, -1));
  const goes = setting.places.length > 0 || setting.here;
  return goes ? [{ ...base, seats: seatsOf(parse, subject, false, 'guest'), setting }] : [];
}

/** "In the summit took part A and B": the event stands before the verb. */
function attendance(
  parse: Parse,
  from: number,
  v: number,
  subject: Group,
  before: Setting,
  base: Base,
): Proposal[] {
  for (let k = from; k < v; k++) {
    if (!eventAt(parse, k)) continue;
    const setting = mergeSettings(before, settingOf(parse, subject.last + 1, -1, -1));
    return [{ ...base, seats: seatsOf(parse, subject, false), setting }];
  }
  return [];
}

/** "Received the emir at the palace the minister Y"; "with him talked the minister Y". */
function meeting(
  parse: Parse,
  from: number,
  v: number,
  subject: Group,
  before: Setting,
  rule: Rule,
  base: Base,
): Proposal[] {
  const other =
    pronounObject(parse, v, rule) ?? behind(parse, subject.last + 1, rule) ?? ahead(parse, from, v, rule);
  if (!other) return [];
  const seats = [
    ...seatsOf(parse, subject, false, rule.subject),
    ...seatsOf(parse, other, rule.anyone === true, rule.other),
  ];
  const rest = Math.max(other.last, subject.last) + 1;
  const setting = mergeSettings(
    before,
    settingBetween(parse, subject.last + 1, Math.max(other.first, subject.last + 1)),
    settingOf(parse, rest, -1, -1),
  );
  return seats.length > 1 ? [{ ...base, seats, setting }] : [];
}

/** The other side behind the subject and its adjuncts: the object, or "with Y". */
function behind(parse: Parse, start: number, rule: Rule): Group | undefined {
  let i = start;
  for (let steps = 0; steps < 8; steps++) {
    if (rule.links.includes('') && isSomeone(parse, i)) return groupFrom(parse, i, 'object');
    if (rule.links.includes(wordAt(parse, i)) && isSomeone(parse, i + 1))
      return groupFrom(parse, i + 1, 'object');
    if (isLoose(parse, i) || wordAt(parse, i) === ',') i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** The other side before the verb: "with him talked the minister". */
function ahead(parse: Parse, from: number, v: number, rule: Rule): Group | undefined {
  for (let k = from; k < v; k++)
    if (rule.links.includes(wordAt(parse, k)) && nounAt(parse, k + 1)?.head.name)
      return groupFrom(parse, k + 1, 'object');
  return undefined;
}
