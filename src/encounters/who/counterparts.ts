import type { PersonMention } from '../../reading/mention.js';
import { placeOf } from './bodies.js';
import type { Draft } from './people.js';

/** Furthest a counterpart may stand behind the one whose office he shares, in characters. */
const REACH = 240;

const isCounterpart = ({ title }: PersonMention) => /\bcounterpart$/i.test(title ?? '');

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
      .sort((a, b) => placeOf(b) - placeOf(a))
      .find((other) => other.title && !isCounterpart(other));
    const title = holder?.title?.toLowerCase();
    const person = people.find((one) => one.mentions.includes(mention));
    if (title && person && !person.titles.includes(title)) person.titles.push(title);
  }
}
