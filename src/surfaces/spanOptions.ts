import type { ContactFilter } from '../library/contacts.js';
import { readTimes } from '../questions/time.js';
import type { CommandCall } from './command.js';

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
