import type { Encounter } from '../encounters/encounter.js';
import type { Library } from './library.js';
import type { Person } from './roster.js';

/** Which encounters count: those of one person, those that touch a span of ISO days. */
export interface ContactFilter {
  readonly person?: Person;
  readonly since?: string;
  readonly until?: string;
}

/** Two people and the encounters they share. */
export interface Tie {
  readonly a: Person;
  readonly b: Person;
  readonly encounters: readonly Encounter[];
}

/** Encounters that fit a filter, undated ones only while no span is asked for, in order of their day. */
export function encountersWithin(library: Library, filter: ContactFilter): Encounter[] {
  return library.encounters
    .filter((encounter) => touches(encounter, filter))
    .filter((encounter) => !filter.person || peopleOf(library, encounter).includes(filter.person))
    .sort((a, b) => compare(a.date?.from ?? '9999', b.date?.from ?? '9999'));
}

/** The people of an encounter as the roster joins them; parties are not people. */
export function peopleOf(library: Library, encounter: Encounter): Person[] {
  const people = encounter.participants.flatMap(
    (participant) => library.roster.personOf(encounter, participant) ?? [],
  );
  return [...new Set(people)];
}

/** Who met whom: one tie for each two people who share an encounter that was not cancelled. */
export function tiesWithin(library: Library, filter: ContactFilter): Tie[] {
  const ties = new Map<string, { a: Person; b: Person; encounters: Encounter[] }>();
  for (const encounter of encountersWithin(library, filter)) {
    if (encounter.status === 'cancelled') continue;
    const people = peopleOf(library, encounter).sort((a, b) => compare(a.id, b.id));
    for (const [i, a] of people.entries())
      for (const b of people.slice(i + 1)) {
        const key = `${a.id}\n${b.id}`;
        const tie = ties.get(key) ?? { a, b, encounters: [] };
        tie.encounters.push(encounter);
        ties.set(key, tie);
      }
  }
  return [...ties.values()];
}

function touches(encounter: Encounter, { since, until }: ContactFilter): boolean {
  if (!since && !until) return true;
  const { date } = encounter;
  return date !== null && (!since || date.to >= since) && (!until || date.from <= until);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
