import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../src/library/people.js';
import { foldName } from '../../src/reading/similarity.js';
import { shelfOf } from './shelves.js';

/** The roster of articles, each given by the people it tells of. */
const rosterOfArticles = (...articles: readonly (readonly string[])[]) =>
  rosterOf(articles.map((people, i) => shelfOf(`a${i}.md`, people)));

/** Names of the people of a roster with all spellings, sorted. */
const groupsOf = (...articles: readonly (readonly string[])[]) =>
  rosterOfArticles(...articles)
    .people.map(({ spellings }) => [...spellings].sort().join(' / '))
    .sort();

describe('one person across articles', () => {
  it.each([
    [[['Angela Merkel'], ['ANGELA MERKEL']], ['ANGELA MERKEL / Angela Merkel']],
    [[['Mevlüt Çavuşoğlu'], ['Mevlut Cavusoglu']], ['Mevlut Cavusoglu / Mevlüt Çavuşoğlu']],
    [[['Xi Jinping'], ['Jinping Xi']], ['Jinping Xi / Xi Jinping']],
    [
      [['president of Ukraine: Volodymyr Zelensky'], ['president of Ukraine: Volodymyr Zelenskyy']],
      ['Volodymyr Zelensky / Volodymyr Zelenskyy'],
    ],
    [
      [['president of Kazakhstan: Kassym-Jomart Tokayev'], ['president of Kazakhstan: Tocaev / Toccyev']],
      ['Kassym-Jomart Tokayev / Tocaev / Toccyev'],
    ],
    [[['president of Russia: Vladimir Putin'], ['president: Putin']], ['Putin / Vladimir Putin']],
    [
      [['president of United States: Joe Biden'], ['president of United States: Joseph R. Biden, Jr.']],
      ['Joe Biden / Joseph R. Biden, Jr.'],
    ],
    [
      [
        ['minister of Qatar: Mohammed bin Abdulrahman Al Thani'],
        ['minister of Qatar: Mohammed bin Abdulrahman'],
      ],
      ['Mohammed bin Abdulrahman / Mohammed bin Abdulrahman Al Thani'],
    ],
    [[['president of Turkey: Erdogan'], ['president of Turkey: Erdoğan']], ['Erdogan / Erdoğan']],
    [[['Olaf Scholz'], ['Olaf Scholz'], ['Olaf Scholz'], ['Scholz']], ['Olaf Scholz / Scholz']],
  ])('%j', (articles, groups) => {
    expect(groupsOf(...articles)).toEqual(groups);
  });
});

describe('people who stay apart', () => {
  it.each([
    [[['president of Azerbaijan: Ilham Aliyev'], ['prosecutor general of Azerbaijan: Kamran Aliyev']]],
    [[['leader of North Korea: Kim Jong Un'], ['Kim Yo Jong']]],
    [[['president of Azerbaijan: Ilham Aliyev'], ['prosecutor general of Azerbaijan: Aliyev']]],
    [[['president of Turkmenistan: Serdar Berdimuhamedov'], ['Berdimuhamedov']]],
    [[['president of United States: Bush'], ['president of Gabon: Bush']]],
    [[['president of Peru: Pedro Castillo'], ['president of Panama: Pedro Castilla']]],
    [[['president of United States: George Bush', 'first lady of United States: Laura Bush'], ['Bush']]],
    [[['governor of United States: John Carney'], ['minister of Ireland: John Carney']]],
    [[['Li'], ['Li']]],
  ])('%j', (articles) => {
    expect(groupsOf(...articles)).toHaveLength(articles.flat().length);
  });

  it('gives an ambiguous surname to neither, unless one is told of far more often', () => {
    const two = [['president of Aland: Anna Berg'], ['president of Aland: Otto Berg']];
    expect(groupsOf(...two, ['president of Aland: Berg'])).toEqual(['Anna Berg', 'Berg', 'Otto Berg']);
    const often = Array.from({ length: 5 }, () => ['president of Aland: Anna Berg']);
    expect(groupsOf(...two.slice(1), ...often, ['president of Aland: Berg'])).toEqual([
      'Anna Berg / Berg',
      'Otto Berg',
    ]);
  });

  it('does not take those known by office only for people', () => {
    const shelf = shelfOf('a.md', ['envoy']);
    const [envoy] = shelf.cast.entities;
    const cast = { ...shelf.cast, entities: envoy ? [{ ...envoy, mentions: [] }] : [] };
    expect(rosterOf([{ ...shelf, cast }]).people).toEqual([]);
  });
});

