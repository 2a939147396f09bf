import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { home } from '../src/config.js';
import { buildLibrary } from '../src/library/build.js';
import { networkChart, timelineChart } from '../src/surfaces/pictures/charts.js';

// Draws the pictures of docs/ from seeds/: two charts, and two screenshots of the page at the address given.
// Run with `npm run docs:pictures -- http://127.0.0.1:8787/` while `npm start` serves the page.

const docs = join(home, 'docs');
const questions = {
  wide: ['Who did Xi Jinping meet in Samarkand in September 2022?', 'and where did he meet Joe Biden?'],
  narrow: ['Did Trump meet Putin in Budapest?'],
};

async function charts(): Promise<void> {
  const library = await buildLibrary([join(home, 'seeds')], { now: new Date() });
  const [best] = [...library.roster.people].sort((a, b) => b.encounters - a.encounters);
  const pictures = [best && timelineChart(library, best, {}), networkChart(library, {})];
  for (const picture of pictures) if (picture) writeFileSync(join(docs, picture.name), picture.bytes);
}

async function screenshots(address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    await screenshot(browser, address, { name: 'page.png', width: 1280, colorScheme: 'light' });
    await screenshot(browser, address, { name: 'page-phone.png', width: 390, colorScheme: 'dark' });
  } finally {
    await browser.close();
  }
}

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

async function screenshot(browser: Browser, address: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: 800 },
    colorScheme: shot.colorScheme,
  });
  await page.goto(address);
  const answers = page.locator('.message', { has: page.locator('discord-message[bot]') });
  for (const question of shot.width > 800 ? questions.wide : questions.narrow) {
    const before = await answers.count();
    await page.fill('#composer', question);
    await page.press('#composer', 'Enter');
    await answers.nth(before).waitFor();
  }
  if (shot.width > 800) {
    await answers.last().getByRole('button', { name: 'Why this answer' }).click();
    await page.waitForSelector('.panel .citations');
  }
  await page.screenshot({ path: join(docs, shot.name) });
  await page.close();
}

mkdirSync(docs, { recursive: true });
await charts();
const address = process.argv[2];
if (address) await screenshots(address);
else console.error('No address of a running page was given: the screenshots were left as they are.');
