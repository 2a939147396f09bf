import type { Answer } from '../../answers/answer.js';
import type { Library } from '../../library/library.js';
import type { Reply } from '../command.js';
import { createLocalDiscord } from '../localdiscord/localdiscord.js';
import { type LiveAssistant, liveAssistant } from './live.js';
import { localBackend } from './local.js';
import { type PageServer, servePage } from './server.js';

/** How a bot is run on a Discord whose API stands at an address. */
export interface BotOnDiscord {
  readonly apiUrl: string;
  readonly token: string;
  readonly assistant: Promise<LiveAssistant>;
  /** To be told of each reply with the id of the message or interaction that it answers. */
  readonly onReply: (trigger: string, reply: Reply) => void;
}

/** What the harness is opened with. */
export interface HarnessOptions {
  /** May still be loading: the page opens at once, and the bot answers when it is there. */
  readonly library: Promise<Library>;
  /** Publishes the commands and logs the bot in; answers how to stop it. */
  readonly runBot: (place: BotOnDiscord) => Promise<{ stop(): Promise<void> }>;
  /** Folder of the built page. */
  readonly assets: string;
  /** Folder that dropped articles are saved to when the user asks for it. */
  readonly folder: string;
  /** Port that is tried first. */
  readonly port: number;
  readonly now: () => Date;
}

/** Answers kept for the side panel; older ones go. */
const answersKept = 500;

/** Starts a local Discord, the bot on it, and the page that shows both. Rejects with whatever does not start. */
export async function openHarness(options: HarnessOptions): Promise<PageServer> {
  const discord = await createLocalDiscord({ channelName: 'newsroom' });
  const answers = new Map<string, Answer>();
  const assistant = options.library.then(liveAssistant);
  const bot = await options.runBot({
    apiUrl: `${discord.url}/api`,
    token: discord.token,
    assistant,
    onReply(trigger, reply) {
      if (reply.kind !== 'answer') return;
      answers.set(trigger, reply.answer);
      const [oldest] = answers.keys();
      if (oldest !== undefined && answers.size > answersKept) answers.delete(oldest);
    },
  });
  const backend = localBackend({
    discord,
    user: discord.owner,
    assistant,
    answerOf: (trigger) => answers.get(trigger),
    folder: options.folder,
    now: options.now,
  });
  const page = await servePage(backend, options.assets, options.port);
  return {
    url: page.url,
    async close() {
      await page.close();
      await bot.stop();
      await discord.close();
    },
  };
}
