import type { PersonMention, RoleMention } from '../../reading/mention.js';
import { positionOf } from '../position.js';
import type { Draft } from './draft.js';
import { titleCovers } from './titles.js';

/** Furthest a counterpart may stand behind the one whose office he shares, in characters. */
const REACH = 240;

const isCounterpart = ({ title }: PersonMention) => /\b(?:counterpart|colleague)$/i.test(title ?? '');

/** Gives "his Polish counterpart X" the office of the one named before, so that "the visiting president" can mean X. */
export function shareOffices(people: readonly Draft[], mentions: readonly PersonMention[]): void {
  for (const mention of mentions.filter(isCounterpart)) {
    const before = mentions.filter(
      (other) =>
        other.paragraph === mention.paragraph &&
        other.end <= mention.start &&
        mention.start - other.end < REACH,
    );
    const holder = before
      .sort((a, b) => positionOf(b) - positionOf(a))
      .find((other) => other.title && !isCounterpart(other));
    const title = holder?.title?.toLowerCase();
    const person = people.find((one) => one.mentions.includes(mention));
    if (title && person && !person.titles.includes(title)) person.titles.push(title);
  }
}

/**
 * Whom "her Chinese counterpart" means: the one of that country in the article who has the office of whoever was named
 * last before; undefined where several could be meant, or none.
 */
export function counterpartOf(people: readonly Draft[], mention: RoleMention): Draft | undefined {
  if (mention.of === undefined || !/\b(?:counterpart|colleague)$/i.test(mention.title)) return undefined;
  const able = people.filter((person) => person.of === mention.of && person.titles.length > 0);
  const place = positionOf(mention);
  const last = (person: Draft) => Math.max(-1, ...person.mentions.map(positionOf).filter((at) => at < place));
  const [owner] = [...people].filter((person) => person.of !== mention.of).sort((a, b) => last(b) - last(a));
  const held = owner?.titles ?? [];
  const peers = able.filter(({ titles }) =>
    titles.some((title) => held.some((own) => titleCovers(own, title) || titleCovers(title, own))),
  );
  const fit = held.length === 0 ? able : peers;
  return fit.length === 1 ? fit[0] : undefined;
}
