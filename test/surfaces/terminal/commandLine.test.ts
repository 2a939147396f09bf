import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.js';
import type { Assistant } from '../../../src/assistant.js';
import { readConfig } from '../../../src/config.js';
import type { Library } from '../../../src/library/library.js';
import { commandLine, type Doors } from '../../../src/surfaces/terminal/commandLine.js';

const library: Library = {
  articles: [],
  skipped: [{ path: 'b.png', reason: 'not an article' }],
  encounters: [],
  roster: { people: [], personOf: () => undefined, find: () => [], holding: () => [] },
  article: () => undefined,
  shelf: () => undefined,
  search: () => [],
};

const article: Library['articles'][number] = {
  path: 'a.md',
  title: 'A',
  source: null,
  published: null,
  publishedBasis: null,
  url: null,
  paragraphs: [],
};

/** Says what it was asked, when and where. */
const assistant: Assistant = {
  library: { ...library, articles: [article] },
  tally: () => ({ removed: 0 }),
  ask(question, { now, conversation }): Answer {
    if (question === 'fall over') throw new Error('oh');
    return {
      question,
      outcome: 'not-found',
      verdict: null,
      answers: [],
      text: `${question} ${now.toISOString()} ${conversation ?? '-'}`,
      encounters: [],
      citations: [],
    };
  },
};

/** Runs the command line; gives what it printed and which folders were opened, or the error it threw. */
async function run(
  words: string[],
  input = '',
): Promise<{ out: string; err: string; folders: readonly string[] }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const config = readConfig({ ARTICLES_DIR: 'default' });
  const terminal = {
    input: Readable.from([input]),
    output,
    errors,
    config,
    now: () => new Date('2024-05-06'),
  };
  let folders: readonly string[] = [];
  const open =
    <T>(value: T) =>
    async (dirs: readonly string[]) => {
      folders = dirs;
      return value;
    };
  const doors: Doors = {
    openLibrary: open(library),
    openAssistant: async (dirs) => open(dirs.includes('empty') ? { ...assistant, library } : assistant)(dirs),
    openFiles: open([]),
    chat: open(undefined),
    start: open(undefined),
    deploy: async () => undefined,
  };
  await commandLine(terminal, doors).parseAsync(words, { from: 'user' });
  output.end();
  errors.end();
  return { out: await text(output), err: await text(errors), folders };
}

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('--articles', () => {
  it.each([
    [['ask', 'Who?'], ['default']],
    [['--articles', 'a', 'ask', 'Who?'], ['a']],
    [
      ['ask', '--articles', 'a', 'Who?', '--articles', 'b'],
      ['a', 'b'],
    ],
    [
      ['--articles', 'a', 'index', '--json', '--articles', 'b'],
      ['a', 'b'],
    ],
  ])('%j opens %j', async (words, folders) => {
    expect((await run(words)).folders).toEqual(folders);
  });
});

describe('ask', () => {
  it('joins its words and prints text', async () => {
    expect((await run(['ask', 'Who', 'met', 'her?'])).out).toBe('Who met her? 2024-05-06T00:00:00.000Z -\n');
  });

  it('fails where no article was read', async () => {
    await expect(run(['ask', '--articles', 'empty', 'Who?'])).rejects.toThrow('no articles');
  });

  it('prints one Answer object, as of --now', async () => {
    const { out } = await run(['ask', '--json', '--now', '2023-01-02', 'Who?']);
    expect(lines(out)).toEqual([
      expect.objectContaining({ question: 'Who?', text: 'Who? 2023-01-02T00:00:00.000Z -' }),
    ]);
  });
});

describe('batch', () => {
  it('answers line by line in order, bad lines too', async () => {
    const input = [
      '\uFEFF{"id":"a","q":"Who?","set":"x"}\r',
      '',
      'nonsense',
      '{"id":7}',
      '{"id":"c","q":"fall over"}',
      '[1]',
      '{"q":"And where?","conversation":"k"}',
    ].join('\n');
    const answers = lines((await run(['batch', '--now', '2023-01-02T10:00:00Z'], input)).out);
    expect(answers.map(({ id, outcome, text }) => [id, outcome, outcome === 'error' ? '' : text])).toEqual([
      ['a', 'not-found', 'Who? 2023-01-02T10:00:00.000Z -'],
      [undefined, 'error', ''],
      [7, 'error', ''],
      ['c', 'error', ''],
      [undefined, 'error', ''],
      [undefined, 'not-found', 'And where? 2023-01-02T10:00:00.000Z k'],
    ]);
  });
});

describe('index', () => {
  it('reports what the library holds', async () => {
    expect(lines((await run(['index', '--json'])).out)).toEqual([
      {
        articles: 0,
        passages: 0,
        encounters: 0,
        people: 0,
        places: 0,
        skipped: [{ path: 'b.png', reason: 'not an article' }],
        seconds: expect.any(Number),
      },
    ]);
    expect((await run(['index'])).out).toContain('skipped     1\n  b.png: not an article\n');
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['dance']],
    [['ask']],
    [['ask', '--loud', 'Who?']],
    [['ask', '--now', 'yesterday', 'Who?']],
    [['ask', 'Who?', '--articles']],
    [['search', '--limit', '0', 'x']],
    [['read']],
    [['index', 'more']],
  ])('%j is refused, and says why on standard error', async (words) => {
    await expect(run(words)).rejects.toThrow(CommanderError);
    await expect(run(words)).rejects.toMatchObject({ exitCode: 1 });
  });

  it('help is no error', async () => {
    await expect(run(['--help'])).rejects.toMatchObject({ exitCode: 0 });
    await expect(run(['ask', '--help'])).rejects.toMatchObject({ exitCode: 0 });
  });
});
