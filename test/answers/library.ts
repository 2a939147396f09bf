import type { Article } from '../../src/articles/article.js';
import { type Assistant, createAssistant } from '../../src/assistant.js';
import { libraryOf, shelve } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';
import { ARTICLES } from '../corpus/dialogues.js';

/** The present of every test. */
export const NOW = new Date('2025-01-15T12:00:00Z');

/** A library of articles given as text. */
export function libraryFrom(articles: typeof ARTICLES): Library {
  const read = articles.map(
    ({ path, title, source, published, text }): Article => ({
      path,
      title,
      source,
      published,
      publishedBasis: 'stated',
      url: null,
      paragraphs: [{ number: 0, text: title }, ...text.map((block, i) => ({ number: i + 1, text: block }))],
    }),
  );
  return libraryOf(read, read.map(shelve), []);
}

/** An assistant over the articles of the corpus. */
export function smallAssistant(): Assistant {
  return createAssistant(libraryFrom(ARTICLES));
}
