import {
  type APIApplication,
  type APIChannel,
  type APIDMChannel,
  type APIGroupDMChannel,
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GuildMemberFlags,
  type GuildSystemChannelFlags,
  type UserFlags,
} from 'discord-api-types/v10';
import type { Channel, Guild, Member, Person } from './entities.js';
import type { World } from './world.js';

/** A person as Discord describes him. */
export function apiUser({ id, name, bot }: Person): APIUser {
  return {
    id,
    username: name.toLowerCase().replaceAll(' ', '_'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    ...(bot ? { bot } : {}),
    public_flags: 0 as UserFlags,
  };
}

/** A member of a server, without the user. */
export function apiBareMember({ joinedAt, roles }: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [...roles],
    joined_at: new Date(joinedAt).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0 as GuildMemberFlags,
  };
}

/** A member of a server. */
export function apiMember(member: Member): APIGuildMember {
  return { user: apiUser(member.person), ...apiBareMember(member) };
}

/** A role of a server. */
export function apiRole({ id, name, permissions }: Guild['roles'][number], position: number): APIRole {
  return {
    id,
    name,
    position,
    permissions: permissions.toString(),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: true,
    flags: 0 as APIRole['flags'],
  };
}

/** A channel as the bot is told of it. */
export function apiChannel(channel: Channel, world: World): APIChannel {
  switch (channel.type) {
    case ChannelType.GuildText:
      return guildChannel(channel);
    case ChannelType.DM:
      return {
        id: channel.id,
        type: channel.type,
        last_message_id: null,
        flags: 0 as APIDMChannel['flags'],
        recipients: channel.recipients.filter(({ id }) => id !== world.bot.id).map(apiUser),
      } as APIDMChannel;
    case ChannelType.GroupDM:
      return {
        id: channel.id,
        type: channel.type,
        name: channel.name,
        icon: null,
        owner_id: channel.recipients[0]?.id ?? '',
        last_message_id: null,
        flags: 0 as APIGroupDMChannel['flags'],
        recipients: channel.recipients.map(apiUser),
      } as APIGroupDMChannel;
  }
}

function guildChannel({ id, name, guild }: Channel): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    name,
    position: 0,
    guild_id: guild?.id ?? '',
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    default_thread_rate_limit_per_user: 0,
    flags: 0 as APITextChannel['flags'],
  } as APITextChannel;
}

/** A server as `GET /guilds/:id` gives it. */
export function apiGuild(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: guild.roles.map(apiRole),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0 as GuildSystemChannelFlags,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    nsfw_level: 0,
    hub_type: null,
    incidents_data: null,
  };
}

/** A server with all a bot is told on coming online; of the members only itself, for lack of the intent. */
export function apiGuildCreate(guild: Guild, world: World): GatewayGuildCreateDispatchData {
  const self = guild.members.get(world.bot.id);
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  return {
    ...apiGuild(guild),
    joined_at: new Date(guild.createdAt).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: self === undefined ? [] : [apiMember(self)],
    channels: channels.map(guildChannel),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The bot's application. */
export function apiApplication(world: World, owner: Person): APIApplication {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: apiUser(world.bot),
    owner: apiUser(owner),
    team: null,
    verify_key: '0'.repeat(64),
    flags: 0 as APIApplication['flags'],
    flags_new: '0',
    integration_types_config: {
      [ApplicationIntegrationType.GuildInstall]: {},
      [ApplicationIntegrationType.UserInstall]: {},
    },
    approximate_guild_count: world.guilds.size,
  };
}
