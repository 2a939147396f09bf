import { unknown } from '../error.js';

const EMOJI_PARTS = /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,20}$/u;
const EMOJI_CORE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/**
 * An emoji as paths and test users write it: itself, or `name:id` for a server's own.
 * @throws DiscordError 10014
 */
export function emojiOf(written: string): { id: string | null; name: string } {
  const [, name, id] = /^(\w{2,32}):(\d{17,20})$/.exec(written) ?? [];
  if (name !== undefined && id !== undefined) return { id, name };
  if (!EMOJI_PARTS.test(written) || !EMOJI_CORE.test(written)) throw unknown('Emoji');
  return { id: null, name: written };
}
