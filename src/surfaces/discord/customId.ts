import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A stretch of an article, short enough for a button: which article, which paragraph, from where, how far. */
export interface PassageRef {
  /** First characters of the hash of the article's path. */
  readonly article: string;
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  /** First characters of the hash of the quote: shows whether the article has changed since. */
  readonly check: string;
}

/** What a button of ours does. Everything it needs stands in its custom id or in the message it hangs on. */
export type ButtonAction =
  | { readonly kind: 'passage'; readonly passage: PassageRef }
  /** `asker` turns the page for all; anyone else gets a copy. */
  | { readonly kind: 'page'; readonly page: number; readonly asker: string }
  | { readonly kind: 'vote'; readonly vote: 'up' | 'down' };

/** First characters of the SHA-256 of a text, in base64url: 12 of them hold 72 bits. */
export function shortHash(text: string, length = 12): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}

const number = z
  .string()
  .regex(/^[0-9a-z]{1,7}$/)
  .transform((digits) => Number.parseInt(digits, 36));
const hash = (length: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .length(length);
const PassageId = z.tuple([z.literal('p'), hash(12), number, number, number, hash(8)]);
const PageId = z.tuple([z.literal('g'), number, z.string().regex(/^\d{1,20}$/)]);
const VoteId = z.tuple([z.literal('v'), z.enum(['up', 'down'])]);
const CustomId = z.union([PassageId, PageId, VoteId]);

const digits = (value: number) => value.toString(36);

/** The custom id of a button, at most 60 characters. */
export function encodeAction(action: ButtonAction): string {
  switch (action.kind) {
    case 'passage': {
      const { article, paragraph, start, length, check } = action.passage;
      return ['p', article, digits(paragraph), digits(start), digits(length), check].join('~');
    }
    case 'page':
      return ['g', digits(action.page), action.asker].join('~');
    case 'vote':
      return ['v', action.vote].join('~');
  }
}

/** Reads a custom id; undefined when it is none of ours. */
export function decodeAction(customId: string): ButtonAction | undefined {
  const read = CustomId.safeParse(customId.split('~'));
  if (!read.success) return undefined;
  switch (read.data[0]) {
    case 'p': {
      const [, article, paragraph, start, length, check] = read.data;
      return { kind: 'passage', passage: { article, paragraph, start, length, check } };
    }
    case 'g':
      return { kind: 'page', page: read.data[1], asker: read.data[2] };
    case 'v':
      return { kind: 'vote', vote: read.data[1] };
  }
}
