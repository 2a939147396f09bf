import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';
import type * as reader from '../../src/reading/read.js';

const now = new Date('2026-11-24T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'attache-library-'));
const seen: string[] = [];
let library: Library;

vi.mock('../../src/reading/read.js', async (importOriginal) => {
  const original = await importOriginal<typeof reader>();
  return {
    ...original,
    readArticle: (article: Parameters<typeof original.readArticle>[0]) => {
      if (article.path === 'fatal.md') throw new Error('a rule failed');
      return original.readArticle(article);
    },
  };
});

beforeAll(async () => {
  writeFileSync(
    join(folder, 'a.md'),
    '---\npublished: 2022-09-15\n---\nChinese President Xi Jinping met Russian President Vladimir Putin in Samarkand on Thursday.',
  );
  writeFileSync(join(folder, 'fatal.md'), 'Something that breaks a rule.');
  writeFileSync(join(folder, 'empty.md'), '');
  library = await buildLibrary([folder], { now, onProgress: (done, total) => seen.push(`${done}/${total}`) });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads a folder into a library', () => {
  expect(library.articles.map(({ path }) => path)).toEqual(['a.md', 'fatal.md']);
  expect(library.encounters).toEqual(library.shelf('a.md')?.encounters);
  expect(library.encounters[0]?.participants.map(({ name }) => name).sort()).toEqual([
    'Vladimir Putin',
    'Xi Jinping',
  ]);
  expect(library.roster.people.map(({ name }) => name).sort()).toEqual(['Vladimir Putin', 'Xi Jinping']);
  expect(library.article('a.md')?.published).toBe('2022-09-15');
  expect(seen).toEqual(['1/2', '2/2']);
});

it('goes on when one article fails: its words are still found, and it is named', () => {
  expect(library.skipped).toEqual([
    { path: 'empty.md', reason: 'empty' },
    { path: 'fatal.md', reason: 'its encounters could not be read: a rule failed' },
  ]);
  expect(library.shelf('fatal.md')).toBeUndefined();
  expect(library.search('breaks', 1)[0]?.article.path).toBe('fatal.md');
});
