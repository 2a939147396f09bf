import { type Group, groupUpTo } from '../phrase/groups.js';
import { type Parse, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { type Seat, seatsOf } from '../seats.js';
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

/** What a frame says of a gathering; the rest of the proposal follows from where it stands. */
interface Gathering extends Pick<Proposal, 'rule' | 'status' | 'seats' | 'setting'> {
  readonly event: EventPhrase | undefined;
}

/** A gathering as one sentence tells it, triggered by the chunk at `at`. */
export function gatheringAt(parse: Parse, at: number, { event, ...told }: Gathering): Proposal {
  return { kind: 'gathering', trigger: spanOf(parse, at, at), parse, ...told, ...(event && { event }) };
}
