import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { type CSSResultOrNative, css } from 'lit';

/** Discord's own greys for times and footers are too faint to read (WCAG AA asks for 4.5 : 1); the page's are not. */
const readable: readonly [{ elementStyles: CSSResultOrNative[] }, CSSResultOrNative][] = [
  [
    DiscordAuthorInfo,
    css`
      .discord-author-username { color: var(--text) !important; }
      .discord-message-timestamp { color: var(--quiet) !important; }
    `,
  ],
  [
    DiscordMessage,
    css`.discord-message-timestamp, .discord-message-edited { color: var(--quiet) !important; }`,
  ],
  [
    DiscordEmbedFooter,
    css`:host, .discord-embed-footer, .discord-footer-image, span { color: var(--quiet) !important; }`,
  ],
];

/** Gives the message components readable colours; to be called before the first one is drawn. */
export function deepenContrast(): void {
  for (const [component, style] of readable) component.elementStyles.push(style);
}
