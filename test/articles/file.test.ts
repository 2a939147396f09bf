import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/articles/decode.js';
import { parseArticle } from '../../src/articles/file.js';
import { firstSentence, paragraphsOf } from '../../src/articles/paragraphs.js';

const now = new Date('2026-11-24T12:00:00Z');
const numbered = (...texts: string[]) => texts.map((text, i) => ({ number: i + 1, text }));

describe('paragraphs', () => {
  it.each([
    ['One.\n\nTwo\nlines.\n \nThree.', ['One.', 'Two\nlines.', 'Three.']],
    ['One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['\n\nOne.\nTwo.\n\n', ['One.', 'Two.']],
    ['# Head\n\n## Part ##\n\n#tag', ['Head', 'Part', '#tag']],
    ['   ', []],
  ])('%j', (body, texts) => {
    expect(paragraphsOf(body)).toEqual(numbered(...texts));
  });
});

describe('the title', () => {
  it.each([
    ['Mr. Li met Dr. Sato. They left.', 'Mr. Li met Dr. Sato.'],
    ['The U.S. envoy left.The talks ended.', 'The U.S. envoy left.'],
    ['A line\nthat goes on. More.', 'A line that goes on.'],
    [`${'word '.repeat(60)}end.`, `${'word '.repeat(31)}word…`],
  ])('%j', (text, title) => {
    expect(firstSentence(text)).toBe(title);
  });
});

describe('front matter', () => {
  it.each([
    [
      'title: "A: b"\nsource: X\npublished: 2022-09-14\nurl: https://a.example/b',
      ['A: b', 'X', '2022-09-14', 'https://a.example/b'],
      undefined,
    ],
    ['title: 2022\npublished: 2022-09-14T23:10:00+06:00', ['2022', null, '2022-09-14', null], undefined],
    ['other: x', ['They met.', null, null, null], undefined],
    ['', ['They met.', null, null, null], undefined],
    [
      'title: A\npublished: 14/09/2022',
      ['A', null, null, null],
      'front matter: published must be an ISO day such as 2022-09-14',
    ],
    [
      'title: A\npublished: 2022-02-30',
      ['A', null, null, null],
      'front matter: published must be an ISO day such as 2022-09-14',
    ],
    [
      'title: [a, b]\nurl: nowhere',
      ['They met.', null, null, null],
      'front matter: title must be a line of text, url must be a web address',
    ],
    ['- a list', ['They met.', null, null, null], 'front matter is not a list of fields'],
  ])('%j', (yaml, [title, source, published, url] = [], problem) => {
    const { article, skipped } = parseArticle(`---\n${yaml}\n---\n\nThey met.`, 'a.md', now);
    expect([article?.title, article?.source, article?.published, article?.url]).toEqual([
      title,
      source,
      published,
      url,
    ]);
    expect(skipped?.reason).toBe(problem && `${problem}; the text was read without it`);
    expect(article?.paragraphs.at(-1)).toEqual({ number: 1, text: 'They met.' });
  });

  it('reads on when the closing line is missing', () => {
    const { article, skipped } = parseArticle('---\ntitle: A\n\nThey met.', 'a.md', now);
    expect(article?.paragraphs).toEqual(numbered('title: A', 'They met.'));
    expect(skipped?.reason).toBe('front matter has no closing ---; the text was read without it');
  });

  it('takes a rule at the head for what it is', () => {
    const { article, skipped } = parseArticle('---\n\nThey met.', 'a.md', now);
    expect(article?.paragraphs.at(-1)?.text).toBe('They met.');
    expect(skipped).toBeUndefined();
  });
});

describe('pages', () => {
  it('takes the article and what the page says about it', () => {
    const page = `<html><head><title>They met | Site</title>
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"They met in Baku",
      "datePublished":"2023-04-01T08:00:00Z","publisher":{"name":"The Paper"}}]}</script>
      <link rel="canonical" href="https://a.example/1"></head>
      <body><nav>Home</nav><article><h1>They met in Baku</h1><p>A &amp; B
      met <a href="/x">here</a>.</p><ul><li>One</li></ul></article><aside>More</aside></body></html>`;
    const { article } = parseArticle(page, 'a.html', now);
    expect(article).toEqual({
      path: 'a.html',
      title: 'They met in Baku',
      source: 'The Paper',
      published: '2023-04-01',
      publishedBasis: 'stated',
      url: 'https://a.example/1',
      paragraphs: [
        { number: 0, text: 'They met in Baku' },
        { number: 1, text: 'They met in Baku' },
        { number: 2, text: 'A & B met here.' },
        { number: 3, text: 'One' },
      ],
    });
  });

  it.each([
    ['<p>They met.', ['They met.']],
    ['<script>x</script>', []],
    [
      '<meta name="date" content="2023-02-31"><p>They <b>met</b>.</p><p>They left.</p>',
      ['They met.', 'They left.'],
    ],
  ])('%j', (page, texts) => {
    expect(parseArticle(page, 'a.html', now).article?.paragraphs ?? []).toEqual(numbered(...texts));
  });
});

describe('whatever a file holds', () => {
  it('decoding and reading never throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.md', 'a.txt', 'a.html'),
        (bytes, path) => {
          const decoded = decode(bytes);
          if ('text' in decoded) parseArticle(decoded.text, path, now);
        },
      ),
    );
  });

  it('every paragraph of a text is a slice of it, and none of its words is lost', () => {
    const piece = fc.constantFrom(
      'They met',
      '\n',
      '\n\n',
      ' ',
      '# ',
      '---',
      '(Wednesday, September 14)',
      ': ',
      'é',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const texts = (parseArticle(text, 'a.txt', now).article?.paragraphs ?? []).map(
          (paragraph) => paragraph.text,
        );
        for (const paragraph of texts) expect(text).toContain(paragraph);
        const words = (value: string) => value.match(/[\p{L}\d]+/gu) ?? [];
        if (!text.startsWith('---')) expect(texts.flatMap(words)).toEqual(words(text));
      }),
    );
  });
});
