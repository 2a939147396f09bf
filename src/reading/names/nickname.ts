import { countryOfDemonym } from '../gazetteer.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { BODY, isNameWord } from './core.js';
import type { Found } from './found.js';
import { person } from './make.js';
import type { NameMemory } from './memory.js';

const OPENING = /^["“«„]$/;
const CLOSING = /^["”»“]$/;

/** Words that lead in a nickname in quotes: "better known as “El Rayo”". */
const LEADS = /^(?:as|nicknamed|alias|aka|dubbed|called)$/;

/** "The Tank", "El Rayo", and "the Ray" where the article gave someone the nickname El Rayo. */
export function nicknameAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const { words } = line;
  const led = quotedNickname(line, at);
  if (led > at) memory.learnNickname(words, at, led);
  const end = led > at ? led : Math.max(memory.nicknameEnd(words, at), translated(line, at, memory));
  if (end <= at) return undefined;
  return { mentions: [person(line, [at, end], [at, end], {})], next: end };
}

/** End of the nickname that begins at `at`, inside quotes behind "known as"; `at` when none does. */
function quotedNickname({ words }: Line, at: number): number {
  if (!OPENING.test(words[at - 1]?.text ?? '') || !LEADS.test(words[at - 2]?.key ?? '')) return at;
  let end = at;
  while (end < at + 3 && words[end]?.capital) end++;
  return end > at && CLOSING.test(words[end]?.text ?? '') ? end : at;
}

/** "the Ray" for "El Rayo": an ordinary word with a capital that nothing but a name would have. */
function translated({ words, heading }: Line, at: number, memory: NameMemory): number {
  if (!memory.hasForeignNickname || heading !== null || words[at]?.key !== 'the') return at;
  const word = words[at + 1];
  if (!isNameWord(word) || word.capitals || isNameWord(words[at + 2])) return at;
  const plain = word.ordinary && word.classes === 0 && !word.key.endsWith('s');
  const national = countryOfDemonym(word.key) !== undefined && !isNoun(words[at + 2]);
  return (plain || national) && (word.classes & BODY) === 0 ? at + 2 : at;
}

const isNoun = (word: Word | undefined) =>
  word !== undefined &&
  !word.mark &&
  (word.pos === 'NOUN' || word.pos === 'ADJ' || (word.classes & Class.Office) !== 0);
