import { PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { BotStatus, Command } from '../src/surfaces/command.js';

/** Seconds as "2 d 3 h 4 min". */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.join(' ') || 'less than a minute';
}

function lines(status: BotStatus): string[] {
  const { guilds, articles, encounters, uptimeSeconds, megabytes, answers } = status;
  return [
    `Servers: ${guilds}`,
    `Articles: ${articles}, with ${encounters} encounters`,
    `Up for: ${duration(uptimeSeconds)}`,
    `Memory: ${megabytes} MB`,
    `Answers: ${answers}`,
    `Answer time: ${status.p50Milliseconds.toFixed(1)} ms (median), ${status.p99Milliseconds.toFixed(1)} ms (99%)`,
  ];
}

/** How the bot is doing, for its owners. */
export default {
  data: new SlashCommandBuilder()
    .setName('admin')
    .setDescription('For the owners of the bot')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((sub) =>
      sub.setName('status').setDescription('Servers, articles, uptime, memory and answer times'),
    ),
  private: true,
  ownersOnly: true,
  async execute(call) {
    if (!call.owner) return { kind: 'notice', text: 'Only an owner of the bot may use this.', private: true };
    if (!call.status) return { kind: 'notice', text: 'There is no bot running here.', private: true };
    const entries = lines(await call.status()).map((text) => ({ text }));
    return { kind: 'list', title: 'Attaché is running.', entries, empty: '', private: true };
  },
} satisfies Command;
