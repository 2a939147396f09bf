import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { libraryFrom, NOW } from './library.js';

const assistant = createAssistant(
  libraryFrom([
    {
      path: 'fair.md',
      title: 'A day at the fair',
      source: 'Test Wire',
      published: '2024-03-06',
      text: [
        'An unnamed Austrian diplomat met Maltese Foreign Minister Rita Vella in Vienna on March 4, 2024, a government spokesman said.',
        'Vella met Swedish Foreign Minister Nils Ek in Graz on March 5, 2024.',
        'Vella also met Danish Foreign Minister Karen Holm in Graz on March 5, 2024.',
        'Ek met Czech Foreign Minister Petr Dvorak in Graz on March 5, 2024.',
      ],
    },
  ]),
);
const told = (question: string, conversation?: string) =>
  assistant.ask(question, { now: NOW, ...(conversation === undefined ? {} : { conversation }) });

describe('those without a name', () => {
  it.each([
    ['Who met Vella in Vienna?', 0, /^An unnamed Austrian diplomat \[1\]\.$/u],
    ['Who met Vella in Vienna?', 1, /^- Rita Vella met an unnamed Austrian diplomat in Vienna/u],
    ['Who met Vella in Vienna?', 1, /reported by a government spokesman/u],
    ['Did an Austrian diplomat meet Vella?', 0, /^Yes: an unnamed Austrian diplomat met Rita Vella/u],
    ['Whom did the Austrian diplomat meet?', 1, /^- An unnamed Austrian diplomat met Rita Vella/u],
    ['Who was in Graz on 5 March 2024?', 1, /^- Rita Vella met Nils Ek in Graz/u],
    ['Who was in Graz on 6 March 2024?', 0, /^No article reports|^The articles do not say/u],
    ['Did Ek meet Holm or Vella?', 0, /^Yes: Nils Ek met Rita Vella/u],
    [
      'Did Dvorak meet Holm or Vella?',
      0,
      /^No article reports that Petr Dvorak met Karen Holm or Rita Vella\./u,
    ],
  ])('%s', (question, line, wording) => {
    expect(told(question).text.split('\n')[line]).toMatch(wording);
  });
});

describe('who else was there', () => {
  it('tells those not told yet, of all encounters at the place', () => {
    told('Who met Vella in Graz?', 'graz');
    expect(told('who else was there?', 'graz').answers.map(({ text }) => text)).toEqual(['Petr Dvorak']);
  });

  it('remembers whom it told over another question', () => {
    told('Who met Vella in Graz?', 'all');
    told('and where?', 'all');
    expect(told('who else was there?', 'all').answers.map(({ text }) => text)).toEqual(['Petr Dvorak']);
    expect(told('Who did Ek meet in Graz?', 'more').answers).toHaveLength(2);
  });
});
