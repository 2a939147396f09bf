import type { NounChunk } from '../phrase/chunks.js';
import { finiteAfter, mainSubject, subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo, tailOf } from '../phrase/groups.js';
import { WISHING } from '../phrase/lexicon.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { type Attachment, statusOfNoun } from '../status.js';
import { mergeSettings, settingBetween, settingOf } from '../zone.js';
import { type Proposal, spanOf } from './proposal.js';
import { isPlural } from './verb.js';

interface Links {
  readonly word: string;
  readonly group: Group;
}

/** "with Y", "between X and Y" behind an event noun, over adverbs, days and places in between. */
function linksOf(parse: Parse, n: number, rule: Rule): { links: Links[]; after: number } {
  const links: Links[] = [];
  let i = n + 1;
  let after = i;
  for (let steps = 0; steps < 8; steps++) {
    while (isLoose(parse, i)) i++;
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

const QUOTES = new Set(['"', '“', '”', "'", '‘', '``']);

/** How the noun hangs on its clause. */
export function attachmentOf(parse: Parse, n: number, noun: NounChunk): Attachment {
  let left = (noun.owner ?? n) - 1;
  if (noun.owner !== undefined) left = (groupUpTo(parse, noun.owner, 0)?.first ?? noun.owner) - 1;
  while (isLoose(parse, left) || QUOTES.has(wordAt(parse, left))) left--;
  if (['out', 'off', 'up', 'down'].includes(wordAt(parse, left)) && verbAt(parse, left - 1)) {
    return { relation: 'object', verb: left - 1, preposition: '' };
  }
  if (isPreposition(parse, left)) return adjunctOf(parse, n, left);
  if (verbAt(parse, left)) return { relation: 'object', verb: left, preposition: '' };
  if (['and', ','].includes(wordAt(parse, left)) && nounAt(parse, left - 1)) {
    const verb = verbBefore(parse, left);
    const next = finiteAfter(parse, n);
    if (verb >= 0 && (next < 0 || wordAt(parse, left) === 'and'))
      return { relation: 'object', verb, preposition: '' };
  }
  const verb = finiteAfter(parse, n);
  return { relation: verb < 0 ? 'none' : 'subject', verb, preposition: '' };
}

/** Climbs "remarks at a press conference", "in the course of a meeting" up to the verb. */
function adjunctOf(parse: Parse, n: number, left: number): Attachment {
  let preposition = wordAt(parse, left);
  if (preposition === 'of' && wordAt(parse, left - 1) === 'ahead') preposition = 'ahead';
  if (preposition === 'to' && wordAt(parse, left - 1) === 'prior') preposition = 'prior';
  if (preposition === 'of' && nounAt(parse, left - 1) && isPreposition(parse, left - 2)) {
    const head = nounAt(parse, left - 1)?.head.lemma ?? '';
    preposition = [
      'sideline',
      'end',
      'conclusion',
      'start',
      'beginning',
      'opening',
      'course',
      'margin',
    ].includes(head)
      ? wordAt(parse, left - 2)
      : 'of';
  }
  if (
    preposition === 'of' &&
    nounAt(parse, left - 1) &&
    !WISHING.has(nounAt(parse, left - 1)?.head.lemma ?? '')
  )
    preposition = 'in';
  const before = verbBefore(parse, left);
  const verb = before >= 0 ? before : finiteAfter(parse, n);
  return { relation: 'adjunct', verb, preposition };
}

/** The side that does not stand in "with …": the owner, or the subject of the verb. */
function ownSide(
  parse: Parse,
  n: number,
  noun: NounChunk,
  at: Attachment,
  rule: Rule,
): { seats: Seat[]; first: number } {
  if (noun.owner !== undefined) {
    const group = groupUpTo(parse, noun.owner, 0);
    const seats = seatsOf(parse, group, false, rule.subject);
    if (seats.length > 0) return { seats, first: group?.first ?? -1 };
  }
  const own = possessiveSeat(parse, n);
  const verb = verbAt(parse, at.verb);
  if (own.length > 0 && at.relation === 'adjunct' && at.verb > n) {
    const owner = subjectOf(parse, at.verb);
    const seats = seatsOf(parse, owner, false);
    if (seats.length > 0) return { seats, first: owner?.first ?? -1 };
  }
  const subject =
    verb && at.relation !== 'subject'
      ? (subjectOf(parse, at.verb) ?? mainSubject(parse, at.verb))
      : undefined;
  if (own.length > 0) return { seats: own, first: subject?.first ?? -1 };
  return { seats: seatsOf(parse, subject, false, rule.subject), first: subject?.first ?? -1 };
}

/** Person told something in the clause: "told Lee during their meeting". */
function addressee(parse: Parse, at: Attachment, n: number): Seat[] {
  if (at.relation !== 'adjunct' || at.verb < 0 || at.verb > n || !nounAt(parse, at.verb + 1)) return [];
  return seatsOf(parse, groupFrom(parse, at.verb + 1, 'object'), false);
}

function sides(
  parse: Parse,
  n: number,
  noun: NounChunk,
  rule: Rule,
  at: Attachment,
  links: readonly Links[],
): { seats: Seat[]; first: number } | undefined {
  const anyone = rule.anyone === true;
  const between = links.find(
    (link) =>
      link.word === 'between' ||
      link.word === 'among' ||
      (link.word === 'of' && link.group.members.length > 1),
  );
  const side = ownSide(parse, n, noun, at, rule);
  if (between) {
    const seats = seatsOf(parse, between.group, anyone);
    return seats.length > 1 || isPlural(seats) ? { seats, first: side.first } : undefined;
  }
  const others = links.flatMap((link) =>
    link.word === 'of' ? [] : seatsOf(parse, link.group, anyone && link.word === 'with', rule.other),
  );
  if (others.length > 0)
    return side.seats.length > 0 ? { seats: [...side.seats, ...others], first: side.first } : undefined;
  if (links.some((link) => link.word !== 'of') || !rule.reciprocal) return undefined;
  const told = addressee(parse, at, n);
  if (noun.possessive?.low === 'their' && told.length > 0) {
    const speaker = seatsOf(parse, subjectOf(parse, at.verb), false);
    if (speaker.length > 0) return { seats: [...speaker, ...told], first: side.first };
  }
  const joins =
    noun.possessive?.low === 'their' ||
    noun.owner !== undefined ||
    (at.relation === 'object' &&
      ['hold', 'have', 'begin', 'start', 'open', 'conclude', 'end', 'resume', 'finish'].includes(
        verbAt(parse, at.verb)?.lemma ?? '',
      ));
  return joins && isPlural(side.seats) ? side : undefined;
}

function suits(parse: Parse, noun: NounChunk, n: number, rule: Rule, after: number): boolean {
  if (!rule.needs) return true;
  const near = parse.units.slice(noun.first, (parse.chunks[after - 1]?.last ?? noun.last) + 1);
  const around = [...near, ...parse.units.slice(Math.max(0, noun.first - 4), noun.first)];
  return n >= 0 && around.some((unit) => rule.needs?.includes(unit.low));
}

/** First chunk place after a verb group and the noun that belongs to it ("took place"). */
function pastPlace(parse: Parse, v: number): number {
  return nounAt(parse, v + 1)?.head.low === 'place' ? v + 2 : v + 1;
}

/** What a noun rule reads at an event noun. */
export function readNoun(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal | undefined {
  if (
    noun.head.kind !== 'word' ||
    !(rule.lemmas.includes(noun.head.lemma) || rule.lemmas.includes(noun.head.low))
  )
    return undefined;
  const { links, after } = linksOf(parse, n, rule);
  if (!suits(parse, noun, n, rule, after)) return undefined;
  const at = attachmentOf(parse, n, noun);
  const found = sides(parse, n, noun, rule, at, links);
  if (!found) return undefined;
  const status = statusOfNoun(parse, noun, at);
  if (status === null) return undefined;
  const v = at.relation === 'subject' ? -1 : at.verb;
  const right = settingOf(parse, after, v >= 0 && v < n ? v : -1, found.first);
  const before = v >= 0 && v < n ? settingBetween(parse, v + 1, n) : undefined;
  const told =
    at.relation === 'subject' && v < 0 && at.verb > n
      ? settingOf(parse, pastPlace(parse, at.verb), -1, -1)
      : undefined;
  const inside = settingBetween(parse, n + 1, links[0]?.group.first ?? n + 1);
  return {
    rule: rule.name,
    kind: rule.kind,
    status,
    seats: found.seats,
    setting: mergeSettings(inside, right, before, told),
    ...(noun.words.some((word) => ['last', 'previous', 'earlier', 'former', 'past'].includes(word)) && {
      background: true,
    }),
    trigger: spanOf(parse, n, n),
    parse,
  };
}
