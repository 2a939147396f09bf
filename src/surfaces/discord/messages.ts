import type { Message, OmitPartialGroupDMChannel } from 'discord.js';
import type { Asked } from './asked.js';
import { type Asker, type Desk, plainQuestion } from './desk.js';
import { budget } from './limits.js';
import { weight } from './manners.js';
import { noPings, noticeMessage, type Outgoing } from './message.js';
import { messagesOf, summary } from './slash.js';

/** A message as the gateway tells of it. */
export type Incoming = OmitPartialGroupDMChannel<Message>;

/** Milliseconds after which Discord stops showing that the bot types. */
const typingLasts = 8000;

/** Whether a message speaks to the bot: a direct message, a mention of it alone, or a reply to what it said. */
export function isForMe(message: Incoming, me: string): boolean {
  if (message.author.bot || message.webhookId || message.system) return false;
  if (!message.inGuild()) return true;
  return message.mentions.users.has(me) || message.mentions.repliedUser?.id === me;
}

/** The text of a message without the mentions of the bot. */
export function questionOf(content: string, me: string): string {
  return content.replaceAll(`<@${me}>`, ' ').replaceAll(`<@!${me}>`, ' ').trim();
}

/** Shows that the bot types until the returned function is called. */
function showTyping({ channel }: Incoming): () => void {
  const type = () => void channel.sendTyping().catch(() => undefined);
  type();
  const timer = setInterval(type, typingLasts);
  return () => clearInterval(timer);
}

async function send(message: Incoming, outgoing: Outgoing): Promise<void> {
  await message.reply({ ...outgoing, allowedMentions: noPings, failIfNotExists: false });
}

/** Answers a message that speaks to the bot, as a reply to it. */
export async function answerMessage(
  desk: Desk,
  message: Incoming,
  asker: Asker,
  me: string,
): Promise<Record<string, unknown>> {
  const question = questionOf(message.content, me);
  const { manners, now, onReply } = desk.options;
  const refusal = desk.closing
    ? 'I am being restarted. Please ask again in a minute.'
    : (notAQuestion(question) ??
      manners.refusal(
        { user: asker.user, channel: message.channelId, weight: weight.message, asked: question },
        now().getTime(),
      ));
  if (refusal !== undefined) {
    await send(message, noticeMessage(refusal));
    return { outcome: 'refused' };
  }
  const command = desk.command(plainQuestion);
  if (!command) throw new Error(`The catalog has no command "${plainQuestion}".`);
  const asked: Asked = { command: plainQuestion, options: { question } };
  const stopTyping = showTyping(message);
  try {
    const answered = await desk.answer(command, asked, asker, now());
    onReply?.(message.id, answered.reply);
    for (const outgoing of messagesOf(answered, asked, asker.user)) await send(message, outgoing);
    return summary(answered);
  } finally {
    stopTyping();
  }
}

function notAQuestion(question: string): string | undefined {
  if (question === '')
    return 'Ask me who met whom, where and when. In a server, mention me in the message: I can read no others.';
  return question.length > budget.question
    ? `I read questions of at most ${budget.question} characters. Please ask in fewer words.`
    : undefined;
}
