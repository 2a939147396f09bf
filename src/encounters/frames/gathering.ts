import type { EncounterStatus } from '../encounter.js';
import type { VerbChunk } from '../phrase/chunks.js';
import { finiteAfter, subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo, tailOf } from '../phrase/groups.js';
import { CANCELLING } from '../phrase/lexicon.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { HOLDING, LISTENERS } from '../rules/events.js';
import { GATHERING_RULES } from '../rules/gatherings.js';
import type { Rule } from '../rules/rule.js';
import { type Seat, seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { mergeSettings, type Setting, settingBetween, settingOf } from '../zone.js';
import { type EventPhrase, eventAt } from './event.js';
import { hostsOf, membersOf } from './event-members.js';
import { insideOf, sited } from './event-setting.js';
import { type Proposal, spanOf } from './proposal.js';

/** Rules whose occasion may be the sitting of a body: "told the commission". */
const BEFORE_BODIES = new Set(['address', 'deliver a speech', 'speech at']);

/** What a gathering rule reads at a verb group: "X will attend the summit in Bali", "the summit was opened by X". */
export function readAttendance(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma) && !rule.lemmas.includes(verb.main.low)) return [];
  if (verb.passive) return rule.links.includes('') || verb.lemma === 'preside' ? passive(parse, v, rule) : [];
  const subject = subjectOf(parse, v);
  const from = verb.form === 'finite' && subject && subject.first > v ? subject.last + 1 : v + 1;
  const event = behind(parse, from, rule, verb) ?? audienceAt(parse, v, rule);
  if (!event || !suits(event, rule)) return [];
  const seats = [
    ...attendeesOf(parse, amongThem(parse, subject), rule),
    ...attendeesOf(parse, subject, rule),
  ];
  return gathering(parse, v, rule, seats, event, subject?.first ?? -1);
}

/** "X was among the leaders who attended": X. */
function amongThem(parse: Parse, subject: Group | undefined): Group | undefined {
  const v = subject && wordAt(parse, subject.first - 1) === 'among' ? subject.first - 2 : -1;
  return verbAt(parse, v)?.lemma === 'be' ? subjectOf(parse, v) : undefined;
}

/** "The forum, attended by X and Y": those who are there stand behind "by". */
function passive(parse: Parse, v: number, rule: Rule): Proposal[] {
  const by = wordAt(parse, v + 1) === 'over' ? v + 2 : v + 1;
  if (wordAt(parse, by) !== 'by' || !nounAt(parse, by + 1)) return [];
  const group = groupFrom(parse, by + 1, 'object');
  const subject = subjectOf(parse, v);
  const at = subject?.members.at(-1) ?? -1;
  const event = at < 0 ? undefined : eventAt(parse, at);
  if ((!event && verbAt(parse, v)?.lemma !== 'attend') || event?.bilateral) return [];
  const seats = attendeesOf(parse, group, rule.subject === 'host' ? rule : { ...rule, anyone: true });
  const status = passiveStatus(parse, v);
  if (seats.length === 0 || status === null) return [];
  const setting = mergeSettings(
    event && insideOf(parse, event),
    subject && settingBetween(parse, subject.first + 1, v),
    settingOf(parse, group.last + 1, v, subject?.first ?? -1),
    held(parse, v),
  );
  return [base(parse, v, rule, status, [...seats, ...membersOf(parse, event)], setting, event)];
}

/** "The meeting hosted by X will focus on …": still ahead, as the clause around it. */
function passiveStatus(parse: Parse, v: number): EncounterStatus | null {
  const status = statusOfVerb(parse, v);
  if (verbAt(parse, v)?.form !== 'participle' || status !== 'happened') return status;
  const main = [verbBefore(parse, v), finiteAfter(parse, v)].find((k) => k >= 0);
  return main !== undefined && statusOfVerb(parse, main) === 'planned' ? 'planned' : status;
}

/** Where the main clause says that the occasion was: "the forum, attended by X, closed in Brasilia". */
function held(parse: Parse, v: number): Setting | undefined {
  const main = verbAt(parse, v)?.form === 'participle' ? finiteAfter(parse, v) : -1;
  return main > 0 && HOLDING.has(verbAt(parse, main)?.lemma ?? '')
    ? settingOf(parse, main + 1, -1, -1)
    : undefined;
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
    if (words.some((word) => heads.includes(word))) return i + 1;
    const keynote = chunk.type === 'noun' && heads.includes(verbAt(parse, i + 1)?.lemma ?? '');
    if (!isLoose(parse, i) && wordAt(parse, i) !== 'in' && wordAt(parse, i) !== 'on' && !keynote) return -1;
  }
  return -1;
}

/** Listeners as an occasion of their own: "addressed some 3,000 students in Lima". */
function audienceAt(parse: Parse, v: number, rule: Rule): EventPhrase | undefined {
  if (rule.name !== 'address' || !nounAt(parse, v + 1)) return undefined;
  const last = tailOf(parse, v + 1);
  const heads = [v + 1, last].map((k) => nounAt(parse, k)?.head);
  const [head] = heads.filter(
    (one) => one && LISTENERS.has(one.name?.kind === 'party' ? one.name.head : one.lemma),
  );
  if (!head) return undefined;
  return {
    first: v + 1,
    at: v + 1,
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

/** Those who are there: by name or office where the rule asks for it, no bodies but as hosts. */
function attendeesOf(parse: Parse, group: Group | undefined, rule: Rule): Seat[] {
  // "He and other leaders or representatives will attend": he and other leaders.
  const either =
    group && wordAt(parse, group.first - 1) === 'or' ? groupUpTo(parse, group.first - 2, 0) : undefined;
  const found = seatsOf(parse, either ?? group, rule.anyone === true, rule.subject);
  if (rule.subject === 'host') return found;
  return found.filter(({ mention }) =>
    rule.named
      ? ['person', 'role', 'pronoun'].includes(mention.kind) || (mention.kind === 'party' && !mention.plural)
      : mention.kind !== 'organisation',
  );
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
  const setting = mergeSettings(
    insideOf(parse, event),
    sited(settingOf(parse, after, v, subjectFirst), event.topical && after === event.last + 1),
    after > event.last + 1 ? sited(settingBetween(parse, event.last + 1, after), event.topical) : undefined,
    settingBetween(parse, v + 1, event.first),
    verbAt(parse, v)?.form === 'to' ? settingBetween(parse, verbBefore(parse, v) + 1, v) : undefined,
  );
  const members = status === 'cancelled' ? [] : membersOf(parse, event);
  return [
    base(parse, v, rule, status, [...seats, ...members], setting, event),
    ...hosted(parse, v, status, hosts, setting, event),
  ];
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
  return rule ? [base(parse, v, rule, status, hosts, setting, event)] : [];
}

function base(
  parse: Parse,
  v: number,
  rule: Rule,
  status: EncounterStatus,
  seats: readonly Seat[],
  setting: Setting,
  event: EventPhrase | undefined,
): Proposal {
  return {
    rule: rule.name,
    kind: 'gathering',
    status,
    seats,
    setting,
    trigger: spanOf(parse, v, v),
    parse,
    ...(event && { event }),
  };
}
