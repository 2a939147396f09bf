import type { DateMention, NameMention, PlaceMention, PronounMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence, Token } from '../../reading/sentences.js';
import { lemmaOf } from './lemma.js';

/** One step of a sentence: a word, or a whole mention taken as one. Offsets in the paragraph. */
export interface Unit {
  readonly kind: 'word' | 'name' | 'place' | 'date';
  readonly text: string;
  /** Lower case text. */
  readonly low: string;
  readonly lemma: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
  readonly name: NameMention | undefined;
  readonly place: PlaceMention | undefined;
  readonly date: DateMention | undefined;
}

type Found = { readonly start: number; readonly end: number } & Partial<
  Pick<Unit, 'name' | 'place' | 'date'>
>;

/** Mentions of each paragraph in text order, names first claim, then dates, then places. */
export type MentionIndex = ReadonlyMap<number, readonly Found[]>;

/** Orders the mentions of a reading by paragraph, leaving out any that overlap one with an earlier claim. */
export function indexMentions(reading: Reading): MentionIndex {
  const index = new Map<number, Found[]>();
  const claim = (paragraph: number, found: Found) => {
    const list = index.get(paragraph) ?? [];
    if (list.some((other) => other.start < found.end && found.start < other.end)) return;
    list.push(found);
    index.set(paragraph, list);
  };
  for (const name of reading.names) claim(name.paragraph, { start: name.start, end: name.end, name });
  for (const date of reading.dates) claim(date.paragraph, { start: date.start, end: date.end, date });
  for (const place of reading.places) claim(place.paragraph, { start: place.start, end: place.end, place });
  for (const list of index.values()) list.sort((a, b) => a.start - b.start);
  return index;
}

const PRONOUNS: Readonly<Record<string, Pick<PronounMention, 'number' | 'gender' | 'person'>>> = {
  he: { number: 'one', gender: 'male', person: 3 },
  him: { number: 'one', gender: 'male', person: 3 },
  she: { number: 'one', gender: 'female', person: 3 },
  her: { number: 'one', gender: 'female', person: 3 },
  they: { number: 'many', person: 3 },
  them: { number: 'many', person: 3 },
  i: { number: 'one', person: 1 },
  me: { number: 'one', person: 1 },
  we: { number: 'many', person: 1 },
  us: { number: 'many', person: 1 },
};

/** The pronoun mention a bare word stands for, or undefined. "us" counts in lower case only ("US"). */
export function pronounOf(text: string, paragraph: number, start: number): PronounMention | undefined {
  const entry = text === 'US' || text === 'IT' ? undefined : PRONOUNS[text.toLowerCase()];
  return entry && { kind: 'pronoun', paragraph, start, end: start + text.length, text, ...entry };
}

function wordUnit(token: Token, paragraph: number): Unit {
  const { text, pos, start, end } = token;
  const name = pos === 'PRON' ? pronounOf(text, paragraph, start) : undefined;
  return {
    kind: name ? 'name' : 'word',
    text,
    low: text.toLowerCase(),
    lemma: lemmaOf(token),
    pos,
    start,
    end,
    name,
    place: undefined,
    date: undefined,
  };
}

/** All units are made with the same fields in the same order, which makes looking into them several times faster. */
function mentionUnit(mention: Found, text: string, last: Token): Unit {
  return {
    kind: mention.name ? 'name' : mention.place ? 'place' : 'date',
    text,
    low: text.toLowerCase(),
    lemma: last.lemma.toLowerCase(),
    pos: 'PROPN',
    start: mention.start,
    end: mention.end,
    name: mention.name,
    place: mention.place,
    date: mention.date,
  };
}

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
const BARE_VERBS = new Set('travel visit return tour stop head land open host talk'.split(' '));

const MODALS = new Set(['will', 'would', 'shall', "'ll", '’ll']);

/** The words that `retagged` knows; all others stay as the tagger has them. */
const DOUBTFUL = new Set([
  'meeting',
  'home',
  ...PRESENT_MOTION.keys(),
  ...SECOND_VERBS,
  ...SOJOURNS,
  ...BARE_VERBS,
]);

/** Gives words back to the verb, or the noun, that the tagger took for the other. */
function retag(units: readonly Unit[]): readonly Unit[] {
  const isDoubtful = (unit: Unit, i: number) =>
    unit.kind === 'word' && (DOUBTFUL.has(unit.low) || SOJOURNS.has(units[i + 1]?.lemma ?? ''));
  return units.some(isDoubtful)
    ? units.map((unit, i) => (isDoubtful(unit, i) ? retagged(units, i, unit) : unit))
    : units;
}

function retagged(units: readonly Unit[], i: number, unit: Unit): Unit {
  const [before, after] = [units[i - 1], units[i + 1]];
  if (isMeeting(units, i)) return { ...unit, pos: 'VERB', lemma: 'meet' };
  if (isPresentMotion(unit, before, after))
    return { ...unit, pos: 'VERB', lemma: PRESENT_MOTION.get(unit.low) ?? unit.lemma };
  if (unit.low === 'home' && unit.pos === 'VERB' && ['in', 'to', 'from'].includes(after?.low ?? ''))
    return { ...unit, pos: 'ADV' };
  if (BARE_VERBS.has(unit.low) && MODALS.has(before?.low ?? '')) return { ...unit, pos: 'VERB' };
  if (isAdjective(unit, before, after)) return { ...unit, pos: 'ADJ' };
  if (isSecondVerb(unit, before, after)) return { ...unit, pos: 'VERB' };
  const measured = MEASURES.has(before?.low ?? '') && units[i - 2]?.low === '-';
  const described = before?.pos === 'ADJ' && units[i - 2]?.pos === 'DET';
  const owned = POSSESSIVES.has(before?.low ?? '') || measured || described;
  const sojourn = unit.pos === 'VERB' && SOJOURNS.has(unit.low) && owned;
  return sojourn ? { ...unit, pos: 'NOUN' } : unit;
}

/** A sentence as words and mentions, each mention one unit. */
export function unitsOf(sentence: Sentence, index: MentionIndex): readonly Unit[] {
  const found = (index.get(sentence.paragraph) ?? []).filter(
    (m) => m.start >= sentence.start && m.end <= sentence.end,
  );
  const units: Unit[] = [];
  let next = 0;
  for (let i = 0; i < sentence.tokens.length; ) {
    const token = sentence.tokens[i];
    if (!token) break;
    while (found[next] && (found[next]?.end ?? 0) <= token.start) next++;
    const mention = found[next];
    if (!mention || mention.start > token.start || mention.end <= token.start) {
      units.push(wordUnit(token, sentence.paragraph));
      i++;
      continue;
    }
    const text = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
    let last = token;
    while (i < sentence.tokens.length && (sentence.tokens[i]?.start ?? 0) < mention.end)
      last = sentence.tokens[i++] ?? last;
    units.push(mentionUnit(mention, text, last));
  }
  return retag(units);
}
