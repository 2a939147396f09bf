import { SlashCommandBuilder } from 'discord.js';
import type { Article } from '../src/articles/article.js';
import type { Library, PassageHit } from '../src/library/library.js';
import type { Command, Entry } from '../src/surfaces/command.js';

const mostHits = 20;

/** "Title (source, day)", with what is not known left out. */
function heading({ title, source, published }: Article): string {
  const known = [source, published].filter((part) => part !== null);
  return known.length > 0 ? `${title} (${known.join(', ')})` : title;
}

function entry(article: Article, text: string): Entry {
  return { text, article: article.path, ...(article.url && { url: article.url }) };
}

/** The best passage of each article found, best article first. */
function bestOfEach(hits: readonly PassageHit[]): PassageHit[] {
  const seen = new Set<string>();
  return hits.filter(({ article }) => !seen.has(article.path) && seen.add(article.path));
}

function found(library: Library, words: string): Entry[] {
  return bestOfEach(library.search(words, mostHits)).map(({ article, text }) =>
    entry(article, `${heading(article)}: “${text}”`),
  );
}

function all(library: Library): Entry[] {
  return library.articles
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .map((article) => entry(article, heading(article)));
}

/** The articles that answers rest on: all of them, or those that speak of something. */
export default {
  data: new SlashCommandBuilder()
    .setName('sources')
    .setDescription('The articles I have read')
    .addStringOption((option) =>
      option.setName('search').setDescription('Words to look for in the articles').setMaxLength(200),
    ),
  execute(call) {
    const { library } = call.assistant;
    const words = call.text('search');
    return {
      kind: 'list',
      title: words ? `Articles on “${words}”` : `All ${library.articles.length} articles, newest first`,
      entries: words ? found(library, words) : all(library),
      empty: words ? `No article speaks of “${words}”.` : 'I have no articles.',
    };
  },
} satisfies Command;
