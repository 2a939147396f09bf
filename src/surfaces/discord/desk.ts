import type { Logger } from 'pino';
import type { Article } from '../../articles/article.js';
import type { Assistant } from '../../assistant.js';
import type { Library } from '../../library/library.js';
import type { BotStatus, Command, CommandCall, Reply } from '../command.js';
import { AnswerTimes } from './answerTimes.js';
import type { Asked } from './asked.js';
import type { FeedbackStore } from './feedback.js';
import type { Manners } from './manners.js';
import { type Page, pagesOf } from './pages.js';
import { articlesByHash } from './passage.js';
import { WorkQueue } from './workQueue.js';

/** What the bot is told at its start. */
export interface DeskOptions {
  /** Settles when the library is open. */
  readonly assistant: Promise<Assistant>;
  readonly catalog: readonly Command[];
  readonly log: Logger;
  readonly manners: Manners;
  readonly feedback: FeedbackStore;
  readonly now: () => Date;
  /** Whether the text of direct messages may stand in the log. */
  readonly logMessages: boolean;
  /** Told of each answer with the id of the message or interaction that it answers. */
  readonly onReply?: (trigger: string, reply: Reply) => void;
}

/** Who asks, and where. */
export interface Asker {
  readonly user: string;
  readonly locale: string;
  /** Key of the conversation; none asks a lone question. */
  readonly conversation?: string;
  readonly owner: boolean;
  /** Whether pictures are left out. */
  readonly textOnly?: boolean;
}

/** A reply, laid out. */
export interface Answered {
  readonly reply: Reply;
  readonly pages: readonly [Page, ...Page[]];
  readonly milliseconds: number;
  /** Whether asking the same without the conversation gives the same: then its pages can be turned later. */
  readonly standsAlone: boolean;
}

/** The command that plain messages run, and the only one whose answer depends on what was said before. */
export const plainQuestion = 'ask';

/** Where calls from Discord are worked off: one after another, in the order of their arrival. */
export class Desk {
  readonly queue = new WorkQueue();
  readonly times = new AnswerTimes();
  /** While it is true nothing new is taken on. */
  closing = false;
  status: () => Promise<BotStatus>;
  #assistant: Assistant | undefined;
  #opening: Promise<Assistant>;
  #articles: { readonly library: Library; readonly byHash: ReadonlyMap<string, Article> } | undefined;

  constructor(readonly options: DeskOptions) {
    this.#opening = options.assistant.then((assistant) => this.use(assistant));
    this.#opening.catch(() => undefined); // Whoever waits for it hears of it.
    this.status = () => Promise.reject(new Error('The bot has not started.'));
  }

  /** The assistant once its library is open. */
  get assistant(): Assistant | undefined {
    return this.#assistant;
  }

  /** Articles by the hash that buttons carry. A library that grows is another object each time. */
  articlesByHash(library: Library): ReadonlyMap<string, Article> {
    if (this.#articles?.library !== library) this.#articles = { library, byHash: articlesByHash(library) };
    return this.#articles.byHash;
  }

  /** Answers from another library from now on. */
  use(assistant: Assistant): Assistant {
    this.#assistant = assistant;
    this.#opening = Promise.resolve(assistant);
    return assistant;
  }

  /** Settles when the library is open. */
  opened(): Promise<Assistant> {
    return this.#opening;
  }

  /** Whether an answer may take longer than the moment Discord waits. */
  get busy(): boolean {
    return this.#assistant === undefined || this.queue.depth > 3;
  }

  /** What a command or a reader of buttons is given. */
  callOf(assistant: Assistant, asker: Asker, now: Date): Omit<CommandCall, 'text' | 'flag'> {
    const commands = this.options.catalog.filter((command) => asker.owner || !command.ownersOnly);
    return { ...asker, assistant, now, commands: commands.map(({ data }) => data), status: this.status };
  }

  /** Runs a command in its turn and lays the reply out. */
  async answer(command: Command, asked: Asked, asker: Asker, now: Date): Promise<Answered> {
    const assistant = await this.opened();
    return this.queue.run(async () => {
      const started = performance.now();
      const { reply, pages } = await this.#layOut(command, asked, this.callOf(assistant, asker, now));
      const milliseconds = performance.now() - started;
      this.times.add(milliseconds);
      const depends = pages.length > 1 && asked.command === plainQuestion && asker.conversation !== undefined;
      if (!depends) return { reply, pages, milliseconds, standsAlone: true };
      const { conversation: _, ...lone } = asker;
      const again = await this.#layOut(
        command,
        asked,
        this.callOf(assistant, { ...lone, textOnly: true }, now),
      );
      const standsAlone = JSON.stringify(again.pages) === JSON.stringify(pages);
      return { reply, pages, milliseconds, standsAlone };
    });
  }

  async #layOut(command: Command, asked: Asked, call: Omit<CommandCall, 'text' | 'flag'>) {
    const reply = await command.execute({
      ...call,
      text: (option) => asked.options[option]?.trim() || undefined,
      flag: (option) => asked.options[option] === 'true',
    });
    return { reply, pages: pagesOf(reply, (path) => call.assistant.library.article(path)) };
  }

  /** The command of a name. */
  command(name: string): Command | undefined {
    return this.options.catalog.find(({ data }) => data.name === name);
  }
}
