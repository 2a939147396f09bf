import type { Answer } from '../../answers/answer.js';
import type { Article } from '../../articles/article.js';
import { saveArticle } from '../../articles/save.js';
import type { LocalDiscord } from '../localdiscord/localdiscord.js';
import type { TestUser } from '../localdiscord/users/user.js';
import type { View } from '../localdiscord/users/view.js';
import type { Channel } from '../localdiscord/world/entities.js';
import type { PageBackend } from './backend.js';
import type { LiveAssistant } from './live.js';
import type { ArticleLine, PageEvent } from './protocol.js';

/** What stands behind the page. */
export interface LocalParts {
  readonly discord: LocalDiscord;
  readonly user: TestUser;
  /** Settles when the articles are read. */
  readonly assistant: Promise<LiveAssistant>;
  /** The answer to a message or an interaction, by its id. */
  readonly answerOf: (trigger: string) => Answer | undefined;
  /** Folder that a dropped article is saved to when the user asks for it. */
  readonly folder: string;
  readonly now: () => Date;
}

const articlesListed = 100;

/** The page's requests carried out on a local Discord, as the user who sits before it. */
export function localBackend({ discord, user, assistant, answerOf, folder, now }: LocalParts): PageBackend {
  let open: LiveAssistant | undefined;
  // Whoever runs the bot hears of a library that can't be opened.
  assistant.then(
    (opened) => {
      open = opened;
    },
    () => undefined,
  );
  const channels = [user.dms, discord.general];
  const channelOf = (id: string): Channel => {
    const channel = channels.find((one) => one.id === id);
    if (!channel) throw new Error('There is no such channel.');
    return channel;
  };
  const seen = (channel: string, id: string): View => {
    const view = user.sees(channelOf(channel)).find((one) => one.id === id);
    if (!view) throw new Error('This message is gone.');
    return view;
  };
  return {
    state: () => ({
      user: { id: user.id, name: user.name },
      bot: { id: discord.applicationId, name: discord.world.bot.name },
      channels: [
        { id: user.dms.id, name: discord.world.bot.name, kind: 'direct' },
        { id: discord.general.id, name: discord.general.name, kind: 'server' },
      ],
      commands: [...user.offered(), ...user.offered({}, messageMenu)],
      ...(open ? { articles: open.library.articles.length } : {}),
    }),
    subscribe(listener) {
      for (const channel of channels)
        for (const message of user.sees(channel)) listener(shown(message, channel, discord));
      const stopLibrary = tellOfLibrary(assistant, listener);
      const stopView = discord.onView(user, (sight) => {
        if (!channels.includes(sight.channel)) return;
        if (sight.kind === 'typing') listener({ type: 'typing', channel: sight.channel.id });
        else if (sight.kind === 'delete')
          listener({ type: 'deleted', channel: sight.channel.id, id: sight.messageId });
        else listener(shown(sight.view, sight.channel, discord));
      });
      return () => {
        stopLibrary();
        stopView();
      };
    },
    // The answer comes as an event; a request only hands on what was written.
    async send(channel, text, replyTo) {
      const mention =
        channel === discord.general.id
          ? text.replace(/^@attach[eé](?!\p{L})/iu, `<@${discord.applicationId}>`)
          : text;
      user.say(channelOf(channel), mention, replyTo ? seen(channel, replyTo) : undefined);
    },
    run: async (channel, name, options) => told(await user.slash(name, options, { in: channelOf(channel) })),
    complete: async (channel, name, options, focused) =>
      (await user.autocomplete(name, options, focused, { in: channelOf(channel) })).map((choice) => ({
        name: choice.name,
        value: String(choice.value),
      })),
    click: async (channel, message, customId) => told(await user.click(seen(channel, message), customId)),
    select: async (channel, message, customId, values) =>
      told(await user.select(seen(channel, message), values, customId)),
    menu: async (channel, message, name) => told(await user.contextMenu(name, seen(channel, message))),
    articles: (query) => (open ? listed(open, query) : []),
    article(path) {
      const article = open?.library.article(path);
      if (!open || !article) return undefined;
      const found = open.library.shelf(path)?.encounters ?? [];
      return { ...line(open, article), url: article.url, paragraphs: article.paragraphs, found };
    },
    why(message) {
      const view = channels.flatMap((channel) => user.sees(channel)).find(({ id }) => id === message);
      const answer = answerOf(view?.answersTo ?? '');
      return answer && { answer };
    },
    async drop({ name, bytes, save }) {
      const content = Buffer.from(bytes, 'base64');
      const result = (await assistant).add(name, content, now());
      if (save && result.path) await saveArticle(folder, name, content);
      return result;
    },
    file(path) {
      const kept = discord.attachment(path.split('/')[1] ?? '');
      return kept && { bytes: kept.bytes, type: kept.contentType };
    },
  };
}

// ApplicationCommandType.Message, the menu of a message.
const messageMenu = 3;

/** Tells how many articles there are once they are read, and whenever one was added. */
function tellOfLibrary(assistant: Promise<LiveAssistant>, listener: (event: PageEvent) => void): () => void {
  let stop = () => {};
  let stopped = false;
  assistant.then(
    (opened) => {
      if (stopped) return;
      const tell = () => listener({ type: 'library', articles: opened.library.articles.length });
      tell();
      stop = opened.onGrowth(tell);
    },
    () => undefined,
  );
  return () => {
    stopped = true;
    stop();
  };
}

/** A message with its pictures fetched from the page's own server instead of the local Discord's port. */
function shown(message: View, channel: Channel, discord: LocalDiscord): PageEvent {
  const near = JSON.stringify(message).replaceAll(`${discord.url}/attachments/`, '/files/');
  return { type: 'message', channel: channel.id, message: JSON.parse(near) as View };
}

function told(view: View): void {
  if (view.status === 'failed') throw new Error(view.text);
}

function listed(assistant: LiveAssistant, query: string): ArticleLine[] {
  const { library } = assistant;
  if (!query.trim())
    return library.articles.slice(0, articlesListed).map((article) => line(assistant, article));
  const hits = library.search(query, articlesListed).map(({ article }) => article);
  return [...new Set(hits)].map((article) => line(assistant, article));
}

function line({ library }: LiveAssistant, { path, title, source, published }: Article): ArticleLine {
  return { path, title, source, published, encounters: library.shelf(path)?.encounters.length ?? 0 };
}
