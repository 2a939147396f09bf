import { addDays } from '../../articles/calendar.js';
import type { DateMention } from '../../reading/mention.js';
import { dateAt } from '../adjuncts.js';
import { isToBeHeld, pastHeld } from '../participles.js';
import type { NounChunk } from '../phrase/chunks.js';
import { nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { type Attachment, statusOfNoun } from '../status-of-noun.js';
import { mergeSettings, type Setting, settingBetween, settingOf } from '../zone.js';
import { attachmentOf } from './attachment.js';
import { eventAt } from './event.js';
import { readHeld } from './held-noun.js';
import { linksOf } from './noun-links.js';
import { programmeOf } from './programme.js';
import { type Proposal, spanOf } from './proposal.js';
import { sides } from './sides.js';

/** Whether what the rule needs stands next to the noun. */
function suits(parse: Parse, noun: NounChunk, rule: Rule, after: number): boolean {
  if (!rule.needs && !rule.bars) return true;
  const near = parse.units.slice(
    Math.max(0, noun.first - 4),
    (parse.chunks[after - 1]?.last ?? noun.last) + 1,
  );
  if (near.some((unit) => rule.bars?.includes(unit.low))) return false;
  return !rule.needs || near.some((unit) => rule.needs?.includes(unit.low));
}

/** First chunk place after a verb group and the noun that belongs to it ("took place"). */
function pastPlace(parse: Parse, v: number): number {
  return ['place', 'open'].includes(nounAt(parse, v + 1)?.head.low ?? '') ? v + 2 : v + 1;
}

/** The day that owns the event or names it: "Monday's meeting", "the June 28 meeting". */
function ownDay(parse: Parse, n: number): DateMention[] {
  const named = /^(?:the|his|her|their|our|my)$/.test(nounAt(parse, n - 2)?.words.join(' ') ?? '');
  const date = /^['’]s?$/.test(wordAt(parse, n - 1))
    ? dateAt(parse, n - 2)
    : named
      ? dateAt(parse, n - 1)
      : undefined;
  return date && addDays(date.from, MONTH) >= date.to ? [date] : [];
}

/** Days up to which a span names an event: "the June meeting", but not "the 2021 summit". */
const MONTH = 31;

/** Verbs of those who speak of an event of others: their place and day are not its own. */
const REACTIONS = new Set(
  'criticize criticise denounce condemn protest praise hail welcome voice express regret slam defend downplay dismiss describe recall mention cite applaud lament deplore reject oppose report confirm blast'.split(
    ' ',
  ),
);

/** Whether the clause only speaks of the event: "Oslo on Tuesday denounced the meeting", "voiced anger at the meeting". */
function isReaction(parse: Parse, at: Attachment): boolean {
  const about =
    at.relation === 'object' ||
    (at.relation === 'adjunct' && at.preposition === 'at' && nounAt(parse, at.verb + 1));
  return Boolean(about) && REACTIONS.has(verbAt(parse, at.verb)?.lemma ?? '');
}

/** What opens the sentence before whose event it is: "In Lima, X's talks with Y will focus on trade". */
function frontOf(parse: Parse, first: number): Setting | undefined {
  return ['in', 'at', 'while', 'on'].includes(wordAt(parse, 0)) && wordAt(parse, first - 1) === ','
    ? settingBetween(parse, 0, first - 1)
    : undefined;
}

/** Where and when: what follows the noun, what stands between it and its verb, what the verb has. */
function setting(
  parse: Parse,
  n: number,
  at: Attachment,
  after: number,
  linked: number,
  first: number,
): Setting {
  const v = at.relation === 'subject' || isReaction(parse, at) ? -1 : at.verb;
  const before = v >= 0 && v < n;
  const told =
    at.relation === 'subject' && at.verb > n
      ? settingOf(parse, pastPlace(parse, at.verb), -1, -1)
      : undefined;
  const front = at.relation === 'subject' && first > 0 ? frontOf(parse, first) : undefined;
  const held = pastHeld(parse, after);
  const noun = nounAt(parse, n);
  const named = noun
    ? parse.units
        .slice(noun.first, noun.last)
        .flatMap((unit) => (unit.place?.kind === 'city' ? [unit.place] : []))
    : [];
  return mergeSettings(
    { places: named, dates: ownDay(parse, n), here: false },
    linked < n && first >= 0
      ? settingBetween(parse, first + 1, linked)
      : settingBetween(parse, n + 1, linked),
    held >= 0 ? settingOf(parse, held, -1, -1) : undefined,
    settingOf(parse, after, before ? v : -1, first),
    before ? settingBetween(parse, v + 1, n) : undefined,
    told,
    front,
  );
}

/** Verbs by which greetings are handed on for somebody who is not there. */
const SENT = new Set(['convey', 'send', 'extend', 'deliver', 'pass', 'bring', 'transmit', 'relay', 'carry']);

const EARLIER = new Set(['last', 'recent', 'previous', 'earlier', 'former', 'past']);

/** What a noun rule reads at an event noun. */
export function readNoun(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal[] {
  if (
    noun.head.kind !== 'word' ||
    !(rule.lemmas.includes(noun.head.lemma) || rule.lemmas.includes(noun.head.low))
  )
    return [];
  const { links, after } = linksOf(parse, n, rule);
  if (!suits(parse, noun, rule, after)) return [];
  const held = links.length === 0 ? readHeld(parse, n, noun, rule) : [];
  if (held.length > 0) return held;
  const hung = attachmentOf(parse, n, noun);
  // "On the phone with Y": the means, no topic.
  const at = rule.kind === 'call' && hung.preposition === 'on' ? { ...hung, preposition: 'in' } : hung;
  // "In consultation with the Secretary" is a manner of acting, not a meeting.
  if (at.preposition === 'in' && noun.words.length === 1 && noun.head.low === 'consultation') return [];
  if (noun.head.lemma === 'greeting' && SENT.has(verbAt(parse, at.verb)?.lemma ?? '')) return [];
  const programme = programmeOf(parse, at);
  const own = programme ? programme.status : statusOfNoun(parse, noun, at);
  if (own === null) return [];
  const status = own === 'happened' && isToBeHeld(parse, after) ? 'planned' : own;
  const event = eventAt(parse, noun.owner ?? n);
  // "Ministers arrived for their meeting" tells of the journey, not of the day they met.
  const isGoal = at.relation === 'adjunct' && at.preposition === 'for';
  const found = sides(parse, n, noun, rule, at, links).filter(
    ({ seats }) =>
      seats[0]?.mention.kind !== 'party' || seats.length > 1 || !(isGoal || noun.words.includes('bilateral')),
  );
  return found.map(({ seats, first }) => ({
    rule: rule.name,
    kind: rule.kind,
    status,
    seats,
    setting: setting(
      parse,
      n,
      at,
      ['"', '”'].includes(wordAt(parse, after)) ? after + 1 : after,
      links[0]?.group.first ?? n + 1,
      first,
    ),
    ...((noun.words.some((word) => EARLIER.has(word)) || isReaction(parse, at)) && { background: true }),
    trigger: spanOf(parse, n, n),
    ...(event && { event }),
    parse,
  }));
}
