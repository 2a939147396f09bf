import { describe, expect, it } from 'vitest';
import { Conversations } from '../../src/answers/conversation.js';
import type { Turn } from '../../src/answers/followUp.js';
import { NOW, smallAssistant } from './library.js';

const turn = { focus: [] } as unknown as Turn;
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

describe('conversations', () => {
  it('remembers the last turn for half an hour', () => {
    const conversations = new Conversations();
    conversations.keep('a', turn, NOW);
    expect(conversations.last('a', later(29))).toBe(turn);
    expect(conversations.last('a', later(31))).toBeUndefined();
    expect(conversations.last('b', NOW)).toBeUndefined();
  });

  it('forgets the longest unused of too many', () => {
    const conversations = new Conversations();
    for (let i = 0; i <= 500; i++) conversations.keep(`c${i}`, turn, NOW);
    expect(conversations.last('c0', NOW)).toBeUndefined();
    expect(conversations.last('c1', NOW)).toBe(turn);
    expect(conversations.last('c500', NOW)).toBe(turn);
  });

  it('keeps conversations apart', () => {
    const assistant = smallAssistant();
    assistant.ask('Who did Tamm meet in Tallinn?', { now: NOW, conversation: 'one' });
    assistant.ask('Who will Otieno meet?', { now: NOW, conversation: 'two' });
    const where = (conversation: string): string[] =>
      assistant.ask('where?', { now: NOW, conversation }).answers.map(({ text }) => text);
    expect([where('one'), where('two')]).toEqual([['Tallinn'], ['Tokyo']]);
  });
});
