import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import { shardOf } from '../../src/surfaces/localdiscord/snowflake.js';
import { identified, Line } from './raw.js';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await createLocalDiscord();
});
afterAll(() => discord.close());

describe('the handshake', () => {
  it('greets with hello, acknowledges heartbeats, then says READY and the servers', async () => {
    const line = new Line(discord);
    expect(await line.next()).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
    line.send(1, null);
    expect(await line.next()).toMatchObject({ op: 11 });
    line.send(2, { token: discord.token, intents: 1, properties: {} });
    expect(await line.next()).toMatchObject({
      op: 0,
      s: 1,
      t: 'READY',
      d: {
        v: 10,
        user: { id: discord.applicationId, bot: true },
        guilds: [{ id: discord.home.id, unavailable: true }],
        session_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        resume_gateway_url: discord.url.replace('http', 'ws'),
        application: { id: discord.applicationId },
      },
    });
    expect(await line.next()).toMatchObject({
      s: 2,
      t: 'GUILD_CREATE',
      d: { id: discord.home.id, channels: [{ id: discord.general.id, name: 'general' }], unavailable: false },
    });
    line.goodbye();
  });

  it.each([
    ['a wrong token', 4004, { token: 'wrong' }],
    ['a wrong shard', 4010, { shard: [2, 2] }],
    ['an unknown intent', 4013, { intents: 1 << 30 }],
    ['message content, not granted', 4014, { intents: GatewayIntentBits.MessageContent }],
    ['members, not granted', 4014, { intents: GatewayIntentBits.GuildMembers }],
    ['presences, not granted', 4014, { intents: GatewayIntentBits.GuildPresences }],
    ['no intents', 4002, { intents: undefined }],
    ['compression', 4002, { compress: true }],
  ])('closes on %s with %i', async (_, code, identity) => {
    const line = new Line(discord);
    await line.next();
    line.send(2, { token: discord.token, intents: 1, properties: {}, ...identity });
    expect(await line.closed).toBe(code);
  });

  it.each([
    ['another version', 4012, '?v=9&encoding=json'],
    ['another encoding', 4002, '?v=10&encoding=etf'],
    ['transport compression', 4002, '?v=10&encoding=json&compress=zlib-stream'],
  ])('closes on %s with %i', async (_, code, query) => {
    expect(await new Line(discord, query).closed).toBe(code);
  });

  it.each([
    ['an unknown opcode', 4001, '{"op":99,"d":null}'],
    ['what is no JSON', 4002, 'hello'],
    ['a presence before identifying', 4003, '{"op":3,"d":{}}'],
    ['a wrong token on resuming', 4004, '{"op":6,"d":{"token":"x","session_id":"y","seq":0}}'],
  ])('closes on %s with %i', async (_, code, text) => {
    const line = new Line(discord);
    await line.next();
    line.sendText(text);
    expect(await line.closed).toBe(code);
  });

  it('closes on a second identify with 4005, a member request with 4001 and a flood with 4008', async () => {
    const twice = await identified(discord);
    twice.line.send(2, { token: discord.token, intents: 1, properties: {} });
    expect(await twice.line.closed).toBe(4005);
    const members = await identified(discord);
    members.line.send(8, { guild_id: discord.home.id, query: '', limit: 0 });
    expect(await members.line.closed).toBe(4001);
    const flood = await identified(discord);
    for (let n = 0; n < 130; n++) flood.line.send(1, n);
    expect(await flood.line.closed).toBe(4008);
  });

  it('passes over presences', async () => {
    const { line } = await identified(discord);
    line.send(3, { since: null, activities: [], status: 'online', afk: false });
    line.send(1, 1);
    await line.event('GUILD_CREATE');
    expect(await line.next()).toMatchObject({ op: 11 });
    line.goodbye();
  });
});

