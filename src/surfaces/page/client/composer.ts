import { html, nothing, type TemplateResult } from 'lit';
import { api } from './api.js';
import { commandForm, isDrafting, matching } from './palette.js';
import { attempt, change, state } from './store.js';

let typed = '';
let active = 0;

/** Where a message or a command is written. "/" opens the palette. */
export function composer(): TemplateResult {
  if (isDrafting()) return html`<footer class="composer">${commandForm()}</footer>`;
  const entries = typed.startsWith('/') ? matching(typed) : [];
  const open = entries.length > 0;
  const channel = state.page?.channels.find(({ id }) => id === state.channel);
  return html`<footer class="composer">
    ${state.replyTo ? reply() : nothing}
    ${
      open
        ? html`<ul class="palette" id="palette" role="listbox" aria-label="Commands">
            ${entries.map(
              (entry, i) => html`<li
                id=${`entry-${i}`}
                role="option"
                aria-selected=${i === active}
                @mousedown=${(event: Event) => {
                  event.preventDefault();
                  start(entry.start);
                }}
              >
                <strong>/${entry.name}</strong> <span class="quiet">${entry.description}</span>
              </li>`,
            )}
          </ul>`
        : nothing
    }
    <textarea
      id="composer"
      rows="1"
      maxlength="2000"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls="palette"
      aria-activedescendant=${open ? `entry-${active}` : nothing}
      aria-label=${`Message ${channel?.name ?? ''}`}
      placeholder=${hint(channel?.kind)}
      .value=${typed}
      @input=${(event: Event) => {
        typed = (event.target as HTMLTextAreaElement).value;
        active = 0;
        change({});
      }}
      @keydown=${(event: KeyboardEvent) => steer(event, entries)}
    ></textarea>
    <button type="button" class="button primary" @click=${send}>Send</button>
  </footer>`;
}

function hint(kind: 'server' | 'direct' | undefined): string {
  return kind === 'direct'
    ? 'Ask, or type / for commands'
    : `Mention @${state.page?.bot.name ?? ''} and ask, or type / for commands`;
}

function reply(): TemplateResult {
  return html`<p class="replying">
    Replying to ${state.replyTo?.author.name}
    <button type="button" class="tool" @click=${() => change({ replyTo: undefined })}>Stop</button>
  </p>`;
}

function steer(event: KeyboardEvent, entries: readonly { start: () => void }[]): void {
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    const entry = entries[active];
    if (entry) start(entry.start);
    else send();
    return;
  }
  if (!entries.length) return;
  if (event.key === 'ArrowDown') active = (active + 1) % entries.length;
  else if (event.key === 'ArrowUp') active = (active - 1 + entries.length) % entries.length;
  else if (event.key === 'Tab') start(entries[active]?.start);
  else if (event.key === 'Escape') typed = '';
  else return;
  event.preventDefault();
  change({});
}

function start(begin: (() => void) | undefined): void {
  typed = '';
  active = 0;
  begin?.();
}

function send(): void {
  const text = typed.trim();
  if (!text) return;
  const replyTo = state.replyTo?.id;
  typed = '';
  change({ replyTo: undefined });
  void attempt(() => api.send(state.channel, text, replyTo));
}
