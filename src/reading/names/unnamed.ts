import { LOOSE_PARTY_HEADS } from '../lexicon/titles.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import type { Found } from './found.js';
import { homesEnd } from './homes.js';
import { party, role } from './make.js';
import { isWeak, type TitlePhrase } from './title-phrase.js';

/** An office with no name beside it: a role that may point back, or a party. */
export function unnamed(line: Line, title: TitlePhrase): Found | undefined {
  const { words } = line;
  const head = words[title.head];
  if (!head) return undefined;
  const follower = words[title.head + 1];
  const compound = follower && isCompound(follower) && !isDeparture(line, title.head + 1);
  if (title.end === title.head + 1 && !head.possessive && compound) return undefined;
  if (head.pos === 'ADJ' && !head.capital && follower?.pos === 'ADJ') return undefined;
  if (title.determiner === '' && !title.of && !head.capital && title.start === title.head)
    return looseParty(line, title);
  if (LOOSE_PARTY_HEADS.has(head.key) && !isParty(line, title)) return undefined;
  if (title.plural || (head.classes & Class.Party) !== 0) return partyFound(line, title);
  if (isWeak(title) && !title.of) return undefined;
  if (isWeak(title) || (title.noun === 'leader' && title.determiner === 'a')) {
    return title.determiner === 'the' && !isWeak(title)
      ? { mentions: [role(line, title)], next: title.end }
      : partyFound(line, title);
  }
  return { mentions: [role(line, title)], next: title.end };
}

function partyFound(line: Line, title: TitlePhrase): Found {
  return { mentions: [party(line, title)], next: homesEnd(line, title) ?? title.end };
}

/** A plain noun without article or source is a party in the plural ("officials said"), nothing in the singular. */
function looseParty(line: Line, title: TitlePhrase): Found | undefined {
  const head = line.words[title.head];
  if (!head || !title.plural || (LOOSE_PARTY_HEADS.has(head.key) && !isParty(line, title))) return undefined;
  return partyFound(line, title);
}

/** Whether a plain group noun stands for people who act: the text says whose, or who leads it. */
function isParty(line: Line, title: TitlePhrase): boolean {
  const { words } = line;
  if (title.noun === 'side' || title.noun === 'people') return title.of !== undefined;
  if (title.of !== undefined || title.start < title.head - (title.determiner === '' ? 0 : 1)) return true;
  if (title.end > title.head + 1 || words[title.start - 1]?.number) return true;
  if (title.determiner !== '' && /^(group|panel|team|delegation)$/.test(title.noun)) return true;
  return /^(led|headed|chaired)$/.test(words[title.end]?.key ?? '');
}

/** Present forms of travel that taggers take for plural nouns: "the premier heads to Oslo". */
const DEPARTURES = new Set(['heads', 'lands', 'visits', 'tours', 'stops', 'travels', 'flies', 'returns']);

/** Whether a word says that somebody travels: a preposition or a place follows it. */
const isDeparture = ({ words, phrases }: Line, at: number) =>
  DEPARTURES.has(words[at]?.key ?? '') &&
  (/^(?:to|for|in|back|home)$/.test(words[at + 1]?.key ?? '') ||
    ['city', 'country', 'region'].includes(phrases[at + 1]?.kind ?? ''));

/** Whether the noun behind an office makes it the first part of a compound ("minister level", "president office"). */
function isCompound(word: Word): boolean {
  return (
    !word.mark && !word.capital && word.pos === 'NOUN' && !/^(who|yesterday|today|tomorrow)$/.test(word.key)
  );
}
