import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import { request } from './raw.js';

const clock = new ManualClock();
let discord: LocalDiscord;
let here: string;
beforeAll(async () => {
  discord = await createLocalDiscord({
    clock,
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
