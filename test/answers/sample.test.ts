import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { type Assistant, createAssistant } from '../../src/assistant.js';
import { buildLibrary } from '../../src/library/build.js';

const SEED = '/work/shared/seed';
const now = new Date('2022-09-20T00:00:00Z');

describe.skipIf(!existsSync(SEED))('the sample article', () => {
  let assistant: Assistant;
  const ask = (question: string): Answer => assistant.ask(question, { now });

  beforeAll(async () => {
    assistant = createAssistant(await buildLibrary([SEED], { now }));
  });

  it('tells who greeted the Chinese official', () => {
    const answer = ask('Who greeted the Chinese official in Nur-Sultan?');
    expect(answer.encounters[0]?.status).toBe('happened');
    expect(answer.encounters[0]?.date?.from).toBe('2022-09-14');
    expect(answer.answers.some(({ mentions }) => mentions?.some((one) => /^To\w+v$/u.test(one)))).toBe(true);
  });

  it('finds a president the article never spells so', () => {
    expect(ask('Who met Tokayev?').answers.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Chinese officials?$/u),
    ]);
  });

  it.each([
    ['When did the Chinese official arrive in Kazakhstan?', '2022-09-14', '2022-09-14'],
    ['When is the SCO meeting in Samarkand?', '2022-09-15', '2022-09-16'],
    ['Who will Putin meet and when?', '2022-09-15', '2022-09-15'],
  ])('%s', (question, from, to) => {
    expect(
      ask(question)
        .answers.filter((claim) => claim.from)
        .map((claim) => [claim.from, claim.to]),
    ).toContainEqual([from, to]);
  });

  it('tells who went along', () => {
    const answer = ask('Who accompanied the Chinese official?');
    expect(answer.answers.map(({ text }) => text)).toEqual([
      'Ding Xuexiang',
      'Yang Jiechi',
      'Wang Yi',
      'He Lifeng',
    ]);
  });

  it('tells a plan as a plan', () => {
    const answer = ask('Will Putin meet the Chinese official?');
    expect([answer.verdict, answer.answers[0]?.status]).toEqual(['yes', 'planned']);
  });

  it('tells where the trip goes on to', () => {
    const [first] = ask('Where does the Chinese official go after Kazakhstan?').answers;
    expect([first?.text, first?.status]).toEqual(['Uzbekistan', 'planned']);
  });

  it('tells where a speech was given', () => {
    expect(ask('Where did the Chinese official give a speech in 2013?').answers[0]?.text).toContain(
      'Nazarbayev',
    );
  });

  it.each([['Did Putin meet Tokayev?'], ['Did Xi Jinping meet Putin?'], ['Who met Angela Merkel?']])(
    'not found: %s',
    (question) => {
      expect(ask(question).outcome).toBe('not-found');
    },
  );

  it('quotes the sentence that answers another question', () => {
    const answer = ask('When was the SCO founded?');
    expect(answer.answers.at(-1)?.text).toBe('The SCO was established in Shanghai in 2001.');
  });
});
