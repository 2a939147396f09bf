import type { NameMention, PersonMention } from '../../reading/mention.js';
import { remembered } from '../../reading/remembered.js';
import { alike } from '../../reading/similarity.js';
import type { Aliases } from './aliases.js';
import { isShortFormOf, wordsOf } from './spelling.js';
import { genderOf, plainTitle } from './titles.js';

/** A person or body while its mentions are being gathered. */
export interface Draft {
  readonly key: string;
  readonly kind: 'person' | 'party' | 'organisation' | 'agency';
  name: string;
  words: readonly string[];
  of?: string;
  gender?: 'male' | 'female';
  readonly spellings: string[];
  readonly titles: string[];
  readonly mentions: NameMention[];
  readonly reasons: string[];
}

/** A new entity for its first mention. */
export function draft(kind: Draft['kind'], number: number, name: string, mention: NameMention): Draft {
  return {
    key: `${kind}${number}`,
    kind,
    name,
    words: wordsOf(name),
    spellings: [name],
    titles: [],
    mentions: [mention],
    reasons: [],
  };
}

function clash(entity: Draft, mention: PersonMention): boolean {
  const gender = genderOf(mention.honorific ?? '');
  if (gender !== undefined && entity.gender !== undefined && gender !== entity.gender) return true;
  const holds = entity.titles.some((title) => HEAD_OF_STATE.test(plainTitle(title)));
  const consort = entity.titles.some((title) => CONSORT.test(title));
  // "President Rojas" is not the First Lady Ana Rojas whom alone the article names in full.
  return mention.title === undefined
    ? false
    : HEAD_OF_STATE.test(plainTitle(mention.title))
      ? consort && !holds
      : CONSORT.test(mention.title) && holds;
}

/** Whom somebody's office makes what they are. */
const CONSORT = /\bfirst[- ](?:lady|gentleman)\b/i;

