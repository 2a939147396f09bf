import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderError, readFolder } from '../../src/articles/folder.js';

const now = new Date('2026-11-24T12:00:00Z');
let folder = '';
const write = (path: string, content: string | Uint8Array) => writeFileSync(join(folder, path), content);
const utf16 = (text: string, mark: readonly [number, number]) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xff ? bytes : bytes.swap16()]);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readFolder', () => {
  it('reads what can be read and names the rest with its reason', async () => {
    mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true });
    write('deep/deeper/a.md', '---\ntitle: A\n---\nThe two met.\n\nThey left.');
    write('b.txt', utf16('Größe der Delegation.', [0xff, 0xfe]));
    write('c.txt', utf16('They met in Łódź.', [0xfe, 0xff]));
    write('d.md', '\uFEFFThey met.\r\n\r\nThey\r\nleft.');
    write('bad.md', '---\ntitle: [\npublished: soon\n---\nThey met in Baku.');
    write('empty.md', '');
    write('blank.txt', ' \n\n ');
    write('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    write('photo.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    write('broken.txt', Uint8Array.of(0x41, 0xff, 0xfe, 0x42));
    write('big.txt', 'a');
    truncateSync(join(folder, 'big.txt'), 50_000_000);
    write('.hidden.md', 'Not an article.');
    const { articles, skipped } = await readFolder([folder], { now });
    expect(articles.map(({ path, title }) => [path, title])).toEqual([
      ['b.txt', 'Größe der Delegation.'],
      ['bad.md', 'They met in Baku.'],
      ['c.txt', 'They met in Łódź.'],
      ['d.md', 'They met.'],
      ['deep/deeper/a.md', 'A'],
    ]);
    expect(articles[3]?.paragraphs).toEqual([
      { number: 1, text: 'They met.' },
      { number: 2, text: 'They\nleft.' },
    ]);
    expect(skipped).toEqual([
      {
        path: 'bad.md',
        reason: expect.stringMatching(/^front matter is not YAML: .*; the text was read without it$/),
      },
      { path: 'big.txt', reason: 'over the size limit: 50.0 MB of at most 2.0 MB' },
      { path: 'blank.txt', reason: 'empty: it holds no text' },
      { path: 'broken.txt', reason: 'broken encoding: not valid UTF-8' },
      { path: 'empty.md', reason: 'empty' },
      { path: 'photo.png', reason: 'not an article format (.md, .markdown, .txt, .html, .htm)' },
      { path: 'photo.txt', reason: 'binary, not text' },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file without permission', async () => {
    write('secret.md', 'They met.');
    chmodSync(join(folder, 'secret.md'), 0);
    expect((await readFolder([folder], { now })).skipped).toEqual([
      { path: 'secret.md', reason: 'cannot be read: no permission' },
    ]);
  });

  it('follows links but enters no folder twice, and names a link to nothing', async () => {
    write('a.md', 'They met.');
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(join(folder, 'gone.md'), join(folder, 'link.md'));
    const { articles, skipped } = await readFolder([folder], { now });
    expect(articles.map(({ path }) => path)).toEqual(['a.md']);
    expect(skipped).toEqual([{ path: 'link.md', reason: 'cannot be read: no such file' }]);
  });

  it('tells files of one name in two folders apart', async () => {
    mkdirSync(join(folder, 'x'));
    mkdirSync(join(folder, 'y'));
    write('x/a.md', 'They met.');
    write('y/a.md', 'They left.');
    const { articles } = await readFolder([join(folder, 'x'), join(folder, 'y')], { now });
    expect(articles.map(({ path, title }) => [path, title])).toEqual([
      ['a.md', 'They met.'],
      ['y/a.md', 'They left.'],
    ]);
  });

  it('reports progress up to the last file', async () => {
    for (let i = 0; i < 20; i++) write(`${i}.md`, 'They met.');
    const seen: string[] = [];
    await readFolder([folder], { now, onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['16/20', '20/20']);
  });

  it.each([
    ['gone', 'no such folder of articles'],
    ['a.md', 'is a file, not a folder of articles'],
  ])('throws for %s', async (name, reason) => {
    write('a.md', 'They met.');
    await expect(readFolder([join(folder, name)], { now })).rejects.toThrow(FolderError);
    await expect(readFolder([join(folder, name)], { now })).rejects.toThrow(reason);
  });
});
