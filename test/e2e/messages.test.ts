import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/assistant.js';
import { usualManners } from '../../src/surfaces/discord/manners.js';
import type { View } from '../../src/surfaces/localdiscord/users/view.js';
import { articles } from './articles.js';
import { assistantOf, now, type Scene, setScene } from './attache.js';

const real = assistantOf(articles);
/** What the assistant was asked, and in which conversation. */
const asked: { question: string; conversation: string | undefined }[] = [];
const assistant: Assistant = {
  ...real,
  ask(question, context) {
    asked.push({ question, conversation: context.conversation });
    return real.ask(question, context);
  },
};

let scene: Scene;
let folder: string;
let feedbackFile: string;
let clock = now.getTime();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-'));
  feedbackFile = join(folder, 'feedback.jsonl');
  scene = await setScene(
    assistant,
    { manners: usualManners, now: () => new Date(clock) },
    {},
    { feedbackFile },
  );
});
afterAll(async () => {
  await scene.close();
  await rm(folder, { recursive: true });
});

const newcomer = (name = 'Ann') => scene.discord.user({ name });
const footer = (view: View) => view.embeds[0]?.footer?.text;

describe('direct messages', () => {
  it('are answered as replies, without a ping', async () => {
    const view = await newcomer().dm('Who met Daudi Mwangi?');
    expect(view.replyTo).toBeDefined();
    expect(view.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(view.content).toMatch(/Lena Brandt.*\[1\]/);
    expect(footer(view)).toBe('/ask · question: Who met Daudi Mwangi?');
  });
  it('show passages and turn pages', async () => {
    const ann = newcomer();
    const view = await ann.dm('Who met Amara Diallo?');
    expect((await ann.click(view, 'Passage 1')).ephemeral).toBe(true);
    expect(footer(await ann.click(view, 'Page 2 ▶'))).toContain('page 2 of');
  });
  it('show that the bot types', async () => {
    const ann = newcomer();
    const kinds: string[] = [];
    const stop = scene.discord.onView(ann, ({ kind, channel }) => {
      if (channel === ann.dms) kinds.push(kind);
    });
    await ann.dm('Who met Mateo Rojas?');
    stop();
    expect(kinds).toContain('typing');
  });
  it('are one conversation for each user and channel', async () => {
    const [ann, bob] = [newcomer(), newcomer('Bob')];
    asked.length = 0;
    await ann.dm('Who met Daudi Mwangi?');
    await ann.dm('And where?');
    await bob.dm('And where?');
    expect(asked.map(({ conversation }) => conversation)).toEqual([
      `${ann.dms.id}/${ann.id}`,
      `${ann.dms.id}/${ann.id}`,
      `${bob.dms.id}/${bob.id}`,
    ]);
  });
  it('follow up on what was said before', async () => {
    const ann = newcomer();
    await ann.dm('Who met Daudi Mwangi in May 2024?');
    expect((await ann.dm('And where?')).content).toMatch(/Nairobi/);
  });
  it('are sent page after page where turning would need what was said before', async () => {
    const ann = newcomer();
    await ann.dm('Who met Amara Diallo?');
    const before = ann.sees(ann.dms).length;
    const first = await ann.dm('And when was that?');
    expect(first.buttons.some(({ label }) => label.startsWith('Page'))).toBe(false);
    await expect.poll(() => ann.sees(ann.dms).length).toBeGreaterThan(before + 2);
    expect(ann.sees(ann.dms).at(-1)?.pings).toEqual({ everyone: false, users: [], roles: [] });
  });
  it('of one user are answered in their order', async () => {
    const ann = newcomer();
    asked.length = 0;
    await Promise.all(['one?', 'two?', 'three?'].map((text) => ann.dm(text)));
    expect(asked.map(({ question }) => question)).toEqual(['one?', 'two?', 'three?']);
  });
  it('longer than a question are sent back', async () => {
    expect((await newcomer().dm('why '.repeat(400))).content).toMatch(/^I read questions of at most 1000/);
  });
});

describe('in a server', () => {
  it('a mention is answered', async () => {
    const view = await newcomer().mention(scene.discord.general, 'Who met Daudi Mwangi?');
    expect(view.content).toMatch(/Lena Brandt/);
    expect(asked.at(-1)?.question).toBe('Who met Daudi Mwangi?');
  });
  it('a mention without a question is told what to ask', async () => {
    expect((await newcomer().mention(scene.discord.general, '')).content).toMatch(/^Ask me who met whom/);
  });
  it('a reply to the bot is answered', async () => {
    const ann = newcomer();
    const first = await ann.mention(scene.discord.general, 'Who met Daudi Mwangi?');
    expect((await ann.reply(first, 'Who met Mateo Rojas?')).content).toMatch(/Lena Brandt|Daudi Mwangi/);
  });
  it('other messages are left alone', async () => {
    const ann = newcomer();
    asked.length = 0;
    ann.say(scene.discord.general, 'Who met Daudi Mwangi?');
    ann.say(scene.discord.general, '@everyone who met Daudi Mwangi?');
    await ann.mention(scene.discord.general, 'Who met Mateo Rojas?');
    expect(asked.map(({ question }) => question)).toEqual(['Who met Mateo Rojas?']);
  });
  it('where the bot may not write nothing breaks', async () => {
    const ann = newcomer();
    const mute = scene.discord.channel({ name: 'mute', botPermissions: 1n << 10n });
    ann.say(mute, `<@${scene.discord.applicationId}> Who met Daudi Mwangi?`);
    expect((await ann.dm('Who met Daudi Mwangi?')).content).toMatch(/Lena Brandt/);
    expect(ann.sees(mute).length).toBe(1);
  });
});

describe('manners', () => {
  it('the same question again is not answered twice in a row', async () => {
    const ann = newcomer();
    await ann.slash('/who', { met: 'Brandt' });
    const again = await ann.slash('/who', { met: 'Brandt' });
    expect(again.ephemeral).toBe(true);
    expect(again.content).toBe('I answered just that a moment ago; the answer stands above.');
    clock += 11_000;
    expect((await ann.slash('/who', { met: 'Brandt' })).content).toMatch(/Mwangi/);
  });
  it('one who asks too much is asked to wait, in private, and is answered later', async () => {
    const ann = newcomer();
    for (let i = 0; i < usualManners.user.burst; i++) await ann.slash('/sources', { search: `word${i}` });
    const refused = await ann.slash('/sources', { search: 'more' });
    expect(refused.ephemeral).toBe(true);
    expect(refused.content).toMatch(/^That was a lot of questions at once\. Please ask again in 2 seconds/);
    clock += 2000;
    expect((await ann.slash('/sources', { search: 'more' })).content).not.toMatch(/^That was a lot/);
  });
  it('a channel is protected too', async () => {
    clock += 60_000;
    const channel = scene.discord.channel({ name: 'busy' });
    const views = [];
    for (let i = 0; i < 21; i++) views.push(await newcomer(`U${i}`).mention(channel, `Who met Mwangi ${i}?`));
    expect(views.filter(({ content }) => content.startsWith('This channel asks faster')).length).toBe(1);
  });
});

it('thumbs are kept with what was asked and answered', async () => {
  clock += 60_000;
  const ann = newcomer();
  const view = await ann.slash('/who', { met: 'Mwangi' });
  await ann.click(view, '👍');
  await ann.click(view, '👎');
  await expect.poll(async () => (await readFile(feedbackFile, 'utf8')).trimEnd().split('\n').length).toBe(2);
  const kept = (await readFile(feedbackFile, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const both = {
    at: new Date(clock).toISOString(),
    user: ann.id,
    message: view.id,
    asked: '/who · met: Mwangi',
  };
  expect(kept).toEqual([
    { ...both, vote: 'up', answer: view.content },
    { ...both, vote: 'down', answer: view.content },
  ]);
});
