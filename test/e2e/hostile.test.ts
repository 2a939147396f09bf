import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import type { View } from '../../src/surfaces/localdiscord/users/view.js';
import { article } from './articles.js';
import { assistantOf, type Scene, setScene } from './attache.js';

const markup =
  '@everyone @here <@1> <@&1> <#1> [x](https://evil.test) **bold** __under__ ~~gone~~ ||spoiler|| `code` ' +
  '\u202Edesrever\u2066 https://evil.test <https://evil.test> discord.gg/evil </ask:1> <t:0:R> <:a:1>';
const brackets = '[a]('.repeat(16_000);
const stars = '*'.repeat(4000);

const hostile = [
  article(
    'hostile [x](https://evil.test).md',
    `# ${markup}`,
    '2024-05-04',
    `German Chancellor Lena Brandt met Kenyan President Daudi Mwangi in Nairobi on 3 May 2024, ${markup}.\n\n` +
      `# Heading\n> quote\n- list\n1. number\n\`\`\`\ncode\n\`\`\`\n${stars}\n\n${brackets}`,
    { source: `@everyone ${markup}`, url: 'javascript:alert(1)' },
  ),
  article(
    'brackets.md',
    brackets,
    '2024-06-01',
    `Lena Brandt met Mateo Rojas in Lima on 30 May 2024. ${stars} ${brackets}`,
    { url: 'https://good.test/a)[x](https://evil.test' },
  ),
];

let scene: Scene;
let ann: TestUser;
beforeAll(async () => {
  scene = await setScene(assistantOf(hostile));
  ann = scene.discord.user({ name: 'Ann' });
});
afterAll(() => scene.close());

/** Text in which Discord reads markup, with what a backslash takes the meaning of blanked out. */
function read(view: View): string {
  const texts = [view.content, ...view.embeds.map(({ description }) => description ?? '')];
  return texts.join('\n').replace(/\\[^0-9A-Za-z\s]/g, 'x');
}

/** Nothing pings, links elsewhere, or is marked up by anyone but the bot. */
function expectHarmless(view: View): void {
  expect(view.pings).toEqual({ everyone: false, users: [], roles: [] });
  const text = read(view);
  const links = [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([, label, target]) => [label, target]);
  for (const [label, target] of links) {
    expect(label).toBe('open');
    expect(target).toMatch(/^https:\/\/good\.test\/[^[\]()<>\s]*$/);
  }
  const rest = text
    .replace(/\[open\]\([^)]*\)/g, '')
    .replaceAll('**Sources**', '')
    .replace(/\*\*/g, '');
  expect(rest).not.toMatch(/@(everyone|here)|<[@#:t/]|:\/\/|discord\.gg\/|[*_~|`]|^\s*(#|>|- |\d+\. )/m);
  expect(JSON.stringify(view.embeds) + view.content).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(view.buttons.every(({ url }) => url === undefined)).toBe(true);
}

describe('an article full of markup', () => {
  it.each([
    ['/ask', { question: 'Who met Daudi Mwangi?' }],
    ['/who', { met: 'Brandt' }],
    ['/where', { first: 'Brandt', second: 'Rojas' }],
    ['/when', { first: 'Brandt', second: 'Mwangi' }],
    ['/timeline', { person: 'Brandt' }],
    ['/sources', {}],
    ['/sources', { search: 'evil' }],
    ['/article', { name: 'brackets.md' }],
  ] as const)('%s %j', async (command, options) => {
    const view = await ann.slash(command, options);
    expect(view.status).toBe('shown');
    expectHarmless(view);
    for (const { label } of view.buttons.filter((button) => button.label.startsWith('Passage')))
      expectHarmless(await ann.click(view, label));
  });
  it('completions stay within 100 characters', async () => {
    const choices = await ann.autocomplete('/article', { name: '' }, 'name');
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.every(({ name, value }) => name.length <= 100 && String(value).length <= 100)).toBe(true);
  });
});

describe('a question full of markup', () => {
  it.each([
    [`Who met Daudi Mwangi? ${markup}`],
    [`Who met ${markup}?`],
    [`Did @everyone meet <@&1> in [x](https://evil.test)?`],
    ['*'.repeat(1000)],
    ['[a]('.repeat(250)],
    ['\u202E\u202E\u202E who met Brandt'],
    ['/who · met: x · page 1 of 9'],
  ])('%j', async (question) => {
    expectHarmless(await ann.slash('/ask', { question }));
    expectHarmless(await ann.dm(question));
    expectHarmless(await ann.mention(scene.discord.general, question));
  });
  it.each([
    ['/who', { met: '[x](https://evil.test)', place: '@everyone' }],
    ['/timeline', { person: '<@&1> **x**' }],
    ['/article', { name: '[x](https://evil.test) @everyone' }],
    ['/sources', { search: '@everyone [x](https://evil.test) ||x||' }],
    ['/check', { text: `Lena Brandt met Daudi Mwangi in Nairobi, ${markup}.` }],
    ['/check', { text: '*'.repeat(4000) }],
    ['/check', { text: '[a]('.repeat(1000) }],
  ] as const)('%s %j', async (command, options) => {
    expectHarmless(await ann.slash(command, options));
  });
  it('in a message that is checked', async () => {
    const said = ann.say(scene.discord.general, `Lena Brandt met Daudi Mwangi in Nairobi, ${markup}.`);
    expectHarmless(await ann.contextMenu('Check this message', said));
  });
});
