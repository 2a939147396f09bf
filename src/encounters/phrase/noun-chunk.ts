import type { NounChunk } from './chunks.js';
import { PEOPLE, SITES } from './lexicon.js';
import type { Unit } from './units.js';

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'our', 'my', 'its', 'your']);
/** Participles that stand before a noun like adjectives. */
export const ADJECTIVAL = new Set([
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
const MARKS = new Set([',', ';', ':', '--', '-', '(', ')', '"', '“', '”', '.', '?', '!', '–', '—']);

/** Whether a unit is the genitive 's. */
export const isGenitive = (unit: Unit | undefined) =>
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
export function isHiddenVerb(units: readonly Unit[], i: number): boolean {
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

/** "more than seven hours": the comparison belongs to a number of those one can see, not to millions. */
const isMeasure = (units: readonly Unit[], i: number) =>
  ['more', 'less', 'fewer'].includes(units[i - 1]?.low ?? '') &&
  units[i + 1]?.pos === 'NUM' &&
  !['thousand', 'million', 'billion'].includes(units[i + 2]?.low ?? '');

/** Adverbs between a determiner and its noun: "their first direct talks", "a very good meeting". */
const ORDERING = new Set(['first', 'second', 'third', 'last', 'latest', 'very', 'most', 'rather', 'quite']);

const opensNoun = (unit: Unit | undefined) =>
  unit !== undefined && (unit.pos === 'DET' || POSSESSIVES.has(unit.low));

/** Whether a unit belongs in a noun group. */
export function isNominal(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit) return false;
  if (unit.kind === 'name' || unit.kind === 'place') return true;
  if (unit.kind === 'date' || isHiddenVerb(units, i)) return false;
  if (MARKS.has(unit.low) || isGenitive(unit)) return false;
  if (unit.low === 'here' || unit.low === 'there' || unit.low === 'due') return false;
  if (POSSESSIVES.has(unit.low)) return true;
  if (unit.low === 'than') return isMeasure(units, i);
  if (unit.low === 'backing' && ['for', 'from', 'of'].includes(units[i + 1]?.low ?? '')) return true;
  if (ORDERING.has(unit.low) && opensNoun(units[i - 1])) return isNominal(units, i + 1);
  if (unit.low === 'talks' && units[i - 1]?.kind !== 'name') return true;
  if (unit.low === 'meeting' && unit.lemma === 'meet' && unit.pos === 'VERB' && !isEventNoun(units, i))
    return false;
  if (EVENT_ING.has(unit.low)) return isEventNoun(units, i) || unit.pos === 'NOUN';
  if (unit.low === 'met' || unit.low === 'meets' || unit.low === 'meet' || unit.low === 'that') return false;
  if (isTouring(units, i)) return false;
  if (ADJECTIVAL.has(unit.low) && unit.pos !== 'AUX')
    return units[i + 1] !== undefined && isNominal(units, i + 1) && !isProgressive(units, i);
  return NOMINAL.has(unit.pos) || isParticiple(units, i);
}

/** Whether "visiting" has a place for its object and describes nobody: "after visiting Oslo and Rome". */
function isTouring(units: readonly Unit[], i: number): boolean {
  const [unit, place, next] = [units[i], units[i + 1], units[i + 2]];
  if ((unit?.low !== 'visiting' && unit?.low !== 'touring') || place?.kind !== 'place') return false;
  return (
    !next || next.kind === 'date' || !(next.kind === 'name' || NOMINAL.has(next.pos) || isGenitive(next))
  );
}

const isProgressive = (units: readonly Unit[], i: number) => units[i - 1]?.pos === 'AUX';

/** Whether a hyphen ties two words into one: "25-minute". */
function isTie(units: readonly Unit[], i: number): boolean {
  const [before, tie, after] = [units[i - 1], units[i], units[i + 1]];
  if (tie?.low !== '-' || before?.end !== tie.start || after?.start !== tie.end) return false;
  return isNominal(units, i + 1) || (after.pos === 'VERB' && isNominal(units, i + 2));
}

/** Whether a hyphen ties a participle to a noun: "closed-door". */
function isTied(units: readonly Unit[], i: number): boolean {
  const [unit, tie, noun] = [units[i], units[i + 1], units[i + 2]];
  return (
    /(?:ed|en|ing)$/.test(unit?.low ?? '') &&
    tie?.low === '-' &&
    tie.start === unit?.end &&
    noun?.start === tie.end &&
    noun.pos === 'NOUN'
  );
}

/** Whether a participle describes the noun after it: "rebel-held town", "with noted scholars". */
function isParticiple(units: readonly Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1], units[i], units[i + 1]];
  if (unit?.kind === 'word' && unit.pos === 'VERB' && isTied(units, i)) return true;
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

/** Whether a noun is the "number" of "opposite number", a counterpart. */
const isOpposite = (units: readonly Unit[], i: number) =>
  units[i]?.low === 'number' && units[i - 1]?.low === 'opposite';

/** Nouns of one's own that only say when: "during his stay [President X] was received". */
const OCCASIONS = new Set([
  'stay',
  'visit',
  'trip',
  'tour',
  'stop',
  'stopover',
  'speech',
  'address',
  'talk',
  'meeting',
]);

/** Whether a unit is a person with an office before the name. */
const isTitled = (unit: Unit | undefined) =>
  unit?.name?.kind === 'person' &&
  unit.name.title !== undefined &&
  unit.name.nameSpan.start > unit.name.start;

/** Whether a unit is where something happens. */
const isWithin = (units: readonly Unit[], i: number) => /^(?:in|at)$/.test(units[i - 1]?.low ?? '');

/** Whether a person only happens to stand behind a noun: "during the trip [Envoy X] met". */
function isStranger(units: readonly Unit[], first: number, i: number): boolean {
  const [before, unit] = [units[i - 1], units[i]];
  const holder = unit?.name?.kind === 'person' || unit?.name?.kind === 'role';
  const owned = POSSESSIVES.has(units[first]?.low ?? '') && !SITES.has(before?.lemma ?? '');
  if ((holder || unit?.name?.kind === 'party') && /^the\b/i.test(unit.text) && !owned) return true;
  // "While in Oslo President X met": the town ends one group, the person begins the next.
  if (before?.kind === 'place' && holder) return true;
  // "In the president's office head of office X met": so does a body, before one with an office of his own.
  if (i === first + 1 && before?.name?.kind === 'organisation' && isTitled(unit))
    return isWithin(units, first);
  if (unit?.name?.kind !== 'person' || before?.kind !== 'word' || before.pos !== 'NOUN') return false;
  // "Took part in the summit president X": translations leave out the article that would part them.
  if (
    isTitled(unit) &&
    (/^\p{Ll}/u.test(unit.text) || OCCASIONS.has(before.lemma)) &&
    !PEOPLE.has(before.lemma)
  )
    return true;
  if (POSSESSIVES.has(units[first]?.low ?? '')) return OCCASIONS.has(before.lemma);
  return units[first]?.pos === 'DET' && !PEOPLE.has(before.lemma) && !isOpposite(units, i - 1);
}

/** Whether the unit is a person with an apposition, of which stray words may remain behind it. */
const isDescribedPerson = (unit: Unit) =>
  unit.name?.kind === 'person' && unit.name.end > unit.name.nameSpan.end;

/** Adjectives that translations put behind their noun: "a contact telephonic", "discussions official". */
const POSTPOSED = new Set([
  'official',
  'telephonic',
  'bilateral',
  'presidential',
  'trilateral',
  'tripartite',
  'private',
]);

/** The noun before an adjective that stands behind it. */
function postposed(members: readonly Unit[]): Unit | undefined {
  const [noun, adjective] = members.slice(-2);
  return noun?.kind === 'word' && noun.pos === 'NOUN' && adjective && POSTPOSED.has(adjective.low)
    ? noun
    : undefined;
}

/** The noun group that begins at a unit. Throws RangeError when there is no unit. */
export function nounChunk(units: readonly Unit[], first: number, owner: number | undefined): NounChunk {
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
  const head = members.findLast(isDescribedPerson) ?? postposed(members) ?? members.at(-1) ?? units[first];
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
