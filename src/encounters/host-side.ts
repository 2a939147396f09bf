import type { Sighting } from './assemble.js';
import type { Participant } from './encounter.js';

/** Words for both sides of a meeting of which only one is named. */
const BOTH = /^(?:(?:the |two |both )*)(?:sides|parties|interlocutors|diplomats)$/i;

/**
 * "The president received the envoys. At the meeting with envoy X, the sides spoke of trade": the side that goes unnamed is
 * the one person who was at the meetings told before, as their host or more than once.
 */
export function withHost(
  participants: readonly Participant[],
  told: readonly Sighting[],
): readonly Participant[] {
  const [named, ...more] = participants.filter((p) => !isBoth(p));
  if (!named || more.length > 0 || named.kind !== 'person' || participants.length !== 2) return participants;
  const meetings = told.filter(
    ({ encounter: { kind, participants: who } }) =>
      kind === 'meeting' && !who.some((p) => p.entity === named.entity),
  );
  const last = meetings.at(-1)?.encounter.participants ?? [];
  const times = (p: Participant) =>
    meetings.filter(({ encounter }) => encounter.participants.some((q) => q.entity === p.entity)).length;
  const hosts = last.filter((p) => p.kind === 'person' && (p.role === 'host' || times(p) > 1));
  const [host] = hosts;
  return host && hosts.length === 1 ? participants.map((p) => (isBoth(p) ? host : p)) : participants;
}

const isBoth = ({ kind, name }: Participant) => kind === 'party' && BOTH.test(name);
