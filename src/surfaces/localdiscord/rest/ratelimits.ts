import { createHash } from 'node:crypto';
import type { Clock } from '../clock.js';

/** A limit on some requests. */
export interface RateLimit {
  /** Which requests, as `METHOD /path` without the version. */
  readonly when: RegExp;
  readonly limit: number;
  readonly perMs: number;
  /** Counted over everything the bot does rather than by channel, server or webhook. */
  readonly isGlobal?: boolean;
}

/** What a request is told about its limit. */
export interface RateVerdict {
  readonly allowed: boolean;
  readonly retryAfter: number;
  readonly isGlobal: boolean;
  readonly headers: Record<string, string>;
}

/**
 * Counts requests in windows, one window for each limit and each channel, server or webhook.
 * @see https://discord.com/developers/docs/topics/rate-limits
 */
export class RateLimits {
  private readonly windows = new Map<string, { count: number; endsAt: number }>();

  constructor(
    private readonly limits: readonly RateLimit[],
    private readonly clock: Clock,
  ) {}

  /** Counts a request against the first limit it falls under; undefined when none does. */
  count(request: string): RateVerdict | undefined {
    const index = this.limits.findIndex(({ when }) => when.test(request));
    const rule = this.limits[index];
    if (rule === undefined) return undefined;
    const isGlobal = rule.isGlobal ?? false;
    const major = isGlobal ? '' : request.split('/').slice(1, 3).join('/');
    const key = `${index} ${major}`;
    const now = this.clock.now();
    const found = this.windows.get(key);
    const window = found !== undefined && now < found.endsAt ? found : { count: 0, endsAt: now + rule.perMs };
    window.count++;
    this.windows.set(key, window);
    const retryAfter = (window.endsAt - now) / 1000;
    return {
      allowed: window.count <= rule.limit,
      retryAfter,
      isGlobal,
      headers: isGlobal
        ? {}
        : {
            'x-ratelimit-limit': String(rule.limit),
            'x-ratelimit-remaining': String(Math.max(0, rule.limit - window.count)),
            'x-ratelimit-reset': (window.endsAt / 1000).toFixed(3),
            'x-ratelimit-reset-after': retryAfter.toFixed(3),
            'x-ratelimit-bucket': createHash('sha1').update(String(index)).digest('hex').slice(0, 32),
          },
    };
  }
}

/** The answer to a request over its limit. */
export function tooManyRequests({ retryAfter, isGlobal, headers }: Omit<RateVerdict, 'allowed'>): Response {
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal };
  return Response.json(body, {
    status: 429,
    headers: {
      ...headers,
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-scope': isGlobal ? 'global' : 'user',
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  });
}
