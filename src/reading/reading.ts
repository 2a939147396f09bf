import type { Article } from '../articles/article.js';
import type { DateMention, NameMention, PlaceMention } from './mention.js';
import type { Sentence } from './sentences.js';

/** An article with everything found in it that is not yet an encounter. All lists stand in text order. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
}
