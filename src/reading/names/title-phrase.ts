import { PARTY_HEADS, PLURAL_OFFICES, WEAK_OFFICES } from '../lexicon/titles.js';
import type { Phrase } from '../phrasebook.js';
import { bareOffice, Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { complementAfter } from './complement.js';
import { isNameWord } from './core.js';
import {
  continuesTitle,
  isBodyName,
  isHead,
  isPlural,
  isTitleWord,
  isVerb,
  OFFICE,
  QUALIFIER,
} from './heads.js';

/** "the visiting Iraqi foreign minister", "Presidents", "Minister of Planning": an office as the text words it. */
export interface TitlePhrase {
  /** Word indices: first word, first word of the title itself, head noun, end with its complement (exclusive). */
  readonly start: number;
  readonly titleStart: number;
  readonly head: number;
  readonly end: number;
  readonly determiner: string;
  /** Country or body that the phrase names. */
  readonly of?: string;
  readonly plural: boolean;
  /** Singular head noun, folded. */
  readonly noun: string;
  /** "two", "three" … before a plural. */
  readonly count?: number;
  /** Last word of the title: beyond the head where the complement belongs to it ("Secretary of State"). */
  readonly titleEnd: number;
  /** Capitalised words of no table before the title: a body, or the holder's name where a comma was lost. */
  readonly run?: readonly [number, number];
}

/** Longest way from the first word to the head noun. */
const LONGEST_LEAD = 14;
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};
const SOURCES = new Set<Phrase['kind']>(['country', 'demonym', 'region', 'organisation', 'city', 'venue']);

interface Lead {
  at: number;
  determiner: string;
  of?: string;
  count?: number;
  titleStart: number;
  run?: readonly [number, number];
}

/** Capitalised words of no table right before a title: the body it belongs to ("Daiwa vice president"). */
function unknownSource(line: Line, at: number): number {
  if (line.heading === 'capitals') return at;
  let end = at;
  while (end < at + 5 && isNameWord(line.words[end]) && !line.words[end]?.possessive) {
    const classes = line.words[end]?.classes ?? 0;
    if ((classes & (OFFICE | Class.Honorific)) !== 0) break;
    if ((classes & QUALIFIER) !== 0 && end > at && continuesTitle(line.words, end)) break;
    end++;
  }
  if (line.words[end]?.possessive && isNameWord(line.words[end])) end++;
  const next = line.words[end];
  return end > at && next && (next.classes & (OFFICE | QUALIFIER)) !== 0 ? end : at;
}

/** One step of the lead: determiner, number, source, qualifier; false when the word at hand fits none. */
function step(line: Line, lead: Lead, start: number): boolean {
  const { words, phrases } = line;
  const word = words[lead.at];
  if (!word) return false;
  const phrase = phrases[lead.at];
  if (phrase && SOURCES.has(phrase.kind) && !leadsTitle(word)) {
    lead.of ??= sourceName(line, lead.at, phrase);
    lead.at += phrase.length;
    if (words[lead.at]?.text === '(' && words[lead.at + 2]?.text === ')') lead.at += 3;
    lead.titleStart = lead.at;
    return true;
  }
  if (lead.at === start && (word.classes & Class.Determiner) !== 0) {
    lead.determiner = word.key;
  } else if (COUNTS[word.key] !== undefined && lead.count === undefined) {
    lead.count = COUNTS[word.key] ?? 0;
  } else if (isPartOfTitle(word, words[lead.at + 1])) {
    if ((word.classes & (Class.Modifier | Class.Portfolio | OFFICE)) === 0) lead.titleStart = lead.at + 1;
    lead.at++;
    return true;
  } else if (isNounOfTitle(words, lead.at)) {
    lead.at++;
    return true;
  } else if (word.pos === 'ADJ' && !word.capital && !word.mark) {
    lead.at++;
    lead.titleStart = lead.at;
    return true;
  } else if (isJoin(words, lead.at)) {
    lead.at++;
    return true;
  } else {
    const end = isNameWord(word) ? unknownSource(line, lead.at) : lead.at;
    if (end === lead.at) return false;
    if (lead.of !== undefined || words.slice(lead.at, end).every(isTitleWord)) {
      lead.at = end;
      return true;
    }
    if (end - lead.at > 1 && !words[end - 1]?.possessive) lead.run = [lead.at, end];
    lead.of = words[lead.at]?.ordinary && end - lead.at === 1 ? '' : textOf(line, lead.at, end);
    if (lead.of === '') delete lead.of;
    lead.at = end;
    lead.titleStart = end;
    return true;
  }
  lead.at++;
  lead.titleStart = lead.at;
  return true;
}

