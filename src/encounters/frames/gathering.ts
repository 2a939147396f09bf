import type { EncounterStatus } from '../encounter.js';
import type { VerbChunk } from '../phrase/chunks.js';
import { subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom } from '../phrase/groups.js';
import { CANCELLING } from '../phrase/lexicon.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import { LISTENERS } from '../rules/events.js';
import { GATHERING_RULES } from '../rules/gatherings.js';
import type { Rule } from '../rules/rule.js';
import type { Seat } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { mergeSettings, type Setting, settingBetween, settingOf } from '../zone.js';
import { attendeesOf, gatheringAt } from './attendance.js';
import { readAttended } from './attended.js';
import { type EventPhrase, eventAt } from './event.js';
import { hostsOf, membersOf } from './event-members.js';
import { insideOf, sited } from './event-setting.js';
import type { Proposal } from './proposal.js';

/** Rules whose occasion may be the sitting of a body: "told the commission". */
const BEFORE_BODIES = new Set(['address', 'speak to', 'deliver a speech', 'speech at']);

/** What a gathering rule reads at a verb group: "X will attend the summit in Bali", "the summit was opened by X". */
export function readAttendance(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma) && !rule.lemmas.includes(verb.main.low)) return [];
  if (verb.passive)
    return rule.links.includes('') || verb.lemma === 'preside' ? readAttended(parse, v, rule) : [];
  const subject = subjectOf(parse, v);
  const from = verb.form === 'finite' && subject && subject.first > v ? subject.last + 1 : v + 1;
  const event = behind(parse, from, rule, verb) ?? audienceAt(parse, v, rule);
  if (!event && verb.lemma === 'join') return joining(parse, v, rule, subject);
  if (!event || !suits(event, rule)) return [];
  const seats = [
    ...attendeesOf(parse, amongThem(parse, subject), rule),
    ...attendeesOf(parse, subject, rule),
  ];
  return gathering(parse, v, rule, seats, event, subject?.first ?? -1);
}

/** "X joined Y and Z for the summit in Oslo": all of them. */
function joining(parse: Parse, v: number, rule: Rule, subject: Group | undefined): Proposal[] {
  if (!nounAt(parse, v + 1)?.head.name) return [];
  const others = groupFrom(parse, v + 1, 'object');
  let i = others.last + 1;
  while (isLoose(parse, i) || (wordAt(parse, i) === 'in' && nounAt(parse, i + 1)?.head.place))
    i += isLoose(parse, i) ? 1 : 2;
  const event = ['for', 'at', 'in', 'during'].includes(wordAt(parse, i)) ? eventAt(parse, i + 1) : undefined;
  if (!event || event.weak || event.bilateral) return [];
  const seats = [...attendeesOf(parse, subject, rule), ...attendeesOf(parse, others, rule)];
  return seats.length > 1 ? gathering(parse, v, rule, seats, event, subject?.first ?? -1) : [];
}

/** "X was among the leaders who attended": X. */
function amongThem(parse: Parse, subject: Group | undefined): Group | undefined {
  const v = subject && wordAt(parse, subject.first - 1) === 'among' ? subject.first - 2 : -1;
  return verbAt(parse, v)?.lemma === 'be' ? subjectOf(parse, v) : undefined;
}

/** The occasion behind a verb, over adverbs, days, places and the one who is told: "said on Monday in Oslo at the forum". */
function behind(parse: Parse, from: number, rule: Rule, verb: VerbChunk): EventPhrase | undefined {
  let i = rule.object ? pastObject(parse, from, rule.object) : from;
  if (i < 0) return undefined;
  const bodies = BEFORE_BODIES.has(rule.name);
  for (let steps = 0; steps < 6; steps++) {
    while (isLoose(parse, i) || wordAt(parse, i) === 'here') i++;
    const word = wordAt(parse, i);
    if (rule.links.includes('') && steps === 0) {
      const event = eventAt(parse, i, bodies);
      if (event) return event;
    }
    if (word && rule.links.includes(word)) {
      const event = eventAt(parse, i + 1, bodies && word !== 'in');
      if (event) return event;
    }
    const told = steps === 0 && (verb.lemma === 'tell' || verb.lemma === 'represent') && nounAt(parse, i);
    if (told) i = tailOf(parse, i) + 1;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
    if (rule.links.includes('') && rule.name !== 'address') return undefined;
  }
  return undefined;
}

