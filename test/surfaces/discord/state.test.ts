import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AnswerTimes } from '../../../src/surfaces/discord/answerTimes.js';
import { type ButtonAction, decodeAction, encodeAction } from '../../../src/surfaces/discord/customId.js';
import { feedbackStore } from '../../../src/surfaces/discord/feedback.js';
import { limits } from '../../../src/surfaces/discord/limits.js';
import { Cooldown, SeenOnce, TokenBuckets } from '../../../src/surfaces/discord/rateLimit.js';
import { WorkQueue } from '../../../src/surfaces/discord/workQueue.js';

describe('custom ids', () => {
  const passage = {
    article: 'aZ09_-aZ09_-',
    paragraph: 4000,
    start: 999_999,
    length: 99_999,
    check: 'abcd_-12',
  };
  it.each<ButtonAction>([
    { kind: 'passage', passage },
    { kind: 'page', page: 0, asker: '12345678901234567890' },
    { kind: 'page', page: 999, asker: '1' },
    { kind: 'vote', vote: 'up' },
    { kind: 'vote', vote: 'down' },
  ])('%j', (action) => {
    const id = encodeAction(action);
    expect(id.length).toBeLessThanOrEqual(limits.customId);
    expect(decodeAction(id)).toEqual(action);
  });
  it.each(['', 'x', 'p~a~b', 'v~sideways', 'g~-1~1', 'g~1~me', 'p~aZ09_-aZ09_-~1~2~3~abcd_-12~more'])(
    'is none of ours: %j',
    (id) => expect(decodeAction(id)).toBeUndefined(),
  );
});

describe('rate limits', () => {
  it('lets a burst through, then what the seconds bring', () => {
    const buckets = new TokenBuckets({ burst: 2, perSecond: 0.5 });
    expect([0, 0, 0, 1000, 2000, 2000].map((now) => buckets.take('a', now))).toEqual([
      0, 0, 2000, 1000, 0, 2000,
    ]);
  });
  it('keeps keys apart and counts costs', () => {
    const buckets = new TokenBuckets({ burst: 10, perSecond: 1 });
    expect([buckets.take('a', 0, 10), buckets.take('a', 0, 5), buckets.take('b', 0, 5)]).toEqual([
      0, 5000, 0,
    ]);
  });
  it('is not fooled by a clock that goes back', () => {
    const buckets = new TokenBuckets({ burst: 1, perSecond: 1 });
    expect([5000, 1000, 1000].map((now) => buckets.take('a', now))).toEqual([0, 1000, 1000]);
  });
  it('cools down', () => {
    const cooldown = new Cooldown(1000);
    expect([0, 999, 1000].map((now) => cooldown.repeats('q', now))).toEqual([false, true, false]);
  });
  it('sees each once', () => {
    const once = new SeenOnce();
    expect(['1', '1', '2', '1'].map((id) => once.first(id))).toEqual([true, false, true, false]);
  });
});

describe('feedback', () => {
  const thumb = {
    at: '2026-01-01T00:00:00.000Z',
    vote: 'up',
    user: '1',
    message: '2',
    asked: 'a',
    answer: 'b',
  } as const;
  it('is kept as one JSON line each, in order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attache-'));
    const file = join(folder, 'deep', 'feedback.jsonl');
    const store = feedbackStore(file);
    await Promise.all(['1', '2', '3'].map((message) => store.add({ ...thumb, message })));
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      ['1', '2', '3'].map((message) => ({ ...thumb, message })),
    );
    await rm(folder, { recursive: true });
  });
  it('is dropped without a file', async () => {
    await expect(feedbackStore(undefined).add(thumb)).resolves.toBeUndefined();
  });
});

it('runs jobs one after another, also after one that failed', async () => {
  const queue = new WorkQueue();
  const order: number[] = [];
  const jobs = [1, 2, 3].map((n) =>
    queue.run(async () => {
      await Promise.resolve();
      order.push(n);
      if (n === 2) throw new Error('two');
    }),
  );
  expect(queue.depth).toBe(3);
  const ends = await Promise.allSettled(jobs);
  expect(order).toEqual([1, 2, 3]);
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(queue.depth).toBe(0);
});

it('tells the median and the slow end of the latest answers', () => {
  const times = new AnswerTimes(100);
  expect(times.quantile(0.5)).toBe(0);
  for (let i = 0; i < 300; i++) times.add(i);
  expect([times.count, times.quantile(0.5), times.quantile(0.99), times.quantile(1)]).toEqual([
    300, 250, 299, 299,
  ]);
});
