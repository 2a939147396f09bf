import type { NounChunk } from '../phrase/chunks.js';
import { mainSubject, subjectOf } from '../phrase/clause.js';
import { groupUpTo } from '../phrase/groups.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { statusOfNoun } from '../status-of-noun.js';
import { mergeSettings, settingBetween, settingOf } from '../zone.js';
import { attachmentOf } from './attachment.js';
import { gatheringAt } from './attendance.js';
import { type EventPhrase, eventAt } from './event.js';
import { hostsOf, membersOf } from './event-members.js';
import { insideOf, sited } from './event-setting.js';
import type { Proposal } from './proposal.js';

/** "In a speech to the assembly, X called for …", "his address at the summit": the speaker was there. */
export function readSpeech(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal[] {
  if (noun.head.kind !== 'word' || !rule.lemmas.includes(noun.head.lemma)) return [];
  const event = occasionOf(parse, n, rule);
  if (!event || event.bilateral || (event.weak && !event.bare)) return [];
  const at = attachmentOf(parse, n, noun);
  const verb = verbAt(parse, at.verb);
  if (at.relation === 'object' && ['deliver', 'give', 'make', 'hold'].includes(verb?.lemma ?? '')) return [];
  const seats = speakerOf(parse, n, noun, at.verb, at.relation === 'adjunct');
  const status = statusOfNoun(parse, noun, at);
  if (seats.length === 0 || status === null) return [];
  const { after } = hostsOf(parse, event);
  const setting = mergeSettings(
    insideOf(parse, event),
    settingBetween(parse, n + 1, event.first),
    sited(
      settingOf(parse, after, at.relation === 'adjunct' && at.verb < n ? at.verb : -1, -1),
      event.topical,
    ),
  );
  const told = { status, seats: [...seats, ...membersOf(parse, event)], setting, event };
  return [gatheringAt(parse, n, { rule: rule.name, ...told })];
}

/** The occasion or body behind the noun, over days and places. */
function occasionOf(parse: Parse, n: number, rule: Rule): EventPhrase | undefined {
  let i = n + 1;
  for (let steps = 0; steps < 4; steps++) {
    while (isLoose(parse, i) || wordAt(parse, i) === 'here') i++;
    const word = wordAt(parse, i);
    if (rule.links.includes(word)) {
      const event = eventAt(parse, i + 1, word !== 'in');
      if (event) return event;
    }
    if (!['on', 'in', 'at', 'about'].includes(word) || !nounAt(parse, i + 1)) return undefined;
    i = tailOf(parse, i + 1) + 1;
  }
  return undefined;
}

/** Whose speech it is: the owner's, "his", or the subject's in whose clause it stands. */
function speakerOf(parse: Parse, n: number, noun: NounChunk, verb: number, isAdjunct: boolean): Seat[] {
  const owner = noun.owner === undefined ? undefined : groupUpTo(parse, noun.owner, 0);
  const owned = seatsOf(parse, owner, false);
  const subject = verb >= 0 && isAdjunct ? (subjectOf(parse, verb) ?? mainSubject(parse, verb)) : undefined;
  const said = seatsOf(parse, subject, false);
  const own = possessiveSeat(parse, n);
  const found = owned.length > 0 ? owned : said.length > 0 ? said : own;
  return found.filter(({ mention }) => ['person', 'role', 'pronoun'].includes(mention.kind));
}
