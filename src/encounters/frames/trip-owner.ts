import { words } from '../../reading/lexicon/word-list.js';
import { type Group, groupUpTo } from '../phrase/groups.js';
import { nounAt, type Parse } from '../phrase/parse.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';

/** What takes its owner to people: "the minister's last stop will be in Oslo to meet Y". */
const STAGES = words(
  'stop leg trip tour visit journey travel swing schedule agenda programme program itinerary',
);

/** Whose stop, visit or schedule the subject is. */
export function tripOwner(parse: Parse, subject: Group | undefined): Seat[] {
  const at = subject?.members.at(-1) ?? -1;
  const noun = nounAt(parse, at);
  if (noun?.head.kind !== 'word' || !STAGES.has(noun.head.lemma)) return [];
  const own = possessiveSeat(parse, at);
  return own.length > 0 || noun.owner === undefined
    ? own
    : seatsOf(parse, groupUpTo(parse, noun.owner, 0), false);
}
