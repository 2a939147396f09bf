import { fork } from 'node:child_process';
import { once } from 'node:events';
import pino from 'pino';
import { catalog } from '../commands/catalog.js';
import { createAssistant } from '../src/assistant.js';
import { buildLibrary } from '../src/library/build.js';
import { startBot } from '../src/surfaces/discord/bot.js';
import { deployCommands } from '../src/surfaces/discord/deploy.js';
import { drive } from '../src/surfaces/localdiscord/load.js';
import { createLocalDiscord, type LocalDiscord } from '../src/surfaces/localdiscord/localdiscord.js';

/**
 * The bot under load, with its usual manners: 1,000 slash commands from 200 users in 10 s while its connections are
 * cut 50 times. The local Discord and the bot run in two processes. Usage: node dist/scripts/loadDiscord.js
 */

const [users, times, overMs, disconnects] = [200, 1000, 10_000, 50];
const servers = 8;
const [, script = '', role, token, apiUrl, articles = 'seeds'] = process.argv;

/** Different questions, so that nobody asks the same twice. */
const people = ['Putin', 'Xi Jinping', 'Modi', 'Zelensky', 'Biden'];

async function runBot(): Promise<void> {
  const now = () => new Date();
  const config = { token, apiUrl, owners: [], logMessages: false, feedbackFile: undefined };
  await deployCommands({ ...config, guild: undefined }, catalog);
  const library = await buildLibrary([articles], { now: now() });
  const parts = { assistant: Promise.resolve(createAssistant(library)), catalog, now, connections: servers };
  const bot = await startBot(config, { ...parts, log: pino({ level: 'warn' }, pino.destination(2)) });
  process.send?.('ready');
  await once(process, 'message');
  await bot.stop();
  process.disconnect();
}

async function load(discord: LocalDiscord): Promise<void> {
  const guilds = Array.from({ length: servers }, (_, i) => discord.guild({ name: `Server ${i}` }));
  const asking = Array.from({ length: users }, (_, i) => {
    const guild = guilds[i % servers];
    const user = discord.user({ name: `User ${i}`, ...(guild && { guilds: [guild] }) });
    const [channel] = discord.channelsOf(user);
    return { user, where: channel ? { in: channel } : {} };
  });
  const bot = fork(script, ['bot', discord.token, `${discord.url}/api`, articles]);
  await once(bot, 'message');
  const report = await drive(discord, {
    users: asking.map(({ user }) => user),
    ...{ times, overMs, disconnects },
    act: (user, n) => {
      const { where = {} } = asking[n % users] ?? {};
      return user.slash('/who', { met: people[Math.floor(n / users)] ?? '' }, where);
    },
  });
  console.log(JSON.stringify(report, null, 2));
  bot.send('stop');
  await once(bot, 'exit');
}

if (role === 'bot') {
  await runBot();
} else {
  const discord = await createLocalDiscord();
  await load(discord);
  await discord.close();
}
