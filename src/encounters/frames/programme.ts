import { mainSubject, subjectOf, verbBefore } from '../phrase/clause.js';
import { groupUpTo } from '../phrase/groups.js';
import { nounAt, type Parse, verbAt } from '../phrase/parse.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { type Reality, statusOfVerb, under } from '../status.js';
import type { Attachment } from '../status-of-noun.js';

/** Verbs that say what belongs to a journey. */
const INCLUDING = new Set(['include', 'feature', 'involve', 'comprise']);

/** Verbs that say with what a journey began or came to an end. */
const OPENING = new Set([
  'begin',
  'start',
  'open',
  'kick',
  'end',
  'conclude',
  'close',
  'finish',
  'culminate',
]);

/** Nouns for a journey or its programme. */
const JOURNEYS = new Set(
  'visit trip tour stay stop stopover journey agenda programme program schedule itinerary'.split(' '),
);

/** Whose journey includes an event, and how far it is told. */
interface Programme {
  readonly seats: Seat[];
  readonly status: Reality;
  /** Chunk place of the journey or of whose it is: what stands before it may say where. */
  readonly first: number;
}

/** "A visit that includes talks with Y", "her trip will include a meeting with Y": the traveller and the status. */
export function programmeOf(parse: Parse, at: Attachment): Programme | undefined {
  const verb = verbAt(parse, at.verb);
  const opening = at.relation === 'adjunct' && at.preposition === 'with' && OPENING.has(verb?.lemma ?? '');
  if (!verb || !(opening || (at.relation === 'object' && INCLUDING.has(verb.lemma)))) return undefined;
  const trip = journeyBefore(parse, at.verb);
  if (trip < 0) return undefined;
  const owner = nounAt(parse, trip)?.owner;
  const possessive = possessiveSeat(parse, trip);
  const owned = owner === undefined ? possessive : seatsOf(parse, groupUpTo(parse, owner, 0), false);
  const first = owner ?? trip;
  const main = verbBefore(parse, trip);
  const finite = verb.form === 'finite';
  if (owned.length > 0 && finite && (main < 0 || subjectOf(parse, at.verb)?.last === trip)) {
    const past = verb.main.low.endsWith('d');
    const status = statusOfVerb(parse, at.verb);
    return { seats: owned, status: past || status !== 'happened' ? status : 'planned', first };
  }
  const governor = verbAt(parse, main);
  if (!governor) return undefined;
  const seats = owned.length > 0 ? owned : seatsOf(parse, mainSubject(parse, trip), false);
  const own = statusOfVerb(parse, main);
  return seats.length > 0
    ? { seats, status: under(governor.lemma, own, governor.passive) ?? own, first }
    : undefined;
}

/** Chunk place of the journey that a verb group speaks of, in the same clause or before a relative; -1 when none. */
function journeyBefore(parse: Parse, v: number): number {
  for (let k = v - 1; k >= Math.max(0, v - 8); k--) {
    if (verbAt(parse, k)) return -1;
    if (JOURNEYS.has(nounAt(parse, k)?.head.lemma ?? '')) return k;
  }
  return -1;
}
