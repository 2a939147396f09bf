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
const BAD_LENGTH = 'BASE_TYPE_BAD_LENGTH';

describe('a command keeps within', () => {
  const command = (more: object) => ({ name: 'who', description: 'd', ...more });
  const opt = (more: object) => command({ options: [{ type: 3, name: 'met', description: 'd', ...more }] });
  // biome-ignore format: one case a line
  it.each<[string, object, string, string]>([
    ['names of 32', command({ name: x(33) }), 'name', 'STRING_TYPE_REGEX'],
    ['names in one word', command({ name: 'who met' }), 'name', 'STRING_TYPE_REGEX'],
    ['lower case', command({ name: 'Who' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['descriptions', command({ description: undefined }), 'description', 'BASE_TYPE_REQUIRED'],
    ['descriptions that say something', command({ description: '' }), 'description', BAD_LENGTH],
    ['descriptions of 100', command({ description: x(101) }), 'description', BAD_LENGTH],
    ['known languages', command({ name_localizations: { xx: 'wer' } }), 'name_localizations.xx', 'ENUM_TYPE_COERCE'],
    ['localised names in lower case', command({ name_localizations: { de: 'Wer' } }), 'name_localizations.de', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['localised descriptions of 100', command({ description_localizations: { ru: x(101) } }), 'description_localizations.ru', BAD_LENGTH],
    ['25 options', command({ options: times(26, (n) => ({ type: 3, name: `o${n}`, description: 'd' })) }), 'options', 'BASE_TYPE_MAX_LENGTH'],
    ['options that are described', opt({ description: undefined }), 'options.0.description', 'BASE_TYPE_REQUIRED'],
    ['options of a known type', opt({ type: 12 }), 'options.0.type', 'BASE_TYPE_CHOICES'],
    ['25 choices', opt({ choices: times(26, (n) => ({ name: `c${n}`, value: `c${n}` })) }), 'options.0.choices', 'BASE_TYPE_MAX_LENGTH'],
    ['choices of 100', opt({ choices: [{ name: x(101), value: 'v' }] }), 'options.0.choices.0.name', BAD_LENGTH],
    ['choices or autocompletion', opt({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] }), 'options.0.autocomplete', 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES'],
    ['autocompletion of what is typed', opt({ type: 5, autocomplete: true }), 'options.0.autocomplete', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ['required options first', command({ options: [{ type: 3, name: 'a', description: 'd' }, { type: 3, name: 'b', description: 'd', required: true }] }), 'options.1', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ['options that differ', command({ options: times(2, () => ({ type: 3, name: 'a', description: 'd' })) }), 'options.1.name', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ['options of subcommands', command({ options: [{ type: 1, name: 's', description: 'd', options: [{ type: 3, name: 'UP', description: 'd' }] }] }), 'options.0.options.0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['menus without description', { type: 3, name: 'Check this', description: 'd' }, 'description', 'BASE_TYPE_MAX_LENGTH'],
    ['menu names of 32', { type: 3, name: x(33) }, 'name', BAD_LENGTH],
    ['known contexts', command({ contexts: [3] }), 'contexts.0', 'BASE_TYPE_CHOICES'],
    ['permissions as digits', command({ default_member_permissions: 'admin' }), 'default_member_permissions', 'STRING_TYPE_REGEX'],
    ['8,000 characters', command({ options: times(25, (n) => ({ type: 3, name: `o${n}`, description: x(100), choices: times(2, (c) => ({ name: x(99) + c, value: x(99) + c })) })) }), '', 'APPLICATION_COMMAND_TOO_LARGE'],
  ])('%s', async (_, body, at, code) => {
    const one = await request(discord, `POST /applications/${discord.applicationId}/commands`, body);
    expect(one).toMatchObject({ status: 400, body: { code: 50_035 } });
    expect(firstFault(one.body.errors)).toEqual({ at, code });
    const bulk = await request(discord, `PUT /applications/${discord.applicationId}/commands`, [body]);
    expect(firstFault(bulk.body.errors)).toEqual({ at: at === '' ? '0' : `0.${at}`, code });
  });

  it('names that differ, and 100 slash commands', async () => {
    const put = `PUT /applications/${discord.applicationId}/commands`;
    const twice = await request(discord, put, [command({}), command({})]);
    expect(firstFault(twice.body.errors)).toEqual({
      at: '1.name',
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
    });
    const many = await request(
      discord,
      put,
      times(101, (n) => command({ name: `c${n}` })),
    );
    expect(firstFault(many.body.errors)).toEqual({ at: '100', code: 'APPLICATION_COMMANDS_MAXIMUM' });
  });

  it('names in any script', async () => {
    const names = { 'zh-CN': '谁', ru: 'кто', 'es-ES': 'quién', fr: 'qui', de: 'wer' };
    const put = `PUT /applications/${discord.applicationId}/commands`;
    const answer = await request(discord, put, [command({ name_localizations: names })]);
    expect(answer).toMatchObject({ status: 200, body: [{ name: 'who', name_localizations: names }] });
  });
});
