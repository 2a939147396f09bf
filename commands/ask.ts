import { SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/surfaces/command.js';

/** A question in the asker's own words. */
export default {
  data: new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask who met whom, where and when')
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription('Your question, in plain English')
        .setRequired(true)
        .setMaxLength(1000),
    )
    .addBooleanOption((option) =>
      option.setName('private').setDescription('Show the answer to you alone').setRequired(false),
    ),
  execute(call) {
    const answer = call.assistant.ask(call.text('question') ?? '', call);
    return { kind: 'answer', answer, private: call.flag('private') };
  },
} satisfies Command;
