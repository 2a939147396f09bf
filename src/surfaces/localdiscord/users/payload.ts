import {
  type APIAttachment,
  type APIInteraction,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import { contextOf, integrationOwners } from '../world/context.js';
import type { Channel, Member, Person } from '../world/entities.js';
import { apiBareMember, apiChannel, apiMember, apiRole, apiUser } from '../world/payloads.js';
import type { World } from '../world/world.js';
import type { Named } from './options.js';

/** What an interaction is about, apart from who and where. */
export interface Subject {
  readonly type: InteractionType;
  readonly data: unknown;
  /** The message whose component was used, as Discord sends it. */
  readonly message?: unknown;
}

/**
 * An interaction as Discord sends it in version 10.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-structure
 */
export function interactionPayload(
  { type, data, message }: Subject,
  { person, channel, world }: { person: Person; channel: Channel; world: World },
) {
  return (id: string, token: string): APIInteraction => {
    const { guild } = channel;
    const member = guild?.members.get(person.id);
    const payload = {
      id,
      application_id: world.applicationId,
      type,
      data,
      token,
      version: 1,
      channel_id: channel.id,
      channel: {
        ...apiChannel(channel, world),
        ...(member === undefined ? {} : { permissions: member.permissions.toString() }),
      },
      ...(guild === undefined || member === undefined
        ? { user: apiUser(person) }
        : {
            guild_id: guild.id,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            guild_locale: guild.locale,
            member: { ...apiMember(member), permissions: member.permissions.toString() },
          }),
      locale: person.locale,
      app_permissions: channel.botPermissions.toString(),
      entitlements: [],
      entitlement_sku_ids: [],
      authorizing_integration_owners: integrationOwners(person, channel, world),
      context: contextOf(channel, world),
      attachment_size_limit: 10 * 1024 * 1024,
      ...(message === undefined ? {} : { message }),
    };
    return payload as unknown as APIInteraction;
  };
}

/** The people, roles, channels and files that options name. */
export function resolvedData(
  named: readonly Named[],
  channel: Channel,
  world: World,
  files: ReadonlyMap<string, APIAttachment>,
): APIInteractionDataResolved | undefined {
  if (named.length === 0) return undefined;
  const resolved: Required<APIInteractionDataResolved> = {
    users: {},
    members: {},
    roles: {},
    channels: {},
    attachments: {},
  };
  for (const { type, id } of named) {
    const member = channel.guild?.members.get(id);
    const person = world.people.get(id);
    const role = channel.guild?.roles.find((one) => one.id === id);
    const other = world.channels.get(id);
    const file = files.get(id);
    if (type === ApplicationCommandOptionType.Attachment && file !== undefined)
      resolved.attachments[id] = file;
    if (person !== undefined) resolved.users[id] = apiUser(person);
    if (member !== undefined) resolved.members[id] = resolvedMember(member);
    if (role !== undefined) resolved.roles[id] = apiRole(role, 0);
    if (other !== undefined) {
      const permissions = (channel.guild?.members.get(world.bot.id)?.permissions ?? 0n).toString();
      const known = { id, type: other.type, name: other.name, permissions, app_permissions: permissions };
      resolved.channels[id] = known as (typeof resolved.channels)[string];
    }
  }
  return Object.fromEntries(Object.entries(resolved).filter(([, found]) => Object.keys(found).length > 0));
}

function resolvedMember(member: Member): NonNullable<APIInteractionDataResolved['members']>[string] {
  return { ...apiBareMember(member), permissions: member.permissions.toString() };
}
