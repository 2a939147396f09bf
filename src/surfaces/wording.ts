import type { Answer, Citation } from '../answers/answer.js';
import type { Reply } from './command.js';

/** What a surface may do to words; each style gets text and returns it marked, or as it is. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
}

/** For output that is no terminal. */
export const unpainted: Paint = { bold: (text) => text, dim: (text) => text };

/** Text of articles or users without what could steer a terminal: control characters and bidi controls. Linear. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (mark) =>
    mark === '\n' ? mark : mark === '\t' ? ' ' : '',
  );
}

/** On one line: runs of white space become one space. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO day written out: "14 September 2022". */
export function writtenDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** The last ISO day of the month of an ISO day. */
function lastOfMonth(day: string): string {
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10);
}

/** A span of ISO days written out, short where its ends share month or year. */
export function writtenSpan(from: string, to: string): string {
  if (from === to) return writtenDay(from);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.endsWith('-01') && to === lastOfMonth(from)) return writtenDay(from).slice(2);
  const [start, end] = [writtenDay(from), writtenDay(to)];
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${end}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${start.slice(0, -5)} to ${end}` : `${start} to ${end}`;
}

function source(citation: Citation, paint: Paint): string {
  const { n, title, published, paragraph, article, quote } = citation;
  const known = [citation.source, published && writtenDay(published)].filter((part) => part !== null);
  const place = paragraph === 0 ? 'title' : `paragraph ${paragraph}`;
  const heading = [title, ...known, place].map(oneLine).join(' · ');
  return `${paint.bold(`[${n}]`)} ${heading} ${paint.dim(`(${oneLine(article)})`)}\n    “${oneLine(quote)}”`;
}

/** An answer as plain text: what it says, then each source with its quote. */
export function wordAnswer(answer: Answer, paint: Paint = unpainted): string {
  const said = harmless(answer.text);
  if (answer.citations.length === 0) return said;
  return [said, '', paint.bold('Sources'), ...answer.citations.map((each) => source(each, paint))].join('\n');
}

/** Any command's reply as plain text; files that go with it are named with what they show. */
export function wordReply(reply: Reply, paint: Paint = unpainted): string {
  const files = (reply.attachments ?? []).map(({ name, alt }) => paint.dim(`(${name}: ${oneLine(alt)})`));
  return [wordKind(reply, paint), ...files].join('\n');
}

function wordKind(reply: Reply, paint: Paint): string {
  switch (reply.kind) {
    case 'answer':
      return wordAnswer(reply.answer, paint);
    case 'notice':
      return harmless(reply.text);
    case 'list':
      if (reply.entries.length === 0) return harmless(reply.empty);
      return [
        paint.bold(harmless(reply.title)),
        ...reply.entries.map(({ text }) => `• ${oneLine(text)}`),
      ].join('\n');
  }
}
