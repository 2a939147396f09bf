import { expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { drive } from '../../src/surfaces/localdiscord/load.js';
import { createLocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import { startBot } from './bot.js';

// The clock stands still, so that a busy machine fails nobody. The full measure is 1,000 commands of 200 users
// over 10 s with 50 cuts; this is a tenth of it.
it('answers everyone once while connections are cut again and again', async () => {
  const discord = await createLocalDiscord({ clock: new ManualClock(), patienceMs: 20_000 });
  const guilds = Array.from({ length: 16 }, (_, n) => discord.guild({ name: `Guild ${n}` }));
  const channels = guilds.map((guild) => discord.channel({ name: 'load', guild }));
  const users = Array.from({ length: 20 }, (_, n) => discord.user({ name: `User ${n}`, guilds }));
  const bot = await startBot(
    discord,
    { slash: (interaction) => interaction.reply('answer') },
    { shardCount: 8 },
  );
  const report = await drive(discord, {
    ...{ users, times: 100, overMs: 1_000, disconnects: 5 },
    act: (user, n) => user.slash('/ask', { question: `${n}` }, { in: channels[n % 16] ?? discord.general }),
  });
  await bot.destroy();
  await discord.close();
  expect(report).toMatchObject({
    ...{ sent: 100, answered: 100, failed: 0, lost: 0 },
    ...{ doubled: 0, identified: 0, disconnects: 5 },
  });
}, 30_000);
