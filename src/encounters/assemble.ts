import { daysMeant } from '../reading/dates/stay.js';
import type { NameMention } from '../reading/mention.js';
import type { Reading } from '../reading/reading.js';
import type { Cast, Entity } from './cast.js';
import { facesGuard, facesPress, isBusiness, isCrowd, isFigurative, visitsPlaces } from './crowd.js';
import type { Encounter, EncounterDate, Participant } from './encounter.js';
import type { Proposal } from './frames/proposal.js';
import { withHost } from './host-side.js';
import type { Parse } from './phrase/parse.js';
import { positionOf } from './position.js';
import { reporterOf } from './report.js';
import { ADDRESSED } from './rules/addressed.js';
import type { Seat } from './seats.js';
import { placeOf } from './where.js';
import { titleCovers } from './who/titles.js';

/** An encounter on its way through the refiners, with what it was read from. */
export interface Sighting {
  readonly encounter: Encounter;
  readonly proposals: readonly [Proposal, ...Proposal[]];
}

/** A proposal with its seats resolved to people, its place and day read off its setting; none when too few stand. */
export function assemble(
  proposal: Proposal,
  reading: Reading,
  cast: Cast,
  told: readonly Sighting[],
): Sighting[] {
  const participants = withHost(participantsOf(proposal, cast, told), told);
  const [first, ...others] = participants;
  const alone = others.length === 0 && (proposal.kind === 'meeting' || proposal.kind === 'call');
  const crowd = alone && first !== undefined && isCrowd(proposal, first);
  if (!first || (alone && !crowd && (proposal.companions ?? 'leader') === 'leader')) return [];
  if (
    (proposal.kind !== 'gathering' && isBusiness(participants)) ||
    isFigurative(proposal) ||
    facesPress(proposal, participants) ||
    visitsPlaces(proposal, participants) ||
    facesGuard(participants)
  )
    return [];
  const { sentence } = proposal.parse;
  const reporter = reporterOf(proposal, reading, cast, participants);
  const occasion = eventText(proposal);
  const encounter: Encounter = {
    article: reading.article.path,
    kind: crowd ? 'gathering' : proposal.kind,
    status: proposal.status,
    participants: [first, ...others],
    place: placeOf(proposal.setting, reading),
    date: dateOf(proposal),
    ...(occasion && { event: occasion }),
    ...(reporter && { reportedBy: reporter }),
    trigger: triggerText(proposal),
    derivation: [`rule ${proposal.rule}`],
    evidence: [
      { paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, quote: sentence.text },
    ],
  };
  return [{ encounter, proposals: [proposal] }];
}

function triggerText(proposal: Proposal): string {
  const { sentence } = proposal.parse;
  return sentence.text.slice(proposal.trigger.start - sentence.start, proposal.trigger.end - sentence.start);
}

/** The words that name the occasion, where they tell which it is. */
function eventText({ event, parse }: Proposal): string | undefined {
  if (!event || event.words.length === 0 || event.body || event.bilateral) return undefined;
  const units = parse.units.slice(
    parse.chunks[event.first]?.first,
    (parse.chunks[event.last]?.last ?? -1) + 1,
  );
  const first = units.findIndex((unit) => unit.pos !== 'DET' && unit.kind !== 'date' && unit.pos !== 'PART');
  const [from, to] = [units[Math.max(first, 0)]?.start, units.at(-1)?.end];
  const { start, text } = parse.sentence;
  return from === undefined || to === undefined
    ? undefined
    : text.slice(from - start, to - start).replace(/^the /i, '');
}

function dateOf(proposal: Proposal): EncounterDate | null {
  const [date] = proposal.setting.dates;
  return date ? { ...daysMeant(date), basis: date.basis } : null;
}

/** Whether those who met hold the offices by which two are called: "the two premiers". */
function suitsPair(text: string, { encounter }: Sighting): boolean {
  const noun = text.toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? '';
  return encounter.participants.every(({ title }) => title !== undefined && titleCovers(noun, title));
}

/** Whether the sentence itself names two people before: "A will come as the guest of B, and the two will sign". */
function pairNamed(mention: NameMention, { units }: Parse, cast: Cast): boolean {
  const before = units.flatMap(({ name, end }) => (name && end <= mention.start ? [name] : []));
  const named = before.filter(({ kind }) => kind === 'person' || kind === 'role');
  if (named.length === 2) return true;
  // "He took B along, and the two talked": the pronoun is one of them.
  const ones = before.filter((name) => name.kind === 'pronoun' && name.number === 'one' && name.person === 3);
  const keys = [...named, ...ones].flatMap((name) => cast.resolve(name).map(({ key }) => key));
  return named.length === 1 && ones.length > 0 && new Set(keys).size === 2;
}

