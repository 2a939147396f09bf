import type { Article } from '../articles/article.js';
import { findDates } from './dates/find.js';
import { findNames } from './names/find-names.js';
import { findPlaces } from './places/find-places.js';
import type { Reading } from './reading.js';
import { sentencesOf } from './sentences.js';
import { linesOf } from './words.js';

/** Reads an article: sentences, names, places and dates, each with its place in the text. */
export function readArticle(article: Article): Reading {
  const sentences = article.paragraphs.flatMap(sentencesOf);
  const lines = linesOf(sentences);
  const names = findNames(lines);
  return {
    article,
    sentences,
    names,
    places: findPlaces(lines, names),
    dates: findDates(article, sentences),
  };
}
