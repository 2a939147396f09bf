import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, smallAssistant } from './library.js';

const assistant = smallAssistant();
const OUTCOMES = ['answered', 'not-found', 'ambiguous', 'not-understood'];

/** Words that steer the reader of questions, mixed with anything a person may type. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'who',
      'Where',
      'when',
      'did',
      'meet',
      'Tamm',
      'in',
      'Tallinn',
      'and',
      'the',
      'before',
      'of',
      '2024',
      '"',
      '-',
      "'s",
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
  { maxLength: 60 },
);

describe('any text as a question', () => {
  it('gets an answer whose quotes are in their articles and whose claims are cited', () => {
    fc.assert(
      fc.property(words, (list) => {
        const answer = assistant.ask(list.join(' '), { now: NOW, conversation: 'any' });
        expect(OUTCOMES).toContain(answer.outcome);
        const known = new Set(answer.citations.map(({ n }) => n));
        for (const claim of answer.answers) expect(claim.citations.every((n) => known.has(n))).toBe(true);
        for (const { article, paragraph, quote } of answer.citations) {
          const block = assistant.library
            .article(article)
            ?.paragraphs.find(({ number }) => number === paragraph);
          expect(block?.text).toContain(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['marks', '?!…"“”'],
    ['one long word', 'a'.repeat(20_000)],
    ['hyphens', 'a-'.repeat(4000)],
    ['brackets', '[a]('.repeat(2000)],
    ['names without end', 'Tamm '.repeat(2000)],
    ['question words without end', 'who did when where '.repeat(500)],
    ['surrogates alone', '\ud800\udfff'.repeat(500)],
  ])('%s', (_, text) => {
    expect(OUTCOMES).toContain(assistant.ask(text, { now: NOW }).outcome);
  });
});
