import { SlashCommandBuilder } from 'discord.js';
import type { Answer } from '../src/answers/answer.js';
import type { EncounterStatus } from '../src/encounters/encounter.js';
import type { Command } from '../src/surfaces/command.js';
import { people, places } from '../src/surfaces/completions.js';
import { completedOption, sinceOption, spanOptions, untilOption } from '../src/surfaces/options.js';

/** How each status is asked for. */
const questions: Readonly<Record<EncounterStatus, (person: string) => string>> = {
  happened: (person) => `Who met ${person}`,
  planned: (person) => `Who will meet ${person}`,
  cancelled: (person) => `Whose meeting with ${person} was cancelled`,
};
const statuses = ['happened', 'planned', 'cancelled'] as const;

/** An answer that says so first where nothing in it has the status asked for. */
function withStatus(answer: Answer, wanted: EncounterStatus, person: string): Answer {
  const isOther = answer.outcome === 'answered' && answer.encounters.every(({ status }) => status !== wanted);
  const kind = wanted === 'happened' ? 'meeting' : `${wanted} meeting`;
  return isOther
    ? { ...answer, text: `I find no ${kind} with ${person}, only these.\n${answer.text}` }
    : answer;
}

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
    const read = spanOptions(call);
    if ('problem' in read) return { kind: 'notice', text: read.problem };
    const filters = [
      ['in', call.text('place')],
      ['since', call.text('since')],
      ['until', call.text('until')],
    ].flatMap(([word, value]) => (value ? [`${word} ${value}`] : []));
    const wanted = statuses.find((each) => each === call.text('status'));
    const person = call.text('met') ?? '';
    const question = [questions[wanted ?? 'happened'](person), ...filters].join(' ');
    const answer = call.assistant.ask(`${question}?`, call);
    return { kind: 'answer', answer: wanted ? withStatus(answer, wanted, person) : answer };
  },
  complete({ assistant }, option, typed) {
    return option === 'place' ? places(assistant.library, typed) : people(assistant.library, typed);
  },
} satisfies Command;
