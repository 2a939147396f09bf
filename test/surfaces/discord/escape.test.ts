import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, escapeLine, escapeText, linkTarget, plainLine } from '../../../src/surfaces/discord/escape.js';

describe('escapeText', () => {
  it.each([
    ['@everyone and @here', '@\u200Beveryone and @\u200Bhere'],
    ['<@1> <@&1> <#1>', '\\<@\u200B1\\> \\<@\u200B&1\\> \\<\\#1\\>'],
    ['<t:0:R> <:a:1> </ask:1>', '\\<t:0:R\\> \\<:a:1\\> \\<\\/ask:1\\>'],
    ['[x](https://evil.test)', '\\[x\\]\\(https:\\/\\/evil.test)'],
    ['[1](https://evil.test)', '\\[1\\]\\(https:\\/\\/evil.test)'],
    ['He met her [1] [12].', 'He met her [1] [12].'],
    ['discord.gg/abc', 'discord.gg\\/abc'],
    ['# a\n## b\n-# c', '\\# a\n\\#\\# b\n\\-\\# c'],
    ['- a\n* b\n+ c\n  - d', '\\- a\n\\* b\n\\+ c\n  \\- d'],
    ['1. a\n 22) b\n3.5', '1\\. a\n 22\\) b\n3\\.5'],
    ['Nur-Sultan (Kazakhstan) 3.5', 'Nur-Sultan (Kazakhstan) 3.5'],
    ['> a\n>>> b', '\\> a\n\\>\\>\\> b'],
    ['**a** __b__ ~~c~~ ||d|| `e`', '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['a\\*b', 'a\\\\\\*b'],
    ['abc\u202Ecba\u2066x\u2069\u200F', 'abccbax'],
    ['tab\there\u2028line\r\nend', 'tab here\nline\nend'],
    ['\u0007bell\u0000', 'bell'],
    ['\uD83D\uDE00 \uD83D', '\uD83D\uDE00 '],
    ['Тоқаев 习近平', 'Тоқаев 习近平'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  const hostile = fc.string({ unit: fc.constantFrom(...'@<>[]()*_~`|#-+.1/: \n\\ae\u202E'), maxLength: 300 });

  it('leaves nothing with a meaning, whatever comes in', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = escapeText(text)
          .replace(/\\[^0-9A-Za-z\s]/g, 'x')
          .replace(/\[\d+\](?!\()/g, '');
        expect(bare).not.toMatch(/[*_~`|<>#[\]\u202E]|@[a-z1]|:\/\/|\]\(|^\s*[-+]|^\s*\d+[.)]/m);
      }),
    );
  });

  it('shows what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
        const shown = escapeText(text)
          .replace(/\\([^0-9A-Za-z\s])/g, '$1')
          .replaceAll('\u200B', '');
        expect(shown).toBe(
          text
            .replace(/[\v\f]/g, '\n')
            .replaceAll('\t', ' ')
            .replace(/[^\n\x20-\x7E]/g, ''),
        );
      }),
    );
  });

  it('is at most twice as long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        (text) => escapeText(text).length <= 2 * text.length,
      ),
    );
  });
});

describe('one line', () => {
  it.each([
    ['  a\n\n b\t\tc ', 'a b c'],
    ['*a*\n# b', '\\*a\\* \\# b'],
  ])('%j', (text, line) => {
    expect(escapeLine(text)).toBe(line);
  });
  it('keeps marks where Discord reads none', () => {
    expect(plainLine('*a*\u202E\nb\uD800')).toBe('*a* b\uFFFD');
  });
});

it.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcde…'],
  ['abcd\uD83D\uDE00fg', 6, 'abcd…'],
])('cuts %j to %i', (text, most, short) => {
  expect(cut(text, most)).toBe(short);
});

it.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['https://example.org/a(b)_c', 'https://example.org/a%28b%29%5Fc'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['https://good.test@evil.test/', undefined],
  ['not an address', undefined],
  [null, undefined],
  [`https://example.org/${'a'.repeat(600)}`, undefined],
])('link to %j', (url, target) => {
  expect(linkTarget(url, 512)).toBe(target);
});
