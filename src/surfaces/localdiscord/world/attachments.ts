import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { invalidForm } from '../error.js';
import type { AnyComponent } from '../validation/components.js';
import type { MessageBody, Upload } from '../validation/message.js';
import type { World } from './world.js';

/** The bytes of every file that was sent, by the id of its attachment. */
export class Attachments {
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly contentType: string }>();
  /** Where the files are served; set once the server listens. */
  baseUrl = '';

  constructor(private readonly world: World) {}

  /** Keeps a file and describes it as Discord does. */
  keep({ filename, contentType, bytes }: Omit<Upload, 'field'>, channelId: string, description?: string) {
    const id = this.world.ids.next();
    this.files.set(id, { bytes, contentType });
    const url = `${this.baseUrl}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    const attachment: APIAttachment = {
      id,
      filename,
      content_type: contentType,
      size: bytes.length,
      url,
      proxy_url: url,
      ...pixels(bytes),
      ...(description ? { description } : {}),
    };
    return attachment;
  }

  /** A kept file. */
  get(id: string): { readonly bytes: Uint8Array; readonly contentType: string } | undefined {
    return this.files.get(id);
  }

  /**
   * The attachments of a message after it was sent or edited: those it had and keeps, then the new ones.
   * Without a list in the body, an edit keeps all.
   */
  settle(
    body: MessageBody,
    uploads: readonly Upload[],
    channelId: string,
    before: readonly APIAttachment[] = [],
  ): APIAttachment[] {
    const listed = body.attachments ?? undefined;
    const kept =
      listed === undefined ? before : before.filter(({ id }) => listed.some((one) => one.id === id));
    const added = uploads.map((upload) => {
      const told = listed?.find(({ id }) => String(id) === String(upload.field));
      const filename = told?.filename ?? upload.filename;
      return this.keep({ ...upload, filename }, channelId, told?.description);
    });
    return [...kept, ...added];
  }
}

/** Embeds with their kind filled in and `attachment://` addresses turned into those of the files. */
export function settledEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly APIAttachment[],
): APIEmbed[] {
  return embeds.map((embed) => ({
    ...(resolveMedia(embed, attachments, 'embeds') as APIEmbed),
    type: 'rich' as NonNullable<APIEmbed['type']>,
  }));
}

/** Components numbered as Discord numbers them, `attachment://` addresses turned into those of the files. */
export function settledComponents(
  components: readonly AnyComponent[],
  attachments: readonly APIAttachment[],
): AnyComponent[] {
  const resolved = resolveMedia(components, attachments, 'components') as AnyComponent[];
  let next = 1;
  const number = (component: AnyComponent): AnyComponent => ({
    ...component,
    id: component.id || next++,
    ...(component.components === undefined ? {} : { components: component.components.map(number) }),
    ...(component.accessory === undefined ? {} : { accessory: number(component.accessory) }),
  });
  return resolved.map(number);
}

/** @throws DiscordError 50035 when a file is referred to that is not there */
function resolveMedia(value: unknown, attachments: readonly APIAttachment[], field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => resolveMedia(one, attachments, field));
  if (typeof value === 'string' && value.startsWith('attachment://')) {
    const filename = value.slice('attachment://'.length);
    const found = attachments.find((one) => one.filename === filename);
    if (found !== undefined) return found.url;
    const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
    throw invalidForm({
      [field]: { _errors: [{ code, message: `The referenced attachment '${filename}' was not found` }] },
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      key,
      // Only addresses refer to files; what a text says is left as it is.
      typeof below === 'string' && !key.endsWith('url') ? below : resolveMedia(below, attachments, field),
    ]),
  );
}

/** Width and height of a PNG, from its header. */
function pixels(bytes: Uint8Array): { width: number; height: number } | undefined {
  const png = [0x89, 0x50, 0x4e, 0x47];
  if (bytes.length < 24 || png.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
