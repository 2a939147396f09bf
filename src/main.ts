#!/usr/bin/env node
import { CommanderError } from 'commander';
import { readFile } from './articles/file.js';
import { FolderError } from './articles/folder.js';
import { createAssistant } from './assistant.js';
import { ConfigError, readConfig } from './config.js';
import { buildLibrary, shelve } from './library/build.js';
import type { Library, Shelf, Skipped } from './library/library.js';
import { chat } from './surfaces/harness/chat.js';
import { commandLine, type Doors } from './surfaces/terminal/commandLine.js';
import { progressOn, type Terminal, UsageError } from './surfaces/terminal/terminal.js';

/** Opens each room only when a subcommand asks for it; the commands bring discord.js, so they come last. */
function doorsOf(terminal: Terminal): Doors {
  const tell = ({ path, reason }: Skipped) => terminal.errors.write(`skipped ${path}: ${reason}\n`);

  async function openLibrary(folders: readonly string[], lines = false): Promise<Library> {
    const progress = progressOn(terminal, 'reading', lines);
    const library = await buildLibrary(folders, { now: terminal.now(), onProgress: progress.at });
    progress.end();
    library.skipped.forEach(tell);
    return library;
  }

  async function openFiles(files: readonly string[]): Promise<Shelf[]> {
    const readings = await Promise.all(files.map((file) => readFile(file, file, { now: terminal.now() })));
    for (const { skipped } of readings) if (skipped) tell(skipped);
    return readings.flatMap(({ article }) => (article ? [shelve(article)] : []));
  }

  const openAssistant = async (folders: readonly string[]) => createAssistant(await openLibrary(folders));
  const catalog = async () => (await import('../commands/catalog.js')).catalog;
  const talk = async (folders: readonly string[]) =>
    chat(terminal, await openAssistant(folders), await catalog());
  return {
    openLibrary,
    openAssistant,
    openFiles,
    chat: talk,
    start: talk,
    deploy: async () => {
      throw new UsageError('deploy needs DISCORD_TOKEN.');
    },
  };
}

/** Exit status: 0 done, 1 failed, 2 wrong usage. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // Commander has said why.
  process.stderr.write(`attache: ${error instanceof Error ? error.message : String(error)}\n`);
  return [UsageError, ConfigError, FolderError].some((kind) => error instanceof kind) ? 2 : 1;
}

// A reader that has seen enough, such as `| head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const { stdin: input, stdout: output, stderr: errors } = process;
  const terminal: Terminal = { input, output, errors, config: readConfig(), now: () => new Date() };
  await commandLine(terminal, doorsOf(terminal)).parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}
