import type { Encounter } from '../encounters/encounter.js';
import { fold } from '../questions/tokens.js';
import { placesConflict } from './compare.js';
import type { Entry } from './encounter-index.js';
import type { Match } from './match.js';
import { listed } from './wording.js';

/** One encounter as it is told by one report or by several. */
export interface Event {
  /** The report that tells day and place most finely. */
  readonly best: Match;
  readonly reports: readonly Match[];
}

const DAY = 86_400_000;
/** Most days between two reports' days that may be a slip about one encounter rather than another encounter. */
const SLIP = 3;

/** Who takes part, companions aside, in any order. */
function peopleOf({ seats }: Entry): string {
  return seats
    .filter(({ participant }) => participant.role !== 'companion')
    .map(({ person, participant }) => person?.id ?? fold(participant.name))
    .sort()
    .join('\n');
}

function alikeIn(a: Entry, b: Entry): boolean {
  return (
    a.encounter.kind === b.encounter.kind &&
    a.encounter.status === b.encounter.status &&
    peopleOf(a) === peopleOf(b)
  );
}

function daysBetween(a: Encounter, b: Encounter): number | undefined {
  if (!a.date || !b.date) return undefined;
  const [first, second] = a.date.from <= b.date.from ? [a.date, b.date] : [b.date, a.date];
  return Math.max(0, (Date.parse(second.from) - Date.parse(first.to)) / DAY);
}

/** Whether two reports tell of one encounter: same people, kind and status, days that meet, places that agree. */
function isOne(a: Entry, b: Entry): boolean {
  const apart = daysBetween(a.encounter, b.encounter);
  return alikeIn(a, b) && apart === 0 && !placesConflict(a.encounter.place, b.encounter.place);
}

/** How coarsely a report tells day and place; a day it writes out comes before a derived one. */
function coarseness({ entry: { encounter } }: Match): number {
  const { date, place } = encounter;
  const days = date ? (Date.parse(date.to) - Date.parse(date.from)) / DAY : 400;
  const derived = date?.basis === 'derived' ? 0.1 : 0;
  return days + derived + (place === null ? 0.5 : place.city === undefined ? 0.25 : 0);
}

type Group = [Match, ...Match[]];

/** "A year after their meeting in Bali": what is told without a day is the one meeting there that has a day. */
function withUndated(groups: readonly Group[]): Group[] {
  const dated = groups.filter((group) => group.some(({ entry }) => entry.encounter.date !== null));
  const joined = new Map<Group, Match[]>();
  for (const group of groups) {
    if (dated.includes(group)) continue;
    const homes = dated.filter((held) => held.some(({ entry }) => isRecalled(group[0].entry, entry)));
    const [home] = homes;
    if (home && homes.length === 1) joined.set(home, [...(joined.get(home) ?? []), ...group]);
  }
  const moved = new Set([...joined.values()].flat());
  return groups
    .filter(([first]) => !moved.has(first))
    .map((group) => [...group, ...(joined.get(group) ?? [])]);
}

/** Whether a report without a day recalls an encounter that another article tells: same people, same named place. */
function isRecalled(undated: Entry, dated: Entry): boolean {
  const [there, here] = [undated.encounter.place, dated.encounter.place];
  if (undated.encounter.article === dated.encounter.article || !there || !here) return false;
  const same = fold(there.name) === fold(here.name) || (there.city !== undefined && there.city === here.city);
  return same && alikeIn(undated, dated);
}

/** Joins the reports of one encounter; in the order of the first report of each. */
export function eventsOf(matches: readonly Match[]): Event[] {
  const groups: Group[] = [];
  for (const match of matches) {
    const group = groups.find((held) => held.every(({ entry }) => isOne(entry, match.entry)));
    if (group) group.push(match);
    else groups.push([match]);
  }
  return withUndated(groups).map((reports) => ({
    best: reports.reduce((a, b) => (coarseness(b) < coarseness(a) ? b : a)),
    reports,
  }));
}

/** On what two articles differ that may tell of one encounter: the place of one day, or the day, by little, in one place. */
function oddsOf(a: Entry, b: Entry): 'place' | 'day' | undefined {
  const apart = daysBetween(a.encounter, b.encounter);
  const [here, there] = [a.encounter.place, b.encounter.place];
  if (a.encounter.article === b.encounter.article || apart === undefined || !alikeIn(a, b)) return undefined;
  if (apart === 0) return placesConflict(here, there) ? 'place' : undefined;
  const isSamePlace = here !== null && there !== null && fold(here.name) === fold(there.name);
  return apart <= SLIP && isSamePlace ? 'day' : undefined;
}

/** On what the reports disagree about what may be one encounter that took place. */
export function disagreements(events: readonly Event[]): ReadonlySet<'place' | 'day'> {
  const held = events
    .map(({ best }) => best.entry)
    .filter(({ encounter }) => encounter.status === 'happened');
  return new Set(held.flatMap((a, i) => held.slice(i + 1).flatMap((b) => oddsOf(a, b) ?? [])));
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;
const STATUS = { happened: '', planned: 'planned ', cancelled: 'cancelled or denied ' } as const;

/** How many encounters of each kind: "four meetings, one planned visit". */
export function countOf(events: readonly Event[]): string {
  const counts = new Map<string, number>();
  for (const { best } of events) {
    const { kind, status } = best.entry.encounter;
    const name = `${STATUS[status]}${kind}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return listed([...counts].map(([name, n]) => `${NUMBERS[n] ?? n} ${name}${n === 1 ? '' : 's'}`));
}
