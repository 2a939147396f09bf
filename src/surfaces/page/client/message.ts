import type { APIEmbed } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { View } from '../../localdiscord/users/view.js';
import { api } from './api.js';
import { components } from './components.js';
import { markdown } from './markdown.js';
import { attempt, change, state } from './store.js';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** The messages of the open channel, oldest first. */
export function messageList(): TemplateResult {
  const messages = state.messages[state.channel] ?? [];
  return html`<div class="messages" role="log" aria-label="Messages" aria-live="polite" tabindex="0">
    <discord-messages no-background>
      ${repeat(
        messages,
        ({ id }) => id,
        (message) => drawMessage(message),
      )}
    </discord-messages>
    ${
      state.typing[state.channel]
        ? html`<p class="typing" role="status"><span class="dots" aria-hidden="true"></span> ${state.page?.bot.name} is typing…</p>`
        : nothing
    }
  </div>`;
}

function drawMessage(message: View): TemplateResult {
  const fromBot = message.author.bot;
  const loading = message.status === 'loading';
  return html`<article class="message" data-message-id=${message.id} aria-label=${`Message of ${message.author.name}`}>
    <discord-message
      author=${message.author.name}
      avatar=${fromBot ? '/avatar-bot.svg' : '/avatar-user.svg'}
      ?bot=${fromBot}
      timestamp=${time.format(new Date(message.at))}
      ?ephemeral=${message.ephemeral}
      ?edited=${message.edited && !fromBot}
    >
      ${loading ? html`<em>${state.page?.bot.name} is thinking…</em>` : html`<span class="content">${markdown(message.content)}</span>`}
      ${message.embeds.map((embed) => drawEmbed(embed))}
      ${message.attachments.map(
        (file) => html`<a href=${file.url} target="_blank" rel="noopener" slot="attachments"
          ><img class="picture" src=${file.url} alt=${file.description ?? file.filename}
        /></a>`,
      )}
      <div slot="components">${components(message)}</div>
    </discord-message>
    ${loading ? nothing : tools(message, fromBot)}
  </article>`;
}

function drawEmbed(embed: APIEmbed): TemplateResult {
  const colour = embed.color === undefined ? nothing : `#${embed.color.toString(16).padStart(6, '0')}`;
  return html`<discord-embed
    slot="embeds"
    color=${colour}
    embed-title=${embed.title ?? nothing}
    url=${embed.url ?? nothing}
    author-name=${embed.author?.name ?? nothing}
    image=${embed.image?.url ?? nothing}
  >
    ${
      embed.description
        ? html`<discord-embed-description slot="description">${markdown(embed.description)}</discord-embed-description>`
        : nothing
    }
    ${
      embed.fields?.length
        ? html`<discord-embed-fields slot="fields"
          >${embed.fields.map(
            (field) => html`<discord-embed-field field-title=${field.name} ?inline=${field.inline ?? false}
              >${markdown(field.value)}</discord-embed-field
            >`,
          )}</discord-embed-fields
        >`
        : nothing
    }
    ${embed.footer ? html`<discord-embed-footer slot="footer">${embed.footer.text}</discord-embed-footer>` : nothing}
  </discord-embed>`;
}

/** What can be done with a message: see why it says so, answer it, check it. */
function tools(message: View, fromBot: boolean): TemplateResult {
  const menus = (state.page?.commands ?? []).filter((command) => command.type === 3);
  return html`<div class="tools" role="group" aria-label="Message actions">
    ${
      fromBot
        ? html`<button type="button" class="tool" @click=${() => showWhy(message)}>Why this answer</button>`
        : nothing
    }
    ${menus.map(
      (menu) => html`<button
        type="button"
        class="tool"
        @click=${() => attempt(() => api.menu(state.channel, message.id, menu.name))}
      >
        ${menu.name}
      </button>`,
    )}
    <button type="button" class="tool" @click=${() => change({ replyTo: message })}>Reply</button>
  </div>`;
}

function showWhy(message: View): void {
  void attempt(async () => change({ panel: { kind: 'why', why: await api.why(message.id) } }));
}
