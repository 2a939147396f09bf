import type { EncounterStatus } from '../encounter.js';
import { type Group, groupUpTo } from '../phrase/groups.js';
import { type Parse, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { type Seat, seatsOf } from '../seats.js';
import type { Setting } from '../zone.js';
import type { EventPhrase } from './event.js';
import { hostSeats } from './event-members.js';
import { type Proposal, spanOf } from './proposal.js';

/** Those who are there: by name or office where the rule asks for it, no bodies but as hosts. */
export function attendeesOf(parse: Parse, group: Group | undefined, rule: Rule): Seat[] {
  // "He and other leaders or representatives will attend": he and other leaders.
  const either =
    group && wordAt(parse, group.first - 1) === 'or' ? groupUpTo(parse, group.first - 2, 0) : undefined;
  if (rule.subject === 'host') return hostSeats(parse, either ?? group);
  const found = seatsOf(parse, either ?? group, rule.anyone === true, rule.subject);
  return found.filter(({ mention }) =>
    rule.named
      ? ['person', 'role', 'pronoun'].includes(mention.kind) || (mention.kind === 'party' && !mention.plural)
      : mention.kind !== 'organisation',
  );
}

/** A gathering as one sentence tells it. */
export function base(
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
