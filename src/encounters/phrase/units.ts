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
  const inVenue = (name: NameMention) =>
    name.kind === 'organisation' &&
    reading.places.some(
      (place) =>
        place.kind === 'venue' &&
        place.paragraph === name.paragraph &&
        place.start < name.start &&
        place.end >= name.end,
    );
  // "In residence Akorda": the building's own name is no body there.
  for (const name of reading.names.filter((one) => !inVenue(one)))
    claim(name.paragraph, { start: name.start, end: name.end, name });
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

/** "74th": a number in a row, which taggers take for a pronoun. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

function wordUnit(token: Token, paragraph: number): Unit {
  const { text, start, end } = token;
  const pos = ORDINAL.test(text) ? 'ADJ' : token.pos;
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

/** "I'm", which the tokenizer alone of its kind keeps together, as two words. */
function apart(token: Token): readonly Token[] {
  if (!/^I['’]m$/.test(token.text)) return [token];
  const middle = token.start + 1;
  return [
    { ...token, text: 'I', lemma: 'i', pos: 'PRON', end: middle },
    { ...token, text: token.text.slice(1), lemma: 'be', pos: 'AUX', start: middle },
  ];
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

/** Small words between the halves of a compound of one rank: "face-to-face", "one-on-one", "tete-a-tete". */
const BETWEEN_HALVES = new Set(['to', 'on', 'a', 'à', 'by', 'and']);

/** Where a compound "face-to-face" that the tokenizer took apart begins at `i`: its five tokens touch. */
function isCompound(units: readonly Unit[], i: number): boolean {
  const parts = units.slice(i, i + 5);
  return (
    parts.length === 5 &&
    parts.every((unit, k) => unit.kind === 'word' && (k === 0 || unit.start === parts[k - 1]?.end)) &&
    parts[1]?.text === '-' &&
    parts[3]?.text === '-' &&
    BETWEEN_HALVES.has(parts[2]?.low ?? '')
  );
}

/** Ties such compounds into one unit: an adjective before its noun, else an adverb. */
function tied(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((_, i) => isCompound(units, i))) return units;
  const whole: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    if (!isCompound(units, i)) {
      whole.push(unit);
      continue;
    }
    const text = units
      .slice(i, i + 5)
      .map((part) => part.text)
      .join('');
    const [next, last] = [units[i + 5], units[i + 4]];
    const pos = next?.pos === 'NOUN' || next?.pos === 'ADJ' ? 'ADJ' : 'ADV';
    whole.push({
      ...unit,
      text,
      low: text.toLowerCase(),
      lemma: text.toLowerCase(),
      pos,
      end: last?.end ?? unit.end,
    });
    i += 4;
  }
  return whole;
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
      units.push(...apart(token).map((part) => wordUnit(part, sentence.paragraph)));
      i++;
      continue;
    }
    const text = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
    let last = token;
    while (i < sentence.tokens.length && (sentence.tokens[i]?.start ?? 0) < mention.end)
      last = sentence.tokens[i++] ?? last;
    units.push(mentionUnit(mention, text, last));
  }
  return tied(units);
}
