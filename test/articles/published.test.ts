import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/file.js';

const now = new Date('2026-11-24T12:00:00Z');
const publishedOf = (text: string, at = now) => {
  const { article } = parseArticle(text, 'a.txt', at);
  return [article?.published, article?.publishedBasis];
};

describe('the day of publication is derived where weekday, day and month agree with a year', () => {
  it.each([
    [
      'The envoy arrived on Wednesday (September 14). A spokesman said on Tuesday (13th) that he would stay.',
      '2022-09-14',
    ],
    ['A spokesman said on Tuesday (13th) that the two would meet on Thursday (September 15).', '2022-09-13'],
    ['The ministers met on Friday, 14 October, in Baku.', '2022-10-14'],
    ['AVAZA, 14 October. The presidents gathered here in Friday.', '2022-10-14'],
    ['KUWAIT - 3 - 3 (KUNA) -- The Emir received the minister today, Sunday.', '2024-03-03'],
    ['LIMA, 12 March 2025.- The governor met the minister yesterday.', '2025-03-12'],
    ['Lisbon - 23/09/2024 - The president received the minister.', '2024-09-23'],
    ['Transcript of the weekly briefing (18 July 2025)\n\nGood afternoon.', '2025-07-18'],
    ['LIMA.- The president denied this Monday 9 of December to have dined with him.', '2024-12-09'],
    ['PARIS (AFP) - The chancellor said on Wednesday, 21 January, that she was well.', '2026-01-21'],
    ['Transcript of the briefing, Tuesday 4 November 2025\n\nGood afternoon.', '2025-11-04'],
    ['On December 31 (Saturday) they met; on January 2 (Monday) they left.', '2023-01-02'],
    ['She left on the 14th (Wednesday) after talks on Tuesday, September 13.', '2022-09-14'],
  ])('%s', (text, day) => {
    expect(publishedOf(text)).toEqual([day, 'derived']);
  });

  it.each([
    'The two met on Wednesday.',
    'The two met on September 14.',
    'They will meet on Thursday (September 15).',
    'He spoke on Tuesday (13th).',
    'They met on Wednesday, September 13 and on Wednesday, February 30.'.replace('September 13', 'the 40th'),
    'AVAZA, 14 October. The presidents gathered here.',
    'The two met in Lima on 12 March 2021 and agreed.',
  ])('stays unknown: %s', (text) => {
    expect(publishedOf(text)).toEqual([null, null]);
  });

  it('is never after the present', () => {
    expect(publishedOf('They met on Wednesday (September 14).', new Date('2020-01-01T00:00:00Z'))).toEqual([
      '2016-09-14',
      'derived',
    ]);
  });

  it('leaves a stated day alone', () => {
    expect(publishedOf('---\npublished: 2021-05-20\n---\nThey met on Wednesday (September 14).')).toEqual([
      '2021-05-20',
      'stated',
    ]);
  });
});
