import type { NounChunk } from '../phrase/chunks.js';
import { verbBefore } from '../phrase/clause.js';
import { groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import { possessiveSeat, seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { settingBetween } from '../zone.js';
import { type Proposal, spanOf } from './proposal.js';

/** Those who wait for an arriving guest. */
const RECEIVERS = new Set(['receiver', 'welcomer', 'greeter']);

/** "At the forefront of his receivers at the airport was the minister X", as Arab agencies put it. */
export function readReceivers(parse: Parse, n: number, noun: NounChunk): Proposal[] {
  const waiting = noun.head.lemma === 'reception' && wordAt(parse, n - 1) === 'in';
  if (!RECEIVERS.has(noun.head.lemma) && !waiting) return [];
  const guest = possessiveSeat(parse, n).map((seat) => ({ ...seat, role: 'guest' as const }));
  let i = n + 1;
  for (let steps = 0; steps < 6 && !nounAt(parse, i); steps++) {
    if (isLoose(parse, i) || wordAt(parse, i) === ',' || verbAt(parse, i)?.lemma === 'be') i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else return [];
  }
  const hosts = nounAt(parse, i) ? seatsOf(parse, groupFrom(parse, i, 'object'), false, 'host') : [];
  const verb = verbAt(parse, i - 1) ? i - 1 : verbBefore(parse, n);
  const status = verb < 0 ? null : statusOfVerb(parse, verb);
  if (guest.length === 0 || hosts.length === 0 || status === null) return [];
  const setting = settingBetween(parse, n + 1, i);
  const trigger = spanOf(parse, n, n);
  return [
    { rule: 'receivers', kind: 'meeting', status, seats: [...guest, ...hosts], setting, trigger, parse },
  ];
}
