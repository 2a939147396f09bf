import {
  ActionRowBuilder,
  AttachmentBuilder,
  type BaseMessageOptions,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
} from 'discord.js';
import { dayText } from '../../answers/days.js';
import type { Attachment, Reply } from '../command.js';
import { type Asked, pageFooter } from './asked.js';
import { encodeAction } from './customId.js';
import { cut, escapeLine, linkTarget, plainLine } from './escape.js';
import { budget, limits } from './limits.js';
import { bodyOf, type Page } from './pages.js';
import { type Passage, showPassage } from './passage.js';

/*
 * Why content + embed, and not Components v2: the direct answer stands in the message's content, so a phone shows it in
 * the notification, in the channel list and in reply previews, none of which show text of embeds or containers, and it
 * survives where embeds are off or the link-embed permission is missing. Details and sources follow in one embed, one
 * short line each, without inline fields, which a phone would stack. Components v2 forbid content, share one limit of
 * 4,000 characters, and are unknown to older clients and to third-party servers.
 */

/** A message for Discord; pings nobody, whatever it says. */
export type Outgoing = BaseMessageOptions;

/** What every message of ours is sent with. */
export const noPings = { parse: [], repliedUser: false } as const;

const colours: Record<string, number> = {
  answered: 0x2d7d46,
  'not-found': 0x6b7280,
  ambiguous: 0xb45309,
  'not-understood': 0xb45309,
  error: 0xb91c1c,
};

/** A line of ours without anything else. */
export function noticeMessage(text: string): Outgoing {
  return { content: cut(text, budget.content), allowedMentions: noPings };
}

type Row = ActionRowBuilder<ButtonBuilder>;

function rowsOf(buttons: readonly ButtonBuilder[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < buttons.length; i += limits.buttonsPerRow) {
    const row = buttons.slice(i, i + limits.buttonsPerRow);
    rows.push(new ActionRowBuilder<ButtonBuilder>().addComponents(...row));
  }
  return rows;
}

function button(label: string, action: Parameters<typeof encodeAction>[0], style = ButtonStyle.Secondary) {
  return new ButtonBuilder().setCustomId(encodeAction(action)).setLabel(label).setStyle(style);
}

/** Which page of how many, and for whom the page buttons turn it. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
  readonly asker: string;
  /** Whether the footer can be read back and asked again. */
  readonly turnable: boolean;
}

function navigation({ page, pages, asker, turnable }: PagePlace, votes: boolean): ButtonBuilder[] {
  const to = (target: number, label: string) => button(label, { kind: 'page', page: target, asker });
  const vote = (kind: 'up' | 'down', emoji: string) =>
    new ButtonBuilder()
      .setCustomId(encodeAction({ kind: 'vote', vote: kind }))
      .setEmoji(emoji)
      .setStyle(ButtonStyle.Secondary);
  return [
    ...(turnable && page > 0 ? [to(page - 1, `◀ Page ${page}`)] : []),
    ...(turnable && page + 1 < pages ? [to(page + 1, `Page ${page + 2} ▶`)] : []),
    ...(votes ? [vote('up', '👍'), vote('down', '👎')] : []),
  ];
}

/** Files with their alt texts; nothing at all when there are none, for an empty list would take earlier ones away. */
function filesOf(attachments: readonly Attachment[] = []): Pick<Outgoing, 'files'> {
  if (attachments.length === 0) return {};
  const files = attachments.map(
    ({ name, bytes, alt }) =>
      new AttachmentBuilder(Buffer.from(bytes), { name, description: cut(plainLine(alt), 1024) }),
  );
  return { files };
}

/** One page of a reply as a message. */
export function pageMessage(reply: Reply, page: Page, asked: Asked, place: PagePlace): Outgoing {
  if (reply.kind === 'notice') return { ...noticeMessage(page.lead), ...filesOf(reply.attachments) };
  const footer = pageFooter(asked, place.page, place.pages);
  const embed = new EmbedBuilder().setFooter({ text: footer });
  const body = bodyOf(page);
  if (body !== '') embed.setDescription(body);
  if (reply.kind === 'answer') embed.setColor(colours[reply.answer.outcome] ?? null);
  const passages = page.passages.map(({ n, ref }) =>
    button(`Passage ${n}`, { kind: 'passage', passage: ref }, ButtonStyle.Primary),
  );
  return {
    content: page.lead,
    embeds: [embed],
    components: [...rowsOf(passages), ...rowsOf(navigation(place, reply.kind === 'answer'))],
    ...(place.page === 0 ? filesOf(reply.attachments) : {}),
    allowedMentions: noPings,
  };
}

/** A cited passage in its paragraph, with where it stands. */
export function passageMessage(passage: Passage): Outgoing {
  const { article, paragraph } = passage;
  const known = [
    article.source && escapeLine(cut(article.source, 80)),
    article.published && dayText(article.published),
    paragraph === 0 ? 'title' : `paragraph ${paragraph}`,
  ].filter((part) => part);
  const url = linkTarget(article.url, limits.url);
  const source = `${known.join(' · ')}${url ? ` · [open](${url})` : ''}`;
  const embed = new EmbedBuilder()
    .setDescription(`${source}\n\n${showPassage(passage, budget.passage)}`)
    .setFooter({ text: cut(plainLine(article.path), 200) });
  return { content: `**${escapeLine(cut(article.title, 250))}**`, embeds: [embed], allowedMentions: noPings };
}
