import type { VerbChunk } from '../phrase/chunks.js';
import { subjectOf } from '../phrase/clause.js';
import { type Group, groupFrom } from '../phrase/groups.js';
import { nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { BELONGING, COMPANY } from '../rules/company.js';
import { seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { type Proposal, spanOf } from './proposal.js';

/** "The delegation includes A and B", "accompanying him on the trip are A and B": those who travel along. */
export function readCompany(parse: Parse, v: number, verb: VerbChunk): Proposal[] {
  if (!BELONGING.has(verb.lemma) || verb.passive || verb.negated || verb.form !== 'finite') return [];
  const group = verb.lemma === 'accompany' ? escortsOf(parse, v) : companyOf(parse, v);
  const seats = seatsOf(parse, group, false).filter(({ mention }) => mention.kind === 'person');
  const status = statusOfVerb(parse, v);
  if (seats.length === 0 || status === null) return [];
  return [
    {
      rule: 'company',
      kind: 'meeting',
      status,
      seats,
      setting: { places: [], dates: [], here: false },
      companions: 'lead',
      trigger: spanOf(parse, v, v),
      parse,
    },
  ];
}

/** "A and B accompanied the visit": the object is the company itself. */
function escortsOf(parse: Parse, v: number): Group | undefined {
  const noun = nounAt(parse, v + 1);
  return noun && COMPANY.has(noun.head.lemma) ? subjectOf(parse, v) : undefined;
}

/** The people whom the verb says to belong to the company named on its other side. */
function companyOf(parse: Parse, v: number): Group | undefined {
  const object = ['of', 'among', ':'].includes(wordAt(parse, v + 1)) ? v + 2 : v + 1;
  const named = nounAt(parse, object)?.head.name?.kind === 'person';
  return named && namesCompany(parse, v) ? groupFrom(parse, object, 'object') : undefined;
}

/** Whether the clause before the verb speaks of a delegation or trip, or opens with "Accompanying …". */
function namesCompany(parse: Parse, v: number): boolean {
  for (let k = v - 1; k >= 0; k--) {
    const verb = verbAt(parse, k);
    if (verb) return verb.form === 'ing' && verb.lemma === 'accompany';
    // "The delegation, which includes X": the relative stands for the company.
    const relative = k === v - 1 && wordAt(parse, k) === 'which' && wordAt(parse, k - 1) === ',';
    if (relative) k--;
    else if ([',', ';', '"', '”', 'that'].includes(wordAt(parse, k))) return false;
    const noun = nounAt(parse, k);
    if (noun && COMPANY.has(noun.head.lemma.split(' ').at(-1) ?? '')) return true;
  }
  return false;
}
