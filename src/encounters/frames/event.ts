import type { NounChunk } from '../phrase/chunks.js';
import { isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { ownedFrom, tailOf } from '../phrase/tails.js';
import type { Unit } from '../phrase/units.js';
import {
  NO_OCCASION,
  OCCASIONS,
  PLAIN_WORDS,
  QUALIFIED,
  SITTING_BODIES,
  SITTINGS,
  STAGES,
} from '../rules/events.js';

/** Words that name an occasion: "the 12th China-EU Summit", "a session of the commission". */
export interface EventPhrase {
  /** Chunk place where the words begin, and of their head noun. */
  readonly first: number;
  readonly at: number;
  /** Last chunk, "of …" and "on …" included. */
  readonly last: number;
  /** Head noun, lower case; that of a body where the body's sitting is meant. */
  readonly head: string;
  /** Words that tell which one it is, lower case. */
  readonly words: readonly string[];
  /** Whether a counterpart makes it a meeting of two: "a meeting with Y", "their dinner". */
  readonly bilateral: boolean;
  /** Whether nothing tells it from a meeting of two: "the meeting", "talks". */
  readonly weak: boolean;
  /** Whether it only points back: "the conference". */
  readonly bare: boolean;
  /** Whether its topic follows, of which a country may be part: "a conference on peace in Libya". */
  readonly topical: boolean;
  /** Whether several occasions are meant: "attends meetings". */
  readonly many: boolean;
  /** Whether a body stands for its sitting: "told the commission". */
  readonly body: boolean;
}

/** The head of a noun group in lower case, the last word of a name for names: "forum" of "ASEAN Regional Forum". */
function headOf(noun: NounChunk): string {
  if (noun.head.kind === 'word') return noun.head.low === 'meeting' ? 'meeting' : noun.head.lemma;
  if (noun.head.name?.kind === 'person' || noun.head.name?.kind === 'pronoun') return '';
  const last =
    noun.head.low
      .split(/[^\p{L}-]+/u)
      .filter(Boolean)
      .at(-1) ?? '';
  return OCCASIONS.has(last) || SITTINGS.has(last) ? last : last.replace(/s$/, '');
}

/** Past "the", "the February", "Monday's", "the 53rd": where the noun itself stands. */
function pastOpening(parse: Parse, i: number): number {
  let k = i;
  for (let steps = 0; steps < 4; steps++) {
    const chunk = parse.chunks[k];
    const word = wordAt(parse, k);
    const isOpening = chunk?.type === 'noun' && chunk.words.every((w) => PLAIN_WORDS.has(w));
    const isNumber = /^\d+(?:st|nd|rd|th)$/.test(word) || ["'s", '’s', '"', '“', '``'].includes(word);
    const isDated = chunk?.type === 'word' && chunk.unit.kind === 'date';
    if (!(isOpening || isNumber || isDated) || k - i > 3) break;
    if (isOpening && !nounAt(parse, k + 1) && !isDatedAt(parse, k + 1) && !/^\d/.test(wordAt(parse, k + 1)))
      break;
    k++;
  }
  return k;
}

const isDatedAt = (parse: Parse, i: number) => {
  const chunk = parse.chunks[i];
  return chunk?.type === 'word' && (chunk.unit.kind === 'date' || ['"', '“', '``'].includes(chunk.unit.low));
};

/** The head noun behind owners and a bracketed short name: "Forum (ARF) Ministerial Meeting". */
function nounOf(parse: Parse, i: number): number {
  const at = ownedFrom(parse, pastOpening(parse, i));
  const open = /^['’]s?$/.test(wordAt(parse, at + 1)) ? at + 2 : at + 1;
  if (wordAt(parse, open) !== '(') return at;
  for (let k = open + 1; k < open + 5; k++) {
    if (wordAt(parse, k) !== ')') continue;
    const next = ownedFrom(parse, k + 1);
    return isOccasion(nounAt(parse, next)) ? next : at;
  }
  return at;
}

/** Whether a body whose short name ends in brackets at `i` only qualifies an occasion: "hosted the Council (CNS) Summit". */
export const qualifiesOccasion = (parse: Parse, i: number): boolean =>
  wordAt(parse, i) === ')' && isOccasion(nounAt(parse, ownedFrom(parse, i + 1)));

function isOccasion(noun: NounChunk | undefined): boolean {
  if (!noun || noun.words.some((word) => NO_OCCASION.has(word))) return false;
  const head = headOf(noun);
  const qualified = QUALIFIED.get(head);
  return OCCASIONS.has(head) || SITTINGS.has(head) || noun.words.some((word) => qualified?.has(word));
}

/** Topics behind an occasion: "a conference on shipping", "a forum for donors". */
const TOPICAL = new Set(['on', 'to', 'for', 'about', 'between', 'among', 'against', 'with']);

/** Last chunk of an occasion with what it is about; places and days are left to the setting. */
function endOf(parse: Parse, at: number): number {
  // "A session of the two countries' commission".
  let end = tailOf(parse, ownedFrom(parse, tailOf(parse, at)));
  // "A dinner and cultural performance in the hall".
  const more = wordAt(parse, end + 1) === 'and' ? nounAt(parse, end + 2) : undefined;
  if (more?.head.kind === 'word' && isPreposition(parse, end + 3)) end += 2;
  for (let steps = 0; steps < 2; steps++) {
    const noun = nounAt(parse, end + 2);
    if (!TOPICAL.has(wordAt(parse, end + 1)) || !noun || noun.head.kind === 'place') return end;
    end = tailOf(parse, ownedFrom(parse, end + 2));
    // "On Arctic shipping": the tagger may take the last word of a topic for a verb.
    if (verbAt(parse, end + 1)?.form === 'ing' && isPreposition(parse, end + 2)) end++;
    while (wordAt(parse, end + 1) === 'and' && nounAt(parse, end + 2) && !verbAt(parse, end + 3))
      end = tailOf(parse, end + 2);
  }
  return end;
}

/** Numbered and yearly bodies stand for their congress: "the 17th International Federation of …". */
const isNumbered = (parse: Parse, first: number, at: number) =>
  parse.units
    .slice(parse.chunks[first]?.first, (parse.chunks[at]?.last ?? 0) + 1)
    .some((unit) => /^(?:the )?(?:\d+(?:st|nd|rd|th)|annual)\b/.test(unit.low));

/** Numbers by which groups of countries are called: "Group of Seven". */
export const GROUPS: ReadonlySet<string> = new Set(['five', 'six', 'seven', 'eight', 'ten', 'twenty']);

/** The words that tell an occasion from others, its head left out. */
function wordsOf(parse: Parse, first: number, last: number, head: string): string[] {
  const units = parse.units.slice(parse.chunks[first]?.first, (parse.chunks[last]?.last ?? 0) + 1);
  return units
    .filter((unit) => unit.kind !== 'date')
    .flatMap((unit) => unit.low.split(/[^\p{L}\p{N}]+/u))
    .filter(
      (word, i, all) =>
        word.length > 1 &&
        (!PLAIN_WORDS.has(word) || (all[i - 1] === 'of' && GROUPS.has(word))) &&
        word !== head &&
        word !== `${head}s` &&
        !STAGES.has(word),
    );
}

/** The occasion that the words from a chunk on name, or undefined; with `bodies`, a body that sits will do. */
export function eventAt(parse: Parse, i: number, bodies = false): EventPhrase | undefined {
  const at = nounOf(parse, i);
  const noun = nounAt(parse, at);
  if (!noun) return undefined;
  const head = headOf(noun);
  if (STAGES.has(head) && wordAt(parse, at + 1) === 'of' && nounAt(parse, at + 2)) {
    const inner = eventAt(parse, at + 2, true);
    if (inner) return { ...inner, first: i };
  }
  const body = !isOccasion(noun);
  if (body && !isSitting(parse, noun, head, i, at, bodies)) return undefined;
  const last = endOf(parse, at);
  const words = wordsOf(parse, i, last, head);
  const sitting = SITTINGS.has(head);
  return {
    first: i,
    at,
    last,
    head,
    words,
    bilateral: sitting && (noun.possessive !== undefined || isWith(parse, at)),
    weak: sitting && words.length === 0,
    topical: last > tailOf(parse, at),
    bare:
      words.length === 0 &&
      (isDatedAt(parse, i) ||
        /^(?:the|this|that|those|these|their|its)\b/.test(nounAt(parse, i)?.words[0] ?? '')),
    many: noun.head.kind === 'word' && /[^s]s$/.test(noun.head.low) && noun.head.low !== 'talks',
    body,
  };
}

function isSitting(
  parse: Parse,
  noun: NounChunk,
  head: string,
  i: number,
  at: number,
  bodies: boolean,
): boolean {
  const kind = noun.head.name?.kind;
  if (noun.head.kind === 'name' && kind !== 'organisation' && kind !== 'party') return false;
  if (noun.words.some((word) => NO_OCCASION.has(word))) return false;
  if (kind === 'organisation' && isNumbered(parse, i, at)) return true;
  const known = SITTING_BODIES.has(head) || parse.units.slice(noun.first, noun.last + 1).some(isBodyName);
  return bodies && known;
}

const isBodyName = (unit: Unit) =>
  unit.name?.kind === 'organisation' && unit.low.split(/[^\p{L}]+/u).some((word) => SITTING_BODIES.has(word));

/** Whether a counterpart follows: "a meeting with Y". */
const isWith = (parse: Parse, at: number) =>
  ['with', 'between'].includes(wordAt(parse, tailOf(parse, at) + 1)) &&
  isPreposition(parse, tailOf(parse, at) + 1);
