import type { Reading } from '../reading/reading.js';
import type { Cast } from './cast.js';
import type { Participant } from './encounter.js';
import type { Proposal } from './frames/proposal.js';

/** Agency, body or person the sentence attributes the news to, unless that is a participant. */
export function reporterOf(
  proposal: Proposal,
  reading: Reading,
  cast: Cast,
  participants: readonly Participant[],
): string | undefined {
  const { sentence } = proposal.parse;
  const inside = reading.names.filter(
    (m) => m.paragraph === sentence.paragraph && m.start >= sentence.start && m.end <= sentence.end,
  );
  for (const mention of inside) {
    const before = sentence.text.slice(0, mention.start - sentence.start);
    const after = sentence.text.slice(mention.end - sentence.start);
    const says =
      /^,?\s*(?:also\s+|has\s+)?(?:said|says|reported|reports|announced|quoted|confirmed|told|cited)\b/.test(
        after,
      );
    if (
      !says &&
      !/(?:according to|quoting|citing|reported by|quoted by|said|reported)\s+(?:the\s+)?$/i.test(before)
    )
      continue;
    const [entity] = cast.resolve(mention);
    if (!entity) return mention.text;
    if (!participants.some((participant) => participant.entity === entity.key)) return entity.name;
  }
  return undefined;
}
