import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { home } from '../src/config.js';
import { type NetworkNode, networkPicture } from '../src/surfaces/pictures/network.js';
import { toPng } from '../src/surfaces/pictures/raster.js';
import { type TimelineEvent, timelinePicture } from '../src/surfaces/pictures/timeline.js';

/**
 * What a user of the page waits for: the start, the first answer in a browser just opened, the pictures; and how much
 * script the page loads. Wants Debian's Chromium. Usage: npm run bench:page
 */

const report = (name: string, value: string) => console.log(`${name.padEnd(42)}${value}`);
const since = (start: number) => `${Math.round(performance.now() - start)} ms`;

/** The address that the harness prints when it serves the page. */
async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The harness ended before it printed an address.');
}

async function page(): Promise<void> {
  const start = performance.now();
  const main = join(home, 'dist', 'src', 'main.js');
  const harness: ChildProcess & { readonly stdout: Readable } = spawn(
    process.execPath,
    [main, 'start', '--local', '--no-open'],
    { cwd: home, env: { ...process.env, DISCORD_TOKEN: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const address = await addressOf(harness.stdout);
    report('start until the page is served', since(start));
    await firstAnswer(address);
  } finally {
    harness.kill();
    await once(harness, 'exit');
  }
}

async function firstAnswer(address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    const opened = performance.now();
    await tab.goto(address);
    await tab.fill('#composer', 'Who did Xi Jinping meet in Samarkand in September 2022?');
    await tab.press('#composer', 'Enter');
    await tab
      .locator('.message', { has: tab.locator('discord-message[bot]') })
      .first()
      .waitFor();
    report('opening the page until the first answer', since(opened));
  } finally {
    await browser.close();
  }
}

/** Best of several runs: the first ones also pay for loading and compiling. */
function best(draw: () => unknown): string {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    draw();
    return performance.now() - start;
  });
  return `${Math.round(times[0] ?? 0)} ms at first, then ${Math.round(Math.min(...times))} ms`;
}

function pictures(): void {
  const events = Array.from({ length: 100 }, (_, i): TimelineEvent => {
    const day = `${2020 + (i % 5)}-${String((i % 12) + 1).padStart(2, '0')}-10`;
    const place = `Town ${i % 9}`;
    return {
      kind: 'meeting',
      status: 'happened',
      from: day,
      to: day,
      place,
      counterparts: [`Name ${i % 20}`],
    };
  });
  report(
    'timeline of 100 encounters',
    best(() => toPng(timelinePicture('Somebody', events).svg)),
  );
  const nodes = Array.from(
    { length: 60 },
    (_, i): NetworkNode => ({ name: `Person ${i}`, encounters: i % 9 }),
  );
  const ties = Array.from({ length: 100 }, (_, i) => ({
    ...{ a: i % 60, b: (i * 7 + 1) % 60 },
    ...{ count: (i % 4) + 1, planned: i % 10 === 0 },
  }));
  report(
    'network of 100 ties',
    best(() => toPng(networkPicture('Who met whom', nodes, ties).svg)),
  );
}

function script(): void {
  const folder = join(home, 'dist', 'page');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  report('script of the page, compressed', `${Math.round(bytes / 1000)} KB`);
}

script();
pictures();
await page();
