import { addDays } from '../../articles/calendar.js';
import { lengthOfStay, spanFrom } from '../../reading/dates/stay.js';
import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import type { EncounterDate } from '../encounter.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

const STAY = 'visit|trip|tour|stay|stop|stopover|pilgrimage|mission|swing|journey|sojourn';

/** "a three-day official visit": how long a stay is. */
const LENGTH = new RegExp(
  `\\b[\\w-]+[- ]{1,2}(?:day|night|week|long)(?: [\\w-]+){0,4}? (?:${STAY})\\b`,
  'gi',
);

/** Words between an arrival and how long it is for: "arrived here on Friday for a". */
const FOR_A_STAY =
  /\b(?:on|for|in|with|to begin|to start|beginning|starting|(?:at )?the start of|opening|as part of)\s+(?:an?|his|her|their|the)?\s*$/i;

/** Words that put the day at the end of the stay. */
const ENDS =
  /\b(?:conclud(?:ed|es|ing|e)|end(?:ed|s|ing)?|finish(?:ed|es|ing)?|complet(?:ed|es|ing|e)|w(?:ound|rapped|inds?|raps?|inding|rapping) up|clos(?:ed|es|ing|e)|after|following|from)\s+(?:an?|his|her|their|the)?\s*$/i;

const ENDED = /\b(?:conclud(?:ed|es)|end(?:ed|s)|finished|(?:wound|wrapped) up|until|through)\b/i;

/** The days of a stay by its first or last day and its length. */
function spanOf(day: string, length: number, last: boolean): EncounterDate | null {
  const span = spanFrom(last ? addDays(day, 1 - length) : day, length);
  return span && { ...span, basis: 'derived' };
}

/** How long the stay of a sighting is by its own sentence, and whether its day is the last of it. */
function lengthOf({
  encounter,
  proposals: [{ parse, trigger, rule }],
}: Sighting): { length: number; last: boolean } | null {
  // "A nine-day tour that took her to Oslo and Rome" is longer than any of its stops.
  if (/^trip /.test(rule)) return null;
  const { text, start } = parse.sentence;
  const [from, to] = [trigger.start - start, trigger.end - start];
  for (const match of text.matchAll(LENGTH)) {
    const length = lengthOfStay(match[0]);
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index);
    if (length === null) continue;
    if (match.index < to && end > from)
      return { length, last: ENDS.test(before) || (rule === 'pay a visit' && ENDED.test(text.slice(end))) };
    if (match.index >= to && rule === 'return from' && /\bfrom an?\s+$/i.test(before))
      return { length, last: true };
    const follows =
      match.index >= to &&
      FOR_A_STAY.test(before) &&
      !isWiderTour(text.slice(match.index), encounter.place?.name);
    if (follows && rule !== 'pay a visit' && !/\b(?:and|after|who|which)\b/.test(text.slice(to, match.index)))
      return { length, last: false };
  }
  return null;
}

/** "a three-day tour of the Gulf": longer than the stay in any one place. */
const isWiderTour = (words: string, place?: string) =>
  !(place !== undefined && words.includes(` to ${place}`)) &&
  (/^[^,.;]*?\b(?:tour|swing|journey|trip)\s+(?:of|to|through|around|in|across)\b/i.test(words) ||
    /^[^,.;]*?-(?:nation|country|state|city|leg)\b/i.test(words));

/** How many paragraphs after the arrival an article may say how long the stay is: "During the two-day visit". */
const NEAR = 6;

/** The one length that the sentences after an arrival give "the visit". */
function toldLater(sighting: Sighting, reading: Reading): number | null {
  const at = paragraphOf(sighting);
  const lengths = reading.sentences
    .filter(
      ({ paragraph, text }) =>
        paragraph >= at &&
        paragraph <= at + NEAR &&
        !sighting.encounter.evidence.some((item) => item.quote === text),
    )
    .flatMap(({ text }) =>
      [...text.matchAll(LENGTH)].flatMap((match) =>
        /\b(?:the|his|her|their|this)\s*$/i.test(text.slice(0, match.index)) ||
        /^(?:the|his|her|this) /i.test(match[0])
          ? [match[0]]
          : [],
      ),
    )
    .filter((words) => !isWiderTour(words))
    .flatMap((words) => lengthOfStay(words) ?? []);
  const [first] = lengths;
  return first !== undefined && lengths.every((length) => length === first) ? first : null;
}

const BEGUN = /^(?:arriv|land|touch|start|began|begin|kick)/i;

/** A stay that begins or ends on one day lasts as long as the words say: "arrived Friday for a three-day visit". */
export const settleStay: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    const { date, kind, trigger, status } = sighting.encounter;
    if (kind !== 'visit' || !date || date.from !== date.to || status === 'cancelled') return sighting;
    const own = lengthOf(sighting);
    const later = own === null && BEGUN.test(trigger) ? toldLater(sighting, reading) : null;
    const length = own?.length ?? later ?? 1;
    const span = length > 1 && length < 32 ? spanOf(date.from, length, own?.last ?? false) : null;
    return span ? amend(sighting, { date: span }, 'settled by the length of the stay') : sighting;
  });
