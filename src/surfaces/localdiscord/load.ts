import { setTimeout as wait } from 'node:timers/promises';
import type { LocalDiscord } from './localdiscord.js';
import type { TestUser } from './users/user.js';
import type { View } from './users/view.js';

/** How hard a bot is driven. */
export interface Load {
  readonly users: readonly TestUser[];
  /** How many times something is done, by the users in turn. */
  readonly times: number;
  /** Over how many real milliseconds, evenly spread. */
  readonly overMs: number;
  /** How often one of the bot's connections is cut meanwhile, evenly spread. */
  readonly disconnects: number;
  /** What is done the n-th time. */
  readonly act: (user: TestUser, n: number) => Promise<View>;
}

/** How a bot stood it. Times in real milliseconds from the opening of an interaction to its acknowledgement. */
export interface LoadReport {
  readonly sent: number;
  readonly answered: number;
  /** Where the user was told that the application did not respond. */
  readonly failed: number;
  /** Where nothing came at all within the users' patience. */
  readonly lost: number;
  /** Acknowledgements refused because there had been one. */
  readonly doubled: number;
  readonly disconnects: number;
  readonly resumed: number;
  /** New sessions begun meanwhile, where an old one could not be resumed. */
  readonly identified: number;
  readonly replayed: number;
  readonly acknowledgedMs: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly tookMs: number;
}

/** Drives a bot that is logged in: many users at once, the connection cut again and again. */
export async function drive(discord: LocalDiscord, load: Load): Promise<LoadReport> {
  const before = discord.counts();
  const timesBefore = discord.acknowledgementTimes().length;
  const start = performance.now();
  const due = (n: number, of: number): Promise<unknown> =>
    wait(Math.max(0, start + (n * load.overMs) / of - performance.now()));
  const cuts = cutRepeatedly(discord, load, due);
  const views: Promise<View | undefined>[] = [];
  for (let n = 0; n < load.times; n++) {
    await due(n, load.times);
    const user = load.users[n % load.users.length];
    if (user !== undefined) views.push(load.act(user, n).catch(() => undefined));
  }
  const seen = await Promise.all(views);
  const disconnects = await cuts;
  const after = discord.counts();
  const times = discord.acknowledgementTimes().slice(timesBefore);
  return {
    sent: seen.length,
    answered: seen.filter((view) => view?.status === 'shown').length,
    failed: seen.filter((view) => view?.status === 'failed').length,
    lost: seen.filter((view) => view === undefined).length,
    doubled: after.doubled - before.doubled,
    disconnects,
    resumed: after.resumed - before.resumed,
    identified: after.identified - before.identified,
    replayed: after.replayed - before.replayed,
    acknowledgedMs: quantiles(times),
    tookMs: performance.now() - start,
  };
}

/**
 * Cuts a connection each time it is due, as soon as there is one to cut, the one that has stood longest first.
 * discord.js waits half a second before it connects again, so many cuts need several shards.
 */
async function cutRepeatedly(
  discord: LocalDiscord,
  { disconnects }: Load,
  due: (n: number, of: number) => Promise<unknown>,
): Promise<number> {
  let cut = 0;
  for (let n = 1; n <= disconnects; n++) {
    await due(n, disconnects + 1);
    for (let tries = 0; discord.connected === 0 && tries < 1000; tries++) await wait(2);
    if (discord.faults.dropConnections(1) > 0) cut++;
  }
  return cut;
}

function quantiles(times: readonly number[]): LoadReport['acknowledgedMs'] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
