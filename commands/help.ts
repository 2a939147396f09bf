import { SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/surfaces/command.js';
import { usage } from '../src/surfaces/usage.js';

/** What can be asked, and how. */
export default {
  data: new SlashCommandBuilder().setName('help').setDescription('What I can answer, and how to ask'),
  private: true,
  execute(call) {
    return {
      kind: 'list',
      title:
        'I answer who met whom, where and when, from the articles I have read, and cite each claim word for word. ' +
        'Ask in a direct message as you would ask a person, or use a command:',
      entries: call.commands.map((command) => ({
        text: `${usage(command)}: ${command.toJSON().description}`,
      })),
      empty: 'There are no commands.',
      private: true,
    };
  },
} satisfies Command;
