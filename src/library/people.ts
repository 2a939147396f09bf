import { daysBetween } from '../articles/calendar.js';
import type { Encounter, Participant } from '../encounters/encounter.js';
import { titleCovers } from '../encounters/who/titles.js';
import { countryOf } from '../reading/gazetteer.js';
import type { Alike } from '../reading/likeness.js';
import { alike, foldName, wordsOfName } from '../reading/similarity.js';
import { entityKey, gather, type PersonDraft } from './gather.js';
import { isOneWord } from './join.js';
import type { Shelf } from './library.js';
import { NameIndex } from './nameIndex.js';
import { joinOffices } from './offices.js';
import type { Candidate, Person, Roster } from './roster.js';

/** Score below which a spelling is not offered as a candidate. */
const worthOffering = 0.6;

/** Most that a bare surname can score for a person whose full name is known. */
const bareNameScore = 0.97;

/** Score an office loses for each year between the day asked and the day told, and at most. */
const yearsLost = { each: 0.04, most: 0.3 };

/** The roster of everyone in some read articles. */
export function rosterOf(shelves: readonly Shelf[]): Roster {
  const drafts = gather(shelves);
  joinOffices(shelves, drafts);
  return new People(drafts, shelves);
}

/** An office with its holders, each with the days on which articles told it. */
interface Held {
  readonly office: { readonly title: string; readonly of?: string; readonly country?: string };
  readonly holders: Map<Person, (string | null)[]>;
}

class People implements Roster {
  readonly people: readonly Person[];
  private readonly byEntity = new Map<string, Person>();
  private readonly index = new NameIndex<Person>();
  private readonly offices: ReadonlyMap<string, Held>;
  private readonly titleWords = new Set<string>();

  constructor(drafts: readonly PersonDraft[], shelves: readonly Shelf[]) {
    const seats = seatsOf(shelves);
    const taken = new Map<string, number>();
    this.people = drafts
      .map((draft) => {
        const person = personOf(draft, seats, taken);
        for (const key of draft.entities) this.byEntity.set(key, person);
        for (const spelling of person.spellings) this.index.add(spelling, person);
        for (const title of draft.titles.keys())
          for (const word of foldName(title).split(' ')) this.titleWords.add(word);
        return person;
      })
      .sort((a, b) => b.encounters - a.encounters || (a.name < b.name ? -1 : 1));
    this.offices = officesOf(this.people);
  }

  personOf(
    encounter: Pick<Encounter, 'article'>,
    participant: Pick<Participant, 'entity'>,
  ): Person | undefined {
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
    return candidates.sort(byScore).slice(0, limit);
  }

  holding(title: string, of: string | undefined, day?: string): readonly Candidate[] {
    const best = new Map<Person, Candidate>();
    for (const { office, holders } of this.offices.values()) {
      const fit = fitOf(office, title.toLowerCase(), of);
      if (fit === 0) continue;
      const reason = `${office.title}${office.of ? ` of ${office.of}` : ''}`;
      for (const [person, told] of holders) {
        const score = fit - lossOfYears(told, day);
        if (score > (best.get(person)?.score ?? 0)) best.set(person, { person, score, reason });
      }
    }
    return [...best.values()].sort(byScore);
  }

  /** A question's words for a person without the offices among them, unless nothing would be left. */
  private withoutTitles(name: string): string {
    const words = foldName(name).split(' ');
    const telling = words.filter((word) => this.index.hasWord(word) || !this.titleWords.has(word));
    return telling.length > 0 ? telling.join(' ') : name;
  }
}

/** How well an office fits the one asked for, 0 to 1. */
function fitOf(held: Held['office'], title: string, of: string | undefined): number {
  const isSame = held.title === title;
  if (!isSame && !titleCovers(title, held.title)) return 0;
  if (of !== undefined && !isOf(held, of)) return 0;
  return isSame ? 1 : 0.85;
}

function lossOfYears(told: readonly (string | null)[], day: string | undefined): number {
  if (!day) return 0;
  const days = told.flatMap((iso) => (iso ? Math.abs(daysBetween(iso, day)) : []));
  return days.length > 0 ? Math.min(yearsLost.most, (yearsLost.each * Math.min(...days)) / 365.25) : 0;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.person.encounters - a.person.encounters;
}

/** Every office with its holders and the days on which it was told. The country is the person's where the office names none. */
function officesOf(people: readonly Person[]): Map<string, Held> {
  const offices = new Map<string, Held>();
  for (const person of people) {
    for (const { title, of = person.of[0], told } of person.offices) {
      const key = `${title}\n${of ?? ''}`;
      const country = of === undefined ? undefined : countryOf(of);
      const held = offices.get(key) ?? {
        office: {
          title: title.toLowerCase(),
          ...(of === undefined ? {} : { of }),
          ...(country === undefined ? {} : { country }),
        },
        holders: new Map(),
      };
      offices.set(key, held);
      const days = held.holders.get(person);
      if (days) days.push(told);
      else held.holders.set(person, [told]);
    }
  }
  return offices;
}

function isOf(held: Held['office'], of: string): boolean {
  if (held.of === undefined) return false;
  return (
    held.of === of ||
    foldName(held.of) === foldName(of) ||
    (held.country !== undefined && held.country === countryOf(of))
  );
}

/**
 * The spelling of a person that a name is most alike to. A full name is held against full names where there are any:
 * the bare surname of one bearer is no sign of another.
 */
function likest(name: string, person: Person): { likeness: Alike; spelling: string } {
  const full = person.spellings.filter((spelling) => !isOneWord(spelling));
  const isBare = isOneWord(name) || full.length === 0;
  let best: { likeness: Alike; spelling: string } = {
    likeness: { score: 0, reason: 'unlike' },
    spelling: '',
  };
  for (const spelling of isBare ? person.spellings : full) {
    const found = alike(name, spelling);
    const isLess = full.length > 0 && isOneWord(spelling);
    const likeness = isLess ? { ...found, score: Math.min(found.score, bareNameScore) } : found;
    if (likeness.score > best.likeness.score) best = { likeness, spelling };
    if (best.likeness.score === 1) break;
  }
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
  const full = spellings.filter((spelling) => !isOneWord(spelling));
  const name = full.find(isPlain) ?? full[0] ?? spellings.find(isPlain) ?? spellings[0] ?? '';
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

/** Whether a spelling shows a name well: no leading initial, not all in capitals. */
function isPlain(spelling: string): boolean {
  return !/^\p{Lu}\.? /u.test(spelling) && /\p{Ll}/u.test(spelling);
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))
    .map(([key]) => key);
}

/** Readable and unique in this library: "kim-jong-un", then "kim-jong-un-2". */
function uniqueId(name: string, taken: Map<string, number>): string {
  const id = wordsOfName(name).join('-') || 'person';
  const n = (taken.get(id) ?? 0) + 1;
  taken.set(id, n);
  return n === 1 ? id : `${id}-${n}`;
}
