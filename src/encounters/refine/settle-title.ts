import { amend, type Refiner } from './refiner.js';

/** Titles of what was said by those standing together: "Remarks by A and B Before Their Meeting". */
const TOGETHER =
  /\b(?:before|during|at|after|ahead of|following)\b.{0,40}\b(?:meeting|greeting|talks|dinner|lunch|signing|availability|conference)\b|\bjoint (?:press|news|statement)/i;

/** Words spoken before a meeting by those who hold it are spoken together: the title tells of a meeting of the day. */
export const settleTitle: Refiner = (sightings, reading) => {
  const { title, published } = reading.article;
  if (!TOGETHER.test(title)) return sightings;
  return sightings.map((sighting) => {
    const { encounter } = sighting;
    if (encounter.kind !== 'meeting' || encounter.evidence.some((item) => item.paragraph !== 0))
      return sighting;
    const date =
      encounter.date ?? (published ? { from: published, to: published, basis: 'derived' as const } : null);
    return amend(
      sighting,
      { status: encounter.status === 'planned' ? 'happened' : encounter.status, date },
      'settled by the title',
    );
  });
};
