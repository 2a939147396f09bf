import type { Encounter, EncounterPlace, Participant } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import { placeOf, within } from '../questions/terms.js';
import { fold } from '../questions/tokens.js';

/** On what two accounts of an encounter disagree. */
export type Conflict = 'day' | 'place' | 'person' | 'kind' | 'planned' | 'cancelled' | 'held';

/** A spelling fits a person of the roster from this score on. */
const alike = 0.8;

const same = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** People of the roster that a participant of an outside text may be. */
function peopleLike(participant: Participant, library: Library): ReadonlySet<string> {
  const found = library.roster.find(participant.name, 8).filter(({ score }) => score >= alike);
  return new Set(found.map(({ person }) => person.id));
}

/** A test for whether a participant of a library's encounter may be the one an outside text names. */
export function likeness(
  claimed: Participant,
  library: Library,
): (encounter: Encounter, participant: Participant) => boolean {
  const people = claimed.kind === 'person' ? peopleLike(claimed, library) : new Set<string>();
  return (encounter, participant) => {
    if (claimed.kind === 'party')
      return same(participant.of, claimed.of) || same(participant.name, claimed.name);
    const person = library.roster.personOf(encounter, participant);
    return person !== undefined && people.has(person.id);
  };
}

/** Whether one of two places lies in the other, as far as the articles and the tables know. */
export function placesAgree(a: EncounterPlace, b: EncounterPlace): boolean {
  return liesIn(a, b) || liesIn(b, a) || same(a.city, b.city);
}

function liesIn(inner: EncounterPlace, outer: EncounterPlace): boolean {
  const region = placeOf(fold(outer.name));
  const names = [inner.name, inner.city, inner.country].flatMap((name) => name ?? []);
  return names.some((name) => same(name, outer.name) || (region !== undefined && within(name, region)));
}

/** What a claim tells and an article's encounter leaves open. */
export function silenceOf(claimed: Encounter, told: Encounter): ('day' | 'place')[] {
  const isPlaced = !claimed.place || (told.place !== null && placesAgree(claimed.place, told.place));
  return [...(claimed.date && !told.date ? ['day' as const] : []), ...(isPlaced ? [] : ['place' as const])];
}

/** Whether two places can't be one: neither lies in the other, as far as city and country are known. */
export function placesConflict(a: EncounterPlace | null, b: EncounterPlace | null): boolean {
  if (!a || !b || placesAgree(a, b)) return false;
  // A region or a venue without a known country may lie anywhere.
  return a.country !== undefined && b.country !== undefined;
}

/** Whether two encounters are dated to different days. */
export function daysConflict(a: Encounter['date'], b: Encounter['date']): boolean {
  return a !== null && b !== null && (a.to < b.from || b.to < a.from);
}

function statusConflict(claimed: Encounter, told: Encounter): Conflict[] {
  if (claimed.status === told.status) return [];
  if (told.status === 'happened') return claimed.status === 'planned' ? [] : ['held'];
  return [told.status];
}

/** Everything on which an article's encounter disagrees with a claimed one between the same people. */
export function conflictsOf(claimed: Encounter, told: Encounter): Conflict[] {
  const remote = (encounter: Encounter) => encounter.kind === 'call';
  return [
    ...statusConflict(claimed, told),
    ...(remote(claimed) === remote(told) ? [] : ['kind' as const]),
    ...(daysConflict(claimed.date, told.date) ? ['day' as const] : []),
    ...(placesConflict(claimed.place, told.place) ? ['place' as const] : []),
  ];
}
