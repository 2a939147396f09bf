import type { Reading } from '../../reading/reading.js';
import type { EncounterPlace } from '../encounter.js';
import { isBuilding } from '../phrase/lexicon.js';
import { ADDRESSED } from '../rules/addressed.js';
import { TOGETHER } from '../transcript.js';
import { amend, type Refiner } from './refiner.js';

/** How many paragraphs of a transcript may say where and when before the first speaks. */
const HEADER = 5;

/** Longest such paragraph, in characters; and the longest in which all its lines run together. */
const HEADER_LINE = 60;
const HEADER_BLOCK = 140;

/** Words spoken before a meeting by those who hold it are spoken together: the title tells of a meeting of the day. */
export const settleTitle: Refiner = (sightings, reading) => {
  const { title, published } = reading.article;
  const together = TOGETHER.test(title);
  return sightings.map((sighting) => {
    const { encounter, proposals } = sighting;
    const titled = together && encounter.evidence.every((item) => item.paragraph === 0);
    if (encounter.kind !== 'meeting' || !(titled || proposals[0].rule === ADDRESSED)) return sighting;
    const date =
      encounter.date ?? (published ? { from: published, to: published, basis: 'derived' as const } : null);
    const place = encounter.place ?? headerPlace(reading);
    return amend(
      sighting,
      { status: encounter.status === 'planned' ? 'happened' : encounter.status, date, place },
      'settled by the title',
    );
  });
};

/** The place that the short lines above a transcript give: "Oval Office", "New Delhi, India". */
function headerPlace(reading: Reading): EncounterPlace | null {
  const lines = reading.article.paragraphs.filter(
    (block) =>
      block.number > 0 &&
      block.number <= HEADER &&
      block.text.length <= (block.number === 1 && !/[.!?]$/.test(block.text) ? HEADER_BLOCK : HEADER_LINE) &&
      !block.text.includes(':'),
  );
  const numbers = new Set(lines.map((line) => line.number));
  const places = reading.places.filter((place) => numbers.has(place.paragraph));
  const city = places.find((place) => place.kind === 'city');
  const country = city?.country ?? places.find((place) => place.country)?.country;
  const people = new Set(
    reading.names.filter((name) => name.kind === 'person').map((name) => name.paragraph),
  );
  const room = lines.find(
    (line) =>
      !people.has(line.number) &&
      line.text.length <= HEADER_LINE &&
      isBuilding(line.text) &&
      /^[A-Z]/.test(line.text),
  );
  const name =
    room?.text ?? places.find((place) => place.kind === 'venue')?.name ?? city?.name ?? places[0]?.name;
  return name
    ? { name, ...(country && { country }), ...(city && city.name !== name && { city: city.name }) }
    : null;
}
