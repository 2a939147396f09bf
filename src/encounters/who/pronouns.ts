import { CALENDAR } from '../../reading/lexicon/words.js';
import type { NameMention, PronounMention } from '../../reading/mention.js';
import type { Sentence } from '../../reading/sentences.js';
import { covers } from '../../reading/span.js';
import { positionOf } from '../position.js';
import type { Draft } from './draft.js';
import { listsIn } from './several.js';

/** One mention with what it stands for, in text order. */
export interface Link {
  readonly mention: NameMention;
  readonly entity: Draft;
}

/** What pronouns are read against: the links so far and the sentences they stand in. */
export interface Scene {
  readonly links: readonly Link[];
  /** All people with a name, those named further on too. */
  readonly people: readonly Draft[];
  readonly sentences: readonly Sentence[];
}

const PREPOSITIONS =
  /\b(with|of|by|to|for|from|in|at|on|about|against|between|under|after|before|like|than|as)\s+(the\s+|his\s+|her\s+|its\s+)?([\w-]+\s+){0,2}$/i;

/** "On Monday X met Y": the preposition is the day's. */
const ENDS_ON_DAY = new RegExp(
  `\\b(?:${[...CALENDAR].join('|')}|morning|afternoon|evening|night|week|month|year)\\s+$`,
  'i',
);

/** Whether the mention hangs on a preposition or a genitive: less likely to be the subject. */
function isOblique(sentence: Sentence, mention: NameMention): boolean {
  const before = sentence.text.slice(
    Math.max(0, mention.start - sentence.start - 40),
    mention.start - sentence.start,
  );
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 2);
  return (PREPOSITIONS.test(before) && !ENDS_ON_DAY.test(before)) || /^['’]s/.test(after);
}

/** "While A was away, B …": where the leading subordinate clause of a sentence ends, 0 when it begins with its main one. */
function endOfLeadingClause(sentence: Sentence): number {
  if (!LEADING_CLAUSE.test(sentence.text)) return 0;
  const comma = sentence.text.indexOf(', ');
  return comma < 0 ? 0 : sentence.start + comma;
}

