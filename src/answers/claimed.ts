import type { Article } from '../articles/article.js';
import type { Encounter } from '../encounters/encounter.js';
import { shelve } from '../library/build.js';
import type { Library } from '../library/library.js';
import { fold, foldedWords } from '../questions/tokens.js';

/** What a text from outside claims. */
export interface Claimed {
  readonly encounters: readonly Encounter[];
  /** Sentences that name two people and of which no claim could be read, as written. */
  readonly unread: readonly string[];
}

/** Refiner whose day is the news of an article; the sentences of a text that is none stand each for itself. */
const LEAD = 'set by the lead';

/** A word with a capital that begins no date: "May", but not "May 2024". */
const CAPITAL = /\p{Lu}[\p{L}'’-]{1,40}(?!\s\d)/gu;

/** Full names of those whom the text calls by surname alone: an article would have introduced them. */
function introductions(text: string, library: Library): string[] {
  const words = new Set((text.match(CAPITAL) ?? []).map((word) => fold(word.replace(/['’]s$/u, ''))));
  const bySurname = new Map<string, string[]>();
  for (const { name, encounters } of library.roster.people) {
    const own = foldedWords(name);
    const surname = own.at(-1);
    if (encounters === 0 || own.length < 2 || surname === undefined || !words.has(surname)) continue;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), name]);
  }
  // Of a surname that several bear no one is meant for certain; an office makes it a name all the same.
  return [...bySurname.values()].flatMap(([name = '', ...others]) =>
    others.length === 0 ? name : `President ${name.split(' ').at(-1) ?? name}`,
  );
}

/** A text from outside as an article, dated to the day it was written, so that "yesterday" in it can be read. */
function asArticle(text: string, names: readonly string[], now: Date): Article {
  const blocks = text.split(/\n\s{0,20}\n/).map((block) => block.trim());
  const paragraphs = [...names.map((name) => `${name}.`), ...blocks.filter((block) => block !== '')];
  return {
    path: 'message',
    title: '',
    source: null,
    published: now.toISOString().slice(0, 10),
    publishedBasis: 'derived',
    url: null,
    paragraphs: paragraphs.map((block, i) => ({ number: i + 1, text: block })),
  };
}

/** Reads the encounters that a text claims. `now` is the instant the text was written. */
export function readClaims(text: string, library: Library, now: Date): Claimed {
  const names = introductions(text, library);
  const { reading, encounters } = shelve(asArticle(text, names, now));
  const read = encounters.map((one) => (one.derivation.includes(LEAD) ? { ...one, date: null } : one));
  const unread = reading.sentences.filter(({ paragraph, start, end }) => {
    if (paragraph <= names.length) return false;
    const inside = (span: { paragraph: number; start: number; end: number }) =>
      span.paragraph === paragraph && span.start < end && start < span.end;
    const people = reading.names.filter((name) => name.kind === 'person' && inside(name));
    return people.length > 1 && !read.some(({ evidence }) => evidence.some(inside));
  });
  return { encounters: read, unread: unread.map((sentence) => sentence.text) };
}
