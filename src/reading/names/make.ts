import { fold } from '../fold.js';
import type {
  AgencyMention,
  OrganisationMention,
  PartyMention,
  PersonMention,
  PronounMention,
  RoleMention,
} from '../mention.js';
import type { Span } from '../span.js';
import type { Line } from '../words.js';
import { homesEnd } from './homes.js';
import type { TitlePhrase } from './title-phrase.js';

/** The span of words [from, to) of a line, with its text. Callers pass from < to. */
export function sliceOf(line: Line, from: number, to: number): Span & { text: string } {
  const { paragraph, start: offset, text } = line.sentence;
  const start = line.words[from]?.start ?? offset;
  const end = Math.max(line.words[to - 1]?.end ?? start, start);
  return { paragraph, start, end, text: text.slice(start - offset, end - offset) };
}

/** The title's own words, without country and determiner ("Secretary of State"). */
export function titleText(line: Line, title: TitlePhrase): string {
  return sliceOf(line, title.titleStart, Math.max(title.titleEnd, title.head + 1)).text;
}

/** What is known of a person besides the name. */
export interface PersonFacts {
  readonly title?: string | undefined;
  readonly of?: string | undefined;
  readonly honorific?: string | undefined;
}

/** A person over words [from, to), called by the words [nameFrom, nameTo). */
export function person(
  line: Line,
  [from, to]: readonly [number, number],
  [nameFrom, nameTo]: readonly [number, number],
  facts: PersonFacts,
): PersonMention {
  const { paragraph, start, end, text: name } = sliceOf(line, nameFrom, nameTo);
  return {
    kind: 'person',
    ...sliceOf(line, from, to),
    name,
    nameSpan: { paragraph, start, end },
    ...(facts.title ? { title: facts.title } : {}),
    ...(facts.of ? { of: facts.of } : {}),
    ...(facts.honorific ? { honorific: facts.honorific } : {}),
  };
}

/** One person called by office. */
export function role(line: Line, title: TitlePhrase): RoleMention {
  const text = titleText(line, title);
  return {
    kind: 'role',
    ...sliceOf(line, title.start, title.end),
    title: fold(text),
    determiner: title.determiner,
    ...(title.of ? { of: title.of } : {}),
  };
}

/** People acting together, or an unnamed official; those of several countries are of none alone. */
export function party(line: Line, title: TitlePhrase): PartyMention {
  const homes = homesEnd(line, title);
  return {
    kind: 'party',
    ...sliceOf(line, title.start, homes ?? title.end),
    head: title.noun,
    plural: title.plural,
    ...(title.of && homes === undefined ? { of: title.of } : {}),
  };
}

/** A body over words [from, to). */
export function organisation(line: Line, from: number, to: number, of?: string): OrganisationMention {
  return { kind: 'organisation', ...sliceOf(line, from, to), ...(of ? { of } : {}) };
}

/** A medium over words [from, to). */
export function agency(line: Line, from: number, to: number): AgencyMention {
  return { kind: 'agency', ...sliceOf(line, from, to) };
}

/** A word or group of words that points back. */
export function pronoun(
  line: Line,
  from: number,
  to: number,
  facts: Pick<PronounMention, 'number' | 'person' | 'gender'>,
): PronounMention {
  return { kind: 'pronoun', ...sliceOf(line, from, to), ...facts };
}
