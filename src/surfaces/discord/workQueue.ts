import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Runs jobs one after another and lets the event loop turn between them, so that events that arrive meanwhile are
 * seen, and acknowledged, before the whole backlog is worked off.
 */
export class WorkQueue {
  #depth = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Jobs waiting or running. */
  get depth(): number {
    return this.#depth;
  }

  /** Runs a job after those before it; rejects when it throws. */
  run<T>(job: () => T | Promise<T>): Promise<T> {
    this.#depth++;
    const result = this.#last
      .then(() => nextTurn())
      .then(job)
      .finally(() => this.#depth--);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
