import type { Sighting } from '../assemble.js';
import type { Encounter } from '../encounter.js';
import { amend, type Refiner } from './refiner.js';

/** "Spoke by phone with X, their first conversation since May": the conversation is that call. */
function isThatCall({ encounter }: Sighting, all: readonly Sighting[]): boolean {
  if (
    encounter.kind !== 'meeting' ||
    !/\b(?:conversation|discussion|talk|exchange)s?$/i.test(encounter.trigger ?? '')
  )
    return false;
  const [own] = encounter.evidence;
  const people = (one: Encounter) =>
    one.participants
      .map(({ entity }) => entity)
      .sort()
      .join(' ');
  return all.some(
    ({ encounter: other }) =>
      other.kind === 'call' &&
      other.evidence[0].paragraph === own.paragraph &&
      other.evidence[0].start === own.start &&
      people(other) === people(encounter),
  );
}

/** Where leaders speak face to face beside what they came for. */
const BESIDE = /\bon the (?:sidelines?|margins?|fringes?)\b/i;

/** What tells a call from talk face to face. */
const DISTANT = /\b(?:tele)?phon\w*|\b(?:calls?|called|calling|video\w*|virtual\w*|online|hotline)\b/i;

/** "X speaks to Y in Oslo" as a title over a text that tells how they met, and of no call. */
function isMeetingInTitle({ encounter }: Sighting, all: readonly Sighting[]): boolean {
  const [own] = encounter.evidence;
  if (encounter.kind !== 'call' || own.paragraph > 0 || DISTANT.test(own.quote)) return false;
  const told = all.filter(
    ({ encounter: other }) =>
      other.evidence[0].paragraph > 0 &&
      encounter.participants.every((p) => other.participants.some((q) => q.entity === p.entity)),
  );
  return (
    told.some(({ encounter: other }) => other.kind === 'meeting' && other.status === 'happened') &&
    told.every(({ encounter: other }) => other.kind !== 'call')
  );
}

/** "Flew to Oslo to speak with X": who travels to speak meets face to face. */
export const settleKind: Refiner = (sightings) =>
  sightings.map((sighting) => {
    const { encounter } = sighting;
    if (isThatCall(sighting, sightings)) return amend(sighting, { kind: 'call' }, 'settled as the call told');
    if (isMeetingInTitle(sighting, sightings))
      return amend(sighting, { kind: 'meeting' }, 'settled face to face');
    if (encounter.kind !== 'call' || sighting.proposals[0].rule !== 'speak with') return sighting;
    const [own] = encounter.evidence;
    const travels = sightings.some(
      ({ encounter: other }) =>
        other.kind === 'visit' &&
        other.evidence[0].paragraph === own.paragraph &&
        other.evidence[0].start === own.start,
    );
    return travels || encounter.place || BESIDE.test(own.quote)
      ? amend(sighting, { kind: 'meeting' }, 'settled face to face')
      : sighting;
  });
