import { countryOfDemonym } from '../reading/gazetteer.js';
import type { PartyMention, RoleMention } from '../reading/mention.js';
import { PEOPLE } from './phrase/lexicon.js';
import { nounAt, type Parse, wordAt } from './phrase/parse.js';

/** A plural noun for people. */
const PLURAL = /[^s]s$|people$|men$|women$/;

/** Most nationalities joined before one noun. */
const MOST = 5;

/** Offices of which a country has one holder. */
const SOLE =
  /^(?:(?:foreign|prime|defen[cs]e|finance|trade|interior) minister|president|premier|chancellor|leader|counterpart)$/;

/**
 * Those of a nationality that shares its noun with the next one: "Greek" in "Greek and other European officials", and
 * each of "the Polish and Czech presidents". Undefined where there is no such noun.
 */
export function nationalsAt(parse: Parse, i: number): PartyMention | RoleMention | undefined {
  const adjective = adjectiveAt(parse, i);
  if (!adjective) return lastOf(parse, i);
  for (let k = i, steps = 0; steps < MOST; steps++) {
    const closes = wordAt(parse, k + 1) === 'and';
    if (!closes && wordAt(parse, k + 1) !== ',') return undefined;
    k += !closes && wordAt(parse, k + 2) === 'and' ? 3 : 2;
    const noun = nounAt(parse, k);
    const people = noun && peopleOf(noun.head.text, noun.head.lemma);
    if (people && noun) return mentionOf(parse, adjective, people);
    if (closes || !adjectiveAt(parse, k)) return undefined;
  }
  return undefined;
}

/** The last of several office holders who share the noun: "Czech presidents" behind "Polish and". */
function lastOf(parse: Parse, i: number): RoleMention | undefined {
  const name = nounAt(parse, i)?.head.name;
  if (name?.kind !== 'party' || !name.of || wordAt(parse, i - 1) !== 'and' || !adjectiveAt(parse, i - 2))
    return undefined;
  const people = peopleOf(name.text, name.head)?.replace(/s$/, '');
  return people && SOLE.test(people)
    ? { ...name, kind: 'role', text: name.text.replace(/s$/, ''), title: people, determiner: 'the' }
    : undefined;
}

interface Adjective {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly of: string;
}

/** The nationality that a noun group ends with, of one word or two: "Greek", "South Korean". */
function adjectiveAt(parse: Parse, i: number): Adjective | undefined {
  const noun = nounAt(parse, i);
  // "Her Australian and Japanese counterparts": a word that is a newspaper's name elsewhere.
  const able = noun?.head.kind === 'word' || noun?.head.name?.kind === 'agency';
  if (!noun || !able || !/^\p{Lu}/u.test(noun.head.text)) return undefined;
  const { head } = noun;
  const before = noun.last > noun.first ? parse.units[noun.last - 1] : undefined;
  const whole = before && countryOfDemonym(`${before.low} ${head.low}`);
  if (before && whole)
    return { text: `${before.text} ${head.text}`, start: before.start, end: head.end, of: whole };
  const of = countryOfDemonym(head.low);
  return of ? { text: head.text, start: head.start, end: head.end, of } : undefined;
}

/** Nouns that are people only in name here: football teams. */
const OTHERS = new Set(['team', 'player']);

/** The plural noun for people with which a noun group ends, with the adjective it needs: "foreign ministers". */
function peopleOf(text: string, lemma: string): string | undefined {
  const words = text.split(' of ')[0]?.split(/\s+/) ?? [];
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (OTHERS.has(lemma) || !PLURAL.test(last) || !(PEOPLE.has(lemma) || PEOPLE.has(last.replace(/s$/, ''))))
    return undefined;
  if (last === 'sides') return 'side';
  return /^(?:foreign|prime|defen[cs]e|finance|trade|interior)$/.test(words.at(-2) ?? '')
    ? words.slice(-2).join(' ')
    : last;
}

function mentionOf(parse: Parse, adjective: Adjective, people: string): PartyMention | RoleMention {
  const { start, end, of } = adjective;
  const { paragraph } = parse.sentence;
  const title = people.replace(/s$/, '');
  if (SOLE.test(title)) {
    const text = `${adjective.text} ${title}`;
    return { kind: 'role', paragraph, start, end, text, title, of, determiner: 'the' };
  }
  const head = people.split(' ').at(-1)?.replace(/s$/, '') ?? people;
  const text = `${adjective.text} ${people}`;
  return { kind: 'party', paragraph, start, end, text, head, plural: people !== 'side', of };
}
