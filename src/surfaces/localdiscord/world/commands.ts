import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { unknown } from '../error.js';
import { contextOf } from './context.js';
import type { Channel, Person } from './entities.js';
import type { World } from './world.js';

/** The commands the application has published, global ones and those of single servers. */
export class Commands {
  private readonly byScope = new Map<string, APIApplicationCommand[]>();

  constructor(private readonly world: World) {}

  /** The commands of a server or, without one, the global ones. */
  list(guildId?: string): readonly APIApplicationCommand[] {
    return this.byScope.get(guildId ?? '') ?? [];
  }

  /** @throws DiscordError 10063 */
  get(id: string, guildId?: string): APIApplicationCommand {
    const found = this.list(guildId).find((command) => command.id === id);
    if (found === undefined) throw unknown('ApplicationCommand');
    return found;
  }

  /** Replaces all commands; those of the same name and type keep their id. */
  replace(
    bodies: readonly RESTPostAPIApplicationCommandsJSONBody[],
    guildId?: string,
  ): APIApplicationCommand[] {
    const before = this.list(guildId);
    const now = bodies.map((body) => this.declare(body, before, guildId));
    this.byScope.set(guildId ?? '', now);
    return now;
  }

  /** Adds a command or overwrites the one of its name and type. */
  put(body: RESTPostAPIApplicationCommandsJSONBody, guildId?: string): APIApplicationCommand {
    const before = this.list(guildId);
    const command = this.declare(body, before, guildId);
    this.byScope.set(guildId ?? '', [...before.filter(({ id }) => id !== command.id), command]);
    return command;
  }

  remove(command: APIApplicationCommand): void {
    const left = this.list(command.guild_id).filter((other) => other !== command);
    this.byScope.set(command.guild_id ?? '', left);
  }

  /** The commands a person is offered in a channel, by type, a server's own before the global ones. */
  offered(person: Person, channel: Channel, type: ApplicationCommandType): APIApplicationCommand[] {
    const local = channel.guild === undefined ? [] : this.list(channel.guild.id);
    return [...local, ...this.list()].filter(
      (command) => command.type === type && isOffered(command, person, channel, this.world),
    );
  }

  private declare(
    body: RESTPostAPIApplicationCommandsJSONBody,
    before: readonly APIApplicationCommand[],
    guildId: string | undefined,
  ): APIApplicationCommand {
    const type = body.type ?? ApplicationCommandType.ChatInput;
    const same = before.find((command) => command.name === body.name && command.type === type);
    return {
      ...(body as Omit<APIApplicationCommand, 'id' | 'application_id' | 'version' | 'type'>),
      id: same?.id ?? this.world.ids.next(),
      application_id: this.world.applicationId,
      version: this.world.ids.next(),
      type,
      description: 'description' in body ? (body.description ?? '') : '',
      default_member_permissions: body.default_member_permissions ?? null,
      nsfw: body.nsfw ?? false,
      ...(guildId === undefined
        ? {
            contexts: body.contexts ?? null,
            integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
          }
        : { guild_id: guildId }),
    };
  }
}

function isOffered(command: APIApplicationCommand, person: Person, channel: Channel, world: World): boolean {
  const context = contextOf(channel, world);
  const where = command.contexts ?? [InteractionContextType.Guild, InteractionContextType.BotDM];
  if (!where.includes(context) || !mayUse(command, person, channel)) return false;
  const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  if (types.includes(ApplicationIntegrationType.UserInstall) && person.installed) return true;
  if (!types.includes(ApplicationIntegrationType.GuildInstall)) return false;
  if (context === InteractionContextType.Guild) return channel.guild?.hasBot ?? false;
  return context === InteractionContextType.BotDM;
}

function mayUse(
  { default_member_permissions: needed }: APIApplicationCommand,
  person: Person,
  { guild }: Channel,
) {
  if (guild === undefined || needed === null) return true;
  const has = guild.members.get(person.id)?.permissions ?? 0n;
  if ((has & PermissionFlagsBits.Administrator) !== 0n) return true;
  return needed !== '0' && (has & BigInt(needed)) === BigInt(needed);
}
