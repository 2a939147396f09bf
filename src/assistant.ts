import type { Answer } from './answers/answer.js';
import type { Library } from './library/library.js';

/** What surrounds a question. */
export interface AskContext {
  /** The present instant; "today" in a question is read from it. */
  readonly now: Date;
  /** Key of the conversation whose last turns follow-ups refer to; none for a lone question. */
  readonly conversation?: string;
}

/** The one door: every surface and every test asks through it. */
export interface Assistant {
  readonly library: Library;
  ask(question: string, context: AskContext): Answer;
}
