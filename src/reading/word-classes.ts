import { AGENCY_HEADS } from './lexicon/agencies.js';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from './lexicon/honorifics.js';
import { ORGANISATION_HEADS, THING_HEADS } from './lexicon/organisations.js';
import {
  OFFICES,
  PARTY_HEADS,
  PLURAL_OFFICES,
  PORTFOLIOS,
  TITLE_ADJECTIVES,
  TITLE_MODIFIERS,
} from './lexicon/titles.js';
import { VENUE_HEADS } from './lexicon/venues.js';
import {
  CALENDAR,
  DETERMINERS,
  FUNCTION_WORDS,
  PEOPLES,
  PERSON_VERBS,
  SMALL_SURNAMES,
} from './lexicon/words.js';

/** What the word lists say of a word: one bit a list, so that a word is looked up once. */
export const Class = {
  Office: 1 << 0,
  PluralOffice: 1 << 1,
  Modifier: 1 << 2,
  Adjective: 1 << 3,
  Portfolio: 1 << 4,
  Honorific: 1 << 5,
  Particle: 1 << 6,
  Suffix: 1 << 7,
  OrganisationHead: 1 << 8,
  ThingHead: 1 << 9,
  VenueHead: 1 << 10,
  Calendar: 1 << 11,
  Function: 1 << 12,
  PersonVerb: 1 << 13,
  Party: 1 << 14,
  AgencyHead: 1 << 15,
  Determiner: 1 << 16,
  People: 1 << 17,
  SmallSurname: 1 << 18,
  Seat: 1 << 19,
} as const;

const classes = new Map<string, number>();

function mark(list: Iterable<string>, bit: number): void {
  for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bit);
}

mark(OFFICES, Class.Office);
for (const office of OFFICES) mark([`${office}s`], Class.PluralOffice);
mark(Object.keys(PLURAL_OFFICES), Class.PluralOffice);
mark(TITLE_MODIFIERS, Class.Modifier);
mark(TITLE_ADJECTIVES, Class.Adjective);
mark(PORTFOLIOS, Class.Portfolio);
mark(HONORIFICS, Class.Honorific);
mark(NAME_PARTICLES, Class.Particle);
mark(NAME_SUFFIXES, Class.Suffix);
mark(ORGANISATION_HEADS, Class.OrganisationHead);
mark(THING_HEADS, Class.ThingHead);
mark(VENUE_HEADS, Class.VenueHead);
mark(CALENDAR, Class.Calendar);
mark(FUNCTION_WORDS, Class.Function);
mark(PERSON_VERBS, Class.PersonVerb);
mark(Object.keys(PARTY_HEADS), Class.Party);
mark(AGENCY_HEADS, Class.AgencyHead);
mark(DETERMINERS, Class.Determiner);
mark(PEOPLES, Class.People);
mark(SMALL_SURNAMES, Class.SmallSurname);

/** An office without what tells of its time: "ex-president", "president-elect" → "president". */
export function bareOffice(key: string): string {
  return key.replace(/^(?:ex|then)-/, '').replace(/-(?:elect|designate)$/, '');
}

/** The classes of a folded word as bits of `Class`; 0 for a word no list holds. */
export function classesOf(key: string): number {
  return classes.get(key) ?? (key.includes('-') ? classes.get(bareOffice(key)) : undefined) ?? 0;
}
