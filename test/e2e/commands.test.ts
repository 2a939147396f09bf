import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../commands/catalog.js';
import type { TestUser } from '../../src/surfaces/localdiscord/users/user.js';
import type { View } from '../../src/surfaces/localdiscord/users/view.js';
import type { Channel } from '../../src/surfaces/localdiscord/world/entities.js';
import { articles } from './articles.js';
import { assistantOf, type Scene, setScene } from './attache.js';

let scene: Scene;
let ann: TestUser;
let bob: TestUser;

beforeAll(async () => {
  scene = await setScene(assistantOf(articles));
  ann = scene.discord.user({ name: 'Ann' });
  bob = scene.discord.user({ name: 'Bob' });
});
afterAll(() => scene.close());

const labels = (view: View) => view.buttons.map(({ label, emoji }) => label || emoji);
const footer = (view: View) => view.embeds[0]?.footer?.text;
const body = (view: View) => view.embeds[0]?.description ?? '';

describe('what is published', () => {
  it('offers every command of the catalog', () => {
    expect(ann.offered().map(({ name }) => name)).toEqual(
      expect.arrayContaining(catalog.filter(({ ownersOnly }) => !ownersOnly).map(({ data }) => data.name)),
    );
  });
  it('offers "Check this message" in the message menu', () => {
    expect(ann.offered({}, ApplicationCommandType.Message).map(({ name }) => name)).toEqual([
      'Check this message',
    ]);
  });
  it.each(['zh-CN', 'ru', 'es-ES', 'fr', 'de'] as const)(
    'is translated into %s, options and all',
    (locale) => {
      const named = scene.discord.owner.offered();
      for (const { name_localizations, description_localizations, options = [] } of named) {
        expect(name_localizations?.[locale]).toBeTruthy();
        expect(description_localizations?.[locale]).toBeTruthy();
        for (const option of options) {
          expect(option.name_localizations?.[locale]).toBeTruthy();
          expect(option.description_localizations?.[locale]).toBeTruthy();
        }
      }
    },
  );
});

