import type { APIEmbed } from 'discord-api-types/v10';
import { z } from 'zod';
import { fault, integer, list, text, webAddress } from './form.js';

const media = z.object({ url: webAddress(['http', 'https', 'attachment']) });

/** Discord's limits on one embed. @see https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const embed = z.object({
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: webAddress().nullish(),
  timestamp: z
    .string()
    .refine((value) => !Number.isNaN(Date.parse(value)), {
      params: { code: 'DATE_TIME_TYPE_PARSE' },
      error: 'Could not parse value. Should be ISO8601.',
    })
    .nullish(),
  color: integer(0, 0xff_ff_ff).nullish(),
  footer: z.object({ text: text(1, 2048), icon_url: media.shape.url.nullish() }).nullish(),
  author: z
    .object({ name: text(1, 256), url: webAddress().nullish(), icon_url: media.shape.url.nullish() })
    .nullish(),
  image: media.nullish(),
  thumbnail: media.nullish(),
  fields: list(
    z.object({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().nullish() }),
    0,
    25,
  ).nullish(),
});

/** Up to 10 embeds, 6,000 characters over all of them, none empty. */
export const embeds = list(embed, 0, 10).superRefine((all, context) => {
  const read = all as APIEmbed[];
  if (read.reduce((sum, one) => sum + embedLength(one), 0) > 6000) {
    const message = 'Embed size exceeds maximum size of 6000';
    fault(context, [], 'MAX_EMBED_SIZE_EXCEEDED', message);
  }
  for (const [index, one] of read.entries()) {
    if (isEmpty(one)) {
      fault(context, [index, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
  }
});

/** The characters of an embed that count towards the 6,000 of its message. */
function embedLength({ title, description, fields, footer, author }: APIEmbed): number {
  const parts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) parts.push(name, value);
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

function isEmpty({ title, description, fields, footer, author, image, thumbnail }: APIEmbed): boolean {
  return (
    !title &&
    !description &&
    !fields?.length &&
    !footer?.text &&
    !author?.name &&
    !image?.url &&
    !thumbnail?.url
  );
}
