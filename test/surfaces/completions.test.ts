import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import type { Encounter } from '../../src/encounters/encounter.js';
import type { Library } from '../../src/library/library.js';
import type { Person } from '../../src/library/roster.js';
import { articles, people, places } from '../../src/surfaces/completions.js';

const person = (name: string, encounters: number, of: string[] = []): Person => ({
  id: name,
  name,
  spellings: [name],
  offices: [],
  of,
  encounters,
  reasons: [],
});

const article = (path: string, title: string, published: string | null): Article => ({
  path,
  title,
  source: null,
  published,
  publishedBasis: published ? 'stated' : null,
  url: null,
  paragraphs: [],
});

const at = (name: string, country: string): Encounter => ({
  article: 'a.md',
  kind: 'meeting',
  status: 'happened',
  participants: [{ name: 'Ana Ruiz', mentions: ['Ruiz'], kind: 'person', entity: 'a' }],
  place: { name, country },
  date: null,
  trigger: 'met',
  derivation: [],
  evidence: [{ paragraph: 1, start: 0, end: 1, quote: 'R' }],
});

/** A library whose name search finds what sounds like "roos". */
function libraryOf(
  persons: readonly Person[],
  files: readonly Article[] = [],
  encounters: readonly Encounter[] = [],
): Library {
  return {
    articles: files,
    skipped: [],
    encounters,
    roster: {
      people: persons,
      personOf: () => undefined,
      find: (name) =>
        persons
          .filter((each) => name === 'roos' && each.name.includes('Ruiz'))
          .map((found) => ({ person: found, score: 0.8, reason: 'sound' })),
      holding: () => [],
    },
    article: () => undefined,
    shelf: () => undefined,
    search: () => [],
  };
}

const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe('people', () => {
  const library = libraryOf([
    person('Ana Ruiz', 2, ['Chile']),
    person('Ivo Lund', 5),
    person('Ada Anders-Lund', 1),
  ]);

  it.each([
    ['', ['Ivo Lund', 'Ana Ruiz (Chile)', 'Ada Anders-Lund']],
    ['lu', ['Ivo Lund', 'Ada Anders-Lund']],
    ['A', ['Ana Ruiz (Chile)', 'Ada Anders-Lund']],
    ['ana r', ['Ana Ruiz (Chile)']],
    ['roos', ['Ana Ruiz (Chile)']],
    ['zzz', []],
  ])('for %j are %j', (typed, found) => {
    expect(names(people(library, typed))).toEqual(found);
  });
});

describe('places', () => {
  const library = libraryOf(
    [],
    [],
    [at('Oslo', 'Norway'), at('Oslo', 'Norway'), at('Bergen', 'Norway'), at('Lima', 'Peru')],
  );

  it.each([
    ['', ['Norway', 'Oslo', 'Bergen', 'Lima', 'Peru']],
    ['o', ['Oslo', 'Norway']],
    ['per', ['Peru']],
  ])('for %j are %j', (typed, found) => {
    expect(names(places(library, typed))).toEqual(found);
  });
});

describe('articles', () => {
  const library = libraryOf(
    [],
    [
      article('old.md', 'Talks in Oslo', '2020-01-02'),
      article('new.md', 'Talks in Lima', '2024-01-02'),
      article('none.md', 'Talks', null),
    ],
  );

  it('come newest first, by title, with the path as value', () => {
    expect(articles(library, 'talks')).toEqual([
      { name: 'Talks in Lima (2024-01-02)', value: 'new.md' },
      { name: 'Talks in Oslo (2020-01-02)', value: 'old.md' },
      { name: 'Talks', value: 'none.md' },
    ]);
  });
});

it('keeps within what Discord takes, whatever the names', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 130 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), name, (all, typed) => {
      const library = libraryOf(
        all.map((each) => person(each, 1, [each])),
        all.map((each) => article(`${each}.md`, each, null)),
        all.map((each) => at(each, each)),
      );
      for (const found of [people(library, ''), places(library, typed), articles(library, '')]) {
        expect(found.length).toBeLessThanOrEqual(25);
        for (const { name: shown, value } of found) {
          expect(Math.max(shown.length, value.length)).toBeLessThanOrEqual(100);
        }
      }
    }),
  );
});
