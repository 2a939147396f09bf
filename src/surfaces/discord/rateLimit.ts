/** How much is allowed: so many at once, so many a second after that. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** Keys remembered at most; the longest unused goes first, and by then its bucket has long filled up again. */
const mostKeys = 10_000;

/** Keeps a map within bounds: the newest entry goes last, the oldest is dropped. */
function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > mostKeys) for (const oldest of map.keys()) return void map.delete(oldest);
}

/** Token buckets, one for each key (a user, a channel). Instants are milliseconds and passed in. */
export class TokenBuckets {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(readonly allowance: Allowance) {}

  /** Takes `cost` tokens when they are there: 0. Otherwise takes nothing and tells the milliseconds to wait. */
  take(key: string, now: number, cost = 1): number {
    const { burst, perSecond } = this.allowance;
    const bucket = this.#buckets.get(key) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    const enough = tokens >= cost;
    remember(this.#buckets, key, { tokens: enough ? tokens - cost : tokens, at: now });
    return enough ? 0 : Math.ceil(((cost - tokens) / perSecond) * 1000);
  }
}

/** Whether the same thing happened a moment ago. */
export class Cooldown {
  readonly #last = new Map<string, number>();

  constructor(readonly milliseconds: number) {}

  /** True when `key` was seen within the cooldown before `now`; otherwise remembers it. */
  repeats(key: string, now: number): boolean {
    const last = this.#last.get(key);
    if (last !== undefined && now - last < this.milliseconds) return true;
    remember(this.#last, key, now);
    return false;
  }
}

/** Identifiers seen before: the gateway replays events after a resume, and none may be answered twice. */
export class SeenOnce {
  readonly #seen = new Map<string, true>();

  /** True the first time an identifier comes. */
  first(id: string): boolean {
    if (this.#seen.has(id)) return false;
    remember(this.#seen, id, true);
    return true;
  }
}
