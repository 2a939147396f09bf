import { SPELLED_OUT } from '../../reading/lexicon/titles.js';
import type { NameMention, OrganisationMention, PartyMention, RoleMention } from '../../reading/mention.js';
import { positionOf } from '../position.js';
import { type Draft, draft } from './draft.js';
import { fold } from './spelling.js';
import { plainTitle, titleCovers } from './titles.js';

/** Words without a leading determiner. */
export function bare(text: string): string {
  return text.replace(/^(the|a|an|his|her|their|its|our|this|that|some|several)\s+/i, '');
}

/** Bodies of people sent together, of which an article usually knows one. */
const COLLECTIVE = new Set(['delegation', 'mission', 'team', 'panel']);

/** Joins parties, organisations and agencies of an article: the same words, or the same kind of people of one country. */
export class Bodies {
  readonly drafts: Draft[] = [];
  private count = 0;

  /** The entity of a party: "Chinese official" and "Chinese officials" are one, "the delegation" the last one named. */
  party(mention: PartyMention): Draft {
    const text = fold(bare(mention.text));
    const found =
      this.drafts.find(
        (d) =>
          d.kind === 'party' &&
          d.spellings.some((spelling) => singular(fold(bare(spelling))) === singular(text)),
      ) ?? (/^the /i.test(mention.text) && mention.of === undefined ? this.lastParty(mention) : undefined);
    if (found) return add(found, mention, bare(mention.text));
    const entity = this.titled(mention);
    if (!entity) return this.open('party', bare(mention.text), mention);
    entity.name = bare(mention.text);
    return add(entity, mention, entity.name);
  }

  /** The one body of this kind that the title speaks of, which the text now introduces: "a US delegation". */
  private titled(mention: PartyMention): Draft | undefined {
    const alike = this.drafts.filter(
      (d) => d.kind === 'party' && d.mentions.some((m) => m.kind === 'party' && m.head === mention.head),
    );
    const [only] = alike;
    return alike.length === 1 && COLLECTIVE.has(mention.head) && only?.mentions[0]?.paragraph === 0
      ? only
      : undefined;
  }

  private lastParty(mention: PartyMention): Draft | undefined {
    const before = this.drafts.filter(
      (d) =>
        d.kind === 'party' &&
        d.mentions.some(
          (m) => m.kind === 'party' && m.head === mention.head && positionOf(m) < positionOf(mention),
        ),
    );
    return before.at(-1);
  }

  /** The entity of an organisation or agency, by its words. */
  body(
    mention:
      | OrganisationMention
      | Exclude<NameMention, { kind: 'person' | 'role' | 'party' | 'pronoun' | 'organisation' }>,
  ): Draft {
    const text = fold(bare(mention.text));
    const found = this.drafts.find(
      (d) => d.kind === mention.kind && d.spellings.some((spelling) => fold(spelling) === text),
    );
    return found
      ? add(found, mention, bare(mention.text))
      : this.open(mention.kind, bare(mention.text), mention);
  }

  /** The entity of an office whose holder the article does not name. */
  office(mention: RoleMention): Draft {
    const found = this.drafts.find(
      (d) =>
        d.kind === 'person' &&
        d.of === mention.of &&
        d.titles.some((title) => plainTitle(title) === plainTitle(mention.title)),
    );
    if (found) return add(found, mention, bare(mention.text));
    const entity = this.open('person', bare(mention.text), mention);
    entity.titles.push(mention.title.toLowerCase());
    return entity;
  }

  private open(kind: Draft['kind'], name: string, mention: NameMention): Draft {
    const entity = draft(kind, ++this.count, name, mention);
    if ('of' in mention && mention.of) entity.of = mention.of;
    const keyed = { ...entity, key: `${kind}-${this.count}` };
    this.drafts.push(keyed);
    return keyed;
  }
}

const singular = (text: string) => text.replace(/s$/, '');

function add(entity: Draft, mention: NameMention, spelling: string): Draft {
  entity.mentions.push(mention);
  if (!entity.spellings.includes(spelling)) entity.spellings.push(spelling);
  return entity;
}

/** How many paragraphs further on the one holder of an office may be named for the first time. */
const AHEAD = 2;

/** The one person of the article with that very office, named right after: "the prime minister", then "Prime Minister X". */
function sole(people: readonly Draft[], mention: RoleMention): Draft[] {
  const named = people.filter((d) =>
    d.titles.some((title) => plainTitle(title) === plainTitle(mention.title)),
  );
  const soon = named.filter((d) =>
    d.mentions.some((m) => Math.abs(m.paragraph - mention.paragraph) <= AHEAD),
  );
  // A label in capitals, "THE PRESIDENT:", is a speaker's name of its own.
  const label = mention.text === mention.text.toUpperCase();
  return named.length === 1 && /^the$/i.test(mention.determiner) && mention.paragraph > 0 && !label
    ? soon
    : [];
}

/** Named people who may be meant by an office, best first: the last one named before, else one named soon after. */
export function holders(people: readonly Draft[], mention: RoleMention): Draft[] {
  const place = positionOf(mention);
  const fits = people.filter(
    (d) =>
      d.titles.some(
        (title) =>
          titleCovers(mention.title, title) &&
          (mention.of === undefined ||
            d.of !== undefined ||
            plainTitle(title).includes(plainTitle(mention.title))),
      ) &&
      (mention.of === undefined || d.of === undefined || d.of === mention.of),
  );
  const agreeing =
    mention.of === undefined
      ? fits
      : [...fits.filter((d) => d.of === mention.of), ...fits.filter((d) => d.of !== mention.of)];
  const before = (d: Draft) => Math.max(-1, ...d.mentions.map(positionOf).filter((at) => at < place));
  const known = agreeing
    .filter((d) => before(d) >= 0)
    .sort((a, b) => rank(b, mention) - rank(a, mention) || before(b) - before(a));
  const soon = (d: Draft) => d.mentions.some((m) => m.paragraph <= mention.paragraph + 6);
  const ahead = agreeing.filter((d) => before(d) < 0 && (d.of === mention.of || soon(d)));
  // A headline speaks of whom the text then names: "the President" is not the Swiss one.
  const own = mention.paragraph === 0 ? ahead.filter((d) => d.of === undefined) : [];
  const pointed = mention.of !== undefined || mention.title in SPELLED_OUT;
  const news = pointed ? ahead : own;
  if (news.length === 1) return [...known, ...news];
  return known.length > 0 || mention.of !== undefined ? known : sole(people, mention);
}

const VISITING = /\bvisiting\b/i;

/** "The president", in news of a country that calls its own no more than that, is the one whom it leads with. */
const isHome = (d: Draft, mention: RoleMention) =>
  mention.of === undefined &&
  d.of === undefined &&
  d.titles.some((title) => title === mention.title.toLowerCase()) &&
  d.mentions.some((m) => m.paragraph === 1);

/** Who shares the country comes first, then who bears the very title: "the PM" is the PM and not the premier of another. */
const rank = (d: Draft, mention: RoleMention) =>
  (mention.of !== undefined && d.of === mention.of ? 4 : 0) +
  (isHome(d, mention) ? 1 : 0) +
  (VISITING.test(mention.text) && d.mentions.some((m) => VISITING.test(m.text)) ? 4 : 0) +
  (d.titles.includes(mention.title.toLowerCase()) ? 2 : 0) +
  (d.titles.some((title) => plainTitle(title) === plainTitle(mention.title)) ? 1 : 0);
