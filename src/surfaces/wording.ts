import type { Answer, Citation } from '../answers/answer.js';
import { dayText } from '../answers/days.js';
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

/** One article with the passages cited from it. */
function source(cited: readonly [Citation, ...Citation[]], said: string, paint: Paint): string[] {
  const [{ title, source, published, article }] = cited;
  const known = [title, source, published && dayText(published)].filter((part) => part !== null).map(oneLine);
  const quotes = cited.map(({ n, paragraph, quote }) => {
    const place = paragraph === 0 ? 'title' : `paragraph ${paragraph}`;
    // What the answer itself quotes need not be read twice.
    const words = said.includes(`“${quote}” [${n}]`) ? '' : `: “${oneLine(quote)}”`;
    return `  ${paint.bold(`[${n}]`)} ${place}${words}`;
  });
  return [`${known.join(' · ')} ${paint.dim(`(${oneLine(article)})`)}`, ...quotes];
}

/** Citations by article, in the order in which the articles are first cited. */
function byArticle(citations: readonly Citation[]): [Citation, ...Citation[]][] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const group = groups.get(citation.article);
    if (group) group.push(citation);
    else groups.set(citation.article, [citation]);
  }
  return [...groups.values()];
}

/** An answer as plain text: what it says, the direct answer in bold, then each article with the quotes from it. */
export function wordAnswer(answer: Answer, paint: Paint = unpainted): string {
  const [direct = '', ...rest] = harmless(answer.text).split('\n');
  const said = [paint.bold(direct), ...rest].join('\n');
  if (answer.citations.length === 0) return said;
  const sources = byArticle(answer.citations).flatMap((cited) => source(cited, answer.text, paint));
  return [said, '', paint.bold('Sources'), ...sources].join('\n');
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
