import type { Sighting } from '../assemble.js';
import type { Encounter, Participant } from '../encounter.js';
import { type EventPhrase, GROUPS } from '../frames/event.js';
import type { Proposal } from '../frames/proposal.js';
import { finer, sameDay, samePlace, span } from './join-duplicates.js';
import { amend, paragraphOf, type Refiner } from './refiner.js';

/** How many paragraphs on an occasion is still spoken of as "the conference". */
const REACH = 8;

/** Nouns by which an occasion of any kind is called again. */
const AGAIN: ReadonlySet<string> = new Set([
  'meeting',
  'event',
  'gathering',
  'session',
  'talk',
  'function',
  '',
]);

/**
 * Tellings of one occasion become one gathering of all who are said to be there: "X told a conference in Lima. The
 * conference was attended by Y." What only says "at the meeting" and finds no occasion told before is no gathering;
 * those who "attended the meeting" are left to the meeting told before.
 */
export const joinGatherings: Refiner = (sightings) => {
  const joined = joinOnce(joinOnce(sightings));
  return joined
    .map((sighting) => set(sighting, joined))
    .filter((sighting) => !isGathering(sighting) || !isNameless(sighting));
};

function joinOnce(sightings: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  for (const sighting of sightings) {
    if (!isGathering(sighting)) kept.push(sighting);
    else if (isOrganised(sighting)) kept.push(...apart(sighting));
    else if (!isTold(sighting, sightings)) {
      const at = kept.findLastIndex(
        (other) => isGathering(other) && !isOrganised(other) && isOneOccasion(other, sighting),
      );
      const other = kept[at];
      if (other) kept[at] = join(other, sighting);
      else if (!isVague(sighting)) kept.push(sighting);
      else if (PRESENCE.has(sighting.proposals[0].rule)) kept.push(asCompany(sighting));
    }
  }
  return kept;
}

/** Rules that say of people that they were there, and not only that they spoke. */
const PRESENCE: ReadonlySet<string> = new Set(['attend', 'take part', 'presence', 'be present']);

const asCompany = (sighting: Sighting): Sighting => ({
  encounter: { ...sighting.encounter, kind: 'meeting' },
  proposals: [{ ...sighting.proposals[0], companions: 'meeting' }],
});

/** Who "will not attend the summit" stays away from the summit told of before: its place and days are told there. */
function set(sighting: Sighting, all: readonly Sighting[]): Sighting {
  const { encounter } = sighting;
  const [event] = eventsOf(sighting);
  if (!isGathering(sighting) || !event || (encounter.place && encounter.date)) return sighting;
  const other = all.find(
    (one) =>
      one !== sighting &&
      isGathering(one) &&
      one.encounter.status !== encounter.status &&
      (event.bare || encounter.status === 'cancelled') &&
      sameDay(one.encounter, encounter) &&
      Math.abs(paragraphOf(sighting) - paragraphOf(one)) <= REACH &&
      eventsOf(one).some((told) => isSameEvent(told, event)),
  );
  if (!other) return sighting;
  const { place, date } = other.encounter;
  return amend(
    sighting,
    { place: encounter.place ?? place, date: encounter.date ?? (date && { ...date, basis: 'derived' }) },
    'set by the occasion',
  );
}

const isGathering = ({ encounter }: Sighting) => encounter.kind === 'gathering';

/** Whether the same sentence tells of a meeting of all of them. */
function isTold({ encounter, proposals }: Sighting, all: readonly Sighting[]): boolean {
  const [own] = encounter.evidence;
  if (isOwnWords(encounter, proposals[0], all)) return true;
  if (encounter.participants.length === 1 && proposals[0].rule !== 'host') return false;
  return all.some(
    ({ encounter: other }) =>
      (other.kind === 'meeting' || other.kind === 'call') &&
      other.evidence[0].paragraph === own.paragraph &&
      other.evidence[0].start === own.start &&
      encounter.participants.every((p) => other.participants.some((q) => q.entity === p.entity)),
  );
}

/** Whether the only people are those in the words of an occasion that others attend: "will attend the leaders' meeting". */
const isOwnWords = ({ participants }: Encounter, own: Proposal, all: readonly Sighting[]) =>
  participants.length === 1 &&
  (own.rule === 'talks' || own.rule === 'occasion') &&
  all.some(
    ({ proposals: [other] }) =>
      other !== own && other.parse === own.parse && other.event?.at === own.event?.at,
  );

/** Whether all that is told is which body stands behind the occasion. */
const isOrganised = ({ proposals, encounter }: Sighting) =>
  proposals[0].rule === 'host' && encounter.participants.every((p) => p.kind === 'party');

/** Bodies that stand behind an occasion need not have met there: one telling for each. */
const apart = (sighting: Sighting): Sighting[] =>
  sighting.encounter.participants.map((one) => ({
    ...sighting,
    encounter: { ...sighting.encounter, participants: [one] },
  }));

const eventsOf = ({ proposals }: Sighting): EventPhrase[] => proposals.flatMap(({ event }) => event ?? []);

