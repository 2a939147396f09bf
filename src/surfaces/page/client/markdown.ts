import { parse } from 'discord-markdown-parser';
import { html, type TemplateResult } from 'lit';

type Node = ReturnType<typeof parse>[number];
type Draw = (node: Node) => TemplateResult | string;

/** Discord's own limit of one text; what is longer is not sent by any bot. */
const longest = 4_096;

// The parser has no rule for small print ("-# words"), so its lines are taken apart before.
const smallPrint = /^-# /;

/** Discord markdown as templates; no text ever becomes markup of the page. */
export function markdown(text: string): TemplateResult[] {
  const blocks: { small: boolean; lines: string[] }[] = [];
  for (const line of text.slice(0, longest).split('\n')) {
    const small = smallPrint.test(line);
    const last = blocks.at(-1);
    const words = small ? line.replace(smallPrint, '') : line;
    if (last && last.small === small && !small) last.lines.push(words);
    else blocks.push({ small, lines: [words] });
  }
  return blocks.map(({ small, lines }) => {
    const drawn = draw(parse(lines.join('\n'), 'extended'));
    return small ? html`<small class="small-print">${drawn}</small>` : html`${drawn}`;
  });
}

function draw(content: unknown): unknown {
  if (Array.isArray(content)) return content.map((node: Node) => drawNode(node));
  return typeof content === 'string' ? content : '';
}

const drawings: Readonly<Record<string, Draw>> = {
  text: (node) => String(node['content']),
  br: () => html`<br />`,
  strong: (node) => html`<strong>${draw(node['content'])}</strong>`,
  em: (node) => html`<em>${draw(node['content'])}</em>`,
  underline: (node) => html`<u>${draw(node['content'])}</u>`,
  strikethrough: (node) => html`<s>${draw(node['content'])}</s>`,
  inlineCode: (node) => html`<code>${String(node['content'])}</code>`,
  codeBlock: (node) => html`<pre><code>${String(node['content'])}</code></pre>`,
  blockQuote: (node) => html`<blockquote>${draw(node['content'])}</blockquote>`,
  heading: (node) => html`<strong class="heading">${draw(node['content'])}</strong>`,
  spoiler: (node) =>
    html`<details class="spoiler"><summary>Spoiler</summary>${draw(node['content'])}</details>`,
  link: (node) => link(String(node['target']), draw(node['content'])),
  autolink: (node) => link(String(node['target']), String(node['target'])),
  url: (node) => link(String(node['target']), String(node['target'])),
  slashCommand: (node) =>
    html`<span class="mention">/${String(node['fullName'] ?? node['name'] ?? '')}</span>`,
  user: (node) => html`<span class="mention">@${String(node['id'])}</span>`,
  everyone: () => html`<span class="mention">@everyone</span>`,
  here: () => html`<span class="mention">@here</span>`,
};

function drawNode(node: Node): unknown {
  return drawings[node.type]?.(node) ?? draw(node['content']);
}

function link(target: string, words: unknown): TemplateResult {
  return /^https?:\/\//i.test(target)
    ? html`<a href=${target} target="_blank" rel="noopener noreferrer">${words}</a>`
    : html`${words}`;
}
