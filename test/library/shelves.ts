import type { Article } from '../../src/articles/article.js';
import type { Entity } from '../../src/encounters/cast.js';
import type { Encounter } from '../../src/encounters/encounter.js';
import type { Shelf } from '../../src/library/library.js';

/** A person as one article knows it: "president of Kazakhstan: Kassym-Jomart Tokayev / Tokayev". */
export type Told = string;

/** A shelf whose cast is given in words; everyone told of takes part in one meeting. */
export function shelfOf(path: string, people: readonly Told[], published = '2022-09-14'): Shelf {
  const article: Article = {
    path,
    title: path,
    source: null,
    published,
    publishedBasis: 'stated',
    url: null,
    paragraphs: [],
  };
  const entities = people.map(entityOf);
  return {
    reading: { article, sentences: [], names: [], places: [], dates: [] },
    cast: { entities, resolve: () => [] },
    encounters: meetingOf(path, entities),
  };
}

function entityOf(told: Told, number: number): Entity {
  const [office, names] = told.includes(': ') ? (told.split(': ') as [string, string]) : ['', told];
  const [title, of] = office.split(' of ');
  const [name = '', ...others] = names.split(' / ');
  const span = { paragraph: 1, start: 0, end: name.length };
  return {
    key: `person${number}`,
    kind: 'person',
    name,
    spellings: [name, ...others],
    ...(of ? { of } : {}),
    titles: title ? [title] : [],
    mentions: [{ kind: 'person', text: name, name, nameSpan: span, ...span }],
    reasons: [],
  };
}

function meetingOf(article: string, entities: readonly Entity[]): Encounter[] {
  const [first, ...others] = entities.map(({ key, name }) => ({
    name,
    mentions: [name] as const,
    kind: 'person' as const,
    entity: key,
  }));
  if (!first) return [];
  return [
    {
      article,
      kind: 'meeting',
      status: 'happened',
      participants: [first, ...others],
      place: null,
      date: null,
      trigger: 'met',
      derivation: ['test'],
      evidence: [{ paragraph: 1, start: 0, end: 1, quote: 'x' }],
    },
  ];
}
