import { SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/surfaces/command.js';
import { people } from '../src/surfaces/completions.js';
import { completedOption } from '../src/surfaces/options.js';

/** Where two people met. */
export default {
  data: new SlashCommandBuilder()
    .setName('where')
    .setDescription('Where two people met')
    .addStringOption(completedOption('first', 'One person, in any spelling'))
    .addStringOption(completedOption('second', 'The other person')),
  execute(call) {
    const question = `Where did ${call.text('first') ?? ''} meet ${call.text('second') ?? ''}?`;
    return { kind: 'answer', answer: call.assistant.ask(question, call) };
  },
  complete({ assistant }, _option, typed) {
    return people(assistant.library, typed);
  },
} satisfies Command;
