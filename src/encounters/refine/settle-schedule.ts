import { amend, type Refiner } from './refiner.js';

const SCHEDULE = /\b(schedule|week ahead|daily guidance|agenda|diary|calendar)\b/i;

/** A published schedule tells in the present tense what is planned, on the day it is for. */
export const settleSchedule: Refiner = (sightings, reading) => {
  const { title, published } = reading.article;
  if (!SCHEDULE.test(title)) return sightings;
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

const isPresent = (sentence: string) =>
  /\b(meets|holds|hosts|attends|participates|receives|delivers|joins|speaks|travels|chairs|addresses|visits|welcomes)\b/i.test(
    sentence,
  );
