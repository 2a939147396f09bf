import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { api, listen } from './api.js';
import { composer } from './composer.js';
import { deepenContrast } from './contrast.js';
import { messageList } from './message.js';
import { openArticles, sidePanel, takeFiles } from './panel.js';
import { attempt, change, onChange, state, take } from './store.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

function page(): TemplateResult {
  const channel = state.page?.channels.find(({ id }) => id === state.channel);
  return html`
    <nav class="channels" aria-label="Channels">
      <h1>${state.page?.bot.name ?? 'Attaché'}</h1>
      ${state.page?.channels.map(
        ({ id, name, kind }) => html`<button
          type="button"
          class="channel"
          aria-current=${id === state.channel ? 'page' : nothing}
          @click=${() => open(id)}
        >
          ${kind === 'server' ? `# ${name}` : `@ ${name}`}
        </button>`,
      )}
      <button type="button" class="channel" @click=${() => openArticles()}>Articles (${state.page?.articles ?? 'being read…'})</button>
    </nav>
    <main>
      <header class="bar"><h2>${channel ? (channel.kind === 'server' ? `# ${channel.name}` : `@ ${channel.name}`) : ''}</h2></header>
      ${messageList()}
      <p class="notice" role="status">${state.notice}</p>
      ${composer()}
    </main>
    ${sidePanel()}
  `;
}

function open(channel: string): void {
  change({ channel, replyTo: undefined });
  document.querySelector<HTMLElement>('#composer')?.focus();
}

function draw(): void {
  const list = document.querySelector('.messages');
  // Follow the newest message unless the reader has scrolled up.
  const follows = !list || list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  render(page(), document.body);
  for (const messages of document.querySelectorAll<HTMLElement & { lightTheme: boolean }>('discord-messages'))
    messages.lightTheme = !dark.matches;
  if (follows) requestAnimationFrame(() => document.querySelector('.messages')?.scrollTo({ top: 1e9 }));
}

async function refresh(): Promise<void> {
  const page = await api.state();
  // The server replays what is there after each connection, so the lists start empty.
  change({
    page,
    messages: {},
    channel: state.channel || (page.channels.find(({ kind }) => kind === 'direct')?.id ?? ''),
  });
}

deepenContrast();
onChange(draw);
dark.addEventListener('change', draw);
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  takeFiles(event.dataTransfer?.files ?? null);
});
void attempt(async () => {
  await refresh();
  listen(take, () => change({ messages: {} }));
  document.querySelector<HTMLElement>('#composer')?.focus();
});
