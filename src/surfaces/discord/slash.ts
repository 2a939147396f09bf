import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Command } from '../command.js';
import { Acknowledgement } from './acknowledge.js';
import { type Asked, footerOf } from './asked.js';
import type { Answered, Asker, Desk } from './desk.js';
import { cut } from './escape.js';
import { budget, limits } from './limits.js';
import { weight } from './manners.js';
import { noticeMessage, type Outgoing, pageMessage } from './message.js';

/** Pages of an answer that can't be turned and so are sent one after another. */
const mostMessages = 4;

type CommandCallInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Every option with its value as text; those of a subcommand stand for it. */
function optionsOf(options: readonly CommandInteractionOption[]): Record<string, string> {
  const leaves = options.flatMap((option) => option.options ?? [option]);
  return Object.fromEntries(
    leaves.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** What a message says, embeds of a news link included. */
function messageText({ content, embeds }: Message): string {
  const shown = embeds.flatMap(({ title, description }) => [title, description].filter((part) => part));
  return [content, ...shown].join('\n\n').trim().slice(0, budget.checked);
}

/** Reads which command is meant and what it is given; undefined when the catalog does not hold it. */
function readCall(desk: Desk, interaction: CommandCallInteraction): [Command, Asked] | undefined {
  if (interaction.isChatInputCommand()) {
    const command = desk.command(interaction.commandName);
    const options = optionsOf(interaction.options.data);
    return command && [command, { command: command.data.name, options }];
  }
  const command = desk.options.catalog.find(({ menu }) => menu?.name === interaction.commandName);
  if (!command?.menu) return undefined;
  const options = { [command.menu.option]: messageText(interaction.targetMessage) };
  return [command, { command: command.data.name, options }];
}

/** The messages of an answer: its first page with buttons to turn it, or all pages where they can't be turned. */
export function messagesOf(
  { reply, pages, standsAlone }: Answered,
  asked: Asked,
  asker: string,
): readonly [Outgoing, ...Outgoing[]] {
  const turnable = standsAlone && footerOf(asked) !== undefined;
  const [first, ...others] = pages;
  const place = { page: 0, pages: pages.length, asker, turnable };
  const rest = turnable ? [] : others.slice(0, mostMessages - 1);
  return [
    pageMessage(reply, first, asked, place),
    ...rest.map((page, i) => pageMessage(reply, page, asked, { ...place, page: i + 1 })),
  ];
}

/** Tells the asker, and nobody else, why he is not answered. */
export async function refuse(interaction: CommandCallInteraction, text: string): Promise<void> {
  await interaction.reply({ ...noticeMessage(text), flags: MessageFlags.Ephemeral });
}

/** Answers a slash command or an entry of a message's menu. */
export async function answerCommand(
  desk: Desk,
  interaction: CommandCallInteraction,
  asker: Asker,
): Promise<Record<string, unknown>> {
  const call = readCall(desk, interaction);
  if (!call) {
    await refuse(interaction, 'I do not know this command any more.');
    return { outcome: 'unknown command' };
  }
  const [command, asked] = call;
  const now = desk.options.now();
  const refusal = desk.options.manners.refusal(
    {
      user: asker.user,
      channel: interaction.channelId,
      weight: weight.interaction,
      asked: JSON.stringify(asked),
    },
    now.getTime(),
  );
  if (refusal !== undefined) {
    await refuse(interaction, refusal);
    return { command: asked.command, outcome: 'refused' };
  }
  const isPrivate = command.private || asked.options['private'] === 'true';
  const acknowledgement = new Acknowledgement(interaction, isPrivate ? 'private' : 'public');
  acknowledgement.prepare(desk.busy);
  const answered = await desk.answer(command, asked, asker, now);
  desk.options.onReply?.(interaction.id, answered.reply);
  if (answered.reply.private) acknowledgement.makePrivate();
  await acknowledgement.complete(...messagesOf(answered, asked, asker.user));
  return { command: asked.command, deferred: acknowledgement.deferred, ...summary(answered) };
}

/** What the log tells of an answer: nothing of its text. */
export function summary({ reply, pages, milliseconds }: Answered): Record<string, unknown> {
  const outcome = reply.kind === 'answer' ? reply.answer.outcome : reply.kind;
  return { outcome, pages: pages.length, answerMs: Math.round(milliseconds) };
}

/** Offers completions for the option that is being typed; none while the library is being opened. */
export async function complete(
  desk: Desk,
  interaction: AutocompleteInteraction,
  asker: Asker,
): Promise<Record<string, unknown>> {
  const { assistant } = desk;
  const command = desk.command(interaction.commandName);
  const { name, value } = interaction.options.getFocused(true);
  const offered =
    assistant && command?.complete
      ? command.complete(desk.callOf(assistant, asker, desk.options.now()), name, cut(value, limits.choice))
      : [];
  const choices = offered
    .filter((choice) => choice.value.length <= limits.choice && choice.value !== '')
    .slice(0, limits.choices)
    .map((choice) => ({ name: cut(choice.name, limits.choice), value: choice.value }));
  await interaction.respond(choices);
  return { command: interaction.commandName, choices: choices.length };
}
