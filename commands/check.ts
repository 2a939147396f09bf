import { SlashCommandBuilder } from 'discord.js';
import { checkText } from '../src/answers/check.js';
import type { Command } from '../src/surfaces/command.js';

/** Each claim of a meeting in a text, or in a message, beside the articles. */
export default {
  data: new SlashCommandBuilder()
    .setName('check')
    .setDescription('Set a text beside the articles')
    .addStringOption((option) =>
      option
        .setName('text')
        .setDescription('A text about meetings, in English')
        .setRequired(true)
        .setMaxLength(4000),
    ),
  private: true,
  menu: { name: 'Check this message', option: 'text' },
  execute(call) {
    const answer = checkText(call.text('text') ?? '', call.assistant.library, call.now);
    return { kind: 'answer', answer, private: true };
  },
} satisfies Command;
