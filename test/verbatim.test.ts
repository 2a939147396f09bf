import { beforeAll, expect, it } from 'vitest';
import type { Answer } from '../src/answers/answer.js';
import { type Assistant, createAssistant } from '../src/assistant.js';
import { readConfig } from '../src/config.js';
import { buildLibrary } from '../src/library/build.js';

/** Law 4: every quote that leaves is found verbatim in its article, and every claim rests on one. */

const now = new Date('2026-01-01T12:00:00Z');
let assistant: Assistant;

beforeAll(async () => {
  assistant = createAssistant(await buildLibrary(readConfig({}).articles, { now }));
});

function textOf(article: string, paragraph: number): string | undefined {
  return assistant.library.article(article)?.paragraphs.find(({ number }) => number === paragraph)?.text;
}

/** Everything of an answer that no article bears out. */
function unfounded(answer: Answer): string[] {
  const quotes = answer.citations.filter(
    ({ article, paragraph, quote }) => !textOf(article, paragraph)?.includes(quote),
  );
  const numbers = new Set(answer.citations.map(({ n }) => n));
  const claims = answer.answers.filter(({ citations }) => !citations.every((n) => numbers.has(n)));
  const marks = [...answer.text.matchAll(/\[(\d+)\]/g)].filter(([, n]) => !numbers.has(Number(n)));
  return [
    ...quotes.map(({ article, quote }) => `${article}: ${quote}`),
    ...claims.map(({ text }) => text),
    ...marks.map(([mark]) => mark),
  ];
}

it('holds for the evidence of every encounter in seeds/', () => {
  const { encounters } = assistant.library;
  expect(encounters.length).toBeGreaterThan(0);
  for (const { article, evidence } of encounters) {
    for (const { paragraph, start, end, quote } of evidence) {
      expect(textOf(article, paragraph)?.slice(start, end)).toBe(quote);
    }
  }
});

it('holds for answers about every person of seeds/, with every one they could have met', () => {
  const { people } = assistant.library.roster;
  expect(people.length).toBeGreaterThan(0);
  const questions = people.flatMap(({ name }, i) => {
    const other = people[(i + 1) % people.length]?.name ?? '';
    return [
      `Who met ${name}?`,
      `Where did ${name} meet ${other}?`,
      `When did ${name} meet ${other}?`,
      `Did ${name} meet ${other}?`,
      `What did ${name} say?`,
    ];
  });
  const wrong = questions.flatMap((question) =>
    unfounded(assistant.ask(question, { now })).map((fault) => `${question} → ${fault}`),
  );
  expect(wrong).toEqual([]);
});
