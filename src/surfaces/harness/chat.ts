import { createInterface, type Interface } from 'node:readline';
import type { Assistant } from '../../assistant.js';
import type { Command, CommandCall, CompletionCall, Reply } from '../command.js';
import { colorsOf, type Terminal } from '../terminal/terminal.js';
import { wordReply } from '../wording.js';
import { completeLine } from './complete.js';
import { loadHistory, saveHistory } from './history.js';
import { parseSlash } from './slash.js';

const leaving = new Set(['/quit', '/exit', '/bye']);

/** The bot in a terminal: what a direct-message channel with it is in Discord. */
export class Chat {
  readonly #assistant: Assistant;
  readonly #catalog: readonly Command[];
  readonly #now: () => Date;

  constructor(assistant: Assistant, catalog: readonly Command[], now: () => Date) {
    this.#assistant = assistant;
    this.#catalog = catalog;
    this.#now = now;
  }

  /** What the bot says to one line: a slash command, or a direct message that may follow up on the last ones. */
  async reply(line: string): Promise<Reply> {
    if (!line.startsWith('/')) {
      return { kind: 'answer', answer: this.#assistant.ask(line, this.#call()) };
    }
    const slash = parseSlash(line, this.#call().commands);
    if ('fault' in slash) return { kind: 'notice', text: slash.fault };
    const call: CommandCall = {
      ...this.#call(),
      text: (option) => slash.options.get(option),
      flag: (option) => /^(true|yes|on)$/i.test(slash.options.get(option) ?? ''),
    };
    const command = this.#catalog.find(({ data }) => data.name === slash.name);
    return command ? command.execute(call) : { kind: 'notice', text: `There is no /${slash.name}.` };
  }

  /** Completions for readline. */
  complete(line: string): [string[], string] {
    return completeLine(line, this.#catalog, this.#call());
  }

  #call(): CompletionCall {
    return {
      assistant: this.#assistant,
      now: this.#now(),
      locale: 'en-GB',
      conversation: 'terminal',
      user: 'terminal',
      owner: true,
      commands: this.#catalog.map(({ data }) => data),
    };
  }
}

/**
 * Talks until the input ends: with prompt, history and completion at a terminal, line by line from a pipe. Tells whether
 * anything was asked there; at a terminal somebody always could have.
 */
export async function chat(
  terminal: Terminal,
  assistant: Assistant,
  catalog: readonly Command[],
): Promise<boolean> {
  const bot = new Chat(assistant, catalog, () => terminal.now());
  if (!terminal.input.isTTY) return fromPipe(terminal, bot);
  const { articles, encounters } = assistant.library;
  const paint = colorsOf(terminal);
  terminal.output.write(
    `${paint.bold('Attaché')} has read ${articles.length} articles and found ${encounters.length} encounters.\n` +
      `${paint.dim('Ask who met whom, where and when. /help shows the commands, Tab completes, Ctrl-D leaves.')}\n`,
  );
  const lines = prompting(terminal, bot);
  lines.prompt();
  for await (const line of lines) {
    if (leaving.has(line.trim())) break;
    await say(terminal, bot, line);
    lines.prompt();
  }
  lines.close();
  terminal.output.write('\n');
  return true;
}

function prompting(terminal: Terminal, bot: Chat): Interface {
  const { historyFile } = terminal.config;
  const lines = createInterface({
    input: terminal.input,
    output: terminal.output,
    prompt: colorsOf(terminal).cyan('› '),
    completer: (line: string) => bot.complete(line),
    history: loadHistory(historyFile),
    historySize: 500,
    removeHistoryDuplicates: true,
  });
  lines.on('history', (history: string[]) => saveHistory(historyFile, history));
  lines.on('SIGINT', () => lines.close());
  return lines;
}

async function fromPipe(terminal: Terminal, bot: Chat): Promise<boolean> {
  let asked = false;
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    asked ||= line.trim() !== '';
    await say(terminal, bot, line.replace(/^\uFEFF/, ''));
  }
  return asked;
}

async function say(terminal: Terminal, bot: Chat, line: string): Promise<void> {
  if (line.trim() === '') return;
  const reply = await bot.reply(line.trim());
  terminal.output.write(`${wordReply(reply, colorsOf(terminal))}\n\n`);
}
