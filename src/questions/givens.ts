import { ORGANISATION_HEADS } from '../reading/lexicon/organisations.js';
import type { Chunk } from './cut.js';
import type { NamePart, Resolver } from './names.js';
import type { Parts } from './parts.js';
import type { Given, Zone } from './question.js';
import { isOffice } from './terms.js';
import { stem } from './tokens.js';
import { AUDIENCES } from './words.js';

interface Place {
  readonly zone: Zone;
  readonly side: 'subject' | 'object';
  readonly prep?: string;
}

function placeInQuestion(chunk: Chunk): Place {
  const isCore = chunk.zone === 'core' && !chunk.whose && chunk.prep !== 'besides';
  const zone: Zone = isCore ? 'core' : 'context';
  return { zone, side: chunk.side, ...(chunk.prep === undefined ? {} : { prep: chunk.prep }) };
}

function textOf(words: Chunk['words']): string {
  return words.map((word) => word.text).join(' ');
}

function ofPart(parts: Parts): { of?: string } {
  const of = parts.nations[0] ?? parts.places[0]?.name;
  return of === undefined ? {} : { of };
}

/** Prepositions before what an encounter is about. */
const MATTERS: ReadonlySet<string> = new Set(['for', 'over', 'about', 'on', 'at', 'into', 'after']);

/** "for the Harlow inquiry": a name that only tells which matter. */
function isMatter(chunk: Chunk, part: NamePart): boolean {
  const last = part.words.at(-1);
  const after = last ? chunk.words.slice(chunk.words.indexOf(last) + 1) : [];
  return MATTERS.has(chunk.prep ?? '') && after.some(({ capital, fold }) => !capital && !isOffice(fold));
}

function named(part: NamePart, chunk: Chunk, parts: Parts): Given {
  const name = textOf(part.words);
  const place = placeInQuestion(chunk);
  const zone = isMatter(chunk, part) ? 'context' : place.zone;
  const base = { ...place, zone, text: name, name, words: [], ...ofPart(parts) };
  if (part.people.length === 0) return { ...base, kind: 'unknown', near: part.near };
  return {
    ...base,
    kind: 'person',
    people: part.people,
    ...(parts.title === undefined ? {} : { title: parts.title }),
  };
}

function party(chunk: Chunk, parts: Parts): Given {
  const names = parts.names.flatMap((name) => name.words.map((word) => stem(word.fold)));
  const head = parts.head === undefined ? [] : parts.head.split(' ').map(stem);
  const words = [...new Set([...names, ...parts.words, ...head])];
  const loose =
    !chunk.direct && parts.head === undefined && parts.nations.length === 0 && parts.names.length === 0;
  const place = placeInQuestion(chunk);
  const audience = parts.head !== undefined && (AUDIENCES.has(parts.head) || AUDIENCES.has(`${parts.head}s`));
  return {
    ...place,
    zone: loose || audience || ['for', 'of', 'as'].includes(chunk.prep ?? '') ? 'context' : place.zone,
    kind: 'party',
    text: textOf(chunk.words),
    words,
    ...ofPart(parts),
    ...(parts.head === undefined ? {} : { head: parts.head }),
  };
}

function nation(of: string, chunk: Chunk): Given {
  const place = placeInQuestion(chunk);
  // "at the G20": a body after "at" is an occasion or a house.
  const zone = chunk.prep === 'for' || chunk.prep === 'at' ? 'context' : place.zone;
  return { ...place, zone, kind: 'party', text: of, words: [], of };
}

function office(
  chunk: Chunk,
  parts: Parts,
  title: string,
  resolver: Resolver,
  day: string | undefined,
): Given {
  const { of } = ofPart(parts);
  return {
    ...placeInQuestion(chunk),
    kind: 'office',
    text: textOf(chunk.words),
    title,
    people: resolver.library.roster.holding(title, of, day).map(({ person }) => person),
    words: parts.words,
    ...(of === undefined ? {} : { of }),
  };
}

/** Before the noun of the encounter: "the Biden-Xi meeting", "Cyprus-Turkey talks", "a private audience". */
function besideEvent(chunk: Chunk, parts: Parts): Given[] {
  const nations = parts.nations.length > 1 ? parts.nations : [];
  const names = parts.names.filter((name) => name.people.length > 0);
  return [
    ...names.map((name) => named(name, chunk, { ...parts, nations: [], places: [] })),
    ...nations.map((of) => nation(of, chunk)),
  ];
}

/** "in Lavrov's delegation": whoever is asked for came with him. */
export function inDelegation(chunk: Chunk, parts: Parts): boolean {
  const isGroup =
    parts.head === 'delegation' || parts.head === 'team' || chunk.words.at(-1)?.fold === 'entourage';
  return (
    isGroup && (chunk.prep === 'in' || chunk.prep === 'of') && parts.names.some((name) => name.qualifies)
  );
}

/** The givens that a chunk tells; words that only modify the noun of the encounter give none. */
export function givensOf(chunk: Chunk, parts: Parts, resolver: Resolver, day: string | undefined): Given[] {
  if (chunk.event !== undefined) return besideEvent(chunk, parts);
  const own = parts.names.filter((name) => !name.qualifies);
  const known = own.filter((name) => name.people.length > 0);
  const isBody =
    parts.head !== undefined ||
    (known.length === 0 &&
      (parts.words.length > 0 || chunk.words.some(({ fold }) => ORGANISATION_HEADS.has(fold))));
  if (known.length > 0) return known.map((name) => named(name, chunk, parts));
  if (own.length > 0 && !isBody) return own.map((name) => named(name, chunk, parts));
  if (parts.title !== undefined && parts.head === undefined)
    return [office(chunk, parts, parts.title, resolver, day)];
  if (parts.words.length === 0 && parts.head === undefined) {
    if (parts.names.length > 0) return parts.names.map((name) => named(name, chunk, parts));
    return parts.places.length > 0 ? [] : parts.nations.map((of) => nation(of, chunk));
  }
  if (parts.places.length > 0 && parts.head === undefined) return [];
  return [party(chunk, parts)];
}
