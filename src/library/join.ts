import type { Entity } from '../encounters/cast.js';
import { titleCovers } from '../encounters/who/titles.js';
import { countryOf } from '../reading/gazetteer.js';
import type { Alike } from '../reading/likeness.js';
import { alike, foldName, wordsOfName } from '../reading/similarity.js';

/** Whether two sides agree on a country or an office. */
export type Agreement = 'same' | 'unknown' | 'different';

/** What is known of one person while the entities of all articles are gathered. */
export interface Gathered {
  /** Spellings with how many articles use each. */
  readonly spellings: Map<string, number>;
  /** Countries and organisations with how many articles name each. */
  readonly of: Map<string, number>;
  /** Offices with how many articles name each. */
  readonly titles: Map<string, number>;
  /** Number of articles that tell of the person. */
  articles: number;
}

/** Share of the most frequent value below which a value is taken for a slip of the reading. */
const slip = 0.15;

/** The values that are told often enough to be believed. */
function believed(counts: ReadonlyMap<string, number>): string[] {
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([value, count]) => (count >= slip * most ? value : []));
}

/** What an entity and a person have in common. */
export interface Comparison {
  readonly name: Alike;
  /** The person's spelling that is most alike. */
  readonly spelling: string;
  /** Whether either side is known by one word only, such as a bare surname. */
  readonly isBare: boolean;
  readonly country: Agreement;
  readonly title: Agreement;
}

/** A ground on which an entity is one with a person. */
export interface Ground {
  readonly name: string;
  /** Whether it holds only when no other person fits as well. */
  readonly isSingular: boolean;
  readonly holds: (comparison: Comparison) => boolean;
}

/** Grounds for joining, strongest first. A shared surname alone is none. */
export const grounds: readonly Ground[] = [
  {
    name: 'same full name',
    isSingular: false,
    holds: ({ name, isBare, country, title }) =>
      !isBare && name.score >= 0.97 && !(country === 'different' && title === 'different'),
  },
  {
    name: 'full name alike and same country',
    isSingular: false,
    holds: ({ name, isBare, country }) => !isBare && name.score >= 0.84 && country === 'same',
  },
  {
    name: 'full name alike and same office',
    isSingular: true,
    holds: ({ name, isBare, country, title }) =>
      !isBare && name.score >= 0.84 && country === 'unknown' && title === 'same',
  },
  {
    name: 'longer form of the same name',
    isSingular: true,
    holds: ({ name, isBare, country }) =>
      !isBare && name.reason === 'part of the name' && country === 'unknown',
  },
  {
    name: 'same surname, country and no other office',
    isSingular: true,
    holds: ({ name, isBare, country, title }) =>
      isBare && name.score >= 0.84 && country === 'same' && title !== 'different',
  },
  {
    name: 'same surname and office',
    isSingular: true,
    holds: ({ name, isBare, country, title }) =>
      isBare && name.score >= 0.84 && country === 'unknown' && title === 'same',
  },
];

/** The ground of a bare surname told without country and office: its bearer is well known and the only one. */
export const fame: Ground = {
  name: 'the only bearer of the surname, known from several articles',
  isSingular: true,
  holds: ({ name, isBare, country, title }) =>
    isBare && name.score >= 0.85 && country === 'unknown' && title === 'unknown',
};

/** Number of articles that make a person well known, and how many times more than another bearer's. */
export const wellKnown = { articles: 3, times: 5 };

/** Whether a name is one word, particles left out. */
export function isOneWord(name: string): boolean {
  return wordsOfName(name).length < 2;
}

/** Compares an entity of one article with a person gathered so far. */
export function compare(entity: Entity, person: Gathered): Comparison {
  const spellings = [...person.spellings.keys()];
  const full = spellings.filter((spelling) => !isOneWord(spelling));
  const isBare = isOneWord(entity.name) || full.length === 0;
  let best: { name: Alike; spelling: string } = { name: { score: -1, reason: 'unlike' }, spelling: '' };
  for (const spelling of full.length > 0 ? full : spellings) {
    const name = alike(entity.name, spelling);
    if (name.score > best.name.score) best = { name, spelling };
  }
  return {
    ...best,
    isBare,
    country: countryAgreement(entity.of, person.of),
    title: titleAgreement(entity, person),
  };
}

function countryAgreement(of: string | undefined, known: ReadonlyMap<string, number>): Agreement {
  if (of === undefined || known.size === 0) return 'unknown';
  const names = believed(known);
  if (names.some((name) => foldName(name) === foldName(of))) return 'same';
  const country = countryOf(of);
  const countries = names.flatMap((name) => countryOf(name) ?? []);
  // A ministry or a bloc beside a country says nothing against it.
  if (country === undefined || countries.length === 0) return 'unknown';
  return countries.includes(country) ? 'same' : 'different';
}

function titleAgreement(entity: Entity, person: Gathered): Agreement {
  if (entity.titles.length === 0 || person.titles.size === 0) return 'unknown';
  const held = believed(person.titles);
  const isSame = entity.titles.some((title) =>
    held.some((other) => title === other || titleCovers(title, other) || titleCovers(other, title)),
  );
  return isSame ? 'same' : 'different';
}
