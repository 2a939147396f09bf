import type { VerbChunk } from '../phrase/chunks.js';
import { mainSubject, subjectOf } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo } from '../phrase/groups.js';
import { GLAD } from '../phrase/lexicon.js';
import { isLoose, isPreposition, nounAt, type Parse, wordAt } from '../phrase/parse.js';
import { tailOf } from '../phrase/tails.js';
import { pronounOf } from '../phrase/units.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { type Reality, statusOfVerb } from '../status.js';
import { mergeSettings, settingOf } from '../zone.js';
import { readFellows } from './fellows.js';
import { type Goal, goalOf, proposals, stayAt } from './goal.js';
import { type Proposal, spanOf } from './proposal.js';
import { individuals, travellers } from './travellers.js';

/** What a visit rule reads at a verb group: "will travel to Oslo on Monday". */
export function readJourney(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  if (!rule.lemmas.includes(verb.lemma)) return [];
  if (rule.particle && wordAt(parse, v + 1) !== rule.particle) return [];
  if (rule.itinerary) return readItinerary(parse, v, verb, rule);
  const awaited = verb.passive && verb.lemma === 'expect';
  if (verb.passive && !awaited) return [];
  const stays = awaited || (verb.lemma === 'be' && !rule.particle);
  const from = rule.object ? pastObject(parse, v, rule.object) : v + 1;
  const goal = stays ? stayAt(parse, v) : goalOf(parse, from, rule.links);
  if (!goal || from < 0 || !suits(goal, rule) || lacks(parse, v, goal, rule)) return [];
  const subject = isHeadlinePlan(parse, v, verb) ? groupUpTo(parse, v - 1, 0) : subjectOf(parse, v);
  const able = stays ? individuals : travellers;
  const own = able(seatsOf(parse, subject, false, 'guest'));
  const speaker = stays && verb.form === 'to' ? delighted(parse, v) : undefined;
  const seats = speaker ? [speaker] : own.length > 0 ? own : travellers(passengers(parse, subject));
  const status = speaker ? 'happened' : journeyStatus(parse, v, verb);
  if (seats.length === 0 || status === null) return [];
  const between = parse.chunks
    .slice(v + 1, goal.after)
    .flatMap((chunk) => (chunk.type === 'word' && chunk.unit.date ? [chunk.unit.date] : []));
  const setting = mergeSettings(settingOf(parse, goal.after, v, subject?.first ?? -1), {
    places: [],
    dates: goal.stops.length > 1 && goal.stops[0]?.dates.length ? [] : between,
    here: false,
  });
  const trip = {
    rule: rule.name,
    kind: 'visit',
    status,
    seats,
    trigger: spanOf(parse, v, v),
    parse,
  } as const;
  return [...proposals(trip, goal, setting), ...readFellows(trip, v, goal.after)];
}

/** "It is wonderful to be back in Oslo": whoever says so is there. */
function delighted(parse: Parse, v: number): Seat | undefined {
  const word = parse.units[(parse.chunks[v]?.first ?? 0) - 1];
  const open = parse.units
    .slice(0, parse.chunks[v]?.first ?? 0)
    .some((unit) => unit.low === 'it' || unit.low === 'i');
  if (!word || !open || !GLAD.has(word.low)) return undefined;
  const mention = pronounOf('I', parse.sentence.paragraph, word.start);
  return mention && { mention: { ...mention, text: word.text, end: word.end }, role: 'guest' };
}

/** Whether a rule that needs a city or country, or a building, has it. */
const suits = (goal: Goal, rule: Rule) =>
  !rule.goals || goal.stops.some(({ places }) => places.some((place) => rule.goals?.includes(place.kind)));

/** Whether a word that the rule needs is missing on the way from the verb to its goal. */
const lacks = (parse: Parse, v: number, goal: Goal, rule: Rule) =>
  rule.needs !== undefined &&
  !parse.units
    .slice(parse.chunks[v]?.first, parse.chunks[goal.after]?.first)
    .some(({ low }) => rule.needs?.includes(low));

/** "Has never been to Oslo" tells of no event; "is expected in Oslo" is planned; a headline's "to visit" too. */
function journeyStatus(parse: Parse, v: number, verb: VerbChunk): Reality {
  if (verb.negated && ['come', 'go', 'be'].includes(verb.lemma)) return null;
  const own = statusOfVerb(parse, v);
  if (verb.lemma === 'expect' && own === 'happened') return 'planned';
  return own === null && isHeadlinePlan(parse, v, verb) ? 'planned' : own;
}

/** "Rojas to visit Oslo": a headline without any other verb. */
function isHeadlinePlan(parse: Parse, v: number, verb: VerbChunk): boolean {
  const bare = parse.chunks.every((chunk, k) => k === v || chunk.type !== 'verb' || chunk.form !== 'finite');
  return verb.form === 'to' && bare && nounAt(parse, v - 1)?.head.name !== undefined && v === 1;
}

