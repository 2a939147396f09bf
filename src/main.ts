#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { FolderError } from './articles/folder.js';
import { ConfigError, readConfig } from './config.js';
import { commandLine, type Doors } from './surfaces/terminal/commandLine.js';
import { type Terminal, UsageError } from './surfaces/terminal/terminal.js';

/** Opens each room when a subcommand asks for it, so that none pays for what it does not use. */
function doorsOf(terminal: Terminal): Doors {
  const reading = () => import('./surfaces/terminal/open.js');
  const asking = () => import('./assistant.js');
  const running = () => import('./surfaces/terminal/start.js');
  const catalog = async () => (await import('../commands/catalog.js')).catalog;
  const script = fileURLToPath(import.meta.url);

  const openLibrary: Doors['openLibrary'] = async (folders, lines) =>
    (await reading()).openLibrary(terminal, folders, lines);
  return {
    openLibrary,
    openAssistant: async (folders) => (await asking()).createAssistant(await openLibrary(folders)),
    openFiles: async (files) => (await reading()).openFiles(terminal, files),
    chat: async (folders) => {
      await (await running()).talk(terminal, { catalog: await catalog(), folders, script });
    },
    start: async (folders, options) =>
      (await running()).start(terminal, { catalog: await catalog(), folders, script }, options),
    deploy: async () => (await running()).deploy(terminal, await catalog()),
  };
}

/** Exit status: 0 done, 1 failed, 2 wrong usage. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // Commander has said why.
  process.stderr.write(`attache: ${error instanceof Error ? error.message : String(error)}\n`);
  const reasons = [error, error instanceof Error ? error.cause : undefined];
  const usage = [UsageError, ConfigError, FolderError];
  return reasons.some((reason) => usage.some((kind) => reason instanceof kind)) ? 2 : 1;
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
} finally {
  // What a surface may have left open, such as a socket, does not keep the process alive.
  setTimeout(() => process.exit(), 2_000).unref();
}
