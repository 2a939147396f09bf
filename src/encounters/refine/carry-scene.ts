import type { PlaceMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import type { Sighting } from '../assemble.js';
import { placeAt } from '../where.js';
import { amend, type Refiner } from './refiner.js';

/** What opens a sentence on a stop of a programme, before the place. */
const OPENING = /^(?:while |when )?(?:in|at) (?:the )?$/i;

/**
 * Programmes name a stop once: "In Chile, she will attend the forum. In addition, she will meet X." What the same
 * paragraph plans without a place is at the stop with which a sentence before it opened.
 */
export const carryScene: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    const { encounter } = sighting;
    if (encounter.kind !== 'meeting' || encounter.status !== 'planned' || encounter.place) return sighting;
    const scene = sceneOf(sighting, sightings, reading);
    const place = scene && placeAt(scene, reading);
    return place ? amend(sighting, { place }, 'set by the stop') : sighting;
  });

/** The place that opens the last such sentence of the paragraph, when it speaks of the same people and no other stop follows. */
function sceneOf(
  { encounter }: Sighting,
  all: readonly Sighting[],
  { sentences, places }: Reading,
): PlaceMention | undefined {
  const [own] = encounter.evidence;
  const before = sentences.filter(
    ({ paragraph, start }) => paragraph === own.paragraph && paragraph > 0 && start < own.start,
  );
  const openers = before.flatMap((sentence) => {
    const place = places.find((one) => opens(one, sentence));
    return place ? [{ sentence, place }] : [];
  });
  const last = openers.at(-1);
  if (!last || !speaksOf(last.sentence, encounter.participants)) return undefined;
  const elsewhere = all.some(
    ({ encounter: { kind, evidence, place } }) =>
      place !== null &&
      (kind === 'visit' || kind === 'meeting') &&
      evidence.some(
        ({ paragraph, start }) =>
          paragraph === own.paragraph &&
          start > last.sentence.start &&
          (kind === 'visit' ? start <= own.start : start < own.start),
      ),
  );
  return elsewhere ? undefined : last.place;
}

const opens = (place: PlaceMention, { paragraph, start, text }: Sentence): boolean =>
  place.paragraph === paragraph &&
  place.kind !== 'venue' &&
  place.start >= start &&
  OPENING.test(text.slice(0, place.start - start));

/** Whether a sentence names one of those who meet, or goes on about one of them. */
const speaksOf = ({ text }: Sentence, participants: Sighting['encounter']['participants']): boolean =>
  /\b(?:he|she|they)\b/i.test(text) ||
  participants.some(({ mentions }) => mentions.some((name) => text.includes(name.split(' ').at(-1) ?? name)));
