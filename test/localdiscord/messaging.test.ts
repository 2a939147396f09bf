import { ButtonBuilder, ButtonStyle, type Client, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import { type Behaviour, startBot } from './bot.js';

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

describe('components through discord.js', () => {
  it('update, answer aside, or change nothing', async () => {
    await start({
      slash: (interaction) =>
        interaction.reply({ content: 'page 1', components: [row('Next', 'Passage 1', '👍')] }),
      interaction: async (interaction) => {
        if (!interaction.isButton()) return;
        if (interaction.customId === 'id:Next') await interaction.update('page 2');
        else if (interaction.customId === 'id:👍') await interaction.deferUpdate();
        else await interaction.reply({ content: 'quote', flags: MessageFlags.Ephemeral });
      },
    });
    const view = await ana.slash('/ask', { question: 'x' });
    expect(await ana.click(view, 'Next')).toMatchObject({ id: view.id, content: 'page 2' });
    expect(await ana.click(view, 'id:Passage 1')).toMatchObject({ content: 'quote', ephemeral: true });
    expect(await ana.click(view, '👍')).toMatchObject({ id: view.id, content: 'page 2' });
    await expect(ana.click(view, 'Previous')).rejects.toThrow('there are: Next, Passage 1, 👍');
  });

  it('are chosen from, and laid out as v2', async () => {
    const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value }));
    await start({
      slash: (interaction) =>
        interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            { type: 17, components: [{ type: 10, content: '## Heading' }] },
            { type: 1, components: [{ type: 3, customId: 's', options, maxValues: 2 }] } as never,
          ],
        }),
      interaction: async (interaction) => {
        if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join('+'));
      },
    });
    const view = await ana.slash('/ask', { question: 'x' });
    expect(view).toMatchObject({ content: '', text: '## Heading\nA\nB\nC' });
    expect((await ana.select(view, ['A', 'c'])).content).toBe('a+c');
    await expect(ana.select(view, ['z'])).rejects.toThrow('no "z"');
    await expect(ana.select(view, ['a', 'b', 'c'])).rejects.toThrow('takes 1 to 2');
  });
});

describe('messages through discord.js', () => {
  it('reach the bot directly, by mention and by reply, and typing is shown', async () => {
    await start({
      message: async (message) => {
        if (message.channel.isSendable()) await message.channel.sendTyping();
        await message.reply({ content: `heard: ${message.cleanContent}`, allowedMentions: { parse: [] } });
      },
    });
    const sights: string[] = [];
    const stop = discord.onView(ana, (sight) => sights.push(sight.kind));
    const answer = await ana.dm('hello');
    expect(answer).toMatchObject({ content: 'heard: hello', author: { name: 'Attaché', bot: true } });
    expect(sights).toEqual(['message', 'typing', 'message']);
    stop();
    expect((await ana.reply(answer, 'and then?')).content).toBe('heard: and then?');
    expect(sights).toHaveLength(3);
    expect((await ana.mention(discord.general, 'who?')).content).toBe('heard: @Attaché who?');
    expect(answer.pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('are lost on a client without partial channels, as on Discord', async () => {
    const quick = await createLocalDiscord({ patienceMs: 200 });
    const deaf = await startBot(quick, { message: (message) => message.reply('x') }, { partials: [] });
    await expect(quick.user({ name: 'Ben' }).dm('hello')).rejects.toThrow(
      /in vain for an answer to "hello".*MESSAGE_CREATE/s,
    );
    await deaf.destroy();
    await quick.close();
  });

  it('bring files', async () => {
    const attachment = Buffer.from('text');
    await start({
      message: (message) =>
        message.reply({ files: [{ attachment, name: 'a.txt', description: 'alt text' }] }),
    });
    const view = await ana.dm('file?');
    expect(view.text).toBe('a.txt\nalt text');
    expect(await (await fetch(view.attachments[0]?.url ?? '')).text()).toBe('text');
  });
});
