import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { libraryOf } from '../../src/library/build.js';
import { NOW, smallAssistant } from './library.js';

const assistant = smallAssistant();
const ask = (question: string, conversation?: string) =>
  assistant.ask(question, { now: NOW, ...(conversation !== undefined && { conversation }) });

describe('small talk', () => {
  it.each([
    ['Hello!', /^Hello!/],
    ['good morning, bot', /^Hello!/],
    ['hi there', /^Hello!/],
    ['Thanks a lot.', /^You are welcome/],
    ['ok, thank you very much!', /^You are welcome/],
    ['bye', /^Goodbye/],
    ['help', /^I am Attaché/],
    ['Hello, who are you?', /^I am Attaché/],
    ['What can you do?', /^I am Attaché/],
    ["what's your name?", /^I am Attaché/],
    ['Attaché, help me please', /^I am Attaché/],
    ['?!', /^Ask me who met whom/],
  ])('%s', (message, opening) => {
    const { text, answers, citations } = ask(message);
    expect(text).toMatch(opening);
    expect([answers, citations]).toEqual([[], []]);
    const examples = [...text.matchAll(/“([^”]+)”/g)].map(([, question = '']) => question);
    expect(examples).toHaveLength(2);
    for (const example of examples) expect([example, ask(example).outcome]).toEqual([example, 'answered']);
  });

  it.each([
    'Who thanked Tamm?',
    'Hello, who met Tamm?',
    'Who did Tamm greet?',
    'Did Tamm help Otieno?',
    'where?',
  ])('is not: %s', (question) => {
    expect(ask(question).text).not.toContain('Ask me who met whom');
  });

  it('leaves the conversation where it was', () => {
    ask('Who did Tamm meet in Tallinn?', 'a');
    ask('thanks!', 'a');
    expect(ask('where?', 'a').answers.map(({ text }) => text)).toEqual(['Tallinn']);
  });
});

it.each(['Who met Tamm?', 'help'])('says that there are no articles: %s', (question) => {
  const empty = createAssistant(libraryOf([], [], []));
  expect(empty.ask(question, { now: NOW }).text).toContain('I have read no articles');
});
