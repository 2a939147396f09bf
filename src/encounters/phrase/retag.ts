import { weekdayNames } from '../../articles/calendar.js';
import type { Unit } from './units.js';

/** Words before "meeting" that make it the verb: "while meeting Y", "is meeting Y". */
const BEFORE_GERUND = new Set([
  'while',
  'when',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'am',
  "'m",
  '’m',
  "'re",
  '’re',
]);

/** Words before "meeting" that make it the verb when a name follows at once: "after meeting Y". */
const BEFORE_OBJECT = new Set(
  'after before since upon by from of for on out against without about to avoid avoided avoiding considered considering'.split(
    ' ',
  ),
);

/** What may follow "meeting" when it opens an insertion: "A and B, meeting in Oslo, agreed". */
const AFTER_INSERTED = new Set(['in', 'at', 'on', 'here', 'for', 'with', 'under', 'behind', 'outside']);

/** Verbs of arrival that headlines put in the present and taggers take for plural nouns: "X lands in Oslo". */
const PRESENT_MOTION: ReadonlyMap<string, string> = new Map([
  ['lands', 'land'],
  ['heads', 'head'],
  ['jets', 'jet'],
  ['tours', 'tour'],
  ['visits', 'visit'],
  ['flies', 'fly'],
  ['stops', 'stop'],
  ['travels', 'travel'],
  ['participates', 'participate'],
]);

/** Nouns of a sojourn that taggers take for verbs behind "his" or "three-day": "during his stay in Oslo". */
const SOJOURNS = new Set(['stay', 'visit', 'stop', 'tour', 'trip', 'travel', 'return', 'stopover']);

const MEASURES = new Set(['minute', 'hour', 'day', 'night', 'week']);

const POSSESSIVES = new Set(['his', 'her', 'their', 'my', 'our', 'its']);

/** What opens the object of "meeting" besides a name: "after meeting his counterpart". */
const OWNERS = new Set(['his', 'her', 'their']);

/** Whether "meeting" is the verb: "is meeting Y", "after meeting Y", "A and B, meeting in Oslo, agreed". */
function isMeeting(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const after = units.slice(i + 1).find((one) => one.kind !== 'date' && one.pos !== 'ADV');
  const before = units[i - 1]?.low ?? '';
  return (
    unit?.low === 'meeting' &&
    ((BEFORE_GERUND.has(before) && (after?.low === 'with' || after?.kind === 'name')) ||
      (BEFORE_OBJECT.has(before) && (after?.name !== undefined || OWNERS.has(after?.low ?? ''))) ||
      (before === ',' && after?.low === 'with' && units[i - 2]?.kind !== 'word') ||
      (before === ',' && units[i - 2]?.kind === 'name' && AFTER_INSERTED.has(units[i + 1]?.low ?? '')))
  );
}

/** Whether a plural noun behind a name is the verb of a headline. */
const isPresentMotion = (unit: Unit, before: Unit | undefined, after: Unit | undefined) =>
  unit.pos !== 'VERB' &&
  PRESENT_MOTION.has(unit.low) &&
  (before?.name?.kind === 'person' ||
    before?.name?.kind === 'role' ||
    (before?.kind === 'word' && before.pos === 'PROPN')) &&
  (after?.kind === 'place' ||
    ['in', 'at', 'to', 'for', 'into', 'on', 'back', 'from'].includes(after?.low ?? ''));

/** Past forms, verbs everywhere, that taggers do not know as such. */
const PAST_FORMS: ReadonlyMap<string, string> = new Map([
  ['drank', 'drink'],
  ['lunched', 'lunch'],
  ['breakfasted', 'breakfast'],
  ['supped', 'sup'],
  ['sipped', 'sip'],
  ['strolled', 'stroll'],
  ['exchanged', 'exchange'],
]);

const SECOND_VERBS = new Set(['tour', 'visit', 'inspect', 'tours', 'visits']);

/** Whether "tour" and its like go on with what somebody does: "will meet X and tour the port", "will meet and talk with". */
const isSecondVerb = (unit: Unit, before: Unit | undefined, after: Unit | undefined) =>
  unit.pos === 'NOUN' &&
  ['and', ',', 'also', 'then', 'will', 'to'].includes(before?.low ?? '') &&
  (SECOND_VERBS.has(unit.low)
    ? after?.kind === 'place' || after?.pos === 'DET'
    : unit.low === 'talk' && after?.low === 'with');

/** Whether a participle describes the trip that somebody owns: "X's repeated visits". */
const isAdjective = (unit: Unit, before: Unit | undefined, after: Unit | undefined) =>
  unit.pos === 'VERB' &&
  /(?:ed|ing)$/.test(unit.low) &&
  (["'s", '’s'].includes(before?.low ?? '') || POSSESSIVES.has(before?.low ?? '')) &&
  SOJOURNS.has(after?.lemma ?? '');

/** Verbs behind "will" that taggers take for nouns: "will travel to Oslo", "will open in Oslo". */
const BARE_VERBS = new Set('travel visit return tour stop head land open host talk welcome'.split(' '));

/** What stands before "call" as a noun that taggers take for the verb: "paid courtesy calls on Y". */
const COURTESIES = new Set([
  'courtesy',
  'farewell',
  'introductory',
  'official',
  'separate',
  'phone',
  'telephone',
]);

/** What stands before "heads of government" where taggers take "heads" for the verb. */
const OPENS_NOUN = new Set([
  'with',
  'between',
  'among',
  'by',
  'of',
  'for',
  'the',
  'other',
  'several',
  'and',
  ',',
]);

/** Verbs whose object "talks" taggers take for the verb: "will have talks with Y". */
const HAVING = new Set(['have', 'has', 'had', 'having', 'hold', 'holds', 'held']);

