import type { PersonMention } from '../../reading/mention.js';
import { positionOf } from '../position.js';
import type { Aliases } from './aliases.js';
import { type Draft, draft } from './draft.js';
import { FORMS, formOf, groundOf } from './likeness.js';
import { wordsOf } from './spelling.js';
import { genderOf, HEAD_OF_STATE, plainTitle } from './titles.js';

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
        const ground = wanted.includes(form) ? groundOf(entity, mention, form) : undefined;
        return ground ? [{ entity, ...ground, gap: gapTo(entity, mention) }] : [];
      })
      .sort(
        (a, b) =>
          holds(b.entity, mention) - holds(a.entity, mention) ||
          nearer(a.score, b.score) ||
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
  const fullness = ({ name, honorific }: PersonMention) =>
    /^the /i.test(name) ? 0 : Math.min(2, wordsOf(name).length) - (isMarried(honorific) ? 0.5 : 0);
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

/** "Mrs. Rojas" is read last, when it is known that a Rojas is a man. */
const isMarried = (honorific: string | undefined) =>
  /^(?:mrs|madame?|mme|se[nñ]ora)\b/i.test(honorific ?? '');

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

/**
 * Whether the entity bears the very office of a mention: "President Rojas" is not his wife, First Lady Ana Rojas, and
 * "Dr. Rojas" beside a President Rojas is she.
 */
function holds({ titles }: Draft, { title, honorific }: PersonMention): number {
  if (title !== undefined) return titles.some((held) => plainTitle(held) === plainTitle(title)) ? 1 : 0;
  const learned = /^dr\b/i.test(honorific ?? '');
  return learned && titles.some((held) => HEAD_OF_STATE.test(held)) ? -1 : 0;
}

/** Prefers the spelling that is clearly nearer: "Vosler" is the Vossler, not the Posler of an article. */
const nearer = (a: number, b: number) => (Math.abs(a - b) < CLEARLY ? 0 : b - a);

const CLEARLY = 0.05;

/** Distance to the nearest mention of the entity before this one; those after count as far. */
function gapTo(entity: Draft, mention: PersonMention): number {
  const gaps = entity.mentions
    .map((m) => positionOf(mention) - positionOf(m))
    .map((gap) => (gap >= 0 ? gap : 10_000_000 - gap));
  return Math.min(...gaps);
}
