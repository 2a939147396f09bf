import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { DIALOGUES, type Dialogue } from '../corpus/dialogues.js';
import { PHRASINGS } from '../corpus/questions.js';
import { NOW, smallAssistant } from './library.js';

const assistant = smallAssistant();

/** What an answer is checked for: claims, their days, the verdict, or the outcome when nothing was found. */
function gist(answer: Answer): string {
  if (answer.outcome !== 'answered') return answer.outcome;
  const claims = answer.answers.map(({ text, from }) => `${text} ${from ?? ''}`).join(' | ');
  return `[${answer.verdict ?? ''}] ${claims}`;
}

function play(dialogue: Dialogue, conversation: string): string[] {
  return dialogue.map(([says]) => gist(assistant.ask(says, { now: NOW, conversation })));
}

describe('dialogues', () => {
  it('are at least sixty', () => expect(DIALOGUES.length).toBeGreaterThanOrEqual(60));

  it.each(DIALOGUES.map((dialogue, i) => [dialogue.map(([says]) => says).join(' → '), dialogue, i] as const))(
    '%s',
    (_, dialogue, i) => {
      play(dialogue, `dialogue ${i}`).forEach((said, turn) => {
        expect(said).toContain(dialogue[turn]?.[1]);
      });
    },
  );
});

describe('phrasings of one question', () => {
  it('are a hundred', () => expect(new Set(PHRASINGS).size).toBe(100));

  it.each(PHRASINGS)('%s', (phrasing) => {
    const answer = assistant.ask(phrasing, { now: NOW });
    expect(answer.answers.map(({ text }) => text)).toEqual(['Aino Lahti']);
  });
});
