import type { Article } from '../articles/article.js';
import type { Library } from '../library/library.js';
import type { Citation } from './answer.js';

/** The citations of one answer. A quote that is not found word for word in its article is refused. */
export class CitationBook {
  private readonly held: Citation[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly library: Library) {}

  /** Number of the citation for a quote, or undefined when the article does not hold it in that paragraph. */
  cite(path: string, paragraph: number, quote: string): number | undefined {
    const article = this.library.article(path);
    if (!article || quote.trim() === '' || !holds(article, paragraph, quote)) return undefined;
    const key = `${path}\n${paragraph}\n${quote}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const n = this.held.length + 1;
    this.numbers.set(key, n);
    this.held.push({
      n,
      article: path,
      title: article.title,
      source: article.source,
      published: article.published,
      paragraph,
      quote,
    });
    return n;
  }

  /** Every citation so far, in order of number. */
  get citations(): readonly Citation[] {
    return this.held;
  }
}

function holds(article: Article, paragraph: number, quote: string): boolean {
  return article.paragraphs.some(({ number, text }) => number === paragraph && text.includes(quote));
}

/** A list of numbers as a claim needs it, or undefined when it is empty. */
export function nonEmpty(numbers: readonly number[]): readonly [number, ...number[]] | undefined {
  const [first, ...rest] = [...new Set(numbers)].sort((a, b) => a - b);
  return first === undefined ? undefined : [first, ...rest];
}
