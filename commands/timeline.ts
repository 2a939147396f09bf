import { SlashCommandBuilder } from 'discord.js';
import { accountOf } from '../src/answers/account.js';
import { encountersWithin } from '../src/library/contacts.js';
import type { Command } from '../src/surfaces/command.js';
import { people } from '../src/surfaces/completions.js';
import { completedOption, sinceOption, spanOptions, untilOption } from '../src/surfaces/options.js';
import { timelineChart } from '../src/surfaces/pictures/charts.js';

/** All encounters of one person in the order of their days, as lines and as a picture. */
export default {
  data: new SlashCommandBuilder()
    .setName('timeline')
    .setDescription('All encounters of a person, in order')
    .addStringOption(completedOption('person', 'A person, in any spelling'))
    .addStringOption(sinceOption)
    .addStringOption(untilOption),
  execute(call) {
    const { library } = call.assistant;
    const name = call.text('person') ?? '';
    const person = library.roster.find(name, 1)[0]?.person;
    if (!person) return { kind: 'notice', text: `No article names “${name}”.` };
    const read = spanOptions(call);
    if ('problem' in read) return { kind: 'notice', text: read.problem };
    const encounters = encountersWithin(library, { ...read.span, person });
    const lead = `${person.name}: ${encounters.length === 1 ? 'one encounter' : `${encounters.length} encounters`}, the earliest first.`;
    const chart = call.textOnly ? undefined : timelineChart(library, person, read.span);
    return {
      kind: 'answer',
      answer: accountOf(`/timeline ${name}`, lead, encounters, library),
      ...(chart && { attachments: [chart] }),
    };
  },
  complete({ assistant }, option, typed) {
    return option === 'person' ? people(assistant.library, typed) : [];
  },
} satisfies Command;
