import { SlashCommandBuilder } from 'discord.js';
import type { Command, Declaration } from '../src/surfaces/command.js';

/** "/who met [place] [since]": optional options in brackets. */
function usage(declaration: Declaration): string {
  const { name, options = [] } = declaration.toJSON();
  const words = options.map((option) => (option.required ? option.name : `[${option.name}]`));
  return [`/${name}`, ...words].join(' ');
}

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
