import { SlashCommandBuilder } from 'discord.js';
import type { EncounterStatus } from '../src/encounters/encounter.js';
import type { Command } from '../src/surfaces/command.js';
import { people, places } from '../src/surfaces/completions.js';
import { completedOption, sinceOption, untilOption } from '../src/surfaces/options.js';

/** How each status is asked for. */
const questions: Readonly<Record<EncounterStatus, (person: string) => string>> = {
  happened: (person) => `Who met ${person}`,
  planned: (person) => `Who will meet ${person}`,
  cancelled: (person) => `Whose meeting with ${person} was cancelled`,
};
const statuses = ['happened', 'planned', 'cancelled'] as const;

/** Whom a person met, narrowed by place, days and status. */
export default {
  data: new SlashCommandBuilder()
    .setName('who')
    .setDescription('Who met this person')
    .addStringOption(completedOption('met', 'A person, in any spelling'))
    .addStringOption(completedOption('place', 'A city, country or region', false))
    .addStringOption(sinceOption)
    .addStringOption(untilOption)
    .addStringOption((option) =>
      option
        .setName('status')
        .setDescription('Whether it took place')
        .addChoices(statuses.map((value) => ({ name: value, value }))),
    ),
  execute(call) {
    const filters = [
      ['in', call.text('place')],
      ['since', call.text('since')],
      ['until', call.text('until')],
    ].flatMap(([word, value]) => (value ? [`${word} ${value}`] : []));
    const status = statuses.find((each) => each === call.text('status')) ?? 'happened';
    const question = [questions[status](call.text('met') ?? ''), ...filters].join(' ');
    return { kind: 'answer', answer: call.assistant.ask(`${question}?`, call) };
  },
  complete({ assistant }, option, typed) {
    return option === 'place' ? places(assistant.library, typed) : people(assistant.library, typed);
  },
} satisfies Command;
