import type { Library } from '../library/library.js';
import type { Answer, Claim } from './answer.js';
import { CitationBook } from './cite.js';
import type { Entry } from './encounter-index.js';
import { marks } from './wording.js';

/** Quotes the passages that encounters rest on. */
export function evidenceAnswer(text: string, entries: readonly Entry[], library: Library): Answer {
  const book = new CitationBook(library);
  const claims = entries.flatMap(({ encounter }) =>
    encounter.evidence.flatMap(({ paragraph, quote }): Claim[] => {
      const n = book.cite(encounter.article, paragraph, quote);
      return n === undefined
        ? []
        : [{ kind: 'passage', text: quote, status: encounter.status, citations: [n] }];
    }),
  );
  const told = new Map(claims.map((claim) => [claim.citations[0], claim]));
  return {
    question: text,
    outcome: told.size > 0 ? 'answered' : 'not-found',
    verdict: null,
    answers: [...told.values()],
    text: [...told.values()].map((claim) => `“${claim.text}” ${marks(claim.citations)}`).join('\n'),
    encounters: entries.map(({ encounter }) => encounter),
    citations: book.citations,
  };
}
