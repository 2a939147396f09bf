import type { Token } from '../../reading/sentences.js';

/** Lemmas the tagger gets wrong. */
const MENDED: Readonly<Record<string, string>> = { slated: 'slate', penciled: 'pencil', pencilled: 'pencil' };

/** The lemma in lower case; a plural that the tagger took for a name is made singular ("Talks" at the start of a line). */
export function lemmaOf(token: Token): string {
  const mended = MENDED[token.text.toLowerCase()];
  if (mended) return mended;
  const lemma = token.lemma.toLowerCase();
  return token.pos === 'PROPN' && /[^siu]s$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}
