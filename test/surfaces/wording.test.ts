import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { harmless, oneLine, wordReply } from '../../src/surfaces/wording.js';

const answer: Answer = {
  question: 'Who met Ana Ruiz?',
  outcome: 'answered',
  verdict: null,
  answers: [{ kind: 'person', text: 'Ivo Lund', citations: [1] }],
  text: 'Ivo Lund [1].',
  encounters: [],
  citations: [
    {
      n: 1,
      article: 'talks.md',
      title: 'Talks in\u001b[2J Oslo',
      source: 'Daily Post',
      published: '2024-03-01',
      paragraph: 2,
      quote: 'Ivo Lund met\nAna Ruiz.\u202e',
    },
    {
      n: 2,
      article: 'talks.md',
      title: 'Talks in\u001b[2J Oslo',
      source: 'Daily Post',
      published: '2024-03-01',
      paragraph: 0,
      quote: 'Talks in\u001b[2J Oslo',
    },
  ],
};

describe('wordReply', () => {
  it('sets the sources under the answer, without what steers a terminal', () => {
    expect(wordReply({ kind: 'answer', answer })).toBe(
      'Ivo Lund [1].\n\nSources\n' +
        'Talks in[2J Oslo · Daily Post · 1 March 2024 (talks.md)\n' +
        '  [1] paragraph 2: “Ivo Lund met Ana Ruiz.”\n' +
        '  [2] title: “Talks in[2J Oslo”',
    );
  });

  it.each([
    [{ kind: 'notice', text: 'Slow down.' } as const, 'Slow down.'],
    [{ kind: 'list', title: 'T', entries: [{ text: 'a\nb' }], empty: 'none' } as const, 'T\n• a b'],
    [{ kind: 'list', title: 'T', entries: [], empty: 'none' } as const, 'none'],
    [
      {
        kind: 'notice',
        text: 'N',
        attachments: [{ name: 'a.png', bytes: new Uint8Array(), alt: 'A' }],
      } as const,
      'N\n(a.png: A)',
    ],
  ])('words %j', (reply, text) => {
    expect(wordReply(reply)).toBe(text);
  });
});

describe('harmless', () => {
  it('lets no control or bidi character through, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(text)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        expect(oneLine(text)).not.toContain('\n');
      }),
    );
  });
});
