import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../commands/catalog.js';
import type { Assistant } from '../../src/assistant.js';
import { startBot } from '../../src/surfaces/discord/bot.js';
import { deployCommands } from '../../src/surfaces/discord/deploy.js';
import { healthApp } from '../../src/surfaces/discord/health.js';
import { drive } from '../../src/surfaces/localdiscord/load.js';
import { createLocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { View } from '../../src/surfaces/localdiscord/users/view.js';
import { articles } from './articles.js';
import { assistantOf, now, type Scene, setScene } from './attache.js';

const assistant = assistantOf(articles);
const footer = (view: View) => view.embeds[0]?.footer?.text;
const body = (view: View) => view.embeds[0]?.description ?? '';

/** A log kept in memory, one object a line. */
function keptLog() {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { lines, log: pino({ level: 'info' }, stream) };
}

describe('one bot through its days', () => {
  let scene: Scene;
  const kept = keptLog();
  const newcomer = (name = 'Ann') => scene.discord.user({ name });

  beforeAll(async () => {
    scene = await setScene(assistant, { log: kept.log });
  });
  afterAll(() => scene.close());

  it('buttons of before a restart live on', async () => {
    const ann = newcomer();
    const answer = await ann.slash('/timeline', { person: 'Amara Diallo' });
    const direct = await ann.dm('Who met Amara Diallo?');
    const list = await ann.slash('/ask', { question: 'Who met Amara Diallo?', private: true });
    await scene.restart();
    expect(body(await ann.click(answer, 'Passage 2'))).toContain('Bruno Costa');
    expect(footer(await ann.click(answer, 'Page 2 ▶'))).toContain('page 2 of 3');
    expect(footer(await ann.click(direct, 'Page 2 ▶'))).toContain('page 2');
    expect(footer(await ann.click(list, 'Page 2 ▶'))).toContain('page 2');
    expect((await ann.click(answer, '👍')).content).toBe('Thank you, noted.');
  });

  it('a passage that has changed since is not shown as if it had not', async () => {
    const ann = newcomer();
    const answer = await ann.slash('/where', { first: 'Brandt', second: 'Mwangi' });
    const changed = articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map(({ number, text }) => ({ number, text: `Corrected: ${text}` })),
    }));
    await scene.restart({ assistant: Promise.resolve(assistantOf(changed)) });
    const passage = await ann.click(answer, 'Passage 1');
    expect(passage.ephemeral).toBe(true);
    expect(passage.content).toBe('That passage is no longer in the articles as it was quoted here.');
    await scene.restart();
    expect(body(await ann.click(answer, 'Passage 1'))).toContain('Nairobi');
  });

  it('while the library is being opened everything is acknowledged, and answered after', async () => {
    let open: (assistant: Assistant) => void = () => {};
    const opening = new Promise<Assistant>((resolve) => {
      open = resolve;
    });
    const ann = newcomer();
    const before = await ann.slash('/who', { met: 'Brandt' });
    await scene.restart({ assistant: opening });
    const waiting = [
      ann.slash('/who', { met: 'Brandt' }),
      ann.slash('/ask', { question: 'Who met Mwangi?', private: true }),
      ann.dm('Who met Mwangi?'),
      ann.click(before, 'Passage 1'),
    ];
    expect(await ann.autocomplete('/who', { met: 'B' }, 'met')).toEqual([]);
    await expect.poll(() => scene.discord.acknowledgementTimes().slice(-4).length).toBe(4);
    expect(scene.bot().health()).toMatchObject({ ready: false, library: 'loading' });
    await wait(100);
    open(assistant);
    const [who, own, direct, passage] = await Promise.all(waiting);
    expect(who?.content).toMatch(/Mwangi/);
    expect(own?.ephemeral).toBe(true);
    expect(direct?.content).toMatch(/Brandt/);
    expect(passage && body(passage)).toContain('Lena Brandt');
  });

  it.each([
    ['a cut connection', () => scene.discord.faults.dropConnections()],
    ['a call to reconnect', () => scene.discord.faults.askToReconnect()],
    ['a session declared invalid', () => scene.discord.faults.invalidateSessions(true)],
  ])('comes back after %s and answers what was missed', async (_, fault) => {
    const ann = newcomer();
    fault();
    expect((await ann.slash('/who', { met: 'Brandt' })).content).toMatch(/Mwangi/);
    expect((await ann.dm('Who met Mwangi?')).content).toMatch(/Brandt/);
  });

  it('comes back with a new session when the old one is gone', async () => {
    scene.discord.faults.invalidateSessions(false);
    await expect.poll(() => scene.discord.connected, { timeout: 15_000 }).toBe(0);
    await expect.poll(() => scene.discord.connected, { timeout: 15_000 }).toBe(1);
    expect((await newcomer().slash('/who', { met: 'Brandt' })).content).toMatch(/Mwangi/);
  }, 20_000);

  it('a lost acknowledgement ends in one answer', async () => {
    const ann = newcomer();
    const seen = ann.sees(scene.discord.general).length;
    scene.discord.faults.loseAcks(1);
    await ann.slash('/who', { met: 'Brandt' });
    await wait(200);
    const added = ann.sees(scene.discord.general).slice(seen);
    expect(added.length).toBe(1);
    expect(added[0]?.content).toMatch(/Mwangi/);
  });

  it.each([429, 500, 502])('a %i on the way is tried again', async (status) => {
    scene.discord.faults.refuse({ status, when: /callback/, retryAfter: 0.1 });
    expect((await newcomer().slash('/who', { met: 'Brandt' })).content).toMatch(/Mwangi/);
  });

  it('an answer that fails is said to have failed, to the asker alone', async () => {
    const broken: Assistant = {
      ...assistant,
      ask() {
        throw new Error('secret words');
      },
    };
    await scene.restart({ assistant: Promise.resolve(broken) });
    const ann = newcomer();
    const view = await ann.slash('/who', { met: 'Brandt' });
    expect(view.ephemeral).toBe(true);
    expect(view.content).toBe('Something went wrong on my side. It has been logged; please try again.');
    expect((await ann.dm('Who met Brandt?')).content).toMatch(/^Something went wrong/);
    await scene.restart();
  });

  it('finishes what is in hand before it stops', async () => {
    const ann = newcomer();
    const before = scene.discord.acknowledgementTimes().length;
    const asked = Array.from({ length: 20 }, (_, i) => ann.slash('/sources', { search: `trade ${i}` }));
    await expect.poll(() => scene.discord.acknowledgementTimes().length).toBeGreaterThan(before);
    await scene.restart();
    const views = await Promise.all(asked);
    expect(views.map(({ status }) => status)).toEqual(Array(20).fill('shown'));
  });

  it('keeps up with many users while connections are cut', async () => {
    const users = Array.from({ length: 20 }, (_, i) => newcomer(`User ${i}`));
    const report = await drive(scene.discord, {
      users,
      times: 60,
      overMs: 2000,
      disconnects: 3,
      act: (user) => user.slash('/who', { met: 'Brandt' }),
    });
    expect(report).toMatchObject({ sent: 60, answered: 60, failed: 0, lost: 0, doubled: 0 });
  }, 30_000);

  it('tells how it is', async () => {
    const health = healthApp(() => scene.bot().health());
    const response = await health.request('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      ready: true,
      gateway: { status: 'Ready' },
      library: { articles: 4 },
    });
  });

  it('logs one line an event, without what was written', async () => {
    const ann = newcomer();
    await ann.slash('/ask', { question: 'Who met Brandt in secret?' });
    await ann.dm('Who met Mwangi in secret?');
    const own = () => kept.lines.filter(({ user }) => user === ann.id);
    await expect.poll(() => own().length).toBe(2);
    expect(own().map(({ event }) => event)).toEqual(['interaction', 'message']);
    expect(own()[0]).toMatchObject({ command: 'ask', pages: 1 });
    expect(JSON.stringify(own())).not.toContain('secret');
  });
});

