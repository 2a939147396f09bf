import { type Group, groupFrom } from '../phrase/groups.js';
import {
  isLoose,
  isPreposition,
  nounAt,
  type Parse,
  pastEstimate,
  pastMeasure,
  verbAt,
  wordAt,
} from '../phrase/parse.js';
import { isSpot, ownedFrom, tailOf } from '../phrase/tails.js';
import type { Rule } from '../rules/rule.js';
import { isManner, pastLoose } from './manner.js';

/** The words that fill the other seat of a verb. */
export interface Link {
  readonly group: Group | undefined;
  /** Chunk place from which adjuncts may stand before the group. */
  readonly from: number;
  /** First chunk place after the linked words. */
  readonly after: number;
}

/** Nouns that take "with Y" for themselves: "spoke at a news conference with Y". */
const EVENTS = new Set([
  'meeting',
  'conference',
  'talk',
  'dinner',
  'lunch',
  'ceremony',
  'session',
  'summit',
  'reception',
  'briefing',
  'visit',
  'appearance',
  'discussion',
  'consultation',
  'conversation',
  'negotiation',
  'dialogue',
]);

/** Prepositions whose phrase may stand between a verb and "with Y". */
const SKIPPED = new Set([
  'in',
  'at',
  'on',
  'by',
  'for',
  'via',
  'over',
  'through',
  'near',
  'during',
  'under',
  'between',
  'upon',
  'into',
  'until',
  'around',
  'round',
]);

/** Links that reach over an event: "was hosted for talks by Y", "spoke at a press conference alongside Y". */
const OVER_EVENTS = new Set(['by', 'alongside', 'beside']);

/** What one sits down to with others. */
const TABLES = new Set(['table', 'dinner', 'lunch', 'breakfast', 'meal', 'tea']);