/** The nickname in quotes within a spelling, folded; empty without one. */
const quotedIn = remembered((spelling) =>
  wordsOf(/["“«„]([^"“”»«]+)["”»“]/.exec(spelling)?.[1] ?? '').join(' '),
);

/** Nicknames of a person, in quotes within a spelling or a spelling of their own, folded. */
const nicknames = (entity: Draft) =>
  entity.spellings.flatMap((spelling, i) => {
    const own = i > 0 && isForeign(spelling.toLowerCase()) ? wordsOf(spelling).join(' ') : '';
    const nickname = quotedIn(spelling) || own;
    return nickname ? [nickname] : [];
  });

/** "the Ray": read as a name only where somebody is nicknamed in another language. */
const isTranslated = (words: readonly string[]) => words.length === 2 && words[0] === 'the';
const isForeign = (nickname: string) => /^(?:el|la|il|lo|der|die|le|o) /.test(nickname);

const agreeOn = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b;

/** Whether two lists hold the same words. */
const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** How a mention's words stand to those of an entity. */
type Form = 'nickname' | 'same' | 'short' | 'full' | 'other';

/** The forms as good a sign as each other, the strongest first: where one joins, the weaker ones are not asked. */
const FORMS: readonly (readonly Form[])[] = [['nickname', 'same'], ['short'], ['full'], ['other']];

function formOf(entity: Draft, words: readonly string[]): Form {
  const given = nicknames(entity);
  if (given.includes(words.join(' ')) || (isTranslated(words) && given.some(isForeign))) return 'nickname';
  if (isSame(words, entity.words)) return 'same';
  if (isShortFormOf(words, entity.words)) return 'short';
  return isShortFormOf(entity.words, words) ? 'full' : 'other';
}

/** Why the mention belongs to the entity, or undefined when it does not. */
function reason(entity: Draft, mention: PersonMention, form: Form): string | undefined {
  if (clash(entity, mention)) return undefined;
  const words = wordsOf(mention.name);
  const agree = agreeOn(entity.of, mention.of);
  switch (form) {
    case 'nickname':
      return `nickname of ${entity.name}`;
    case 'same':
      return words.length > 1 || agree ? 'same spelling' : undefined;
    case 'short':
      return words.length > 1 || agree ? `short form of ${entity.name}` : undefined;
    case 'full':
      return agree ? `full form of ${entity.name}` : undefined;
    case 'other':
      return soundsLike(entity, mention, words);
  }
}

/**
 * Least likeness of two whole names, of a lone surname with a whole name, of one with the same title, of two lone
 * surnames, and of the surnames where the initials agree: an article that never gives a person's full name spells it freely.
 */
const LEAST = { whole: 0.86, single: 0.84, titled: 0.7, bare: 0.7, initialled: 0.72 };

/** "S. Kreychi" beside "Stanislav Krejci": one has of the given name only the letter that the other begins with. */
function isInitialled(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', y = ''] = [a[0], b[0]];
  const short = Math.min(x.length, y.length);
  return (
    a.length > 1 &&
    b.length > 1 &&
    short <= 2 &&
    short < Math.max(x.length, y.length) &&
    (x.startsWith(y) || y.startsWith(x))
  );
}

/** "Ivanov" and "Ivanova" are husband and wife, not two spellings. */
const isFeminine = (a: string, b: string) => a === `${b}a` || b === `${a}a`;

/** Spelling and sound, with a title or country in common or a whole name alike. */
function soundsLike(entity: Draft, mention: PersonMention, words: readonly string[]): string | undefined {
  if (!agreeOn(entity.of, mention.of)) return undefined;
  if (isFeminine(words.at(-1) ?? '', entity.words.at(-1) ?? '')) return undefined;
  const likeness = entity.spellings
    .map((spelling) => alike(spelling, mention.name))
    .reduce((a, b) => (b.score > a.score ? b : a));
  const same = (held: string) => plainTitle(held) === plainTitle(mention.title ?? '');
  const title = mention.title !== undefined && entity.titles.some(same);
  const [lone, bare] = [
    words.length === 1 || entity.words.length === 1,
    words.length === 1 && entity.words.length === 1,
  ];
  if (isInitialled(words, entity.words)) {
    const surname = alike(entity.words.at(-1) ?? '', words.at(-1) ?? '');
    if (surname.score >= LEAST.initialled)
      return `spelled like ${entity.name} (${surname.reason}), same initial`;
  }
  const least = !lone ? LEAST.whole : bare ? LEAST.bare : title ? LEAST.titled : LEAST.single;
  return likeness.score >= least
    ? `spelled like ${entity.name} (${likeness.reason})${title ? ', same title' : ''}`
    : undefined;
}

function absorb(entity: Draft, mention: PersonMention, why: string): void {
  entity.mentions.push(mention);
  if (!entity.spellings.includes(mention.name)) {
    entity.spellings.push(mention.name);
    entity.reasons.push(`${mention.name}: ${why}`);
  }
  const words = wordsOf(mention.name);
  if (words.length > entity.words.length) {
    entity.name = mention.name;
    entity.words = words;
  }
  note(entity, mention);
}

function note(entity: Draft, mention: PersonMention): void {
  const title = mention.title?.toLowerCase();
  if (title && !entity.titles.includes(title)) entity.titles.push(title);
  if (mention.of && entity.of === undefined) entity.of = mention.of;
  const gender = genderOf(mention.honorific ?? '') ?? genderOf(mention.title ?? '');
  if (gender && !entity.gender) entity.gender = gender;
}

/** The entity a mention belongs to by the strongest form that joins any, and why. */
function ownerOf(
  people: readonly Draft[],
  mention: PersonMention,
): { entity: Draft; why: string } | undefined {
  const words = wordsOf(mention.name);
  const forms = people.map((entity) => ({ entity, form: formOf(entity, words) }));
  for (const wanted of FORMS) {
    const [owner] = forms
      .flatMap(({ entity, form }) => {
        const why = wanted.includes(form) ? reason(entity, mention, form) : undefined;
        return why === undefined ? [] : [{ entity, why, gap: gapTo(entity, mention) }];
      })
      .sort(
        (a, b) =>
          holds(b.entity, mention) - holds(a.entity, mention) ||
          dominance(a.entity, b.entity) ||
          a.gap - b.gap,
      );
    if (owner) return owner;
  }
  return undefined;
}

/** Joins the named people of an article; full names first, so that a bare surname finds its owner wherever it stands. */
export function gatherPeople(mentions: readonly PersonMention[], aliases: Aliases): Draft[] {
  const people: Draft[] = [];
  const fullness = ({ name }: PersonMention) => (/^the /i.test(name) ? 0 : Math.min(2, wordsOf(name).length));
  const order = [...mentions].sort((a, b) => fullness(b) - fullness(a));
  for (const mention of order) {
    const alias = aliases.get(mention);
    const known = alias && people.find((entity) => entity.mentions.includes(alias));
    if (known) {
      absorb(known, mention, `another name of ${alias.name}`);
      continue;
    }
    const found = ownerOf(people, mention);
    if (found) absorb(found.entity, mention, found.why);
    else {
      const entity = draft('person', people.length + 1, mention.name, mention);
      note(entity, mention);
      people.push(entity);
    }
  }
  return people;
}

/** How many times as often one must be named as another who is named once, to keep a surname that both bear. */
const DOMINANT = 3;

/** Somebody told as the relative of another bears the surname in the other's shadow. */
const KIN =
  /\b(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|nephew|niece|uncle|aunt|cousin|spouse)\b/;

const isKin = ({ titles }: Draft) => titles.some((title) => KIN.test(title));

/** Prefers the one whom the article speaks of over a relative or a namesake whom it only touches. */
function dominance(a: Draft, b: Draft): number {
  if (isKin(a) !== isKin(b)) return isKin(a) ? 1 : -1;
  const [ofA, ofB] = [a.mentions.length, b.mentions.length];
  if (ofB === 1 && ofA >= DOMINANT) return -1;
  return ofA === 1 && ofB >= DOMINANT ? 1 : 0;
}

/** Those whom nobody calls "Dr. X" by surname alone. */
const HEAD_OF_STATE = /^(?:president|king|queen|emir|sultan|prime minister|premier)$/;

/**
 * Whether the entity bears the very office of a mention: "President Rojas" is not his wife, First Lady Ana Rojas, and
 * "Dr. Rojas" beside a President Rojas is she.
 */
function holds({ titles }: Draft, { title, honorific }: PersonMention): number {
  if (title !== undefined) return titles.some((held) => plainTitle(held) === plainTitle(title)) ? 1 : 0;
  const learned = /^dr\b/i.test(honorific ?? '');
  return learned && titles.some((held) => HEAD_OF_STATE.test(held)) ? -1 : 0;
}

/** Distance to the nearest mention of the entity before this one; those after count as far. */
function gapTo(entity: Draft, mention: PersonMention): number {
  const place = (m: NameMention) => m.paragraph * 100_000 + m.start;
  const gaps = entity.mentions
    .map((m) => place(mention) - place(m))
    .map((gap) => (gap >= 0 ? gap : 10_000_000 - gap));
  return Math.min(...gaps);
}
