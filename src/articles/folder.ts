import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Article } from './article.js';
import { type ReadOptions, readFile, type Skipped } from './file.js';

/** An articles folder that is missing, is no folder or cannot be listed. */
export class FolderError extends Error {
  override readonly name = 'FolderError';

  constructor(
    readonly folder: string,
    reason: string,
  ) {
    super(`${folder}: ${reason}`);
  }
}

/** Called after each file with how many of all files are done. */
export type Progress = (done: number, total: number) => void;

/** What folders of articles hold, in the order of paths. */
export interface Folders {
  readonly articles: readonly Article[];
  readonly skipped: readonly Skipped[];
}

/** A file of an articles folder: where it is, and what citations call it. */
export interface ArticleFile {
  readonly file: string;
  readonly path: string;
}

/** Files read at the same time. */
const batchSize = 16;

/** Reads every article below some folders. Files that cannot be read are named and never stop the rest. Throws FolderError. */
export async function readFolder(
  folders: readonly string[],
  options: ReadOptions & { readonly onProgress?: Progress },
): Promise<Folders> {
  const { files, skipped: unlisted } = await listFiles(folders);
  const articles: Article[] = [];
  const skipped: Skipped[] = [...unlisted];
  for (let i = 0; i < files.length; i += batchSize) {
    const batch = files.slice(i, i + batchSize);
    for (const reading of await Promise.all(batch.map(({ file, path }) => readFile(file, path, options)))) {
      if (reading.article) articles.push(reading.article);
      if (reading.skipped) skipped.push(reading.skipped);
    }
    options.onProgress?.(i + batch.length, files.length);
  }
  return { articles, skipped };
}

/** Every file below some folders but hidden ones, ordered by path; folders below that cannot be listed are skipped. Throws FolderError. */
export async function listFiles(
  folders: readonly string[],
): Promise<{ readonly files: readonly ArticleFile[]; readonly skipped: readonly Skipped[] }> {
  const files = new Map<string, ArticleFile>();
  const skipped: Skipped[] = [];
  const seen = new Set<string>();
  for (const folder of folders) {
    const root = await rootOf(folder);
    for await (const found of walk(root, '', seen, skipped)) {
      // Two folders may hold files of one name; a citation must tell them apart.
      const path = files.has(found.path) ? uniquePath(`${basename(root)}/${found.path}`, files) : found.path;
      files.set(path, { file: found.file, path });
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), skipped };
}

function uniquePath(path: string, taken: ReadonlyMap<string, unknown>): string {
  let unique = path;
  for (let n = 2; taken.has(unique); n++) unique = `${n}/${path}`;
  return unique;
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(resolve(folder));
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FolderError(folder, isMissing ? 'no such folder of articles' : 'this folder cannot be opened');
  }
  throw new FolderError(folder, 'is a file, not a folder of articles');
}

/** Files below a folder in order of their names; links are followed, and no folder is entered twice. */
async function* walk(
  folder: string,
  path: string,
  seen: Set<string>,
  skipped: Skipped[],
): AsyncGenerator<ArticleFile> {
  const real = await realpath(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(folder).catch(() => undefined);
  if (!entries) {
    if (path === '') throw new FolderError(folder, 'this folder cannot be listed');
    skipped.push({ path, reason: 'this folder cannot be listed' });
    return;
  }
  for (const name of entries.filter((entry) => !entry.startsWith('.')).sort()) {
    const file = join(folder, name);
    const below = path === '' ? name : `${path}/${name}`;
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) yield* walk(file, below, seen, skipped);
    else yield { file, path: below };
  }
}
