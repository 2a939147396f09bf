import { setImmediate } from 'node:timers/promises';
import type { Article } from '../articles/article.js';
import type { ReadOptions, Skipped } from '../articles/file.js';
import { type Progress, readFolder } from '../articles/folder.js';
import { findEncounters } from '../encounters/find.js';
import { castOf } from '../encounters/who/cast.js';
import { readArticle } from '../reading/read.js';
import type { Library, Shelf } from './library.js';
import { indexPassages } from './passages.js';
import { rosterOf } from './people.js';

/** How a library is built. */
export interface BuildOptions extends ReadOptions {
  /** Called as articles are read, with how many of all are done. */
  readonly onProgress?: Progress;
}

/** Articles read before others get their turn. */
const articlesAtOnce = 1;

/** Reads an article: its names, places, dates, who is who, and its encounters. */
export function shelve(article: Article): Shelf {
  const reading = readArticle(article);
  const cast = castOf(reading);
  return { reading, cast, encounters: findEncounters(reading, cast) };
}

/** Reads articles one after the other, letting others run in between; one that fails is named and stops nothing. */
export async function shelveAll(
  articles: readonly Article[],
  onProgress?: Progress,
): Promise<{ readonly shelves: readonly Shelf[]; readonly failed: readonly Skipped[] }> {
  const shelves: Shelf[] = [];
  const failed: Skipped[] = [];
  for (const [i, article] of articles.entries()) {
    try {
      shelves.push(shelve(article));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.push({ path: article.path, reason: `its encounters could not be read: ${reason}` });
    }
    onProgress?.(i + 1, articles.length);
    if (i % articlesAtOnce === articlesAtOnce - 1) await setImmediate();
  }
  return { shelves, failed };
}

/** Reads every article of some folders into a library. Throws FolderError; what cannot be read is named in `skipped`. */
export async function buildLibrary(folders: readonly string[], options: BuildOptions): Promise<Library> {
  const { onProgress, ...readOptions } = options;
  const { articles, skipped } = await readFolder(folders, readOptions);
  const { shelves, failed } = await shelveAll(articles, onProgress);
  return libraryOf(articles, shelves, [...skipped, ...failed]);
}

/** A library of articles that have been read; an article without a shelf is found by its words only. */
export function libraryOf(
  articles: readonly Article[],
  shelves: readonly Shelf[],
  skipped: readonly Skipped[],
): Library {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const shelfByPath = new Map(shelves.map((shelf) => [shelf.reading.article.path, shelf]));
  const passages = indexPassages(articles);
  return {
    articles,
    skipped,
    encounters: shelves.flatMap(({ encounters }) => encounters),
    roster: rosterOf(shelves),
    article: (path) => byPath.get(path),
    shelf: (path) => shelfByPath.get(path),
    search: (query, limit) => passages.search(query, limit),
  };
}
