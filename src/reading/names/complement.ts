import { bareOffice, Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { bodyEnd, headedEnd, INSIDE } from './body-end.js';
import { isBodyWord, isNameWord } from './core.js';

/** What follows an office: where it ends, which body or country it names, and how much of it is the title's own. */
export interface Complement {
  readonly end: number;
  readonly titleEnd: number;
  readonly of?: string;
}

const LINKS = new Set(['of', 'for', 'to', 'in', 'at', 'on', 'from', 'with']);
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Heads that each of these links may follow; elsewhere the word goes on with the sentence. */
const LINKED: Readonly<Record<string, ReadonlySet<string>>> = {
  to: set(
    'ambassador envoy representative adviser advisor assistant aide delegate emissary secretary counsel consul mission',
  ),
  in: set('ambassador envoy representative coordinator consul correspondent mission director'),
  at: set(
    'researcher professor analyst expert economist fellow scholar director correspondent lecturer advisor adviser counselor counsellor undersecretary',
  ),
  on: set(
    'rapporteur adviser advisor assistant director expert coordinator representative envoy ambassador commissioner spokesman spokeswoman counsel negotiator',
  ),
};
/** Heads with a post abroad. */
const ENVOYS = set('ambassador envoy representative consul general charge attache');
/** Heads that come from somewhere: "an official from the ministry". */
const SENT = new Set(
  'official representative delegate member researcher expert analyst professor envoy ambassador counterpart colleague delegation mission team'.split(
    ' ',
  ),
);
const ARTICLES = new Set('the a an his her its their'.split(' '));
const SMALL = new Set(
  'the a an his her its their state staff general opposition delegation political major region republic kingdom country world province district oblast krai rayon canton prefecture county city town'.split(
    ' ',
  ),
);
/** Most words of one complement. */
const LONGEST = 24;

interface Reach {
  end: number;
  of?: string;
  portfolio: boolean;
}

/** Reads "of State", "of the Republic of Iraq", "for Homeland Security" … after the head noun at `head`. */
export function complementAfter(line: Line, head: number, plural: boolean): Complement {
  const { words } = line;
  const noun = words[head];
  if (!noun || noun.possessive) return { end: head + 1, titleEnd: head + 1 };
  const full = rankEnd(words, head);
  const reach: Reach = { end: full, portfolio: true };
  let titleEnd = full;
  while (reach.end - head < LONGEST) {
    const link = words[reach.end];
    // "General Secretary To Lam": with a capital inside a sentence it is a name.
    const small = link && LINKS.has(link.key) && (!link.capital || line.heading !== null);
    const links =
      small && (mayLink(noun, link.key, plural, reach.end - full + 1) || goesOnWith(words, reach.end));
    if (!link || !(links || isPosted(line, noun, reach.end))) break;
    const before = reach.end;
    if (!extend(line, reach, before + 1, link.key === 'of' || link.key === 'for' || link.key === 'from'))
      break;
    if (reach.portfolio && before === full) titleEnd = reach.end;
  }
  return { end: reach.end, titleEnd, ...(reach.of ? { of: reach.of } : {}) };
}

/** End of "Extraordinary and Plenipotentiary" behind an envoy, which belongs to the title; else of the head itself. */
function rankEnd(words: readonly Word[], head: number): number {
  let end = head + 1;
  while (end < head + 4 && /^(?:and|extraordinary|plenipotentiary)$/.test(words[end]?.key ?? '')) end++;
  return words[end - 1]?.key === 'and' ? head + 1 : end;
}

function mayLink(noun: Word, link: string, plural: boolean, distance: number): boolean {
  if (link === 'of' || link === 'for') return true;
  if (link === 'from') return plural || SENT.has(bareOffice(noun.key));
  return (
    (distance === 1 || link === 'to' || link === 'on') && LINKED[link]?.has(bareOffice(noun.key)) === true
  );
}

/** Fields of an office that say with whom: "Secretary for Relations with States". */
const SHARED_FIELDS = set('relations cooperation liaison ties partnerships');
const COUNTERPARTS = set('states parliament congress nations');

function goesOnWith(words: readonly Word[], at: number): boolean {
  const field = words[at - 1];
  const shared = words[at]?.key === 'with' && field?.capital === true && SHARED_FIELDS.has(field.key);
  return shared && COUNTERPARTS.has(words[at + 1]?.key ?? '');
}

/** "ambassador of Norland in Avonmouth Ilya Brandt": the envoy's post, of whatever country, right before the name. */
function isPosted({ words, phrases }: Line, noun: Word, at: number): boolean {
  const post = phrases[at + 1];
  if (words[at]?.key !== 'in' || !ENVOYS.has(noun.key)) return false;
  if (post?.kind !== 'city' && post?.kind !== 'country') return false;
  const name = at + 1 + post.length;
  return isNameWord(words[name]) && isNameWord(words[name + 1]) && phrases[name] === undefined;
}

/** Kinds of region whose name stands before them: "rebels from the Darfur region". */
const AREAS = set('region province district county oblast krai prefecture');

/** Takes one part of a complement from `at` on; false when nothing there belongs to an office. */
function extend(line: Line, reach: Reach, at: number, names: boolean): boolean {
  const { words, phrases } = line;
  let next = at;
  let portfolio = true;
  while (next - at < LONGEST) {
    const word = words[next];
    if (!word) break;
    const phrase = phrases[next];
    const early = next === at + articles(words, at) || (phrase?.kind !== 'city' && phrase?.kind !== 'venue');
    if (phrase && phrase.kind !== 'agency' && early && !startsPerson(line, next, at)) {
      if (names) reach.of ??= phrase.name;
      portfolio = false;
      next += phrase.length;
      if (words[next - 1]?.possessive || phrase.kind === 'demonym') continue;
      const more = isCount(words[next]) ? next + 1 : forumEnd(words, headedEnd(words, next));
      const area = words[next]?.key ?? '';
      const region = SMALL.has(area) && (words[next]?.capital === true || AREAS.has(area));
      const goesOn = region || ((words[next]?.classes ?? 0) & INSIDE) !== 0 || bureauLength(words, next) > 0;
      if (more === next && !goesOn) break;
      next = more;
      continue;
    }
    if (SMALL.has(word.key) || ((word.classes & INSIDE) !== 0 && !startsPerson(line, next, at))) {
      next++;
      continue;
    }
    const inField = ((words[next - 1]?.classes ?? 0) & Class.Portfolio) !== 0 && next > at;
    const join = (portfolio || inField ? joinLength(words, next) : 0) || bureauLength(words, next);
    if (join > 0) {
      next += join;
      continue;
    }
    const owned = words[next - 1]?.possessive === true || phrases[next - 1]?.kind === 'demonym';
    if (isQualifier(words, next, at)) {
      next++;
      continue;
    }
    if (!word.capital || (word.classes & (Class.Function | Class.Calendar)) !== 0) break;
    const end = next > at + articles(words, at) && !owned ? headedEnd(words, next) : bodyEnd(line, next);
    if (end === next) break;
    if (names) reach.of ??= textOf(line, next, end);
    portfolio = false;
    next = end;
  }
  while (next > at && ARTICLES.has(words[next - 1]?.key ?? '')) next--;
  if (next === at) return false;
  reach.end = next;
  reach.portfolio = reach.portfolio && portfolio;
  return true;
}

const ORDINAL = /^(?:first|second|third|\p{L}{2,}th)$/u;

/** A small adjective before the body's name: "of the exiled Bhutan People's Party", "of the North's ruling Workers' Party". */
function isQualifier(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  const opens = (at === from + articles(words, from) && at > from) || words[at - 1]?.possessive === true;
  if (!word || word.capital || !opens) return false;
  // "For the eighth U.S.-Chad Dialogue": what is counted is an occasion.
  if (ORDINAL.test(word.key)) return false;
  const qualifies = word.pos === 'ADJ' || word.pos === 'VERB' || (word.classes & Class.Adjective) !== 0;
  return qualifies && isBodyWord(words[at + 1]);
}

/** What belongs to a forum behind its name. */
const MEMBERS = set('nations countries states members economies partners');

/** End of "Summit (EAS) nations" behind a region, else `at`. */
function forumEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word?.capital || (word.classes & Class.ThingHead) === 0) return at;
  const [open, short, close] = words.slice(at + 1, at + 4);
  const end = open?.text === '(' && short?.capitals && close?.text === ')' ? at + 4 : at + 1;
  return MEMBERS.has(words[end]?.key ?? '') ? end + 1 : end;
}

