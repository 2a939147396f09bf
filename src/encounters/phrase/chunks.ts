import { PEOPLE } from './lexicon.js';
import type { Unit } from './units.js';

/** A noun group: "the visiting Iraqi president", "talks", a name. Indices are places in the unit list, inclusive. */
export interface NounChunk {
  readonly type: 'noun';
  readonly first: number;
  readonly last: number;
  readonly head: Unit;
  /** Lower-case words of the group, head included. */
  readonly words: readonly string[];
  /** Index of the chunk that owns this one ("Kerry's" in "Kerry's visit"), if any. */
  readonly owner?: number;
  /** "his", "her", "their", "our", "my" before the head, if any. */
  readonly possessive?: Unit;
}

/** A verb group: "will be received", "to meet", "meeting". */
export interface VerbChunk {
  readonly type: 'verb';
  readonly first: number;
  readonly last: number;
  readonly main: Unit;
  readonly lemma: string;
  readonly aux: readonly string[];
  readonly negated: boolean;
  readonly passive: boolean;
  readonly form: 'finite' | 'to' | 'ing' | 'participle';
}

/** Anything else: preposition, conjunction, mark, adverb, date. */
export interface WordChunk {
  readonly type: 'word';
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
}

/** A piece of a sentence at the level frames look at. */
export type Chunk = NounChunk | VerbChunk | WordChunk;

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'our', 'my', 'its', 'your']);
const ADJECTIVAL = new Set([
  'visiting',
  'leading',
  'acting',
  'ruling',
  'outgoing',
  'incoming',
  'touring',
  'newly',
  'elected',
  'appointed',
  'planned',
  'scheduled',
  'proposed',
  'upcoming',
  'forthcoming',
  'expected',
  'long-awaited',
  'closed-door',
]);
const EVENT_ING = new Set(['greeting', 'meeting', 'gathering', 'briefing', 'hearing']);
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
const MARKS = new Set([',', ';', ':', '--', '-', '(', ')', '"', '“', '”', '.', '?', '!', '–', '—']);

const isGenitive = (unit: Unit | undefined) =>
  unit !== undefined &&
  unit.kind === 'word' &&
  (unit.low === "'s" || unit.low === '’s' || ((unit.low === "'" || unit.low === '’') && unit.pos !== 'AUX'));

/** Whether "meeting" and its like stand as a noun here: after a determiner or noun, or before nothing it could take. */
function isEventNoun(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  if (!before) return false;
  if (before.kind === 'place' || before.kind === 'date' || isGenitive(before)) return true;
  if (before.kind === 'name') return POSSESSIVES.has(before.low);
  return ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'].includes(before.pos) && before.low !== 'who';
}

/** Whether a word tagged as a noun is the verb of the person named before it: "Holm plans to", "Rojas meets Holm". */
function isHiddenVerb(units: readonly Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1], units[i], units[i + 1]];
  if (before?.kind !== 'name' || unit?.kind !== 'word' || unit.pos !== 'NOUN' || !after) return false;
  if (
    !['person', 'role', 'pronoun', 'party'].includes(before.name?.kind ?? '') ||
    POSSESSIVES.has(before.low)
  )
    return false;
  return (
    /[^s]s$/.test(unit.low) &&
    (after.low === 'to' ||
      after.low === 'with' ||
      after.kind === 'name' ||
      after.pos === 'DET' ||
      (after.kind === 'place' && unit.lemma !== 'talk'))
  );
}

function isNominal(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit) return false;
  if (unit.kind === 'name' || unit.kind === 'place') return true;
  if (unit.kind === 'date' || isHiddenVerb(units, i)) return false;
  if (MARKS.has(unit.low) || isGenitive(unit)) return false;
  if (unit.low === 'here' || unit.low === 'there' || unit.low === 'due') return false;
  if (POSSESSIVES.has(unit.low)) return true;
  if (unit.low === 'talks' && units[i - 1]?.kind !== 'name') return true;
  if (unit.low === 'meeting' && unit.lemma === 'meet' && unit.pos === 'VERB' && !isEventNoun(units, i))
    return false;
  if (EVENT_ING.has(unit.low)) return isEventNoun(units, i) || unit.pos === 'NOUN';
  if (unit.low === 'met' || unit.low === 'meets' || unit.low === 'meet' || unit.low === 'that') return false;
  if (ADJECTIVAL.has(unit.low) && unit.pos !== 'AUX')
    return units[i + 1] !== undefined && isNominal(units, i + 1) && !isProgressive(units, i);
  return NOMINAL.has(unit.pos) || isParticiple(units, i);
}

