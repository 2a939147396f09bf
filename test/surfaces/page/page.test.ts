import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../../commands/catalog.js';
import { libraryOf, shelve } from '../../../src/library/build.js';
import { startBot } from '../../../src/surfaces/discord/bot.js';
import { deployCommands } from '../../../src/surfaces/discord/deploy.js';
import { openHarness } from '../../../src/surfaces/page/harness.js';
import type { PageServer } from '../../../src/surfaces/page/server.js';
import { article } from '../../e2e/articles.js';
import { noLimits, now } from '../../e2e/attache.js';
import { chromiumPath, type Faults, launch, watch } from './browser.js';

const articles = [
  article(
    'lisbon.md',
    'Varga received in Lisbon',
    '2024-05-04',
    'LISBON, May 4 - Portuguese President Ana Duarte met Hungarian Prime Minister Zoltan Varga in Lisbon on Friday.\n\nThe two will meet again in Budapest on 12 June 2024.',
  ),
  article(
    'hostile.md',
    'A <script>document.title="taken"</script> headline',
    '2024-03-02',
    'Portuguese President Ana Duarte met Rui <img src=x onerror=alert(1)> Lopes in Porto on 1 March 2024. @everyone [link](https://evil.example/)',
  ),
];
const question = 'Who did Ana Duarte meet in Lisbon?';
const dropped =
  '---\ntitle: Talks in Oslo\npublished: 2024-08-02\n---\n\nPortuguese President Ana Duarte met Norwegian Foreign Minister Nils Aasen in Oslo on 1 August 2024.\n';

if (!chromiumPath) console.warn('No Chromium is installed: the tests of the page are skipped.');

describe.skipIf(!chromiumPath)('the page', () => {
  let harness: PageServer;
  let browser: Browser;
  let page: Page;
  let faults: Faults;

  beforeAll(async () => {
    await import('../../../scripts/bundlePage.mjs' as string);
    harness = await openHarness({
      library: Promise.resolve(libraryOf(articles, articles.map(shelve), [])),
      assets: fileURLToPath(new URL('../../../dist/page', import.meta.url)),
      folder: '/nonexistent',
      port: 8_900,
      now: () => now,
      async runBot({ apiUrl, token, assistant, onReply }) {
        await deployCommands({ apiUrl, token, guild: undefined }, catalog);
        const config = { apiUrl, token, owners: [], logMessages: false, feedbackFile: undefined };
        const log = pino({ level: 'silent' });
        return startBot(config, { assistant, catalog, log, now: () => now, manners: noLimits, onReply });
      },
    });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await harness?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    faults = watch(page, harness.url);
    await page.goto(harness.url);
    await page.waitForSelector('#composer');
  });

  afterEach(async () => {
    await page.close();
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  const answers = () => page.locator('.message', { has: page.locator('discord-message[bot]') });
  const say = async (text: string) => {
    const before = await answers().count();
    await page.fill('#composer', text);
    await page.press('#composer', 'Enter');
    await expect.poll(() => answers().count()).toBe(before + 1);
    return answers().last();
  };

  it('answers a direct message, and a follow-up to it', async () => {
    expect(await (await say(question)).innerText()).toContain('Zoltan Varga');
    expect(await (await say('and when?')).innerText()).toContain('3 May 2024');
  });

  it('completes a command from the keyboard alone and runs it', async () => {
    const before = await answers().count();
    await page.fill('#composer', '/whe');
    expect(await page.locator('#palette [role=option]').allInnerTexts()).toHaveLength(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('dua');
    await page.waitForSelector('#completions [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Varga');
    await page.keyboard.press('Enter');
    await expect.poll(() => answers().count()).toBe(before + 1);
    expect(await answers().last().innerText()).toMatch(/Lisbon|3 May 2024/);
  });

  it('shows a passage to the asker alone', async () => {
    const answer = await say(question);
    const before = await answers().count();
    await answer.getByRole('button', { name: /Passage 1/ }).click();
    await expect.poll(() => answers().count()).toBe(before + 1);
    const passage = page.locator('discord-message[ephemeral]').last();
    expect(await passage.innerText()).toContain(
      'met Hungarian Prime Minister Zoltan Varga in Lisbon on Friday',
    );
  });

  it('leads from an answer to the cited sentence in its article', async () => {
    const answer = await say(question);
    await answer.getByRole('button', { name: 'Why this answer' }).click();
    await page.locator('.panel .citations button').first().click();
    await page.waitForSelector('.panel mark');
    expect(await page.locator('.panel mark').innerText()).toContain('Zoltan Varga in Lisbon on Friday');
    expect(await page.locator('.panel .encounter').first().innerText()).toContain('Zoltan Varga');
  });

  it('checks a message from its menu', async () => {
    await page.getByRole('button', { name: '# newsroom' }).click();
    await page.fill('#composer', 'Ana Duarte met Zoltan Varga in Madrid on 3 May 2024.');
    await page.press('#composer', 'Enter');
    const mine = page.locator('.message').last();
    await mine.getByRole('button', { name: 'Check this message' }).click();
    await expect.poll(() => answers().count()).toBe(1);
    expect(await answers().last().innerText()).toContain('Lisbon');
  });

  it('answers a mention in a channel', async () => {
    await page.getByRole('button', { name: '# newsroom' }).click();
    const before = await answers().count();
    await page.fill('#composer', `@Attaché ${question}`);
    await page.press('#composer', 'Enter');
    await expect.poll(() => answers().count()).toBe(before + 1);
    expect(await answers().last().innerText()).toContain('Zoltan Varga');
  });

  it('reads a dropped article and answers from it at once', async () => {
    await page.evaluate((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'oslo.md'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    }, dropped);
    await expect.poll(() => page.locator('.notice').innerText()).toContain('oslo.md is read: 1 encounter.');
    expect(await (await say('Who did Ana Duarte meet in Oslo?')).innerText()).toContain('Nils Aasen');
  });

  it('says why a dropped file was not read', async () => {
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['x'], 'picture.png'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => page.locator('.notice').innerText()).toContain('picture.png was not read');
  });

  it('shows hostile text of an article as text', async () => {
    await page.getByRole('button', { name: /^Articles/ }).click();
    await page.getByRole('button', { name: /script/ }).click();
    await page.waitForSelector('.paragraph');
    expect(await page.locator('.panel h2').innerText()).toContain('<script>');
    expect(await page.locator('.panel img, .panel script').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
  });

  it('draws the picture of a timeline with words for it', async () => {
    const before = await answers().count();
    await page.fill('#composer', '/timeline');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ana Duarte');
    await page.keyboard.press('Enter');
    await expect.poll(() => answers().count()).toBe(before + 1);
    const picture = answers().last().locator('img.picture');
    expect(await picture.getAttribute('alt')).toMatch(/^Timeline of \d+ encounters of Ana Duarte/);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });

  it.each([
    ['wide and light', 1280, 'light'],
    ['wide and dark', 1280, 'dark'],
    ['narrow and light', 390, 'light'],
    ['narrow and dark', 390, 'dark'],
  ] as const)('has no serious fault for assistive technology, %s', async (_, width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const answer = await say(question);
    await page.fill('#composer', '/w');
    const findings = [await serious(page)];
    await page.keyboard.press('Escape');
    await answer.getByRole('button', { name: 'Why this answer' }).click();
    await page.waitForSelector('.panel');
    findings.push(await serious(page));
    expect(findings).toEqual([[], []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

/** Rules of axe-core that are broken seriously, with the elements that break them. */
async function serious(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  // Evaluated by the debugger: the page's policy admits no script of another origin, nor an inline one.
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(source, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}
