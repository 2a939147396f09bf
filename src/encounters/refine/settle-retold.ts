import { daysMeant } from '../../reading/dates/stay.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import type { Sighting } from '../assemble.js';
import type { Encounter, EncounterDate, EncounterPlace } from '../encounter.js';
import { positionOf } from '../position.js';
import { AHEAD } from '../rules/lists.js';
import { placeAt } from '../where.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

/** The meeting by its noun alone, up to the preposition of its place or day: "The talks, which were held at", "The planned meeting in". */
const RETOLD =
  /(?:^|[,;] |["“])(?:(?:the|their|this) (?:[\p{L}-]+ ){0,3}?|(?:formal|official|bilateral) )(?:meeting|talks|summit|session|discussions|conversation|dinner|lunch|banquet|ceremony|audience)(?:,? which)?(?: (?:was|were|is|are|will be|is to be|are to be))?(?: (?:also|later))?(?: (?:held|followed|scheduled|due|set|expected|arranged|taking place|took place|takes place|take place|to take place|opened|began))?(?: (?:in|at|on|for) (?:the )?)$/iu;

/** How far behind the telling of a meeting its noun alone may come back to it, in paragraphs. */
const REACH = 1;

/**
 * "The talks were held at the palace", "the planned meeting in Oslo": a sentence that names nobody gives the meeting told
 * last before it the place and day which that lacks.
 */
export const settleRetold: Refiner = (sightings, reading) => {
  const told = reading.sentences.flatMap((sentence) =>
    sightings.some(({ encounter }) => encounter.evidence.some((item) => isIn(item, sentence)))
      ? []
      : retold(sentence, sightings, reading),
  );
  return sightings.map((sighting) => {
    const { place, date, evidence } = sighting.encounter;
    const [found] = told.filter(({ meeting }) => meeting === sighting);
    const settled = { place: place ?? found?.place ?? null, date: date ?? found?.date ?? null };
    if (!found || (settled.place === place && settled.date === date)) return sighting;
    const { paragraph, start, end, text } = found.sentence;
    const all: Encounter['evidence'] = [...evidence, { paragraph, start, end, quote: text }];
    return amend(sighting, { ...settled, evidence: all }, 'settled by the event told again');
  });
};

const isIn = (item: { readonly paragraph: number; readonly start: number }, sentence: Sentence) =>
  item.paragraph === sentence.paragraph && item.start === sentence.start;

/** A meeting and what a sentence adds to it. */
interface Retold {
  readonly meeting: Sighting;
  readonly sentence: Sentence;
  readonly place: EncounterPlace | null;
  readonly date: EncounterDate | null;
}

function retold(sentence: Sentence, sightings: readonly Sighting[], reading: Reading): Retold[] {
  const behind = (mention: { readonly paragraph: number; readonly start: number; readonly end: number }) =>
    mention.paragraph === sentence.paragraph &&
    mention.start > sentence.start &&
    mention.end <= sentence.end &&
    RETOLD.test(sentence.text.slice(0, mention.start - sentence.start));
  const place = reading.places.find((one) => one.kind !== 'region' && behind(one));
  const date = reading.dates.find(behind);
  if (!place && !date) return [];
  const status = AHEAD.test(sentence.text) ? 'planned' : 'happened';
  const meeting = sightings.findLast(
    (sighting) =>
      paragraphOf(sighting) <= sentence.paragraph &&
      positionOf(sighting.encounter.evidence[0]) < positionOf(sentence),
  );
  const fits =
    meeting?.encounter.kind === 'meeting' &&
    meeting.encounter.status === status &&
    sentence.paragraph - paragraphOf(meeting) <= REACH &&
    paragraphOf(meeting) > 0;
  if (!fits) return [];
  return [
    {
      meeting,
      sentence,
      place: place ? placeAt(place, reading) : null,
      date: date ? { ...daysMeant(date), basis: date.basis } : null,
    },
  ];
}
