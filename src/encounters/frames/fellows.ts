import { groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, wordAt } from '../phrase/parse.js';
import { type Seat, seatsOf } from '../seats.js';
import type { Proposal } from './proposal.js';

/** Chunk place of the first who goes along, from `i`: "with X", "together with X", over days in between; -1 for nobody. */
function companyAt(parse: Parse, i: number): number {
  let at = i;
  while (isLoose(parse, at) || (isPreposition(parse, at) && isLoose(parse, at + 1)))
    at += isLoose(parse, at) ? 1 : 2;
  if (['together', 'along'].includes(wordAt(parse, at))) at++;
  return wordAt(parse, at) === 'with' && nounAt(parse, at + 1) ? at + 1 : -1;
}

/** Whether a seat is filled by name or office: "with a message" is no company. */
const isOne = ({ mention }: Seat) => mention.kind === 'person' || mention.kind === 'role';

/** "Flew to Oslo with X", "flew with X to Oslo", "a visit to Oslo together with X": who travels along, behind the trigger or the goal. */
export function readFellows(trip: Omit<Proposal, 'setting'>, trigger: number, after: number): Proposal[] {
  const { parse, seats } = trip;
  const first = [companyAt(parse, trigger + 1), companyAt(parse, after)].find((place) => place >= 0);
  const fellows =
    first === undefined ? [] : seatsOf(parse, groupFrom(parse, first, 'object'), false).filter(isOne);
  if (fellows.length === 0) return [];
  return [
    {
      ...trip,
      rule: 'travel with',
      kind: 'meeting',
      seats: [...seats.slice(0, 1), ...fellows],
      setting: { places: [], dates: [], here: false },
      companions: 'leader',
    },
  ];
}
