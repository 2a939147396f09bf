import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageReference,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { DiscordError, notImplemented } from '../error.js';
import { type AnyComponent, layout, rows } from './components.js';
import { embeds } from './embed.js';
import { checked, fault, list, snowflake, text } from './form.js';

/** What a bot sends to make or change a message, by whichever route. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: AnyComponent[] | null;
  flags?: number | null;
  allowed_mentions?: APIAllowedMentions | null;
  attachments?: { id: string | number; filename?: string; description?: string }[] | null;
  message_reference?: APIMessageReference & { fail_if_not_exists?: boolean };
  nonce?: string | number | null;
  enforce_nonce?: boolean;
}

/** A file that came with a message. */
export interface Upload {
  /** The n of its `files[n]`. */
  readonly field: number;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const allowedMentions = z
  .object({
    parse: list(z.enum(['users', 'roles', 'everyone']), 0, 3).nullish(),
    users: list(snowflake, 0, 100).nullish(),
    roles: list(snowflake, 0, 100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((sent, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (sent.parse?.includes(kind) && sent[kind]?.length) {
        const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        fault(context, [], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
      }
    }
  });

const common = {
  content: text(0, 2000).nullish(),
  embeds: embeds.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.number().int().nullish(),
  nonce: z.union([text(0, 25), z.number()]).nullish(),
  attachments: list(
    z.object({
      id: z.union([z.string(), z.number()]),
      filename: z.string().nullish(),
      description: text(0, 1024).nullish(),
    }),
    0,
    10,
  ).nullish(),
  message_reference: z
    .object({ message_id: snowflake, channel_id: snowflake.nullish(), guild_id: snowflake.nullish() })
    .nullish(),
};
const plain = z.object({ ...common, components: rows.nullish() });
const laidOut = z.object({ ...common, components: layout.nullish() }).superRefine((sent, context) => {
  for (const field of ['content', 'embeds'] as const) {
    if (sent[field]?.length) {
      const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      fault(context, [field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
    }
  }
});

/**
 * The body of a message a bot sends or edits, checked against Discord's limits.
 * @param flagsBefore the flags of the message being edited, which Components v2 never leaves
 * @throws DiscordError 50035; 501 for polls and stickers
 */
export function messageBody(raw: unknown, flagsBefore = 0): MessageBody {
  const sent = checked<MessageBody & Record<string, unknown>>(z.looseObject({}), raw);
  for (const beyond of ['poll', 'sticker_ids', 'shared_client_theme']) {
    const value = sent[beyond];
    if (value && !(Array.isArray(value) && value.length === 0))
      throw notImplemented(`message with ${beyond}`);
  }
  const flags = flagsBefore | (typeof sent.flags === 'number' ? sent.flags : 0);
  return checked<MessageBody>(flags & MessageFlags.IsComponentsV2 ? laidOut : plain, sent);
}

/**
 * That something is in a new message.
 * @throws DiscordError 50006
 */
export function refuseEmpty({ content, embeds, components }: MessageBody, files: number): void {
  if (content?.trim() || embeds?.length || components?.length || files > 0) return;
  throw new DiscordError(400, RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'Cannot send an empty message');
}

/**
 * That no file is larger than a server without boosts takes, and no more than ten come at once.
 * @throws DiscordError 413 (40005); 50035 for too many
 */
export function refuseLargeFiles(files: readonly Upload[], limit: number): void {
  checked(z.object({ files: list(z.unknown(), 0, 10) }), { files });
  if (files.some(({ bytes }) => bytes.length > limit)) {
    throw new DiscordError(413, RESTJSONErrorCodes.RequestEntityTooLarge, 'Request entity too large');
  }
}
