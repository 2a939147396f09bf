/** A development set of articles with gold, below the eval folder. */
export interface EvalSet {
  readonly name: string;
  readonly questions?: string;
  readonly encounters?: string;
  readonly dates?: string;
  /** Whether every sixth article is kept unseen, to show how rules generalise. */
  readonly hasBlindSixth: boolean;
}

/** The sets in the order of the table. */
export const sets: readonly EvalSet[] = [
  { name: 'newswire', questions: 'questions.jsonl', encounters: 'encounters.jsonl', hasBlindSixth: true },
  { name: 'mixed', questions: 'questions.jsonl', encounters: 'encounters.jsonl', hasBlindSixth: true },
  { name: 'noisy', questions: 'questions.jsonl', encounters: 'encounters.jsonl', hasBlindSixth: true },
  { name: 'readouts', questions: 'questions.jsonl', hasBlindSixth: false },
  { name: 'dates', dates: 'dates.jsonl', hasBlindSixth: false },
];

/** Whether an article's key ("w006"; keys are even) belongs to the sixth that is never looked at. */
export function isBlind(key: string): boolean {
  return Number(/\d+/.exec(key)?.[0] ?? 1) % 12 === 6;
}