describe('sessions', () => {
  it('replays what was missed, numbered as before, then says RESUMED', async () => {
    const ana = discord.user({ name: 'Ana' });
    const { line, ready } = await identified(discord);
    ana.say(ana.dms, 'one');
    const first = await line.event('MESSAGE_CREATE');
    line.drop();
    await line.closed;
    await expect.poll(() => discord.connected).toBe(0);
    ana.say(ana.dms, 'two');
    ana.say(ana.dms, 'three');
    const again = new Line(discord);
    await again.next();
    again.send(6, { token: discord.token, session_id: ready.d.session_id, seq: first.s });
    expect(await again.next()).toMatchObject({ s: Number(first.s) + 1, d: { content: 'two' } });
    expect(await again.next()).toMatchObject({ s: Number(first.s) + 2, d: { content: 'three' } });
    expect(await again.next()).toMatchObject({ s: Number(first.s) + 3, t: 'RESUMED' });
    again.goodbye();
  });

  it('closes with 4007 on a number that never was', async () => {
    const { line, ready } = await identified(discord);
    line.drop();
    const again = new Line(discord);
    await again.next();
    again.send(6, { token: discord.token, session_id: ready.d.session_id, seq: 999 });
    expect(await again.closed).toBe(4007);
  });

  it('has no session to resume for a stranger, after a goodbye, or when told to refuse', async () => {
    const resume = async (session_id: string) => {
      const line = new Line(discord);
      await line.next();
      line.send(6, { token: discord.token, session_id, seq: 1 });
      const packet = await line.next();
      line.drop();
      return packet;
    };
    expect(await resume('unknown')).toMatchObject({ op: 9, d: false });
    const left = await identified(discord);
    left.line.goodbye();
    await left.line.closed;
    expect(await resume(left.ready.d.session_id)).toMatchObject({ op: 9, d: false });
    const refused = await identified(discord);
    refused.line.drop();
    discord.faults.refuseResumes();
    expect(await resume(refused.ready.d.session_id)).toMatchObject({ op: 9, d: false });
  });

  it('asks to reconnect, declares sessions invalid, drops and closes on demand', async () => {
    const { line } = await identified(discord);
    await line.event('GUILD_CREATE');
    discord.faults.askToReconnect();
    expect(await line.next()).toMatchObject({ op: 7 });
    discord.faults.invalidateSessions(true);
    expect(await line.next()).toMatchObject({ op: 9, d: true });
    discord.faults.ignoreHeartbeats();
    line.send(1, 1);
    line.send(1, 2);
    expect(await line.next()).toMatchObject({ op: 11 });
    discord.faults.closeConnections(4000);
    expect(await line.closed).toBe(4000);
    const other = await identified(discord);
    discord.faults.dropConnections();
    expect(await other.line.closed).toBe(1006);
  });
});

describe('what a session is told', () => {
  it('goes to the shard of the server, direct messages to shard 0', async () => {
    const guilds = [
      discord.home,
      ...Array.from({ length: 6 }, (_, n) => discord.guild({ name: `Guild ${n}` })),
    ];
    for (const id of [0, 1]) {
      const { line, ready } = await identified(discord, { shard: [id, 2] });
      const own = guilds.filter((guild) => shardOf(guild.id, 2) === id).map((guild) => guild.id);
      expect(own.length).toBeGreaterThan(0);
      expect(ready.d.guilds.map((guild: { id: string }) => guild.id)).toEqual(own);
      expect(ready.d.shard).toEqual([id, 2]);
      line.goodbye();
      await line.closed;
    }
  });

  it('keeps content back without the intent, but for direct messages, mentions and replies to the bot', async () => {
    const { line } = await identified(discord);
    const ben = discord.user({ name: 'Ben' });
    ben.say(discord.general, 'between us');
    expect((await line.event('MESSAGE_CREATE')).d.content).toBe('');
    ben.say(ben.dms, 'to you');
    expect((await line.event('MESSAGE_CREATE')).d).toMatchObject({ content: 'to you', channel_type: 1 });
    ben.say(discord.general, `<@${discord.applicationId}> hello`);
    expect((await line.event('MESSAGE_CREATE')).d).toMatchObject({
      content: `<@${discord.applicationId}> hello`,
      guild_id: discord.home.id,
      mentions: [{ id: discord.applicationId }],
      member: { roles: [] },
    });
    line.goodbye();
    const { line: granted } = await identified(discord, { intents: 1 });
    ben.say(ben.dms, 'unheard');
    discord.guild({ name: 'Late' });
    expect(await granted.event('GUILD_CREATE')).toBeDefined();
    granted.goodbye();
  });

  it('leaves out what its intents do not ask for and what is ephemeral', async () => {
    const { line } = await identified(discord, { intents: GatewayIntentBits.DirectMessages });
    const cem = discord.user({ name: 'Cem' });
    cem.say(discord.general, 'not heard');
    cem.type(cem.dms);
    const heard = cem.say(cem.dms, 'heard');
    expect(await line.next()).toMatchObject({ t: 'MESSAGE_CREATE', d: { id: heard.id } });
    cem.delete(heard);
    expect(await line.next()).toMatchObject({ t: 'MESSAGE_DELETE', d: { id: heard.id } });
    line.goodbye();
  });

  it('tells of typing and reactions', async () => {
    const { DirectMessages, DirectMessageTyping, DirectMessageReactions } = GatewayIntentBits;
    const intents = DirectMessages | DirectMessageTyping | DirectMessageReactions;
    const { line } = await identified(discord, { intents });
    const dee = discord.user({ name: 'Dee' });
    dee.type(dee.dms);
    expect(await line.next()).toMatchObject({ t: 'TYPING_START', d: { user_id: dee.id } });
    const message = dee.say(dee.dms, 'look');
    dee.react(message, '👍');
    expect(await line.event('MESSAGE_REACTION_ADD')).toMatchObject({
      d: { user_id: dee.id, message_id: message.id, emoji: { id: null, name: '👍' } },
    });
    expect(dee.now(message).reactions).toEqual({ '👍': 1 });
    dee.react(message, '👍', false);
    expect(await line.next()).toMatchObject({ t: 'MESSAGE_REACTION_REMOVE' });
    line.goodbye();
  });
});
