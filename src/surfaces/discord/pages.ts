import type { Citation } from '../../answers/answer.js';
import { dayText } from '../../answers/days.js';
import type { Article } from '../../articles/article.js';
import type { Entry, Reply } from '../command.js';
import type { PassageRef } from './customId.js';
import { cut, escapeLine, escapeText, linkTarget } from './escape.js';
import { budget, limits, passagesPerPage } from './limits.js';
import { passageRef } from './passage.js';
import { splitText } from './split.js';

/** A button's passage and the number of its citation. */
export interface PassageLink {
  readonly n: number;
  readonly ref: PassageRef;
}

/** One page of a reply, escaped: what a message shows before it is put into Discord's form. */
export interface Page {
  /** The direct answer; the same on every page. */
  readonly lead: string;
  readonly lines: readonly string[];
  /** One line for each article cited on this page. */
  readonly sources: readonly string[];
  readonly passages: readonly PassageLink[];
}

const sourcesHeading = '\n\n**Sources**\n';
const link = (url: string | null | undefined) => {
  const target = linkTarget(url, limits.url);
  return target ? ` · [open](${target})` : '';
};

/** The text of a page below its lead. */
export function bodyOf({ lines, sources }: Pick<Page, 'lines' | 'sources'>): string {
  const listed = sources.length > 0 ? sourcesHeading + sources.join('\n') : '';
  return (lines.join('\n') + listed).trim();
}

/** "[1] [3] Title · Source, 14 September 2022 · open", for the citations of one article. */
function sourceLine(citations: readonly Citation[], article: Article | undefined): string {
  const [{ title, source, published } = { title: '', source: null, published: null }] = citations;
  const known = [source && escapeLine(cut(source, 80)), published && dayText(published)];
  const from = known.filter((part) => part).join(', ');
  const numbers = citations.map(({ n }) => `[${n}]`).join(' ');
  return `${numbers} **${escapeLine(cut(title, 160))}**${from ? ` · ${from}` : ''}${link(article?.url)}`;
}

/** Citations by article, in order of their first. */
function byArticle(citations: readonly Citation[]): Citation[][] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.article);
    if (group) group.push(citation);
    else groups.set(citation.article, [citation]);
  }
  return [...groups.values()];
}

/** Lines and citations gathered until a message is full. */
class Draft {
  constructor(
    readonly lines: readonly string[] = [],
    readonly citations: readonly Citation[] = [],
  ) {}

  with(lines: readonly string[], citations: readonly Citation[]): Draft {
    const fresh = citations.filter((citation) => !this.citations.includes(citation));
    const all = [...this.citations, ...fresh].sort((a, b) => a.n - b.n);
    return new Draft([...this.lines, ...lines], all);
  }

  sources(articleOf: (path: string) => Article | undefined): string[] {
    return byArticle(this.citations).map((group) => sourceLine(group, articleOf(group[0]?.article ?? '')));
  }

  fits(articleOf: (path: string) => Article | undefined): boolean {
    const body = bodyOf({ lines: this.lines, sources: this.sources(articleOf) });
    return (
      this.lines.length <= budget.lines &&
      this.citations.length <= passagesPerPage &&
      body.length <= budget.description
    );
  }
}

/** A line of an answer with the citations it marks. */
interface Block {
  readonly line: string;
  readonly citations: readonly Citation[];
}

/** Fills pages one after another. A block keeps its citations with it; only what exceeds a page moves on. */
function fill(blocks: readonly Block[], articleOf: (path: string) => Article | undefined): Draft[] {
  const full: Draft[] = [];
  let draft = new Draft();
  const add = (lines: readonly string[], citations: readonly Citation[]): boolean => {
    const next = draft.with(lines, citations);
    const fits = next.fits(articleOf);
    if (fits) draft = next;
    return fits;
  };
  const turn = () => {
    if (draft.lines.length > 0 || draft.citations.length > 0) full.push(draft);
    draft = new Draft();
  };
  for (const { line, citations } of blocks) {
    const lines = line === '' ? [] : [line];
    if (add(lines, citations)) continue;
    turn();
    if (add(lines, citations)) continue;
    add(lines, []);
    for (const citation of citations) {
      if (add([], [citation])) continue;
      turn();
      add([], [citation]);
    }
  }
  turn();
  return full.length > 0 ? full : [draft];
}

/** "- " and "• " of an answer's text become bullets that no escaping touches. */
function bullet(line: string): string {
  const item = /^\s*[-•*] (?=\S)/.exec(line);
  return item ? `• ${escapeText(line.slice(item[0].length))}` : escapeText(line);
}

/** The numbers of the citation markers in a text. */
function marked(text: string): Set<number> {
  return new Set([...text.matchAll(/\[(\d{1,4})\]/g)].map(([, n]) => Number(n)));
}

function blocksOf(text: string, citations: readonly Citation[]): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => splitText(bullet(line), budget.line))
    .map((line) => ({ line, citations: citations.filter(({ n }) => marked(line).has(n)) }));
}

function entryLine({ text, url }: Entry): Block[] {
  return splitText(`• ${escapeLine(cut(text, 900))}`, budget.line).map((line, i, all) => ({
    line: i === all.length - 1 ? line + link(url) : line,
    citations: [],
  }));
}

/** The direct answer, and what of the first line does not fit into a message's content. */
function leadAndBlocks(text: string, citations: readonly Citation[]): [string, Block[]] {
  const [first = '', ...rest] = text.trim().split('\n');
  const [lead = '', ...more] = splitText(escapeText(first), budget.content);
  const spilled = more.flatMap((piece) => blocksOf(piece, citations));
  const blocks = [...spilled, ...blocksOf(rest.join('\n'), citations)];
  const unmarked = citations.filter(
    ({ n }) => !blocks.some((block) => block.citations.some((c) => c.n === n)),
  );
  return [lead, unmarked.length > 0 ? [{ line: '', citations: unmarked }, ...blocks] : blocks];
}

function contentOf(reply: Reply): [string, Block[]] {
  switch (reply.kind) {
    case 'answer':
      return leadAndBlocks(reply.answer.text, reply.answer.citations);
    case 'notice':
      return leadAndBlocks(reply.text, []);
    case 'list': {
      const [lead, blocks] = leadAndBlocks(reply.entries.length > 0 ? reply.title : reply.empty, []);
      return [lead, [...blocks, ...reply.entries.flatMap(entryLine)]];
    }
  }
}

/** A reply as pages of which each fits into one message, with the passages that its buttons show. */
export function pagesOf(
  reply: Reply,
  articleOf: (path: string) => Article | undefined,
): readonly [Page, ...Page[]] {
  const [lead, blocks] = contentOf(reply);
  const pages = fill(blocks, articleOf).map((draft): Page => {
    const passages = draft.citations.flatMap(({ n, article: path, paragraph, quote }) => {
      const article = articleOf(path);
      const ref = article && passageRef(article, paragraph, quote);
      return ref ? { n, ref } : [];
    });
    return { lead, lines: draft.lines, sources: draft.sources(articleOf), passages };
  });
  const [first = { lead, lines: [], sources: [], passages: [] }, ...others] = pages;
  return [first, ...others];
}
