import type { PersonMention } from '../../reading/mention.js';
import { remembered } from '../../reading/remembered.js';
import { alike } from '../../reading/similarity.js';
import type { Draft } from './draft.js';
import { isShortFormOf, wordsOf } from './spelling.js';
import { genderOf, HEAD_OF_STATE, plainTitle } from './titles.js';

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
export type Form = 'nickname' | 'same' | 'short' | 'full' | 'other';

/** The forms as good a sign as each other, the strongest first: where one joins, the weaker ones are not asked. */
export const FORMS: readonly (readonly Form[])[] = [['nickname', 'same'], ['short'], ['full'], ['other']];

/** How a name's words stand to those of an entity. */
export function formOf(entity: Draft, words: readonly string[]): Form {
  const given = nicknames(entity);
  if (given.includes(words.join(' ')) || (isTranslated(words) && given.some(isForeign))) return 'nickname';
  if (isSame(words, entity.words)) return 'same';
  if (isShortFormOf(words, entity.words)) return 'short';
  return isShortFormOf(entity.words, words) ? 'full' : 'other';
}

/** Why a mention belongs to an entity, and how much the names are alike. */
export interface Ground {
  readonly why: string;
  readonly score: number;
}

/** On what ground the mention belongs to the entity, or undefined when it does not. */
export function groundOf(entity: Draft, mention: PersonMention, form: Form): Ground | undefined {
  if (form === 'other') return clash(entity, mention) ? undefined : soundsLike(entity, mention);
  const why = reason(entity, mention, form);
  return why === undefined ? undefined : { why, score: 1 };
}

function reason(entity: Draft, mention: PersonMention, form: Exclude<Form, 'other'>): string | undefined {
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
function soundsLike(entity: Draft, mention: PersonMention): Ground | undefined {
  const words = wordsOf(mention.name);
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
    const { score, reason: by } = alike(entity.words.at(-1) ?? '', words.at(-1) ?? '');
    if (score >= LEAST.initialled) return { why: `spelled like ${entity.name} (${by}), same initial`, score };
  }
  const least = !lone ? LEAST.whole : bare ? LEAST.bare : title ? LEAST.titled : LEAST.single;
  const why = `spelled like ${entity.name} (${likeness.reason})${title ? ', same title' : ''}`;
  return likeness.score >= least ? { why, score: likeness.score } : undefined;
}
