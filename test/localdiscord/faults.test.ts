import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import { type Behaviour, startBot } from './bot.js';

let discord: LocalDiscord;
let ana: TestUser;
let bot: Client<true> | undefined;
beforeEach(async () => {
  discord = await createLocalDiscord({ clock: new ManualClock() });
  ana = discord.user({ name: 'Ana' });
});
afterEach(async () => {
  await bot?.destroy();
  bot = undefined;
  await discord.close();
});

const start = async (behaviour: Behaviour): Promise<void> => {
  bot = await startBot(discord, behaviour);
};

describe('when things go wrong', () => {
  it('a cut connection is resumed and what was missed comes after', async () => {
    await start({
      slash: (interaction) => interaction.reply(interaction.options.getString('question', true)),
      message: (message) => message.reply('yes'),
    });
    discord.faults.dropConnections();
    await expect.poll(() => discord.connected).toBe(0);
    const [slash, message] = await Promise.all([ana.slash('/ask', { question: 'still?' }), ana.dm('there?')]);
    expect([slash.content, message.content]).toEqual(['still?', 'yes']);
    expect(discord.counts()).toMatchObject({ identified: 1, resumed: 1, doubled: 0 });
    expect(discord.counts().replayed).toBeGreaterThanOrEqual(2);
  });

  it('asked to reconnect, it resumes', async () => {
    await start({ slash: (interaction) => interaction.reply('back') });
    discord.faults.askToReconnect();
    await expect.poll(() => discord.counts().resumed, { timeout: 3_000 }).toBe(1);
    expect((await ana.slash('/ask', { question: 'x' })).content).toBe('back');
    expect(discord.counts().identified).toBe(1);
  });

  // discord.js waits five seconds before it identifies a shard again, so the two ways wait side by side.
  it('its session invalid or refused, it begins anew', async () => {
    const ways: ((discord: LocalDiscord) => unknown)[] = [
      ({ faults }) => faults.invalidateSessions(),
      ({ faults }) => {
        faults.refuseResumes();
        return faults.dropConnections();
      },
    ];
    const anew = ways.map(async (fault) => {
      const other = await createLocalDiscord({ clock: new ManualClock() });
      const client = await startBot(other, { slash: (interaction) => interaction.reply('back') });
      fault(other);
      await expect.poll(() => other.counts().identified, { timeout: 9_000 }).toBe(2);
      const view = await other.user({ name: 'Ben' }).slash('/ask', { question: 'x' });
      await client.destroy();
      await other.close();
      return [view.content, other.counts().resumed];
    });
    expect(await Promise.all(anew)).toEqual([
      ['back', 0],
      ['back', 0],
    ]);
  }, 15_000);

  it('a 429 and a 503 are tried again', async () => {
    await start({ slash: (interaction) => interaction.reply('at last') });
    discord.faults.refuse({ status: 503, when: /callback/ });
    discord.faults.refuse({ status: 429, retryAfter: 0.2, when: /callback/ });
    expect((await ana.slash('/ask', { question: 'x' })).content).toBe('at last');
    expect(discord.counts()).toMatchObject({ acknowledged: 1, doubled: 0 });
  });

  it('a lost acknowledgement is repeated and refused, yet answered once', async () => {
    const errors: { code?: unknown }[] = [];
    await start({ slash: (interaction) => interaction.reply('once').catch((error) => errors.push(error)) });
    discord.faults.loseAcks();
    expect((await ana.slash('/ask', { question: 'x' })).content).toBe('once');
    await expect.poll(() => errors.length, { timeout: 3_000 }).toBe(1);
    expect(discord.counts()).toMatchObject({ acknowledged: 1, doubled: 1 });
    expect(ana.sees(discord.general).filter(({ content }) => content === 'once')).toHaveLength(1);
  });
});
