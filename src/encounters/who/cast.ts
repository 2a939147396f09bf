import type {
  NameMention,
  PartyMention,
  PersonMention,
  PronounMention,
  RoleMention,
} from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Cast, Entity } from '../cast.js';
import { Bodies, bare, holders, placeOf } from './bodies.js';
import { aliasesOf, type Draft, gatherPeople } from './people.js';
import { antecedents, groupOf, type Link } from './pronouns.js';
import { speakerOf } from './speaker.js';

/** Joins the mentions of an article to the people and bodies they stand for. */
export function castOf(reading: Reading): Cast {
  return new ArticleCast(reading);
}

const keyOf = (mention: NameMention) =>
  `${mention.kind}:${mention.paragraph}:${mention.start}:${mention.end}`;

class ArticleCast implements Cast {
  private readonly people: Draft[];
  private readonly bodies = new Bodies();
  private readonly resolved = new Map<string, readonly Draft[]>();
  private readonly links: Link[] = [];
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    const named = reading.names.filter((m): m is PersonMention => m.kind === 'person');
    const textOf = (paragraph: number) =>
      reading.article.paragraphs.find((block) => block.number === paragraph)?.text ?? '';
    this.people = gatherPeople(named, aliasesOf(named, textOf));
    for (const person of this.people)
      for (const mention of person.mentions) this.resolved.set(keyOf(mention), [person]);
    const spoken = (mention: NameMention) => mention.kind === 'pronoun' && mention.person === 1;
    for (const mention of [...reading.names.filter((m) => !spoken(m)), ...reading.names.filter(spoken)]) {
      const entities = this.look(mention, []);
      this.resolved.set(keyOf(mention), entities);
      for (const entity of entities) if (entities.length === 1) this.links.push({ mention, entity });
    }
  }

  get entities(): readonly Entity[] {
    return [...this.people, ...this.bodies.drafts];
  }

  resolve(mention: NameMention, besides: readonly Entity[] = []): readonly Entity[] {
    const known = this.resolved.get(keyOf(mention));
    if (known && !known.some((entity) => besides.includes(entity))) return known;
    if (known && mention.kind !== 'pronoun' && mention.kind !== 'role') return known;
    const entities = this.look(mention, besides);
    if (besides.length === 0) this.resolved.set(keyOf(mention), entities);
    return entities;
  }

  private look(mention: NameMention, besides: readonly Entity[]): readonly Draft[] {
    switch (mention.kind) {
      case 'person':
        return this.resolved.get(keyOf(mention)) ?? [];
      case 'role': {
        const able = mention.determiner === '' || /^(the|this|that|visiting)/i.test(mention.determiner);
        const [holder] =
          able && mention.title !== 'counterpart'
            ? holders(this.people, mention).filter((d) => !besides.includes(d))
            : [];
        if (!holder) return [this.introduced(mention) ?? this.bodies.office(mention)];
        if (!holder.mentions.includes(mention)) holder.mentions.push(mention);
        return [holder];
      }
      case 'party':
        return [this.colleague(mention) ?? this.party(mention)];
      case 'organisation':
      case 'agency':
        return [this.bodies.body(mention)];
      case 'pronoun':
        return this.pronoun(mention, besides);
    }
  }

  /** Whom the article names right after an office in its lead: "A Kenyan general arrived. Daudi Mwangi, chief of staff, …". */
  private introduced(mention: RoleMention): Draft | undefined {
    if (!/^an?$/i.test(mention.determiner) || mention.of === undefined || mention.paragraph > 2)
      return undefined;
    const after = (person: Draft) =>
      person.mentions.every((m) => m.paragraph === 0 || placeOf(m) > placeOf(mention));
    const soon = (person: Draft) =>
      person.mentions.some((m) => m.paragraph >= mention.paragraph && m.paragraph <= mention.paragraph + 2);
    const news = this.people.filter((person) => after(person) && soon(person));
    const holder = news.find((person) => person.titles.some((title) => title.endsWith(mention.title)));
    const next = holder ? [holder] : news.filter((person) => person.of === mention.of);
    return next.length === 1 ? next[0] : undefined;
  }

  /** "Turkish colleague": the one Turk of the article who has an office. */
  private colleague(mention: PartyMention): Draft | undefined {
    if (mention.plural || mention.of === undefined || !/colleague$/i.test(mention.text)) return undefined;
    const able = this.people.filter((person) => person.of === mention.of && person.titles.length > 0);
    return able.length === 1 ? able[0] : undefined;
  }

  /** A party read wider than the reader of names had it is the same party under its full words. */
  private party(mention: PartyMention): Draft {
    const inner = this.reading.names.find(
      (m) =>
        m.kind === 'party' &&
        m !== mention &&
        m.paragraph === mention.paragraph &&
        m.start >= mention.start &&
        m.end <= mention.end &&
        (m.start !== mention.start || m.end !== mention.end),
    );
    const [known] = inner ? (this.resolved.get(keyOf(inner)) ?? []) : [];
    if (!known) return this.bodies.party(mention);
    const words = bare(mention.text);
    if (!known.spellings.includes(words)) known.spellings.push(words);
    if (words.length > known.name.length) known.name = words;
    return known;
  }

  private pronoun(mention: PronounMention, besides: readonly Entity[]): readonly Draft[] {
    const scene = { links: this.links, sentences: this.reading.sentences };
    if (mention.person === 1) {
      const speaker = mention.number === 'one' ? speakerOf(this.reading, mention, this.links) : undefined;
      return speaker ? [speaker] : [];
    }
    if (mention.number !== 'one') return groupOf(scene, mention).filter((d) => !besides.includes(d));
    const [found] = antecedents(scene, mention).filter((d) => !besides.includes(d));
    return found ? [found] : [];
  }
}
