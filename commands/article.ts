import { SlashCommandBuilder } from 'discord.js';
import { accountOf } from '../src/answers/account.js';
import { dayText } from '../src/answers/days.js';
import type { Article } from '../src/articles/article.js';
import type { Library } from '../src/library/library.js';
import type { Command } from '../src/surfaces/command.js';
import { articles } from '../src/surfaces/completions.js';
import { completedOption } from '../src/surfaces/options.js';

/** The article of a path, or the one whose title begins with or holds what was typed. */
function articleNamed(library: Library, name: string): Article | undefined {
  const wanted = name.toLowerCase();
  const titled = (fits: (title: string) => boolean) =>
    library.articles.find(({ title }) => fits(title.toLowerCase()));
  return (
    library.article(name) ??
    titled((title) => title === wanted) ??
    titled((title) => title.startsWith(wanted)) ??
    titled((title) => title.includes(wanted))
  );
}

/** "Title (Source, 14 September 2022) tells of 3 encounters." */
function heading({ title, source, published }: Article, count: number): string {
  const known = [source, published && dayText(published)].filter((part) => part);
  const told = count === 0 ? 'no encounter' : count === 1 ? 'one encounter' : `${count} encounters`;
  return `“${title}”${known.length > 0 ? ` (${known.join(', ')})` : ''} tells of ${told}.`;
}

/** What one article tells: its encounters, each with its passage. */
export default {
  data: new SlashCommandBuilder()
    .setName('article')
    .setDescription('The encounters that an article tells of')
    .addStringOption(completedOption('name', 'Title of the article')),
  execute(call) {
    const { library } = call.assistant;
    const name = call.text('name') ?? '';
    const article = articleNamed(library, name);
    if (!article) return { kind: 'notice', text: `I have no article called “${name}”.` };
    const encounters = library.shelf(article.path)?.encounters ?? [];
    const lead = heading(article, encounters.length);
    return { kind: 'answer', answer: accountOf(`/article ${name}`, lead, encounters, library) };
  },
  complete({ assistant }, _option, typed) {
    return articles(assistant.library, typed);
  },
} satisfies Command;
