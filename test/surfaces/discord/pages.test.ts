import type { ActionRowBuilder, ButtonBuilder, EmbedBuilder } from 'discord.js';
import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.js';
import type { Article } from '../../../src/articles/article.js';
import type { Reply } from '../../../src/surfaces/command.js';
import { footerOf, pageFooter, readFooter, withoutPage } from '../../../src/surfaces/discord/asked.js';
import { limits } from '../../../src/surfaces/discord/limits.js';
import { type Outgoing, pageMessage, passageMessage } from '../../../src/surfaces/discord/message.js';
import { pagesOf } from '../../../src/surfaces/discord/pages.js';
import { findPassage, passageRef, showPassage } from '../../../src/surfaces/discord/passage.js';

function articleOf(path: string, text: string, url: string | null = null): Article {
  const paragraphs = [{ number: 1, text }];
  return {
    path,
    title: path,
    source: 'Post',
    published: '2024-05-04',
    publishedBasis: 'stated',
    url,
    paragraphs,
  };
}

function answer(text: string, cited: readonly Article[]): Answer {
  const citations = cited.map((article, i) => ({
    n: i + 1,
    article: article.path,
    title: article.title,
    source: article.source,
    published: article.published,
    paragraph: 1,
    quote: article.paragraphs[0]?.text ?? '',
  }));
  return { question: 'q', outcome: 'answered', verdict: null, answers: [], text, encounters: [], citations };
}

const lookup = (articles: readonly Article[]) => (path: string) => articles.find((one) => one.path === path);

interface Sent {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly rows: readonly APIActionRowComponent<APIButtonComponent>[];
}

function sent({ content = '', embeds = [], components = [] }: Outgoing): Sent {
  return {
    content,
    embeds: embeds.map((embed) => (embed as EmbedBuilder).toJSON()),
    rows: components.map((row) => (row as ActionRowBuilder<ButtonBuilder>).toJSON()),
  };
}

/** Everything Discord checks of a message. */
function expectWithinLimits({ content, embeds, rows }: Sent): void {
  expect(content.length).toBeLessThanOrEqual(limits.content);
  const texts = embeds.map(({ description = '', footer }) => [description, footer?.text ?? ''] as const);
  for (const [description, footer] of texts) {
    expect(description.length).toBeLessThanOrEqual(limits.embedDescription);
    expect(footer.length).toBeLessThanOrEqual(limits.embedFooter);
  }
  expect(texts.flat().join('').length).toBeLessThanOrEqual(limits.embedTotal);
  expect(rows.length).toBeLessThanOrEqual(limits.rows);
  const ids = rows.flatMap(({ components }) =>
    components.map((one) => ('custom_id' in one ? one.custom_id : '')),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.length > 0 && id.length <= limits.customId)).toBe(true);
  expect(
    rows.every(({ components }) => components.length > 0 && components.length <= limits.buttonsPerRow),
  ).toBe(true);
}

const asked = { command: 'ask', options: { question: 'Who met whom?' } };

function messages(reply: Reply, articles: readonly Article[], call = asked): Sent[] {
  const pages = pagesOf(reply, lookup(articles));
  return pages.map((page, i) =>
    sent(
      pageMessage(reply, page, call, {
        page: i,
        pages: pages.length,
        asker: '12345678901234567890',
        turnable: footerOf(call) !== undefined,
      }),
    ),
  );
}

const labels = (message: Sent) =>
  message.rows.flatMap(({ components }) =>
    components.flatMap((one) => ('label' in one && one.label ? [one.label] : [])),
  );

