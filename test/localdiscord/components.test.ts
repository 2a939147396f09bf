import { InteractionResponseType as Type } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import { COMMANDS } from './bot.js';
import { firstFault, opened, request } from './raw.js';

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

/** A message of the bot's with one button, and the interaction of its being pressed. */
async function pressed() {
  const { callback, view } = await ask();
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'next' }] }];
  await request(discord, callback, say('page 1', { components }));
  const message = await view;
  return { message, ...(await opened(discord, () => ana.click(message, 'Next'))) };
}

describe('a button', () => {
  it('changes its message', async () => {
    const { message, callback, view, interaction } = await pressed();
    expect(interaction.payload).toMatchObject({
      type: 3,
      data: { custom_id: 'next', component_type: 2 },
      message: { id: message.id },
    });
    await request(discord, callback, { type: Type.UpdateMessage, data: { content: 'page 2' } });
    expect(await view).toMatchObject({ id: message.id, content: 'page 2', edited: true });
    expect((await view).buttons.map(({ label }) => label)).toEqual(['Next']);
  });

  it('changes its message later', async () => {
    const { message, callback, webhook, view } = await pressed();
    await request(discord, callback, { type: Type.DeferredMessageUpdate });
    await request(discord, `PATCH ${webhook}/messages/@original`, { content: 'page 2', components: [] });
    expect(await view).toMatchObject({ id: message.id, content: 'page 2', buttons: [] });
  });

  it('may change nothing, which is seen after a while', async () => {
    const { message, callback, view } = await pressed();
    await request(discord, callback, { type: Type.DeferredMessageUpdate });
    expect(await view).toMatchObject({ id: message.id, content: 'page 1' });
  });

  it('may be answered beside it, or fail', async () => {
    const answered = await pressed();
    await request(discord, answered.callback, say('the passage', { flags: 64 }));
    expect(await answered.view).toMatchObject({ content: 'the passage', ephemeral: true });
    const failed = await pressed();
    clock.advance(3_000);
    expect(await failed.view).toMatchObject({ status: 'failed', text: 'This interaction failed' });
  });
});

describe('completion', () => {
  const complete = () => {
    let choices: Promise<unknown> = Promise.resolve();
    const open = opened(discord, () => {
      choices = ana.autocomplete('/ask', { question: 'w' }, 'question');
      choices.catch(() => {});
      return choices as never;
    });
    return open.then((rest) => ({ ...rest, choices }));
  };
  const choices = (all: object[]) => ({
    type: Type.ApplicationCommandAutocompleteResult,
    data: { choices: all },
  });

  it('offers up to 25 choices', async () => {
    const { interaction, callback, choices: offered } = await complete();
    expect(interaction.payload).toMatchObject({
      type: 4,
      data: { name: 'ask', options: [{ name: 'question', type: 3, value: 'w', focused: true }] },
    });
    const all = Array.from({ length: 25 }, (_, n) => ({ name: `n${n}`, value: 'x'.repeat(100) }));
    expect(await request(discord, callback, choices(all))).toMatchObject({ status: 204 });
    expect(await offered).toEqual(all);
  });

  it.each<[string, object[], string]>([
    ['26 choices', Array.from({ length: 26 }, (_, n) => ({ name: `n${n}`, value: 'v' })), 'data.choices'],
    ['names over 100', [{ name: 'x'.repeat(101), value: 'v' }], 'data.choices.0.name'],
    ['no name', [{ name: '', value: 'v' }], 'data.choices.0.name'],
    ['values over 100', [{ name: 'n', value: 'x'.repeat(101) }], 'data.choices.0.value'],
    ['numbers for text', [{ name: 'n', value: 1 }], 'data.choices.0.value'],
  ])('does not take %s', async (_, all, at) => {
    const { callback } = await complete();
    const answer = await request(discord, callback, choices(all));
    expect(answer).toMatchObject({ status: 400, body: { code: 50_035 } });
    expect(firstFault(answer.body.errors).at).toBe(at);
  });
});

describe('a window', () => {
  const modal = {
    custom_id: 'm',
    title: 'Why?',
    components: [
      { type: 1, components: [{ type: 4, custom_id: 'reason', style: 1, label: 'Reason', max_length: 10 }] },
      { type: 18, label: 'More', component: { type: 4, custom_id: 'more', style: 2, required: false } },
    ],
  };

  it('is opened, filled in and answered', async () => {
    const { callback, view } = await ask();
    expect(await request(discord, callback, { type: Type.Modal, data: modal })).toMatchObject({
      status: 204,
    });
    expect(await view).toMatchObject({ status: 'modal', text: 'Why?\nReason\nMore' });
    const window = await view;
    await expect(ana.submit(window, { reason: 'far too long' })).rejects.toThrow('takes 1 to 10');
    await expect(ana.submit(window, { other: 'x' })).rejects.toThrow('no input "other"');
    const sent = await opened(discord, () => ana.submit(window, { reason: 'because' }));
    expect(sent.interaction.payload).toMatchObject({
      type: 5,
      data: {
        custom_id: 'm',
        components: [
          { type: 1, components: [{ type: 4, custom_id: 'reason', value: 'because' }] },
          { type: 18, component: { type: 4, custom_id: 'more', value: '' } },
        ],
      },
    });
    await request(discord, sent.callback, say('thanks'));
    expect((await sent.view).content).toBe('thanks');
  });

  it('is not answered with another', async () => {
    const { callback, view } = await ask();
    await request(discord, callback, { type: Type.Modal, data: modal });
    const window = await view;
    const sent = await opened(discord, () => ana.submit(window, { reason: 'x' }));
    expect(await request(discord, sent.callback, { type: Type.Modal, data: modal })).toMatchObject({
      status: 400,
    });
  });
});
