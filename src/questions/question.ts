import type { EncounterKind, EncounterStatus } from '../encounters/encounter.js';
import type { Candidate, Person } from '../library/roster.js';

/** What fills the hole. `passage` is a question that is not about an encounter. */
export type Asked = 'who' | 'where' | 'when' | 'whether' | 'how-often' | 'list' | 'passage';

/** Whether a phrase names the encounter itself or only tells what surrounds it. */
export type Zone = 'core' | 'context';

/** What the verbs of a question are about. */
export type Family = 'meet' | 'speak' | 'call' | 'visit' | 'attend' | 'accompany' | 'lead' | 'host' | 'be';

interface Phrase {
  /** The words of the question, as typed. */
  readonly text: string;
  readonly zone: Zone;
  /** Before or after the verb of the encounter. */
  readonly side: 'subject' | 'object';
  /** Preposition in front, lower case: "with", "by", "to". */
  readonly prep?: string;
  /** Country or organisation the phrase names beside the person. */
  readonly of?: string;
  /** Content words that are neither name, office nor country, stemmed. */
  readonly words: readonly string[];
}

/** A person called by name, with everyone on the roster who fits it. */
export interface NamedGiven extends Phrase {
  readonly kind: 'person';
  readonly name: string;
  readonly title?: string;
  readonly people: readonly Person[];
}

/** A name that fits nobody on the roster, with the closest spellings. */
export interface UnknownGiven extends Phrase {
  readonly kind: 'unknown';
  readonly name: string;
  readonly near: readonly Candidate[];
}

/** One person called by office: "the Iraqi president". */
export interface OfficeGiven extends Phrase {
  readonly kind: 'office';
  readonly title: string;
  readonly people: readonly Person[];
}

/** People or bodies called by what they are: "EU officials", "army leaders", "the Iraq Study Group", "China". */
export interface PartyGiven extends Phrase {
  readonly kind: 'party';
  /** Head noun, singular, when it is one of the heads that any person of rank fits. */
  readonly head?: string;
}

/** Something a question tells about who takes part. */
export type Given = NamedGiven | UnknownGiven | OfficeGiven | PartyGiven;

/** What may fill the hole of a who-question: "which French minister". */
export interface Hole {
  /** Head noun, singular, lower case. */
  readonly head?: string;
  readonly of?: string;
  readonly words: readonly string[];
}

/** A place a question tells. */
export interface GivenPlace {
  readonly name: string;
  readonly country?: string;
  readonly text: string;
  /** City of a venue. */
  readonly city?: string;
  readonly kind: 'country' | 'city' | 'region' | 'venue';
}

/** Days a question allows, inclusive; `9999-12-31` and `0000-01-01` stand for open ends. */
export interface GivenTime {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Whether no year was told: any year's will do. */
  readonly anyYear?: true;
  /** Whether nothing but a weekday was told: any week's will do. */
  readonly anyWeek?: true;
}

/** How fine a place is asked for. */
export type PlaceGrain = 'event' | 'venue' | 'city' | 'country';

/** A question as an encounter with a hole in it. */
export interface Question {
  readonly text: string;
  readonly asked: Asked;
  /** What the question word asks for, also when the question is not about an encounter. */
  readonly wanted: Asked;
  /** Further holes: "who will he meet and when". */
  readonly also: readonly Asked[];
  readonly given: readonly Given[];
  /** Those whom a clause about another event names: "after his talks with A". */
  readonly beside: readonly Given[];
  readonly hole: Hole;
  /** Places the encounter lies in, all of them. */
  readonly places: readonly GivenPlace[];
  /** Places of a "before" or "after" clause: the encounter asked for is another. */
  readonly elsewhere: readonly GivenPlace[];
  readonly time: GivenTime | null;
  /** Days on the asked side of another event's day: "before their June 2021 talks" reaches to the end of June 2021. */
  readonly nearby: GivenTime | null;
  readonly grain: PlaceGrain | null;
  readonly families: readonly Family[];
  /** Kinds that may answer; empty when any may. */
  readonly kinds: readonly EncounterKind[];
  readonly status: EncounterStatus | null;
  /** Side of the hole in an encounter with host and guest, when the verb tells it. */
  readonly holeRole: 'host' | 'guest' | null;
  /** What somebody is asked to have done where no verb of an encounter tells it, in the base form: "did A resign". */
  readonly deed: readonly string[];
  /** Stems of everything else, which rank and never filter. */
  readonly context: readonly string[];
  /** Whether the place a traveller came from is asked for, not where to. */
  readonly origin: boolean;
  /** Which end of a stay its day is: "arrive", "begin" or "leave", "end". */
  readonly edge: 'first' | 'last' | null;
  /** Whether only the first or only the last encounter is asked for. */
  readonly order: 'first' | 'last' | null;
}
