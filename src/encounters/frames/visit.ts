import type { NounChunk } from '../phrase/chunks.js';
import { mainSubject, subjectOf } from '../phrase/clause.js';
import { groupFrom, groupUpTo } from '../phrase/groups.js';
import { SETTING_OUT } from '../phrase/lexicon.js';
import { nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { type Reality, statusOfVerb } from '../status.js';
import { type Attachment, statusOfNoun } from '../status-of-noun.js';
import { mergeSettings, type Setting, settingOf } from '../zone.js';
import { attachmentOf } from './attachment.js';
import { readFellows } from './fellows.js';
import { compound, goalOf, proposals } from './goal.js';
import { type Proposal, spanOf } from './proposal.js';
import { travellers } from './travellers.js';

interface Party {
  readonly seats: Seat[];
  readonly first: number;
  /** Chunk place after the words that name the traveller behind the noun. */
  readonly after: number;
}

const MAKING = new Set([
  'pay',
  'make',
  'begin',
  'start',
  'conclude',
  'end',
  'finish',
  'undertake',
  'have',
  'cancel',
  'postpone',
  'delay',
  'scrap',
  'plan',
  'kick',
  'complete',
  'continue',
  'resume',
  'wrap',
  'cut',
  'open',
  'launch',
  'embark',
  'call',
  'wind',
  'extend',
  'close',
]);

/** Whether the visit is the subject's own: "paid a visit", "said on a visit", but not "praised the visit". */
function isOwn(parse: Parse, noun: NounChunk, at: Attachment): boolean {
  if (at.relation === 'object') return MAKING.has(verbAt(parse, at.verb)?.lemma ?? '');
  const along = verbAt(parse, at.verb)?.passive && verbAt(parse, at.verb)?.lemma === 'accompany';
  const during = ['in', 'on', 'during', 'after', 'following', 'for', 'before', 'ahead', 'from'].includes(
    at.preposition,
  );
  const told = ['the', 'this', 'that'].includes(noun.words[0] ?? '');
  return at.relation === 'adjunct' && during && (!told || along === true);
}

/** Who travels: "the arrival of X", "X's visit", "his trip", or the subject of the verb. */
function traveller(parse: Parse, n: number, noun: NounChunk, at: Attachment): Party {
  if (['of', 'by'].includes(wordAt(parse, n + 1)) && nounAt(parse, n + 2)?.head.name) {
    const group = groupFrom(parse, n + 2, 'object');
    return { seats: seatsOf(parse, group, false, 'guest'), first: -1, after: group.last + 1 };
  }
  if (noun.owner !== undefined) {
    const owner = groupUpTo(parse, noun.owner, 0);
    return { seats: seatsOf(parse, owner, false, 'guest'), first: owner?.first ?? -1, after: n + 1 };
  }
  const verb = at.verb >= 0 && isOwn(parse, noun, at);
  const subject = verb ? (subjectOf(parse, at.verb) ?? mainSubject(parse, at.verb)) : undefined;
  const own = possessiveSeat(parse, n);
  const seats = own.length > 0 && at.verb < n ? own : seatsOf(parse, subject, false, 'guest');
  return { seats, first: subject?.first ?? -1, after: n + 1 };
}

/** "Left for a visit to Oslo" is under way once he has left; else as the words around the noun say. */
function statusOfTrip(parse: Parse, noun: NounChunk, at: Attachment): Reality {
  const verb = verbAt(parse, at.verb);
  const gone = at.relation === 'adjunct' && at.preposition === 'for' && verb && SETTING_OUT.has(verb.lemma);
  return gone ? statusOfVerb(parse, at.verb) : statusOfNoun(parse, noun, at);
}

/** The day that the verb of the visit gives it: "X's visit to Oslo began on Monday". */
function told(parse: Parse, n: number, at: Attachment): Setting | undefined {
  if (at.relation !== 'subject' || at.verb < n) return undefined;
  const { dates } = settingOf(parse, at.verb + 1, -1, -1);
  return { places: [], dates, here: false };
}

/** What a visit rule reads at an event noun: "paid a visit to Oslo", "his trip to Oslo". */
export function readVisitNoun(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal[] {
  if (noun.head.kind !== 'word' || !rule.lemmas.includes(noun.head.lemma)) return [];
  const found = attachmentOf(parse, n, noun);
  const at = found.preposition === 'on' ? { ...found, preposition: 'in' } : found;
  const party = traveller(parse, n, noun, at);
  const goal = goalOf(parse, party.after, rule.links) ?? compound(parse, noun, party.after);
  const seats = travellers(party.seats);
  const status = goal && statusOfTrip(parse, noun, at);
  if (!goal || seats.length === 0 || !status) return [];
  const setting = mergeSettings(
    // The day on which a visit is called off is not that of the visit.
    settingOf(
      parse,
      goal.after,
      at.relation === 'subject' || status === 'cancelled' ? -1 : at.verb,
      party.first,
    ),
    told(parse, n, at),
  );
  const trip = {
    rule: rule.name,
    kind: 'visit',
    status,
    seats,
    trigger: spanOf(parse, n, n),
    parse,
  } as const;
  return [...proposals(trip, goal, setting), ...readFellows(trip, n, goal.after)];
}