/** The number that names a group after its place: "the leaders of the Bucharest Nine". */
const isCount = (word: Word | undefined) => word?.capital === true && word.pos === 'NUM';

function articles(words: readonly Word[], at: number): number {
  return ARTICLES.has(words[at]?.key ?? '') ? 1 : 0;
}

/** Words that tie the next field to those before ("and", ",", ", and"): "Environment, Water, and Agriculture"; 0 for none. */
function joinLength(words: readonly Word[], at: number): number {
  const comma = words[at]?.text === ',' ? 1 : 0;
  const and = words[at + comma]?.key === 'and' || words[at + comma]?.text === '&' ? 1 : 0;
  const next = words[at + comma + and];
  if (comma + and === 0 || !next || (next.classes & INSIDE) === 0) return 0;
  if ((next.classes & (Class.Office | Class.PluralOffice)) !== 0) return 0;
  if (comma === 0 || and === 1) return comma + and;
  let end = at + 1;
  while (words[end]?.capital && ((words[end]?.classes ?? 0) & INSIDE) !== 0 && end < at + 4) end++;
  const after = words[end];
  return end > at + 1 && (after?.key === 'and' || after?.text === ',') ? 1 : 0;
}

/** "Asian | and Oceanian Affairs Bureau": a join up to the field or body that all belong to; 0 for none. */
function bureauLength(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'and' || !words[at - 1]?.capital || !isBodyWord(words[at + 1])) return 0;
  const isField = words[at + 2]?.key === 'affairs' && words[at + 2]?.capital === true;
  const end = isField ? at + 3 : at + 1;
  return Math.max(headedEnd(words, at + 1), end) > at + 2 ? Math.max(headedEnd(words, at + 1), end) - at : 0;
}

/** Whether a person's name begins here, inside or behind a complement: an honorific, or unknown words after known ones. */
function startsPerson(line: Line, at: number, from: number): boolean {
  const word = line.words[at];
  if (!word?.capital || at === from) return false;
  if ((word.classes & Class.Honorific) !== 0 && isNameWord(line.words[at + 1])) return true;
  return false;
}

function textOf(line: Line, from: number, to: number): string {
  const [first, last] = [line.words[from], line.words[to - 1]];
  if (!first || !last) return '';
  return line.sentence.text.slice(first.start - line.sentence.start, last.end - line.sentence.start);
}
