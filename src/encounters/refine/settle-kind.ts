import { amend, type Refiner } from './refiner.js';

/** "Flew to Oslo to speak with X": who travels to speak meets face to face. */
export const settleKind: Refiner = (sightings) =>
  sightings.map((sighting) => {
    const { encounter } = sighting;
    if (encounter.kind !== 'call' || sighting.proposals[0].rule !== 'speak with') return sighting;
    const [own] = encounter.evidence;
    const travels = sightings.some(
      ({ encounter: other }) =>
        other.kind === 'visit' &&
        other.evidence[0].paragraph === own.paragraph &&
        other.evidence[0].start === own.start,
    );
    return travels || encounter.place
      ? amend(sighting, { kind: 'meeting' }, 'settled face to face')
      : sighting;
  });
