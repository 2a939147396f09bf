import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Answer } from '../../answers/answer.js';
import type { Assistant } from '../../assistant.js';
import { wordAnswer } from '../wording.js';
import { colorsOf, type Terminal, writeLine } from './terminal.js';

/** `ask`: one answer, as text or as one JSON object. Fails where there is nothing to answer from. */
export function ask(
  terminal: Terminal,
  assistant: Assistant,
  question: string,
  now: Date,
  json: boolean,
): void {
  const answer = assistant.ask(question, { now });
  if (json) writeLine(terminal, answer);
  else terminal.output.write(`${wordAnswer(answer, colorsOf(terminal))}\n`);
  if (assistant.library.articles.length === 0) throw new Error('no articles were read.');
}

const Id = z.union([z.string(), z.number()]);
const Line = z.object({ id: Id.optional(), q: z.string(), conversation: z.string().optional() });

/** The answer of a line that could not be asked or answered. */
function failed(question: string, reason: string): Answer {
  const nothing = { answers: [], encounters: [], citations: [] };
  return { question, outcome: 'error', verdict: null, text: reason, ...nothing };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The answer to one line of a batch, with its id echoed where one can be read. Never throws. */
export function answerLine(assistant: Assistant, text: string, now: Date): object {
  const value = parsed(text);
  const id = z.object({ id: Id }).safeParse(value).data ?? {};
  const line = Line.safeParse(value);
  if (!line.success) {
    return { ...id, ...failed('', 'This line is not a JSON object with the question as text in "q".') };
  }
  const { q, conversation } = line.data;
  try {
    return { ...id, ...assistant.ask(q, { now, ...(conversation !== undefined && { conversation }) }) };
  } catch (error) {
    return { ...id, ...failed(q, `This question could not be answered: ${String(error)}`) };
  }
}

/** `batch`: one answer line for each question line, in order, as the lines come. Blank lines are passed over. */
export async function batch(terminal: Terminal, assistant: Assistant, now: Date): Promise<void> {
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text !== '') writeLine(terminal, answerLine(assistant, text, now));
  }
}
