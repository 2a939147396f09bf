import type { RoleMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import { covers } from '../../reading/span.js';
import { positionOf } from '../position.js';
import type { Draft } from './draft.js';

/** Words by which a sentence tells that somebody has come. */
const COMING =
  /\b(?:came|come|arriv\w+|visit\w*|guest|received|receiv\w+|welcom\w+|accepted|land\w+|trip|stay)\b/i;

/** Whom "the guest" means: the one from elsewhere whom the article named last, where it told of a visit; undefined where nobody shows. */
export function guestOf(reading: Reading, people: readonly Draft[], mention: RoleMention): Draft | undefined {
  if (!/^(?:guest|visitor)$/i.test(mention.title) || mention.of !== undefined) return undefined;
  if (!/^(?:the|this|our|high|distinguished)?$/i.test(mention.determiner)) return undefined;
  const place = positionOf(mention);
  const last = (person: Draft) => Math.max(-1, ...person.mentions.map(positionOf).filter((at) => at < place));
  const able = people.filter(
    (person) => person.of !== undefined && last(person) >= 0 && isCome(reading, person),
  );
  return able.sort((a, b) => last(b) - last(a))[0];
}

const isCome = (reading: Reading, person: Draft) =>
  person.mentions.some((m) =>
    reading.sentences.some((sentence) => covers(sentence, m) && COMING.test(sentence.text)),
  );
