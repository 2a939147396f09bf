import { InteractionResponseType as Type } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import { COMMANDS } from './bot.js';
import { firstFault, opened, request } from './raw.js';

const MINUTE = 60_000;
const clock = new ManualClock();
let discord: LocalDiscord;
let ana: TestUser;
beforeAll(async () => {
  discord = await createLocalDiscord({ clock, quietMs: 1_000 });
  await request(discord, `PUT /applications/${discord.applicationId}/commands`, COMMANDS);
  ana = discord.user({ name: 'Ana', installed: true });
});
afterAll(() => discord.close());

const ask = () => opened(discord, () => ana.slash('/ask', { question: 'who?' }));
const say = (content: string, more: object = {}) => ({
  type: Type.ChannelMessageWithSource,
  data: { content, ...more },
});
const DEFER = { type: Type.DeferredChannelMessageWithSource };
const DEFER_EPHEMERAL = { ...DEFER, data: { flags: 64 } };

describe('the first answer', () => {
  it('is taken once, without a body unless asked for', async () => {
    const { callback, view, interaction } = await ask();
    const answer = await request(discord, callback, say('one'));
    expect(answer).toMatchObject({ status: 204, body: undefined });
    expect(answer.headers.get('content-type')).toBeNull();
    expect((await view).content).toBe('one');
    const again = await request(discord, callback, say('two'));
    expect(again).toMatchObject({ status: 400, body: { code: 40_060 } });
    expect(discord.counts().doubled).toBe(1);
    const asked = await ask();
    expect(interaction.id).not.toBe(asked.interaction.id);
    expect(await request(discord, `${asked.callback}?with_response=true`, DEFER_EPHEMERAL)).toMatchObject({
      status: 200,
      body: {
        interaction: { id: asked.interaction.id, type: 2, response_message_loading: true },
        resource: { type: 5, message: { flags: 192, author: { id: discord.applicationId } } },
      },
    });
  });

  it('comes within three seconds or not at all', async () => {
    const late = await ask();
    clock.advance(2_999);
    expect(await request(discord, late.callback, DEFER)).toMatchObject({ status: 204 });
    const later = await ask();
    clock.advance(3_000);
    expect(await request(discord, later.callback, DEFER)).toMatchObject({
      status: 404,
      body: { code: 10_062, message: 'Unknown interaction' },
    });
    expect(await later.view).toMatchObject({ status: 'failed', text: 'The application did not respond' });
  });

  it('is for an interaction there is, with its token', async () => {
    const { interaction } = await ask();
    const unknown = { status: 404, body: { code: 10_062 } };
    expect(await request(discord, 'POST /interactions/1/abc/callback', DEFER)).toMatchObject(unknown);
    const wrong = `POST /interactions/${interaction.id}/abc/callback`;
    expect(await request(discord, wrong, DEFER)).toMatchObject(unknown);
  });

  it.each<[string, object, string]>([
    ['an update without a message', { type: Type.UpdateMessage, data: { content: 'x' } }, 'type'],
    ['choices for no completion', { type: Type.ApplicationCommandAutocompleteResult, data: {} }, 'type'],
    ['a pong', { type: Type.Pong }, 'type'],
    ['a type there is not', { type: 99 }, 'type'],
    ['no type', {}, 'type'],
    ['too long a message', say('x'.repeat(2001)), 'data.content'],
    ['a modal without title', { type: Type.Modal, data: { custom_id: 'm', components: [] } }, 'data.title'],
  ])('is not %s, and can then still be given', async (_, body, at) => {
    const { callback, view } = await ask();
    const refused = await request(discord, callback, body);
    expect(refused).toMatchObject({ status: 400, body: { code: 50_035 } });
    expect(firstFault(refused.body.errors).at).toBe(at);
    await request(discord, callback, say('proper'));
    expect((await view).content).toBe('proper');
  });

  it('is processed though its answer was lost', async () => {
    const { callback, view } = await ask();
    discord.faults.loseAcks();
    await expect(request(discord, callback, say('once'))).rejects.toThrow('fetch failed');
    expect((await view).content).toBe('once');
    expect(await request(discord, callback, say('once'))).toMatchObject({ body: { code: 40_060 } });
  });
});

