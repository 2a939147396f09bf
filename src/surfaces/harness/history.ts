import { readFileSync, writeFileSync } from 'node:fs';

/** Lines typed in earlier chats, newest first; none without a file. */
export function loadHistory(file: string | undefined): string[] {
  if (!file) return [];
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return []; // The first chat has no file yet.
  }
}

/** Keeps the lines typed, newest first, readable by their owner alone; does nothing without a file. */
export function saveHistory(file: string | undefined, history: readonly string[]): void {
  if (!file) return;
  try {
    writeFileSync(file, `${history.join('\n')}\n`, { mode: 0o600 });
  } catch {
    // A chat goes on where its history cannot be kept.
  }
}
