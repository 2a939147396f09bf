import type { Article } from '../../src/articles/article.js';
import type { Encounter } from '../../src/encounters/encounter.js';
import { findEncounters } from '../../src/encounters/find.js';
import { castOf } from '../../src/encounters/who/cast.js';
import { readArticle } from '../../src/reading/read.js';

/** An article of our own, its paragraphs parted by " / ", published on Thursday, 16 May 2024. */
export function articleOf(text: string, title = ''): Article {
  const body = text.split(' / ').map((paragraph, i) => ({ number: i + 1, text: paragraph }));
  return {
    path: 'corpus.md',
    title,
    source: null,
    published: '2024-05-16',
    publishedBasis: 'stated',
    url: null,
    paragraphs: title ? [{ number: 0, text: title }, ...body] : body,
  };
}

/** The encounters of an article. */
export function encountersOf(article: Article): Encounter[] {
  const reading = readArticle(article);
  return findEncounters(reading, castOf(reading));
}

/** An encounter in one line: "meeting happened: A + B @ place # day". */
export function lineOf({ kind, status, participants, place, date }: Encounter): string {
  const day = !date ? '-' : date.from === date.to ? date.from : `${date.from}..${date.to}`;
  return `${kind} ${status}: ${participants.map((p) => p.name).join(' + ')} @ ${place?.name ?? '-'} # ${day}`;
}

/** All encounters of a text in lines, in a fixed order; "nothing" for none. */
export function yieldsOf(text: string): string {
  return encountersOf(articleOf(text)).map(lineOf).sort().join(' | ') || 'nothing';
}
