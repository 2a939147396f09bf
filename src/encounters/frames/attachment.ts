import type { NounChunk } from '../phrase/chunks.js';
import { finiteAfter, verbBefore } from '../phrase/clause.js';
import { groupUpTo } from '../phrase/groups.js';
import { RELATIVES, WISHING } from '../phrase/lexicon.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Attachment } from '../status-of-noun.js';

const QUOTES = new Set(['"', '“', '”', "'", '‘', '``']);

/** "a" parted from its noun by a quotation mark, "her" by a day. */
const isBareDeterminer = (parse: Parse, i: number) =>
  ['a', 'an', 'the', 'his', 'her', 'their', 'our', 'my'].includes(nounAt(parse, i)?.words.join(' ') ?? '');

/** "short" in "cut short his visit". */
const isCutShort = (parse: Parse, i: number) =>
  nounAt(parse, i)?.words.join(' ') === 'short' && verbAt(parse, i - 1)?.lemma === 'cut';

/** How the noun hangs on its clause. */
export function attachmentOf(parse: Parse, n: number, noun: NounChunk): Attachment {
  let left = (noun.owner ?? n) - 1;
  if (noun.owner !== undefined) left = (groupUpTo(parse, noun.owner, 0)?.first ?? noun.owner) - 1;
  while (
    isLoose(parse, left) ||
    isAfterDate(parse, left) ||
    QUOTES.has(wordAt(parse, left)) ||
    wordAt(parse, left) === '-' ||
    isBareDeterminer(parse, left) ||
    isCutShort(parse, left)
  )
    left--;
  if (['out', 'off', 'up', 'down'].includes(wordAt(parse, left)) && verbAt(parse, left - 1)) {
    return { relation: 'object', verb: left - 1, preposition: '' };
  }
  const dated =
    isPreposition(parse, left) && (isDate(parse, left + 1) || isBareDeterminer(parse, left + 1))
      ? holderOf(parse, left)
      : -1;
  if (dated >= 0) return { relation: 'object', verb: dated, preposition: '' };
  if (isPreposition(parse, left)) return adjunctOf(parse, n, left);
  if (verbAt(parse, left)) return { relation: 'object', verb: left, preposition: '' };
  if (['and', ','].includes(wordAt(parse, left)) && nounAt(parse, left - 1)) {
    // "Arrived for a summit and talks with Y": the second is as far ahead as the first.
    if (wordAt(parse, left - 2) === 'for') return adjunctOf(parse, n, left - 2);
    const verb = verbBefore(parse, left);
    const next = finiteAfter(parse, n);
    if (verb >= 0 && (next < 0 || wordAt(parse, left) === 'and'))
      return { relation: 'object', verb, preposition: '' };
  }
  const holder = holderOf(parse, left);
  if (holder >= 0) return { relation: 'object', verb: holder, preposition: '' };
  const verb = mainAfter(parse, n);
  return { relation: verb < 0 ? 'none' : 'subject', verb, preposition: '' };
}

/** "past" or "coming" behind the day they belong to, as translations put them: "on the Thursday past". */
const isAfterDate = (parse: Parse, i: number) =>
  ['past', 'last', 'next', 'coming', 'current'].includes(nounAt(parse, i)?.words.join(' ') ?? '') &&
  isDate(parse, i - 1);

function isDate(parse: Parse, i: number): boolean {
  const chunk = parse.chunks[i];
  return chunk?.type === 'word' && chunk.unit.kind === 'date';
}

/** The verb of which the noun is the object over adjuncts in between: "held on Monday in Paris talks with Y"; else -1. */
function holderOf(parse: Parse, from: number): number {
  for (let k = from; k >= 0; k--) {
    const verb = verbAt(parse, k);
    if (verb) return ['hold', 'have', 'conduct', 'pay', 'begin', 'make'].includes(verb.lemma) ? k : -1;
    const chunk = parse.chunks[k];
    const attached = chunk?.type === 'noun' && isPreposition(parse, k - 1);
    if (!attached && !isLoose(parse, k) && !isPreposition(parse, k) && chunk?.type !== 'noun') return -1;
    if (chunk?.type === 'noun' && !attached) return -1;
  }
  return -1;
}

/** "scheduled for June", "held that evening" behind the noun, when the verb of the clause is still to come. */
const isReduced = (parse: Parse, v: number) =>
  (ARRANGED.has(verbAt(parse, v)?.lemma ?? '')
    ? wordAt(parse, v + 1) === 'for'
    : verbAt(parse, v)?.lemma === 'hold' &&
      (isPreposition(parse, v + 1) || isLoose(parse, v + 1) || wordAt(parse, v + 1) === 'that')) &&
  verbAt(parse, v)?.aux.length === 0 &&
  finiteAfter(parse, v) > 0;

const ARRANGED: ReadonlySet<string> = new Set(['schedule', 'plan', 'set', 'slate']);

/** The verb of the main clause behind a fronted phrase, over the relative clause that may describe it. */
function mainAfter(parse: Parse, n: number): number {
  const first = finiteAfter(parse, n);
  const next = isReduced(parse, first) ? finiteAfter(parse, first) : first;
  return next > 0 && RELATIVES.has(wordAt(parse, next - 1)) ? finiteAfter(parse, next) : next;
}

/** Climbs "remarks at a press conference", "in the course of a meeting" up to the verb. */
function adjunctOf(parse: Parse, n: number, left: number): Attachment {
  let preposition = wordAt(parse, left);
  const whole = preposition === 'of' ? nounAt(parse, left - 1) : undefined;
  if (whole && verbAt(parse, left - 2) && !WISHING.has(whole.head.lemma)) {
    return { relation: 'object', verb: left - 2, preposition: '' };
  }
  if (preposition === 'of' && wordAt(parse, left - 1) === 'ahead') preposition = 'ahead';
  if (preposition === 'to' && wordAt(parse, left - 1) === 'prior') preposition = 'prior';
  if (preposition === 'of' && nounAt(parse, left - 1) && isPreposition(parse, left - 2)) {
    const head = nounAt(parse, left - 1)?.head.lemma ?? '';
    preposition = [
      'sideline',
      'end',
      'conclusion',
      'start',
      'beginning',
      'opening',
      'course',
      'margin',
    ].includes(head)
      ? wordAt(parse, left - 2)
      : 'of';
  }
  if (
    preposition === 'of' &&
    nounAt(parse, left - 1) &&
    !WISHING.has(nounAt(parse, left - 1)?.head.lemma ?? '')
  )
    preposition = 'in';
  const before = verbBefore(parse, left);
  const verb = before >= 0 ? before : mainAfter(parse, n);
  return { relation: 'adjunct', verb, preposition };
}
