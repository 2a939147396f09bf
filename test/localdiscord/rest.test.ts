import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import { COMMANDS } from './bot.js';
import { request } from './raw.js';

const clock = new ManualClock();
let discord: LocalDiscord;
let here: string;
beforeAll(async () => {
  discord = await createLocalDiscord({
    clock,
    attachmentLimit: 1000,
    rateLimits: [
      { when: /^POST \/channels\/\d+\/typing$/, limit: 2, perMs: 5_000 },
      { when: /^GET \/gateway/, limit: 3, perMs: 1_000, isGlobal: true },
    ],
  });
  here = `/channels/${discord.general.id}`;
});
afterAll(() => discord.close());

describe('refusals', () => {
  it.each([
    ['no token', null],
    ['a wrong token', 'Bot wrong'],
    ['a token without its kind', 'wrong'],
  ])('401 for %s', async (_, token) => {
    const answer = await request(discord, 'GET /users/@me', undefined, token);
    expect(answer).toMatchObject({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  });

  it.each<[string, string, number, number]>([
    ['a channel', 'GET /channels/1', 404, 10_003],
    ['a server', 'GET /guilds/1', 404, 10_004],
    ['a user', 'GET /users/1', 404, 10_013],
    ['a command', 'GET /applications/APP/commands/1', 404, 10_063],
    ['a server for commands', 'GET /applications/APP/guilds/1/commands', 404, 10_004],
    ['an application', 'GET /applications/1/commands', 403, 50_001],
    ['a message', 'GET HERE/messages/1', 404, 10_008],
    ['a member', 'GET /guilds/HOME/members/1', 404, 10_007],
    ['an emoji', 'PUT HERE/messages/MESSAGE/reactions/nonsense/@me', 400, 10_014],
  ])('of %s that is not there', async (_, name, status, code) => {
    const message = discord.owner.say(discord.general, 'x');
    const filled = name
      .replace('APP', discord.applicationId)
      .replace('HERE', here)
      .replace('HOME', discord.home.id)
      .replace('MESSAGE', message.id);
    expect(await request(discord, filled)).toMatchObject({ status, body: { code } });
  });

  it.each([
    'GET /guilds/1/audit-logs',
    'POST /channels/1/invites',
    'GET /sticker-packs',
    'DELETE /channels/1',
  ])('501 for %s', async (name) => {
    const [method, path] = name.split(' ');
    const answer = await request(discord, name);
    expect(answer).toMatchObject({
      status: 501,
      body: { message: `not implemented: ${method} /api/v10${path}` },
    });
  });

  it('501 for another version', async () => {
    expect((await fetch(`${discord.url}/api/v9/gateway`)).status).toBe(501);
  });

  it('400 for what is no JSON', async () => {
    const response = await fetch(`${discord.url}/api/v10${here}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: '{',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50_109 }]);
  });

  it('403 where the bot may not', async () => {
    const mute = discord.channel({ name: 'mute', botPermissions: PermissionFlagsBits.ViewChannel });
    const hidden = discord.channel({ name: 'hidden', botPermissions: 0n });
    const message = discord.owner.say(mute, 'x');
    const hi = { content: 'x' };
    const permissions = { status: 403, body: { code: 50_013 } };
    expect(await request(discord, `POST /channels/${mute.id}/messages`, hi)).toMatchObject(permissions);
    expect(await request(discord, `POST /channels/${mute.id}/typing`)).toMatchObject(permissions);
    expect(await request(discord, `DELETE /channels/${mute.id}/messages/${message.id}`)).toMatchObject(
      permissions,
    );
    expect(
      await request(discord, `PUT /channels/${mute.id}/messages/${message.id}/reactions/👍/@me`),
    ).toMatchObject(permissions);
    expect(await request(discord, `POST /channels/${hidden.id}/messages`, hi)).toMatchObject({
      body: { code: 50_001 },
    });
    expect(await request(discord, `PATCH /channels/${mute.id}/messages/${message.id}`, hi)).toMatchObject({
      body: { code: 50_005 },
    });
  });

  it('429 over a limit, with its headers, until the window ends', async () => {
    const type = () => request(discord, `POST ${here}/typing`);
    const first = await type();
    expect(first.status).toBe(204);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'x-ratelimit-limit': '2',
      'x-ratelimit-remaining': '1',
      'x-ratelimit-reset-after': '5.000',
      'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    await type();
    clock.advance(1_500);
    const over = await type();
    expect(over).toMatchObject({
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 3.5, global: false },
    });
    expect(Object.fromEntries(over.headers)).toMatchObject({
      'retry-after': '4',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-scope': 'user',
    });
    const other = discord.channel({ name: 'other' });
    expect((await request(discord, `POST /channels/${other.id}/typing`)).status).toBe(204);
    clock.advance(3_500);
    expect((await type()).status).toBe(204);
  });

  it('429 over the limit on everything', async () => {
    for (let n = 0; n < 3; n++) await request(discord, 'GET /gateway');
    const over = await request(discord, 'GET /gateway/bot');
    expect(over).toMatchObject({ status: 429, body: { global: true } });
    expect(over.headers.get('x-ratelimit-global')).toBe('true');
    clock.advance(1_000);
  });

  it('faults on demand: so many requests, of one kind, of any status', async () => {
    discord.faults.refuse({ status: 503, next: 2, when: /^GET \/users/ });
    discord.faults.refuse({ status: 429, retryAfter: 2 });
    expect((await request(discord, 'GET /users/@me')).status).toBe(503);
    const limited = await request(discord, `GET ${here}`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await request(discord, 'GET /users/@me')).status).toBe(503);
    expect((await request(discord, 'GET /users/@me')).status).toBe(200);
  });

  it('delays answers', async () => {
    discord.faults.delay(30, { when: /users/ });
    const start = performance.now();
    expect((await request(discord, 'GET /users/@me')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(28);
  });
});

describe('who and where', () => {
  it.each<[string, object]>([
    ['GET /gateway', { url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+$/) }],
    ['GET /gateway/bot', { shards: 1, session_start_limit: { remaining: 1000 } }],
    ['GET /users/@me', { username: 'attaché', bot: true }],
    ['GET /applications/@me', { name: 'Attaché', owner: { username: 'owner' } }],
    ['GET /oauth2/applications/@me', { name: 'Attaché', team: null }],
    ['GET /guilds/HOME', { name: 'Newsroom' }],
    ['GET /guilds/HOME/channels', [{ name: 'general', type: 0 }]],
    ['GET /guilds/HOME/roles', [{ name: '@everyone' }]],
    ['GET /guilds/HOME/members/@me', { user: { username: 'attaché' } }],
    ['GET /users/@me/guilds', [{ name: 'Newsroom' }]],
    ['GET HERE', { name: 'general', type: 0 }],
  ])('%s', async (name, body) => {
    const fresh = await createLocalDiscord();
    const path = name.replace('HOME', fresh.home.id).replace('HERE', `/channels/${fresh.general.id}`);
    expect(await request(fresh, path)).toMatchObject({ status: 200, body });
    await fresh.close();
  });

  it('opens direct messages, once, and not with those who take none', async () => {
    const ana = discord.user({ name: 'Ana' });
    const shy = discord.user({ name: 'Shy', acceptsDms: false });
    const open = (id: string) => request(discord, 'POST /users/@me/channels', { recipient_id: id });
    const { body } = await open(ana.id);
    expect(body).toMatchObject({ id: ana.dms.id, type: 1, recipients: [{ id: ana.id }] });
    expect((await open(ana.id)).body.id).toBe(body.id);
    const closed = await open(shy.id);
    const answer = await request(discord, `POST /channels/${closed.body.id}/messages`, { content: 'x' });
    expect(answer).toMatchObject({ status: 403, body: { code: 50_007 } });
  });
});

describe('messages', () => {
  const send = (body: object) => request(discord, `POST ${here}/messages`, body);

  it('are sent, read, changed, listed and deleted', async () => {
    const { body: sent } = await send({ content: '**as sent**', embeds: [{ title: 'T' }] });
    expect(sent).toMatchObject({ content: '**as sent**', embeds: [{ title: 'T', type: 'rich' }], type: 0 });
    const at = `${here}/messages/${sent.id}`;
    const { body: edited } = await request(discord, `PATCH ${at}`, { content: 'changed', embeds: null });
    expect(edited).toMatchObject({ content: 'changed', embeds: [], edited_timestamp: expect.any(String) });
    expect((await request(discord, `GET ${at}`)).body).toEqual(edited);
    const { body: later } = await send({ content: 'later' });
    const list = async (query: string) =>
      (await request(discord, `GET ${here}/messages?${query}`)).body.map(({ id }: { id: string }) => id);
    expect(await list('limit=2')).toEqual([later.id, sent.id]);
    expect(await list(`limit=1&before=${later.id}`)).toEqual([sent.id]);
    expect(await list(`after=${sent.id}`)).toEqual([later.id]);
    expect(await list(`limit=2&around=${later.id}`)).toEqual([later.id, sent.id]);
    expect(await request(discord, `GET ${here}/messages?limit=101`)).toMatchObject({ status: 400 });
    expect((await request(discord, `DELETE ${at}`)).status).toBe(204);
    expect(await request(discord, `GET ${at}`)).toMatchObject({ body: { code: 10_008 } });
  });

  it('reply to others that are there', async () => {
    const question = discord.owner.say(discord.general, 'who?');
    const { body } = await send({ content: 'they', message_reference: { message_id: question.id } });
    expect(body).toMatchObject({ type: 19, referenced_message: { content: 'who?' } });
    const nowhere = { message_id: '12345678901234567' };
    expect((await send({ content: 'x', message_reference: nowhere })).status).toBe(404);
    const soft = await send({ content: 'x', message_reference: { ...nowhere, fail_if_not_exists: false } });
    expect(soft).toMatchObject({ status: 200, body: { type: 0 } });
  });

  it('come but once under one nonce', async () => {
    const once = { content: 'x', nonce: 'n1', enforce_nonce: true };
    expect((await send(once)).body.id).toBe((await send(once)).body.id);
    const { nonce, ...without } = once;
    expect((await send(without)).body.id).not.toBe((await send(once)).body.id);
    expect(nonce).toBe('n1');
  });

  it('bring files, with alt texts, shown where embeds name them', async () => {
    const form = new FormData();
    form.set('files[0]', new Blob(['picture'], { type: 'image/png' }), 'map.png');
    const attachments = [{ id: 0, description: 'a map' }];
    form.set(
      'payload_json',
      JSON.stringify({ embeds: [{ image: { url: 'attachment://map.png' } }], attachments }),
    );
    const { status, body } = await request(discord, `POST ${here}/messages`, form);
    expect(status).toBe(200);
    expect(body.attachments).toMatchObject([
      { filename: 'map.png', description: 'a map', size: 7, content_type: 'image/png' },
    ]);
    expect(body.embeds[0].image.url).toBe(body.attachments[0].url);
    const file = await fetch(body.attachments[0].url);
    expect([await file.text(), file.headers.get('x-content-type-options')]).toEqual(['picture', 'nosniff']);
    const { body: kept } = await request(discord, `PATCH ${here}/messages/${body.id}`, { content: 'x' });
    expect(kept.attachments).toHaveLength(1);
    const { body: bare } = await request(discord, `PATCH ${here}/messages/${body.id}`, { attachments: [] });
    expect(bare.attachments).toEqual([]);
  });

  it('take no file over the limit', async () => {
    const form = new FormData();
    form.set('files[0]', new Blob(['x'.repeat(1001)]), 'large.txt');
    const answer = await request(discord, `POST ${here}/messages`, form);
    expect(answer).toMatchObject({ status: 413, body: { code: 40_005 } });
  });

  it('are reacted to', async () => {
    const message = discord.owner.say(discord.general, 'x');
    const at = `${here}/messages/${message.id}/reactions/${encodeURIComponent('👍')}`;
    expect((await request(discord, `PUT ${at}/@me`)).status).toBe(204);
    discord.owner.react(message, '👍');
    expect((await request(discord, `GET ${at}`)).body.map(({ id }: { id: string }) => id)).toEqual([
      discord.applicationId,
      discord.owner.id,
    ]);
    expect((await request(discord, `DELETE ${at}/@me`)).status).toBe(204);
    expect(discord.owner.now(message).reactions).toEqual({ '👍': 1 });
  });
});

describe('commands', () => {
  const all = () => `/applications/${discord.applicationId}/commands`;

  it('are replaced as a whole, keep their ids, and are added and removed singly', async () => {
    const { body: before } = await request(discord, `PUT ${all()}`, COMMANDS);
    const { body: after } = await request(discord, `PUT ${all()}`, COMMANDS);
    expect(after.map(({ id }: { id: string }) => id)).toEqual(before.map(({ id }: { id: string }) => id));
    expect((await request(discord, `GET ${all()}`)).body).toEqual(after);
    const one = { name: 'one', description: 'd' };
    const { status, body } = await request(discord, `POST ${all()}`, one);
    expect([status, body]).toMatchObject([
      201,
      { type: 1, contexts: null, integration_types: [0], version: expect.any(String) },
    ]);
    expect((await request(discord, `GET ${all()}/${body.id}`)).body).toEqual(body);
    expect((await request(discord, `DELETE ${all()}/${body.id}`)).status).toBe(204);
    expect((await request(discord, `GET ${all()}/${body.id}`)).status).toBe(404);
  });

  it('of a server are apart from the global ones', async () => {
    const own = `/applications/${discord.applicationId}/guilds/${discord.home.id}/commands`;
    await request(discord, `PUT ${own}`, [{ name: 'local', description: 'd' }]);
    expect((await request(discord, `GET ${own}`)).body).toMatchObject([{ guild_id: discord.home.id }]);
    expect(discord.owner.offered().map(({ name }) => name)).toContain('local');
    expect(discord.owner.offered({ in: discord.owner.dms }).map(({ name }) => name)).not.toContain('local');
    await request(discord, `PUT ${own}`, []);
    expect((await request(discord, `GET ${own}`)).body).toEqual([]);
  });
});
