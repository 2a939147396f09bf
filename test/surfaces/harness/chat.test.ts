import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../commands/catalog.js';
import type { Assistant } from '../../../src/assistant.js';
import { readConfig } from '../../../src/config.js';
import type { Library } from '../../../src/library/library.js';
import type { Person } from '../../../src/library/roster.js';
import { Chat, chat } from '../../../src/surfaces/harness/chat.js';

const person = (name: string, encounters: number): Person => ({
  id: name,
  name,
  spellings: [name],
  offices: [],
  of: ['Norway'],
  encounters,
  reasons: [],
});
const everyone = [person('Ana Ruiz', 2), person('Ivo Lund', 5)];

const library: Library = {
  articles: [],
  skipped: [],
  encounters: [],
  roster: {
    people: everyone,
    personOf: () => undefined,
    find: (name) =>
      everyone
        .filter((each) => each.name.toLowerCase().includes(name.toLowerCase()))
        .map((found) => ({ person: found, score: 1, reason: 'test' })),
    holding: () => [],
  },
  article: () => undefined,
  shelf: () => undefined,
  search: () => [],
};

const assistant: Assistant = {
  library,
  tally: () => ({ removed: 0 }),
  ask: (question, { conversation }) => ({
    question,
    outcome: 'not-found',
    verdict: null,
    answers: [],
    text: `${conversation}: ${question}`,
    encounters: [],
    citations: [],
  }),
};

const bot = new Chat(assistant, catalog, () => new Date('2024-05-06'));

describe('a line', () => {
  it.each([
    ['Who met her?', 'terminal: Who met her?'],
    ['/ask Who met her?', 'terminal: Who met her?'],
    [
      '/who Ruiz place: Oslo since: 2024-03-01 until: May 2024',
      'terminal: Who met Ruiz in Oslo since 2024-03-01 until May 2024?',
    ],
    ['/who Ruiz status: planned', 'terminal: Who will meet Ruiz?'],
    ['/who Ruiz status: cancelled place: Oslo', 'terminal: Whose meeting with Ruiz was cancelled in Oslo?'],
    ['/where Ruiz, Lund', 'terminal: Where did Ruiz meet Lund?'],
    ['/when Ruiz and Lund', 'terminal: When did Ruiz meet Lund?'],
  ])('%s asks %s', async (line, said) => {
    expect(await bot.reply(line)).toMatchObject({ kind: 'answer', answer: { text: said } });
  });

  it('of /help lists every command', async () => {
    const reply = await bot.reply('/help');
    expect(reply.kind === 'list' && reply.entries.map(({ text }) => text.split(/[ :]/)[0])).toEqual(
      catalog.map(({ data }) => `/${data.name}`),
    );
  });

  it('of an unknown command says which there are', async () => {
    expect(await bot.reply('/dance')).toMatchObject({
      kind: 'notice',
      text: expect.stringContaining('/ask /who'),
    });
  });
});

describe('Tab', () => {
  it.each([
    ['/wh', ['/who ', '/where ', '/when '], '/wh'],
    ['/who lu', ['Ivo Lund'], 'lu'],
    ['/who met: an', ['Ana Ruiz'], 'an'],
    ['/who Ruiz st', ['status: '], 'st'],
    ['/who Ana R', ['Ana Ruiz'], 'Ana R'],
    ['/who Ruiz status: p', ['planned'], 'p'],
    ['Did lu', ['Ivo Lund'], 'lu'],
    ['Who met ', [], 'Who met '],
  ])('after %j', (line, hits, replaced) => {
    expect(bot.complete(line)).toEqual([hits, replaced]);
  });
});

it('answers each line of a pipe, and ends with it', async () => {
  const output = new PassThrough();
  const terminal = {
    input: Readable.from(['\uFEFFWho met her?\r\n\n/where Ruiz, Lund\n']),
    output,
    errors: new PassThrough(),
    config: readConfig({}),
    now: () => new Date('2024-05-06'),
  };
  await chat(terminal, assistant, catalog);
  output.end();
  expect(await text(output)).toBe('terminal: Who met her?\n\nterminal: Where did Ruiz meet Lund?\n\n');
});
