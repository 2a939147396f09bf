import type { PlaceMention } from '../../reading/mention.js';
import type { NounChunk, VerbChunk } from '../phrase/chunks.js';
import { mainSubject, subjectOf } from '../phrase/clause.js';
import { groupFrom, groupUpTo, tailOf } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { venueOf } from '../place-phrase.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { type Attachment, statusOfNoun } from '../status-of-noun.js';
import { mergeSettings, type Setting, settingOf } from '../zone.js';
import { attachmentOf } from './attachment.js';
import { type Proposal, spanOf } from './proposal.js';

interface Goal {
  /** The places of each destination: city and country of one stand together. */
  readonly stops: readonly (readonly PlaceMention[])[];
  readonly here: boolean;
  readonly after: number;
}

/** Places of each noun group in a list: "Zagreb and Belgrade" are two stops. */
function stopsIn(parse: Parse, i: number): { stops: PlaceMention[][]; after: number } {
  const group = groupFrom(parse, i, 'object');
  const stops = group.members.map((k) => {
    const units = parse.units.slice(
      parse.chunks[k]?.first ?? 0,
      (parse.chunks[tailOf(parse, k)]?.last ?? -1) + 1,
    );
    return units.flatMap((unit) => venueOf(parse, unit) ?? []);
  });
  const named = stops.filter((places) => places.length > 0);
  const inner = nounAt(parse, group.last + 2)?.head.place;
  if (named.length > 0 || !inner || !['in', 'at'].includes(wordAt(parse, group.last + 1)))
    return { stops: named, after: group.last + 1 };
  return { stops: [[inner]], after: group.last + 3 };
}

const PARTICLES = new Set(['on', 'back', 'over', 'off', 'out', 'down', 'up', 'straight']);

/** Where the traveller goes: "to Zagreb and Belgrade", "the shrine", "here". */
function goalOf(parse: Parse, from: number, links: readonly string[]): Goal | undefined {
  let i = from;
  for (let steps = 0; steps < 7; steps++) {
    while (isLoose(parse, i) && wordAt(parse, i) !== 'here') i++;
    const word = wordAt(parse, i);
    if (word === 'here') return { stops: [], here: true, after: i + 1 };
    const noun =
      links.includes('') && nounAt(parse, i) ? i : links.includes(word) && nounAt(parse, i + 1) ? i + 1 : -1;
    const { stops, after } = noun >= 0 ? stopsIn(parse, noun) : { stops: [], after: i };
    if (stops.length > 0) return { stops, here: false, after };
    if (noun === i) return undefined;
    if (nounAt(parse, i)?.head.kind === 'place' && links.includes('for')) {
      i = tailOf(parse, i) + 1;
      continue;
    }
    if (PARTICLES.has(word) && isPreposition(parse, i + 1)) i++;
    else if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** Those whose journeys are news: people by name or office, delegations, officials. */
const travellers = (seats: readonly Seat[]) =>
  seats.filter(
    ({ mention }) =>
      mention.kind !== 'organisation' &&
      (mention.kind !== 'party' ||
        /official|leader|minister|diplomat|delegation|mission|team|envoy|group/.test(mention.text)),
  );

/** Those whose stay somewhere is news: people by name or office, and delegations. */
const individuals = (seats: readonly Seat[]) =>
  seats.filter(
    ({ mention }) =>
      mention.kind === 'person' ||
      mention.kind === 'role' ||
      mention.kind === 'pronoun' ||
      (mention.kind === 'party' && /delegation|mission|team|envoy/.test(mention.text)),
  );

/** One proposal for each stop; the stop comes first among the places, its setting after. */
function proposals(base: Omit<Proposal, 'setting'>, goal: Goal, setting: Setting): Proposal[] {
  const stops = goal.stops.length > 0 ? goal.stops : [[]];
  return stops.map((stop) => ({
    ...base,
    setting: {
      places: stops.length > 1 ? stop : [...stop, ...setting.places],
      dates: setting.dates,
      here: goal.here || (stop.length === 0 && setting.here),
    },
  }));
}

/** What a visit rule reads at a verb group: "will travel to Oslo on Monday". */
export function readJourney(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma) || verb.passive) return [];
  const from = rule.object ? pastObject(parse, v, rule.object) : v + 1;
  const goal = verb.lemma === 'be' ? stay(parse, v) : goalOf(parse, from, rule.links);
  if (!goal || from < 0) return [];
  const subject = subjectOf(parse, v);
  const able = verb.lemma === 'be' ? individuals : travellers;
  const seats = able(seatsOf(parse, subject, false, 'guest'));
  const status = verb.negated && ['come', 'go', 'be'].includes(verb.lemma) ? null : statusOfVerb(parse, v);
  if (seats.length === 0 || status === null) return [];
  const between = parse.chunks
    .slice(v + 1, goal.after)
    .flatMap((chunk) => (chunk.type === 'word' && chunk.unit.date ? [chunk.unit.date] : []));
  const setting = mergeSettings(settingOf(parse, goal.after, v, subject?.first ?? -1), {
    places: [],
    dates: between,
    here: false,
  });
  return proposals(
    { rule: rule.name, kind: 'visit', status, seats, trigger: spanOf(parse, v, v), parse },
    goal,
    setting,
  );
}

