import type { Encounter, Evidence, Participant } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import { fold } from '../questions/tokens.js';
import type { PlaceMention } from '../reading/mention.js';
import { covers, type Span } from '../reading/span.js';

/** A passage that shows something an encounter's own evidence leaves out. */
export interface Support {
  readonly paragraph: number;
  readonly quote: string;
}

/** What one paragraph between counts, in characters. */
const PARAGRAPH_GAP = 1000;
/** Room for "outside the " before a place, in characters. */
const PARTICLES = 13;
const WORD_EDGE = /[\p{L}\p{N}]/u;

/** Whether a text holds a name on word borders, whatever its case and accents. */
export function tells(text: string, name: string): boolean {
  const [hay, needle] = [fold(text).replace(/\s+/gu, ' '), fold(name).replace(/\s+/gu, ' ').trim()];
  if (needle === '') return false;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const [before, after] = [hay.charAt(at - 1), hay.charAt(at + needle.length)];
    if (!WORD_EDGE.test(before) && !WORD_EDGE.test(after)) return true;
  }
  return false;
}

/** Sentences of an article nearest to an encounter first: its own paragraph, then those before, then those after. */
function sentencesNear(encounter: Encounter, library: Library): readonly Support[] {
  const shelf = library.shelf(encounter.article);
  const at = encounter.evidence[0].paragraph;
  const sentences: readonly Support[] = shelf
    ? shelf.reading.sentences.map(({ paragraph, text }) => ({ paragraph, quote: text }))
    : (library.article(encounter.article)?.paragraphs ?? []).map(({ number, text }) => ({
        paragraph: number,
        quote: text,
      }));
  const cost = (paragraph: number): number =>
    paragraph <= at ? (at - paragraph) * 2 : (paragraph - at) * 2 + 1;
  return [...sentences].sort((a, b) => cost(a.paragraph) - cost(b.paragraph));
}

function shown(encounter: Encounter, words: readonly string[]): readonly Evidence[] {
  return encounter.evidence.filter(({ quote }) => words.some((word) => tells(quote, word)));
}

/** Evidence, or else the nearest sentence, that holds one of the words; undefined when the article holds none. */
export function supportFor(
  encounter: Encounter,
  words: readonly string[],
  library: Library,
): Support | undefined {
  const own = shown(encounter, words)[0];
  if (own) return own;
  return sentencesNear(encounter, library).find(({ quote }) => words.some((word) => tells(quote, word)));
}

/** Where a participant is called by name, or by the words the article uses for a party. */
export function nameSupport(
  encounter: Encounter,
  participant: Participant,
  library: Library,
): Support | undefined {
  return supportFor(encounter, [participant.name, ...participant.mentions], library);
}

/** The sentence of a mention nearest to an encounter, among mentions that fit. */
function nearestSentence(
  encounter: Encounter,
  spans: readonly Span[],
  library: Library,
): Support | undefined {
  const shelf = library.shelf(encounter.article);
  const own = encounter.evidence[0];
  const gap = (span: Span): number =>
    Math.abs(span.paragraph - own.paragraph) * PARAGRAPH_GAP + Math.abs(span.start - own.start);
  const [nearest] = [...spans].sort((a, b) => gap(a) - gap(b));
  const sentence = nearest && shelf?.reading.sentences.find((one) => covers(one, nearest));
  return sentence && { paragraph: sentence.paragraph, quote: sentence.text };
}

/** Where the article tells of an encounter's place, also under another of its names; undefined when nowhere. */
export function placeSupport(
  encounter: Encounter,
  names: readonly string[],
  library: Library,
): Support | undefined {
  const plain = supportFor(encounter, names, library);
  if (plain) return plain;
  const places = library.shelf(encounter.article)?.reading.places ?? [];
  return nearestSentence(
    encounter,
    places.filter((place) =>
      [place.name, place.city, place.country].some((name) => name !== undefined && names.includes(name)),
    ),
    library,
  );
}

/** Where the article tells an encounter's day; undefined when no calendar expression of it gives that day. */
export function dateSupport(encounter: Encounter, library: Library): Support | undefined {
  const { date } = encounter;
  const dates = library.shelf(encounter.article)?.reading.dates ?? [];
  if (!date) return undefined;
  const exact = dates.filter(({ from, to }) => from === date.from && to === date.to);
  return nearestSentence(
    encounter,
    exact.length > 0 ? exact : dates.filter(({ from, to }) => from === date.from || to === date.to),
    library,
  );
}

/** A preposition of place right before a mention. */
const PLACED = /\b(?:in|at|near|outside)(?: the)? $/iu;
const FINENESS = { venue: 0, city: 1, region: 2, country: 3 } as const;

/** The finest place that an encounter's own evidence puts behind "in" or "at", for an encounter without a place. */
export function placeInEvidence(encounter: Encounter, library: Library): PlaceMention | undefined {
  const reading = library.shelf(encounter.article)?.reading;
  const paragraphs = new Map(reading?.article.paragraphs.map(({ number, text }) => [number, text]));
  const placed = (reading?.places ?? []).filter((place) => {
    const before =
      paragraphs.get(place.paragraph)?.slice(Math.max(0, place.start - PARTICLES), place.start) ?? '';
    return PLACED.test(before) && encounter.evidence.some((evidence) => covers(evidence, place));
  });
  return [...placed].sort((a, b) => FINENESS[a.kind] - FINENESS[b.kind])[0];
}
