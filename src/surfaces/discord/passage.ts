import type { Article } from '../../articles/article.js';
import type { Library } from '../../library/library.js';
import { type PassageRef, shortHash } from './customId.js';
import { escapeText } from './escape.js';

/** A quote with what stands around it in its paragraph. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The place of a quote in its paragraph; undefined when it does not stand there word for word. */
export function passageRef(article: Article, paragraph: number, quote: string): PassageRef | undefined {
  const text = article.paragraphs.find(({ number }) => number === paragraph)?.text;
  const start = text?.indexOf(quote) ?? -1;
  if (start < 0 || quote === '') return undefined;
  return {
    article: shortHash(article.path),
    paragraph,
    start,
    length: quote.length,
    check: shortHash(quote, 8),
  };
}

/** Articles by the hash that buttons carry. */
export function articlesByHash(library: Library): ReadonlyMap<string, Article> {
  return new Map(library.articles.map((article) => [shortHash(article.path), article]));
}

/** Finds a passage again; undefined when the article has gone or reads otherwise now. */
export function findPassage(ref: PassageRef, articles: ReadonlyMap<string, Article>): Passage | undefined {
  const article = articles.get(ref.article);
  const text = article?.paragraphs.find(({ number }) => number === ref.paragraph)?.text;
  const quote = text?.slice(ref.start, ref.start + ref.length);
  if (!article || !text || !quote || shortHash(quote, 8) !== ref.check) return undefined;
  return {
    article,
    paragraph: ref.paragraph,
    before: text.slice(0, ref.start),
    quote,
    after: text.slice(ref.start + ref.length),
  };
}

/** The end of a text that fits into so many characters once escaped, from a word on. */
function tail(text: string, most: number): string {
  if (text.length <= most / 2) return escapeText(text);
  const kept = text.slice(-Math.floor(most / 2));
  return `… ${escapeText(kept.replace(/^\S{0,80}\s/, ''))}`;
}

/** The beginning of a text that fits into so many characters once escaped, up to a word. */
function head(text: string, most: number): string {
  if (text.length <= most / 2) return escapeText(text);
  const kept = text.slice(0, Math.floor(most / 2));
  return `${escapeText(kept.replace(/\s\S{0,80}$/, ''))} …`;
}

/**
 * The paragraph with the quote in bold, escaped, in at most `most` characters: what stands around the quote is
 * shortened first, the end of the quote last.
 */
export function showPassage({ before, quote, after }: Passage, most: number): string {
  const room = most - 16;
  const bold = head(quote.trim(), room);
  const left = Math.max(0, Math.floor((room - bold.length) / 2));
  const gap = (text: string) => (/\s$/.test(text) || text === '' ? '' : ' ');
  const [lead, trail] = [tail(before, left), head(after, left)];
  return `${lead}${/\s$/.test(before) ? gap(lead) : ''}**${bold}**${/^\s/.test(after) && !/^\s/.test(trail) ? ' ' : ''}${trail}`;
}
