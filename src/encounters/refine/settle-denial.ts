import type { Sighting } from '../assemble.js';
import { amend, type Refiner } from './refiner.js';

/** A sentence that takes back the one before it: "The ministry denied on Tuesday, …", "He rejected the report." */
const DENIAL =
  /^[^"“”,;]{0,80}\b(?:denied|denies|rejected|dismissed|refuted|rubbished|rebutted)\b(?:\s+(?:it|this|that|the (?:report|reports|claim|claims|story|rumou?rs?)|on \w+|such \w+))?\s*(?:[.,;]|and\b|as\b|saying\b|$)/i;

/** Words by which an article hands on what others report. */
const HEARSAY = /\b(?:said|reported|reports|wrote|written|claimed|published|according to|media)\b/i;

/** What others report and the next sentence denies did not take place, as far as the article can say. */
export const settleDenial: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    const { encounter } = sighting;
    const [{ paragraph, start, quote }] = encounter.evidence;
    if (encounter.status !== 'happened' || !HEARSAY.test(quote)) return sighting;
    const at = reading.sentences.findIndex(
      (sentence) => sentence.paragraph === paragraph && sentence.start === start,
    );
    const next = reading.sentences[at + 1];
    if (at < 0 || !next || next.paragraph !== paragraph || !DENIAL.test(next.text)) return sighting;
    const denial = { paragraph, start: next.start, end: next.end, quote: next.text };
    const evidence: Sighting['encounter']['evidence'] = [...encounter.evidence, denial];
    return amend(sighting, { status: 'cancelled', evidence }, 'settled by the denial');
  });
