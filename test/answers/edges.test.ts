import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { libraryFrom, NOW } from './library.js';

const assistant = createAssistant(
  libraryFrom([
    {
      path: 'lima.md',
      title: 'Norwegian premier ends visit to Peru',
      source: 'Wire',
      published: '2019-05-09',
      text: [
        'LIMA, May 9 - Norwegian Prime Minister Ingrid Solheim left Lima on Thursday, at the end of a visit to Peru.',
        'She had met Peruvian President Rosa Quispe in Lima on Tuesday.',
      ],
    },
    {
      path: 'quito.md',
      title: 'Quispe meets Marchand in Quito',
      source: 'Wire',
      published: '2019-06-12',
      text: [
        'QUITO, June 12 - Peruvian President Rosa Quispe met French President Luc Marchand in Quito on Wednesday.',
      ],
    },
    {
      path: 'villa.md',
      title: 'Quispe receives Rahimi',
      source: 'Wire',
      published: '2019-07-02',
      text: [
        'Peruvian President Rosa Quispe received Iranian President Reza Rahimi at Villa Aurora in Peru on Monday.',
      ],
    },
  ]),
);
const ask = (question: string) => assistant.ask(question, { now: NOW });

describe('ends of stays and occasions', () => {
  it('dates leaving by what tells of it', () => {
    const answer = ask('When did Solheim leave Lima?');
    expect(answer.answers.flatMap(({ from }) => from ?? [])).toEqual(['2019-05-09']);
  });

  it.each([
    ['When did Marchand leave Quito?'],
    ['Did Marchand attend the summit in Quito?'],
    ['When was the trade summit in Quito?'],
    ['Did Quispe ring Marchand in June 2019?'],
    ['Was Solheim rung by Quispe?'],
  ])('no meeting answers: %s', (question) => {
    const answer = ask(question);
    expect([answer.outcome, answer.answers]).toEqual(['not-found', []]);
  });

  it.each([
    ['Did Quispe meet Solheim in Cusco?', null],
    ['Did Quispe meet Solheim in Lima?', 'yes'],
    ['Did Quispe receive Rahimi in Arequipa?', null],
    ['Did Quispe receive Rahimi in Peru?', 'yes'],
  ])('yes only where the place agrees: %s', (question, verdict) => {
    expect(ask(question).verdict === 'yes').toBe(verdict === 'yes');
  });

  it.each([
    ['Who did not meet Quispe?'],
    ['Who sat beside Quispe?'],
    ['When was the Cusco Forum?'],
    ['Did Quispe resign in Quito in June 2019?'],
    ['Who is to meet Marchand on the Peruvian side in Lima?'],
  ])('no encounter as such answers: %s', (question) => {
    expect(ask(question).answers).toEqual([]);
  });

  it('takes those on the side asked for', () => {
    const { answers } = ask('Who took part on the Peruvian side in the Quito meeting with Marchand?');
    expect(answers.map(({ text }) => text)).toEqual(['Rosa Quispe']);
  });

  it('takes the meeting for itself', () => {
    expect(ask('Did Quispe meet Marchand in Quito?').verdict).toBe('yes');
  });
});
