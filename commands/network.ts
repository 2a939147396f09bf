import { SlashCommandBuilder } from 'discord.js';
import { tiesWithin } from '../src/library/contacts.js';
import type { Command } from '../src/surfaces/command.js';
import { people } from '../src/surfaces/completions.js';
import { completedOption, sinceOption, spanOptions, untilOption } from '../src/surfaces/options.js';
import { networkChart } from '../src/surfaces/pictures/charts.js';

/** Who met whom as a picture, around one person or of everybody, with the ties as lines. */
export default {
  data: new SlashCommandBuilder()
    .setName('network')
    .setDescription('Who met whom, as a picture')
    .addStringOption(completedOption('person', 'A person, in any spelling', false))
    .addStringOption(sinceOption)
    .addStringOption(untilOption),
  execute(call) {
    const { library } = call.assistant;
    const name = call.text('person');
    const person = name === undefined ? undefined : library.roster.find(name, 1)[0]?.person;
    if (name !== undefined && !person) return { kind: 'notice', text: `No article names “${name}”.` };
    const read = spanOptions(call);
    if ('problem' in read) return { kind: 'notice', text: read.problem };
    const filter = { ...read.span, ...(person && { person }) };
    const ties = tiesWithin(library, filter).toSorted((a, b) => b.encounters.length - a.encounters.length);
    const chart = call.textOnly ? undefined : networkChart(library, filter);
    return {
      kind: 'list',
      title: person ? `Who met ${person.name}, most often first` : 'Who met whom, most often first',
      entries: ties.map(({ a, b, encounters }) => ({
        text: `${a.name} and ${b.name}: ${encounters.length === 1 ? 'one encounter' : `${encounters.length} encounters`}`,
      })),
      empty: 'No article tells of two people who met then.',
      ...(chart && { attachments: [chart] }),
    };
  },
  complete({ assistant }, option, typed) {
    return option === 'person' ? people(assistant.library, typed) : [];
  },
} satisfies Command;
