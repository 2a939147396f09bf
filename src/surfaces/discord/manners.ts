import { type Allowance, Cooldown, SeenOnce, TokenBuckets } from './rateLimit.js';

/** How much users and channels may ask. */
export interface MannersSettings {
  readonly user: Allowance;
  readonly channel: Allowance;
  /** Milliseconds in which the same user is not answered the same question in the same channel again. */
  readonly cooldown: number;
}

/** What suits a busy server; an ordinary message weighs more, for Discord limits those by channel. */
export const usualManners: MannersSettings = {
  user: { burst: 8, perSecond: 0.5 },
  channel: { burst: 500, perSecond: 50 },
  cooldown: 10_000,
};

/** Tokens of the channel that an interaction and an ordinary message take. */
export const weight = { interaction: 1, message: 25 } as const;

/** A wish to be answered. */
export interface Wish {
  readonly user: string;
  readonly channel: string;
  readonly weight: number;
  /** What is asked; the same text twice is a repetition. */
  readonly asked: string;
}

/** Who is answered, and who is asked to wait. */
export class Manners {
  /** Interactions and messages that have come in. */
  readonly seen = new SeenOnce();
  readonly #users: TokenBuckets;
  readonly #channels: TokenBuckets;
  readonly #repeats: Cooldown;

  constructor({ user, channel, cooldown }: MannersSettings) {
    this.#users = new TokenBuckets(user);
    this.#channels = new TokenBuckets(channel);
    this.#repeats = new Cooldown(cooldown);
  }

  /** Undefined when the wish is to be answered now; otherwise what to say instead. */
  refusal({ user, channel, weight, asked }: Wish, now: number): string | undefined {
    const own = this.#users.take(user, now);
    if (own > 0) return `That was a lot of questions at once. Please ask again in ${seconds(own)}.`;
    const shared = this.#channels.take(channel, now, weight);
    if (shared > 0)
      return `This channel asks faster than I may answer. Please try again in ${seconds(shared)}.`;
    if (this.#repeats.repeats(`${user}\n${channel}\n${asked}`, now))
      return 'I answered just that a moment ago; the answer stands above.';
    return undefined;
  }
}

function seconds(milliseconds: number): string {
  const count = Math.ceil(milliseconds / 1000);
  return count === 1 ? 'one second' : `${count} seconds`;
}