/** Follows adverbs, dates, "by phone", "in Paris" up to "with Y"; over an event too when the verb itself says `together`: "met in a session with Y". */
export function findLink(
  parse: Parse,
  from: number,
  links: readonly string[],
  together = false,
): Link | undefined {
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    i = pastLoose(parse, i);
    const word = wordAt(parse, i);
    const start = pastEstimate(parse, i + 1);
    if (word && links.includes(word) && nounAt(parse, start)) {
      const group = namedBehind(parse, groupFrom(parse, start, 'object'));
      return { group, from, after: group.last + 1 };
    }
    const at = word === 'for' ? pastMeasure(parse, i + 1) : i + 1;
    const next = nounAt(parse, at);
    const able =
      SKIPPED.has(word) ||
      (word === 'with' && links.includes('by')) ||
      (word === 'to' && (TABLES.has(next?.head.lemma ?? '') || isSpot(parse, i + 1)));
    const skipped = able ? next : undefined;
    // "Welcomed with a ceremony by Y": the ceremony is only how.
    const over = together || links.some((link) => OVER_EVENTS.has(link));
    if (skipped && EVENTS.has(skipped.head.lemma) && !over) return undefined;
    if (skipped) i = tailOf(parse, ownedFrom(parse, at)) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** "His nemesis, the rebel leader X,": who is called so by what he is to the subject is named right behind. */
function namedBehind(parse: Parse, group: Group): Group {
  const noun = nounAt(parse, group.first);
  const at = group.last + 2;
  const named =
    group.members.length === 1 &&
    noun?.possessive !== undefined &&
    noun.head.kind === 'word' &&
    wordAt(parse, group.last + 1) === ',' &&
    nounAt(parse, at)?.head.name?.kind === 'person' &&
    [',', '.', ''].includes(wordAt(parse, at + 1));
  return named ? { members: [at], first: group.first, last: at, apart: [] } : group;
}

const linkAt = (parse: Parse, from: number, i: number): Link => {
  const group = groupFrom(parse, i, 'object');
  return { group, from, after: group.last + 1 };
};

/** Where an office's holder is named behind stray words: "the minister of Iraq the brotherly, Doctor X"; -1 when nowhere. */
function nameAfter(parse: Parse, from: number): number {
  for (let i = from; i < from + 3; i++) {
    const noun = nounAt(parse, i);
    if (noun?.head.name?.kind === 'person') return i;
    if (wordAt(parse, i) !== ',' && noun?.head.kind !== 'word') return -1;
  }
  return -1;
}

/** The object behind long adjuncts, as translations put it: "received in Paris on Monday the minister X". */
function farObject(parse: Parse, from: number, rule: Rule): Link | undefined {
  if (rule.particle) return undefined;
  if (rule.subject !== 'host') return shiftedObject(parse, from, rule);
  let i = from;
  for (let steps = 0; steps < 8; steps++) {
    if (nounAt(parse, i)) {
      const group = groupFrom(parse, i, 'object');
      const named = group.members.some((k) => nounAt(parse, k)?.head.name?.kind === 'person');
      if (named) return { group, from, after: group.last + 1 };
      const holder = nounAt(parse, i)?.head.name?.kind === 'role' ? nameAfter(parse, group.last + 1) : -1;
      return holder < 0 ? undefined : linkAt(parse, from, holder);
    }
    if (isLoose(parse, i) || wordAt(parse, i) === ',') i++;
    else if (wordAt(parse, i) === '(' && wordAt(parse, i + 2) === ')') i += 3;
    else if (wordAt(parse, i) === 'to' && nounAt(parse, i + 1)?.head.name?.kind === 'person') i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** The named object right behind adjuncts: "met on Thursday Y", "met in Paris President Y"; not the subject of what follows. */
function shiftedObject(parse: Parse, from: number, rule: Rule): Link | undefined {
  if (!rule.links.includes('') || rule.kind !== 'meeting' || rule.object) return undefined;
  let i = from;
  for (let steps = 0; steps < 4 && !nounAt(parse, i); steps++) {
    if (isLoose(parse, i)) i++;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)?.head.place) i = tailOf(parse, i + 1) + 1;
    else return undefined;
  }
  if (i === from || nounAt(parse, i)?.head.name?.kind !== 'person') return undefined;
  const link = linkAt(parse, from, i);
  return verbAt(parse, link.after)?.form === 'finite' ? undefined : link;
}

const ESCORTED = new Set(['accompany', 'escort', 'guide', 'join', 'flank']);

/** "…, accompanied by Y" behind what was looked at. */
function escortBehind(parse: Parse, from: number): Link | undefined {
  const i = wordAt(parse, from) === ',' ? from + 1 : from;
  const verb = verbAt(parse, i);
  const led = verb?.form === 'participle' && ESCORTED.has(verb.lemma) && wordAt(parse, i + 1) === 'by';
  return led && nounAt(parse, i + 2) ? linkAt(parse, from, i + 2) : undefined;
}

/** What follows an active trigger verb: the other side, if any. */
export function objectOf(parse: Parse, v: number, rule: Rule): Link | undefined {
  let i = v + 1;
  if (rule.particle) {
    if (wordAt(parse, i) !== rule.particle) i = pastLoose(parse, i);
    if (wordAt(parse, i) !== rule.particle) return undefined;
    i++;
  }
  if (rule.object) {
    const handle = !rule.object.includes('*') && nounAt(parse, i + 1)?.owner === i;
    if (handle) i++;
    const noun = nounAt(parse, i);
    const named = noun && [noun.head.lemma, noun.head.low].some((word) => rule.object?.includes(word));
    if (!noun || !(rule.object.includes('*') || named)) return undefined;
    const linked = !rule.object.includes('*') && rule.links.includes(wordAt(parse, i + 1));
    i = linked ? i + 1 : groupFrom(parse, i, 'object').last + 1;
    while (
      rule.object.includes('*') &&
      (isPreposition(parse, i) || ['and', ','].includes(wordAt(parse, i))) &&
      !rule.links.includes(wordAt(parse, i)) &&
      nounAt(parse, i + 1)
    ) {
      if (EVENTS.has(nounAt(parse, i + 1)?.head.lemma ?? '')) return undefined;
      i = tailOf(parse, i + 1) + 1;
    }
  }
  while (isManner(parse, i)) i++;
  const escort = rule.escorted ? escortBehind(parse, i) : undefined;
  if (escort) return escort;
  const direct = pastLoose(parse, i);
  if (rule.links.includes('') && nounAt(parse, direct)) {
    const group = namedBehind(parse, groupFrom(parse, direct, 'object'));
    return { group, from: i, after: group.last + 1 };
  }
  return (
    findLink(parse, i, rule.links, verbAt(parse, v)?.lemma === 'meet') ??
    farObject(parse, i, rule) ?? { group: undefined, from: i, after: i }
  );
}
