import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';
import { isBodyWord, isNameWord } from './core.js';

/** Words that stand inside the name of a body or an office's field. */
export const INSIDE = Class.Portfolio | Class.OrganisationHead | Class.Modifier;

/** End of a capitalised run from `at` up to its last body word ("Foreign Affairs | Working Committee"); `at` without one. */
export function headedEnd(words: readonly Word[], at: number): number {
  let end = at;
  for (let i = at; isBodyWord(words[i]) && i < at + 6; i++) {
    if (((words[i]?.classes ?? 0) & Class.OrganisationHead) !== 0) end = i + 1;
  }
  return end;
}

/** Those whom a body's name can't hold before a name: "Custodian of the Two Holy Mosques | King Salman". */
const REIGNING = new Set(['king', 'queen', 'emir', 'sultan']);

/** End of an unknown body's name: its capitalised words, with small links between them. */
export function bodyEnd(line: Line, at: number): number {
  const { words } = line;
  const headed = headedEnd(words, at);
  if (headed > at && isNameWord(words[headed]) && isNameWord(words[headed + 1])) return headed;
  if (words[at]?.ordinary && isNameWord(words[at + 1]) && !words[at + 1]?.ordinary) return at;
  const held = holderAfter(line, at);
  if (held > at) return held;
  let end = at;
  while (end < at + 8) {
    const word = words[end];
    if (end > at && (endsAcronym(line, end) || (REIGNING.has(word?.key ?? '') && isNameWord(words[end + 1]))))
      break;
    if (isBodyWord(word) && (word.classes & Class.Honorific) === 0) {
      end++;
      if (word.possessive) break;
      continue;
    }
    const linked =
      word && (word.key === 'of' || word.key === 'and' || word.key === 'for' || word.text === '&');
    if (!linked || end === at || !isNameWord(words[end + 1])) break;
    if (word.key === 'and' && ((words[end + 1]?.classes ?? 0) & Class.OrganisationHead) === 0) break;
    const home = word.key === 'of' ? line.phrases[end + 1] : undefined;
    if (home?.kind === 'country') return end + 1 + home.length;
    end++;
  }
  return Math.min(end, strangerAt(line, at, end));
}

/** Fewest words of a name that stands behind a body of ordinary words. */
const NAME_LENGTH = 2;

/** Where words unknown to English begin behind ordinary ones and go on to the end: "Internal Coordination | Rashid Alimov". */
function strangerAt({ words, phrases, heading }: Line, at: number, end: number): number {
  if (heading !== null) return end;
  let from = end;
  while (from > at + 1 && isStranger(words[from - 1]) && !phrases[from - 1]) from--;
  const named = words
    .slice(from, end)
    .filter((word) => (word.classes & Class.Particle) === 0 || word.capital);
  const behind = words[from - 1];
  return named.length >= NAME_LENGTH && behind?.ordinary && behind.capital && isNameWord(words[from])
    ? from
    : end;
}

/** Whether a word is no English: a name's, a particle of it or an initial. */
const isStranger = (word: Word | undefined) =>
  word !== undefined &&
  !word.possessive &&
  (word.initial ||
    (word.classes & Class.Particle) !== 0 ||
    (word.capital && !word.capitals && !word.ordinary && (word.classes & INSIDE) === 0));

/** Where the holder's two words begin behind a body of words unknown to English: "of the Sejm | Elżbieta Sowa"; `at` where no body shows. */
function holderAfter({ words, phrases, heading }: Line, at: number): number {
  if (heading !== null || words[at - 1]?.key === 'and') return at;
  let end = at;
  while (end < at + 6 && isNameWord(words[end])) end++;
  const run = words.slice(at, end);
  const unknown = run.every(
    (word, i) =>
      !word.ordinary &&
      !word.capitals &&
      (word.classes & ~Class.Particle) === 0 &&
      !phrases[at + i] &&
      !word.possessive,
  );
  const short = run.length === 3 && words[at - 1]?.key === 'the';
  return unknown && (short || run.length === 4) ? end - 2 : at;
}

/** "NPC | Zhang Lin": behind a body's letters a name of two words in small letters is the holder's. */
function endsAcronym({ words, phrases, heading }: Line, at: number): boolean {
  const before = words[at - 1];
  if (heading !== null || before?.capitals !== true || before.text.length < 2) return false;
  return [words[at], words[at + 1]].every(
    (word, i) => isNameWord(word) && !word.capitals && (word.classes & INSIDE) === 0 && !phrases[at + i],
  );
}
