import { expect, it } from 'vitest';
import { catalog } from '../../commands/catalog.js';
import { createAssistant } from '../../src/assistant.js';
import { Chat } from '../../src/surfaces/harness/chat.js';
import { wordReply } from '../../src/surfaces/wording.js';
import { libraryFrom, NOW } from './library.js';

const assistant = createAssistant(
  libraryFrom([
    {
      path: 'oslo.md',
      title: 'Solheim receives Tokarew in Oslo',
      source: 'Wire',
      published: '2019-05-09',
      text: [
        'OSLO, May 9 - Norwegian Prime Minister Ingrid Solheim met Polish President Bogdan Tokarew in Oslo on Wednesday.',
        'Hilde Brekke wrote the song that the choir sang.',
      ],
    },
  ]),
);
const bot = new Chat(assistant, catalog, () => NOW);

it.each([
  ['Who did Tokarwe meet?', 'Tokarew'],
  ['Did Tokariew meet anybody in lima?', 'in Lima'],
  ['Did the Pope now meet anybody?', 'the Pope met anybody'],
  ['Did Solheim meet a Danish official?', 'the Danish official'],
  ['Did Solheim meet Danish officials?', 'met Danish officials'],
  ['/who Solheim status: cancelled', 'I find no cancelled meeting with Solheim, only these.'],
  ['/who Solheim since: red', 'I do not understand “red” as a day'],
])('%s: %s', async (line, said) => {
  expect(wordReply(await bot.reply(line))).toContain(said);
});

it('offers the surname that was meant', () => {
  const { text } = assistant.ask('Who did Solhxim meet?', { now: NOW });
  expect(text).toMatch(/Did you mean Ingrid Solheim\?|^Bogdan Tokarew|Closest names: Ingrid Solheim/);
});

it.each([
  ['/check Ingrid Solheim met Hilde Brekke in Oslo.', false],
  ['/check Ingrid Solheim met Anna Zabolova in Oslo.', true],
  ['Did Ingrid Solheim meet Hilde Brekke?', false],
  ['Did Ingrid Solheim meet Anna Zabolova?', true],
])('%s: says that no article names somebody: %s', async (line, isUnnamed) => {
  expect(wordReply(await bot.reply(line)).includes('o article names')).toBe(isUnnamed);
});

it('quotes a passage once', async () => {
  await bot.reply('Did Solheim meet Tokarew?');
  const said = wordReply(await bot.reply('show me the passage'));
  expect(said.split('Norwegian Prime Minister Ingrid Solheim met')).toHaveLength(2);
});
