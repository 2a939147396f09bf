import { type Group, groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import { HOLDING, HOSTING, SITTING_BODIES } from '../rules/events.js';
import { type Seat, seatsOf } from '../seats.js';
import type { EventPhrase } from './event.js';

/** The people and bodies whose occasion it is: "a summit of Nordic leaders", "told the commission". */
export function membersOf(parse: Parse, event: EventPhrase | undefined): Seat[] {
  if (!event) return [];
  if (event.body) return seatsOf(parse, groupFrom(parse, event.at, 'object'), true);
  const company = companyOf(parse, event);
  if (wordAt(parse, event.at + 1) !== 'of' || !nounAt(parse, event.at + 2)) return company;
  const seats = [...seatsOf(parse, groupFrom(parse, event.at + 2, 'object'), false), ...company];
  return seats.filter(
    ({ mention }) =>
      mention.kind === 'party' ||
      (mention.kind === 'organisation' &&
        mention.text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((word) => SITTING_BODIES.has(word))),
  );
}

/** "A listening session on voting rights with women leaders": the leaders. */
function companyOf(parse: Parse, event: EventPhrase): Seat[] {
  for (let k = event.at + 1; k < event.last; k++)
    if (wordAt(parse, k) === 'with' && nounAt(parse, k + 1))
      return seatsOf(parse, groupFrom(parse, k + 1, 'object'), false);
  return [];
}

/** Who stands behind an occasion by the words that describe it, and where those words end: "a forum hosted by X". */
export function hostsOf(parse: Parse, event: EventPhrase): { seats: Seat[]; after: number } {
  let i = event.last + 1;
  for (let steps = 0; steps < 8 && !verbAt(parse, i); steps++) {
    if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (
      isLoose(parse, i) ||
      isPreposition(parse, i) ||
      [',', 'which', 'that'].includes(wordAt(parse, i))
    )
      i++;
    else break;
  }
  const verb = verbAt(parse, i);
  if (!verb) return { seats: [], after: event.last + 1 };
  if (HOSTING.has(verb.lemma) && wordAt(parse, i + 1) === 'by' && nounAt(parse, i + 2)) {
    const group = groupFrom(parse, i + 2, 'object');
    return { seats: hostSeats(parse, group), after: group.last + 1 };
  }
  return {
    seats: [],
    after:
      HOLDING.has(verb.lemma) && ['which', 'that'].includes(wordAt(parse, i - 1)) ? i + 1 : event.last + 1,
  };
}

/** Hosts of an occasion: people, bodies and countries. */
export function hostSeats(parse: Parse, group: Group | undefined): Seat[] {
  const { paragraph } = parse.sentence;
  const countries = (group?.members ?? []).flatMap((i): Seat[] => {
    const unit = nounAt(parse, i)?.head;
    if (unit?.place?.kind !== 'country') return [];
    const { start, end, text } = unit;
    return [
      { mention: { kind: 'organisation', paragraph, start, end, text, of: unit.place.name }, role: 'host' },
    ];
  });
  return [...seatsOf(parse, group, false, 'host'), ...countries];
}
