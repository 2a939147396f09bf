import MiniSearch from 'minisearch';
import type { Article } from '../articles/article.js';
import { remembered } from '../reading/remembered.js';
import { foldName } from '../reading/similarity.js';
import type { PassageHit } from './library.js';

interface Passage {
  readonly id: number;
  readonly article: Article;
  readonly paragraph: number;
  readonly text: string;
}

/** Words that no passage is found by. */
const common = new Set(
  'a an and are as at be been but by did do does for from had has have he her his how i in is it its of on or she that the their them they this to was were what when where which who whom why will with would'.split(
    ' ',
  ),
);

/** Endings that make forms of one word, longest first, with the letters that must stand before them. */
const endings: readonly RegExp[] = [
  /(?<=.{3})(?:ings?|edly)$/,
  /(?<=.{3})(?:ied|ies|es|ed)$/,
  /(?<=.{2}[^s])s$/,
];

/** A word as it is indexed: folded, common words left out, without the ending of its form ("visited" → "visit"). */
export const indexedWord = remembered((word): string | null => {
  const folded = foldName(word).replaceAll(' ', '');
  if (folded === '' || common.has(folded)) return null;
  for (const ending of endings) {
    const stem = folded.replace(ending, '');
    if (stem !== folded) return stem.replace(/e$/, '');
  }
  return folded.replace(/(?<=.{3})e$/, '');
});

/** Finds paragraphs by words. */
export interface PassageIndex {
  search(query: string, limit: number): PassageHit[];
}

/** Title of the article of a body paragraph; none when it was taken from the text, which is found by its own words. */
function statedTitle({ article, paragraph }: Passage): string {
  return paragraph > 0 && article.paragraphs[0]?.number === 0 ? article.title : '';
}

/** Indexes every paragraph, titles too. A paragraph is also found, less strongly, by the words of its article's title. */
export function indexPassages(articles: readonly Article[]): PassageIndex {
  const passages: Passage[] = articles
    .flatMap((article) =>
      article.paragraphs.map(({ number, text }) => ({ article, paragraph: number, text })),
    )
    .map((passage, id) => ({ id, ...passage }));
  const index = new MiniSearch<Passage>({
    fields: ['text', 'title'],
    extractField: (passage, field) => {
      if (field === 'title') return statedTitle(passage);
      return field === 'id' ? String(passage.id) : passage.text;
    },
    processTerm: indexedWord,
    searchOptions: {
      boost: { text: 2, title: 1 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.4 },
    },
  });
  index.addAll(passages);
  return {
    search: (query, limit) =>
      index
        .search(query.slice(0, 1000))
        .slice(0, limit)
        .flatMap(({ id, score }) => {
          const passage = passages[Number(id)];
          return passage
            ? [{ article: passage.article, paragraph: passage.paragraph, score, text: passage.text }]
            : [];
        }),
  };
}
