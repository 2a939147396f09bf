import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/file.js';
import { indexedWord, indexPassages } from '../../src/library/passages.js';

const now = new Date('2026-11-24T12:00:00Z');
const articleOf = (path: string, text: string) => {
  const { article } = parseArticle(text, path, now);
  if (!article) throw new Error(`${path} holds no text`);
  return article;
};
const articles = [
  articleOf('a.md', '---\ntitle: Grain talks in Odesa\n---\nThe ministers visited the port.\n\nRain fell.'),
  articleOf('b.md', 'The organisation was founded in Shanghai in 2001.\n\nIts members meet each year.'),
  articleOf('c.md', 'The port of Łódź is an invention.'),
];
const index = indexPassages(articles);
const found = (query: string, limit = 5) =>
  index.search(query, limit).map(({ article, paragraph }) => `${article.path} ${paragraph}`);

describe('passages', () => {
  it.each([
    ['When was the organisation founded?', ['b.md 1']],
    ['visiting ministers', ['a.md 1']],
    ['grain talks', ['a.md 0', 'a.md 2', 'a.md 1']],
    ['Lodz', ['c.md 1']],
    ['shangai', ['b.md 1']],
    ['of the in', []],
    ['zebra', []],
    ['', []],
  ])('%s', (query, hits) => {
    expect(found(query)).toEqual(hits);
  });

  it('stops at the limit and gives the paragraph itself', () => {
    expect(found('port', 1)).toHaveLength(1);
    expect(index.search('founded', 1)[0]).toMatchObject({
      text: 'The organisation was founded in Shanghai in 2001.',
    });
  });

  it('never throws, and every hit is a paragraph of its article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        for (const { article, paragraph, text } of index.search(query, 10)) {
          expect(article.paragraphs).toContainEqual({ number: paragraph, text });
        }
      }),
    );
  });
});

describe('indexedWord', () => {
  it.each([
    ['Visited', 'visit'],
    ['visits', 'visit'],
    ['visiting', 'visit'],
    ['the', null],
    ['Çavuşoğlu’s', 'cavusoglu'],
    ['gas', 'gas'],
    ['press', 'press'],
    ['--', null],
  ])('%s', (word, indexed) => {
    expect(indexedWord(word)).toBe(indexed);
  });
});
