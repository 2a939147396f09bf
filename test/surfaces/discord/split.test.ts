import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/surfaces/discord/escape.js';
import { splitText } from '../../../src/surfaces/discord/split.js';

describe('splitText', () => {
  it.each([
    ['', 20, []],
    ['Short.', 20, ['Short.']],
    ['He met her. [1] She left. [2]', 20, ['He met her. [1]', 'She left. [2]']],
    ['He met her. [1][2] She left.', 20, ['He met her. [1][2]', 'She left.']],
    ['no end at all but words', 10, ['no end at', 'all but', 'words']],
    ['abcdefghijklmnop[123]q', 18, ['abcdefghijklmnop', '[123]q']],
    ['abcdefghi\\*jklm', 10, ['abcdefghi', '\\*jklm']],
    ['abcdefghi\uD83D\uDE00jk', 10, ['abcdefghi', '\uD83D\uDE00jk']],
  ])('%j at %i', (text, most, pieces) => {
    expect(splitText(text, most)).toEqual(pieces);
  });

  it('keeps every piece within the limit and loses no word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab .*\\[]12\n\u00e9'), maxLength: 400 }),
        fc.integer({ min: 24, max: 80 }),
        (text, most) => {
          const escaped = escapeText(text);
          const pieces = splitText(escaped, most);
          expect(pieces.every((piece) => piece.length <= most && piece !== '')).toBe(true);
          expect(pieces.join('').replace(/\s/g, '')).toBe(escaped.replace(/\s/g, ''));
          expect(pieces.some((piece) => /(?<!\\)(?:\\\\)*\\$/.test(piece))).toBe(false);
        },
      ),
    );
  });
});
