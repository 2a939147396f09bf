import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from './article.js';
import { decode } from './decode.js';
import { type About, type Parted, partFrontMatter } from './frontMatter.js';
import { partHtml } from './html.js';
import { firstSentence, paragraphsOf } from './paragraphs.js';
import { derivePublished } from './published.js';

/** A file, or a part of one such as its front matter, that was not read, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** What became of a file: its article, what was skipped of it, or both. */
export interface FileReading {
  readonly article?: Article;
  readonly skipped?: Skipped;
}

/** How files are read. */
export interface ReadOptions {
  /** The present instant: a derived day of publication is not after it. */
  readonly now: Date;
  /** Size in bytes above which a file is skipped; 2 MB when left out. */
  readonly maxBytes?: number;
}

/** Default size limit of an article file, in bytes. */
export const defaultMaxBytes = 2_000_000;

const pages = new Set(['.html', '.htm']);
/** Endings of the files that hold articles. */
export const formats: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', ...pages]);

/** Reads one article file; `path` is what citations will call it. Never throws for what a file holds or lacks. */
export async function readFile(file: string, path: string, options: ReadOptions): Promise<FileReading> {
  const skip = (reason: string): FileReading => ({ skipped: { path, reason } });
  const format = extname(file).toLowerCase();
  if (!formats.has(format)) return skip(`not an article format (${[...formats].join(', ')})`);
  let bytes: Uint8Array | string;
  try {
    bytes = await bytesOf(file, options.maxBytes ?? defaultMaxBytes);
  } catch (error) {
    return skip(`cannot be read: ${reasonOf(error)}`);
  }
  if (typeof bytes === 'string') return skip(bytes);
  return readBytes(bytes, path, options.now);
}

/** Reads an article from the bytes of a file with that path. Never throws for what they hold or lack. */
export function readBytes(bytes: Uint8Array, path: string, now: Date): FileReading {
  const decoded = decode(bytes);
  if ('reason' in decoded) return { skipped: { path, reason: decoded.reason } };
  return parseArticle(decoded.text, path, now);
}

/** The bytes of a file, or why it is not worth reading; a file over the limit is never loaded. */
async function bytesOf(file: string, maxBytes: number): Promise<Uint8Array | string> {
  const handle = await open(file, 'r');
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return 'not a regular file';
    if (stat.size === 0) return 'empty';
    if (stat.size > maxBytes)
      return `over the size limit: ${megabytes(stat.size)} of at most ${megabytes(maxBytes)}`;
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  if (code === 'ENOENT') return 'no such file';
  return error instanceof Error ? error.message : String(error);
}

/** An article from the decoded text of a file, with `\n` line ends. The path's ending tells pages from plain text. */
export function parseArticle(text: string, path: string, now: Date): FileReading {
  const front = partFrontMatter(text);
  const { about, body }: Parted = pages.has(extname(path).toLowerCase()) ? withPage(front) : front;
  const skipped = front.problem
    ? { skipped: { path, reason: `${front.problem}; the text was read without it` } }
    : {};
  const paragraphs = paragraphsOf(body);
  if (paragraphs.length === 0) return { skipped: { path, reason: 'empty: it holds no text' } };
  return { article: articleOf(about, paragraphs, path, now), ...skipped };
}

/** A page's own facts, under those of its front matter. */
function withPage(front: Parted): Parted {
  const page = partHtml(front.body);
  return { about: { ...page.about, ...front.about }, body: page.body };
}

function articleOf(about: About, body: ReturnType<typeof paragraphsOf>, path: string, now: Date): Article {
  const stated = about.title;
  const derived = about.published ? undefined : derivePublished(stated ?? '', body, now);
  const published = about.published ?? derived ?? null;
  return {
    path,
    title: stated ?? firstSentence(body[0]?.text ?? ''),
    source: about.source ?? null,
    published,
    publishedBasis: published === null ? null : derived ? 'derived' : 'stated',
    url: about.url ?? null,
    paragraphs: stated === undefined ? body : [{ number: 0, text: stated }, ...body],
  };
}
