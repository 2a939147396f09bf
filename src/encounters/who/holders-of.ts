import { placeNamed } from '../../reading/gazetteer.js';
import type { PartyMention } from '../../reading/mention.js';
import { positionOf } from '../position.js';
import type { Draft } from './draft.js';
import { titleCovers } from './titles.js';

/** "the leaders of Mali, Niger and Chad": an office of which each country has one holder, and the countries. */
const OF_COUNTRIES =
  /^(?:the )?(leader|president|premier|prime minister|foreign minister|defen[cs]e minister|chancellor|king)s of ((?:the )?\p{Lu}[\p{L} ]+(?:, (?:the )?\p{Lu}[\p{L} ]+)*,? and (?:the )?\p{Lu}[\p{L} ]+)$/iu;

/** The people of the article who hold such offices, one for each of the countries; empty where one of them is not named. */
export function holdersOf(people: readonly Draft[], mention: PartyMention): readonly Draft[] {
  const [, office = '', list] = OF_COUNTRIES.exec(mention.text) ?? [];
  if (!list) return [];
  const countries = list.split(/,? and |, /).map((name) => placeNamed(name.replace(/^the /i, '')));
  const found = countries.map((country) =>
    people.filter(
      (person) =>
        country?.kind === 'country' &&
        person.of === country.name &&
        person.titles.some((title) => titleCovers(office, title)) &&
        person.mentions.some(
          (m) => Math.abs(m.paragraph - mention.paragraph) <= NEAR || positionOf(m) < positionOf(mention),
        ),
    ),
  );
  return found.every((holders) => holders.length === 1) ? found.flat() : [];
}

/** How many paragraphs further on they may be named for the first time. */
const NEAR = 3;
