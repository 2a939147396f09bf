import { Command, InvalidArgumentError } from 'commander';
import type { Assistant } from '../../assistant.js';
import type { Library, Shelf } from '../../library/library.js';
import { ask, batch } from './ask.js';
import { encounters, index, search } from './inspect.js';
import { read } from './read.js';
import type { StartOptions } from './start.js';
import type { Terminal } from './terminal.js';

/** What the subcommands need from the rooms around them; each is opened only when a subcommand asks for it. */
export interface Doors {
  /** Reads folders of articles; progress goes to standard error, with `lines` even where that is no terminal. */
  openLibrary(folders: readonly string[], lines?: boolean): Promise<Library>;
  openAssistant(folders: readonly string[]): Promise<Assistant>;
  /** Reads single files, in the order given; those that cannot be read are named on standard error and left out. */
  openFiles(files: readonly string[]): Promise<readonly Shelf[]>;
  chat(folders: readonly string[]): Promise<void>;
  /** With a token the bot; without it the page, or the answers to questions from a pipe. */
  start(folders: readonly string[], options: StartOptions): Promise<void>;
  deploy(): Promise<void>;
}

function isoInstant(text: string): Date {
  const instant = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(instant.getTime())) {
    throw new InvalidArgumentError('Give an ISO day or instant, such as 2022-09-14 or 2022-09-14T09:00:00Z.');
  }
  return instant;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}

/** The command line of Attaché. Its actions throw UsageError, CommanderError or what failed. */
export function commandLine(terminal: Terminal, doors: Doors): Command {
  const program = new Command('attache')
    .description(
      'Answers who met whom, where and when, from a folder of news articles, with every claim cited.',
    )
    .option(
      '--articles <dir>',
      'folder of articles; may be given more than once',
      (dir, dirs: string[] = []) => [...dirs, dir],
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
    })
    .exitOverride();
  const folders = () => program.opts<{ articles?: string[] }>().articles ?? terminal.config.articles;
  addQuestions(program, terminal, doors, folders);
  addInspection(program, terminal, doors, folders);
  addSurfaces(program, doors, folders);
  return program;
}

type Folders = () => readonly string[];

function addQuestions(program: Command, terminal: Terminal, doors: Doors, folders: Folders): void {
  program
    .command('ask <question...>')
    .description('answers one question')
    .option('--json', 'print the answer as one JSON object')
    .option('--now <iso>', 'the present day or instant', isoInstant)
    .action(async (words: string[], { json = false, now = terminal.now() }) => {
      ask(terminal, await doors.openAssistant(folders()), words.join(' '), now, json);
    });
  program
    .command('batch')
    .description('answers JSON lines {"id","q"} from standard input with one JSON line each')
    .option('--now <iso>', 'the present day or instant', isoInstant)
    .action(async ({ now = terminal.now() }) => {
      await batch(terminal, await doors.openAssistant(folders()), now);
    });
}

function addInspection(program: Command, terminal: Terminal, doors: Doors, folders: Folders): void {
  program
    .command('encounters')
    .description('prints every encounter found, one JSON line each')
    .action(async () => encounters(terminal, await doors.openLibrary(folders())));
  program
    .command('read <file...>')
    .description(
      'shows how articles were read: names, places, dates, encounters and the rules that found them',
    )
    .option('--json', 'print one JSON line for each file')
    .action(async (files: string[], { json = false }) => {
      const shelves = await doors.openFiles(files);
      read(terminal, shelves, json);
      const unread = files.length - shelves.length;
      if (unread > 0) throw new Error(`${unread} of ${files.length} files could not be read.`);
    });
  program
    .command('search <query...>')
    .description('prints the best passages, one JSON line each')
    .option('--limit <k>', 'number of passages', positive, 10)
    .action(async (words: string[], { limit }) => {
      search(terminal, await doors.openLibrary(folders()), words.join(' '), limit);
    });
  program
    .command('index')
    .description('builds or refreshes the index and reports what it holds')
    .option('--json', 'print the report as one JSON object')
    .action(async ({ json = false }) => {
      const started = performance.now();
      const library = await doors.openLibrary(folders(), true);
      index(terminal, library, (performance.now() - started) / 1000, json);
    });
}

function addSurfaces(program: Command, doors: Doors, folders: Folders): void {
  program
    .command('chat')
    .description(
      'opens the local harness in the terminal: slash commands and direct messages without Discord',
    )
    .action(() => doors.chat(folders()));
  program
    .command('start')
    .description('with DISCORD_TOKEN the bot, without it the local harness')
    .option('--local', 'run on a local Discord, even with a token or when questions could come from a pipe')
    .option('--no-open', 'do not open the page in the browser')
    .action(({ local = false, open }) => doors.start(folders(), { local, open }));
  program
    .command('deploy')
    .description('publishes the slash commands to Discord')
    .action(() => doors.deploy());
}
