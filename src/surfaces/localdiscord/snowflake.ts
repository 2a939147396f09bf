import type { Clock } from './clock.js';

const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * Gives out Discord ids: milliseconds since 2015 in the upper 42 bits, a counter in the lower 22.
 * They rise strictly, also when many fall into one millisecond.
 * @see https://discord.com/developers/docs/reference#snowflakes
 */
export class Snowflakes {
  private last = 0n;

  constructor(private readonly clock: Clock) {}

  next(): string {
    const fresh = (BigInt(this.clock.now()) - DISCORD_EPOCH) << 22n;
    this.last = fresh > this.last ? fresh : this.last + 1n;
    return this.last.toString();
  }

  /** An id in a millisecond of its own, so that servers made at once still fall to different shards. */
  nextMillisecond(): string {
    this.last = ((this.last >> 22n) + 1n) << 22n;
    return this.next();
  }
}

/** The shard that is told of what happens in a guild; direct messages (no guild) go to shard 0. */
export function shardOf(guildId: string | undefined, shards: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
