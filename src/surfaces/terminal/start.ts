import { createAssistant } from '../../assistant.js';
import type { Command } from '../command.js';
import { chat } from '../harness/chat.js';
import { openLibrary } from './open.js';
import { type Terminal, UsageError } from './terminal.js';

/** Options of `start`. */
export interface StartOptions {
  /** Whether to run on a local Discord with its page, whatever else is there. */
  readonly local: boolean;
  /** Whether to open the page in the browser. */
  readonly open: boolean;
}

/** What `start` needs from outside the surfaces. */
export interface StartParts {
  readonly catalog: readonly Command[];
  readonly folders: readonly string[];
  /** The file that a shard's process runs. */
  readonly script: string;
}

/** `chat`: the harness in the terminal, or the answers to questions from a pipe; whether anything was asked. */
export async function talk(terminal: Terminal, { catalog, folders }: StartParts): Promise<boolean> {
  return chat(terminal, createAssistant(await openLibrary(terminal, folders)), catalog);
}

/** `start`: with a token the bot; without it the page, or, where questions come through a pipe, the answers to them. */
export async function start(
  terminal: Terminal,
  parts: StartParts,
  { local, open }: StartOptions,
): Promise<void> {
  const { config, now } = terminal;
  const { catalog, folders, script } = parts;
  if (config.token && !local) {
    if (config.shards) {
      const { runShards } = await import('../discord/shards.js');
      return runShards(config, script, folders);
    }
    const { runBot } = await import('../discord/run.js');
    const assistant = openLibrary(terminal, folders).then(createAssistant);
    return runBot(config, { assistant, catalog, now });
  }
  // Started in the background its input is empty: then nobody asks there, and the page is wanted.
  if (!local && !terminal.input.isTTY && (await talk(terminal, parts))) return;
  const { page } = await import('../harness/page.js');
  const [folder = '.'] = folders;
  return page(terminal, { library: openLibrary(terminal, folders), catalog, folder, open });
}

/** `deploy`: publishes the catalog. Throws UsageError without a token, BotError when Discord refuses. */
export async function deploy(terminal: Terminal, catalog: readonly Command[]): Promise<void> {
  const { config, output } = terminal;
  if (!config.token) throw new UsageError('deploy needs DISCORD_TOKEN.');
  const { deployCommands } = await import('../discord/deploy.js');
  const entries = await deployCommands(config, catalog);
  output.write(`Published ${entries} commands ${config.guild ? 'to one server' : 'everywhere'}.\n`);
}
