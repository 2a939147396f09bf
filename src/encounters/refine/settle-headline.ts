import type { Reading } from '../../reading/reading.js';
import type { EncounterPlace } from '../encounter.js';
import { amend, type Refiner } from './refiner.js';

/** Headlines that tell of a meeting. */
const MEETING = /\b(?:meets?|met|meeting|talks?|summit|hosts?|receives?|welcomes?|holds?|discuss(?:es)?)\b/i;

/** The meeting of the first sentence, without a place of its own, is where the headline puts it: "A, B meet in Oslo". */
export const settleHeadline: Refiner = (sightings, reading) => {
  const place = placeOfHeadline(reading);
  if (!place) return sightings;
  const lead = reading.sentences.find((sentence) => sentence.paragraph === 1);
  return sightings.map((sighting) => {
    const { kind, place: own, evidence, participants } = sighting.encounter;
    const leads = evidence[0].paragraph === 1 && evidence[0].start === lead?.start;
    const named = participants.some((p) =>
      reading.article.title.includes(p.name.split(' ').at(-1) ?? p.name),
    );
    return kind === 'meeting' && own === null && leads && named
      ? amend(sighting, { place }, 'settled by the headline')
      : sighting;
  });
};

/** The one town that the headline of a meeting puts behind "in", or before "talks" and its like. */
function placeOfHeadline({ article, places }: Reading): EncounterPlace | undefined {
  const { title } = article;
  const [town, ...others] = places.filter((place) => place.paragraph === 0 && place.kind === 'city');
  if (!town || others.length > 0 || !MEETING.test(title)) return undefined;
  const inside = / in (?:the )?$/i.test(title.slice(0, town.start));
  const before = /^ (?:talks|meeting|summit)\b/i.test(title.slice(town.end));
  return inside || before ? { name: town.name, ...(town.country && { country: town.country }) } : undefined;
}
