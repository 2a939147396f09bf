import type { NameMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Participant } from '../encounter.js';

/** How much of the text before and behind a name may say that the person is visiting, in characters. */
const BESIDE = 32;

/** Names that the article calls visiting, or whose visit it speaks of: "visiting Chancellor X", "X's visit". */
export function visitorsOf(reading: Reading): readonly string[] {
  const texts = new Map(reading.article.paragraphs.map(({ number, text }) => [number, text]));
  return reading.names.flatMap((mention) => {
    const text = texts.get(mention.paragraph) ?? '';
    const before = text.slice(Math.max(0, mention.start - BESIDE), mention.start);
    const after = text.slice(mention.end, mention.end + BESIDE);
    const visiting =
      /\b[Vv]isiting (?:the )?(?:\p{Lu}[\p{L}.]* ){0,2}$/u.test(before) ||
      /^visiting\b/i.test(mention.text) ||
      /^['’]s? (?:\w+ )?(?:visit|trip|stay|arrival)\b/.test(after);
    return visiting ? spellings(mention) : [];
  });
}

const spellings = (mention: NameMention) => [mention.kind === 'person' ? mention.name : mention.text];

/** Whether a participant is among such names. */
export const isVisitor = (participant: Participant, visitors: readonly string[]) =>
  participant.mentions.some((mention) => visitors.includes(mention));
