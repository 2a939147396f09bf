import type { NounChunk } from '../phrase/chunks.js';
import { finiteAfter, mainSubject, subjectOf } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo, tailOf } from '../phrase/groups.js';
import { SPEECH_VERBS } from '../phrase/lexicon.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { type Attachment, statusOfNoun } from '../status.js';
import { mergeSettings, type Setting, settingBetween, settingOf } from '../zone.js';
import { attachmentOf } from './attachment.js';
import { type Proposal, spanOf } from './proposal.js';
import { isPlural, roundsOf } from './verb.js';

interface Links {
  readonly word: string;
  readonly group: Group;
}

/** Verbs between an event noun and its "between X and Y": "talks are scheduled between X and Y". */
const HELD = new Set([
  'hold',
  'schedule',
  'plan',
  'expect',
  'set',
  'begin',
  'start',
  'resume',
  'continue',
  'take',
]);

const GIVEN = new Set(['close', 'hold', 'host', 'give', 'organise', 'organize', 'arrange']);

/** "with Y", "between X and Y" behind an event noun, over adverbs, days and places in between. */
function linksOf(parse: Parse, n: number, rule: Rule): { links: Links[]; after: number } {
  const links: Links[] = [];
  let i = n + 1;
  let after = i;
  for (let steps = 0; steps < 8; steps++) {
    while (isLoose(parse, i)) i++;
    const held = verbAt(parse, i);
    if (
      held &&
      links.length === 0 &&
      steps === 0 &&
      HELD.has(held.lemma) &&
      ['between', 'among'].includes(wordAt(parse, i + 1))
    )
      i++;
    if (held && links.length === 0 && held.aux.length === 0 && GIVEN.has(held.lemma)) i++;
    const word = wordAt(parse, i);
    if (!isPreposition(parse, i)) break;
    const noun = nounAt(parse, i + 1);
    if (!noun) {
      if (!isLoose(parse, i + 1)) break;
      i += 2;
    } else if (rule.links.includes(word)) {
      const group = groupFrom(parse, i + 1, word === 'between' || word === 'among' ? 'subject' : 'object');
      links.push({ word, group });
      i = group.last + 1;
      after = i;
    } else if (['in', 'at', 'on', 'here', 'during', 'for', 'near'].includes(word) && links.length === 0)
      i = tailOf(parse, i + 1) + 1;
    else break;
  }
  return { links, after: links.length > 0 ? after : n + 1 };
}

/** Seats of one side, with the first chunk of the words that fill them. */
interface Side {
  readonly seats: Seat[];
  readonly first: number;
}

/** The side that does not stand in "with …": the owner, or the subject of the verb. */
function ownSide(parse: Parse, n: number, noun: NounChunk, at: Attachment, rule: Rule): Side {
  if (noun.owner !== undefined) {
    const group = groupUpTo(parse, noun.owner, 0);
    const seats = seatsOf(parse, group, false, rule.subject);
    if (seats.length > 0) return { seats, first: group?.first ?? -1 };
  }
  const own = possessiveSeat(parse, n);
  const verb = verbAt(parse, at.verb);
  const subject =
    verb && at.relation !== 'subject'
      ? (subjectOf(parse, at.verb) ?? (verb.form === 'finite' ? undefined : mainSubject(parse, at.verb)))
      : undefined;
  const first = subject?.first ?? -1;
  const seats = seatsOf(parse, subject ?? narrator(parse, at), false, rule.subject);
  // "During their talks, A and B agreed": the pronoun points ahead to the subject.
  if (own.length > 0 && at.relation === 'adjunct' && at.verb > n && seats.length > 0) return { seats, first };
  return { seats: own.length > 0 ? own : seats, first };
}

/** Who says so, when the event itself is the subject: "The talks with Y were useful, X said." */
function narrator(parse: Parse, at: Attachment): Group | undefined {
  const next = at.relation === 'subject' ? finiteAfter(parse, at.verb) : -1;
  return next > 0 && SPEECH_VERBS.has(verbAt(parse, next)?.lemma ?? '') ? subjectOf(parse, next) : undefined;
}

/** Person told something in the clause: "told Lee during their meeting". */
function addressee(parse: Parse, at: Attachment, n: number): Seat[] {
  if (at.relation !== 'adjunct' || at.verb < 0 || at.verb > n || !nounAt(parse, at.verb + 1)) return [];
  return seatsOf(parse, groupFrom(parse, at.verb + 1, 'object'), false);
}

const HOLDING = new Set([
  'hold',
  'have',
  'begin',
  'start',
  'open',
  'conclude',
  'end',
  'resume',
  'finish',
  'wrap',
]);