/** Whether a word qualifies a head or is an office before another ("Minister President"), and no verb. */
function isPartOfTitle(word: Word, next: Word | undefined): boolean {
  if (word.possessive) return false;
  return (word.classes & QUALIFIER) !== 0 || ((word.classes & OFFICE) !== 0 && !isVerb(word, next));
}

/** A country's usual name; a city or body as the text spells it. */
function sourceName(line: Line, at: number, phrase: Phrase): string {
  return phrase.kind === 'country' || phrase.kind === 'demonym' || phrase.kind === 'region'
    ? phrase.name
    : textOf(line, at, at + phrase.length);
}

/** Words of tables that are rather the beginning of a title ("State Department" is none, "General" is). */
function leadsTitle(word: Word): boolean {
  return !word.capital && (word.classes & QUALIFIER) !== 0;
}

/** A small noun right before the head belongs to the title: "refugee leader", "union boss". */
function isNounOfTitle(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.capital || word.mark || word.pos !== 'NOUN' || word.possessive) return false;
  return next !== undefined && !next.capital && (next.classes & OFFICE) !== 0 && next.pos === 'NOUN';
}

/** "and" or a hyphen between two qualifiers: "Energy and Commerce Secretary", "planning and trade minister". */
function isJoin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.key !== 'and' && word?.text !== '&') return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const fields = before?.capital && after?.capital ? Class.Portfolio | Class.Modifier : Class.Portfolio;
  return ((before?.classes ?? 0) & Class.Portfolio) !== 0 && ((after?.classes ?? 0) & fields) !== 0;
}

function textOf(line: Line, from: number, to: number): string {
  const [first, last] = [line.words[from], line.words[to - 1]];
  if (!first || !last) return '';
  const { text, start } = line.sentence;
  return text.slice(first.start - start, last.end - start);
}

/** Singular of an office word, folded. */
export function singular(key: string): string {
  const party = PARTY_HEADS[key] ?? PLURAL_OFFICES[key];
  if (party) return party;
  return key.endsWith('s') && key.length > 3 && !/(ss|us)$/.test(key) ? key.slice(0, -1) : key;
}

/** "head of state", "head of government": an office of its own, where "head" alone is too plain. */
function headOf(words: readonly Word[], at: number): string | undefined {
  const [head, of, body] = [words[at]?.key, words[at + 1]?.key, words[at + 2]?.key];
  return head === 'head' && of === 'of' && (body === 'state' || body === 'government')
    ? `head of ${body}`
    : undefined;
}

/** The office phrase that begins at word `start`, or undefined. */
export function titleAt(line: Line, start: number): TitlePhrase | undefined {
  const { words } = line;
  const lead: Lead = { at: start, determiner: '', titleStart: start };
  while (lead.at < start + LONGEST_LEAD) {
    if (!isBodyName(line, lead.at) && isHead(words, lead.at)) break;
    if (!step(line, lead, start)) return undefined;
  }
  const head = words[lead.at];
  if (!head || lead.at >= start + LONGEST_LEAD) return undefined;
  const plural = isPlural(head);
  const tail = complementAfter(line, lead.at, plural);
  const of = lead.of ?? tail.of;
  return {
    start,
    titleStart: Math.min(lead.titleStart, lead.at),
    head: lead.at,
    end: tail.end,
    titleEnd: tail.titleEnd,
    determiner: lead.determiner,
    plural,
    noun: headOf(words, lead.at) ?? singular(bareOffice(head.key)),
    ...(of ? { of } : {}),
    ...(lead.run ? { run: lead.run } : {}),
    ...(lead.count === undefined ? {} : { count: lead.count }),
  };
}

/** Plain heads that stay plain also behind a qualifier ("team member", "senior official"). */
const BARE_WEAK = new Set('member guest official player officer expert'.split(' '));

/** Whether the head noun alone is too plain to name an office ("head", "general", "member"). */
export function isWeak(title: TitlePhrase): boolean {
  if (title.titleStart < title.head && !BARE_WEAK.has(title.noun)) return false;
  return WEAK_OFFICES.has(title.noun);
}
