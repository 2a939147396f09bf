import type { ContactFilter } from '../library/contacts.js';
import { readTimes } from '../questions/time.js';
import type { CommandCall } from './command.js';

/** What the options below set of a discord.js option that takes a text; the core knows no discord.js. */
interface TextOption {
  setName(name: string): this;
  setDescription(description: string): this;
  setMaxLength(length: number): this;
  setRequired(required: boolean): this;
  setAutocomplete(autocomplete: boolean): this;
}

/** Declares an option for a person, a place or an article, completed from the library while it is typed. */
export const completedOption =
  (name: string, description: string, required = true) =>
  <T extends TextOption>(option: T): T =>
    option
      .setName(name)
      .setDescription(description)
      .setRequired(required)
      .setMaxLength(100)
      .setAutocomplete(true);

/** Declares the option for the first day of a span. */
export const sinceOption = <T extends TextOption>(option: T): T =>
  option.setName('since').setDescription('First day, such as 2022-09-14 or September 2022').setMaxLength(40);

/** Declares the option for the last day of a span. */
export const untilOption = <T extends TextOption>(option: T): T =>
  option.setName('until').setDescription('Last day, such as 2022-09-16 or 2022').setMaxLength(40);

/** Days of the options "since" and "until", in any form a question may have them; or what was not understood. */
export function spanOptions(
  call: CommandCall,
): { span: Pick<ContactFilter, 'since' | 'until'> } | { problem: string } {
  const [since, until] = (['since', 'until'] as const).map((option) => {
    const words = call.text(option);
    return { words, time: words === undefined ? undefined : readTimes(words, call.now)[0] };
  });
  const unread = [since, until].find((part) => part?.words !== undefined && !part.time);
  if (unread?.words !== undefined)
    return { problem: `I do not understand “${unread.words}” as a day. Try 2022-09-14 or September 2022.` };
  return {
    span: {
      ...(since?.time && { since: since.time.from }),
      ...(until?.time && { until: until.time.to }),
    },
  };
}
