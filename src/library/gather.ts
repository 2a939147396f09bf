import type { Entity } from '../encounters/cast.js';
import { foldName, nameWords } from '../reading/similarity.js';
import { compare, type Gathered, grounds, isOneWord } from './join.js';
import type { Shelf } from './library.js';
import { NameIndex } from './nameIndex.js';
import type { Office } from './roster.js';

/** A person with the entities of all articles that were joined into one. */
export interface PersonDraft extends Gathered {
  /** Keys of article and entity (see `entityKey`). */
  readonly entities: string[];
  readonly offices: Office[];
  readonly reasons: Set<string>;
}

/** One person of one article. */
interface Sighting {
  readonly shelf: Shelf;
  readonly entity: Entity;
}

/** Key of an entity across articles. */
export function entityKey(article: string, entity: string): string {
  return `${article}\n${entity}`;
}

/** Joins the people of all articles. Full names come first, so that a bare surname finds its owner wherever it stands. */
export function gather(shelves: readonly Shelf[]): PersonDraft[] {
  const sightings = shelves.flatMap((shelf) =>
    shelf.cast.entities.filter(isNamed).map((entity) => ({ shelf, entity })),
  );
  const full = groupByName(sightings.filter(({ entity }) => !isOneWord(entity.name)));
  const bare = groupByName(sightings.filter(({ entity }) => isOneWord(entity.name)));
  const gathering = new Gathering();
  for (const group of [...full, ...bare]) for (const sighting of group) gathering.place(sighting);
  return gathering.people;
}

/** Whether an entity is a person with a name; one known by office alone ("the envoy") is nobody across articles. */
function isNamed({ kind, mentions }: Entity): boolean {
  return kind === 'person' && mentions.some((mention) => mention.kind === 'person');
}

/** Sightings of one folded name together, the most frequent name first, so that it is the one others are compared with. */
function groupByName(sightings: readonly Sighting[]): Sighting[][] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const key = nameWords(foldName(sighting.entity.name)).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), sighting]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

class Gathering {
  readonly people: PersonDraft[] = [];
  private readonly index = new NameIndex<PersonDraft>();

  place(sighting: Sighting): void {
    const { entity } = sighting;
    const found = this.ownerOf(entity);
    if (found) {
      if (!found.person.spellings.has(onOneLine(entity.name))) {
        found.person.reasons.add(`${onOneLine(entity.name)} is ${found.spelling}: ${found.ground}`);
      }
      this.absorb(found.person, sighting);
      return;
    }
    const person: PersonDraft = {
      spellings: new Map(),
      of: new Map(),
      titles: new Set(),
      entities: [],
      offices: [],
      reasons: new Set(),
    };
    this.people.push(person);
    this.absorb(person, sighting);
  }

  /** The person an entity is, with the strongest ground; none when that ground fits several where it may fit only one. */
  private ownerOf(entity: Entity): { person: PersonDraft; ground: string; spelling: string } | undefined {
    const options = [...this.index.near(entity.name)]
      .map((person) => ({ person, comparison: compare(entity, person) }))
      .filter(({ comparison }) => comparison.name.score > 0)
      .sort((a, b) => b.comparison.name.score - a.comparison.name.score);
    for (const ground of grounds) {
      const fitting = options.filter(({ comparison }) => ground.holds(comparison));
      const [first, ...others] = fitting;
      if (!first) continue;
      if (ground.isSingular && others.length > 0) return undefined;
      return { person: first.person, ground: ground.name, spelling: first.comparison.spelling };
    }
    return undefined;
  }

  private absorb(person: PersonDraft, { shelf, entity }: Sighting): void {
    const { path, published } = shelf.reading.article;
    person.entities.push(entityKey(path, entity.key));
    for (const spelling of new Set([entity.name, ...entity.spellings].map(onOneLine)))
      count(person.spellings, spelling);
    this.index.add(entity.name, person);
    if (entity.of !== undefined) count(person.of, entity.of);
    for (const title of entity.titles) {
      person.titles.add(title);
      person.offices.push({
        title,
        article: path,
        told: published,
        ...(entity.of === undefined ? {} : { of: entity.of }),
      });
    }
  }
}

/** A spelling that a line break or a hard space parts is the same spelling. */
function onOneLine(spelling: string): string {
  return spelling.replace(/\s+/g, ' ').trim();
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
