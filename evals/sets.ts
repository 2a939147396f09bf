/** A development set of articles with gold, below the eval folder. */
export interface EvalSet {
  readonly name: string;
  readonly questions?: string;
  readonly encounters?: string;
  readonly dates?: string;
  /** Whether every third article is kept unseen, to show how rules generalise. */
  readonly hasBlindThird: boolean;
}

/** The sets in the order of the table. */
export const sets: readonly EvalSet[] = [
  { name: 'newswire', questions: 'questions.jsonl', encounters: 'encounters.jsonl', hasBlindThird: true },
  { name: 'mixed', questions: 'questions.jsonl', encounters: 'encounters.jsonl', hasBlindThird: true },
  { name: 'noisy', questions: 'questions.jsonl', encounters: 'encounters.jsonl', hasBlindThird: true },
  { name: 'readouts', questions: 'questions.jsonl', hasBlindThird: false },
  { name: 'dates', dates: 'dates.jsonl', hasBlindThird: false },
];

/** Whether an article's key ("w003") belongs to the third that is never looked at. */
export function isBlind(key: string): boolean {
  return Number(/\d+/.exec(key)?.[0] ?? 1) % 3 === 0;
}
