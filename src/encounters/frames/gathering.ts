import type { VerbChunk } from '../phrase/chunks.js';
import { subjectOf } from '../phrase/clause.js';
import { groupFrom, tailOf } from '../phrase/groups.js';
import { isLoose, nounAt, type Parse, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { mergeSettings, settingBetween, settingOf } from '../zone.js';
import { type Proposal, spanOf } from './proposal.js';

/** Chunk place of the event noun after the verb ("attend the summit", "took part in a forum"), or -1. */
function eventAfter(parse: Parse, v: number, rule: Rule): number {
  let i = v + 1;
  for (let steps = 0; steps < 4; steps++) {
    while (isLoose(parse, i)) i++;
    if (wordAt(parse, i) && rule.links.includes(wordAt(parse, i))) i++;
    const noun = nounAt(parse, i);
    if (!noun) return -1;
    if (rule.object?.includes(noun.head.lemma)) return i;
    if (noun.head.low !== 'part') return -1;
    i++;
  }
  return -1;
}

/** "X will attend the summit in Bali": those who attend, active or in "attended by X and Y". */
export function readAttendance(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma)) return [];
  if (verb.passive && verb.lemma === 'attend' && wordAt(parse, v + 1) === 'by' && nounAt(parse, v + 2)) {
    const group = groupFrom(parse, v + 2, 'object');
    const event = subjectOf(parse, v);
    const found = gathering(parse, v, rule, group, group.last + 1);
    return found
      ? [
          {
            ...found,
            setting: mergeSettings(event && settingBetween(parse, event.first + 1, v), found.setting),
          },
        ]
      : [];
  }
  if (verb.passive) return [];
  const event = eventAfter(parse, v, rule);
  if (event < 0) return [];
  const found = gathering(parse, v, rule, subjectOf(parse, v), tailOf(parse, event) + 1);
  return found ? [found] : [];
}

function gathering(
  parse: Parse,
  v: number,
  rule: Rule,
  group: ReturnType<typeof subjectOf>,
  after: number,
): Proposal | undefined {
  const seats = seatsOf(parse, group, true).filter((seat) => seat.mention.kind !== 'organisation');
  const status = statusOfVerb(parse, v);
  if (seats.length === 0 || status === null) return undefined;
  const setting = settingOf(parse, after, v, group?.first ?? -1);
  return { rule: rule.name, kind: 'gathering', status, seats, setting, trigger: spanOf(parse, v, v), parse };
}
