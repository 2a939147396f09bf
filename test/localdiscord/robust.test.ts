import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/surfaces/localdiscord/clock.js';
import { DiscordError } from '../../src/surfaces/localdiscord/error.js';
import { createLocalDiscord, type LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import {
  autocompleteChoices,
  callbackBody,
  modalData,
} from '../../src/surfaces/localdiscord/validation/callback.js';
import { commandBodies, commandBody } from '../../src/surfaces/localdiscord/validation/command.js';
import { messageBody } from '../../src/surfaces/localdiscord/validation/message.js';
import { COMMANDS } from './bot.js';
import { Line, opened, request } from './raw.js';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await createLocalDiscord({ clock: new ManualClock() });
  await request(discord, `PUT /applications/${discord.applicationId}/commands`, COMMANDS);
});
afterAll(() => discord.close());

/** Values of the fields Discord knows, each of any shape, so that a check that trusts a shape fails. */
// biome-ignore format: one list
const field = fc.constantFrom(
  'content',
  'embeds',
  'components',
  'flags',
  'type',
  'data',
  'name',
  'options',
  'choices',
  'attachments',
  'allowed_mentions',
  'message_reference',
  'title',
  'description',
  'fields',
  'custom_id',
  'poll',
);
const { body } = fc.letrec<{ body: unknown; value: unknown }>((tie) => ({
  body: fc.dictionary(field, tie('value'), { maxKeys: 5 }),
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, 0, 1, 2, 10, 17, 32_768, -1, 1.5, true, '', 'x', '@everyone', 'attachment://x'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('body'),
  ),
}));
/** As it comes off the wire. */
const anything = fc
  .oneof(body, fc.array(body, { maxLength: 3 }), fc.jsonValue())
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

/** Answers the API may give to nonsense: done, refused, or not implemented. */
const sane = (status: number): boolean => status < 500 || status === 501;

describe('nonsense is refused, never a failure of the server', () => {
  it.each<[string, (sent: unknown) => unknown]>([
    ['messages', (sent) => messageBody(sent)],
    ['laid-out messages', (sent) => messageBody(sent, 1 << 15)],
    ['a command', commandBody],
    ['all commands', commandBodies],
    ['an answer', (sent) => callbackBody(sent, 2, false)],
    ['choices', (sent) => autocompleteChoices(sent, 3)],
    ['a window', modalData],
  ])('as %s', (_, check) => {
    fc.assert(
      fc.property(anything, (sent) => {
        try {
          check(sent);
        } catch (error) {
          if (!(error instanceof DiscordError && sane(error.status))) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('as answers to interactions and as edits of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), anything, async (type, data) => {
        const ask = () => discord.owner.slash('/ask', { question: 'x' });
        const { callback, webhook } = await opened(discord, ask);
        const first = await request(discord, callback, { type, data });
        expect(first).toSatisfy(() => sane(first.status));
        if (first.status === 400) await request(discord, callback, { type: 5 });
        const edit = await request(discord, `PATCH ${webhook}/messages/@original`, data);
        expect(edit).toSatisfy(() => sane(edit.status));
        const followUp = await request(discord, `POST ${webhook}`, data);
        expect(followUp).toSatisfy(() => sane(followUp.status));
      }),
      { numRuns: 40 },
    );
    for (const view of discord.owner.sees(discord.general)) expect(view.text).toBeTypeOf('string');
  });

  it('as packets: the connection is closed, the server stays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), anything, async (op, d) => {
        const line = new Line(discord);
        await line.next();
        line.send(op, d);
        line.send(99, null);
        expect(await line.closed).toBeGreaterThanOrEqual(4000);
      }),
      { numRuns: 40 },
    );
    expect((await request(discord, 'GET /users/@me')).status).toBe(200);
  });
});
