import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import { firstFault, request } from './raw.js';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await createLocalDiscord();
});
afterAll(() => discord.close());

const x = (length: number): string => 'x'.repeat(length);
const times = <Item>(count: number, item: (n: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => item(n));
const button = (n: number, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'b',
  custom_id: `b${n}`,
  ...more,
});
const row = (components: object[]) => ({ type: 1, components });
const option = (n: number) => ({ label: `o${n}`, value: `v${n}` });
const select = (more: object = {}) => row([{ type: 3, custom_id: 's', options: [option(0)], ...more }]);
const said = (content: string) => ({ type: 10, content });
const V2 = { flags: 1 << 15 };
const BAD_LENGTH = 'BASE_TYPE_BAD_LENGTH';

describe('a message keeps within', () => {
  // biome-ignore format: one case a line
  it.each<[string, object, string, string]>([
    ['2,000 characters', { content: x(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
    ['10 embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    ['titles of 256', { embeds: [{ title: x(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
    ['descriptions of 4,096', { embeds: [{ description: x(4097) }] }, 'embeds.0.description', 'BASE_TYPE_MAX_LENGTH'],
    ['25 fields', { embeds: [{ fields: times(26, () => ({ name: 'n', value: 'v' })) }] }, 'embeds.0.fields', 'BASE_TYPE_MAX_LENGTH'],
    ['field names of 256', { embeds: [{ fields: [{ name: x(257), value: 'v' }] }] }, 'embeds.0.fields.0.name', BAD_LENGTH],
    ['field values of 1,024', { embeds: [{ fields: [{ name: 'n', value: x(1025) }] }] }, 'embeds.0.fields.0.value', BAD_LENGTH],
    ['fields that say something', { embeds: [{ fields: [{ name: '', value: 'v' }] }] }, 'embeds.0.fields.0.name', BAD_LENGTH],
    ['footers of 2,048', { embeds: [{ title: 't', footer: { text: x(2049) } }] }, 'embeds.0.footer.text', BAD_LENGTH],
    ['authors of 256', { embeds: [{ author: { name: x(257) } }] }, 'embeds.0.author.name', BAD_LENGTH],
    ['web addresses', { embeds: [{ title: 't', url: 'nonsense' }] }, 'embeds.0.url', 'URL_TYPE_INVALID_URL'],
    ['http addresses', { embeds: [{ title: 't', url: 'javascript:alert(1)' }] }, 'embeds.0.url', 'URL_TYPE_INVALID_SCHEME'],
    ['24 bits of colour', { embeds: [{ title: 't', color: 0x1_00_00_00 }] }, 'embeds.0.color', 'NUMBER_TYPE_MAX'],
    ['embeds with content', { embeds: [{}] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
    ['6,000 over all embeds', { embeds: times(2, () => ({ description: x(3001) })) }, 'embeds', 'MAX_EMBED_SIZE_EXCEEDED'],
    ['5 rows', { content: 'x', components: times(6, (n) => row([button(n)])) }, 'components', 'BASE_TYPE_MAX_LENGTH'],
    ['5 buttons a row', { content: 'x', components: [row(times(6, (n) => button(n)))] }, 'components.0.components.5', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ['one button a row', { content: 'x', components: [row([])] }, 'components.0.components', BAD_LENGTH],
    ['labels of 80', { content: 'x', components: [row([button(0, { label: x(81) })])] }, 'components.0.components.0.label', 'BASE_TYPE_MAX_LENGTH'],
    ['custom ids of 100', { content: 'x', components: [row([button(0, { custom_id: x(101) })])] }, 'components.0.components.0.custom_id', BAD_LENGTH],
    ['buttons with an id', { content: 'x', components: [row([button(0, { custom_id: undefined })])] }, 'components.0.components.0.custom_id', 'BASE_TYPE_REQUIRED'],
    ['links with an address', { content: 'x', components: [row([{ type: 2, style: 5, label: 'l' }])] }, 'components.0.components.0.url', 'BASE_TYPE_REQUIRED'],
    ['ids that differ', { content: 'x', components: [row([button(1), button(1)])] }, 'components', 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['a select alone in its row', { content: 'x', components: [row([{ type: 3, custom_id: 's', options: [option(0)] }, button(0)])] }, 'components.0.components.1', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ['25 options', { content: 'x', components: [select({ options: times(26, option) })] }, 'components.0.components.0.options', BAD_LENGTH],
    ['option labels of 100', { content: 'x', components: [select({ options: [{ label: x(101), value: 'v' }] })] }, 'components.0.components.0.options.0.label', BAD_LENGTH],
    ['option values that differ', { content: 'x', components: [select({ options: [option(1), option(1)] })] }, 'components.0.components.0.options.1.value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ['placeholders of 150', { content: 'x', components: [select({ placeholder: x(151) })] }, 'components.0.components.0.placeholder', 'BASE_TYPE_MAX_LENGTH'],
    ['old components without the flag', { content: 'x', components: [said('x')] }, 'components.0.type', 'UNION_TYPE_CHOICES'],
    ['v2 without content', { ...V2, content: 'x', components: [said('x')] }, 'content', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ['v2 without embeds', { ...V2, embeds: [{ title: 'x' }], components: [said('x')] }, 'embeds', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ['40 components, nested ones counted', { ...V2, components: times(4, () => ({ type: 17, components: times(10, () => said('x')) })) }, 'components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ['4,000 characters of v2 text', { ...V2, components: [said(x(2000)), said(x(2001))] }, 'components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ['3 texts a section', { ...V2, components: [{ type: 9, components: times(4, () => said('x')), accessory: button(0) }] }, 'components.0.components', BAD_LENGTH],
    ['sections with an accessory', { ...V2, components: [{ type: 9, components: [said('x')] }] }, 'components.0.accessory', 'BASE_TYPE_REQUIRED'],
    ['files that came', { ...V2, components: [{ type: 12, items: [{ media: { url: 'attachment://no.png' } }] }] }, 'components', 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ['alt texts of 1,024', { content: 'x', attachments: [{ id: 0, description: x(1025) }] }, 'attachments.0.description', 'BASE_TYPE_MAX_LENGTH'],
    ['a clear choice of mentions', { content: 'x', allowed_mentions: { parse: ['users'], users: ['12345678901234567'] } }, 'allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ['known mentions', { content: 'x', allowed_mentions: { parse: ['all'] } }, 'allowed_mentions.parse.0', 'BASE_TYPE_CHOICES'],
    ['content that is text', { content: 5 }, 'content', 'STRING_TYPE_CONVERT'],
  ])('%s', async (_, body, at, code) => {
    const answer = await request(discord, `POST /channels/${discord.general.id}/messages`, body);
    expect({ status: answer.status, code: answer.body.code, message: answer.body.message }).toEqual({
      status: 400,
      code: 50_035,
      message: 'Invalid Form Body',
    });
    expect(firstFault(answer.body.errors)).toEqual({ at, code });
  });

  it.each<[string, object]>([
    ['2,000 characters', { content: x(2000) }],
    ['6,000 in embeds', { embeds: [{ description: x(4096) }, { description: x(1904) }] }],
    [
      '5 rows of 5 buttons',
      { content: 'x', components: times(5, (r) => row(times(5, (n) => button(r * 5 + n)))) },
    ],
    [
      '40 v2 components of 4,000 characters',
      { ...V2, components: [{ type: 17, components: [...times(38, () => said('x')), said(x(3962))] }] },
    ],
  ])('and just fits: %s', async (_, body) => {
    const answer = await request(discord, `POST /channels/${discord.general.id}/messages`, body);
    expect(answer.body.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });

  it('gives the shape of a fault as Discord does', async () => {
    const { body } = await request(discord, `POST /channels/${discord.general.id}/messages`, {
      content: x(2001),
    });
    expect(body).toEqual({
      message: 'Invalid Form Body',
      code: 50_035,
      errors: {
        content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
      },
    });
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['white space', { content: ' \n ' }],
    ['empty lists', { content: '', embeds: [], components: [] }],
  ])('%s is no message', async (_, body) => {
    const answer = await request(discord, `POST /channels/${discord.general.id}/messages`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50_006 } });
  });

  it('polls and stickers are beyond it, said aloud', async () => {
    const path = `POST /channels/${discord.general.id}/messages`;
    expect(await request(discord, path, { poll: {} })).toMatchObject({ status: 501 });
    expect(await request(discord, path, { sticker_ids: ['1'] })).toMatchObject({ status: 501 });
  });
});
