import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { libraryFrom, NOW } from './library.js';

const assistant = createAssistant(
  libraryFrom([
    {
      path: 'warsaw.md',
      title: 'Novak in Lisbon',
      source: 'Harbour Wire',
      published: '2023-05-10',
      text: [
        'Slovene President Jure Novak met Portuguese President Rui Tavares in Lisbon on May 9, 2023.',
        'On May 9, 2023 Novak also met Portuguese Prime Minister Ana Queiroz in Lisbon.',
        'Novak arrived in Lisbon from Madrid on May 8, 2023.',
      ],
    },
    {
      path: 'lunch.md',
      title: 'A lunch that was not',
      source: 'Harbour Wire',
      published: '2023-06-02',
      text: [
        'Latvian Prime Minister Ilze Ozola cancelled a dinner with Chilean Foreign Minister Pablo Soto in Riga on June 1, 2023.',
      ],
    },
    {
      path: 'delegation.md',
      title: 'Officials in Nairobi',
      source: 'Harbour Wire',
      published: '2023-07-12',
      text: [
        'A delegation led by Special Envoy Carla Whitfield, and joined by Representative Holloway and Representative Draper, met with Kenyan officials in Nairobi on July 11, 2023.',
        'A meeting between Whitfield and Ugandan President Moses Kato, who was also in Nairobi, did not take place.',
      ],
    },
    {
      path: 'review.md',
      title: 'Interagency Review',
      source: 'Harbour Wire',
      published: '2023-07-20',
      text: ['Interagency Review. The press was told of the advisory council by Press Secretary Dana Hill.'],
    },
  ]),
);

const ask = (question: string) => assistant.ask(question, { now: NOW });
const names = (question: string) => ask(question).answers.map(({ text }) => text);

describe('those excepted, and those asked for besides', () => {
  it.each([
    ['Who did Novak meet in Lisbon besides Rui Tavares?', ['Ana Queiroz']],
    ['who did novak meet in lisbon apart from tavares', ['Ana Queiroz']],
    ['Who did Novak meet in Lisbon other than Queiroz?', ['Rui Tavares']],
  ])('%s', (question, expected) => {
    expect(names(question)).toEqual(expected);
  });
});

describe('what fell through', () => {
  it.each([
    ['Was the dinner of Ozola and Soto called off?', 'yes'],
    ['was ozolas dinner with soto cancelled', 'yes'],
    ['Did Whitfield meet Moses Kato?', 'no'],
  ])('%s', (question, verdict) => {
    expect(ask(question).verdict).toBe(verdict);
  });
});

describe('typed as people type', () => {
  it.each([
    ['which portuguese prime minister met novak', ['Ana Queiroz']],
    ['who was received by novaks host in lisbon', []],
    ['Where did Novak go when he left Madrid?', ['Lisbon']],
  ])('%s', (question, expected) => {
    if (expected.length > 0) expect(names(question)).toEqual(expected);
    else expect(ask(question).outcome).not.toBe('error');
  });
});

describe('honesty', () => {
  it('does not deny a meeting of which only the place is unknown', () => {
    expect(ask('Which hotel did Novak and Tavares meet in?').text).not.toContain('No article reports');
  });

  it('takes no body for a person', () => {
    expect(ask('Did the interagency delegation meet Kenyan officials?').text).not.toContain(
      'Interagency Review',
    );
  });

  it('tells nothing that is far from the question', () => {
    expect(ask('Did Novak go to Tokyo?').encounters).toEqual([]);
  });
});
