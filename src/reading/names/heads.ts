import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';

/** Words that can be the head of an office or party. */
export const OFFICE = Class.Office | Class.PluralOffice | Class.Party;
/** Words that qualify a head. */
export const QUALIFIER = Class.Modifier | Class.Adjective | Class.Portfolio;
/** Offices that "general" follows ("Secretary General"). */
const BEFORE_GENERAL = new Set(
  'secretary attorney director governor consul inspector solicitor surgeon auditor adjutant'.split(' '),
);

/** A body of several words whose first is an office word ("Group of Eight"). */
export function isBodyName(line: Line, at: number): boolean {
  const phrase = line.phrases[at];
  return phrase?.kind === 'organisation' && phrase.length > 1;
}

/** Whether a word that can end a title does so here: no further office or modifier goes on with it. */
export function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || (word.classes & OFFICE) === 0 || isVerb(word, next)) return false;
  if (!next || next.mark || word.possessive) return true;
  if (next.key === 'general' && BEFORE_GENERAL.has(word.key)) return false;
  if ((next.classes & OFFICE) !== 0 && !(isPersonalTitle(next) && word.capital)) return false;
  if ((word.classes & Class.Modifier) === 0 || ((next.classes & QUALIFIER) === 0 && !isTitleWord(next)))
    return true;
  return !continuesTitle(words, at + 1);
}

/** "hosts", "heads", "leads" as verbs are no offices. */
export function isVerb(word: Word, next: Word | undefined): boolean {
  if (/^(hosts|heads|chairs|leads|judges|coaches)$/.test(word.key) && next?.key !== 'of') return true;
  if (word.key === 'minister' && next?.key === 'of') return false;
  return !word.capital && (word.pos === 'VERB' || word.pos === 'AUX');
}

/** "Sheikh", "Prince", "General" after a minister's title open the name rather than end the title. */
function isPersonalTitle(word: Word): boolean {
  return (word.classes & Class.Honorific) !== 0 && word.capital;
}

/** An ordinary word with a capital may stand inside a title ("Chief Election Commissioner", "Aid Commissioner"). */
export function isTitleWord(word: Word | undefined): boolean {
  return (
    word?.capital === true &&
    word.ordinary &&
    !word.possessive &&
    (word.classes & (Class.Function | Class.Calendar)) === 0
  );
}

/** Whether qualifiers from `at` lead to another office. */
export function continuesTitle(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const classes = words[i]?.classes ?? 0;
    if ((classes & OFFICE) !== 0) return true;
    if ((classes & QUALIFIER) === 0 && !isTitleWord(words[i])) return false;
  }
  return false;
}

export function isPlural(head: Word): boolean {
  if ((head.classes & Class.PluralOffice) !== 0 && (head.classes & Class.Office) === 0) return true;
  if (head.key === 'people') return true;
  return (head.classes & Class.Office) === 0 && (head.classes & Class.Party) !== 0 && head.key.endsWith('s');
}
