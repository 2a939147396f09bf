import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { checked, fault, integer, list, oneOf, pattern, text } from './form.js';

// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));
const COMMAND_LENGTH = 8000;

/** How many commands of each type an application may have. */
const MOST: Partial<Record<ApplicationCommandType, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 5,
  [ApplicationCommandType.Message]: 5,
};

const slashName = pattern(SLASH_NAME).refine((name) => name === name.toLowerCase(), {
  params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
  error: 'Command name is invalid',
});
const menuName = text(1, 32);
const description = text(1, 100);

function localised(value: z.ZodType) {
  return z
    .record(z.string(), value.nullish())
    .superRefine((words, context) => {
      for (const locale of Object.keys(words)) {
        if (!LOCALES.has(locale)) {
          const message = `Value must be one of {${[...LOCALES].join(', ')}}.`;
          fault(context, [locale], 'ENUM_TYPE_COERCE', message);
        }
      }
    })
    .nullish();
}

const choice = z.object({
  name: text(1, 100),
  name_localizations: localised(text(1, 100)),
  value: z.union([text(1, 100), z.number()]),
});

const option: z.ZodType = z
  .object({
    type: oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    name: slashName,
    name_localizations: localised(slashName),
    description,
    description_localizations: localised(description),
    required: z.boolean().nullish(),
    choices: list(choice, 0, 25).nullish(),
    autocomplete: z.boolean().nullish(),
    min_length: integer(0, 6000).nullish(),
    max_length: integer(1, 6000).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    channel_types: z.array(z.number()).nullish(),
    get options() {
      return options.nullish();
    },
  })
  .superRefine((sent, context) => {
    if (sent.autocomplete && sent.choices?.length) {
      const message = 'Cannot set both autocomplete and choices';
      fault(context, ['autocomplete'], 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message);
    }
    const completes = [
      ApplicationCommandOptionType.String,
      ApplicationCommandOptionType.Integer,
      ApplicationCommandOptionType.Number,
    ];
    if (sent.autocomplete && !completes.includes(sent.type)) {
      const message = 'Autocomplete is for string, integer and number options';
      fault(context, ['autocomplete'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
  });

const options = list(option, 0, 25).superRefine((sent, context) => {
  const all = sent as APIApplicationCommandOption[];
  const firstFree = all.findIndex(({ required }) => !required);
  for (const [index, { name, required }] of all.entries()) {
    if (required && firstFree !== -1 && index > firstFree) {
      const message = 'Required options must be placed before non-required options';
      fault(context, [index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (all.findIndex((other) => other.name === name) !== index) {
      const message = 'Option name already exists';
      fault(context, [index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
  }
});

const shared = {
  default_member_permissions: pattern(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  integration_types: list(oneOf(0, 1), 1, 2).nullish(),
  contexts: list(oneOf(0, 1, 2), 1, 3).nullish(),
};
const slash = z
  .object({
    ...shared,
    name: slashName,
    name_localizations: localised(slashName),
    description,
    description_localizations: localised(description),
    options: options.nullish(),
  })
  .superRefine((sent, context) => {
    if (longestText(sent as Worded) > COMMAND_LENGTH) {
      const message = `Command exceeds maximum size (${COMMAND_LENGTH})`;
      fault(context, [], 'APPLICATION_COMMAND_TOO_LARGE', message);
    }
  });
const menu = z.object({
  ...shared,
  name: menuName,
  name_localizations: localised(menuName),
  description: text(0, 0).nullish(),
  options: list(z.unknown(), 0, 0).nullish(),
});

/**
 * The declaration of one command.
 * @throws DiscordError 50035
 */
export function commandBody(raw: unknown): RESTPostAPIApplicationCommandsJSONBody {
  return checked(schemaFor(raw), raw);
}

/** The declarations that are to replace all of an application's commands. */
export function commandBodies(raw: unknown): RESTPostAPIApplicationCommandsJSONBody[] {
  const all = checked<unknown[]>(list(z.unknown(), 0, 115), raw);
  const each = z.array(z.unknown()).superRefine((sent, context) => {
    const counts = new Map<string, number>();
    for (const [index, one] of sent.entries()) {
      const { error } = schemaFor(one).safeParse(one, { reportInput: true });
      for (const issue of error?.issues ?? []) {
        context.addIssue({ ...issue, path: [index, ...issue.path] } as Parameters<
          typeof context.addIssue
        >[0]);
      }
      countType(one, index, counts, context);
    }
  });
  return checked(each, all);
}

function countType(one: unknown, index: number, counts: Map<string, number>, context: z.RefinementCtx): void {
  const { type = ApplicationCommandType.ChatInput, name } = (one ?? {}) as {
    type?: ApplicationCommandType;
    name?: string;
  };
  const [named, typed] = [JSON.stringify([type, name]), JSON.stringify([type])];
  const sameName = (counts.get(named) ?? 0) + 1;
  const sameType = (counts.get(typed) ?? 0) + 1;
  counts.set(named, sameName).set(typed, sameType);
  if (sameName > 1) {
    const message = 'Application command names must be unique';
    fault(context, [index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
  }
  if (sameType === (MOST[type] ?? 1) + 1) {
    const message = `Maximum number of application commands reached (${MOST[type] ?? 1})`;
    fault(context, [index], 'APPLICATION_COMMANDS_MAXIMUM', message);
  }
}

function schemaFor(raw: unknown): z.ZodType {
  const type = (raw as { type?: unknown } | null)?.type ?? ApplicationCommandType.ChatInput;
  if (type === ApplicationCommandType.ChatInput) return slash;
  if (type === ApplicationCommandType.User || type === ApplicationCommandType.Message) return menu;
  return z.object({ type: oneOf(1, 2, 3) });
}

interface Worded {
  name: string;
  description?: string;
  name_localizations?: Record<string, string | null> | null;
  description_localizations?: Record<string, string | null> | null;
  options?: Worded[] | null;
  choices?: { name: string; value: string | number }[] | null;
}

/** Characters of a command that count towards 8,000; of each text's localisations the longest counts. */
function longestText(command: Worded): number {
  const longest = (word: string | undefined, others: Worded['name_localizations']): number =>
    Math.max(word?.length ?? 0, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations);
  const choices = (command.choices ?? []).reduce(
    (sum, { name, value }) => sum + name.length + String(value).length,
    0,
  );
  return (command.options ?? []).reduce((sum, below) => sum + longestText(below), own + choices);
}
