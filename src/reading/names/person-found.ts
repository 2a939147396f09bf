import type { Line } from '../words.js';
import { appositionEnd } from './apposition.js';
import type { Found } from './found.js';
import { person, titleText } from './make.js';
import type { NameMemory } from './memory.js';

export function personFound(
  line: Line,
  start: number,
  name: readonly [number, number],
  memory: NameMemory,
  facts: { of?: string | undefined; honorific?: string | undefined },
): Found {
  memory.learnPerson(line.words, name[0], name[1]);
  const tail = appositionEnd(line, name[1]);
  const end = tail?.end ?? name[1];
  const title = tail?.title ? titleText(line, tail.title) : undefined;
  const of = facts.of ?? tail?.of;
  return {
    mentions: [person(line, [start, end], name, { title, of, honorific: facts.honorific })],
    next: end,
  };
}
