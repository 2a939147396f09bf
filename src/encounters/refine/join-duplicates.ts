import type { Encounter, Evidence } from '../encounter.js';
import type { Refiner } from './refiners.js';

const sameSides = (a: Encounter, b: Encounter) => {
  const keys = (e: Encounter) => e.participants.map((p) => p.entity);
  return keys(a).every((key) => keys(b).includes(key)) || keys(b).every((key) => keys(a).includes(key));
};

const compatible = (a: Encounter, b: Encounter) =>
  a.kind === b.kind &&
  a.status === b.status &&
  (!a.date || !b.date || (a.date.from <= b.date.to && b.date.from <= a.date.to)) &&
  (!a.place || !b.place || a.place.name === b.place.name || a.place.country === b.place.country);

/** Joins encounters of the same people, kind and status whose place and day do not speak against it. */
export const joinDuplicates: Refiner = (encounters) => {
  const kept: Encounter[] = [];
  for (const encounter of encounters) {
    const at = kept.findIndex((other) => sameSides(other, encounter) && compatible(other, encounter));
    const other = kept[at];
    if (other) kept[at] = join(other, encounter);
    else kept.push(encounter);
  }
  return kept;
};

/** Two tellings of one event as one: the finer place and day, all the evidence. */
export function join(a: Encounter, b: Encounter): Encounter {
  const fuller = b.participants.length > a.participants.length ? b : a;
  const date = a.date && b.date ? (span(b) < span(a) ? b.date : a.date) : (a.date ?? b.date);
  const reporter = a.reportedBy ?? b.reportedBy;
  return {
    ...a,
    participants: fuller.participants,
    place: a.place ?? b.place,
    date,
    ...(reporter && { reportedBy: reporter }),
    derivation: [...new Set([...a.derivation, ...b.derivation, 'joined duplicates'])],
    evidence: merge(a.evidence, b.evidence),
  };
}

const span = (e: Encounter) =>
  e.date ? Date.parse(e.date.to) - Date.parse(e.date.from) : Number.POSITIVE_INFINITY;

function merge(a: Encounter['evidence'], b: Encounter['evidence']): Encounter['evidence'] {
  const fresh = b.filter(
    (item: Evidence) => !a.some((other) => other.paragraph === item.paragraph && other.start === item.start),
  );
  return [...a, ...fresh];
}
