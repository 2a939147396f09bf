import { html, nothing, type TemplateResult } from 'lit';
import type { Citation } from '../../../answers/answer.js';
import type { Encounter } from '../../../encounters/encounter.js';
import type { ArticleLine, ArticleView, WhyView } from '../protocol.js';
import { api } from './api.js';
import { attempt, change, type Panel, state } from './store.js';

/** The side panel: why an answer says what it says, or the articles. */
export function sidePanel(): TemplateResult | typeof nothing {
  const { panel } = state;
  if (panel.kind === 'closed') return nothing;
  const title =
    panel.kind === 'why' ? 'Why this answer' : panel.kind === 'articles' ? 'Articles' : panel.article.title;
  return html`<aside class="panel" aria-label=${title}>
    <header>
      ${
        panel.kind === 'article'
          ? html`<button type="button" class="tool" @click=${() => change({ panel: panel.back })}>Back</button>`
          : nothing
      }
      <h2>${title}</h2>
      <button type="button" class="tool" aria-label="Close panel" @click=${() => change({ panel: { kind: 'closed' } })}>
        ✕
      </button>
    </header>
    ${panel.kind === 'why' ? why(panel.why) : panel.kind === 'articles' ? list(panel.query, panel.lines) : text(panel)}
  </aside>`;
}

/** Opens the list of articles. */
export function openArticles(query = ''): void {
  void attempt(() => showArticles(query));
}

async function showArticles(query: string): Promise<void> {
  change({ panel: { kind: 'articles', query, lines: await api.articles(query) } });
}

function counted(encounters: number): string {
  return encounters === 1 ? '1 encounter' : `${encounters} encounters`;
}

function why({ answer }: WhyView): TemplateResult {
  return html`<section>
    <p class="asked">${answer.question}</p>
    ${answer.encounters.map((encounter) => card(encounter))}
    <h3>Cited passages</h3>
    ${
      answer.citations.length
        ? html`<ol class="citations">
            ${answer.citations.map((citation) => html`<li>${cited(citation)}</li>`)}
          </ol>`
        : html`<p>This answer cites nothing, because no article says anything about it.</p>`
    }
  </section>`;
}

function cited(citation: Citation): TemplateResult {
  return html`<blockquote>${citation.quote}</blockquote>
    <button type="button" class="tool" @click=${() => openArticle(citation.article, citation)}>
      ${citation.title}, paragraph ${citation.paragraph}
    </button>
    <p class="quiet">${[citation.source, citation.published].filter(Boolean).join(', ')}</p>`;
}

function openArticle(path: string, citation?: Pick<Citation, 'paragraph' | 'quote'>): void {
  const back: Panel = state.panel;
  void attempt(async () => {
    const article = await api.article(path);
    change({ panel: { kind: 'article', article, back, ...(citation ? { cited: citation } : {}) } });
    document.querySelector('.panel mark')?.scrollIntoView({ block: 'center' });
  });
}

/** An encounter as it was read: every field on a line of its own. */
function card(encounter: Encounter): TemplateResult {
  const { date, place } = encounter;
  const lines: [string, string][] = [
    ['Who', encounter.participants.map(({ name, of }) => (of ? `${name} (${of})` : name)).join('; ')],
    ['Where', [place?.name, place?.country].filter((part, i, all) => part && part !== all[i - 1]).join(', ')],
    ['When', date ? `${date.from}${date.to === date.from ? '' : ` to ${date.to}`} (${date.basis})` : ''],
    ['Status', `${encounter.kind}, ${encounter.status}`],
    ['Reported by', encounter.reportedBy ?? ''],
    ['Read by', encounter.derivation.join(', ')],
  ];
  return html`<dl class="encounter">
    ${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value || 'not stated'}</dd></div>`)}
  </dl>`;
}

function list(query: string, lines: readonly ArticleLine[]): TemplateResult {
  return html`<section>
    <label class="search">
      Search articles
      <input type="search" .value=${query} @input=${(event: Event) => openArticles((event.target as HTMLInputElement).value)} />
    </label>
    <label class="upload">
      Add an article (.md, .txt, .html)
      <input type="file" accept=".md,.txt,.html" @change=${(event: Event) => takeFiles((event.target as HTMLInputElement).files)} />
    </label>
    <label class="save"><input type="checkbox" id="save" /> Also save it to the articles folder</label>
    ${lines.length ? nothing : html`<p>No article holds these words.</p>`}
    <ul class="articles">
      ${lines.map(
        (line) => html`<li>
          <button type="button" class="tool" @click=${() => openArticle(line.path)}>${line.title}</button>
          <span class="quiet">${[line.source, line.published].filter(Boolean).join(', ')} · ${counted(line.encounters)}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

function text(panel: { article: ArticleView; cited?: { paragraph: number; quote: string } }): TemplateResult {
  const { article, cited: citation } = panel;
  return html`<section>
    <p class="quiet">
      ${[article.source, article.published].filter(Boolean).join(', ')}
      ${article.url ? html`<a href=${article.url} target="_blank" rel="noopener noreferrer">Read at the source</a>` : nothing}
    </p>
    ${article.paragraphs.map(
      ({ number, text: words }) => html`<p class="paragraph" data-paragraph=${number}>
        ${citation?.paragraph === number ? marked(words, citation.quote) : words}
      </p>`,
    )}
    <h3>Encounters read here</h3>
    ${article.found.length ? article.found.map((encounter) => card(encounter)) : html`<p>None.</p>`}
  </section>`;
}

function marked(words: string, quote: string): TemplateResult {
  const at = words.indexOf(quote);
  if (at < 0) return html`<mark>${words}</mark>`;
  return html`${words.slice(0, at)}<mark>${quote}</mark>${words.slice(at + quote.length)}`;
}

/** Reads dropped or chosen files and indexes them at once. */
export function takeFiles(files: FileList | null): void {
  const save = document.querySelector<HTMLInputElement>('#save')?.checked ?? false;
  for (const file of files ?? [])
    void attempt(async () => {
      const result = await api.drop(file.name, await base64(file), save);
      if (!result.path) return `${file.name} was not read: ${result.reason}`;
      await showArticles('');
      return `${file.name} is read: ${counted(result.encounters ?? 0)}.`;
    });
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',', 2)[1] ?? ''));
    reader.addEventListener('error', () => reject(new Error(`${file.name} can't be read.`)));
    reader.readAsDataURL(file);
  });
}
