import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../answers/answer.js';
import type { Assistant } from '../assistant.js';

/** What a command is given, the same from Discord, the page and the terminal. */
export interface CommandCall {
  readonly assistant: Assistant;
  readonly now: Date;
  /** BCP 47 tag of the user's client, such as "fr" or "zh-CN". */
  readonly locale: string;
  /** Key under which follow-ups are remembered; none for a lone question. */
  readonly conversation?: string;
  /** Identifier of the user on this surface. */
  readonly user: string;
  /** Whether the user owns the bot. */
  readonly owner: boolean;
  /** Every command of the catalog: what /help lists. Passed in, for a command cannot import the catalog it is in. */
  readonly commands: readonly Declaration[];
  /** Whether pictures are left out, as when only a page of the text is turned. */
  readonly textOnly?: boolean;
  /** How the bot is doing; only where there is a bot. */
  readonly status?: () => Promise<BotStatus>;
  /** The text of an option, trimmed, or undefined when it was not given. */
  text(option: string): string | undefined;
  /** Whether a boolean option was given as true. */
  flag(option: string): boolean;
}

/** How the running bot is doing. */
export interface BotStatus {
  readonly guilds: number;
  readonly articles: number;
  readonly encounters: number;
  readonly uptimeSeconds: number;
  /** Resident memory. */
  readonly megabytes: number;
  /** Answers since the start, and the time that half and 99% of the latest 1,000 kept to. */
  readonly answers: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

/** One line of a long list, with the article it comes from when there is one. */
export interface Entry {
  readonly text: string;
  readonly article?: string;
  readonly url?: string;
}

/** A file that goes with a reply, with the text read to those who cannot see it. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
}

/** What a command says, before a surface words it. */
export type Reply = (
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'notice'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly entries: readonly Entry[];
      readonly empty: string;
    }
) & {
  /** Whether only the asker sees it. */
  readonly private?: boolean;
  readonly attachments?: readonly Attachment[];
};

/** A completion offered while an option is typed. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

/** What is published of a command; discord.js's builders fit, and no surface needs discord.js to read it. */
export interface Declaration {
  readonly name: string;
  toJSON(): RESTPostAPIChatInputApplicationCommandsJSONBody;
}

/** What a completion may look at: the call before its options are filled in. */
export type CompletionCall = Omit<CommandCall, 'text' | 'flag'>;

/** An entry of a message's menu that runs the command on that message's text. */
export interface MessageMenu {
  /** As shown in the menu, in English. */
  readonly name: string;
  /** The option that takes the message's text. */
  readonly option: string;
}

/** A slash command: its declaration, its run and its completions. */
export interface Command {
  readonly data: Declaration;
  /** Whether its replies are always for the asker alone; known before it runs. */
  readonly private?: boolean;
  /** Whether only owners of the bot may run it. */
  readonly ownersOnly?: boolean;
  /** Where the command can also be run from a message's menu. */
  readonly menu?: MessageMenu;
  execute(call: CommandCall): Reply | Promise<Reply>;
  /** At most 25 completions of what is typed into an option, best first. */
  complete?(call: CompletionCall, option: string, typed: string): readonly Completion[];
}
