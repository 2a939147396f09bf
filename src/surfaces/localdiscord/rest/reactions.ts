import { PermissionFlagsBits } from 'discord-api-types/v10';
import { missingPermissions } from '../error.js';
import { emojiOf } from '../world/emoji.js';
import { apiUser } from '../world/payloads.js';
import type { Api, Services } from './services.js';

/** The bot's reactions to messages, and who else reacted. */
export function reactionRoutes(api: Api, { world, messages }: Services): void {
  const reactions = '/channels/:channel/messages/:message/reactions/:emoji';
  const change = (params: { channel: string; message: string; emoji: string }, add: boolean): void => {
    const channel = world.channelOfBot(params.channel);
    const stored = messages.get(channel, params.message);
    if (add && (channel.botPermissions & PermissionFlagsBits.AddReactions) === 0n) throw missingPermissions();
    messages.react(stored, world.bot, emojiOf(params.emoji), add);
  };
  api.put(`${reactions}/@me`, (context) => {
    change(context.req.param(), true);
    return context.body(null, 204);
  });
  api.delete(`${reactions}/@me`, (context) => {
    change(context.req.param(), false);
    return context.body(null, 204);
  });
  api.get(reactions, (context) => {
    const { channel, message, emoji } = context.req.param();
    const stored = messages.get(world.channelOfBot(channel), message);
    const people = [...(stored.reactions.get(emoji) ?? [])].map((id) => world.people.get(id));
    return context.json(people.filter((person) => person !== undefined).map(apiUser));
  });
}
