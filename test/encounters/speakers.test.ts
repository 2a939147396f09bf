import { describe, expect, it } from 'vitest';
import { articleOf, encountersOf, lineOf } from './article.js';

/** The encounters of a transcript. */
const told = (title: string, text: string) =>
  encountersOf(articleOf(text, title)).map(lineOf).sort().join(' | ');

describe('"we" in a transcript', () => {
  it('is the two who speak in turn', () => {
    expect(
      told(
        'Remarks by President Mateo Rojas and Chancellor Lena Brandt',
        'PRESIDENT ROJAS: Good to see you again. / CHANCELLOR BRANDT: Thank you. We met in Nairobi last year.',
      ),
    ).toBe(
      'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-16 | meeting happened: Mateo Rojas + Lena Brandt @ Nairobi # 2023-01-01..2023-12-31',
    );
  });

  it('is the speaker where another is met', () => {
    expect(
      told(
        'Remarks by President Mateo Rojas at Dinner',
        'PRESIDENT ROJAS: On Monday we met with Chancellor Lena Brandt in Oslo.',
      ),
    ).toBe('meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13');
  });

  it('is nobody where a spokesperson speaks, or where it only talks of things', () => {
    expect(
      told(
        'Press Briefing by Press Secretary Ana Ruiz',
        'MS. RUIZ: On Monday we met with Chancellor Lena Brandt.',
      ),
    ).toBe('');
    expect(
      told(
        'Remarks by President Mateo Rojas and Chancellor Lena Brandt',
        'PRESIDENT ROJAS: We will meet the challenge, and we talked about trade. / CHANCELLOR BRANDT: Yes.',
      ),
    ).toBe('');
  });
});

describe('those who speak to each other', () => {
  const two = 'CHANCELLOR BRANDT: Thank you.';
  const met = 'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-16';

  it.each([
    `Oslo, Norway / PRESIDENT ROJAS: It is wonderful to have you here. / ${two}`,
    `Oslo, Norway / PRESIDENT ROJAS: Well, thank you so much for hosting us today. / ${two}`,
    `Oslo, Norway / PRESIDENT ROJAS: It's my great pleasure to welcome the Chancellor. / ${two}`,
    `Oslo, Norway / PRESIDENT ROJAS: So welcome, Chancellor. / ${two}`,
    `Oslo, Norway / PRESIDENT ROJAS (via interpreter): Good morning, and welcome to Oslo. / ${two}`,
  ])('met: %s', (text) => {
    expect(told('Remarks by President Mateo Rojas and Chancellor Lena Brandt', text)).toBe(met);
  });

  it.each([
    `PRESIDENT ROJAS: It is wonderful to see you all. / ${two}`,
    `PRESIDENT ROJAS: It was good to see you last week. / ${two}`,
    'PRESIDENT ROJAS: Thank you for having me. / Q: Welcome, Mr. President.',
  ])('did not say so: %s', (text) => {
    expect(told('Remarks by President Mateo Rojas and Chancellor Lena Brandt', text)).toBe('');
  });

  it('meets whom the title names where only one speaks', () => {
    expect(
      told(
        'Remarks With Chancellor Lena Brandt Before Their Meeting',
        'President Mateo Rojas / Oslo, Norway / PRESIDENT ROJAS: It is good to see you again.',
      ),
    ).toBe(met);
  });

  it('are nowhere together in a virtual talk', () => {
    expect(
      told(
        'Remarks by President Mateo Rojas and Chancellor Lena Brandt at a Virtual Event',
        `PRESIDENT ROJAS: It is good to see you again. / ${two}`,
      ),
    ).toBe('');
  });
});

describe('the speaker who is glad to have met somebody', () => {
  it.each(['It was an honour to meet', 'My pleasure to welcome', 'Great to see', 'I’m delighted to host'])(
    'met: %s',
    (words) => {
      expect(
        told('Statement by President Mateo Rojas', `${words} Chancellor Lena Brandt in Oslo today.`),
      ).toBe('meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-16');
    },
  );

  it('has met nobody where it would be an honour', () => {
    expect(
      told('Statement by President Mateo Rojas', 'It would be an honour to meet Chancellor Lena Brandt.'),
    ).toBe('');
  });
});

describe('the first person of those who are not labelled in capitals', () => {
  const met = 'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-16';

  it.each([
    ['Press Conference', 'Mateo Rojas, Foreign Minister: Today I met Chancellor Lena Brandt in Oslo.'],
    ['Debates', 'Mateo Rojas: We have a plan. / Today I met Chancellor Lena Brandt in Oslo.'],
    [
      'Minister on Trade',
      'Foreign Minister Mateo Rojas said: / Trade matters. / Today I met Chancellor Lena Brandt in Oslo.',
    ],
    [
      'Statement on Chancellor Lena Brandt by President Mateo Rojas',
      'Today I met Chancellor Lena Brandt in Oslo.',
    ],
    ['Statement by President Mateo Rojas', 'I would like to welcome Chancellor Lena Brandt to Oslo today.'],
  ])('is who speaks: %s: %s', (title, text) => {
    expect(told(title, text)).toBe(met);
  });

  it.each([
    ['Trade', 'Background: Today I met Chancellor Lena Brandt in Oslo.'],
    ['Statement by President Mateo Rojas', 'I would like to meet Chancellor Lena Brandt in Oslo.'],
  ])('is nobody: %s: %s', (title, text) => {
    expect(told(title, text)).toBe('');
  });
});
