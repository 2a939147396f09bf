import type { Basis } from '../articles/article.js';
import { fold } from '../reading/fold.js';

/** face to face · a named person travels, no counterpart named · by telephone or video · summit, conference, ceremony. */
export type EncounterKind = 'meeting' | 'visit' | 'call' | 'gathering';

/** Whether it took place, is announced, or was called off or denied. */
export type EncounterStatus = 'happened' | 'planned' | 'cancelled';

/** Someone who takes part. */
export interface Participant {
  /** Fullest spelling in the article, without title; for a party its words ("Chinese officials"). */
  readonly name: string;
  /** Every spelling of this person or party in the article, this encounter's own first. */
  readonly mentions: readonly [string, ...string[]];
  readonly kind: 'person' | 'party';
  /** Country or organisation. */
  readonly of?: string;
  /** Office in the article: "president", "foreign minister". */
  readonly title?: string;
  readonly role?: 'host' | 'guest' | 'companion';
  /** Key of the entity in the article's cast; the same person has the same key in every encounter of an article. */
  readonly entity: string;
}

/** Where it took place. */
export interface EncounterPlace {
  readonly name: string;
  readonly country?: string;
  /** City of a venue, where the text supports it. */
  readonly city?: string;
}

/** First and last ISO day of the event, inclusive. */
export interface EncounterDate {
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
}

/** A verbatim slice of one paragraph. */
export interface Evidence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Who met whom, where and when, as one article tells it. */
export interface Encounter {
  readonly article: string;
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly participants: readonly [Participant, ...Participant[]];
  readonly place: EncounterPlace | null;
  readonly date: EncounterDate | null;
  /** The occasion, in the words of the article: "12th Pan-African Housing Conference (PAHC)". */
  readonly event?: string;
  readonly reportedBy?: string;
  /** Words of the text that name the event ("held talks with", "state visit"): what questions about kind match. */
  readonly trigger: string;
  /** The rule and the refiners that made it, in order. */
  readonly derivation: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Whether a place's name says another place with whole words: "Governor's Palace in Suva" says Suva, "Novel Centre" no Nove. */
export function saysPlace(name: string, outer: string): boolean {
  return ` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${fold(outer)} `);
}

/** A place's names from the inside out, each said once: "Governor's Palace in Suva", then the country. */
export function placeLine({ name, city, country }: EncounterPlace): readonly string[] {
  const names = [name];
  for (const outer of [city, country])
    if (outer !== undefined && !names.some((inner) => saysPlace(inner, outer))) names.push(outer);
  return names;
}
