import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { libraryFrom, NOW } from './library.js';

const wire = { source: 'Test Wire', text: [] };
const assistant = createAssistant(
  libraryFrom([
    {
      ...wire,
      path: 'a.md',
      title: 'Tamm in Oslo',
      published: '2024-03-06',
      text: ['President Mart Tamm met Prime Minister Aino Lahti in Oslo on Tuesday.'],
    },
    {
      ...wire,
      path: 'b.md',
      title: 'Talks in Oslo',
      published: '2024-03-07',
      text: ['Mart Tamm met Aino Lahti in Oslo on 5 March 2024.'],
    },
    {
      ...wire,
      path: 'c.md',
      title: 'Spring talks',
      published: '2023-04-03',
      text: ['President Mart Tamm met Prime Minister Aino Lahti in Riga on 2 April 2023.'],
    },
    {
      ...wire,
      path: 'd.md',
      title: 'No talks',
      published: '2024-05-02',
      text: [
        'President Mart Tamm flew to Lima on 1 May 2024. He did not meet Carla Bellini.',
        'Kenji Morita cancelled a meeting with Liu Wen in Tokyo.',
      ],
    },
  ]),
);
const told = (question: string) => assistant.ask(question, { now: NOW }).text.split('\n');

describe('wording', () => {
  it('tells reports of one encounter in one line, by the day written out, newest first', () => {
    expect(told('Where did Tamm meet Lahti?')).toEqual([
      'Oslo [1][2] and Riga [3].',
      '- Mart Tamm met Aino Lahti in Oslo on 5 March 2024 [1][2]',
      '- Mart Tamm met Aino Lahti in Riga on 2 April 2023 [3]',
    ]);
  });

  it.each([
    ['Did Tamm meet Bellini?', /^No: Mart Tamm did not meet Carla Bellini\b/u],
    ['Did Morita meet Liu Wen?', /^No: Kenji Morita did not meet Liu Wen in Tokyo \(cancelled\) \[\d\]/u],
    [
      'Was the meeting of Morita and Liu Wen cancelled?',
      /^Yes, it was called off: Kenji Morita did not meet Liu Wen/u,
    ],
    ['Did Tamm meet Lahti in Riga in March 2024?', /^No: Mart Tamm met Aino Lahti in Oslo on 5 March 2024/u],
    ['Who met whom in Oslo?', /^One meeting is reported\.$/u],
    ['How often did Tamm meet Lahti?', /^Two meetings are reported\.$/u],
    ['Who chairs the harbour board?', /^The articles do not say\.$/u],
    ['When did Tamm and Lahti last meet?', /^5 March 2024 \[1\]/u],
  ])('%s', (question, first) => expect(told(question)[0]).toMatch(first));

  it('takes no pronoun for a spelling', () => {
    expect(told('Did Tamm meet Bellini?').join(' ')).not.toContain('spelled');
  });
});
