import { readFile } from '../../articles/file.js';
import { buildLibrary, shelve } from '../../library/build.js';
import type { Library, Shelf, Skipped } from '../../library/library.js';
import { oneLine } from '../wording.js';
import { progressOn, type Terminal } from './terminal.js';

function tell(terminal: Terminal, { path, reason }: Skipped): void {
  terminal.errors.write(`skipped ${oneLine(path)}: ${oneLine(reason)}\n`);
}

/** Reads folders of articles into a library; says on standard error how far it is and what it skipped. Throws FolderError. */
export async function openLibrary(
  terminal: Terminal,
  folders: readonly string[],
  lines = false,
): Promise<Library> {
  const progress = progressOn(terminal, 'reading', lines);
  try {
    const library = await buildLibrary(folders, { now: terminal.now(), onProgress: progress.at });
    for (const each of library.skipped) tell(terminal, each);
    return library;
  } finally {
    progress.end();
  }
}

/** Reads single files, in the order given; those that cannot be read are named on standard error and left out. */
export async function openFiles(terminal: Terminal, files: readonly string[]): Promise<Shelf[]> {
  const readings = await Promise.all(files.map((file) => readFile(file, file, { now: terminal.now() })));
  return readings.flatMap(({ article, skipped }) => {
    if (skipped) tell(terminal, skipped);
    try {
      return article ? [shelve(article)] : [];
    } catch (error) {
      tell(terminal, {
        path: article?.path ?? '',
        reason: `its encounters could not be read: ${String(error)}`,
      });
      return [];
    }
  });
}
