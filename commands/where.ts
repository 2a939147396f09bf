import { SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/surfaces/command.js';
import { people } from '../src/surfaces/completions.js';

/** Where two people met. */
export default {
  data: new SlashCommandBuilder()
    .setName('where')
    .setDescription('Where two people met')
    .addStringOption((option) =>
      option
        .setName('first')
        .setDescription('One person, in any spelling')
        .setRequired(true)
        .setMaxLength(100)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      option
        .setName('second')
        .setDescription('The other person')
        .setRequired(true)
        .setMaxLength(100)
        .setAutocomplete(true),
    ),
  execute(call) {
    const question = `Where did ${call.text('first') ?? ''} meet ${call.text('second') ?? ''}?`;
    return { kind: 'answer', answer: call.assistant.ask(question, call) };
  },
  complete({ assistant }, _option, typed) {
    return people(assistant.library, typed);
  },
} satisfies Command;