/** Chunk place behind the object a rule asks for and its company: "led [a delegation with officials] to"; -1 when it is another. */
function pastObject(parse: Parse, v: number, heads: readonly string[]): number {
  const noun = nounAt(parse, v + 1);
  if (!noun || !heads.includes(noun.head.lemma.split(' ').at(-1) ?? '')) return -1;
  let i = tailOf(parse, v + 1) + 1;
  while (wordAt(parse, i) === 'with' && nounAt(parse, i + 1)) i = groupFrom(parse, i + 1, 'object').last + 1;
  return i;
}

const VEHICLES = new Set([
  'convoy',
  'motorcade',
  'plane',
  'jet',
  'aircraft',
  'train',
  'helicopter',
  'flight',
  'ship',
]);

/** "X's convoy", "his plane": whoever owns what crosses, lands or arrives is aboard. */
function passengers(parse: Parse, subject: Group | undefined): Seat[] {
  const at = subject?.members.at(-1) ?? -1;
  const noun = nounAt(parse, at);
  if (!noun || !VEHICLES.has(noun.head.lemma)) return [];
  const owned = noun.owner !== undefined || noun.possessive || wordAt(parse, at + 1) === 'of';
  return owned ? ownerOf(parse, at) : [];
}

const TRIPS = new Set([
  'trip',
  'tour',
  'visit',
  'journey',
  'swing',
  'itinerary',
  'travel',
  'pilgrimage',
  'mission',
]);

/** The chunk place of the trip that is the subject of the verb, or whose relative clause the verb is in; else -1. */
function tripBefore(parse: Parse, v: number): number {
  const at = subjectOf(parse, v)?.members.at(-1) ?? -1;
  if (isTrip(parse, at)) return at;
  let k = v - 1;
  while (isLoose(parse, k)) k--;
  if (!['which', 'that'].includes(wordAt(parse, k))) return -1;
  k--;
  if (wordAt(parse, k) === ',') k--;
  while (nounAt(parse, k) && !isTrip(parse, k) && isPreposition(parse, k - 1)) k -= 2;
  return isTrip(parse, k) ? k : -1;
}

const isTrip = (parse: Parse, i: number) => TRIPS.has(nounAt(parse, i)?.head.lemma ?? '');

/** Whose trip it is: "his trip", "X's trip", or who is told to make it. */
function ownerOf(parse: Parse, trip: number): Seat[] {
  const own = possessiveSeat(parse, trip);
  if (own.length > 0) return own.map((seat) => ({ ...seat, role: 'guest' as const }));
  const owner = nounAt(parse, trip)?.owner;
  const by = ['by', 'of'].includes(wordAt(parse, trip + 1)) ? nounAt(parse, trip + 2)?.head.name : undefined;
  if (by) return seatsOf(parse, groupFrom(parse, trip + 2, 'object'), false, 'guest');
  const group = owner === undefined ? mainSubject(parse, trip) : groupUpTo(parse, owner, 0);
  return seatsOf(parse, group, false, 'guest');
}

/** "His trip will take him to Oslo and Rome", "a tour that includes Bolivia", "the trip includes stops in Lima". */
function readItinerary(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal[] {
  const trip = tripBefore(parse, v);
  if (trip < 0 || verb.passive) return [];
  const taken = verb.lemma === 'take' || verb.lemma === 'bring';
  const led = taken && nounAt(parse, v + 1)?.head.name ? groupFrom(parse, v + 1, 'object') : undefined;
  if (taken && !led) return [];
  let from = led ? led.last + 1 : v + 1;
  while (isLoose(parse, from)) from++;
  const sites = nounAt(parse, from)?.head.lemma ?? '';
  const goal = ['stop', 'visit', 'stopover', 'leg'].includes(sites)
    ? goalOf(parse, tailOf(parse, from) + 1, ['in', 'at', 'to'])
    : goalOf(parse, from, rule.links);
  const seats = travellers(led ? seatsOf(parse, led, false, 'guest') : ownerOf(parse, trip));
  const own = statusOfVerb(parse, v);
  if (!goal || seats.length === 0 || own === null) return [];
  const present = /s$/.test(verb.main.low) || verb.main.low === verb.lemma;
  const status = own === 'happened' && verb.aux.length === 0 && present ? 'planned' : own;
  const setting = settingOf(parse, goal.after, -1, -1);
  const trigger = spanOf(parse, Math.min(trip, v), Math.max(trip, v));
  return proposals({ rule: rule.name, kind: 'visit', status, seats, trigger, parse }, goal, setting);
}