const isProgressive = (units: readonly Unit[], i: number) => units[i - 1]?.pos === 'AUX';

/** Whether a hyphen ties two words into one: "25-minute". */
function isTie(units: readonly Unit[], i: number): boolean {
  const [before, tie, after] = [units[i - 1], units[i], units[i + 1]];
  if (tie?.low !== '-' || before?.end !== tie.start || after?.start !== tie.end) return false;
  return isNominal(units, i + 1) || (after.pos === 'VERB' && isNominal(units, i + 2));
}

/** Whether a participle describes the noun after it: "rebel-held town", "with noted scholars". */
function isParticiple(units: readonly Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1], units[i], units[i + 1]];
  if (
    unit?.kind !== 'word' ||
    unit.pos !== 'VERB' ||
    !after ||
    !isNominal(units, i + 1) ||
    after.pos === 'DET'
  )
    return false;
  if (before?.low === '-' && before.end === unit.start) return true;
  return /ed$/.test(unit.low) && (before?.pos === 'ADP' || before?.pos === 'DET');
}

/** Whether a person only happens to stand behind a noun: "during the trip [Envoy X] met". */
function isStranger(units: readonly Unit[], first: number, i: number): boolean {
  const [before, unit] = [units[i - 1], units[i]];
  if (unit?.name?.kind !== 'person' || before?.kind !== 'word' || before.pos !== 'NOUN') return false;
  return units[first]?.pos === 'DET' && !PEOPLE.has(before.lemma);
}

/** Whether the unit is a person with an apposition, of which stray words may remain behind it. */
const isDescribedPerson = (unit: Unit) =>
  unit.name?.kind === 'person' && unit.name.end > unit.name.nameSpan.end;

function nounChunk(units: readonly Unit[], first: number, owner: number | undefined): NounChunk {
  let last = first;
  const possessives: Unit[] = [];
  const closes = (i: number) =>
    units[i]?.kind === 'name' && units[i]?.name?.kind === 'pronoun' && !POSSESSIVES.has(units[i]?.low ?? '');
  for (let i = first; isNominal(units, i) || (i > first && isTie(units, i)); i++) {
    const unit = units[i];
    if (unit && POSSESSIVES.has(unit.low)) {
      if (i > first) break;
      possessives.push(unit);
    } else if (i > first && (unit?.pos === 'DET' || closes(i) || isStranger(units, first, i))) break;
    last = i;
    if (closes(i)) break;
  }
  const members = units.slice(first, last + 1);
  const head = members.findLast(isDescribedPerson) ?? members.at(-1) ?? units[first];
  if (!head) throw new RangeError('a noun chunk needs a unit');
  return {
    type: 'noun',
    first,
    last,
    head,
    words: members.map((unit) => unit.low),
    ...(owner !== undefined && { owner }),
    ...(possessives[0] && { possessive: possessives[0] }),
  };
}

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

function verbChunk(units: readonly Unit[], first: number): VerbChunk | undefined {
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

function startsVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== 'word') return false;
  if (unit.low === 'following' && (isNominal(units, i + 1) || units[i + 1]?.pos === 'DET')) return false;
  if (unit.pos === 'VERB' || unit.pos === 'AUX' || isHiddenVerb(units, i)) return !isGenitiveAux(units, i);
  if (unit.low === 'to') return followsVerb(units, i);
  if (isNegation(unit) || (unit.pos === 'ADV' && unit.low !== 'here' && unit.low !== 'there'))
    return unit.low === 'never' && followsVerb(units, i);
  return false;
}

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

/** Cuts a unit list into noun groups, verb groups and single words. */
export function chunksOf(units: readonly Unit[]): Chunk[] {
  const chunks: Chunk[] = [];
  let owner: number | undefined;
  for (let i = 0; i < units.length; ) {
    const unit = units[i];
    if (!unit) break;
    if (chunks.at(-1)?.type === 'noun' && isGenitive(unit) && isNominal(units, i + 1)) {
      owner = chunks.length - 1;
      i++;
      continue;
    }
    const verb = isNominal(units, i) || !startsVerb(units, i) ? undefined : verbChunk(units, i);
    const chunk: Chunk = isNominal(units, i)
      ? nounChunk(units, i, owner)
      : (verb ?? { type: 'word', first: i, last: i, unit });
    owner = undefined;
    chunks.push(chunk);
    i = chunk.last + 1;
  }
  return chunks;
}
