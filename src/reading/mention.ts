import type { Basis } from '../articles/article.js';
import type { Span } from './span.js';

interface Named extends Span {
  /** The words as spelled in the article, always the slice of the span. */
  readonly text: string;
}

/** A person called by name: "Kazakhstan President Toccyev", "Wang Yi, Minister of Foreign Affairs". */
export interface PersonMention extends Named {
  readonly kind: 'person';
  /** The name alone, without title or honorific, as spelled. */
  readonly name: string;
  /** Span of the name alone, within the mention. */
  readonly nameSpan: Span;
  /** Title or office as spelled, without country: "President", "foreign minister". */
  readonly title?: string;
  /** Country (English short name) or organisation that the title or an apposition names. */
  readonly of?: string;
  /** Honorific such as "Mr.", "Mrs.", "Sheikh" when it stands before the name. */
  readonly honorific?: string;
}

/** One person called by office alone: "the Iraqi president", "his Jordanian counterpart", "the minister". */
export interface RoleMention extends Named {
  readonly kind: 'role';
  /** Office without country or determiner, singular: "president", "counterpart". */
  readonly title: string;
  readonly of?: string;
  /** "the", "a", "his" …; empty when none stands there. Decides whether the mention may point back. */
  readonly determiner: string;
}

/** Unnamed people acting together, or an unnamed official: "Chinese officials", "a delegation led by …", "EU leaders". */
export interface PartyMention extends Named {
  readonly kind: 'party';
  /** Head noun, singular, lower case: "official", "delegation", "leader". */
  readonly head: string;
  readonly of?: string;
  readonly plural: boolean;
}

/** A body that acts: ministry, party, company, council, "the United Nations". */
export interface OrganisationMention extends Named {
  readonly kind: 'organisation';
  readonly of?: string;
}

/** A news agency, paper or broadcaster: reports, never takes part. */
export interface AgencyMention extends Named {
  readonly kind: 'agency';
}

/** A pronoun or group word that points back: "he", "they", "the two", "both leaders", "the two sides". */
export interface PronounMention extends Named {
  readonly kind: 'pronoun';
  readonly number: 'one' | 'two' | 'many';
  readonly gender?: 'male' | 'female';
  /** First person speaks for the author or the labelled speaker. */
  readonly person: 1 | 3;
}

/** Whatever may fill a participant's seat, or say who reported. */
export type NameMention =
  | PersonMention
  | RoleMention
  | PartyMention
  | OrganisationMention
  | AgencyMention
  | PronounMention;

/** A place in the text. Nationalities ("Chinese") are not places and do not appear here. */
export interface PlaceMention extends Named {
  readonly kind: 'country' | 'city' | 'region' | 'venue';
  /** Usual English name: "Nur-Sultan", "Kazakhstan"; a venue keeps its own words. */
  readonly name: string;
  /** English short name of the country it lies in, where known. */
  readonly country?: string;
  /** For a venue, the city that the text or the gazetteer supports. */
  readonly city?: string;
  /** Says only whose: "China's president", "Kazakhstan President Toccyev". Nothing happens there by that. */
  readonly attributive?: true;
  /** Stands for those who rule it: "Tehran would respond". */
  readonly actor?: true;
}

/** A calendar expression with the span of days it means. */
export interface DateMention extends Named {
  /** First and last ISO day, inclusive. */
  readonly from: string;
  readonly to: string;
  /** "stated" when the words hold day, month and year; "derived" when the anchor day filled something in. */
  readonly basis: Basis;
  /** Name of the date rule that read it. */
  readonly rule: string;
  /** What a relative date was counted from: the day of publication, or a date told before it in the text. */
  readonly anchor?: 'publication' | 'event';
  /** Narrower days that "early", "mid-" or "the end of" leave of `from` to `to`. */
  readonly within?: { readonly from: string; readonly to: string };
}