/** Those who met among themselves: "the two held talks", "told Lee during their meeting", "A and B said after talks". */
function amongThemselves(
  parse: Parse,
  n: number,
  noun: NounChunk,
  at: Attachment,
  side: Side,
): Side | undefined {
  const their = noun.possessive?.low === 'their';
  const told = their ? addressee(parse, at, n) : [];
  if (told.length > 0) {
    const speaker = seatsOf(parse, subjectOf(parse, at.verb), false);
    if (speaker.length > 0) return { seats: [...speaker, ...told], first: side.first };
  }
  const held = at.relation === 'object' && HOLDING.has(verbAt(parse, at.verb)?.lemma ?? '');
  const within =
    at.relation === 'adjunct' &&
    side.seats.length > 1 &&
    !noun.words.includes('the') &&
    ['in', 'during', 'after', 'at', 'following'].includes(at.preposition);
  return (their || noun.owner !== undefined || held || within) && isPlural(side.seats) ? side : undefined;
}

/** The people a headline sets side by side before the event noun: "Remarks by A and B before bilateral meeting". */
function namesBefore(parse: Parse, n: number): Seat[] {
  for (let i = 0; i < n; i++)
    if (nounAt(parse, i)?.head.name?.kind === 'person')
      return seatsOf(parse, groupFrom(parse, i, 'subject'), false);
  return [];
}

/** The sides of the event, one entry for each round in which people were met apart. */
function sides(
  parse: Parse,
  n: number,
  noun: NounChunk,
  rule: Rule,
  at: Attachment,
  links: readonly Links[],
): Side[] {
  const anyone = rule.anyone === true;
  const side = ownSide(parse, n, noun, at, rule);
  const between = links.find(
    (link) =>
      link.word === 'between' ||
      link.word === 'among' ||
      (link.word === 'of' && link.group.members.length > 1),
  );
  if (between) {
    const seats = seatsOf(parse, between.group, anyone);
    return isPlural(seats) ? [{ seats, first: side.first }] : [];
  }
  const rounds = links
    .filter(
      (link) =>
        link.word !== 'of' &&
        !(
          link.word === 'for' &&
          links.length > 1 &&
          nounAt(parse, link.group.first)?.head.name?.kind === 'pronoun'
        ),
    )
    .flatMap((link) =>
      roundsOf(link.group, noun.words.includes('separate')).map((group) =>
        seatsOf(parse, group, anyone && link.word === 'with', rule.other),
      ),
    )
    .filter((others) => others.length > 0);
  if (rounds.length > 0)
    return side.seats.length > 0
      ? rounds.map((others) => ({ seats: [...side.seats, ...others], first: side.first }))
      : [];
  if (links.some((link) => link.word !== 'of') || !rule.reciprocal) return [];
  const headline = parse.sentence.paragraph === 0 && at.verb < 0 ? namesBefore(parse, n) : [];
  if (headline.length > 1) return [{ seats: headline, first: -1 }];
  const found = amongThemselves(parse, n, noun, at, side);
  return found ? [found] : [];
}

/** Whether what the rule needs stands next to the noun. */
function suits(parse: Parse, noun: NounChunk, rule: Rule, after: number): boolean {
  if (!rule.needs) return true;
  const near = parse.units.slice(
    Math.max(0, noun.first - 4),
    (parse.chunks[after - 1]?.last ?? noun.last) + 1,
  );
  return near.some((unit) => rule.needs?.includes(unit.low));
}

/** First chunk place after a verb group and the noun that belongs to it ("took place"). */
function pastPlace(parse: Parse, v: number): number {
  return nounAt(parse, v + 1)?.head.low === 'place' ? v + 2 : v + 1;
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
  const v = at.relation === 'subject' ? -1 : at.verb;
  const before = v >= 0 && v < n;
  const told =
    at.relation === 'subject' && at.verb > n
      ? settingOf(parse, pastPlace(parse, at.verb), -1, -1)
      : undefined;
  const noun = nounAt(parse, n);
  const named = noun
    ? parse.units
        .slice(noun.first, noun.last)
        .flatMap((unit) => (unit.place?.kind === 'city' ? [unit.place] : []))
    : [];
  return mergeSettings(
    { places: named, dates: [], here: false },
    settingBetween(parse, n + 1, linked),
    settingOf(parse, after, before ? v : -1, first),
    before ? settingBetween(parse, v + 1, n) : undefined,
    told,
  );
}

const EARLIER = new Set(['last', 'previous', 'earlier', 'former', 'past']);

/** What a noun rule reads at an event noun. */
export function readNoun(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal[] {
  if (
    noun.head.kind !== 'word' ||
    !(rule.lemmas.includes(noun.head.lemma) || rule.lemmas.includes(noun.head.low))
  )
    return [];
  const { links, after } = linksOf(parse, n, rule);
  if (!suits(parse, noun, rule, after)) return [];
  const at = attachmentOf(parse, n, noun);
  // "In consultation with the Secretary" is a manner of acting, not a meeting.
  if (at.preposition === 'in' && noun.words.length === 1 && noun.head.low === 'consultation') return [];
  const status = statusOfNoun(parse, noun, at);
  if (status === null) return [];
  return sides(parse, n, noun, rule, at, links).map(({ seats, first }) => ({
    rule: rule.name,
    kind: rule.kind,
    status,
    seats,
    setting: setting(parse, n, at, after, links[0]?.group.first ?? n + 1, first),
    ...(noun.words.some((word) => EARLIER.has(word)) && { background: true }),
    trigger: spanOf(parse, n, n),
    parse,
  }));
}
