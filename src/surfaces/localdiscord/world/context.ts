import {
  type APIAuthorizingIntegrationOwnersMap,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Channel, Person } from './entities.js';
import type { World } from './world.js';

/** Where an interaction takes place, in Discord's three kinds. */
export function contextOf(channel: Channel, world: World): InteractionContextType {
  if (channel.type === ChannelType.GuildText) return InteractionContextType.Guild;
  if (channel.recipients.includes(world.bot)) return InteractionContextType.BotDM;
  return InteractionContextType.PrivateChannel;
}

/**
 * By whose installation the application is used: the server's (0), the user's (1) or both; "0" stands for
 * the bot's own direct messages.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function integrationOwners(
  person: Person,
  channel: Channel,
  world: World,
): APIAuthorizingIntegrationOwnersMap {
  const { guild } = channel;
  const isBotDm = contextOf(channel, world) === InteractionContextType.BotDM;
  return {
    ...(guild?.hasBot ? { [ApplicationIntegrationType.GuildInstall]: guild.id } : {}),
    ...(isBotDm && !person.installed ? { [ApplicationIntegrationType.GuildInstall]: '0' } : {}),
    ...(person.installed ? { [ApplicationIntegrationType.UserInstall]: person.id } : {}),
  };
}