describe('each command', () => {
  it('/ask answers in public, with sources and passages', async () => {
    const view = await ann.slash('/ask', { question: 'Who met Daudi Mwangi?' });
    expect(view.ephemeral).toBe(false);
    expect(view.content).toMatch(/Lena Brandt.*\[1\]/);
    expect(body(view)).toContain('**Sources**');
    expect(body(view)).toContain('**Notes from Nairobi** · Harbour Post, 4 May 2024');
    expect(body(view)).toContain('[open](https://harbour.example/brandt-mwangi.md)');
    expect(labels(view)).toEqual(expect.arrayContaining(['Passage 1', '👍', '👎']));
    expect(footer(view)).toBe('/ask · question: Who met Daudi Mwangi?');
  });
  it('/ask private is seen by the asker alone', async () => {
    const view = await ann.slash('/ask', { question: 'Who met Mateo Rojas?', private: true });
    expect(view.ephemeral).toBe(true);
    expect(bob.sees(scene.discord.general).some(({ id }) => id === view.id)).toBe(false);
  });
  it('/ask says when no article answers', async () => {
    const view = await ann.slash('/ask', { question: 'Who met Angela Merkel?' });
    expect(labels(view)).toEqual(['👍', '👎']);
    expect(view.content).not.toMatch(/\[1\]/);
  });
  it('/who', async () => {
    const view = await ann.slash('/who', { met: 'Brandt' });
    expect(view.content).toMatch(/Daudi Mwangi/);
    expect(view.content).toMatch(/Mateo Rojas/);
  });
  it('/who with a place', async () => {
    const view = await ann.slash('/who', { met: 'Brandt', place: 'Lima' });
    expect(view.content).toMatch(/Mateo Rojas/);
    expect(view.content).not.toMatch(/Mwangi/);
    expect(footer(view)).toBe('/who · met: Brandt · place: Lima');
  });
  it('/who with days', async () => {
    const view = await ann.slash('/who', { met: 'Brandt', since: '2024-06-01', until: '2024-06-30' });
    expect(view.content).toMatch(/Mateo Rojas/);
    expect(view.content).not.toMatch(/Mwangi/);
  });
  it('/who with a status', async () => {
    const view = await ann.slash('/who', { met: 'Rojas', status: 'planned' });
    expect(view.content).toMatch(/Daudi Mwangi/);
  });
  it('/where', async () => {
    expect((await ann.slash('/where', { first: 'Brandt', second: 'Mwangi' })).content).toMatch(
      /Nairobi.*\[1\]/,
    );
  });
  it('/when', async () => {
    expect((await ann.slash('/when', { first: 'Brandt', second: 'Rojas' })).content).toMatch(
      /10 June 2024.*\[1\]/,
    );
  });
  it('/timeline tells and draws', async () => {
    const view = await ann.slash('/timeline', { person: 'Brandt' });
    expect(view.content).toBe('Lena Brandt: 2 encounters, the earliest first.');
    expect(body(view).indexOf('Nairobi')).toBeLessThan(body(view).indexOf('Lima'));
    expect(view.attachments.map(({ filename }) => filename)).toEqual(['timeline.png']);
    expect(view.attachments[0]?.description).toContain('Lena Brandt');
  });
  it('/network lists and draws', async () => {
    const view = await ann.slash('/network', { person: 'Brandt' });
    expect(view.text).toContain('Lena Brandt');
    expect(view.attachments.map(({ filename }) => filename)).toEqual(['network.png']);
  });

  it('/network of a span in which nobody met', async () => {
    const view = await ann.slash('/network', { since: '1999', until: 'March 1999' });
    expect(view.text).toContain('No article tells of two people who met then.');
    expect(view.attachments).toEqual([]);
  });

  it.each(['/timeline', '/network'])('%s says which day it does not understand', async (command) => {
    const view = await ann.slash(command, { person: 'Brandt', since: 'soonish' });
    expect(view.content).toBe('I do not understand “soonish” as a day. Try 2022-09-14 or September 2022.');
  });

  it('/timeline of nobody', async () => {
    expect((await ann.slash('/timeline', { person: 'Qwxz' })).content).toBe('No article names “Qwxz”.');
  });
  it('/sources lists all articles', async () => {
    const view = await ann.slash('/sources');
    expect(view.content).toBe('All 4 articles, newest first');
    expect(body(view)).toContain('[open](https://harbour.example/diallo.md)');
    expect(body(view)).toContain('Plans for the summer');
  });
  it('/sources search', async () => {
    expect(body(await ann.slash('/sources', { search: 'trade' }))).toContain('Notes from Nairobi');
  });
  it('/article by path, as autocomplete gives it', async () => {
    const view = await ann.slash('/article', { name: 'brandt-rojas.md' });
    expect(view.content).toBe('“Notes from Lima” (Harbour Post, 11 June 2024) tells of one encounter.');
    expect(labels(view)).toContain('Passage 1');
  });
  it('/article by its title', async () => {
    expect((await ann.slash('/article', { name: 'notes from l' })).content).toContain(
      'tells of one encounter',
    );
  });
  it('/article of none', async () => {
    expect((await ann.slash('/article', { name: 'Nonsense' })).content).toBe(
      'I have no article called “Nonsense”.',
    );
  });
  it('/check', async () => {
    const view = await ann.slash('/check', { text: 'Lena Brandt met Daudi Mwangi in Nairobi.' });
    expect(view.ephemeral).toBe(true);
    expect(view.content).toBe('One claim of a meeting: 1 supported.');
  });
  it('/help is private and names the commands', async () => {
    const view = await ann.slash('/help');
    expect(view.ephemeral).toBe(true);
    for (const name of ['ask', 'who', 'timeline', 'check']) expect(view.text).toContain(`\\/${name}`);
    expect(view.text).not.toContain('\\/admin');
  });
  it('/admin status, for the owner', async () => {
    const view = await scene.discord.owner.slash('/admin status');
    expect(view.ephemeral).toBe(true);
    expect(view.text).toMatch(/Servers: 1\n/);
    expect(view.text).toMatch(/Articles: 4, with \d+ encounters/);
    expect(view.text).toMatch(/Answer time: [\d.]+ ms \(median\), [\d.]+ ms \(99%\)/);
  });
  it('/admin status, for others: refused', async () => {
    const admin = scene.discord.user({ name: 'Adam', admin: true });
    const view = await admin.slash('/admin status');
    expect(view.ephemeral).toBe(true);
    expect(view.content).toBe('Only an owner of the bot may use this.');
  });
});

