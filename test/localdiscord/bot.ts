import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
} from 'discord.js';
import type { LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';

/** What the bot under test does with what reaches it. */
export interface Behaviour {
  readonly slash?: (interaction: ChatInputCommandInteraction) => unknown;
  readonly interaction?: (interaction: Interaction) => unknown;
  readonly message?: (message: Message) => unknown;
}

/** The commands the bot under test publishes. */
export const COMMANDS = [
  {
    name: 'ask',
    name_localizations: { de: 'frag' },
    description: 'Ask a question',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What to ask',
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only for you' },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'count',
        description: 'How many',
        min_value: 1,
        max_value: 9,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'kind',
        description: 'Which',
        choices: [
          { name: 'Call', value: 'call' },
          { name: 'Visit', value: 'visit' },
        ],
      },
      { type: ApplicationCommandOptionType.User, name: 'who', description: 'Whom' },
    ],
  },
  {
    name: 'admin',
    description: 'Status',
    default_member_permissions: '0',
    options: [{ type: ApplicationCommandOptionType.Subcommand, name: 'status', description: 'Status' }],
  },
  {
    name: 'Check this message',
    type: ApplicationCommandType.Message,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  },
];

/** The least intents a bot needs that answers commands, direct messages and mentions. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** A real discord.js client, logged in to a local Discord. */
export async function startBot(
  discord: LocalDiscord,
  { slash, interaction, message }: Behaviour = {},
  { token = discord.token, ...options }: Partial<ClientOptions> & { token?: string } = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    rest: { api: `${discord.url}/api` },
    ...options,
  });
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, async (received) => {
    if (received.isChatInputCommand()) await slash?.(received);
    else await interaction?.(received);
  });
  client.on(Events.MessageCreate, async (received) => {
    if (!received.author.bot) await message?.(received);
  });
  const ready = new Promise<Client<true>>((done) => client.once(Events.ClientReady, done));
  await client.login(token);
  const started = await ready;
  await started.application.commands.set(COMMANDS as never);
  return started;
}
