import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.js';

const split = (text: string): string[] => sentencesOf({ number: 1, text }).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    [['He met Gen. Liang on Nov. 19.', 'They spoke.']],
    [['The U.S. Secretary of State flew to St. Petersburg.', 'He stayed.']],
    [['George W. Bush met J. D. Vance Jr. at No. 3 Main St. on Monday.', 'It rained.']],
    [['He lives in the U.S.', 'The talks ended.']],
    [['"We agree," he said.', '"It is done."', 'They left.']],
    [['Is it true?', 'Yes!', 'It is.']],
    [['He left at 3 p.m. Friday.', 'She stayed.']],
    [['Daiwa Securities Co. Ltd. lost money.', 'It fell 2.5 percent.']],
    [['JAKARTA, March 23 - Talks began.', 'They ended on Dec. 5, 2001.']],
    [['Sen. Dolan (D-NV) said so.', 'Rep. Kim agreed.']],
    [['It rose to 1.5 million in 2001.', 'There were others.']],
    [['The case United States v. Arden was heard.', 'It ended.']],
  ])('splits %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    [
      'It is the outbreak of the disease.This is new.',
      ['It is the outbreak of the disease.', 'This is new.'],
    ],
    ['They signed 19 points.Rasul agreed.', ['They signed 19 points.', 'Rasul agreed.']],
    [
      'He praised the "Belt and Road".Voice of Asia said so.',
      ['He praised the "Belt and Road".', 'Voice of Asia said so.'],
    ],
    ['See www.Example.com and whitehouse.gov now.', ['See www.Example.com and whitehouse.gov now.']],
    ['NATO Headquarters\nBrussels, Belgium', ['NATO Headquarters', 'Brussels, Belgium']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('keeps words of foreign letters whole', () => {
    const [sentence] = sentencesOf({ number: 1, text: 'Tomáš Vondráček met Yavuz Tanrıöver.' });
    expect(sentence?.tokens.map((token) => token.text)).toEqual([
      'Tomáš',
      'Vondráček',
      'met',
      'Yavuz',
      'Tanrıöver',
      '.',
    ]);
  });

  it('places every token and sentence in the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        let end = 0;
        for (const sentence of sentencesOf({ number: 1, text })) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(end);
            end = token.end;
          }
        }
      }),
    );
  });
});
