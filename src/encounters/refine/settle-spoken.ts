import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import type { Sighting } from '../assemble.js';
import type { EncounterPlace } from '../encounter.js';
import { placeAt } from '../where.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

/** How the first sentence says where somebody spoke: "Minister X said in Oslo on Wednesday". */
const SPOKE =
  /\b(?:said|stated|announced|stressed|remarked|reiterated|noted|declared|reaffirmed|pledged|vowed)(?: here)?(?: (?:on )?\p{Lu}\p{L}+day)? (?:in|at) (?:the )?$/iu;

/** How the next sentences say on what occasion: "In a meeting with visiting Minister Y, he said …". */
const OCCASION = /^["“]?(?:in|during|at|when|while)\b/i;

/** Paragraphs between the two. */
const REACH = 2;

/** A meeting at which somebody said what the article leads with was where he is told to have said it. */
export const settleSpoken: Refiner = (sightings, reading) => {
  const lead = reading.sentences.find(({ paragraph }) => paragraph > 0);
  const place = lead && spokenAt(lead, reading);
  if (!lead || !place) return sightings;
  return sightings.map((sighting) =>
    isOccasion(sighting, lead) ? amend(sighting, { place }, 'settled by where it was said') : sighting,
  );
};

function spokenAt({ paragraph, start, end, text }: Sentence, reading: Reading): EncounterPlace | null {
  const place = reading.places.find(
    (one) =>
      one.paragraph === paragraph &&
      one.start >= start &&
      one.end <= end &&
      SPOKE.test(text.slice(0, one.start - start)),
  );
  return place ? placeAt(place, reading) : null;
}

function isOccasion(sighting: Sighting, lead: Sentence): boolean {
  const { kind, status, place, participants } = sighting.encounter;
  const { sentence } = sighting.proposals[0].parse;
  return (
    kind === 'meeting' &&
    status === 'happened' &&
    !place &&
    paragraphOf(sighting) - lead.paragraph <= REACH &&
    OCCASION.test(sentence.text) &&
    participants.some(({ mentions }) => mentions.some((name) => lead.text.includes(name)))
  );
}
