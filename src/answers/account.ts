import type { Encounter } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import type { Answer, Claim } from './answer.js';
import { CitationBook, nonEmpty } from './cite.js';
import { entryOf } from './encounter-index.js';
import { derivedNote, encounterLine, encounterPhrase } from './wording.js';

/** The numbers of an encounter's evidence in a book of citations, or undefined when none can be cited. */
export function cited(encounter: Encounter, book: CitationBook): readonly [number, ...number[]] | undefined {
  return nonEmpty(
    encounter.evidence.flatMap(
      ({ paragraph, quote }) => book.cite(encounter.article, paragraph, quote) ?? [],
    ),
  );
}

/** An answer that tells given encounters one by one, in their order, below a first line; each with its citations. */
export function accountOf(
  question: string,
  lead: string,
  encounters: readonly Encounter[],
  library: Library,
): Answer {
  const book = new CitationBook(library);
  const told = encounters.flatMap((encounter) => {
    const citations = cited(encounter, book);
    if (!citations) return [];
    const entry = entryOf(encounter, library);
    const claim: Claim = {
      kind: 'passage',
      text: encounterPhrase(entry),
      status: encounter.status,
      citations,
      ...(encounter.date && { from: encounter.date.from, to: encounter.date.to }),
    };
    return [{ encounter, claim, line: `- ${encounterLine(entry, citations)}` }];
  });
  return {
    question,
    outcome: told.length > 0 ? 'answered' : 'not-found',
    verdict: null,
    answers: told.map(({ claim }) => claim),
    text: [lead, ...told.map(({ line }) => line), ...derivedNote(told.map((one) => one.encounter))].join(
      '\n',
    ),
    encounters: told.map(({ encounter }) => encounter),
    citations: book.citations,
  };
}
