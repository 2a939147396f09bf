import type { Library, PassageHit } from '../library/library.js';
import type { Question } from '../questions/question.js';
import { foldedWords, stem, tokenise } from '../questions/tokens.js';
import { FACT_SYNONYMS, FUNCTION_WORDS } from '../questions/words.js';
import { covers, type Span } from '../reading/span.js';
import type { Answer, Claim } from './answer.js';
import { CitationBook } from './cite.js';
import { marks } from './wording.js';

/** A sentence of an article with how well it answers. */
interface Candidate {
  readonly hit: PassageHit;
  readonly quote: string;
  readonly score: number;
}

/** How much of a question's content a sentence must hold to answer it. */
const ANSWERING = 0.7;
const HITS = 12;
/** Most words of a question that a passage is looked up by. */
const MOST_WORDS = 24;

/** A word with its stand-ins: "founded" is answered by "established". */
function kin(word: string): readonly string[] {
  const group = FACT_SYNONYMS.find((words) => words.includes(word));
  return (group ?? [word]).map(stem);
}

function contentOf(question: Question): string[] {
  const words = tokenise(question.text).map(({ fold }) => fold);
  return [...new Set(words)]
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .slice(0, MOST_WORDS);
}

const COUNTS = /\bhow (?:many|much|long|old|far)\b/iu;
const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen)\b/iu;

/** Whether a sentence holds the kind of thing that is asked for. */
function holdsType(
  question: Question,
  library: Library,
  hit: PassageHit,
  start: number,
  end: number,
): boolean {
  const reading = library.shelf(hit.article.path)?.reading;
  if (!reading) return true;
  const inside = (span: { paragraph: number; start: number; end: number }): boolean =>
    span.paragraph === hit.paragraph && span.start >= start && span.end <= end;
  if (COUNTS.test(question.text)) return NUMBER.test(hit.text.slice(start, end));
  if (question.wanted === 'when') return reading.dates.some(inside);
  if (question.wanted === 'where') return reading.places.some(inside);
  if (question.wanted === 'who') return reading.names.some((name) => name.kind !== 'pronoun' && inside(name));
  if (question.wanted === 'how-often') return NUMBER.test(hit.text.slice(start, end));
  return true;
}

function sentencesOf(
  library: Library,
  hit: PassageHit,
): readonly { start: number; end: number; text: string }[] {
  const sentences = library
    .shelf(hit.article.path)
    ?.reading.sentences.filter(({ paragraph }) => paragraph === hit.paragraph);
  return sentences && sentences.length > 0 ? sentences : [{ start: 0, end: hit.text.length, text: hit.text }];
}

function rate(words: readonly string[], names: ReadonlySet<string>, text: string): number {
  const held = new Set(foldedWords(text).map(stem));
  const found = words.filter((word) => kin(word).some((one) => held.has(one)));
  if ([...names].some((name) => !found.includes(name))) return 0;
  // What is asked about somebody or something must be said of it.
  if (words.some((word) => !found.includes(word) && FACT_SYNONYMS.some((group) => group.includes(word))))
    return 0;
  return found.length / words.length;
}

/** Capitalised words of a question after its first: all must stand in the sentence that answers. */
function namesIn(question: Question): Set<string> {
  const capital = tokenise(question.text)
    .slice(1)
    .filter((word) => word.capital);
  return new Set(capital.map((word) => word.fold).filter((word) => !FUNCTION_WORDS.has(word)));
}

function best(question: Question, library: Library): Candidate | undefined {
  const words = contentOf(question);
  if (words.length === 0) return undefined;
  const names = namesIn(question);
  const query = words
    .flatMap((word) => FACT_SYNONYMS.find((group) => group.includes(word)) ?? [word])
    .slice(0, 24);
  let found: Candidate | undefined;
  for (const hit of library.search(query.join(' '), HITS)) {
    for (const { start, end, text } of sentencesOf(library, hit)) {
      const score = rate(words, names, text);
      if (
        score >= ANSWERING &&
        score > (found?.score ?? 0) &&
        holdsType(question, library, hit, start, end)
      ) {
        found = { hit, quote: text, score };
      }
    }
  }
  return found;
}

/** The places or days inside the sentence, when they are what is asked for. */
function factsIn(question: Question, library: Library, { hit, quote }: Candidate, n: number): Claim[] {
  const reading = library.shelf(hit.article.path)?.reading;
  const at = hit.text.indexOf(quote);
  if (!reading || at < 0) return [];
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((span) => covers({ paragraph: hit.paragraph, start: at, end: at + quote.length }, span));
  if (question.wanted === 'when') {
    return inside(reading.dates).map(({ text, from, to }) => ({
      kind: 'date',
      text,
      from,
      to,
      citations: [n],
    }));
  }
  if (question.wanted !== 'where') return [];
  const rank = { venue: 0, city: 1, region: 2, country: 3 } as const;
  const places = [...inside(reading.places)].sort((a, b) => rank[a.kind] - rank[b.kind]);
  return [...new Set(places.map(({ text }) => text))].map((text) => ({
    kind: 'place',
    text,
    citations: [n],
  }));
}

/** The sentence that answers a question outside encounters, quoted whole; undefined when none does. */
export function passageAnswer(question: Question, library: Library): Answer | undefined {
  const found = best(question, library);
  if (!found) return undefined;
  const book = new CitationBook(library);
  const n = book.cite(found.hit.article.path, found.hit.paragraph, found.quote);
  if (n === undefined) return undefined;
  const claims: Claim[] = [
    ...factsIn(question, library, found, n),
    { kind: 'passage', text: found.quote, citations: [n] },
  ];
  return {
    question: question.text,
    outcome: 'answered',
    verdict: null,
    answers: claims,
    text: `A passage that may answer: “${found.quote}” ${marks([n])}`,
    encounters: [],
    citations: book.citations,
  };
}
