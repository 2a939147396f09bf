import { describe, expect, it } from 'vitest';
import { NOW, smallAssistant } from './library.js';

const assistant = smallAssistant();
const ask = (question: string) => assistant.ask(question, { now: NOW });

describe('verdicts', () => {
  it.each([
    ['Did Tamm meet Aino Lahti in Tallinn?', 'yes'],
    ['did mart tamm meet aino lahti in march 2024', 'yes'],
    ['Has Otieno received Tamm?', 'yes'],
    ['Will Otieno meet Morita?', 'yes'],
    ['Is Otieno going to meet Kenji Morita in Tokyo?', 'yes'],
    ['Did Nogueira meet Liu Wen?', 'no'],
    ['Is the meeting of Nogueira and Liu Wen going ahead?', 'no'],
    ['Did Zielinski speak with Tamm by phone?', 'yes'],
  ])('%s %s', (question, verdict) => expect(ask(question).verdict).toBe(verdict));

  it.each([
    ['Did Zielinski meet Tamm face to face?'],
    ['Did Otieno meet Morita in Nairobi?'],
    ['Did Tamm meet Aino Lahti in Nairobi?'],
    ['Did Tamm meet Aino Lahti in June 2024?'],
    ['Did Otieno meet Aino Lahti?'],
    ['Has Otieno met Morita?'],
    ['Did Tamm travel to Japan?'],
    ['Did Tamm meet Angela Brandt?'],
    ['Who did the king of Norway meet?'],
    ['Who did Tamm meet in Brazil?'],
  ])('not found: %s', (question) => {
    const answer = ask(question);
    expect([answer.outcome, answer.verdict, answer.answers]).toEqual(['not-found', null, []]);
  });
});

describe('holes', () => {
  it.each([
    ['Who did the Kenyan president receive?', ['Mart Tamm']],
    ['Which foreign minister did Tamm speak to on the phone?', ['Pawel Zielinski']],
    ['Who accompanied Aino Lahti to Tallinn?', ['Eero Salo']],
    ['Which Italian leader met Nogueira?', ['Carla Bellini']],
    ['Who met the Canadian foreign minister in October 2024?', ['Juhani Lahti']],
    ['Who will Otieno meet and when?', ['Kenji Morita', '18 June 2024']],
    ['In which country did Tamm meet Otieno?', ['Kenya']],
    ['Who did Mr. Nogueira meet in Rome?', ['Carla Bellini']],
    ['In which city did Tamm meet Otieno?', ['Nairobi']],
    ['when did mart tamm visit kenya', ['5 May 2024']],
    [
      'When was the World Water Forum founded?',
      ['1996', 'The World Water Forum was founded in Marseille in 1996.'],
    ],
  ])('%s', (question, told) => expect(ask(question).answers.map(({ text }) => text)).toEqual(told));
});

describe('wording', () => {
  it('shows two sources side by side that differ', () => {
    expect(ask('Where did Nogueira meet Bellini?').text.split('\n')[0]).toBe(
      'The reports disagree: Rome [1] and Milan [2].',
    );
  });

  it('says a call is a call where a meeting was asked for', () => {
    expect(ask('Did Zielinski meet Tamm?').text).toBe(
      [
        'No article reports that Pawel Zielinski met Mart Tamm.',
        'Known near it:',
        '- Pawel Zielinski spoke by phone with Mart Tamm on 20 May 2024 [1]',
      ].join('\n'),
    );
  });

  it('asks back with country, office and number of encounters', () => {
    expect(ask('Who did Lahti meet?').choices).toEqual([
      { name: 'Aino Lahti', detail: 'Finland, prime minister, 2 encounters' },
      { name: 'Juhani Lahti', detail: 'Finland, ambassador, 1 encounter' },
    ]);
  });

  it('offers the closest names for one that fits nobody', () => {
    expect(ask('Who did Marta Tammsaare meet?').text).toContain('No article names Marta Tammsaare.');
  });
});
