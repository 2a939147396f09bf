import type { NameMention } from '../../reading/mention.js';
import { wordsOf } from './spelling.js';

/** A person or body while its mentions are being gathered. */
export interface Draft {
  readonly key: string;
  readonly kind: 'person' | 'party' | 'organisation' | 'agency';
  name: string;
  words: readonly string[];
  of?: string;
  gender?: 'male' | 'female';
  readonly spellings: string[];
  readonly titles: string[];
  readonly mentions: NameMention[];
  readonly reasons: string[];
}

/** A new entity for its first mention. */
export function draft(kind: Draft['kind'], number: number, name: string, mention: NameMention): Draft {
  return {
    key: `${kind}${number}`,
    kind,
    name,
    words: wordsOf(name),
    spellings: [name],
    titles: [],
    mentions: [mention],
    reasons: [],
  };
}
