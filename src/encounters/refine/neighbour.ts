import { daysBetween } from '../../articles/calendar.js';
import type { Sighting } from '../assemble.js';
import type { Encounter, EncounterDate } from '../encounter.js';
import { OPEN_DAY } from './carry-lead-day.js';
import { amend, paragraphOf, shareSomeone } from './refiner.js';

/** The place of the meeting told just before in the same paragraph, or in the sentence before, by the same people. */
export function fromNeighbour(sighting: Sighting, done: readonly Sighting[]): Sighting {
  const { encounter } = sighting;
  const before = done.findLast(
    (other) => other.encounter.kind !== 'visit' && shareSomeone(other.encounter, encounter),
  );
  if (!before || encounter.kind !== 'meeting') return sighting;
  const gap = paragraphOf(sighting) - lastTold(before, sighting);
  const next =
    encounter.status === 'planned' &&
    before.encounter.status === 'happened' &&
    /\b(?:later|then)\b/.test(sighting.encounter.evidence[0].quote);
  const { quote } = encounter.evidence[0];
  const on = gap === 0 || GOES_ON.test(quote);
  const alike = before.encounter.status === encounter.status && on;
  if (gap < 0 || gap > 1 || !(alike || next))
    return gap === 1 || gap === 2 ? alsoThere(sighting, before) : sighting;
  const elsewhere = before.encounter.kind === 'call' || daysApart(encounter, before.encounter) > 2;
  const place = encounter.place ?? (elsewhere ? null : before.encounter.place);
  const date = encounter.date ?? (isOpen(sighting) ? null : carried(before.encounter));
  return place === encounter.place && date === encounter.date
    ? sighting
    : amend(sighting, { place, date }, 'set by the meeting before');
}

/** The paragraph in which a meeting, which the headline may tell first, is told last before another. */
function lastTold(before: Sighting, sighting: Sighting): number {
  const at = paragraphOf(sighting);
  const told = before.encounter.evidence.map(({ paragraph }) => paragraph);
  const earlier = told.filter((paragraph) => paragraph <= at);
  return paragraphOf(before) === 0 && earlier.length > 0 ? Math.max(...earlier) : paragraphOf(before);
}

/** What makes a meeting one more of those told just before: "She also received X", "X, too, saw him". */
const ALSO =
  /\b(?:also|likewise|as well|separate(?:ly)?|in addition|in turn)\b|, too\b|^["“]?(?:He|She) (?!(?:was|is) too\b)/;

/** One more meeting of the same days by the same people was in the same place. */
function alsoThere(sighting: Sighting, before: Sighting): Sighting {
  const { place, evidence, status } = sighting.encounter;
  const { encounter: other } = before;
  const one =
    !place &&
    ALSO.test(evidence[0].quote) &&
    (other.kind === 'meeting' || other.kind === 'gathering') &&
    other.status === status &&
    !isOpen(sighting) &&
    !isOpen(before) &&
    daysApart(sighting.encounter, other) <= 2;
  return one && other.place ? amend(sighting, { place: other.place }, 'set by the meeting before') : sighting;
}

/** Days between two encounters, none where a day is not known. */
const daysApart = ({ date: a }: Encounter, { date: b }: Encounter) =>
  a && b ? Math.abs(daysBetween(a.from, b.from)) : 0;

/** Openings that go on with what was told before: "Later in the day he was received by …". */
const GOES_ON =
  /^["“]?(?:later|earlier|shortly|soon|then|afterwards?|after (?:the|their|that) (?:talks|meeting)|the same day|in the (?:morning|afternoon|evening))\b/i;

/** Days from one event to another of the same sentence: "met X on Tuesday, a day after he held talks with Y". */
const APART = /\b(?:a|one|two|three|\d+) (?:days?|weeks?|months?|years?) (?:after|before)\b/i;

/** Whether the words put the event on a day of its own that they do not give: "their last meeting", "a year ago". */
const isOpen = ({ encounter, proposals }: Sighting) =>
  proposals[0].background === true ||
  OPEN_DAY.test(encounter.evidence[0].quote) ||
  APART.test(encounter.evidence[0].quote);

const carried = (before: Encounter): EncounterDate | null =>
  before.date ? { ...before.date, basis: 'derived' } : null;
