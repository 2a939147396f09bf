import type { Encounter, Participant } from '../encounters/encounter.js';
import { titleCovers } from '../encounters/who/titles.js';
import { countryOf } from '../reading/gazetteer.js';
import { type Alike, alike, foldName, nameWords } from '../reading/similarity.js';
import { entityKey, gather, type PersonDraft } from './gather.js';
import { isOneWord } from './join.js';
import type { Shelf } from './library.js';
import { NameIndex } from './nameIndex.js';
import type { Candidate, Office, Person, Roster } from './roster.js';

/** Score below which a spelling is not offered as a candidate. */
const worthOffering = 0.6;

/** Score an office loses for each year between the day asked and the day told, and at most. */
const yearsLost = { each: 0.04, most: 0.3 };

/** The roster of everyone in some read articles. */
export function rosterOf(shelves: readonly Shelf[]): Roster {
  return new People(gather(shelves), shelves);
}

class People implements Roster {
  readonly people: readonly Person[];
  private readonly byEntity = new Map<string, Person>();
  private readonly index = new NameIndex<Person>();
  private readonly titleWords = new Set<string>();

  constructor(drafts: readonly PersonDraft[], shelves: readonly Shelf[]) {
    const seats = seatsOf(shelves);
    const taken = new Map<string, number>();
    this.people = drafts
      .map((draft) => {
        const person = personOf(draft, seats, taken);
        for (const key of draft.entities) this.byEntity.set(key, person);
        for (const spelling of person.spellings) this.index.add(spelling, person);
        for (const title of draft.titles)
          for (const word of foldName(title).split(' ')) this.titleWords.add(word);
        return person;
      })
      .sort((a, b) => b.encounters - a.encounters || (a.name < b.name ? -1 : 1));
  }

  personOf(encounter: Encounter, participant: Participant): Person | undefined {
    return this.byEntity.get(entityKey(encounter.article, participant.entity));
  }

  find(name: string, limit = 10): readonly Candidate[] {
    const asked = this.withoutTitles(name);
    const candidates: Candidate[] = [];
    for (const person of this.index.near(asked)) {
      const { likeness, spelling } = likest(asked, person);
      if (likeness.score < worthOffering) continue;
      const reason =
        likeness.reason === 'same spelling' ? likeness.reason : `${likeness.reason}: ${spelling}`;
      candidates.push({ person, score: likeness.score, reason });
    }
    return candidates
      .sort((a, b) => b.score - a.score || b.person.encounters - a.person.encounters)
      .slice(0, limit);
  }

  holding(title: string, of: string | undefined, day?: string): readonly Candidate[] {
    const asked = title.toLowerCase();
    return this.people
      .flatMap((person): Candidate[] => {
        const held = person.offices
          .map((office) => ({ office, score: scoreOffice(office, person, asked, of, day) }))
          .sort((a, b) => b.score - a.score)[0];
        if (!held || held.score === 0) return [];
        const { office } = held;
        return [
          { person, score: held.score, reason: `${office.title}${office.of ? ` of ${office.of}` : ''}` },
        ];
      })
      .sort((a, b) => b.score - a.score || b.person.encounters - a.person.encounters);
  }

  /** A question's words for a person without the offices among them, unless nothing would be left. */
  private withoutTitles(name: string): string {
    const words = foldName(name).split(' ');
    const telling = words.filter((word) => this.index.hasWord(word) || !this.titleWords.has(word));
    return telling.length > 0 ? telling.join(' ') : name;
  }
}

/** How well an office fits, 0 to 1. */
function scoreOffice(
  office: Office,
  person: Person,
  title: string,
  of: string | undefined,
  day: string | undefined,
): number {
  const held = office.title.toLowerCase();
  const isSame = held === title;
  if (!isSame && !titleCovers(title, held)) return 0;
  const home = office.of ?? person.of[0];
  if (of !== undefined && (home === undefined || !isSamePlace(home, of))) return 0;
  const years =
    day && office.told ? Math.abs(Date.parse(day) - Date.parse(office.told)) / (365.25 * 86_400_000) : 0;
  const score = (isSame ? 1 : 0.85) * (of !== undefined && office.of === undefined ? 0.9 : 1);
  return score - Math.min(yearsLost.most, yearsLost.each * years);
}

function isSamePlace(a: string, b: string): boolean {
  if (foldName(a) === foldName(b)) return true;
  const country = countryOf(a);
  return country !== undefined && country === countryOf(b);
}

function likest(name: string, person: Person): { likeness: Alike; spelling: string } {
  let best: { likeness: Alike; spelling: string } = {
    likeness: { score: 0, reason: 'unlike' },
    spelling: '',
  };
  for (const spelling of person.spellings) {
    const likeness = alike(name, spelling);
    if (likeness.score > best.likeness.score) best = { likeness, spelling };
    if (best.likeness.score === 1) break;
  }
  // A bare surname of the article fits every bearer of it: a full name asked for is less sure.
  return best;
}

/** Number of encounters in which each entity of each article takes part. */
function seatsOf(shelves: readonly Shelf[]): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  for (const { encounters } of shelves) {
    for (const { article, participants } of encounters) {
      for (const key of new Set(participants.map(({ entity }) => entityKey(article, entity)))) {
        seats.set(key, (seats.get(key) ?? 0) + 1);
      }
    }
  }
  return seats;
}

function personOf(
  draft: PersonDraft,
  seats: ReadonlyMap<string, number>,
  taken: Map<string, number>,
): Person {
  const spellings = byFrequency(draft.spellings);
  const name = spellings.find((spelling) => !isOneWord(spelling)) ?? spellings[0] ?? '';
  return {
    id: uniqueId(name, taken),
    name,
    spellings: [name, ...spellings.filter((spelling) => spelling !== name)],
    offices: draft.offices,
    of: byFrequency(draft.of),
    encounters: draft.entities.reduce((sum, key) => sum + (seats.get(key) ?? 0), 0),
    reasons: [...draft.reasons],
  };
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))
    .map(([key]) => key);
}

/** Readable and unique in this library: "kim-jong-un", then "kim-jong-un-2". */
function uniqueId(name: string, taken: Map<string, number>): string {
  const id = nameWords(foldName(name)).join('-') || 'person';
  const n = (taken.get(id) ?? 0) + 1;
  taken.set(id, n);
  return n === 1 ? id : `${id}-${n}`;
}
