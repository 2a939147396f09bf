/** The latest answer times in milliseconds, for the median and the slow end. */
export class AnswerTimes {
  readonly #times: number[] = [];
  #count = 0;

  constructor(readonly kept = 1000) {}

  /** Answers given since the start. */
  get count(): number {
    return this.#count;
  }

  add(milliseconds: number): void {
    this.#times[this.#count % this.kept] = milliseconds;
    this.#count++;
  }

  /** The time that a share (0 to 1) of the latest answers kept to; 0 before the first. */
  quantile(share: number): number {
    const sorted = this.#times.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  }
}