describe('completions', () => {
  it.each([
    ['/who', 'met', 'Bra', 'Lena Brandt'],
    ['/who', 'place', 'Nai', 'Nairobi'],
    ['/where', 'first', 'mwan', 'Daudi Mwangi'],
    ['/where', 'second', 'rojas', 'Mateo Rojas'],
    ['/when', 'first', 'lena', 'Lena Brandt'],
    ['/when', 'second', 'Mwangi', 'Daudi Mwangi'],
    ['/timeline', 'person', 'Diallo', 'Amara Diallo'],
    ['/article', 'name', 'lima', 'brandt-rojas.md'],
  ])('%s %s: %s', async (command, option, typed, value) => {
    const choices = await ann.autocomplete(command, { [option]: typed }, option);
    expect(choices[0]?.value).toBe(value);
  });
  it('ranks by encounters when nothing is typed, within 25 choices', async () => {
    const choices = await ann.autocomplete('/who', { met: '' }, 'met');
    expect(choices.length).toBe(25);
    expect(choices[0]?.value).toBe('Amara Diallo');
  });
  it('takes 4,000 characters typed', async () => {
    expect(await ann.autocomplete('/who', { met: 'x'.repeat(4000) }, 'met')).toEqual([]);
  });
});

describe('buttons', () => {
  it('show the passage in its paragraph, to the one who asks', async () => {
    const view = await ann.slash('/where', { first: 'Brandt', second: 'Mwangi' });
    const passage = await bob.click(view, 'Passage 1');
    expect(passage.ephemeral).toBe(true);
    expect(passage.content).toBe('**Notes from Nairobi**');
    expect(body(passage)).toMatch(/^Harbour Post · 4 May 2024 · paragraph 1 · \[open\]/);
    expect(body(passage)).toContain('**German Chancellor Lena Brandt met');
  });
  it('turn pages there and back', async () => {
    const first = await ann.slash('/timeline', { person: 'Amara Diallo' });
    expect(footer(first)).toBe('/timeline · person: Amara Diallo · page 1 of 3');
    const second = await ann.click(first, 'Page 2 ▶');
    expect(second.id).toBe(first.id);
    expect(footer(second)).toContain('page 2 of 3');
    expect(body(second)).toContain('Karim Haddad');
    const third = await ann.click(second, 'Page 3 ▶');
    expect(body(third)).toContain('Anton Lukin');
    expect(labels(third)).not.toContain('Page 4 ▶');
    const back = await ann.click(await ann.click(third, '◀ Page 2'), '◀ Page 1');
    expect(body(back)).toBe(body(first));
    expect(back.attachments.length).toBe(1);
  });
  it('turn a copy of his own for anyone else', async () => {
    const first = await ann.slash('/timeline', { person: 'Amara Diallo' });
    const copy = await bob.click(first, 'Page 2 ▶');
    expect(copy.ephemeral).toBe(true);
    expect(copy.id).not.toBe(first.id);
    expect(footer(ann.now(first))).toContain('page 1 of 3');
    expect(footer(await bob.click(copy, 'Page 3 ▶'))).toContain('page 3 of 3');
  });
  it('turn pages of lists', async () => {
    const first = await ann.slash('/ask', { question: 'Who met Amara Diallo?' });
    expect(footer(await ann.click(first, 'Page 2 ▶'))).toContain(
      '/ask · question: Who met Amara Diallo? · page 2',
    );
  });
  it('every passage of every page opens', async () => {
    let view = await ann.slash('/timeline', { person: 'Amara Diallo' });
    const quotes = new Set<string>();
    for (let page = 2; ; page++) {
      for (const label of labels(view).filter((one) => one?.startsWith('Passage')))
        quotes.add(body(await ann.click(view, label ?? '')));
      if (!labels(view).includes(`Page ${page} ▶`)) break;
      view = await ann.click(view, `Page ${page} ▶`);
    }
    expect(quotes.size).toBe(24);
  });
  it.each(['👍', '👎'])('%s is thanked for in private', async (thumb) => {
    const view = await ann.slash('/who', { met: 'Mwangi' });
    const thanks = await ann.click(view, thumb);
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.content).toMatch(/^Thank you, noted/);
  });
});

