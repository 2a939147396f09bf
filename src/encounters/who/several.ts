import type { NameMention, PartyMention, PronounMention } from '../../reading/mention.js';
import type { Sentence } from '../../reading/sentences.js';
import { covers } from '../../reading/span.js';
import { positionOf } from '../position.js';
import type { Draft } from './draft.js';
import { titleCovers } from './titles.js';

/** Words for people who go about together, whatever offices they hold. */
const TOGETHER = new Set(['group', 'trio', 'quartet', 'foursome', 'visitor', 'guest', 'panel']);

/** How far back those are named whom a plural takes up, in sentences and paragraphs. */
const REACH = { sentences: 4, paragraphs: 2 };

/** What stands between two members of a list. */
const JOINT =
  /^(?:\s*\([^)]{1,40}\))?(?:\s+of\s+[\p{L} .]{2,30})?(?:,? and | & |, (?:and )?(?:with )?|; (?:and )?)$/u;

/** People named in a sentence before a place, in text order, each with the mention that names him. */
interface Named {
  readonly person: Draft;
  readonly mention: NameMention;
}

function namedIn(people: readonly Draft[], sentence: Sentence, before: number): Named[] {
  return people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .filter(
      ({ mention }) => mention.kind === 'person' && covers(sentence, mention) && positionOf(mention) < before,
    )
    .sort((a, b) => a.mention.start - b.mention.start);
}

/** Lists of people named side by side in a sentence: "A, B and C". */
export const listsIn = (people: readonly Draft[], sentence: Sentence) =>
  listsOf(sentence, namedIn(people, sentence, Number.POSITIVE_INFINITY));

function listsOf(sentence: Sentence, named: readonly Named[]): Draft[][] {
  const lists: Draft[][] = [];
  let end = -1;
  for (const { person, mention } of named) {
    const gap = end < 0 ? '' : sentence.text.slice(end - sentence.start, mention.start - sentence.start);
    if (end >= 0 && JOINT.test(gap)) lists.at(-1)?.push(person);
    else lists.push([person]);
    end = mention.end;
  }
  return lists.map((list) => [...new Set(list)]).filter((list) => list.length > 1);
}

/** Whether a plural is told with an article that points back: "the senators", "these envoys". */
function isDefinite(mention: PartyMention, sentence: Sentence): boolean {
  if (/^(?:the|these|those) /i.test(mention.text)) return true;
  return /\b(?:the|these|those) (?:two |three |four |five )?$/i.test(
    sentence.text.slice(0, mention.start - sentence.start),
  );
}

/** Who leads a journey that the others of a list go on: "X flew to Oslo with A and B". */
const LEADS =
  /\b(?:travel|fl[ey]|arriv|leav|left|visit|c[ao]me|go|went|tour|head|led|lead)\w*\b[^;:"“]*\bwith $/i;

/** The list with who takes its people along, when the sentence says that he does. */
function withLeader(sentence: Sentence, named: readonly Named[], list: readonly Draft[]): readonly Draft[] {
  const first = named.findIndex(({ person }) => person === list[0]);
  const [leader, member] = [named[first - 1], named[first]];
  if (!leader || !member || first !== 1) return list;
  const gap = sentence.text.slice(leader.mention.end - sentence.start, member.mention.start - sentence.start);
  return LEADS.test(gap) ? [leader.person, ...list] : list;
}

/** The last list of people told before a mention that suits it, no further back than two paragraphs. */
function lastList(
  people: readonly Draft[],
  sentences: readonly Sentence[],
  mention: NameMention,
  suits: (list: readonly Draft[]) => boolean,
): readonly Draft[] {
  const at = sentences.findIndex((sentence) => covers(sentence, mention));
  for (let k = at; k >= Math.max(0, at - REACH.sentences); k--) {
    const sentence = sentences[k];
    if (!sentence || sentence.paragraph === 0 || mention.paragraph - sentence.paragraph > REACH.paragraphs)
      break;
    const named = namedIn(people, sentence, positionOf(mention));
    const list = listsOf(sentence, named).at(-1);
    const lists = list ? [withLeader(sentence, named, list), list] : [];
    const found = lists.find(suits);
    if (found) return found;
  }
  return [];
}

/**
 * The people named side by side before whom a plural takes up: "Senators A and B arrived. The senators met C"; none when
 * the plural says more than their office, or nobody before holds it.
 */
export function severalMeant(
  people: readonly Draft[],
  sentences: readonly Sentence[],
  mention: PartyMention,
): readonly Draft[] {
  const together = TOGETHER.has(mention.head);
  const plain = mention.of === undefined && /^(?:\S+ )?\S+$/.test(mention.text);
  const own = sentences.find((sentence) => covers(sentence, mention));
  if ((!mention.plural && !together) || !plain || !own || mention.paragraph === 0) return [];
  if (!isDefinite(mention, own)) return [];
  const holds = (person: Draft) => person.titles.some((title) => titleCovers(mention.head, title));
  return lastList(people, sentences, mention, (list) => together || list.every(holds));
}

const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };

/** The people named side by side before whom "the three", "the four leaders" takes up; none when no list has as many. */
export function countedMeant(
  people: readonly Draft[],
  sentences: readonly Sentence[],
  mention: PronounMention,
): readonly Draft[] {
  const count = COUNTS[/\b(?:three|four|five)\b/i.exec(mention.text)?.[0].toLowerCase() ?? ''];
  return count === undefined ? [] : lastList(people, sentences, mention, (list) => list.length === count);
}
