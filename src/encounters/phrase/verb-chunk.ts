import type { VerbChunk } from './chunks.js';
import { ADJECTIVAL, isHiddenVerb, isNominal } from './noun-chunk.js';
import type { Unit } from './units.js';

const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  'get',
  'got',
  '’s',
  '’re',
]);

const isNegation = (unit: Unit) =>
  unit.low === 'not' || unit.low === "n't" || unit.low === 'n’t' || unit.low === 'never';

/** What follows "by" when it tells the means, not who did it. */
const BY_MEANS = new Set([
  'telephone',
  'phone',
  'video',
  'videolink',
  'videoconference',
  'plane',
  'train',
  'car',
  'air',
  'means',
  'note',
  'letter',
]);

const PERFECT = new Set(['have', 'having', 'has', 'had']);

/** Whether a past participle follows directly: "having met", "to have supped". */
function isPastNext(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return (
    next?.kind === 'word' &&
    next.pos === 'VERB' &&
    (/(?:ed|en|ld|wn|et|un|id|ne)$/.test(next.low) || next.low !== next.lemma)
  );
}

/** The verb group that begins at a unit, or undefined when there is no verb. */
export function verbChunk(units: readonly Unit[], first: number): VerbChunk | undefined {
  const parts: Unit[] = [];
  let last = first;
  for (let i = first; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word') break;
    const opens = i === first && unit.low === 'to';
    if (unit.pos === 'VERB' || unit.pos === 'AUX' || isHiddenVerb(units, i)) {
      parts.push(unit);
      last = i;
      if (unit.pos !== 'AUX' && !(PERFECT.has(unit.low) && isPastNext(units, i))) break;
    } else if (isNegation(unit) || unit.pos === 'ADV' || (parts.length > 0 && unit.low === 'first')) {
      const ahead = units.slice(i + 1, i + 4).find((next) => next.pos !== 'ADV' && !isNegation(next));
      if (isNegation(unit) && parts.length > 0) last = i;
      if (!ahead || (ahead.pos !== 'VERB' && ahead.pos !== 'AUX')) break;
      if (unit.pos === 'ADV' && unit.low === 'there') break;
    } else if (!opens) break;
  }
  const main = parts.at(-1);
  if (!main) return undefined;
  const aux = parts.slice(0, -1).map((unit) => unit.low);
  const to = units[first]?.low === 'to';
  const be = aux.at(-1);
  const having = parts[0]?.low === 'having';
  const ing = having || (main.low.endsWith('ing') && main.low.length > 4);
  const passive = be !== undefined && BE.has(be) && !ing && main.pos === 'VERB';
  const reduced =
    aux.length === 0 &&
    !to &&
    !ing &&
    units[last + 1]?.low === 'by' &&
    !BY_MEANS.has(units[last + 2]?.low ?? '') &&
    /(?:ed|en|ld|un|ne|et|nt)$/.test(main.low);
  return {
    type: 'verb',
    first,
    last,
    main,
    lemma: main.lemma,
    aux,
    negated: units.slice(first, last + 1).some(isNegation),
    passive: passive || reduced,
    form: to ? 'to' : reduced ? 'participle' : ing && (aux.length === 0 || having) ? 'ing' : 'finite',
  };
}

/** Whether a verb group begins at a unit. */
export function startsVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== 'word') return false;
  if (unit.low === 'following' && (isNominal(units, i + 1) || units[i + 1]?.pos === 'DET')) return false;
  if (unit.pos === 'VERB' || unit.pos === 'AUX' || isHiddenVerb(units, i)) return !isGenitiveAux(units, i);
  if (unit.low === 'to') return followsVerb(units, i);
  if (isNegation(unit) || (unit.pos === 'ADV' && unit.low !== 'here' && unit.low !== 'there'))
    return (unit.low === 'never' && followsVerb(units, i)) || (unit.low === 'not' && opensNegated(units, i));
  return false;
}

/** "Not has been planned the meeting": a negation that opens its clause before the auxiliary. */
const opensNegated = (units: readonly Unit[], i: number) =>
  units[i + 1]?.pos === 'AUX' && (i === 0 || units[i - 1]?.pos === 'PUNCT');

/** Whether an 's tagged as an auxiliary is the genitive: a noun group follows it directly. */
function isGenitiveAux(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return (unit?.low === "'s" || unit?.low === '’s') && isNominal(units, i + 1) && units[i + 1]?.pos !== 'DET';
}

function followsVerb(units: readonly Unit[], i: number): boolean {
  const next = units.slice(i + 1, i + 4).find((unit) => unit.pos !== 'ADV' && !isNegation(unit));
  return (
    next?.kind === 'word' &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    !(ADJECTIVAL.has(next.low) && next.low.endsWith('ing'))
  );
}
