import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import { amend, type Refiner } from './refiner.js';

const SCHEDULE = /\b(schedule|week ahead|daily guidance|agenda|diary|calendar)\b/i;

/** A line of a diary opens with the hour: "11:30 a.m. The secretary meets …". */
const ENTRY = /^\s*\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b/i;

/**
 * A published schedule tells in the present tense what is planned, on the day it is for. Without a title that says
 * so it is known by the hours its lines open with, and its day is not known.
 */
export const settleSchedule: Refiner = (sightings, reading) => {
  const { title, published } = reading.article;
  if (!SCHEDULE.test(title)) return isDiary(reading) ? asPlanned(sightings) : sightings;
  const day = reading.dates.find((date) => date.paragraph === 0 && date.from === date.to)?.from ?? published;
  return sightings.map((sighting) => {
    const { encounter } = sighting;
    const status =
      encounter.status === 'happened' && isPresent(sighting.proposals[0].parse.sentence.text)
        ? 'planned'
        : encounter.status;
    const date = encounter.date ?? (day ? { from: day, to: day, basis: 'derived' as const } : null);
    return amend(sighting, { status, date }, 'settled by the schedule');
  });
};

/** Lines with the hour from which a text is a diary, unless it calls itself one. */
const ENTRIES = 3;

function isDiary({ article }: Reading): boolean {
  const entries = article.paragraphs.filter((block) => ENTRY.test(block.text)).length;
  const named = article.paragraphs.some(
    ({ number, text }) => number <= 4 && /\bschedule is subject to change\b/i.test(text),
  );
  return named || entries >= ENTRIES;
}

/** What is told in the present without a day of its own, as planned. */
const asPlanned: (sightings: readonly Sighting[]) => readonly Sighting[] = (sightings) =>
  sightings.map((sighting) =>
    sighting.encounter.status === 'happened' &&
    !sighting.encounter.date &&
    isPresent(sighting.proposals[0].parse.sentence.text)
      ? amend(sighting, { status: 'planned' }, 'settled by the schedule')
      : sighting,
  );

const isPresent = (sentence: string) =>
  /\b(meets|holds|hosts|attends|participates|receives|delivers|joins|speaks|travels|chairs|addresses|visits|welcomes)\b/i.test(
    sentence,
  );
