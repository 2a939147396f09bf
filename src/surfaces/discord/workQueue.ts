import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Runs jobs one after another. Between two jobs the event loop turns, so that what has arrived is seen, and promised
 * acknowledgements go out first: whoever waits for an answer is told so before the backlog is worked off.
 */
export class WorkQueue {
  #depth = 0;
  #last: Promise<unknown> = Promise.resolve();
  readonly #urgent = new Set<Promise<unknown>>();

  /** Jobs waiting or running. */
  get depth(): number {
    return this.#depth;
  }

  /** Lets no job begin before this has settled. */
  holdFor(urgent: Promise<unknown>): void {
    const settled = urgent.catch(() => undefined).finally(() => this.#urgent.delete(settled));
    this.#urgent.add(settled);
  }

  /** Runs a job after those before it; rejects when it throws. */
  run<T>(job: () => T | Promise<T>): Promise<T> {
    this.#depth++;
    const result = this.#last
      .then(() => this.#turn())
      .then(job)
      .finally(() => this.#depth--);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #turn(): Promise<void> {
    await nextTurn();
    while (this.#urgent.size > 0) await Promise.all(this.#urgent);
  }
}