describe('what keeps it from starting', () => {
  const start = async (
    options: Parameters<typeof createLocalDiscord>[0],
    token?: string,
    library: Promise<Assistant> = Promise.resolve(assistant),
  ) => {
    const discord = await createLocalDiscord(options);
    const config = {
      token: token ?? discord.token,
      apiUrl: `${discord.url}/api`,
      owners: [],
      logMessages: false,
      feedbackFile: undefined,
      guild: undefined,
    };
    const log = pino({ level: 'silent' });
    const bot = () => startBot(config, { assistant: library, catalog, log, now: () => now });
    return { discord, bot, config };
  };

  it('a wrong token', async () => {
    const { discord, bot, config } = await start({}, 'MTIz.wrong.token');
    await expect(bot()).rejects.toThrow(/^Discord refused the token/);
    await expect(deployCommands(config, catalog)).rejects.toThrow(/^Discord refused the token/);
    await discord.close();
  });
  it('no token', async () => {
    const { discord, bot } = await start({}, '');
    await expect(bot()).rejects.toThrow(/token/);
    await discord.close();
  });
  it('nobody there', async () => {
    const { discord, bot } = await start({});
    await discord.close();
    await expect(bot()).rejects.toThrow(/^Discord could not be reached at http/);
  }, 20_000);
  it('a session ended for good', async () => {
    const { discord, bot } = await start({});
    const running = await bot();
    discord.faults.closeConnections(4014);
    expect((await running.failed).message).toMatch(/refused the intents/);
    await running.stop();
    await discord.close();
  });
  it('no articles', async () => {
    const { discord, bot } = await start({}, undefined, Promise.resolve(assistantOf([])));
    const running = await bot();
    expect((await running.failed).message).toMatch(/^There are no articles/);
    await running.stop();
    await discord.close();
  });
  it('articles that can’t be read', async () => {
    const failing = Promise.reject(new Error('no such folder'));
    failing.catch(() => undefined);
    const { discord, bot } = await start({}, undefined, failing);
    const running = await bot();
    expect((await running.failed).message).toBe('The articles could not be read: no such folder');
    await running.stop();
    await discord.close();
  });
  it('no privileged intent is asked for', async () => {
    const { discord, bot } = await start({ privilegedIntents: 0 });
    const running = await bot();
    expect(running.health().ready).toBe(true);
    await running.stop();
    await discord.close();
  });
});