describe('find', () => {
  const roster = rosterOfArticles(
    ['president of Kazakhstan: Kassym-Jomart Tokayev / Tocaev', 'president of China: Xi Jinping / Xi'],
    ['president of Azerbaijan: Ilham Aliyev', 'prosecutor general of Azerbaijan: Kamran Aliyev / Aliyev'],
    ['president of Germany: Richard von Weizsaecker', 'president of United States: Joe Biden / Biden'],
    ['first lady of United States: Jill Biden / Biden', 'foreign minister of Turkey: Mevlüt Çavuşoğlu'],
  );
  it.each([
    ['Tokayev', ['Kassym-Jomart Tokayev']],
    ['Toccyev', ['Kassym-Jomart Tokayev']],
    ['tokaev', ['Kassym-Jomart Tokayev']],
    ['President Tokayev', ['Kassym-Jomart Tokayev']],
    ['Jinping Xi', ['Xi Jinping']],
    ['xi', ['Xi Jinping']],
    ['Aliyev', ['Kamran Aliyev', 'Ilham Aliyev']],
    ['Ilham Aliev', ['Ilham Aliyev']],
    ['Weizsäcker', ['Richard von Weizsaecker']],
    ['Cavusoglu', ['Mevlüt Çavuşoğlu']],
    ['Joe Biden', ['Joe Biden']],
    ['Bidne', ['Joe Biden', 'Jill Biden']],
    ['Angela Merkel', []],
    ['', []],
    ['president', []],
  ])('%s', (asked, names) => {
    expect(roster.find(asked).map(({ person }) => person.name)).toEqual(names);
  });

  it('says why', () => {
    expect(roster.find('Tokaev')[0]?.reason).toBe('sound: Tocaev');
    expect(roster.find('Xi Jinping')[0]).toMatchObject({ score: 1, reason: 'same spelling' });
  });

  it('finds every spelling with the best score, and nobody on whom no word fits, as a plain search over all would', () => {
    const word = fc.constantFrom('Ana', 'Boris', 'Chen', 'Dmitri', 'Eto', 'Farid', 'Gomez', 'Haddad');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.array(name, { maxLength: 4 }), { maxLength: 5 }), name, (articles, asked) => {
        const people = rosterOfArticles(...articles);
        const found = people.find(asked, 100);
        for (const { person } of found) {
          const words = new Set(person.spellings.flatMap((spelling) => foldName(spelling).split(' ')));
          expect(
            foldName(asked)
              .split(' ')
              .some((part) => words.has(part)),
          ).toBe(true);
        }
        const same = people.people.filter(({ spellings }) => spellings.includes(asked));
        for (const person of same) expect(found.map((candidate) => candidate.person)).toContain(person);
        expect(people.people.flatMap(({ spellings }) => spellings).sort()).toEqual(
          expect.arrayContaining([...new Set(articles.flat())].sort()),
        );
      }),
    );
  });

  it('never throws, whatever is asked', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (asked) => void roster.find(asked)));
  });
});

describe('holding', () => {
  const roster = rosterOf([
    shelfOf('a.md', ['president of Iraq: Barham Salih'], '2021-01-01'),
    shelfOf('b.md', ['president of Iraq: Abdul Latif Rashid'], '2023-01-01'),
    shelfOf(
      'c.md',
      ['foreign minister of Iraq: Fuad Hussein', 'president of Iran: Ebrahim Raisi'],
      '2022-01-01',
    ),
  ]);
  it.each([
    ['president', 'Iraq', '2023-02-01', ['Abdul Latif Rashid', 'Barham Salih']],
    ['president', 'Iraq', '2020-02-01', ['Barham Salih', 'Abdul Latif Rashid']],
    ['president', 'Iran', undefined, ['Ebrahim Raisi']],
    ['Foreign Minister', 'Iraq', undefined, ['Fuad Hussein']],
    ['foreign minister', undefined, undefined, ['Fuad Hussein']],
    ['chancellor', 'Iraq', undefined, []],
  ])('%s of %s on %s', (title, of, day, names) => {
    expect(roster.holding(title, of, day).map(({ person }) => person.name)).toEqual(names);
  });
});

it('knows whom a participant is', () => {
  const shelves = [shelfOf('a.md', ['Xi Jinping', 'Joe Biden']), shelfOf('b.md', ['Xi Jinping'])];
  const roster = rosterOf(shelves);
  const [encounter] = shelves[1]?.encounters ?? [];
  const person = encounter && roster.personOf(encounter, encounter.participants[0]);
  expect(person).toMatchObject({ id: 'xi-jinping', name: 'Xi Jinping', encounters: 2 });
});