const LEADING_CLAUSE =
  /^["“]?(?:while|when|as|after|before|since|because|although|though|if|once|whereas)\b/i;

/** "the first visit by an American minister": any holder of the office, nobody that a pronoun goes back to. */
const isAnybody = (sentence: Sentence, mention: NameMention): boolean =>
  mention.kind === 'role' && /^(an?|any)$/i.test(mention.determiner) && isOblique(sentence, mention);

/** Sentences from the mention's own backwards, at most `reach`, not beyond two paragraphs. */
function sentencesBack(scene: Scene, mention: NameMention, reach: number): Sentence[] {
  const at = scene.sentences.findIndex((sentence) => covers(sentence, mention));
  if (at < 0) return [];
  return scene.sentences
    .slice(Math.max(0, at - reach), at + 1)
    .reverse()
    .filter((s) => mention.paragraph - s.paragraph <= 2 && s.paragraph > 0 === mention.paragraph > 0);
}

/** People named outside the quotation a pronoun stands in, in its sentence: who speaks there does not mean himself. */
function speakersAround(scene: Scene, mention: PronounMention): Draft[] {
  const sentence = scene.sentences.find((s) => covers(s, mention));
  if (!sentence) return [];
  const quoted = (at: number) =>
    (sentence.text.slice(0, at - sentence.start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (!quoted(mention.start)) return [];
  return scene.people.filter((person) =>
    person.mentions.some((m) => covers(sentence, m) && !quoted(m.start)),
  );
}

/** What may stand before the name in a label: an office, no clause ("By road went Minister X: his car …"). */
const BEFORE_LABEL = /^(?:(?:\p{Lu}[\p{L}.'’-]*|of|the|for|and|to|on),? ){0,10}["“(]?$/u;

/** Whether the mention is the label of who speaks ("Spokesman: …"), who does not mean himself by "he". */
const isLabel = (sentence: Sentence, mention: NameMention) =>
  BEFORE_LABEL.test(sentence.text.slice(0, mention.start - sentence.start)) &&
  /^(?:, [^.?!:]{1,60})?:\s/.test(sentence.text.slice(mention.end - sentence.start));

/** Whether somebody is one human being: named, in office, or called no more than "the official". */
const isOne = ({ entity, mention }: Link) =>
  entity.kind === 'person' ||
  (mention.kind === 'party' && !mention.plural && /^(?:official|delegate)$/.test(mention.head));

/** A sentence that goes on about somebody whom it does not name. */
const OPENS_ON_PRONOUN = /^(?:\p{L}+,? ){0,2}(?:he|she|his|her)\b/iu;

/** People a singular pronoun may stand for, best first: subjects of the nearest sentence, then the others there. */
export function antecedents(scene: Scene, mention: PronounMention): Draft[] {
  const found: Draft[] = [];
  const late: Draft[] = [];
  const speakers = speakersAround(scene, mention);
  for (const sentence of sentencesBack(scene, mention, 5)) {
    const there = scene.links.filter(
      (link) =>
        isOne(link) &&
        covers(sentence, link.mention) &&
        positionOf(link.mention) < positionOf(mention) &&
        !speakers.includes(link.entity) &&
        !isAnybody(sentence, link.mention) &&
        !(mention.person === 3 && isLabel(sentence, link.mention)) &&
        !(mention.gender && link.entity.gender && link.entity.gender !== mention.gender),
    );
    const subjects = there.filter((link) => !isOblique(sentence, link.mention));
    // "X received Y and discussed trade with him": the object is whom the sentence named last.
    const object = /^him$/i.test(mention.text) && covers(sentence, mention);
    const turn = covers(sentence, mention) ? 0 : endOfLeadingClause(sentence);
    const main = subjects.filter((link) => link.mention.start >= turn);
    // "Spoke alongside X, who came from Oslo, where she met Y": who the clause is about.
    const whose = object ? undefined : there.findLast((link) => isRelated(sentence, link.mention, mention));
    // "His first stop was with X. He then met Y": who is spoken of stands further back.
    const vague = subjects.length === 0 && !object && OPENS_ON_PRONOUN.test(sentence.text);
    // "A, B, C and D attended. Later X called on him": none of a crowd is meant alone.
    const crowd =
      !covers(sentence, mention) && listsIn(scene.people, sentence).some(({ length }) => length > 2);
    const into = vague || crowd ? late : found;
    for (const link of object ? there.reverse() : [...(whose ? [whose] : []), ...main, ...subjects, ...there])
      if (!into.includes(link.entity)) into.push(link.entity);
  }
  return unique([...found, ...late]);
}

/** Whether a relative clause about somebody runs up to the pronoun. */
const isRelated = (sentence: Sentence, mention: NameMention, pronoun: PronounMention) =>
  covers(sentence, pronoun) &&
  /^,? who\b[^,;.:"“”]*(?:, )?\bwhere $/i.test(
    sentence.text.slice(mention.end - sentence.start, pronoun.start - sentence.start),
  );

const OFFICE = /(?:leader|president|minister|premier|official|chief|head|chairm[ae]n|diplomat|envoy)s$/i;

/** What makes all whom a sentence names one company. */
const IN_COMPANY = /\b(?:joined|accompanied) by\b/i;

/** The people or party a plural pronoun stands for; empty when it is not clear. */
export function groupOf(scene: Scene, mention: PronounMention): Draft[] {
  if (/countr|nation|government|state/i.test(mention.text)) return [];
  if (/^the (?:men|women)$/i.test(mention.text)) return pairBefore(scene, mention);
  let single: Draft[] = [];
  const reach = /sides/i.test(mention.text) ? 1 : 4;
  for (const sentence of sentencesBack(scene, mention, reach)) {
    const there = scene.links.filter(
      (link) =>
        covers(sentence, link.mention) &&
        positionOf(link.mention) < positionOf(mention) &&
        link.entity.kind !== 'agency',
    );
    const subject =
      mention.number === 'many' && !covers(sentence, mention)
        ? there.find((link) => !isOblique(sentence, link.mention))
        : undefined;
    if (
      subject?.mention.kind === 'party' &&
      (subject.mention.plural || /delegation|team|mission|group|panel/.test(subject.mention.head))
    )
      return [subject.entity];
    const people = unique(there.filter(isOne).map((link) => link.entity));
    const parties = unique(
      there
        .filter(
          (link) => link.entity.kind === 'party' && link.mention.kind === 'party' && link.mention.plural,
        )
        .map((link) => link.entity),
    );
    // "Both leaders" are two people, whatever crowd stands beside them.
    const each = mention.number === 'two' && OFFICE.test(mention.text);
    const sides = unique(
      there
        .filter((link) => isOne(link) || (link.entity.kind === 'party' && !each))
        .map((link) => link.entity),
    );
    if (/^their$/i.test(mention.text) && people.length === 2 && covers(sentence, mention)) return people;
    if (
      mention.number === 'many' &&
      parties.length === 1 &&
      (people.length === 0 || covers(sentence, mention))
    )
      return parties;
    if (mention.number === 'many' && parties.length > 1) return parties.slice(-1);
    if (people.length === 2) return people;
    if (people.length < 2 && sides.length === 2) return sides;
    if (people.length > 2)
      return mention.number === 'two'
        ? mostNamed(scene, people)
        : people.length === 3 || IN_COMPANY.test(sentence.text)
          ? people
          : [];
    single = unique([...single, ...people]);
    if (single.length === 2 && mention.number === 'two') return single;
  }
  return [];
}

/** "The men": the two whom the nearest sentence that names anybody names. */
function pairBefore(scene: Scene, mention: PronounMention): Draft[] {
  for (const sentence of sentencesBack(scene, mention, 2)) {
    const named = scene.links.filter(
      (link) =>
        link.mention.kind === 'person' &&
        covers(sentence, link.mention) &&
        positionOf(link.mention) < positionOf(mention),
    );
    const people = unique(named.map((link) => link.entity));
    if (people.length > 0) return people.length === 2 ? people : [];
  }
  return [];
}

/** The two people whom the article names most, when they stand out. */
function mostNamed(scene: Scene, people: readonly Draft[]): Draft[] {
  const count = (d: Draft) => scene.links.filter((link) => link.entity === d).length;
  const order = [...people].sort((a, b) => count(b) - count(a));
  const [, second, third] = order;
  return second && third && count(second) > count(third) ? order.slice(0, 2) : [];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
