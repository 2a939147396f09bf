import type { NounChunk } from '../phrase/chunks.js';
import { groupFrom } from '../phrase/groups.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { type Seat, seatsOf } from '../seats.js';
import { type Reality, statusOfVerb } from '../status.js';
import { statusOfAdjectives } from '../status-of-noun.js';
import { mergeSettings, settingBetween, settingOf } from '../zone.js';
import { findLink } from './links.js';
import { type Proposal, spanOf } from './proposal.js';
import { isPlural } from './verb.js';

/** Verbs by which a clause behind an event noun says whose it is. */
const HAVING = new Set(['have', 'hold', 'conduct']);

/** Who has the event, by the clause right behind its noun. */
interface Holder {
  readonly seats: readonly Seat[];
  /** Chunk place of the verb. */
  readonly verb: number;
}

/** The subject and verb of "the talks [that] he held". */
function holderOf(parse: Parse, n: number): Holder | undefined {
  const first = ['that', 'which'].includes(wordAt(parse, n + 1)) ? n + 2 : n + 1;
  if (!nounAt(parse, first)?.head.name) return undefined;
  const group = groupFrom(parse, first, 'subject');
  let verb = group.last + 1;
  while (isLoose(parse, verb)) verb++;
  const held = verbAt(parse, verb);
  if (held?.form !== 'finite' || held.passive || held.negated || !HAVING.has(held.lemma)) return undefined;
  return { seats: seatsOf(parse, group, false), verb };
}

/** What the present only arranges: "the discussions I have later today", "the talks he holds on Friday". */
const LATER = /\b(?:later|tonight|tomorrow|next|coming|this (?:morning|afternoon|evening|week))\b/;

/** How far the clause tells the event: a present without anything ahead tells of what one has again and again. */
function statusOf(parse: Parse, noun: NounChunk, verb: number): Reality {
  const own = statusOfVerb(parse, verb);
  const adjectives = statusOfAdjectives(noun);
  if (adjectives === null || own !== 'happened') return adjectives === null ? null : own;
  const chunk = verbAt(parse, verb);
  const present = chunk?.aux.length === 0 && /^(?:have|has|holds?|conducts?)$/.test(chunk.main.low);
  if (!present) return own;
  const rest = parse.units
    .slice(parse.chunks[verb]?.last)
    .map(({ low }) => low)
    .join(' ');
  return LATER.test(rest) ? 'planned' : null;
}

/** "The talks he held on Monday with Y", "the discussions I have later today with Y": the event of a clause behind its noun. */
export function readHeld(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal[] {
  const holder = holderOf(parse, n);
  if (!holder || holder.seats.length === 0) return [];
  const link = findLink(parse, holder.verb + 1, ['with'], true);
  const others = seatsOf(parse, link?.group, rule.anyone === true, rule.other);
  const alone = others.length === 0;
  if (alone && (link || !rule.reciprocal || !isPlural(holder.seats))) return [];
  const status = statusOf(parse, noun, holder.verb);
  if (status === null) return [];
  const after = link?.after ?? holder.verb + 1;
  return [
    {
      rule: rule.name,
      kind: rule.kind,
      status,
      seats: [...holder.seats, ...others],
      setting: mergeSettings(
        settingBetween(parse, holder.verb + 1, link?.group?.first ?? after),
        settingOf(parse, after, -1, -1),
      ),
      ...(status === 'happened' && { background: true }),
      trigger: spanOf(parse, n, n),
      parse,
    },
  ];
}
