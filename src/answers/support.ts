import type { Encounter, Evidence, Participant } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import { fold } from '../questions/tokens.js';

/** A passage that shows something an encounter's own evidence leaves out. */
export interface Support {
  readonly paragraph: number;
  readonly quote: string;
}

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
