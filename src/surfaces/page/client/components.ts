import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../localdiscord/users/view.js';
import { api } from './api.js';
import { markdown } from './markdown.js';
import { attempt, state } from './store.js';

/** A message component in the plain shape that all kinds share; unknown kinds draw their children. */
interface Component {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly content?: string;
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly media?: { readonly url: string };
  readonly description?: string;
}

// Numbers of discord-api-types' ComponentType, which is a type here so that none of it is bundled.
const kinds = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  separator: 14,
  container: 17,
};

/** The components below a message: buttons, selects, and the layout kinds of Components v2. */
export function components(message: View): TemplateResult | typeof nothing {
  const list = message.components as unknown as readonly Component[];
  if (!list.length) return nothing;
  return html`<div class="components">${list.map((component) => draw(component, message))}</div>`;
}

function draw(component: Component, message: View): unknown {
  switch (component.type) {
    case kinds.button:
      return button(component as unknown as APIButtonComponent, message);
    case kinds.select:
      return select(component as unknown as APIStringSelectComponent, message);
    case kinds.text:
      return html`<div class="text-display">${markdown(component.content ?? '')}</div>`;
    case kinds.separator:
      return html`<hr />`;
    case kinds.thumbnail:
      return html`<img class="thumbnail" src=${component.media?.url ?? ''} alt=${component.description ?? ''} />`;
    case kinds.gallery:
      return component.items?.map(
        (item) => html`<img class="picture" src=${item.media.url} alt=${item.description ?? ''} />`,
      );
    default:
      return html`<div class=${`component-${component.type}`}>
        ${component.components?.map((child) => draw(child, message))}
        ${component.accessory ? draw(component.accessory, message) : nothing}
      </div>`;
  }
}

const styles: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

function button(component: APIButtonComponent, message: View): TemplateResult {
  const words = 'label' in component ? component.label : undefined;
  const emoji = 'emoji' in component ? component.emoji?.name : undefined;
  const content = html`${emoji ?? nothing} ${words ?? nothing}`;
  if ('url' in component)
    return html`<a class="button secondary" href=${component.url} target="_blank" rel="noopener noreferrer">${content}</a>`;
  const customId = 'custom_id' in component ? component.custom_id : '';
  return html`<button
    type="button"
    class=${`button ${styles[component.style] ?? 'secondary'}`}
    data-custom-id=${customId}
    ?disabled=${component.disabled ?? false}
    aria-label=${words ?? emojiNames[emoji ?? ''] ?? emoji ?? 'button'}
    @click=${() => attempt(() => api.click(state.channel, message.id, customId))}
  >
    ${content}
  </button>`;
}

/** What a screen reader says for a button that holds only a sign. */
const emojiNames: Readonly<Record<string, string>> = {
  '👍': 'Good answer',
  '👎': 'Bad answer',
  '◀': 'Previous page',
  '▶': 'Next page',
  '◀️': 'Previous page',
  '▶️': 'Next page',
};

function select(component: APIStringSelectComponent, message: View): TemplateResult {
  const choose = (event: Event) => {
    const box = event.target as HTMLSelectElement;
    void attempt(() => api.select(state.channel, message.id, component.custom_id, [box.value]));
  };
  return html`<select
    class="select"
    aria-label=${component.placeholder ?? 'Choose'}
    ?disabled=${component.disabled ?? false}
    @change=${choose}
  >
    <option value="" disabled selected>${component.placeholder ?? 'Choose…'}</option>
    ${component.options.map((option) => html`<option value=${option.value}>${option.label}</option>`)}
  </select>`;
}
