import type { Article } from '../articles/article.js';
import { findDates } from './dates/find.js';
import type { DateMention, NameMention } from './mention.js';
import { freeNamedMonths } from './named-months.js';
import { findNames } from './names/find-names.js';
import { findPlaces } from './places/find-places.js';
import type { Reading } from './reading.js';
import { sentencesOf } from './sentences.js';
import { covers } from './span.js';
import { linesOf } from './words.js';

/** Whether a date is only part of somebody's name ("Theresa May"). */
function isOfName(date: DateMention, names: readonly NameMention[]): boolean {
  return names.some((name) => name.kind === 'person' && covers(name, date));
}

/** Reads an article: sentences, names, places and dates, each with its place in the text. */
export function readArticle(article: Article): Reading {
  const sentences = article.paragraphs.flatMap(sentencesOf);
  const lines = freeNamedMonths(linesOf(sentences));
  const names = findNames(lines);
  return {
    article,
    sentences,
    names,
    places: findPlaces(lines, names),
    dates: findDates(article, sentences).filter((date) => !isOfName(date, names)),
  };
}
