import { z } from 'zod';
import { DiscordError, missingAccess, unknown } from '../error.js';
import { checked, snowflake } from '../validation/form.js';
import type { Guild, Person } from '../world/entities.js';
import { apiChannel, apiGuild, apiMember, apiRole, apiUser } from '../world/payloads.js';
import { jsonBody } from './body.js';
import type { Api, Services } from './services.js';

/** Where the gateway is; users and direct messages with them. */
export function userRoutes(api: Api, services: Services): void {
  const { world } = services;
  const person = (id: string): Person => {
    const found = id === '@me' ? world.bot : world.people.get(id);
    if (found === undefined) throw unknown('User');
    return found;
  };
  api.get('/gateway', (context) => context.json({ url: services.gatewayUrl() }));
  api.get('/gateway/bot', (context) =>
    context.json({
      url: services.gatewayUrl(),
      shards: services.shards,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
    }),
  );
  api.post('/users/@me/channels', async (context) => {
    const body = await jsonBody(context);
    const { recipient_id: id } = checked<{ recipient_id: string }>(
      z.object({ recipient_id: snowflake }),
      body,
    );
    const other = person(id);
    if (other.bot) throw new DiscordError(400, 50_007, 'Cannot send messages to this user');
    return context.json(apiChannel(world.directMessages(other), world));
  });
  api.get('/users/@me/guilds', (context) => {
    const own = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
    return context.json(own.map(apiGuild));
  });
  api.get('/users/:user', (context) => context.json(apiUser(person(context.req.param('user')))));
}

/** Servers the bot is in, their channels, roles and members. */
export function guildRoutes(api: Api, { world }: Services): void {
  const guild = (id: string): Guild => {
    const found = world.guilds.get(id);
    if (found === undefined) throw unknown('Guild');
    if (!found.hasBot) throw missingAccess();
    return found;
  };
  api.get('/guilds/:guild', (context) => context.json(apiGuild(guild(context.req.param('guild')))));
  api.get('/guilds/:guild/channels', (context) => {
    const found = guild(context.req.param('guild'));
    const channels = [...world.channels.values()].filter((channel) => channel.guild === found);
    return context.json(channels.map((channel) => apiChannel(channel, world)));
  });
  api.get('/guilds/:guild/roles', (context) => {
    return context.json(guild(context.req.param('guild')).roles.map(apiRole));
  });
  api.get('/guilds/:guild/members/:user', (context) => {
    const id = context.req.param('user');
    const member = guild(context.req.param('guild')).members.get(id === '@me' ? world.bot.id : id);
    if (member === undefined) throw unknown('Member');
    return context.json(apiMember(member));
  });
}
