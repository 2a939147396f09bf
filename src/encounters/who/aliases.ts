import type { PersonMention } from '../../reading/mention.js';

/** Mentions in brackets behind a name, with the mention they are another name of (both ways). */
export type Aliases = ReadonlyMap<PersonMention, PersonMention>;

/** Words between a name and the nickname of the same person. */
const KNOWN_AS = /^ ?,? ?(?:\w+ )?(?:known as|nicknamed|alias|aka|dubbed) ?["“«„]$/;

/** "Xu Minhe (Seo Min-hyuk)", "Ana Ruiz, known as “La Jefa”": names side by side, the second another name of the first. */
export function aliasesOf(
  mentions: readonly PersonMention[],
  textOf: (paragraph: number) => string,
): Aliases {
  const aliases = new Map<PersonMention, PersonMention>();
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (!next || next.paragraph !== mention.paragraph) return;
    const text = textOf(mention.paragraph);
    const closed = text
      .slice(next.end, next.end + 2)
      .trimStart()
      .startsWith(')');
    const between = text.slice(mention.end, next.start);
    if (!(closed && /^ ?\( ?$/.test(between)) && !KNOWN_AS.test(between)) return;
    aliases.set(next, mention);
    aliases.set(mention, next);
  });
  return aliases;
}