/** "At the meeting", "also present": nothing tells of what kind it is. */
const isVague = ({ proposals }: Sighting) =>
  proposals.every(({ event }) => event?.bare === true && (event.weak || event.head === ''));

function isOneOccasion(a: Sighting, b: Sighting): boolean {
  const gap = paragraphOf(b) - paragraphOf(a);
  const [x, y] = [a.encounter, b.encounter];
  const [told, [again]] = [eventsOf(a), eventsOf(b)];
  const points = again?.head === '' && gap <= 2;
  if (gap > REACH || !(x.status === y.status || points) || !sameDay(x, y) || !samePlace(x.place, y.place))
    return false;
  if (told.length === 0 || !again) return (x.place !== null && y.place !== null) || points;
  return told.some((one) => isSameEvent(one, again));
}

/** Whether two phrases can name one occasion. */
function isSameEvent(one: EventPhrase, two: EventPhrase): boolean {
  if (one.many || two.many) return false;
  if (one.body || two.body)
    return one.body && two.body && overlap(one.words, two.words) >= 0.5 && one.head === two.head;
  if (one.words.some((word) => GROUPS.has(word)) && one.words.join() !== two.words.join() && !two.bare)
    return false;
  if (one.bare || two.bare) return one.head === two.head || AGAIN.has((two.bare ? two : one).head);
  const shared = overlap(one.words, two.words);
  if (one.head === two.head && shared >= 0.5) return true;
  return shared >= 0.6 && Math.min(one.words.length, two.words.length) > 1;
}

/** Share of the shorter list of words that the other holds. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length === 0 ? 0 : few.filter((word) => many.includes(word)).length / few.length;
}

/** Whether it only tells of the occasion and of nobody there. */
const isEmpty = ({ proposals }: Sighting) =>
  proposals.every(
    ({ rule, seats, event }) =>
      rule === 'occasion' &&
      seats.every(
        ({ mention }) =>
          mention.kind === 'organisation' || (mention.kind === 'party' && mention.head === event?.head),
      ),
  );

/** Whether an occasion without a name of its own is all that is told: "the meeting will be held on Wednesday". */
const isNameless = (sighting: Sighting) =>
  isEmpty(sighting) &&
  sighting.proposals.length === 1 &&
  sighting.proposals[0].seats.every(
    ({ mention }) => mention.kind === 'party' && !/\p{Lu}/u.test(mention.text),
  );

/** Whether it tells of many without a name, whom "officials seen arriving included …" then names. */
const isCrowd = ({ encounter }: Sighting) => encounter.participants.every((p) => p.kind === 'party');

/** Whether "leaders" only says again what "women leaders" says. */
const isSaidFully = (p: Participant, all: readonly Participant[]) =>
  p.kind === 'party' &&
  !p.name.includes(' ') &&
  all.some((q) => q !== p && q.kind === 'party' && q.name.toLowerCase().endsWith(` ${p.name.toLowerCase()}`));

/** "Other leaders who arrived were A and B": what they came for may still lie ahead. */
const isArrival = (sighting: Sighting) =>
  eventsOf(sighting)[0]?.head === '' &&
  /\bwho (?:have |had )?(?:also )?(?:arrived|flew in|came)\b/i.test(sighting.encounter.evidence[0].quote);

/** The words that tell more of which occasion it is. */
const longer = (a: string | undefined, b: string | undefined) =>
  (b ?? '').length > (a ?? '').length ? b : a;

function join(first: Sighting, second: Sighting): Sighting {
  const [a, b] = [first.encounter, second.encounter];
  const people = [first, second].filter((one) => !isEmpty(one));
  const seated = people.length > 0 ? people : [first];
  const participants = new Map<string, Participant>();
  const members =
    eventsOf(second)[0]?.head === '' ? seated.filter((one) => one !== first || !isCrowd(one)) : seated;
  const all = members.flatMap(({ encounter }) => encounter.participants);
  for (const p of all.filter((one) => !isSaidFully(one, all))) {
    const known = participants.get(p.entity);
    if (!known || (p.role && !known.role)) participants.set(p.entity, p);
  }
  const [one, ...others] = participants.values();
  const reporter = a.reportedBy ?? b.reportedBy;
  const event = longer(a.event, b.event);
  const fresh = b.evidence.filter(
    (item) => !a.evidence.some((own) => own.paragraph === item.paragraph && own.start === item.start),
  );
  const encounter: Encounter = {
    ...a,
    status: a.status === b.status || isArrival(second) ? a.status : 'happened',
    participants: one ? [one, ...others] : a.participants,
    place: finer(a.place, b.place),
    date: a.date && b.date ? (span(b) < span(a) ? b.date : a.date) : (a.date ?? b.date),
    ...(event && { event }),
    ...(reporter && { reportedBy: reporter }),
    derivation: [...new Set([...a.derivation, ...b.derivation, 'joined gatherings'])],
    evidence: [...a.evidence, ...fresh],
  };
  return { encounter, proposals: [...first.proposals, ...second.proposals] };
}
