import type { Turn } from './followUp.js';

/** Most conversations remembered; the one longest unused is forgotten first. */
const MOST = 500;
/** How long a turn is remembered, in milliseconds. */
const LIFE = 30 * 60_000;

interface Held {
  readonly turn: Turn;
  readonly at: number;
}

/** The last turn of each conversation, bounded in number and in time. */
export class Conversations {
  private readonly held = new Map<string, Held>();

  /** The last turn of a conversation unless it is too old. */
  last(key: string, now: Date): Turn | undefined {
    const found = this.held.get(key);
    if (!found || Math.abs(now.getTime() - found.at) > LIFE) return undefined;
    return found.turn;
  }

  /** Remembers a turn as the last of its conversation. */
  keep(key: string, turn: Turn, now: Date): void {
    this.held.delete(key);
    this.held.set(key, { turn, at: now.getTime() });
    const [oldest] = this.held.keys();
    if (this.held.size > MOST && oldest !== undefined) this.held.delete(oldest);
  }
}