/** Longest gap of "A and B", in characters. */
const SIDE_BY_SIDE = 6;

/** Whether two others were named side by side, "A and B", between an encounter and the pronoun. */
function areNamedSince(
  { evidence: [own], participants }: Encounter,
  mention: NameMention,
  cast: Cast,
): boolean {
  const since = positionOf({ paragraph: own.paragraph, start: own.end });
  const isNew = (key: string) => !participants.some(({ entity }) => entity === key);
  const [a, b] = cast
    .resolve(mention)
    .map(({ key, kind, mentions }) =>
      kind === 'person' && isNew(key)
        ? mentions.filter((m) => positionOf(m) >= since && positionOf(m) < positionOf(mention))
        : [],
    );
  return (
    a?.some((left) =>
      b?.some(
        (right) =>
          left.paragraph === right.paragraph &&
          Math.max(left.start, right.start) - Math.min(left.end, right.end) <= SIDE_BY_SIDE,
      ),
    ) === true
  );
}

/** "The two" are the two whom the article last told to have met, or to be about to. */
function lastPair(
  mention: NameMention,
  parse: Parse,
  told: readonly Sighting[],
  cast: Cast,
): Participant[] | undefined {
  if (mention.kind !== 'pronoun' || mention.number === 'one' || mention.person === 1) return undefined;
  if (/countr|nation|government|state/i.test(mention.text) || pairNamed(mention, parse, cast))
    return undefined;
  const meetings = told.filter(
    ({ encounter, proposals }) =>
      (encounter.kind === 'meeting' || encounter.kind === 'call') &&
      proposals[0].companions === undefined &&
      !proposals[0].abroad,
  );
  const last = (meetings.findLast((one) => suitsPair(mention.text, one)) ?? meetings.at(-1))?.encounter;
  const near =
    last && parse.sentence.paragraph - last.evidence[0].paragraph <= (mention.number === 'two' ? 3 : 1);
  if (!near || last.participants.length !== 2 || areNamedSince(last, mention, cast)) return undefined;
  return [...last.participants];
}

/** Rules by which "we" tells of people who met; with others ("we talked about", "we went") it means more than the speakers. */
const MET_BY_US = new Set([
  ADDRESSED,
  'meet',
  'sit down',
  'dine',
  'table',
  'talks',
  'summit',
  'shake hands',
  'telephone',
  'speak by phone',
  'phone call',
]);

const isOurs = (mention: NameMention) =>
  mention.kind === 'pronoun' && mention.person === 1 && mention.number !== 'one';

/** Whether "we" takes part: among ourselves, or with people by name or office ("we met the challenge"). */
const mayBeOurs = (rule: string, seats: readonly Seat[]) =>
  MET_BY_US.has(rule) &&
  seats.every(({ mention }) => isOurs(mention) || mention.kind === 'person' || mention.kind === 'role');

/** Names first, so that a pronoun or office can't stand for someone who already has a seat. */
function participantsOf(
  { rule, seats, parse }: Proposal,
  cast: Cast,
  told: readonly Sighting[],
): Participant[] {
  const pair = seats.length === 1 && seats[0] ? lastPair(seats[0].mention, parse, told, cast) : undefined;
  if (pair) return pair;
  const taken: Entity[] = [];
  const found = new Map<Entity, { seat: Seat; at: number }>();
  const order = seats
    .filter((seat) => !isOurs(seat.mention) || mayBeOurs(rule, seats))
    .map((seat, at) => ({ seat, at }))
    .sort((a, b) => rank(a.seat) - rank(b.seat));
  for (const { seat, at } of order) {
    for (const entity of cast.resolve(seat.mention, taken)) {
      if (entity.kind === 'agency' || found.has(entity)) continue;
      taken.push(entity);
      found.set(entity, { seat, at });
    }
  }
  return [...found].sort((a, b) => a[1].at - b[1].at).map(([entity, { seat }]) => participant(entity, seat));
}

const rank = (seat: Seat) =>
  ['person', 'party', 'organisation', 'role', 'pronoun'].indexOf(seat.mention.kind);

function participant(entity: Entity, seat: Seat): Participant {
  const own = seat.mention.kind === 'person' ? seat.mention.name : seat.mention.text;
  const spellings = [...new Set([own, ...entity.spellings])] as [string, ...string[]];
  const title = entity.titles[0];
  return {
    name: entity.name,
    mentions: spellings,
    kind: entity.kind === 'person' ? 'person' : 'party',
    ...(entity.of && { of: entity.of }),
    ...(title && { title }),
    ...(seat.role && { role: seat.role }),
    entity: entity.key,
  };
}