/** Chunk place behind the object a rule asks for and its company: "led [a delegation with officials] to"; -1 when it is another. */
function pastObject(parse: Parse, v: number, heads: readonly string[]): number {
  const noun = nounAt(parse, v + 1);
  if (!noun || !heads.includes(noun.head.lemma.split(' ').at(-1) ?? '')) return -1;
  let i = tailOf(parse, v + 1) + 1;
  while (wordAt(parse, i) === 'with' && nounAt(parse, i + 1)) i = groupFrom(parse, i + 1, 'object').last + 1;
  return i;
}

/** "is in Oslo": a stay in a city or country, nothing else between. */
function stay(parse: Parse, v: number): Goal | undefined {
  let i = v + 1;
  while (isLoose(parse, i)) i++;
  if (wordAt(parse, i) !== 'in' || nounAt(parse, i + 1)?.head.kind !== 'place') return undefined;
  const { stops, after } = stopsIn(parse, i + 1);
  return stops.length > 0 ? { stops, here: false, after } : undefined;
}

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
]);

/** Whether the visit is the subject's own: "paid a visit", "said on a visit", but not "praised the visit". */
function isOwn(parse: Parse, noun: NounChunk, at: Attachment): boolean {
  if (at.relation === 'object') return MAKING.has(verbAt(parse, at.verb)?.lemma ?? '');
  const during = ['in', 'on', 'during', 'after', 'following', 'for', 'before', 'ahead', 'from'].includes(
    at.preposition,
  );
  return at.relation === 'adjunct' && during && !['the', 'this', 'that'].includes(noun.words[0] ?? '');
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

/** Places inside the noun group itself: "a Middle East tour". */
function compound(parse: Parse, noun: NounChunk, after: number): Goal | undefined {
  const places = parse.units.slice(noun.first, noun.last).flatMap((unit) => venueOf(parse, unit) ?? []);
  return places.length > 0 ? { stops: [places], here: false, after } : undefined;
}

/** What a visit rule reads at an event noun: "paid a visit to Oslo", "his trip to Oslo". */
export function readVisitNoun(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal[] {
  if (noun.head.kind !== 'word' || !rule.lemmas.includes(noun.head.lemma)) return [];
  const found = attachmentOf(parse, n, noun);
  const at = found.preposition === 'on' ? { ...found, preposition: 'in' } : found;
  const party = traveller(parse, n, noun, at);
  const goal = goalOf(parse, party.after, rule.links) ?? compound(parse, noun, party.after);
  const seats = travellers(party.seats);
  const status = goal && statusOfNoun(parse, noun, at);
  if (!goal || seats.length === 0 || !status) return [];
  const setting = settingOf(parse, goal.after, at.relation === 'subject' ? -1 : at.verb, party.first);
  return proposals(
    { rule: rule.name, kind: 'visit', status, seats, trigger: spanOf(parse, n, n), parse },
    goal,
    setting,
  );
}
