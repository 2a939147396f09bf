import { daysBetween } from '../articles/calendar.js';
import type { Entity } from '../encounters/cast.js';
import { GOVERNMENT_SOURCE } from '../reading/lexicon/governments.js';
import { entityKey, type PersonDraft } from './gather.js';
import type { Shelf } from './library.js';

/** Articles that must name the holder, how many times as many as any other, and within how many days. */
const HELD = { articles: 3, times: 3, days: 400 };

/**
 * Joins the bare offices of a government's releases ("the President spoke with …") to the one who held the office by
 * that government's other releases of the time. The office is no spelling of the person's name.
 */
export function joinOffices(shelves: readonly Shelf[], people: readonly PersonDraft[]): void {
  const holders = holdersByTitle(people);
  const sources = new Map(shelves.map(({ reading: { article } }) => [article.path, article.source]));
  for (const shelf of shelves) {
    const { article } = shelf.reading;
    if (!article.published || !GOVERNMENT_SOURCE.test(article.source ?? '')) continue;
    const { source, published, path } = { ...article, published: article.published };
    for (const entity of shelf.cast.entities.filter(isBareOffice)) {
      const [title = ''] = entity.titles;
      const told = (holders.get(title) ?? []).map((person) => ({
        person,
        count: articlesNaming(person, title, { source, published }, sources),
      }));
      const [first, second] = told.sort((a, b) => b.count - a.count);
      const stands =
        first && first.count >= HELD.articles && first.count >= HELD.times * (second?.count ?? 0);
      if (!stands) continue;
      first.person.entities.push(entityKey(path, entity.key));
      first.person.reasons.add(
        `“${entity.name}” of ${source} is ${entity.titles[0]}: the one who held the office`,
      );
    }
  }
}

/** People by the offices told of them, in the order of the people. */
function holdersByTitle(people: readonly PersonDraft[]): ReadonlyMap<string, readonly PersonDraft[]> {
  const holders = new Map<string, PersonDraft[]>();
  for (const person of people)
    for (const title of new Set(person.offices.map((office) => office.title))) {
      const known = holders.get(title);
      if (known) known.push(person);
      else holders.set(title, [person]);
    }
  return holders;
}

/** How many releases of a source around a day name the person with the office, as the government's own: of no country. */
function articlesNaming(
  person: PersonDraft,
  title: string,
  release: { readonly source: string | null; readonly published: string },
  sources: ReadonlyMap<string, string | null>,
): number {
  const naming = person.offices.filter(
    (office) =>
      office.title === title &&
      office.of === undefined &&
      sources.get(office.article) === release.source &&
      office.told !== null &&
      Math.abs(daysBetween(office.told, release.published)) <= HELD.days,
  );
  return new Set(naming.map((office) => office.article)).size;
}

/** Whether an article speaks of somebody by one office alone, of no country or body: "the President". */
const isBareOffice = ({ kind, titles, of, mentions }: Entity) =>
  kind === 'person' &&
  titles.length === 1 &&
  of === undefined &&
  mentions.every((mention) => mention.kind === 'role' && !/^an?$/i.test(mention.determiner));
