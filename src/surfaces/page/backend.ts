import type { Completion } from '../command.js';
import type {
  ArticleLine,
  ArticleView,
  DroppedArticle,
  DropResult,
  PageEvent,
  PageState,
  WhyView,
} from './protocol.js';

/** The values of a command's options, by name. */
export type OptionValues = Readonly<Record<string, string | boolean>>;

/** What the page's server asks of the bot, its local Discord and the library behind them. */
export interface PageBackend {
  state(): PageState;
  /** Replays what the user already sees, then tells what comes; answers the function that ends it. */
  subscribe(listener: (event: PageEvent) => void): () => void;
  send(channel: string, text: string, replyTo?: string): Promise<void>;
  run(channel: string, name: string, options: OptionValues): Promise<void>;
  complete(
    channel: string,
    name: string,
    options: OptionValues,
    focused: string,
  ): Promise<readonly Completion[]>;
  click(channel: string, message: string, customId: string): Promise<void>;
  select(channel: string, message: string, customId: string, values: readonly string[]): Promise<void>;
  /** Runs a message context menu such as "Check this message". */
  menu(channel: string, message: string, name: string): Promise<void>;
  articles(query: string): readonly ArticleLine[];
  article(path: string): ArticleView | undefined;
  /** The answer behind a message of the bot; undefined when that message holds none. */
  why(message: string): WhyView | undefined;
  drop(article: DroppedArticle): Promise<DropResult>;
  /** The bytes of an attachment, by the path behind `/files/`. */
  file(path: string): { readonly bytes: Uint8Array; readonly type: string } | undefined;
}
