import type { NameMention } from '../reading/mention.js';

/** One person, party or body of an article with all its mentions, and why they were joined. */
export interface Entity {
  /** Unique within the article. */
  readonly key: string;
  readonly kind: 'person' | 'party' | 'organisation' | 'agency';
  /** Fullest spelling, without title. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly of?: string;
  /** Offices held in the article, lower case. */
  readonly titles: readonly string[];
  readonly mentions: readonly NameMention[];
  /** One line for each join: which spellings, and why (spelling, sound, title, country, apposition). */
  readonly reasons: readonly string[];
}

/** Who is who inside one article. */
export interface Cast {
  readonly entities: readonly Entity[];
  /**
   * The entities a mention stands for: one for a name, several for "the two leaders", none when unresolved.
   * `besides` are people already seated, whom a pronoun or office beside them can not mean.
   */
  resolve(mention: NameMention, besides?: readonly Entity[]): readonly Entity[];
}
