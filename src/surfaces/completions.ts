import type { Library } from '../library/library.js';
import type { Completion } from './command.js';

/** Discord's limits for one autocomplete: choices, and characters of a name or value. */
const mostChoices = 25;
const longest = 100;

/** Cut to what Discord takes, never within a surrogate pair. */
function short(label: string): string {
  if (label.length <= longest) return label;
  return `${label.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function completion(name: string, detail = '', value = name): Completion[] {
  return value.length > longest ? [] : [{ name: short(detail ? `${name} (${detail})` : name), value }];
}

/** Whether a word of a name, or the name from some word on, begins with what is typed. */
function begins(name: string, typed: string): boolean {
  const words = name.toLowerCase();
  return words.startsWith(typed) || words.includes(` ${typed}`) || words.includes(`-${typed}`);
}

/** People who fit what is typed, best first: names that begin so, the most met first, then names that sound alike. */
export function people(library: Library, typed: string): Completion[] {
  const { roster } = library;
  const wanted = typed.trim().toLowerCase();
  const beginning = roster.people
    .filter(({ spellings }) => spellings.some((spelling) => begins(spelling, wanted)))
    .toSorted((a, b) => b.encounters - a.encounters || a.name.localeCompare(b.name));
  const alike = wanted ? roster.find(typed, mostChoices).map(({ person }) => person) : [];
  return [...new Set([...beginning, ...alike])]
    .flatMap(({ name, of }) => completion(name, of[0]))
    .slice(0, mostChoices);
}

/** Names counted and ranked: those that begin with what is typed before those that hold it, then the frequent ones. */
function ranked(names: readonly string[], typed: string): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const wanted = typed.trim().toLowerCase();
  const starts = (name: string) => Number(name.toLowerCase().startsWith(wanted));
  return [...counts]
    .filter(([name]) => name.toLowerCase().includes(wanted))
    .toSorted(([a, m], [b, n]) => starts(b) - starts(a) || n - m || a.localeCompare(b))
    .map(([name]) => name);
}

/** Places of encounters and their countries that fit what is typed, best first. */
export function places(library: Library, typed: string): Completion[] {
  const names = library.encounters.flatMap(({ place }) =>
    place ? [...new Set([place.name, place.city, place.country])].filter((name) => name !== undefined) : [],
  );
  return ranked(names, typed)
    .flatMap((name) => completion(name))
    .slice(0, mostChoices);
}

/** Articles whose title fits what is typed, newest first; the value is the article's path. */
export function articles(library: Library, typed: string): Completion[] {
  const wanted = typed.trim().toLowerCase();
  return library.articles
    .filter(({ title, path }) => `${title} ${path}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .flatMap(({ title, path, published }) => completion(title, published ?? '', path))
    .slice(0, mostChoices);
}
