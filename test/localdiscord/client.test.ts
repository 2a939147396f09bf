import {
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import { type Behaviour, INTENTS, startBot } from './bot.js';

let discord: LocalDiscord;
let ana: TestUser;
let bot: Client<true> | undefined;
beforeEach(async () => {
  discord = await createLocalDiscord({ clock: new ManualClock(), quietMs: 100 });
  ana = discord.user({ name: 'Ana', installed: true });
});
afterEach(async () => {
  await bot?.destroy();
  bot = undefined;
  await discord.close();
});

const start = async (behaviour: Behaviour): Promise<Client<true>> => {
  bot = await startBot(discord, behaviour);
  return bot;
};
const row = (...labels: string[]) => ({
  type: 1,
  components: labels.map((label) =>
    new ButtonBuilder().setCustomId(`id:${label}`).setLabel(label).setStyle(ButtonStyle.Primary).toJSON(),
  ),
});
const said = (interaction: ChatInputCommandInteraction): string =>
  `${interaction.options.getString('question', true)} in ${interaction.locale} for ${interaction.user.displayName}`;

describe("discord.js' client", () => {
  it('logs in, knows where it is and who owns it, and publishes commands', async () => {
    const client = await start({});
    expect(client.user.id).toBe(discord.applicationId);
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
    expect((await client.application.fetch()).owner?.id).toBe(discord.owner.id);
    expect([...(await client.application.commands.fetch()).mapValues(({ name }) => name).values()]).toEqual([
      'ask',
      'admin',
      'Check this message',
    ]);
    expect((await client.users.fetch(ana.id)).displayName).toBe('Ana');
    expect((await discord.home) && (await client.guilds.fetch(discord.home.id)).name).toBe('Newsroom');
  });

  it('is turned away with a wrong token, and with an intent it was not granted', async () => {
    await expect(startBot(discord, {}, { token: 'wrong' })).rejects.toThrow('invalid token');
    const intents = [...INTENTS, GatewayIntentBits.MessageContent];
    await expect(startBot(discord, {}, { intents })).rejects.toThrow('disallowed intents');
  });

  it('is told of servers it joins later', async () => {
    const client = await start({});
    const joined = new Promise((done) => client.once(Events.GuildCreate, ({ name }) => done(name)));
    discord.guild({ name: 'Later' });
    expect(await joined).toBe('Later');
  });
});

describe('commands through discord.js', () => {
  it('are answered at once', async () => {
    await start({ slash: (interaction) => interaction.reply(said(interaction)) });
    expect((await ana.slash('/ask', { question: 'who?' })).content).toBe('who? in en-US for Ana');
    const uwe = discord.user({ name: 'Uwe', locale: 'de' as never });
    expect((await uwe.slash('/frag', { question: 'wer?' })).content).toBe('wer? in de for Uwe');
  });

  it('are deferred, edited, followed up and taken back', async () => {
    await start({
      slash: async (interaction) => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({
          content: 'done',
          embeds: [{ title: 'Title', fields: [{ name: 'n', value: 'v' }] }],
        });
        await interaction.followUp({ content: 'one more', components: [row('A', 'B')] });
      },
    });
    const view = await ana.slash('/ask', { question: 'x' });
    expect(view).toMatchObject({ ephemeral: true, text: 'done\nTitle\nn\nv' });
    await expect.poll(() => ana.sees(discord.general).at(-1)?.text).toBe('one more\nA\nB');
    expect(
      ana
        .sees(discord.general)
        .at(-1)
        ?.buttons.map(({ customId }) => customId),
    ).toEqual(['id:A', 'id:B']);
  });

  it('bring every kind of option', async () => {
    await start({
      slash: (interaction) =>
        interaction.reply(
          JSON.stringify([
            interaction.options.getBoolean('private'),
            interaction.options.getInteger('count'),
            interaction.options.getString('kind'),
            interaction.options.getUser('who')?.displayName,
            interaction.options.getMember('who') !== null,
          ]),
        ),
    });
    const given = { question: 'x', private: true, count: 3, kind: 'Call', who: discord.owner };
    expect(JSON.parse((await ana.slash('/ask', given)).content)).toEqual([true, 3, 'call', 'Owner', true]);
  });

  it('know their context: server, direct messages, a group, a server without the bot', async () => {
    await start({
      slash: (interaction) => {
        const { context, guildId, authorizingIntegrationOwners: owners } = interaction;
        return interaction.reply(JSON.stringify([context, guildId, interaction.inCachedGuild(), owners]));
      },
    });
    const away = discord.guild({ name: 'Away', hasBot: false });
    const traveller = discord.user({ name: 'Traveller', installed: true, guilds: [discord.home, away] });
    const there = discord.channel({ name: 'there', guild: away });
    const group = discord.group('friends', [traveller, ana]);
    const plain = discord.user({ name: 'Plain' });
    const where = async (user: TestUser, channel: typeof there) =>
      JSON.parse((await user.slash('/ask', { question: 'x' }, { in: channel })).content);
    const home = discord.home.id;
    expect(await where(plain, discord.general)).toEqual([0, home, true, { 0: home }]);
    expect(await where(traveller, discord.general)).toEqual([0, home, true, { 0: home, 1: traveller.id }]);
    expect(await where(plain, plain.dms)).toEqual([1, null, false, { 0: '0' }]);
    expect(await where(traveller, group)).toEqual([2, null, false, { 1: traveller.id }]);
    expect(await where(traveller, there)).toEqual([0, away.id, false, { 1: traveller.id }]);
  });

  it('complete what is typed', async () => {
    await start({
      interaction: async (interaction) => {
        if (!interaction.isAutocomplete()) return;
        const { name, value } = interaction.options.getFocused(true);
        await interaction.respond([{ name: `${name}: ${value}`, value: `${value}!` }]);
      },
    });
    const offered = await ana.autocomplete('/ask', { question: 'pu', count: 2 }, 'question');
    expect(offered).toEqual([{ name: 'question: pu', value: 'pu!' }]);
  });

  it('of a message menu bring the message', async () => {
    await start({
      interaction: async (interaction) => {
        if (!interaction.isMessageContextMenuCommand()) return;
        await interaction.reply(
          `${interaction.targetMessage.author.displayName}: ${interaction.targetMessage.content}`,
        );
      },
    });
    const message = discord.owner.say(discord.general, 'They met.');
    expect((await ana.contextMenu('Check this message', message)).content).toBe('Owner: They met.');
  });

  it('meet limits as errors of Discord', async () => {
    const errors: unknown[] = [];
    await start({
      slash: async (interaction) => {
        await interaction.reply('x'.repeat(2001)).catch((error) => errors.push(error));
        await interaction.reply('short');
        interaction.replied = false;
        await interaction.reply('again').catch((error) => errors.push(error));
      },
    });
    expect((await ana.slash('/ask', { question: 'x' })).content).toBe('short');
    await expect.poll(() => errors.length).toBe(2);
    expect(errors.every((error) => error instanceof DiscordAPIError)).toBe(true);
    expect(errors).toMatchObject([
      { code: 50_035, status: 400 },
      { code: 40_060, status: 400 },
    ]);
  });
});
