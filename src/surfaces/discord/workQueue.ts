import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds that a job gives way to acknowledgements at most; without an end a steady stream would starve it. */
const courtesy = 20;

/**
 * Runs jobs one after another. Between two jobs the event loop turns, so that what has arrived is seen, and
 * acknowledgements under way go first: whoever waits is told so before the backlog is worked off.
 */
export class WorkQueue {
  #depth = 0;
  #last: Promise<unknown> = Promise.resolve();
  readonly #urgent = new Set<Promise<unknown>>();

  /** Jobs waiting or running. */
  get depth(): number {
    return this.#depth;
  }

  /** Lets the next job give way to this. */
  giveWayTo(urgent: Promise<unknown>): void {
    const settled: Promise<unknown> = urgent.then(
      () => this.#urgent.delete(settled),
      () => this.#urgent.delete(settled),
    );
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
    if (this.#urgent.size > 0) await Promise.race([Promise.allSettled(this.#urgent), delay(courtesy)]);
  }
}
