import { beforeAll, describe, expect, it } from 'vitest';
import { checkText, judgeText } from '../../src/answers/check.js';
import { daysConflict, placesConflict } from '../../src/answers/compare.js';
import type { Article } from '../../src/articles/article.js';
import { libraryOf, shelve } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';

const now = new Date('2024-08-01T12:00:00Z');

function article(path: string, published: string, text: string): Article {
  const paragraphs = [{ number: 1, text }];
  return { path, title: path, source: null, published, publishedBasis: 'stated', url: null, paragraphs };
}

let library: Library;
beforeAll(() => {
  const articles = [
    article(
      'a.md',
      '2024-05-04',
      'German Chancellor Lena Brandt met Kenyan President Daudi Mwangi in Nairobi on 3 May 2024.',
    ),
    article(
      'b.md',
      '2024-07-01',
      'President Mateo Rojas will meet President Daudi Mwangi in Geneva on 20 July 2024.',
    ),
    article(
      'c.md',
      '2024-06-01',
      'President Mateo Rojas spoke by telephone with Chancellor Lena Brandt on 30 May 2024.',
    ),
  ];
  library = libraryOf(articles, articles.map(shelve), []);
});

describe('texts that introduce nobody', () => {
  const told = (text: string) => {
    const findings = judgeText(text, library, now);
    return findings.map(({ verdict, silent }) => [verdict, ...silent].join(' '));
  };
  it.each([
    ['Rojas telephoned Brandt in Geneva.', ['partly place']],
    ['Rojas met Brandt in Geneva.', ['not-found']],
    [
      'Brandt met Mwangi in Nairobi. Rojas spoke by telephone with Brandt on 30 May 2024.',
      ['supported', 'supported'],
    ],
    ['Brandt met Mwangi. Then they parted on Tuesday.', ['supported']],
  ])('%s: %j', (text, verdicts) => {
    expect(told(text)).toEqual(verdicts);
  });
  it('names what it could not read', () => {
    const { text, outcome } = checkText('Brandt and Mwangi like chess. It rained.', library, now);
    expect(outcome).toBe('not-understood');
    expect(text).toContain('“Brandt and Mwangi like chess.”\n- Not checked');
    expect(text).not.toContain('rained');
  });
});

describe('each claim of a text beside the articles', () => {
  it.each([
    ['Lena Brandt met Daudi Mwangi in Nairobi on 3 May 2024.', 'supported', []],
    ['Brandt met Mwangi in Kenya in May 2024.', 'supported', []],
    ['Brandt met Mwangi.', 'supported', []],
    ['Brandt met Mwangi in Nairobi on 4 May 2024.', 'contradicted', ['day']],
    ['Brandt met Mwangi in Mombasa on 3 May 2024.', 'contradicted', ['place']],
    ['Brandt met Mateo Rojas in Nairobi on 3 May 2024.', 'contradicted', ['kind', 'day']],
    ['Rojas met Mwangi in Geneva on 20 July 2024.', 'contradicted', ['planned']],
    ['Rojas will meet Mwangi in Geneva on 20 July 2024.', 'supported', []],
    ['Lena Brandt met Olga Pfeiffer in Vienna on 1 June 2024.', 'not-found', []],
  ] as const)('%s: %s %j', (text, verdict, conflicts) => {
    const [finding, ...others] = judgeText(text, library, now);
    expect(others).toEqual([]);
    expect([finding?.verdict, [...(finding?.conflicts ?? [])].sort()]).toEqual([
      verdict,
      [...conflicts].sort(),
    ]);
  });
  it.each(['', 'Good morning!', 'Lena Brandt is tired.'])('finds no claim in %j', (text) => {
    expect(checkText(text, library, now).outcome).toBe('not-understood');
  });
  it('cites what it found', () => {
    const { verdict, citations } = checkText('Brandt met Mwangi in Nairobi.', library, now);
    expect(verdict).toBe('yes');
    expect(citations.map(({ article: path }) => path)).toEqual(['a.md']);
  });
});

it.each([
  [{ name: 'Nairobi', country: 'Kenya' }, { name: 'Kenya', country: 'Kenya' }, false],
  [{ name: 'Nairobi', country: 'Kenya' }, { name: 'Mombasa', country: 'Kenya' }, true],
  [{ name: 'State House', city: 'Nairobi', country: 'Kenya' }, { name: 'Nairobi', country: 'Kenya' }, false],
  [{ name: 'Central Asia' }, { name: 'Astana', country: 'Kazakhstan' }, false],
  [{ name: 'Berlin', country: 'Germany' }, { name: 'Kenya', country: 'Kenya' }, true],
  [null, { name: 'Kenya', country: 'Kenya' }, false],
])('places %j and %j conflict: %s', (a, b, conflict) => {
  expect([placesConflict(a, b), placesConflict(b, a)]).toEqual([conflict, conflict]);
});

it('days conflict when they do not touch', () => {
  const span = (from: string, to: string) => ({ from, to, basis: 'stated' }) as const;
  expect(daysConflict(span('2024-05-01', '2024-05-31'), span('2024-05-31', '2024-06-01'))).toBe(false);
  expect(daysConflict(span('2024-05-01', '2024-05-02'), span('2024-05-03', '2024-05-03'))).toBe(true);
  expect(daysConflict(null, span('2024-05-03', '2024-05-03'))).toBe(false);
});
