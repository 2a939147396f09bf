import type {
  NameMention,
  PartyMention,
  PersonMention,
  PronounMention,
  RoleMention,
} from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Cast, Entity } from '../cast.js';
import { positionOf } from '../position.js';
import { labelBefore } from '../transcript.js';
import { aliasesOf } from './aliases.js';
import { Bodies, bare, holders } from './bodies.js';
import { counterpartOf, shareOffices } from './counterparts.js';
import type { Draft } from './draft.js';
import { guestOf } from './guest.js';
import { holdersOf } from './holders-of.js';
import { leadersIn } from './leaders.js';
import { gatherPeople } from './people.js';
import { antecedents, groupOf, type Link } from './pronouns.js';
import { countedMeant, severalMeant } from './several.js';
import { isReported, speakerOf, speakersOf } from './speaker.js';
import { wordsOf } from './spelling.js';
import { titleCovers } from './titles.js';

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
  private readonly led: ReadonlyMap<PartyMention, readonly PersonMention[]>;

  constructor(reading: Reading) {
    this.reading = reading;
    this.led = leadersIn(reading);
    const named = reading.names.filter((m): m is PersonMention => m.kind === 'person');
    const textOf = (paragraph: number) =>
      reading.article.paragraphs.find((block) => block.number === paragraph)?.text ?? '';
    this.people = gatherPeople(named, aliasesOf(named, textOf));
    shareOffices(this.people, named);
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
    const entities = this.plain(mention, besides);
    const [body] = entities;
    if (mention.kind !== 'party' || entities.length !== 1 || !body) return entities;
    return [body, ...this.leadersOf(body, mention)];
  }

  /** Who leads a body of people, when the article said so of it before. */
  private leadersOf(body: Entity, mention: PartyMention): readonly Entity[] {
    const told = [...this.led].filter(
      ([party]) => party !== mention && positionOf(party) < positionOf(mention),
    );
    const own = told.findLast(([party]) => this.plain(party, [])[0] === body);
    return (own?.[1] ?? []).flatMap((leader) => this.plain(leader, []));
  }

  private plain(mention: NameMention, besides: readonly Entity[]): readonly Entity[] {
    if (mention.kind === 'pronoun' && mention.person === 1 && mention.number !== 'one')
      return this.look(mention, besides);
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
        return this.resolved.get(keyOf(mention)) ?? this.surnamed(mention);
      case 'role': {
        const able = mention.determiner === '' || /^(the|this|that|visiting)/i.test(mention.determiner);
        const [holder] =
          able && !/\b(?:counterpart|colleague)$/.test(mention.title)
            ? holders(this.people, mention).filter((d) => !besides.includes(d))
            : [];
        if (!holder)
          return [
            counterpartOf(this.people, mention) ??
              guestOf(this.reading, this.people, mention) ??
              this.introduced(mention) ??
              this.bodies.office(mention),
          ];
        if (!holder.mentions.includes(mention)) holder.mentions.push(mention);
        return [holder];
      }
      case 'party':
        return this.several(mention) ?? [this.official(mention) ?? this.party(mention)];
      case 'organisation':
      case 'agency':
        return [this.bodies.body(mention)];
      case 'pronoun':
        return this.pronoun(mention, besides);
    }
  }

  /** The one person of the article who bears a surname that stands in a compound: "the Ban-Aso meeting". */
  private surnamed({ name }: PersonMention): readonly Draft[] {
    const [word = ''] = wordsOf(name);
    const bearers = this.people.filter(({ words }) => words[0] === word || words.at(-1) === word);
    return bearers.length === 1 ? bearers : [];
  }

  /** Whom the article names right after an office in its lead: "A Kenyan general arrived. Daudi Mwangi, chief of staff, …". */
  private introduced(mention: RoleMention): Draft | undefined {
    if (!/^an?$/i.test(mention.determiner) || mention.of === undefined || mention.paragraph > 2)
      return undefined;
    const after = (person: Draft) =>
      person.mentions.every((m) => m.paragraph === 0 || positionOf(m) > positionOf(mention));
    const soon = (person: Draft) =>
      person.mentions.some((m) => m.paragraph >= mention.paragraph && m.paragraph <= mention.paragraph + 2);
    const news = this.people.filter((person) => after(person) && soon(person));
    const holder = news.find((person) => person.titles.some((title) => title.endsWith(mention.title)));
    const next = holder ? [holder] : news.filter((person) => person.of === mention.of);
    return next.length === 1 ? next[0] : undefined;
  }

  /**
   * "The leaders of Mali and Chad", where the article names them; or those named before whom "the senators" takes up,
   * unless it goes back to a party of that kind.
   */
  private several(mention: PartyMention): readonly Draft[] | undefined {
    const found = mention.plural ? holdersOf(this.people, mention) : [];
    if (found.length > 1) return found;
    const isAlike = (m: NameMention) =>
      m.kind === 'party' && m.head === mention.head && m.paragraph > 0 && positionOf(m) < positionOf(mention);
    if (this.bodies.drafts.some(({ mentions }) => mentions.some(isAlike))) return undefined;
    const people = severalMeant(this.people, this.reading.sentences, mention);
    return people.length > 0 ? people : undefined;
  }

  /** "The Chilean official": the one Chilean in office whom the article has named, unless it told of one unnamed. */
  private official(mention: PartyMention): Draft | undefined {
    if (mention.plural || mention.of === undefined || !/^the (?:\S+ )?\S+ official$/i.test(mention.text))
      return undefined;
    if (this.bodies.drafts.some(({ kind, of }) => kind === 'party' && of === mention.of)) return undefined;
    const able = this.people.filter(
      (person) =>
        person.of === mention.of &&
        person.titles.some((title) => titleCovers('official', title)) &&
        person.mentions.some((m) => m.paragraph > 0 && positionOf(m) < positionOf(mention)),
    );
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
    const scene = { links: this.links, people: this.people, sentences: this.reading.sentences };
    if (mention.person === 1) {
      const one = mention.number === 'one' || isReported(this.reading, mention);
      if (!one) return speakersOf(this.reading, mention, this.links, besides);
      const speaker = speakerOf(this.reading, mention, this.links);
      return speaker ? [speaker] : [];
    }
    if (mention.number !== 'one') {
      const counted = countedMeant(this.people, this.reading.sentences, mention);
      const group = counted.length > 0 ? counted : groupOf(scene, mention);
      return group.filter((d) => !besides.includes(d));
    }
    // Who speaks in a transcript does not mean himself by "he".
    const spoken = labelBefore(this.reading, mention.paragraph) !== undefined;
    const self = spoken ? speakerOf(this.reading, mention, this.links) : undefined;
    const [found] = antecedents(scene, mention).filter((d) => d !== self && !besides.includes(d));
    return found ? [found] : [];
  }
}