/** Meals that taggers take for verbs: "was hosted to lunch by Y". */
const MEALS = new Set(['lunch', 'dinner', 'breakfast', 'tea']);

const MODALS = new Set(['will', 'would', 'shall', "'ll", '’ll']);

/** Days that no date was read from, where an article does not tell when it appeared: they stand as loosely as dates. */
const DAYS: ReadonlySet<string> = new Set([
  ...weekdayNames.map((name) => name.toLowerCase()),
  'today',
  'yesterday',
  'tomorrow',
]);

/** The words that `retagged` knows; all others stay as the tagger has them. */
const DOUBTFUL = new Set([
  'likely',
  'each',
  'involved',
  'meeting',
  'call',
  'calls',
  'talks',
  'home',
  'such',
  ...PRESENT_MOTION.keys(),
  ...PAST_FORMS.keys(),
  ...SECOND_VERBS,
  ...SOJOURNS,
  ...BARE_VERBS,
  ...MEALS,
  ...DAYS,
]);

/** "The country's feuding parties": behind the genitive a present participle before a noun describes it. */
function isOwnedGerund(units: readonly Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1], units[i], units[i + 1]];
  return unit?.pos === 'VERB' && unit.low.endsWith('ing') && before?.pos === 'PART' && after?.pos === 'NOUN';
}

/** Gives words back to the verb, or the noun, that the tagger took for the other. */
export function retag(units: readonly Unit[]): readonly Unit[] {
  const isDoubtful = (unit: Unit, i: number) =>
    unit.kind === 'word' &&
    (DOUBTFUL.has(unit.low) ||
      units[i - 1]?.low === 'likely' ||
      SOJOURNS.has(units[i + 1]?.lemma ?? '') ||
      isOwnedGerund(units, i));
  return units.some(isDoubtful)
    ? units.map((unit, i) => (isDoubtful(unit, i) ? retagged(units, i, unit) : unit))
    : units;
}

/** "would likely meet": an adverb within the verb group that taggers take for a noun or adjective, and the verb behind it. */
function likelyVerb(units: readonly Unit[], i: number, unit: Unit): Unit | undefined {
  if (unit.low === 'likely' && MODALS.has(units[i - 1]?.low ?? '') && units[i + 1]?.kind === 'word')
    return { ...unit, pos: 'ADV' };
  const behind = units[i - 1]?.low === 'likely' && MODALS.has(units[i - 2]?.low ?? '');
  return behind && unit.pos === 'NOUN' ? { ...unit, pos: 'VERB' } : undefined;
}

function retagged(units: readonly Unit[], i: number, unit: Unit): Unit {
  const likely = likelyVerb(units, i, unit);
  if (likely) return likely;
  const [before, after] = [units[i - 1], units[i + 1]];
  if (DAYS.has(unit.low)) return { ...unit, pos: 'ADV' };
  if (isMeeting(units, i)) return { ...unit, pos: 'VERB', lemma: 'meet' };
  // "Leaders such as X": two words of a preposition.
  if (unit.low === 'such') return after?.low === 'as' ? { ...unit, pos: 'ADP' } : unit;
  // "The meeting also involved Minister X": no description of him.
  if (unit.low === 'involved' && after?.name) return { ...unit, pos: 'VERB', lemma: 'involve' };
  // "X and Y each met Z": how they did, not who.
  if (unit.low === 'each' && before?.name && (after?.pos === 'VERB' || after?.pos === 'AUX'))
    return { ...unit, pos: 'ADV' };
  const past = PAST_FORMS.get(unit.low);
  if (past) return { ...unit, pos: 'VERB', lemma: past };
  if (isPresentMotion(unit, before, after))
    return { ...unit, pos: 'VERB', lemma: PRESENT_MOTION.get(unit.low) ?? unit.lemma };
  if (unit.low === 'home' && unit.pos === 'VERB' && ['in', 'to', 'from'].includes(after?.low ?? ''))
    return { ...unit, pos: 'ADV' };
  if (unit.pos === 'VERB' && unit.low.startsWith('call') && COURTESIES.has(before?.low ?? ''))
    return { ...unit, pos: 'NOUN', lemma: 'call' };
  if (unit.low === 'talks' && unit.pos === 'VERB' && HAVING.has(before?.low ?? ''))
    return { ...unit, pos: 'NOUN' };
  if (MEALS.has(unit.low) && before?.low === 'to' && units[i - 2]?.pos === 'VERB' && after?.low === 'by')
    return { ...unit, pos: 'NOUN' };
  if (BARE_VERBS.has(unit.low) && MODALS.has(before?.low ?? '')) return { ...unit, pos: 'VERB' };
  if (unit.low === 'heads' && unit.pos === 'VERB' && after?.low === 'of' && OPENS_NOUN.has(before?.low ?? ''))
    return { ...unit, pos: 'NOUN', lemma: 'head' };
  if (isAdjective(unit, before, after)) return { ...unit, pos: 'ADJ' };
  if (isSecondVerb(unit, before, after)) return { ...unit, pos: 'VERB' };
  if (isOwnedGerund(units, i)) return { ...unit, pos: 'ADJ' };
  const measured = MEASURES.has(before?.low ?? '') && units[i - 2]?.low === '-';
  const described = before?.pos === 'ADJ' && units[i - 2]?.pos === 'DET';
  const owned = POSSESSIVES.has(before?.low ?? '') || measured || described;
  const sojourn = unit.pos === 'VERB' && SOJOURNS.has(unit.low) && owned;
  return sojourn ? { ...unit, pos: 'NOUN' } : unit;
}
