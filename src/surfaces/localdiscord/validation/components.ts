import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { fault, integer, list, oneOf, snowflake, text, webAddress } from './form.js';

const type = <Type extends ComponentType>(value: Type) => z.literal(value);
const customId = text(1, 100);
const emoji = z.object({ id: snowflake.nullish(), name: z.string().nullish() });
const media = z.object({ url: webAddress(['http', 'https', 'attachment']) });

const button = z
  .object({
    type: type(ComponentType.Button),
    style: oneOf(1, 2, 3, 4, 5, 6),
    label: text(0, 80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: webAddress(['http', 'https', 'discord'], 512).nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((sent, context) => {
    const isLink = sent.style === ButtonStyle.Link;
    if (isLink && !sent.url) {
      fault(context, ['url'], 'BASE_TYPE_REQUIRED', 'A url is required');
    }
    if (isLink && sent.custom_id) {
      const message = 'A custom id and url cannot both be specified';
      fault(context, ['custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
    }
    if (!isLink && sent.style !== ButtonStyle.Premium && !sent.custom_id) {
      fault(context, ['custom_id'], 'BASE_TYPE_REQUIRED', 'A custom id is required');
    }
    if (sent.style !== ButtonStyle.Premium && !sent.label && !sent.emoji) {
      const message = 'A button component must have a label or an emoji';
      fault(context, ['label'], 'BUTTON_COMPONENT_MISSING_LABEL_OR_EMOJI', message);
    }
  });

const selectBase = {
  custom_id: customId,
  placeholder: text(0, 150).nullish(),
  min_values: integer(0, 25).nullish(),
  max_values: integer(1, 25).nullish(),
  disabled: z.boolean().nullish(),
};

const stringSelect = z
  .object({
    type: type(ComponentType.StringSelect),
    ...selectBase,
    options: list(
      z.object({
        label: text(1, 100),
        value: text(1, 100),
        description: text(0, 100).nullish(),
        emoji: emoji.nullish(),
        default: z.boolean().nullish(),
      }),
      1,
      25,
    ),
  })
  .superRefine(({ options }, context) => {
    for (const [index, { value }] of options.entries()) {
      if (options.findIndex((other) => other.value === value) !== index) {
        const message = 'The specified option value is already used';
        fault(context, ['options', index, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
      }
    }
  });

const otherSelects = [
  z.object({ type: type(ComponentType.UserSelect), ...selectBase }),
  z.object({ type: type(ComponentType.RoleSelect), ...selectBase }),
  z.object({ type: type(ComponentType.MentionableSelect), ...selectBase }),
  z.object({ type: type(ComponentType.ChannelSelect), ...selectBase }),
] as const;

/** What fits beside each other in a row: five buttons, or one list. */
const ROW_WIDTH = 5;
const actionRow = z.object({
  type: type(ComponentType.ActionRow),
  components: z
    .array(z.discriminatedUnion('type', [button, stringSelect, ...otherSelects]))
    .superRefine((components, context) => {
      if (components.length === 0) {
        fault(context, [], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
      }
      let width = 0;
      for (const [index, one] of components.entries()) {
        width += one.type === ComponentType.Button ? 1 : ROW_WIDTH;
        if (width <= ROW_WIDTH) continue;
        const message = 'The specified component exceeds the maximum width';
        fault(context, [index], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
      }
    }),
});

const textDisplay = z.object({ type: type(ComponentType.TextDisplay), content: text(1, 4000) });
const thumbnail = z.object({
  type: type(ComponentType.Thumbnail),
  media,
  description: text(0, 1024).nullish(),
  spoiler: z.boolean().nullish(),
});
const section = z.object({
  type: type(ComponentType.Section),
  components: list(textDisplay, 1, 3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const gallery = z.object({
  type: type(ComponentType.MediaGallery),
  items: list(z.object({ media, description: text(0, 1024).nullish() }), 1, 10),
});
const file = z.object({
  type: type(ComponentType.File),
  file: z.object({ url: webAddress(['attachment']) }),
});
const separator = z.object({
  type: type(ComponentType.Separator),
  divider: z.boolean().nullish(),
  spacing: oneOf(1, 2).nullish(),
});
const inContainer = [actionRow, textDisplay, section, gallery, file, separator] as const;
const container = z.object({
  type: type(ComponentType.Container),
  accent_color: integer(0, 0xff_ff_ff).nullish(),
  components: list(z.discriminatedUnion('type', inContainer), 1, 40),
});

/** Components of an ordinary message: up to 5 rows of up to 5 buttons or one select. */
export const rows = list(z.discriminatedUnion('type', [actionRow]), 0, 5).superRefine(noSharedIds);

/** Components v2: at most 40 in all, nested ones counted, and 4,000 characters of text. */
export const layout = list(z.discriminatedUnion('type', [...inContainer, container]), 0, 40)
  .superRefine(noSharedIds)
  .superRefine((components, context) => {
    const all = everyComponent(components);
    if (all.length > 40) {
      const message = 'The maximum number of components in a message is 40';
      fault(context, [], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
    }
    if (all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0) > 4000) {
      const message = 'Components displayable text size exceeds maximum size of 4000';
      fault(context, [], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
    }
  });

/** What every component may have, as far as walking the tree needs it. */
export interface AnyComponent {
  type: ComponentType;
  id?: number | undefined;
  custom_id?: string | null | undefined;
  label?: string | null | undefined;
  content?: string | undefined;
  components?: AnyComponent[] | undefined;
  component?: AnyComponent | undefined;
  accessory?: AnyComponent | undefined;
}

/** All components of a tree, each before those it holds. */
export function everyComponent(components: readonly AnyComponent[]): AnyComponent[] {
  return components.flatMap((one) => [
    one,
    ...everyComponent(one.components ?? []),
    ...(one.component === undefined ? [] : everyComponent([one.component])),
    ...(one.accessory === undefined ? [] : everyComponent([one.accessory])),
  ]);
}

function noSharedIds(components: AnyComponent[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const { custom_id: id } of everyComponent(components)) {
    if (!id) continue;
    if (seen.has(id)) {
      const message = 'Component custom id cannot be duplicated';
      fault(context, [], 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
    }
    seen.add(id);
  }
}

const textInput = z.object({
  type: type(ComponentType.TextInput),
  custom_id: customId,
  style: oneOf(1, 2),
  label: text(1, 45).nullish(),
  min_length: integer(0, 4000).nullish(),
  max_length: integer(1, 4000).nullish(),
  required: z.boolean().nullish(),
  value: text(0, 4000).nullish(),
  placeholder: text(0, 100).nullish(),
});
const inputRow = z.object({
  type: type(ComponentType.ActionRow),
  components: list(z.discriminatedUnion('type', [textInput.required({ label: true })]), 1, 1),
});
const label = z.object({
  type: type(ComponentType.Label),
  label: text(1, 45),
  description: text(0, 100).nullish(),
  component: z.discriminatedUnion('type', [textInput, stringSelect, ...otherSelects]),
});

/** A modal window: a title and 1 to 5 inputs. */
export const modal = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(z.discriminatedUnion('type', [inputRow, label, textDisplay]), 1, 5).superRefine(
    noSharedIds,
  ),
});
