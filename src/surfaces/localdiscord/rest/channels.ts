import { PermissionFlagsBits } from 'discord-api-types/v10';
import { missingPermissions } from '../error.js';
import { apiChannel } from '../world/payloads.js';
import type { Api, Services } from './services.js';

/** Channels and typing in them. */
export function channelRoutes(api: Api, { world }: Services): void {
  api.get('/channels/:channel', (context) => {
    return context.json(apiChannel(world.channelOfBot(context.req.param('channel')), world));
  });
  api.post('/channels/:channel/typing', (context) => {
    const channel = world.channelOfBot(context.req.param('channel'));
    if ((channel.botPermissions & PermissionFlagsBits.SendMessages) === 0n) throw missingPermissions();
    world.events.emit('typing', { channel, person: world.bot });
    return context.body(null, 204);
  });
}
