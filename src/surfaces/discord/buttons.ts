import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { Acknowledgement } from './acknowledge.js';
import { readFooter, withoutPage } from './asked.js';
import { type ButtonAction, decodeAction, type PassageRef } from './customId.js';
import type { Asker, Desk } from './desk.js';
import { noticeMessage, pageMessage, passageMessage } from './message.js';
import { findPassage } from './passage.js';

const tooOld = 'This button belongs to an older version of me. Please ask again.';

async function whisper(interaction: ButtonInteraction, text: string): Promise<void> {
  await interaction.reply({ ...noticeMessage(text), flags: MessageFlags.Ephemeral });
}

/** Text of the first embed's footer: the call that the message answers. */
function footerText({ message }: ButtonInteraction): string {
  return message.embeds[0]?.footer?.text ?? '';
}

async function showPassage(desk: Desk, interaction: ButtonInteraction, ref: PassageRef): Promise<void> {
  const acknowledgement = new Acknowledgement(interaction, 'private');
  acknowledgement.prepare(desk.busy);
  const { library } = await desk.opened();
  const passage = findPassage(ref, desk.articlesByHash(library));
  await acknowledgement.complete(
    passage
      ? passageMessage(passage)
      : noticeMessage('That passage is no longer in the articles as it was quoted here.'),
  );
}

/** Turns the page by asking again what the footer says; for anyone but the asker on a copy of his own. */
async function turnPage(
  desk: Desk,
  interaction: ButtonInteraction,
  action: ButtonAction & { kind: 'page' },
  asker: Asker,
): Promise<void> {
  const asked = readFooter(footerText(interaction));
  const command = asked && desk.command(asked.command);
  if (!command) return whisper(interaction, tooOld);
  const own = action.asker === asker.user;
  const acknowledgement = new Acknowledgement(interaction, own ? 'update' : 'private');
  acknowledgement.prepare(desk.busy);
  // Asked as of the message's day and outside the conversation: turning a page is no turn of it.
  const { conversation: _, ...lone } = asker;
  const answered = await desk.answer(
    command,
    asked,
    { ...lone, textOnly: true },
    interaction.message.createdAt,
  );
  const page = Math.min(action.page, answered.pages.length - 1);
  const place = { page, pages: answered.pages.length, asker: asker.user, turnable: true };
  const shown = answered.pages[page] ?? answered.pages[0];
  await acknowledgement.complete(pageMessage(answered.reply, shown, asked, place));
}

async function vote(
  desk: Desk,
  interaction: ButtonInteraction,
  choice: 'up' | 'down',
  user: string,
): Promise<void> {
  await whisper(
    interaction,
    choice === 'up' ? 'Thank you, noted.' : 'Thank you, noted: this answer will be looked at.',
  );
  await desk.options.feedback.add({
    at: desk.options.now().toISOString(),
    vote: choice,
    user,
    message: interaction.message.id,
    asked: withoutPage(footerText(interaction)),
    answer: interaction.message.content,
  });
}

/** Does what a button says; everything it needs stands in its custom id or its message. */
export async function pressButton(
  desk: Desk,
  interaction: ButtonInteraction,
  asker: Asker,
): Promise<Record<string, unknown>> {
  const action = decodeAction(interaction.customId);
  switch (action?.kind) {
    case 'passage':
      await showPassage(desk, interaction, action.passage);
      break;
    case 'page':
      await turnPage(desk, interaction, action, asker);
      break;
    case 'vote':
      await vote(desk, interaction, action.vote, asker.user);
      break;
    case undefined:
      await whisper(interaction, tooOld);
  }
  return { button: action?.kind ?? 'unknown' };
}
