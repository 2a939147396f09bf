import { GOVERNMENT_SOURCE } from '../../reading/lexicon/governments.js';
import type { Reading } from '../../reading/reading.js';
import type { Sighting } from '../assemble.js';
import { OPEN_DAY } from './carry-lead-day.js';
import { amend, type Refiner } from './refiner.js';

/** Lines above a release: whose it is, never what it tells. */
const HEADER = /attributable to|office of|spokesperson|for (?:immediate )?release|readout|communiqu|press/i;

/** Longest such line, in characters. */
const HEADER_LINE = 90;

/**
 * A government's release that opens with a meeting, told in the plain past without a day, tells of the day it was
 * given out: that is what a readout is. The day is derived, never stated.
 */
export const settleRelease: Refiner = (sightings, reading) => {
  const { published, source } = reading.article;
  const lead = leadOf(reading);
  if (!published || !lead || !(GOVERNMENT_SOURCE.test(source ?? '') || lead.header)) return sightings;
  return sightings.map((sighting) =>
    opens(sighting, lead.paragraph, lead.start)
      ? amend(
          sighting,
          { date: { from: published, to: published, basis: 'derived' } },
          'settled by the release',
        )
      : sighting,
  );
};

/** Where the first full sentence stands below the header, and whether there is a header. */
function leadOf(reading: Reading): { paragraph: number; start: number; header: boolean } | undefined {
  const blocks = reading.article.paragraphs.filter((block) => block.number > 0);
  const at = blocks.findIndex(
    ({ text }) => !(text.length <= HEADER_LINE && (HEADER.test(text) || !/[.!?]["”’]?\s*$/.test(text))),
  );
  const paragraph = blocks[at]?.number;
  const lead = reading.sentences.find((sentence) => sentence.paragraph === paragraph);
  return lead && { paragraph: lead.paragraph, start: lead.start, header: at > 0 };
}

/** Whether an encounter is what the lead tells: done, in the plain past, no day of its own and none left open. */
function opens({ encounter, proposals }: Sighting, paragraph: number, start: number): boolean {
  const [own] = encounter.evidence;
  const { background, parse, trigger } = proposals[0];
  if (own.paragraph !== paragraph || own.start !== start || trigger.paragraph !== paragraph) return false;
  if (encounter.kind === 'visit' || encounter.kind === 'gathering') return false;
  if (encounter.date || encounter.status !== 'happened' || background) return false;
  const text = parse.sentence.text;
  const before = text.slice(0, trigger.start - parse.sentence.start + (encounter.trigger?.length ?? 0));
  return !OPEN_DAY.test(text) && !/\b(?:has|have|had|having)\b/.test(before);
}