describe('after the first answer', () => {
  it('the user waits for the edit of what was deferred', async () => {
    const { callback, webhook, view } = await ask();
    await request(discord, callback, DEFER);
    const waiting = await request(discord, `GET ${webhook}/messages/@original`);
    expect(waiting.body).toMatchObject({
      content: '',
      flags: 128,
      interaction_metadata: { user: { id: ana.id } },
    });
    const edited = await request(discord, `PATCH ${webhook}/messages/@original`, { content: 'done' });
    expect(edited).toMatchObject({
      status: 200,
      body: { content: 'done', flags: 0, edited_timestamp: null },
    });
    expect(await view).toMatchObject({ status: 'shown', content: 'done', edited: false });
  });

  it('a follow-up fills what was deferred, further ones stand alone', async () => {
    const { callback, webhook, view } = await ask();
    await request(discord, callback, DEFER_EPHEMERAL);
    const first = await request(discord, `POST ${webhook}`, { content: 'first' });
    const second = await request(discord, `POST ${webhook}`, { content: 'second' });
    expect((await view).id).toBe(first.body.id);
    expect(await view).toMatchObject({ content: 'first', ephemeral: true });
    expect(second.body.id).not.toBe(first.body.id);
    expect(second.body).toMatchObject({ flags: 0, message_reference: { message_id: first.body.id } });
  });

  it('answer and follow-ups are read, changed and deleted by id', async () => {
    const { callback, webhook, view } = await ask();
    await request(discord, callback, say('one'));
    const { body: followUp } = await request(discord, `POST ${webhook}`, { content: 'two', flags: 64 });
    const at = `${webhook}/messages/${followUp.id}`;
    expect((await request(discord, `PATCH ${at}`, { content: 'three' })).body).toMatchObject({
      content: 'three',
    });
    expect((await request(discord, `GET ${at}`)).body.content).toBe('three');
    expect(await request(discord, `DELETE ${at}`)).toMatchObject({ status: 204 });
    expect(await request(discord, `GET ${at}`)).toMatchObject({ status: 404, body: { code: 10_008 } });
    await request(discord, `DELETE ${webhook}/messages/@original`);
    expect(ana.now(await view).status).toBe('deleted');
    const gone = await request(discord, `PATCH ${webhook}/messages/@original`, { content: 'x' });
    expect(gone).toMatchObject({ status: 404, body: { code: 10_008 } });
  });

  it('nothing works before it, with a wrong token, or after fifteen minutes', async () => {
    const { callback, webhook } = await ask();
    const unknown = { status: 404, body: { code: 10_015 } };
    expect(await request(discord, `POST ${webhook}`, { content: 'x' })).toMatchObject(unknown);
    expect(
      await request(discord, `GET /webhooks/${discord.applicationId}/abc/messages/@original`),
    ).toMatchObject(unknown);
    expect(await request(discord, 'POST /webhooks/1/abc', { content: 'x' })).toMatchObject(unknown);
    await request(discord, callback, say('x'));
    clock.advance(15 * MINUTE - 1);
    expect(await request(discord, `GET ${webhook}/messages/@original`)).toMatchObject({ status: 200 });
    clock.advance(1);
    const expired = { status: 401, body: { code: 50_027, message: 'Invalid Webhook Token' } };
    expect(await request(discord, `GET ${webhook}/messages/@original`)).toMatchObject(expired);
    expect(await request(discord, `POST ${webhook}`, { content: 'x' })).toMatchObject(expired);
  });

  it('only its user sees what is ephemeral, and channels do not hold it', async () => {
    const { callback, view } = await ask();
    await request(discord, callback, say('secret', { flags: 64 }));
    const { id } = await view;
    const ben = discord.user({ name: 'Ben' });
    expect(ana.sees(discord.general).map((seen) => seen.id)).toContain(id);
    expect(ben.sees(discord.general).map((seen) => seen.id)).not.toContain(id);
    const read = await request(discord, `GET /channels/${discord.general.id}/messages/${id}`);
    expect(read).toMatchObject({ status: 404, body: { code: 10_008 } });
  });

  it('five follow-ups are all where only the user brought the application', async () => {
    const guild = discord.guild({ name: 'Elsewhere', hasBot: false });
    const visitor = discord.user({ name: 'Visitor', installed: true, guilds: [guild] });
    const channel = discord.channel({ name: 'there', guild });
    const { callback, webhook, interaction } = await opened(discord, () =>
      visitor.slash('/ask', { question: 'x' }, { in: channel }),
    );
    expect(interaction.payload.authorizing_integration_owners).toEqual({ 1: visitor.id });
    await request(discord, callback, say('x'));
    for (let n = 0; n < 5; n++) {
      expect(await request(discord, `POST ${webhook}`, { content: `${n}` })).toMatchObject({ status: 200 });
    }
    expect(await request(discord, `POST ${webhook}`, { content: '5' })).toMatchObject({
      body: { code: 40_094 },
    });
    const direct = await request(discord, `POST /channels/${channel.id}/messages`, { content: 'x' });
    expect(direct).toMatchObject({ status: 403, body: { code: 50_001 } });
  });
});
