import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../src/reading/mention.js';
import { freeNamedMonths } from '../../src/reading/named-months.js';
import { findNames } from '../../src/reading/names/find-names.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { linesOf } from '../../src/reading/words.js';
import { others, people } from '../corpus/names.js';

function namesIn(text: string, number = 1): NameMention[] {
  return findNames(freeNamedMonths(linesOf(sentencesOf({ number, text }))));
}

function short(mention: NameMention): string {
  if (mention.kind === 'role') return `role:${mention.title}|${mention.of ?? ''}`;
  if (mention.kind === 'party') return `party:${mention.head}|${mention.of ?? ''}`;
  return `${mention.kind}:${mention.text}`;
}

describe('people', () => {
  it.each(people)('%s', (sentence, ...expected) => {
    const found = namesIn(sentence).filter((mention) => mention.kind === 'person');
    expect(found.map(({ name, title, of }) => `${name}|${title ?? ''}|${of ?? ''}`)).toEqual(expected);
  });
});

describe('other mentions', () => {
  it.each(others)('%s', (sentence, ...expected) => {
    const found = namesIn(sentence).filter((mention) => mention.kind !== 'person');
    expect(found.map(short)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'President of the , and Minister Li Wei. "Russia\'s said He (UN) al-Assad - for U.S. visiting leaders Mr. 3 GEN. van der é'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  it('yields slices in order without overlaps', () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        for (const mention of namesIn(value)) {
          expect(value.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
          if (mention.kind === 'person') {
            expect(value.slice(mention.nameSpan.start, mention.nameSpan.end)).toBe(mention.name);
          }
        }
      }),
    );
  });
});
