import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home } from '../../src/config.js';

/** The program as a process of its own: what a shell, and a check from outside, sees. */

// Below dist/, so that packages and the home folder are found as they are from the built program.
const built = join(home, 'dist', `under-test-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'attache-'));
const environment = { PATH: process.env['PATH'], NO_COLOR: '1' };

const talks =
  '---\ntitle: Talks in Oslo\nsource: Daily Post\npublished: 2024-03-02\n---\n' +
  'Chilean President Ana Ruiz met Norwegian Prime Minister Ivo Lund in Oslo on 1 March 2024.\n\n' +
  'They discussed copper.\n';

beforeAll(async () => {
  await build({
    entryPoints: [join(home, 'src/main.ts')],
    outdir: built,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  mkdirSync(join(folder, 'good'));
  writeFileSync(join(folder, 'good', 'talks.md'), talks);
});

afterAll(() => {
  rmSync(built, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

function run(words: readonly string[], input = '') {
  const options = { cwd: folder, env: environment, input, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [join(built, 'main.js'), ...words], options);
}

describe('exit status', () => {
  it.each([
    [0, ['ask', '--articles', 'good', 'Who met Ana Ruiz?']],
    [0, ['ask', '--articles', 'good', 'Who met Nobody Atall?']],
    [0, ['--help']],
    [0, ['read', 'good/talks.md']],
    [1, ['read', 'good/talks.md', 'good/lost.md']],
    [2, []],
    [2, ['dance']],
    [2, ['ask']],
    [2, ['ask', '--now', 'soon', 'Who?']],
    [2, ['ask', '--articles', 'nowhere', 'Who?']],
    [2, ['index', '--articles', 'good/talks.md']],
    [2, ['deploy']],
  ])('%i for %j', (status, words) => {
    const ended = run(words);
    expect({ status: ended.status, said: ended.stderr !== '' }).toEqual({ status, said: status !== 0 });
  });
});

it('answers a question from a pipe with its citation, and ends', () => {
  const { stdout, status } = run(['start', '--articles', 'good'], 'Who met Ana Ruiz?\n');
  expect(stdout).toContain('Ivo Lund');
  expect(stdout).toContain(
    'Talks in Oslo · Daily Post · 2 March 2024 (talks.md)\n' +
      '  [1] paragraph 1: “Chilean President Ana Ruiz met Norwegian Prime Minister Ivo Lund in Oslo on 1 March 2024.”\n',
  );
  expect(status).toBe(0);
});

it('prints results only to standard output, one JSON value a line', () => {
  const encounters = run(['encounters', '--articles', 'good']).stdout.trim().split('\n');
  expect(encounters.map((line) => JSON.parse(line).article)).toEqual(['talks.md']);
  const [record] = run(['read', '--json', 'good/talks.md']).stdout.trim().split('\n');
  expect(JSON.parse(record ?? '')).toMatchObject({
    article: 'good/talks.md',
    published: '2024-03-02',
    publishedBasis: 'stated',
    dates: [{ paragraph: 1, text: '1 March 2024', from: '2024-03-01', to: '2024-03-01', basis: 'stated' }],
  });
  const [passage] = run(['search', '--limit', '1', 'copper', '--articles', 'good']).stdout.trim().split('\n');
  expect(JSON.parse(passage ?? '')).toMatchObject({
    article: 'talks.md',
    paragraph: 2,
    text: 'They discussed copper.',
  });
});

it('numbers paragraphs from 1: blocks, or lines where there are no blocks; the title is 0', () => {
  writeFileSync(join(folder, 'lines.txt'), 'One met on 1 May 2020.\nTwo left on 2 May 2020.\n');
  writeFileSync(
    join(folder, 'titled.md'),
    '---\ntitle: Seen on 3 May 2020\n---\nOne.\n\nTwo on 4 May 2020.\n',
  );
  const lines = run(['read', '--json', 'lines.txt', 'titled.md']).stdout.trim().split('\n');
  const places = lines.map((line) =>
    JSON.parse(line).dates.map(({ paragraph }: { paragraph: number }) => paragraph),
  );
  expect(places).toEqual([
    [1, 2],
    [0, 2],
  ]);
});

it('indexes what it can of a hostile folder, and names each skip', () => {
  const hostile = join(folder, 'hostile');
  mkdirSync(hostile);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(hostile, name), content);
  put('good.md', talks);
  put('empty.md', '');
  put('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
  put('broken.txt', Uint8Array.of(0x41, 0xff, 0xfe, 0x80, 0x42));
  put('wide.txt', Buffer.from('\uFEFFIn Lima on 5 May 2020 it rained.', 'utf16le'));
  put('front.md', '---\ntitle: [\n---\nIt rained in Lima.\n');
  put('big.txt', '');
  truncateSync(join(hostile, 'big.txt'), 50_000_000);
  put('locked.md', talks);
  chmodSync(join(hostile, 'locked.md'), 0);
  const { stdout, stderr, status } = run(['index', '--json', '--articles', 'hostile']);
  const report = JSON.parse(stdout);
  const skipped = report.skipped.map(({ path }: { path: string }) => path);
  const isRoot = process.getuid?.() === 0;
  expect(skipped.sort()).toEqual(
    ['big.txt', 'broken.txt', 'empty.md', 'front.md', ...(isRoot ? [] : ['locked.md']), 'picture.png'].sort(),
  );
  expect(report.articles).toBe(isRoot ? 4 : 3);
  expect(stderr).toMatch(/^reading \d+\/\d+$/m);
  expect(status).toBe(0);
});

it('ends quietly when its reader has seen enough', async () => {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i}.md`), talks);
  const child = spawn(process.execPath, [join(built, 'main.js'), 'encounters', '--articles', 'many'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  expect(await text(child.stderr)).toBe('');
  expect(await ended).toBe(0);
});

it('serves the page when nothing comes through its input', async () => {
  // A port of its own, so that tests side by side do not take each other's.
  const env = { ...environment, PORT: String(20_000 + (process.pid % 20_000)) };
  const child = spawn(
    process.execPath,
    [join(built, 'main.js'), 'start', '--no-open', '--articles', 'good'],
    {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [told] = await once(child.stdout, 'data');
  child.kill();
  expect(String(told)).toContain(`http://127.0.0.1:${env.PORT}/`);
});
