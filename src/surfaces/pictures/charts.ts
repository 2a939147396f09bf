import type { Encounter } from '../../encounters/encounter.js';
import { type ContactFilter, encountersWithin, peopleOf, tiesWithin } from '../../library/contacts.js';
import type { Library } from '../../library/library.js';
import type { Person } from '../../library/roster.js';
import type { Attachment } from '../command.js';
import { networkPicture } from './network.js';
import { toPng } from './raster.js';
import { type Picture, type TimelineEvent, timelinePicture } from './timeline.js';

/** The timeline of a person as a PNG; undefined when no encounter fits. */
export function timelineChart(
  library: Library,
  person: Person,
  span: Omit<ContactFilter, 'person'>,
): Attachment | undefined {
  const encounters = encountersWithin(library, { ...span, person });
  if (!encounters.length) return undefined;
  const events = encounters.map((encounter) => eventOf(library, encounter, person));
  return attached('timeline.png', timelinePicture(person.name, events));
}

/** Who met whom as a PNG, of everyone or around one person; undefined when nobody met. */
export function networkChart(library: Library, filter: ContactFilter): Attachment | undefined {
  const around = filter.person ? circleOf(library, filter) : undefined;
  const { person: _, ...span } = filter;
  const ties = tiesWithin(library, span).filter(({ a, b }) => !around || (around.has(a) && around.has(b)));
  if (!ties.length) return undefined;
  const people = [...new Set(ties.flatMap(({ a, b }) => [a, b]))];
  const index = new Map(people.map((person, i) => [person, i]));
  const counts = new Map<Person, Set<Encounter>>(people.map((person) => [person, new Set()]));
  for (const { a, b, encounters } of ties)
    for (const encounter of encounters) {
      counts.get(a)?.add(encounter);
      counts.get(b)?.add(encounter);
    }
  const picture = networkPicture(
    headline(filter),
    people.map((person) => ({ name: person.name, encounters: counts.get(person)?.size ?? 0 })),
    ties.map(({ a, b, encounters }) => ({
      a: index.get(a) ?? 0,
      b: index.get(b) ?? 0,
      count: encounters.length,
      planned: encounters.every(({ status }) => status === 'planned'),
    })),
  );
  return attached('network.png', picture);
}

/** A person and all who met that person. */
function circleOf(library: Library, filter: ContactFilter): Set<Person> {
  return new Set(tiesWithin(library, filter).flatMap(({ a, b }) => [a, b]));
}

function headline({ person, since, until }: ContactFilter): string {
  const who = person ? `Who met ${person.name}, and each other` : 'Who met whom';
  const span = [since ? `from ${since}` : '', until ? `to ${until}` : ''].filter(Boolean).join(' ');
  return span ? `${who}, ${span}` : who;
}

function eventOf(library: Library, encounter: Encounter, person: Person): TimelineEvent {
  const { kind, status, date, place } = encounter;
  const parties = encounter.participants.filter(({ kind: seat }) => seat === 'party').map(({ name }) => name);
  const others = peopleOf(library, encounter).filter((one) => one !== person);
  return {
    kind,
    status,
    from: date?.from ?? null,
    to: date?.to ?? null,
    place: place?.name ?? null,
    counterparts: [...others.map(({ name }) => name), ...parties],
  };
}

function attached(name: string, { svg, alt }: Picture): Attachment {
  return { name, bytes: toPng(svg), alt };
}
