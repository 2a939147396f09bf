import { SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/surfaces/command.js';
import { people } from '../src/surfaces/completions.js';
import { completedOption } from '../src/surfaces/options.js';

/** When two people met. */
export default {
  data: new SlashCommandBuilder()
    .setName('when')
    .setDescription('When two people met')
    .addStringOption(completedOption('first', 'One person, in any spelling'))
    .addStringOption(completedOption('second', 'The other person')),
  execute(call) {
    const question = `When did ${call.text('first') ?? ''} meet ${call.text('second') ?? ''}?`;
    return { kind: 'answer', answer: call.assistant.ask(question, call) };
  },
  complete({ assistant }, _option, typed) {
    return people(assistant.library, typed);
  },
} satisfies Command;
