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
    ).toBe('meeting happened: Mateo Rojas + Lena Brandt @ Nairobi # 2023-01-01..2023-12-31');
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
