import { words } from '../../reading/lexicon/word-list.js';
import { governorOf } from './clause.js';
import { GLAD } from './lexicon.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from './parse.js';

/** Words without a subject that tell how glad the speaker is to have met somebody. */
interface Gladness {
  /** First chunk of the words. */
  readonly first: number;
  /** The verb "be" among them; -1 in "Great to meet Y". */
  readonly verb: number;
}

/** Adjectives of a chance that nobody had. */
const MISSED = words('missed lost wasted squandered');

const isGlad = (parse: Parse, i: number): boolean =>
  GLAD.has(nounAt(parse, i)?.head.low ?? '') || GLAD.has(wordAt(parse, i));

/** "I", "we": whoever speaks. */
function isSpeaker(parse: Parse, i: number): boolean {
  const name = nounAt(parse, i)?.head.name;
  return name?.kind === 'pronoun' && name.person === 1;
}

/** "I would like to welcome Y": who says so does it. */
const isWelcome = (parse: Parse, governor: number, v: number): boolean =>
  verbAt(parse, v)?.lemma === 'welcome' &&
  ['like', 'want', 'wish'].includes(verbAt(parse, governor)?.lemma ?? '') &&
  verbAt(parse, governor)?.negated !== true &&
  isSpeaker(parse, governor - 1);

/** "It would be an honour": nothing is arranged. */
const isOpen = (parse: Parse, v: number): boolean =>
  verbAt(parse, v)?.aux.some((word) => /^(?:would|['’]d)$/.test(word)) === true;

/** "It was an honour to meet Y", "My pleasure to welcome Y", "Great to see Y": what nobody but the speaker can mean. */
export function gladnessOf(parse: Parse, v: number): Gladness | undefined {
  const governor = governorOf(parse, v);
  if (isWelcome(parse, governor, v)) return { first: governor, verb: -1 };
  if (governor < 0 || !isGlad(parse, governor)) return undefined;
  const possessive = nounAt(parse, governor)?.possessive?.low;
  if (possessive && possessive !== 'my' && possessive !== 'our') return undefined;
  if (nounAt(parse, governor)?.words.some((word) => MISSED.has(word))) return undefined;
  let verb = -1;
  for (let k = governor - 1; k >= 0; k--) {
    const word = wordAt(parse, k);
    if (verbAt(parse, k)?.lemma === 'be' && verb < 0 && !isOpen(parse, k)) verb = k;
    else if (word === 'it' || nounAt(parse, k)?.words.join(' ') === 'it') return { first: k, verb };
    else if ([':', '"', '“'].includes(word)) return verb < 0 ? { first: k + 1, verb } : undefined;
    else if (
      !isLoose(parse, k) &&
      !["'s", '’s', 'and', ',', 'so', 'such'].includes(word) &&
      !isGlad(parse, k)
    )
      return undefined;
  }
  return verb < 0 ? { first: 0, verb } : undefined;
}
