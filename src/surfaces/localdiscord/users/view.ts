import {
  type APIAttachment,
  type APIEmbed,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type AnyComponent, everyComponent } from '../validation/components.js';
import type { StoredMessage } from '../world/entities.js';
import { NO_PINGS, type Pings } from '../world/pings.js';

/** A button as it is seen. */
export interface ButtonView {
  readonly label: string;
  readonly emoji: string | undefined;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly style: ButtonStyle;
  readonly disabled: boolean;
}

/** A list to choose from. */
export interface SelectView {
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly APISelectMenuOption[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly disabled: boolean;
}

/** What someone has before him: a message, a window, or Discord's word that the application failed. */
export interface View {
  readonly status: 'shown' | 'loading' | 'deleted' | 'failed' | 'modal' | 'nothing';
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly AnyComponent[];
  readonly attachments: readonly APIAttachment[];
  readonly buttons: readonly ButtonView[];
  readonly selects: readonly SelectView[];
  /** By emoji, how many reacted. */
  readonly reactions: Readonly<Record<string, number>>;
  readonly ephemeral: boolean;
  readonly edited: boolean;
  readonly at: string;
  /** The message it replies to. */
  readonly replyTo: string | undefined;
  /** The interaction or message that it answers. */
  readonly answersTo: string | undefined;
  /** Whom it notifies. */
  readonly pings: Pings;
  readonly modal: APIModalInteractionResponseCallbackData | undefined;
  /** Everything there is to read, a line each: content, embeds, texts, names and alt texts of files, labels. */
  readonly text: string;
}

const EMPTY: Omit<View, 'status' | 'text'> = {
  id: '',
  channelId: '',
  author: { id: '', name: 'Discord', bot: false },
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  buttons: [],
  selects: [],
  reactions: {},
  ephemeral: false,
  edited: false,
  at: '',
  replyTo: undefined,
  answersTo: undefined,
  pings: NO_PINGS,
  modal: undefined,
};

/** What Discord says where no answer came. */
export function failedView(text: 'The application did not respond' | 'This interaction failed'): View {
  return { ...EMPTY, status: 'failed', ephemeral: true, text };
}

/** Nothing to see, as after a choice that changes no message. */
export const NOTHING: View = { ...EMPTY, status: 'nothing', text: '' };

/** A window to fill in. */
export function modalView(modal: APIModalInteractionResponseCallbackData): View {
  const inputs = everyComponent(modal.components as AnyComponent[]);
  const text = [modal.title, ...inputs.map(({ label, content }) => label ?? content ?? '')];
  return { ...EMPTY, status: 'modal', ephemeral: true, modal, text: text.filter(Boolean).join('\n') };
}

/** A message as it stands. */
export function messageView({
  api,
  author,
  channel,
  visibleTo,
  pings,
  reactions,
  deleted,
}: StoredMessage): View {
  const components = (api.components ?? []) as AnyComponent[];
  const all = everyComponent(components);
  const loading = ((api.flags ?? 0) & MessageFlags.Loading) !== 0;
  return {
    status: deleted ? 'deleted' : loading ? 'loading' : 'shown',
    id: api.id,
    channelId: channel.id,
    author: { id: author.id, name: author.name, bot: author.bot },
    content: api.content,
    embeds: api.embeds,
    components,
    attachments: api.attachments,
    buttons: all.filter(({ type }) => type === ComponentType.Button).map(button),
    selects: all.filter(({ type }) => type === ComponentType.StringSelect).map(select),
    reactions: Object.fromEntries([...reactions].map(([emoji, people]) => [emoji, people.size])),
    ephemeral: visibleTo !== undefined,
    edited: api.edited_timestamp !== null,
    at: api.timestamp,
    replyTo: api.message_reference?.message_id,
    answersTo: api.interaction_metadata?.id ?? api.message_reference?.message_id,
    pings,
    modal: undefined,
    text: readable(api.content, api.embeds, all, api.attachments),
  };
}

function readable(
  content: string,
  embeds: readonly APIEmbed[],
  components: readonly AnyComponent[],
  attachments: readonly APIAttachment[],
): string {
  const parts: (string | null | undefined)[] = [content];
  for (const { author, title, description, fields, footer } of embeds) {
    parts.push(author?.name, title, description);
    for (const { name, value } of fields ?? []) parts.push(name, value);
    parts.push(footer?.text);
  }
  for (const component of components) {
    parts.push(component.content, component.label);
    if (component.type === ComponentType.StringSelect) {
      const { placeholder, options } = select(component);
      parts.push(placeholder, ...options.map(({ label }) => label));
    }
  }
  for (const { filename, description } of attachments) parts.push(filename, description);
  return parts.filter((part) => part).join('\n');
}

function button(component: AnyComponent): ButtonView {
  const raw = component as AnyComponent & {
    style?: ButtonStyle;
    url?: string;
    disabled?: boolean;
    emoji?: { name?: string };
  };
  return {
    label: raw.label ?? '',
    emoji: raw.emoji?.name,
    customId: raw.custom_id ?? undefined,
    url: raw.url,
    style: raw.style ?? ButtonStyle.Secondary,
    disabled: raw.disabled ?? false,
  };
}

function select(component: AnyComponent): SelectView {
  const raw = component as AnyComponent & {
    placeholder?: string;
    options?: APISelectMenuOption[];
    min_values?: number;
    max_values?: number;
    disabled?: boolean;
  };
  return {
    customId: raw.custom_id ?? '',
    placeholder: raw.placeholder ?? '',
    options: raw.options ?? [],
    minValues: raw.min_values ?? 1,
    maxValues: raw.max_values ?? 1,
    disabled: raw.disabled ?? false,
  };
}
