import type { Encounter, Participant } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import type { PlaceGrain, Question } from '../questions/question.js';
import { placeOf } from '../questions/terms.js';
import { fold } from '../questions/tokens.js';
import type { Claim } from './answer.js';
import { type CitationBook, nonEmpty } from './cite.js';
import { spanText } from './days.js';
import { daysAsked } from './edge.js';
import type { Entry, Seat } from './encounter-index.js';
import type { Match } from './match.js';
import { dateSupport, nameSupport, placeInEvidence, placeSupport, tells } from './support.js';

/** What building claims needs, and counts: how many claims the checker took out. */
export interface Desk {
  readonly library: Library;
  readonly book: CitationBook;
  removed: number;
}

/** A claim in the making. */
export interface Draft {
  readonly kind: Claim['kind'];
  readonly text: string;
  readonly mentions: Set<string>;
  readonly from?: string;
  readonly to?: string;
  readonly status: Encounter['status'];
  readonly numbers: Set<number>;
}

/** Cites all evidence of an encounter; the numbers given. */
export function citeEncounter(encounter: Encounter, desk: Desk): number[] {
  return encounter.evidence.flatMap(
    ({ paragraph, quote }) => desk.book.cite(encounter.article, paragraph, quote) ?? [],
  );
}

/** Drafts as claims, each with the citations it rests on; those without any are taken out. */
export function finish(drafts: Iterable<Draft>, desk: Desk): Claim[] {
  return [...drafts].flatMap((draft): Claim[] => {
    const citations = nonEmpty([...draft.numbers]);
    if (!citations) {
      desk.removed++;
      return [];
    }
    return [
      {
        kind: draft.kind,
        text: draft.text,
        ...(draft.mentions.size > 0 ? { mentions: [...draft.mentions] } : {}),
        ...(draft.from === undefined ? {} : { from: draft.from }),
        ...(draft.to === undefined ? {} : { to: draft.to }),
        status: draft.status,
        citations,
      },
    ];
  });
}

/** Numbers of the evidence that shows a participant; the name is looked for nearby when the evidence only says "the two". */
function citeSeat(entry: Entry, participant: Participant, desk: Desk): number[] {
  const { encounter } = entry;
  const support = nameSupport(encounter, participant, desk.library);
  if (!support) return [];
  const named = desk.book.cite(encounter.article, support.paragraph, support.quote);
  return named === undefined ? [] : [...citeEncounter(encounter, desk), named];
}

function seatKey(seat: Seat): string {
  return seat.person?.id ?? `${seat.participant.kind}:${fold(seat.participant.name)}`;
}

/** Claims that name people and parties, each once, with every encounter that shows them. */
export function personClaims(
  seats: readonly { readonly entry: Entry; readonly seat: Seat }[],
  desk: Desk,
): Claim[] {
  const drafts = new Map<string, Draft>();
  for (const { entry, seat } of seats) {
    const numbers = citeSeat(entry, seat.participant, desk);
    if (numbers.length === 0) {
      desk.removed++;
      continue;
    }
    const key = seatKey(seat);
    const draft = drafts.get(key) ?? {
      kind: seat.participant.kind,
      text: seat.person?.name ?? seat.participant.name,
      mentions: new Set<string>(),
      status: entry.encounter.status,
      numbers: new Set<number>(),
    };
    for (const mention of seat.participant.mentions) draft.mentions.add(mention);
    for (const n of numbers) draft.numbers.add(n);
    drafts.set(key, draft);
  }
  return finish(drafts.values(), desk);
}

/** The place of an encounter as fine as was asked for, or undefined when the article is coarser. */
export function placeText(encounter: Encounter, grain: PlaceGrain | null): string | undefined {
  const { place } = encounter;
  if (!place) return undefined;
  const isCountry = place.country !== undefined && fold(place.country) === fold(place.name);
  if (grain === 'country')
    return (
      place.country ?? (encounter.kind === 'visit' && !placeOf(fold(place.name)) ? undefined : place.name)
    );
  if (grain === 'city') {
    if (isCountry) return undefined;
    return place.city ?? (placeOf(fold(place.name))?.kind === 'country' ? undefined : place.name);
  }
  return place.name;
}

/** A venue with its city, where the evidence names both. */
function fullPlace(encounter: Encounter, text: string): string {
  const city = encounter.place?.city;
  if (city === undefined || tells(text, city)) return text;
  return encounter.evidence.some(({ quote }) => tells(quote, city)) ? `${text}, ${city}` : text;
}

