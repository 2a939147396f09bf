import { addDays } from '../../articles/calendar.js';
import type { Sighting } from '../assemble.js';
import type { EncounterDate } from '../encounter.js';
import { amend, type Refiner } from './refiner.js';

/** A day named by its weekday alone. */
const isWeekday = (sighting: Sighting) =>
  /^(?:(?:on|late|early|the)\s+){0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^\d]*$/i.test(
    sighting.proposals[0].setting.dates[0]?.text ?? '',
  );

/** A journey in the present whose purpose follows: "flies to Oslo on Friday to meet". */
const GOING =
  /\b(?:flies|travels|goes|heads|comes|leaves|returns|moves|proceeds|continues)\b[^.;"]{0,80}\b(?:to \S{0,3}|for (?:\w+ )?\S{0,3})$/i;

/** Whether the verb stands in the present: "receives him on Friday". */
function isPresent({ encounter, proposals }: Sighting): boolean {
  const { parse, rule, trigger } = proposals[0];
  const before = parse.sentence.text.slice(0, trigger.start + 3 - parse.sentence.start);
  if (GOING.test(before)) return true;
  if (rule === 'occasion') {
    const comes = parse.sentence.tokens.find(
      (one) => one.start >= trigger.end && one.pos === 'VERB' && !/ing$/.test(one.text),
    );
    return comes !== undefined && /[^s]s$/.test(comes.text);
  }
  const token = parse.sentence.tokens.find((one) => one.end === trigger.end);
  // A headline's "travels on to Oslo" may be tagged as a noun.
  const verb = token?.pos === 'VERB' || (encounter.kind === 'visit' && rule !== 'pay a visit');
  return verb && /^(?!was$|has$)\S+[^s]s$/.test(encounter.trigger ?? '');
}

/** What was arranged when the news was written may lie behind its day of publication: "was to be received later Monday". */
const WAS_TO = /\b(?:was|were) (?:\w+ )?(?:to|due|scheduled|expected|set)\b/i;

/** "From here he travels to Oslo": a journey told in the present without its day has yet to begin. */
const isSettingOut = (sighting: Sighting) =>
  !isHeadline(sighting) &&
  /^(?:travels|flies|heads|goes|proceeds|leaves|departs)$/i.test(sighting.encounter.trigger ?? '');

/** Headlines tell what is past in the present tense. */
const isHeadline = ({ encounter }: Sighting) => encounter.evidence[0].paragraph <= 1;

const weekLater = ({ from, to }: EncounterDate): EncounterDate => ({
  from: addDays(from, 7),
  to: addDays(to, 7),
  basis: 'derived',
});

/** A weekday told in the past lies behind the day of publication, one still planned ahead of it. */
export const settleDay: Refiner = (sightings, reading) => {
  const { published } = reading.article;
  if (!published) return sightings;
  const settled = sightings.map((sighting) => settle(sighting, published));
  return settled.map((sighting) =>
    isOnJourneyAhead(sighting, settled) ? amend(sighting, { status: 'planned' }, AHEAD) : sighting,
  );
};

const AHEAD = 'settled ahead by the present tense';

/** "Travels to Oslo on Friday, where X receives him": what is told in the present of a journey that lies ahead. */
const isOnJourneyAhead = (sighting: Sighting, all: readonly Sighting[]) =>
  sighting.encounter.status === 'happened' &&
  !sighting.encounter.date &&
  isPresent(sighting) &&
  all.some(
    ({ encounter, proposals }) =>
      encounter.derivation.includes(AHEAD) &&
      encounter.evidence[0].quote === sighting.encounter.evidence[0].quote &&
      (/\bwhere\b/.test(encounter.evidence[0].quote) || isNext(sighting, proposals[0].trigger.end)),
  );

/** Whether the verb goes on with the present of what the sentence tells before: "arrives on Friday and meets Y". */
const isNext = ({ proposals: [{ trigger, parse }] }: Sighting, from: number) =>
  trigger.start > from &&
  /(?:,|\band) (?:then |also )?$/.test(parse.sentence.text.slice(0, trigger.start - parse.sentence.start));

function settle(sighting: Sighting, published: string): Sighting {
  const { date, status } = sighting.encounter;
  if (!date && status === 'happened' && sighting.encounter.kind === 'visit' && isSettingOut(sighting))
    return amend(sighting, { status: 'planned' }, AHEAD);
  // A visit that "starts on May 20" lies ahead before that day.
  const begins = sighting.encounter.kind === 'visit' && !isWeekday(sighting);
  if (date && status === 'happened' && date.from > published && (begins || isPresent(sighting)))
    return amend(sighting, { status: 'planned' }, AHEAD);
  // "X and Y meet this week", told before the week is over.
  if (
    date &&
    status === 'happened' &&
    date.to > published &&
    /^(?:meet|confer|gather)$/i.test(sighting.encounter.trigger ?? '')
  )
    return amend(sighting, { status: 'planned' }, AHEAD);
  if (!date || date.from !== date.to || !isWeekday(sighting)) return sighting;
  if (status === 'happened' && date.from < published && isPresent(sighting) && !isHeadline(sighting))
    return amend(sighting, { status: 'planned', date: weekLater(date) }, AHEAD);
  const late = status === 'happened' && date.from > published;
  const early =
    status === 'planned' &&
    date.from < published &&
    addDays(date.from, 7) > published &&
    !WAS_TO.test(sighting.proposals[0].parse.sentence.text);
  if (!late && !early) return sighting;
  const day = addDays(date.from, late ? -7 : 7);
  return amend(sighting, { date: { from: day, to: day, basis: 'derived' } }, 'settled weekday by tense');
}
