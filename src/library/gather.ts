import type { Entity } from '../encounters/cast.js';
import { wordsOfName } from '../reading/similarity.js';
import {
  type Comparison,
  compare,
  fame,
  type Gathered,
  type Ground,
  grounds,
  isOneWord,
  wellKnown,
} from './join.js';
import type { Shelf } from './library.js';
import { NameIndex } from './nameIndex.js';
import type { Office } from './roster.js';

/** A person with the entities of all articles that were joined into one. */
export interface PersonDraft extends Gathered {
  /** Whether no article gives more than one word of the name. */
  readonly isBare: boolean;
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
    const key = wordsOfName(sighting.entity.name).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), sighting]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** A person who may be the entity, and how they compare. */
interface Option {
  readonly person: PersonDraft;
  readonly comparison: Comparison;
}

/** The person an entity belongs to, on which ground, and by which spelling. */
interface Owner {
  readonly person: PersonDraft;
  readonly ground: string;
  readonly spelling: string;
}

/** The person on the strongest ground that holds; none when it holds for several where it may hold for one only. */
function firstHolding(possible: readonly Ground[], options: readonly Option[]): Owner | undefined {
  for (const ground of possible) {
    const [first, ...others] = options.filter(({ comparison }) => ground.holds(comparison));
    if (!first) continue;
    const chosen = ground.isSingular ? standingOut([first, ...others]) : first;
    if (!chosen) return undefined;
    return { person: chosen.person, ground: ground.name, spelling: chosen.comparison.spelling };
  }
  return undefined;
}

/** The only option, or the one told of many times more often than any other. */
function standingOut(options: readonly Option[]): Option | undefined {
  const [first, second] = [...options].sort((a, b) => b.person.articles - a.person.articles);
  const isAlone = !second || (first && first.person.articles >= wellKnown.times * second.person.articles);
  return isAlone ? first : undefined;
}

/** The well-known only bearer of a surname that comes without country and office. */
function famed(options: readonly Option[]): Owner | undefined {
  const owner = firstHolding([fame], options);
  return owner && owner.person.articles >= wellKnown.articles ? owner : undefined;
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
      titles: new Map(),
      articles: 0,
      isBare: isOneWord(entity.name),
      entities: [],
      offices: [],
      reasons: new Set(),
    };
    this.people.push(person);
    this.absorb(person, sighting);
  }

  /** The person an entity is, those with full names first. */
  private ownerOf(entity: Entity): Owner | undefined {
    const options = [...this.index.near(onOneLine(entity.name))]
      .map((person) => ({ person, comparison: compare(entity, person) }))
      .filter(({ comparison }) => comparison.name.score > 0)
      .sort(
        (a, b) => b.comparison.name.score - a.comparison.name.score || b.person.articles - a.person.articles,
      );
    const full = options.filter(({ person }) => !person.isBare);
    const bare = options.filter(({ person }) => person.isBare);
    return firstHolding(grounds, full) ?? famed(full) ?? firstHolding(grounds, bare);
  }

  private absorb(person: PersonDraft, { shelf, entity }: Sighting): void {
    const { path, published } = shelf.reading.article;
    person.articles++;
    person.entities.push(entityKey(path, entity.key));
    for (const spelling of new Set([entity.name, ...entity.spellings].map(onOneLine)))
      count(person.spellings, spelling);
    this.index.add(onOneLine(entity.name), person);
    if (entity.of !== undefined) count(person.of, entity.of);
    for (const title of entity.titles) {
      count(person.titles, title);
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