/** Place behind the object a rule asks for, adverbs before it: "took [an active part]"; -1 when it is another. */
function pastObject(parse: Parse, from: number, heads: readonly string[]): number {
  for (let i = from; i < from + 3; i++) {
    const chunk = parse.chunks[i];
    if (!chunk) return -1;
    const words =
      chunk.type === 'noun'
        ? [chunk.head.lemma, chunk.head.low]
        : [chunk.type === 'verb' ? chunk.lemma : chunk.unit.low];
    // "Deliver the keynote address": the tagger may take the last word for a verb.
    if (words.some((word) => heads.includes(word)))
      return heads.includes(verbAt(parse, i + 1)?.lemma ?? '') ? i + 2 : i + 1;
    const keynote = chunk.type === 'noun' && heads.includes(verbAt(parse, i + 1)?.lemma ?? '');
    if (!isLoose(parse, i) && wordAt(parse, i) !== 'in' && wordAt(parse, i) !== 'on' && !keynote) return -1;
  }
  return -1;
}

/** Listeners as an occasion of their own: "addressed some 3,000 students in Lima". */
function audienceAt(parse: Parse, v: number, rule: Rule): EventPhrase | undefined {
  const first =
    rule.name === 'address' ? v + 1 : rule.name === 'speak to' && wordAt(parse, v + 1) === 'to' ? v + 2 : -1;
  if (!nounAt(parse, first)) return undefined;
  // "Thousands of cheering supporters".
  const of = wordAt(parse, first + 1) === 'of' && verbAt(parse, first + 2)?.form === 'ing' ? first + 3 : -1;
  const last = nounAt(parse, of) ? of : tailOf(parse, first);
  const heads = [first, last].map((k) => nounAt(parse, k)?.head);
  const [head] = heads.filter(
    (one) => one && LISTENERS.has(one.name?.kind === 'party' ? one.name.head : one.lemma),
  );
  if (!head) return undefined;
  return {
    first,
    at: last,
    last,
    head: head.low,
    words: [],
    bilateral: false,
    weak: false,
    many: false,
    topical: false,
    bare: false,
    body: true,
  };
}

/** Verbs of presence take any occasion, verbs of speech one that is not merely a meeting of two. */
function suits(event: EventPhrase, rule: Rule): boolean {
  if (event.bilateral) return false;
  return rule.named !== true || !event.weak || event.bare || rule.name === 'address';
}

/** "Skipped the summit" says that somebody was not there. */
function presence(parse: Parse, v: number): EncounterStatus | null {
  const status = statusOfVerb(parse, v);
  const verb = verbAt(parse, v);
  if (!verb || !CANCELLING.has(verb.lemma)) return status;
  return status === null || status === 'cancelled' ? null : 'cancelled';
}

function gathering(
  parse: Parse,
  v: number,
  rule: Rule,
  seats: readonly Seat[],
  event: EventPhrase,
  subjectFirst: number,
): Proposal[] {
  const status = presence(parse, v);
  if (seats.length === 0 || status === null) return [];
  const { seats: hosts, after } = hostsOf(parse, event);
  const own = verbAt(parse, v)?.form === 'finite' || verbAt(parse, v)?.form === 'participle';
  const setting = mergeSettings(
    insideOf(parse, event),
    sited(settingOf(parse, after, own ? v : -1, subjectFirst), event.topical && after === event.last + 1),
    after > event.last + 1 ? sited(settingBetween(parse, event.last + 1, after), event.topical) : undefined,
    settingBetween(parse, v + 1, event.first),
    around(parse, v),
  );
  const members = status === 'cancelled' ? [] : membersOf(parse, event);
  return [
    gatheringAt(parse, v, { rule: rule.name, status, seats: [...seats, ...members], setting, event }),
    ...hosted(parse, v, status, hosts, setting, event),
  ];
}

/** The setting of the verb on which one without tense hangs; the day of a journey there is not that of the occasion. */
function around(parse: Parse, v: number): Setting | undefined {
  const { form } = verbAt(parse, v) ?? {};
  const p = verbBefore(parse, v);
  if (form === 'ing') return v === 0 || p < 0 ? undefined : settingBetween(parse, v, v);
  if (form !== 'to') return undefined;
  const told = settingBetween(parse, p + 1, v);
  return p >= 0 && statusOfVerb(parse, p) === 'happened' ? { ...told, dates: [] } : told;
}

/** Bodies that stand behind an occasion are told of apart from those who are there; people who host it are there. */
function hosted(
  parse: Parse,
  v: number,
  status: EncounterStatus,
  hosts: readonly Seat[],
  setting: Setting,
  event: EventPhrase,
): Proposal[] {
  if (hosts.length === 0 || status === 'cancelled') return [];
  const [rule] = GATHERING_RULES.filter(({ name }) => name === 'host');
  return rule ? [gatheringAt(parse, v, { rule: rule.name, status, seats: hosts, setting, event })] : [];
}
