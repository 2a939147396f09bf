import type { Clock } from './clock.js';

/** One thing that crossed the wire: a REST request with its answer, or a gateway packet. */
export interface Traffic {
  readonly at: number;
  readonly wire: 'rest' | 'gateway';
  /** One line for a person: `POST /channels/1/messages → 200`, `→ INTERACTION_CREATE`. */
  readonly line: string;
  readonly body?: unknown;
}

const KEPT = 5_000;
const SHOWN = 40;
const BODY_SHOWN = 300;

/** What crossed the wire of late, kept to explain a failed test. */
export class Transcript {
  private readonly entries: Traffic[] = [];

  constructor(private readonly clock: Clock) {}

  note(wire: Traffic['wire'], line: string, body?: unknown): void {
    this.entries.push({ at: this.clock.now(), wire, line, ...(body === undefined ? {} : { body }) });
    if (this.entries.length > 2 * KEPT) this.entries.splice(0, this.entries.length - KEPT);
  }

  /** Everything still kept, oldest first. */
  all(): readonly Traffic[] {
    return this.entries;
  }

  /** The last lines of traffic as text, long bodies cut. */
  toString(): string {
    return this.entries
      .slice(-SHOWN)
      .map(({ at, line, body }) => {
        const shown = body === undefined ? '' : ` ${JSON.stringify(body)}`;
        return `${new Date(at).toISOString().slice(11, 23)} ${line}${shown.slice(0, BODY_SHOWN)}`;
      })
      .join('\n');
  }
}