describe('an answer as pages', () => {
  it('sets the direct answer apart from the encounters and their sources', () => {
    const articles = [articleOf('a.md', 'A met B.', 'https://example.org/a'), articleOf('b.md', 'A met C.')];
    const [only, ...others] = messages(
      { kind: 'answer', answer: answer('B [1] and C [2].\n- A met B [1]\n- A met C [2]', articles) },
      articles,
    );
    expect(others).toEqual([]);
    expect(only?.content).toBe('B [1] and C [2].');
    expect(only?.embeds[0]?.description).toBe(
      '• A met B [1]\n• A met C [2]\n\n**Sources**\n' +
        '[1] **a.md** · Post, 4 May 2024 · [open](https://example.org/a)\n[2] **b.md** · Post, 4 May 2024',
    );
    expect(only && labels(only)).toEqual(['Passage 1', 'Passage 2']);
  });

  it('gives every citation a button, also where one line cites fifty', () => {
    const articles = Array.from({ length: 50 }, (_, i) => articleOf(`${i}.md`, `Text ${i}.`));
    const marks = articles.map((_, i) => `[${i + 1}]`).join('');
    const all = messages({ kind: 'answer', answer: answer(`B.\n- A met B ${marks}`, articles) }, articles);
    all.forEach(expectWithinLimits);
    const passages = all.flatMap(labels).filter((label) => label.startsWith('Passage'));
    expect(passages).toEqual(articles.map((_, i) => `Passage ${i + 1}`));
  });

  it('keeps every limit and every word, whatever the articles and the question hold', () => {
    const text = fc.string({ unit: fc.constantFrom(...'[]()*_@<>#`|\\ab .!?\n1'), maxLength: 3000 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 30 }),
        fc.array(text, { maxLength: 40 }),
        fc.string({ maxLength: 1500 }),
        (lines, quotes, question) => {
          const articles = quotes.map((quote, i) => articleOf(`${i}${quote.slice(0, 300)}`, quote || 'x'));
          const cited = lines.map((line, i) => `- ${line} [${i + 1}]`);
          const reply: Reply = { kind: 'answer', answer: answer(['Lead.', ...cited].join('\n'), articles) };
          const all = messages(reply, articles, { command: 'ask', options: { question } });
          all.forEach(expectWithinLimits);
          expect(new Set(all.flatMap(labels).filter((label) => label.startsWith('Passage'))).size).toBe(
            articles.length,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('splits a list of a thousand entries into pages of ten', () => {
    const entries = Array.from({ length: 1000 }, (_, i) => ({
      text: `Entry ${i}`,
      url: 'https://example.org/',
    }));
    const all = messages({ kind: 'list', title: 'All', entries, empty: 'None' }, []);
    all.forEach(expectWithinLimits);
    expect(all.length).toBe(100);
    expect(all[99]?.embeds[0]?.description).toContain('• Entry 999 · [open](https://example.org/)');
  });

  it('says what an empty list says', () => {
    expect(messages({ kind: 'list', title: 'All', entries: [], empty: 'None.' }, [])[0]?.content).toBe(
      'None.',
    );
  });
});

describe('the footer', () => {
  it.each([
    [{ command: 'help', options: {} }, '/help'],
    [{ command: 'who', options: { met: 'A · B', place: 'C: D' } }, '/who · met: A - B · place: C: D'],
    [{ command: 'ask', options: { question: 'a\n\nb\u202E' } }, '/ask · question: a b'],
  ])('%j', (call, footer) => {
    expect(footerOf(call)).toBe(footer);
    expect(pageFooter(call, 1, 3)).toBe(`${footer} · page 2 of 3`);
    expect(withoutPage(pageFooter(call, 1, 3))).toBe(footer);
    expect(footerOf(readFooter(pageFooter(call, 1, 3)) ?? call)).toBe(footer);
  });
  it('reads back whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (question) => {
        const footer = footerOf({ command: 'ask', options: { question } });
        const read = footer && readFooter(pageFooter({ command: 'ask', options: { question } }, 2, 9));
        expect(read && footerOf(read)).toBe(footer);
      }),
    );
  });
  it.each(['', 'Attaché', '/', '/ask · question', '/ask · : x', 'ask · question: x'])(
    'is no call: %j',
    (footer) => {
      expect(readFooter(footer)).toBeUndefined();
    },
  );
  it('is not kept of a call too long for it', () => {
    expect(footerOf({ command: 'check', options: { text: 'x'.repeat(3000) } })).toBeUndefined();
  });
});

describe('a passage', () => {
  const text = 'Before it came this. A met B. And after it came that.';
  const article = articleOf('a.md', text);
  const ref = passageRef(article, 1, 'A met B.');
  const byHash = (one: Article) => new Map([[ref?.article ?? '', one]]);

  it('is found again and shown in its paragraph', () => {
    const passage = ref && findPassage(ref, byHash(article));
    expect(passage && showPassage(passage, 3000)).toBe(
      'Before it came this. **A met B.** And after it came that.',
    );
  });
  it.each([
    ['a quote that does not stand there', passageRef(article, 1, 'A met C.')],
    ['a paragraph there is not', passageRef(article, 2, 'A met B.')],
    ['nothing', passageRef(article, 1, '')],
  ])('has no button for %s', (_, none) => {
    expect(none).toBeUndefined();
  });
  it('is not shown when the text has changed', () => {
    expect(ref && findPassage(ref, byHash(articleOf('a.md', ` ${text}`)))).toBeUndefined();
    expect(ref && findPassage(ref, new Map())).toBeUndefined();
  });
  it('keeps every limit however long', () => {
    const unit = fc.constantFrom(...'[]()*_@<>#`|\\ab .!?\n1');
    const long = fc.string({ unit, minLength: 1, maxLength: 9000 });
    fc.assert(
      fc.property(long, long, long, (before, quote, after) => {
        const whole = articleOf('a.md', before + quote + after);
        expectWithinLimits(sent(passageMessage({ article: whole, paragraph: 1, before, quote, after })));
      }),
      { numRuns: 100 },
    );
  });
});
