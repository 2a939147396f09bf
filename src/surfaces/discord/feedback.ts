import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One thumb: what was asked, what was answered, and what the reader thought of it. */
export interface Feedback {
  /** ISO instant. */
  readonly at: string;
  readonly vote: 'up' | 'down';
  /** Discord id of the reader; his last vote on a message counts. */
  readonly user: string;
  readonly message: string;
  /** The call as it stands in the message's footer. */
  readonly asked: string;
  /** The direct answer as shown. */
  readonly answer: string;
}

/** Where thumbs are kept. */
export interface FeedbackStore {
  add(feedback: Feedback): Promise<void>;
}

/** Adds each thumb to a file as one JSON line, in order; without a file they are dropped. Rejects when disk fails. */
export function feedbackStore(file: string | undefined): FeedbackStore {
  let last: Promise<void> = Promise.resolve();
  return {
    add(feedback) {
      if (file === undefined) return Promise.resolve();
      const written = last.then(async () => {
        await mkdir(dirname(file), { recursive: true });
        await appendFile(file, `${JSON.stringify(feedback)}\n`);
      });
      last = written.catch(() => undefined);
      return written;
    },
  };
}
