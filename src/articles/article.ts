/** One block of an article's text; the title is paragraph 0, the body counts from 1. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
}

/** Whether a value stands in the source or was worked out from it. */
export type Basis = 'stated' | 'derived';

/** One news article as read from disk, before anything in it is understood. */
export interface Article {
  /** Path below its articles folder, with `/` separators: what citations name. */
  readonly path: string;
  readonly title: string;
  readonly source: string | null;
  /** Day of publication as an ISO day; null when neither stated nor derivable. */
  readonly published: string | null;
  readonly publishedBasis: Basis | null;
  readonly url: string | null;
  /** The stated title as paragraph 0 (absent when the title was taken from the text), then the body from 1. */
  readonly paragraphs: readonly Paragraph[];
}