describe('where it is used', () => {
  const somewhere = (): [string, () => [TestUser, Channel]][] => [
    ['a server', () => [ann, scene.discord.general]],
    ['the bot’s direct messages', () => [ann, ann.dms]],
    [
      'a group’s direct messages, installed by the user',
      () => {
        const ivy = scene.discord.user({ name: 'Ivy', installed: true });
        return [ivy, scene.discord.group('Desk', [ivy, bob])];
      },
    ],
    [
      'a server without the bot, installed by the user',
      () => {
        const guild = scene.discord.guild({ name: 'Elsewhere', hasBot: false });
        const ivy = scene.discord.user({ name: 'Ivy', installed: true, guilds: [guild] });
        const [channel = scene.discord.general] = scene.discord
          .channelsOf(ivy)
          .filter((one) => one.guild === guild);
        return [ivy, channel];
      },
    ],
  ];
  it.each(somewhere())('%s: command, completion, passage, page', async (_, place) => {
    const [user, channel] = place();
    const choices = await user.autocomplete('/timeline', { person: 'Dia' }, 'person', { in: channel });
    expect(choices[0]?.value).toBe('Amara Diallo');
    const view = await user.slash('/timeline', { person: 'Amara Diallo' }, { in: channel });
    expect(body(await user.click(view, 'Passage 1'))).toContain('Adel Karim');
    expect(footer(await user.click(view, 'Page 2 ▶'))).toContain('page 2 of 3');
  });
  it.each([
    [Locale.German, '/wer', 'traf'],
    [Locale.ChineseCN, '/谁', '会见'],
    [Locale.Russian, '/кто', 'встретил'],
  ])('in %s the command is %s', async (locale, command, option) => {
    const user = scene.discord.user({ name: 'Uta', locale });
    expect((await user.slash(command, { [option]: 'Mwangi' })).content).toMatch(/Lena Brandt/);
  });
  it('the menu is translated too', async () => {
    const user = scene.discord.user({ name: 'Uta', locale: Locale.French });
    const said = user.say(scene.discord.general, 'Lena Brandt met Daudi Mwangi in Nairobi.');
    expect((await user.contextMenu('Vérifier ce message', said)).content).toContain('1 supported');
  });
});

describe('"Check this message"', () => {
  it.each([
    ['Lena Brandt met Daudi Mwangi in Nairobi on 3 May 2024.', '1 supported', 'Supported. '],
    [
      'Lena Brandt met Daudi Mwangi in Berlin on 3 May 2024.',
      '1 contradicted',
      'the articles give another place',
    ],
    [
      'Lena Brandt met Daudi Mwangi in Nairobi on 9 May 2024.',
      '1 contradicted',
      'the articles give another day',
    ],
    [
      'Lena Brandt met Amara Diallo in Nairobi on 3 May 2024.',
      '1 contradicted',
      'the articles give another person',
    ],
    ['Mateo Rojas met Daudi Mwangi in Geneva on 20 July 2024.', '1 contradicted', 'it as planned only'],
    ['Lena Brandt met Olga Pfeiffer in Nairobi in 2019.', '1 not found', 'no article names Olga Pfeiffer'],
  ])('%s', async (text, headline, reason) => {
    const view = await ann.contextMenu('Check this message', bob.say(scene.discord.general, text));
    expect(view.ephemeral).toBe(true);
    expect(view.content).toBe(`One claim of a meeting: ${headline}.`);
    expect(body(view)).toContain(reason);
    expect(labels(view).includes('Passage 1')).toBe(!headline.includes('not found'));
  });
  it('says when there is nothing to check', async () => {
    const view = await ann.contextMenu('Check this message', bob.say(scene.discord.general, 'Good morning!'));
    expect(view.content).toBe('I find no claim of a meeting in that text.');
  });
});