/** Claims that name places, the best fitting first; a place that no passage tells is taken out. */
export function placeClaims(
  matches: readonly Match[],
  { grain, families, places }: Question,
  desk: Desk,
): Claim[] {
  const drafts = new Map<string, Draft>();
  for (const { entry } of matches) {
    const { encounter } = entry;
    const text = placeText(encounter, grain);
    if (text === undefined || !encounter.place) continue;
    const support = placeSupport(encounter, [text, encounter.place.name], desk.library);
    const shown = support && desk.book.cite(encounter.article, support.paragraph, support.quote);
    if (shown === undefined) {
      desk.removed++;
      continue;
    }
    const key = fold(text);
    const made = {
      kind: 'place' as const,
      text: fullPlace(encounter, text),
      mentions: new Set<string>(),
      status: encounter.status,
      numbers: new Set<number>(),
    };
    const draft = drafts.get(key) ?? made;
    for (const n of [...citeEncounter(encounter, desk), shown]) draft.numbers.add(n);
    drafts.set(key, draft);
  }
  const told = new Set(places.map(({ name }) => fold(name)));
  const others = [...drafts.keys()].filter((key) => !told.has(key));
  if (others.length > 0) for (const key of told) drafts.delete(key);
  const isTrip = families[0] === 'visit';
  return drafts.size > 0 || isTrip ? finish(drafts.values(), desk) : placesTold(matches, grain, desk);
}

/** Places that only the evidence tells, where no encounter has one of its own. */
function placesTold(matches: readonly Match[], grain: PlaceGrain | null, desk: Desk): Claim[] {
  const drafts = new Map<string, Draft>();
  for (const { entry } of matches) {
    const { encounter } = entry;
    const place = encounter.place ? undefined : placeInEvidence(encounter, desk.library);
    const isCoarse = grain === 'city' && (place?.kind === 'country' || place?.kind === 'region');
    const country = grain === 'country' ? place?.country : undefined;
    if (!place || isCoarse) continue;
    const text = country ?? place.text;
    const draft = drafts.get(text) ?? {
      kind: 'place' as const,
      text,
      mentions: new Set([place.text]),
      status: encounter.status,
      numbers: new Set<number>(),
    };
    for (const n of citeEncounter(encounter, desk)) draft.numbers.add(n);
    drafts.set(text, draft);
  }
  return finish(drafts.values(), desk);
}

interface Told {
  /** Unknown where only the day of the report is. */
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
}

/** The day an encounter is told to have; without one, the day it was reported, said to be that. */
function dayOf(entry: Entry, edge: Question['edge']): Told | undefined {
  const { status } = entry.encounter;
  const date = daysAsked(entry.encounter, edge);
  if (date) {
    return { from: date.from, to: date.to, text: spanText(date.from, date.to) };
  }
  if (status !== 'happened' || entry.published === null) return undefined;
  return { text: `day not stated; reported on ${spanText(entry.published, entry.published)}` };
}

/** The citation that shows an encounter's day: none is needed for the day of a report, and a derived day may have none. */
function citeDay(entry: Entry, desk: Desk): number[] | undefined {
  const { encounter } = entry;
  const support = dateSupport(encounter, desk.library);
  const shown = support && desk.book.cite(encounter.article, support.paragraph, support.quote);
  if (shown !== undefined) return [shown];
  const isTold = encounter.date?.basis === 'stated' && desk.library.shelf(encounter.article) !== undefined;
  return isTold ? undefined : [];
}

/** Claims that give days, with the span as ISO days; days only reported are told when no other is known. */
export function dateClaims(matches: readonly Match[], { edge }: Question, desk: Desk): Claim[] {
  const drafts = new Map<string, Draft>();
  const stated = matches.filter(({ entry }) => entry.encounter.date);
  for (const { entry } of stated.length > 0 ? stated : matches) {
    const { status } = entry.encounter;
    const day = dayOf(entry, edge);
    const shown = day && citeDay(entry, desk);
    if (!day) continue;
    if (!shown) {
      desk.removed++;
      continue;
    }
    const key = `${day.text}/${status}`;
    const draft = drafts.get(key) ?? {
      ...day,
      kind: 'date' as const,
      mentions: new Set<string>(),
      status,
      numbers: new Set<number>(),
    };
    for (const n of [...citeEncounter(entry.encounter, desk), ...shown]) draft.numbers.add(n);
    drafts.set(key, draft);
  }
  return finish(drafts.values(), desk);
}
