import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import { type Dateline, datelineOf } from '../dateline.js';
import { datelinePlace } from '../where.js';
import { OPEN_DAY } from './carry-lead-day.js';
import { amend, type Refiner } from './refiner.js';
import { isVisitor, visitorsOf } from './visitors.js';

/**
 * News is written where it happens: a meeting that the first sentence under a dateline tells as done, or one with
 * somebody called visiting, and that has no place of its own, was in the town of the dateline. So were the others that a
 * host of that country had on the day.
 */
export const settleDateline: Refiner = (sightings, reading) => {
  const line = datelineOf(reading);
  const place = datelinePlace(reading);
  if (!line || !place) return sightings;
  const visitors = visitorsOf(reading);
  const leads = sightings.filter(
    (sighting) => isOpen(sighting) && isLead(sighting, line, reading) && !isForeign(sighting, place.country),
  );
  const hosts = leads.flatMap(({ encounter: { participants, date } }) =>
    participants.filter((p) => p.of === place.country).map(({ entity }) => ({ entity, date })),
  );
  const isLocal = (sighting: Sighting) =>
    leads.includes(sighting) ||
    sighting.encounter.participants.some((p) => isVisitor(p, visitors) && p.of !== place.country) ||
    isHosted(sighting, hosts);
  return sightings.map((sighting) =>
    isOpen(sighting) && isLocal(sighting) ? amend(sighting, { place }, 'settled by the dateline') : sighting,
  );
};

/** Whether it is a meeting of the news that has no place yet. */
const isOpen = ({ encounter: { kind, status, place }, proposals }: Sighting) =>
  kind === 'meeting' && status === 'happened' && !place && !proposals[0].background;

/** "Trend reports", "citing the ministry": news of others that only came in where the agency sits. */
const SECOND_HAND = /\b(?:reports|reported|cites|citing|quoting|with reference to|via)\b/;

/** Whether it is told at second hand, and of people of other countries alone. */
const isForeign = ({ encounter: { participants, evidence } }: Sighting, country: string | undefined) =>
  SECOND_HAND.test(evidence[0].quote) && participants.every((p) => p.of !== undefined && p.of !== country);

/** Whether the first sentence behind the dateline tells it. */
function isLead({ encounter }: Sighting, line: Dateline, { sentences }: Reading): boolean {
  const [own] = encounter.evidence;
  const first = sentences.find(
    ({ paragraph, end }) => paragraph > line.paragraph || (paragraph === line.paragraph && end > line.end),
  );
  return own.paragraph === first?.paragraph && own.start === first.start;
}

/** Whether a host of the lead takes part, on the day of the lead as far as that is known. */
function isHosted(
  { encounter: { participants, date, evidence } }: Sighting,
  hosts: readonly { readonly entity: string; readonly date: Sighting['encounter']['date'] }[],
): boolean {
  return (
    !OPEN_DAY.test(evidence[0].quote) &&
    hosts.some(
      (host) =>
        participants.some(({ entity }) => entity === host.entity) &&
        (!date || (host.date?.from === date.from && host.date.to === date.to)),
    )
  );
}
