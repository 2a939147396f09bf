import type { EncounterStatus } from '../encounter.js';
import { finiteAfter, subjectOf, verbBefore } from '../phrase/clause.js';
import { groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { HOLDING } from '../rules/events.js';
import type { Rule } from '../rules/rule.js';
import { statusOfVerb } from '../status.js';
import { mergeSettings, type Setting, settingBetween, settingOf } from '../zone.js';
import { attendeesOf, gatheringAt } from './attendance.js';
import { type EventPhrase, eventAt } from './event.js';
import { membersOf } from './event-members.js';
import { insideOf, sited } from './event-setting.js';
import type { Proposal } from './proposal.js';

/** "The forum, attended by X and Y": those who are there stand behind "by". */
export function readAttended(parse: Parse, v: number, rule: Rule): Proposal[] {
  const by = wordAt(parse, v + 1) === 'over' ? v + 2 : v + 1;
  if (wordAt(parse, by) !== 'by' || !nounAt(parse, by + 1)) return [];
  const group = groupFrom(parse, by + 1, 'object');
  const subject = subjectOf(parse, v);
  const at = subject?.members.at(-1) ?? -1;
  const event = (at < 0 ? undefined : eventAt(parse, at)) ?? occasionBefore(parse, v);
  if ((!event && verbAt(parse, v)?.lemma !== 'attend') || event?.bilateral) return [];
  const seats = attendeesOf(parse, group, rule.subject === 'host' ? rule : { ...rule, anyone: true });
  const status = passiveStatus(parse, v);
  if (seats.length === 0 || status === null) return [];
  const setting = mergeSettings(
    event && insideOf(parse, event),
    event && sited(settingBetween(parse, event.last + 1, v), event.topical),
    event && toldBetween(parse, event.last + 1, v),
    subject && !event ? settingBetween(parse, subject.first + 1, v) : undefined,
    settingOf(parse, group.last + 1, v, subject?.first ?? -1),
    held(parse, v),
  );
  return [
    gatheringAt(parse, v, {
      rule: rule.name,
      status,
      seats: [...seats, ...membersOf(parse, event)],
      setting,
      event,
    }),
  ];
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

/** The occasion before the verb over its place and day: "a ceremony in Lima on Monday attended by X". */
function occasionBefore(parse: Parse, v: number): EventPhrase | undefined {
  for (let k = v - 1; k >= Math.max(0, v - 10); k--) {
    if (verbAt(parse, k)) return undefined;
    const event = nounAt(parse, k) && eventAt(parse, k);
    if (event) return event;
    const skipped = nounAt(parse, k)
      ? isPreposition(parse, k - 1)
      : isLoose(parse, k) || isPreposition(parse, k);
    if (!skipped && ![',', 'which', 'that'].includes(wordAt(parse, k))) return undefined;
  }
  return undefined;
}

/** "The exhibition, which opened in Lima on Monday, was inaugurated by X". */
function toldBetween(parse: Parse, from: number, to: number): Setting | undefined {
  for (let k = from; k < to; k++)
    if (HOLDING.has(verbAt(parse, k)?.lemma ?? '')) return settingBetween(parse, k + 1, to);
  return undefined;
}
