import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { findDates } from '../../src/reading/dates/find.js';
import { daysMeant, isExactDay, lengthOfStay, spanFrom } from '../../src/reading/dates/stay.js';
import type { DateMention } from '../../src/reading/mention.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { DATE_CASES, PUBLISHED } from '../corpus/dates.js';

function article(text: string, published: string | null): Article {
  return {
    path: 'test.md',
    title: '',
    source: null,
    published,
    publishedBasis: published === null ? null : 'stated',
    url: null,
    paragraphs: [{ number: 1, text }],
  };
}

function datesIn(text: string, published: string | null = PUBLISHED): DateMention[] {
  const read = article(text, published);
  return findDates(read, read.paragraphs.flatMap(sentencesOf));
}

function written({ text, from, to }: DateMention): string {
  return `${text}=${from === to ? from : `${from}..${to}`}`;
}

describe('findDates', () => {
  it.each(DATE_CASES)('$sentence', ({ sentence, expected, published }) => {
    expect(datesIn(sentence, published).map(written)).toEqual(expected);
  });

  it('never throws, slices the text and runs forward, whatever the text', { timeout: 60_000 }, () => {
    const word = fc.constantFrom(...DATE_CASES.flatMap(({ sentence }) => sentence.split(' ')));
    const mixed = fc
      .array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(mixed, fc.string({ unit: 'binary', maxLength: 200 })),
        fc.boolean(),
        (text, dated) => {
          for (const date of datesIn(text, dated ? PUBLISHED : null)) {
            expect(text.slice(date.start, date.end)).toBe(date.text);
            expect(date.from <= date.to).toBe(true);
          }
        },
      ),
    );
  });
});

describe('what a mention says besides its days', () => {
  it('narrows a period by the words before it', () => {
    const [date] = datesIn('The congress will be held in mid-October.');
    expect(date?.within).toEqual({ from: '2022-10-10', to: '2022-10-20' });
  });

  it('ends "earlier this week" on the day of publication', () => {
    const [date] = datesIn('They met earlier this week.');
    expect(date?.within).toEqual({ from: '2022-09-12', to: '2022-09-14' });
  });

  it('tells stated dates from derived ones, and what these were counted from', () => {
    const text = 'He came on Nov. 15, 2005, and left two days later, aides said today.';
    expect(datesIn(text).map(({ basis, anchor }) => [basis, anchor])).toEqual([
      ['stated', undefined],
      ['derived', 'event'],
      ['derived', 'publication'],
    ]);
  });
});

describe('spanFrom', () => {
  it('counts the first day of a stay', () => {
    expect(spanFrom('2022-09-19', 3)).toEqual({ from: '2022-09-19', to: '2022-09-21' });
  });

  it('refuses what is no day or no length', () => {
    expect(spanFrom('soon', 3)).toBeNull();
    expect(spanFrom('2022-09-19', 0)).toBeNull();
  });
});

describe('lengthOfStay', () => {
  it.each([
    ['a three-day visit', 3],
    ['a 12-day tour', 12],
    ['a two-week stay', 14],
    ['a week-long trip', 7],
    ['a one day stop', 1],
    ['a National Day reception and a three-day visit', 3],
    ['a state visit', null],
    ['a holi-day visit', null],
  ])('%s: %s', (words, days) => {
    expect(lengthOfStay(words)).toBe(days);
  });
});

describe('daysMeant and isExactDay', () => {
  it('take the narrower days where the words narrow', () => {
    const [vague, exact] = datesIn('Talks in late August led to the accord of Sept. 3.');
    expect(vague && daysMeant(vague)).toEqual({ from: '2022-08-21', to: '2022-08-31' });
    expect(exact && daysMeant(exact)).toEqual({ from: '2022-09-03', to: '2022-09-03' });
    expect([vague, exact].map((date) => date && isExactDay(date))).toEqual([false, true]);
  });
});
