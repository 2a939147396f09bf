import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  REST,
  type RESTGetCurrentApplicationResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from '../command.js';
import { restOptions } from './bot.js';
import { botError } from './fault.js';
import { type Localisation, languages, type Texts } from './languages.js';
import { localisations, menuNames } from './localisations.js';

/** The part of the configuration that publishing needs. */
export interface DeployConfig {
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  /** A server to publish to at once; everywhere when undefined. */
  readonly guild: string | undefined;
}

function localised(texts: Texts | undefined): LocalizationMap | undefined {
  return texts && Object.fromEntries(languages.map((language, i) => [language, texts[i] ?? null]));
}

/** The shape that commands, subcommands, options and choices share. */
interface Named {
  readonly name: string;
  readonly options?: readonly Named[] | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
}

/** A declaration with the names and descriptions of its localisation, its options included. */
function translate<T extends Named>(declared: T, own: Localisation | undefined): T {
  const names = localised(own?.name);
  const descriptions = localised(own?.description);
  return {
    ...declared,
    ...(names && { name_localizations: names }),
    ...(descriptions && { description_localizations: descriptions }),
    ...(declared.options && {
      options: declared.options.map((option) => translate(option, own?.options?.[option.name])),
    }),
    ...(declared.choices && {
      choices: declared.choices.map((choice) => {
        const choiceNames = localised(own?.choices?.[String(choice.value)]);
        return { ...choice, ...(choiceNames && { name_localizations: choiceNames }) };
      }),
    }),
  };
}

/** Usable by servers and by users who installed the bot, in servers, its direct messages and group messages. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** What is published: each command, and its entry in the message menu where it has one. */
export function published(catalog: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  return catalog.flatMap(({ data, menu }) => {
    const slash: RESTPostAPIApplicationCommandsJSONBody = {
      ...translate(data.toJSON(), localisations[data.name]),
      ...everywhere,
    };
    if (!menu) return [slash];
    const names = localised(menuNames[menu.name]);
    const entry: RESTPostAPIApplicationCommandsJSONBody = {
      type: ApplicationCommandType.Message,
      name: menu.name,
      ...(names && { name_localizations: names }),
      ...everywhere,
    };
    return [slash, entry];
  });
}

/** Publishes the catalog in place of what was published before; the number of entries. Throws BotError. */
export async function deployCommands(config: DeployConfig, catalog: readonly Command[]): Promise<number> {
  const rest = new REST(restOptions(config.apiUrl)).setToken(config.token ?? '');
  const body = published(catalog);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    // Where a command may be used is decided only for those published everywhere.
    if (config.guild === undefined) await rest.put(Routes.applicationCommands(id), { body });
    else
      await rest.put(Routes.applicationGuildCommands(id, config.guild), {
        body: body.map(({ integration_types: _, contexts: __, ...command }) => command),
      });
  } catch (error) {
    throw botError(error, config.apiUrl ?? 'discord.com');
  }
  return body.length;
}
