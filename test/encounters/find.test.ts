import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCOUNTERS } from '../corpus/encounters.js';
import { articleOf, encountersOf, yieldsOf } from './article.js';

describe('findEncounters', () => {
  it.each(ENCOUNTERS)('%s → %s', (text, yields) => {
    expect(yieldsOf(text)).toBe(yields.split(' | ').sort().join(' | '));
  });

  it('quotes the article word for word, whatever the text', () => {
    const words = fc.constantFrom(
      'President',
      'Mateo Rojas',
      'Lena Brandt',
      'met',
      'with',
      'will',
      'and',
      ',',
      'talks',
      'between',
      'to',
      'in',
      'Nairobi',
      'on Monday',
      '"',
      '(',
      ')',
      'who',
      'was received by',
      'the two',
      'he',
      'their',
      "'s",
      'visit',
      '.',
      '-',
      'not',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (body) => {
        const article = articleOf(body);
        for (const { evidence } of encountersOf(article)) {
          for (const { paragraph, start, end, quote } of evidence) {
            const source = article.paragraphs.find((block) => block.number === paragraph)?.text ?? '';
            expect(source.slice(start, end)).toBe(quote);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
