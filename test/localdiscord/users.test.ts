import { ApplicationCommandType, InteractionResponseType as Type } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { GivenOptions, TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import type { Sight } from '../../src/surfaces/localdiscord/users/watching.js';
import { COMMANDS } from './bot.js';
import { opened, request } from './raw.js';

let discord: LocalDiscord;
let ana: TestUser;
beforeAll(async () => {
  discord = await createLocalDiscord({ clock: new ManualClock() });
  await request(discord, `PUT /applications/${discord.applicationId}/commands`, COMMANDS);
  ana = discord.user({ name: 'Ana' });
});
afterAll(() => discord.close());

const send = async (body: object) =>
  (await request(discord, `POST /channels/${discord.general.id}/messages`, body)).body;
const latest = (user = ana) => {
  const view = user.sees(discord.general).at(-1);
  if (view === undefined) throw new Error('nothing to see');
  return view;
};

describe("Discord's client does not send", () => {
  // biome-ignore format: one case a line
  it.each<[string, string, GivenOptions, string]>([
    ['an unknown command', '/nothing', {}, '/nothing is not offered to Ana here'],
    ['an unknown option', '/ask', { question: 'x', other: 'x' }, 'no option "other"'],
    ['a command without what it needs', '/ask', {}, 'option "question" of /ask is required'],
    ['too long a text', '/ask', { question: 'x'.repeat(201) }, 'takes 0 to 200 characters'],
    ['too large a number', '/ask', { question: 'x', count: 10 }, 'takes numbers from 1 to 9'],
    ['half a number', '/ask', { question: 'x', count: 1.5 }, 'takes numbers from 1 to 9'],
    ['what is no choice', '/ask', { question: 'x', kind: 'other' }, 'no choice "other"'],
    ["an admin's command", '/admin status', {}, '/admin is not offered to Ana here'],
    ["a name in another's language", '/frag', { question: 'x' }, '/frag is not offered'],
  ])('%s', async (_, command, given, refusal) => {
    await expect(ana.slash(command, given)).rejects.toThrow(refusal);
  });

  it('a command without its subcommand, or one there is not', async () => {
    await expect(discord.owner.slash('/admin')).rejects.toThrow('/admin needs a subcommand');
    await expect(discord.owner.slash('/admin other')).rejects.toThrow('no subcommand "other"');
  });

  it('completion for an option without it', async () => {
    await expect(ana.autocomplete('/ask', {}, 'kind')).rejects.toThrow(
      'option "kind" of /ask has no autocompletion',
    );
    await expect(ana.autocomplete('/ask', {}, 'other')).rejects.toThrow('no option "other"');
  });

  it('from where one is not, to what one does not see, or nothing', async () => {
    const away = discord.guild({ name: 'Away' });
    const channel = discord.channel({ name: 'there', guild: away });
    await expect(ana.slash('/ask', { question: 'x' }, { in: channel })).rejects.toThrow(
      'Ana is not in there',
    );
    expect(ana.sees(channel)).toEqual([]);
    const { view, callback } = await opened(discord, () => ana.slash('/ask', { question: 'x' }));
    const secret = { type: Type.ChannelMessageWithSource, data: { content: 'secret', flags: 64 } };
    await request(discord, callback, secret);
    const hidden = await view;
    await expect(discord.owner.click(hidden, 'x')).rejects.toThrow('Owner does not see message');
    expect(() => ana.say(discord.general, ' ')).toThrow('1 to 2,000 characters');
    expect(() => ana.say(discord.general, 'x'.repeat(2001))).toThrow('1 to 2,000 characters');
  });

  it('the press of a button that is disabled, a link, or not there', async () => {
    const button = (more: object) => ({ type: 2, style: 1, custom_id: 'b', label: 'B', ...more });
    await send({ content: 'x', components: [{ type: 1, components: [button({ disabled: true })] }] });
    await expect(ana.click(latest(), 'B')).rejects.toThrow('no button "B" to press');
    const link = { type: 2, style: 5, label: 'L', url: 'https://example.org' };
    await send({ content: 'x', components: [{ type: 1, components: [link] }] });
    await expect(ana.click(latest(), 'L')).rejects.toThrow('there are: L');
    await expect(ana.select(latest(), ['x'])).rejects.toThrow('no list to choose from');
  });
});

describe('what is offered', () => {
  const names = (user: TestUser, where = {}, type?: ApplicationCommandType) =>
    user.offered(where, type).map(({ name }) => name);

  it('depends on who and where one is', () => {
    const away = discord.guild({ name: 'Away', hasBot: false });
    const there = discord.channel({ name: 'there', guild: away });
    const installed = discord.user({ name: 'Ben', installed: true, guilds: [discord.home, away] });
    const visitor = discord.user({ name: 'Cem', guilds: [away] });
    const group = discord.group('friends', [ana, installed]);
    expect(names(ana)).toEqual(['ask']);
    expect(names(ana, {}, ApplicationCommandType.Message)).toEqual(['Check this message']);
    expect(names(discord.owner)).toEqual(['ask', 'admin']);
    expect(names(discord.user({ name: 'Dee', admin: true }))).toEqual(['ask', 'admin']);
    expect(names(ana, { in: ana.dms })).toEqual(['ask', 'admin']);
    expect(names(ana, { in: group })).toEqual([]);
    expect(names(installed, { in: group })).toEqual(['ask']);
    expect(names(installed, { in: there })).toEqual(['ask']);
    expect(names(visitor, { in: there })).toEqual([]);
  });

  it('lists the channels one reads', () => {
    const eva = discord.user({ name: 'Eva' });
    const group = discord.group('two', [ana, eva]);
    expect(discord.channelsOf(eva)).toEqual([discord.general, group]);
    expect(eva.dms).toBe(eva.dms);
    expect(discord.channelsOf(eva)).toEqual([discord.general, group, eva.dms]);
  });
});

describe('whom a message notifies', () => {
  const all = 'x @everyone <@11111111111111111> <@&22222222222222222>';
  const everyone = { everyone: true, users: ['11111111111111111'], roles: ['22222222222222222'] };
  const nobody = { everyone: false, users: [], roles: [] };
  // biome-ignore format: one case a line
  it.each<[string, object, object]>([
    ['all it mentions, unless told otherwise', { content: all }, everyone],
    ['those here', { content: '@here' }, { ...nobody, everyone: true }],
    ['nobody under an empty parse', { content: all, allowed_mentions: { parse: [] } }, nobody],
    ['nobody under nothing allowed', { content: all, allowed_mentions: {} }, nobody],
    ['the kinds allowed', { content: all, allowed_mentions: { parse: ['roles'] } }, { ...nobody, roles: everyone.roles }],
    ['the users named', { content: all, allowed_mentions: { users: ['11111111111111111'] } }, { ...nobody, users: everyone.users }],
    ['no others', { content: all, allowed_mentions: { users: ['33333333333333333'] } }, nobody],
    ['nobody from an embed', { embeds: [{ description: all }] }, nobody],
    ['those in texts of v2', { flags: 1 << 15, components: [{ type: 10, content: all }] }, everyone],
    ['nobody from other text', { content: 'everyone < @1> @ here' }, nobody],
  ])('%s', async (_, body, pings) => {
    await send(body);
    expect(latest().pings).toEqual(pings);
  });

  it('the author replied to, unless told otherwise', async () => {
    const message_reference = { message_id: ana.say(discord.general, 'who?').id };
    const reply = { content: 'they', message_reference };
    expect((await send(reply)).mentions).toMatchObject([{ id: ana.id }]);
    expect(latest().pings.users).toEqual([ana.id]);
    await send({ ...reply, allowed_mentions: { parse: [] } });
    expect(latest().pings.users).toEqual([]);
    await send({ ...reply, allowed_mentions: { parse: [], replied_user: true } });
    expect(latest().pings.users).toEqual([ana.id]);
  });

  it('not everyone, when a member says so', () => {
    expect(ana.say(discord.general, '@everyone <@11111111111111111>').pings).toEqual({
      everyone: false,
      users: ['11111111111111111'],
      roles: [],
    });
  });
});

describe('what is seen', () => {
  it('is told as it changes, to those who may see it', async () => {
    const sights: Record<string, Sight[]> = { ana: [], owner: [] };
    const stops = [
      discord.onView(ana, (sight) => sights['ana']?.push(sight)),
      discord.onView(discord.owner, (sight) => sights['owner']?.push(sight)),
    ];
    const { callback, webhook, view } = await opened(discord, () => ana.slash('/ask', { question: 'x' }));
    await request(discord, callback, { type: Type.DeferredChannelMessageWithSource, data: { flags: 64 } });
    await request(discord, `PATCH ${webhook}/messages/@original`, { content: 'for you' });
    await request(discord, `DELETE ${webhook}/messages/@original`);
    expect((await view).content).toBe('for you');
    discord.owner.say(discord.general, 'for all');
    discord.owner.type(discord.general);
    ana.say(ana.dms, 'for the bot');
    for (const stop of stops) stop();
    ana.say(discord.general, 'after');
    const told = (sight: Sight) =>
      'view' in sight ? [sight.kind, sight.view.status, sight.view.content] : [sight.kind];
    expect(sights['ana']?.map(told)).toEqual([
      ['message', 'loading', ''],
      ['edit', 'shown', 'for you'],
      ['delete'],
      ['message', 'shown', 'for all'],
      ['typing'],
      ['message', 'shown', 'for the bot'],
    ]);
    expect(sights['owner']?.map(told)).toEqual([['message', 'shown', 'for all']]);
  });

  it('includes everything there is to read', async () => {
    const form = new FormData();
    form.set('files[0]', new Blob(['x']), 'a.txt');
    const embeds = [
      {
        author: { name: 'author' },
        title: 'title',
        description: 'description',
        fields: [{ name: 'name', value: 'value' }],
        footer: { text: 'footer' },
      },
    ];
    const components = [
      { type: 1, components: [{ type: 2, style: 1, custom_id: 'b', label: 'button' }] },
      {
        type: 1,
        components: [
          { type: 3, custom_id: 's', placeholder: 'choose', options: [{ label: 'one', value: '1' }] },
        ],
      },
    ];
    const attachments = [{ id: 0, description: 'alt' }];
    form.set('payload_json', JSON.stringify({ content: 'content', embeds, components, attachments }));
    await request(discord, `POST /channels/${discord.general.id}/messages`, form);
    expect(latest().text.split('\n')).toEqual([
      ...['content', 'author', 'title', 'description', 'name', 'value', 'footer'],
      ...['button', 'choose', 'one', 'a.txt', 'alt'],
    ]);
  });

  it('is explained by the traffic when nothing comes', async () => {
    const hasty = await createLocalDiscord({ patienceMs: 50 });
    await request(hasty, `PUT /applications/${hasty.applicationId}/commands`, COMMANDS);
    const waited = /waited 50 ms in vain for the answer to Owner's interaction.*PUT \/applications/s;
    await expect(hasty.owner.slash('/ask', { question: 'x' })).rejects.toThrow(waited);
    await expect(hasty.owner.dm('hello?')).rejects.toThrow('in vain for an answer to "hello?"');
    await hasty.close();
  });
});
