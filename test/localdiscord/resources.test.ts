import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import { COMMANDS } from './bot.js';
import { request } from './raw.js';

let discord: LocalDiscord;
let here: string;
beforeAll(async () => {
  discord = await createLocalDiscord({ attachmentLimit: 1000 });
  here = `/channels/${discord.general.id}`;
});
afterAll(() => discord.close());

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
