import { ChannelType, MessageFlags, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { z } from 'zod';
import { DiscordError, missingPermissions } from '../error.js';
import { checked, integer } from '../validation/form.js';
import { type MessageBody, messageBody, refuseEmpty } from '../validation/message.js';
import type { Channel, StoredMessage } from '../world/entities.js';
import { bodyWithFiles } from './body.js';
import type { Api, Services } from './services.js';

/** Messages the bot writes, reads, changes and deletes in channels it is in. */
export function messageRoutes(api: Api, services: Services): void {
  const { world, messages, attachmentLimit } = services;
  const one = '/channels/:channel/messages/:message';
  const find = (params: { channel: string; message: string }): StoredMessage =>
    messages.get(world.channelOfBot(params.channel), params.message);

  api.get('/channels/:channel/messages', (context) => {
    const channel = world.channelOfBot(context.req.param('channel'));
    const query = checked<Record<string, string>>(
      z.object({ limit: z.coerce.number().pipe(integer(1, 100)).optional() }),
      context.req.query(),
    );
    const everyones = messages.seenBy(world.bot, channel).filter(({ visibleTo }) => visibleTo === undefined);
    return context.json(page(everyones, query).map(({ api }) => api));
  });
  api.post('/channels/:channel/messages', async (context) => {
    const channel = world.channelOfBot(context.req.param('channel'));
    const { body: raw, files } = await bodyWithFiles(context, attachmentLimit);
    const body = messageBody(raw);
    refuseEmpty(body, files.length);
    refuseWriting(channel, body, files.length);
    const again = body.enforce_nonce ? sameNonce(messages.seenBy(world.bot, channel), body) : undefined;
    return context.json((again ?? messages.post({ channel, author: world.bot, body, files })).api);
  });
  api.get(one, (context) => context.json(find(context.req.param()).api));
  api.patch(one, async (context) => {
    const stored = find(context.req.param());
    const { body: raw, files } = await bodyWithFiles(context, attachmentLimit);
    if (stored.author !== world.bot) {
      const code = RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser;
      throw new DiscordError(403, code, 'Cannot edit a message authored by another user');
    }
    return context.json(messages.edit(stored, messageBody(raw, stored.api.flags ?? 0), files).api);
  });
  api.delete(one, (context) => {
    const stored = find(context.req.param());
    if (stored.author !== world.bot) {
      if (stored.channel.type !== ChannelType.GuildText) {
        const code = RESTJSONErrorCodes.CannotExecuteActionOnDMChannel;
        throw new DiscordError(403, code, 'Cannot execute action on a DM channel');
      }
      if (!may(stored.channel, PermissionFlagsBits.ManageMessages)) throw missingPermissions();
    }
    messages.remove(stored);
    return context.body(null, 204);
  });
}

/** Up to `limit` messages, newest first, as `before`, `after` or `around` say. */
function page(all: readonly StoredMessage[], query: Record<string, string>): StoredMessage[] {
  const limit = Number(query['limit'] ?? 50);
  const { before, after, around } = query;
  const older = (id: string) => all.filter((stored) => BigInt(stored.id) < BigInt(id));
  const newer = (id: string) => all.filter((stored) => BigInt(stored.id) > BigInt(id));
  if (after !== undefined) return newer(after).slice(0, limit).reverse();
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const itself = all.filter(({ id }) => id === around);
    return [...older(around).slice(-half), ...itself, ...newer(around).slice(0, half)].reverse();
  }
  return (before === undefined ? all : older(before)).slice(-limit).reverse();
}

function may({ botPermissions }: Channel, permission: bigint): boolean {
  return (botPermissions & permission) !== 0n;
}

/** @throws DiscordError 50007 for a person who takes no messages, 50013 for lack of permission */
function refuseWriting(channel: Channel, { message_reference, flags }: MessageBody, files: number): void {
  if (channel.type === ChannelType.DM && channel.recipients.some(({ acceptsDms }) => !acceptsDms)) {
    const code = RESTJSONErrorCodes.CannotSendMessagesToThisUser;
    throw new DiscordError(403, code, 'Cannot send messages to this user');
  }
  const isAllowed =
    may(channel, PermissionFlagsBits.SendMessages) &&
    (files === 0 || may(channel, PermissionFlagsBits.AttachFiles)) &&
    (message_reference === undefined || may(channel, PermissionFlagsBits.ReadMessageHistory));
  if (!isAllowed) throw missingPermissions();
  if (((flags ?? 0) & MessageFlags.Ephemeral) !== 0) {
    const message = 'Ephemeral flag is only for interaction responses';
    throw new DiscordError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, message);
  }
}

function sameNonce(all: readonly StoredMessage[], { nonce }: MessageBody): StoredMessage | undefined {
  return nonce == null ? undefined : all.find(({ api }) => api.nonce === nonce);
}
