import type { Library } from '../library/library.js';
import type { PlaceMention } from '../reading/mention.js';
import { covers } from '../reading/span.js';
import type { Claim } from './answer.js';
import { citeEncounter, type Desk, type Draft, finish } from './claims.js';
import type { Match } from './match.js';

/** Words before the place that somebody leaves. */
const LEFT = /\b(?:from|left|leaving|departed|departing)(?: the)? $/iu;
const REACH = 16;

/** The place a journey set out from, by the words of its own evidence: "arrived in Oslo from Rome", "left Rome for Oslo". */
function originOf({ entry: { encounter } }: Match, library: Library): PlaceMention | undefined {
  const reading = library.shelf(encounter.article)?.reading;
  return reading?.places.find((place) => {
    if (!encounter.evidence.some((evidence) => covers(evidence, place))) return false;
    const text = reading.article.paragraphs.find(({ number }) => number === place.paragraph)?.text ?? '';
    return (
      LEFT.test(text.slice(Math.max(0, place.start - REACH), place.start)) &&
      place.name !== encounter.place?.name
    );
  });
}

/** Claims that name the places journeys set out from. */
export function originClaims(matches: readonly Match[], desk: Desk): Claim[] {
  const drafts = new Map<string, Draft>();
  for (const match of matches) {
    const place = originOf(match, desk.library);
    const { encounter } = match.entry;
    if (!place) continue;
    const { status } = encounter;
    const made = {
      kind: 'place' as const,
      text: place.text,
      mentions: new Set([place.text]),
      status,
      numbers: new Set<number>(),
    };
    const draft = drafts.get(place.name) ?? made;
    for (const n of citeEncounter(encounter, desk)) draft.numbers.add(n);
    drafts.set(place.name, draft);
  }
  return finish(drafts.values(), desk);
}
