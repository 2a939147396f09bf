import { COMMON_VENUES } from '../lexicon/venues.js';
import { NAMES_LIKE_WORDS } from '../lexicon/words.js';
import { Class } from '../word-classes.js';
import type { Line, Word } from '../words.js';

/** Most words of a person's name. */
const LONGEST_NAME = 7;

/** Words that make a run of capitals the name of a body, thing, building or paper. */
export const BODY = Class.OrganisationHead | Class.ThingHead | Class.VenueHead | Class.AgencyHead;

const NEVER_IN_NAME = Class.Function | Class.Calendar | Class.People | Class.Seat;

/** Whether a word may be part of a name where it stands: capitalised, and no day, month or function word. */
export function isNameWord(word: Word | undefined): word is Word {
  if (!word?.capital || word.mark) return false;
  return (word.classes & NEVER_IN_NAME) === 0 || (word.initial && word.text.endsWith('.'));
}

/** "A P J Abdul Kalam": letters in a row without full stops, also those that are words ("A", "I"). */
function isBareInitial(words: readonly Word[], at: number): boolean {
  const isLetter = (word: Word | undefined) => word?.capital === true && word.text.length === 1;
  return isLetter(words[at]) && (isLetter(words[at + 1]) || isLetter(words[at - 1])) && at > 0;
}

/** Whether a word may be part of a body's name: like a name's, and peoples too ("Roman Catholic Church"). */
export function isBodyWord(word: Word | undefined): word is Word {
  return word?.capital === true && !word.mark && (word.classes & (Class.Function | Class.Calendar)) === 0;
}

/** Plurals that own bodies: the name goes on behind the possessive ("People's Party"). */
const OWNERS = new Set(
  'people workers women men children peasants farmers students veterans king queen lord world'.split(' '),
);

function ownsBody(words: readonly Word[], at: number): boolean {
  return OWNERS.has(words[at]?.key ?? '') && isBodyWord(words[at + 1]);
}

/** Whether the particle at `at` joins a name: more of it follows ("al Assad", "de la Cruz"). */
function particleLength(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + 3 && ((words[end]?.classes ?? 0) & Class.Particle) !== 0) {
    const word = words[end];
    if (!word || word.possessive || (word.capital && end > at)) break;
    end++;
  }
  const next = words[end];
  return end > at && isNameWord(next) ? end - at : 0;
}

/** Whether a capitalised title or honorific inside a run opens a new name ("President Bush Secretary Rice"). */
function opensTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && (word.classes & (Class.Office | Class.Honorific)) !== 0 && isNameWord(words[at + 1])
  );
}

/**
 * End of the run of name words from `at` (exclusive): capitalised words, initials, particles between them, suffixes.
 * Equal to `at` where no name begins. `titles` lets office words in ("King", "Prince" as surnames after a title).
 */
export function nameEnd(line: Line, at: number): number {
  const { words, heading } = line;
  let end = at;
  const lead = words[at];
  if (lead && isSmallSurname(words, at) && (lead.key !== 'to' || heading === null)) end++;
  else if (lead && !lead.capital) {
    const particles = particleLength(words, at);
    if (particles === 0 || (lead.classes & Class.Function) !== 0) return at;
    end += particles + 1;
  }
  while (end - at < LONGEST_NAME) {
    const word = words[end];
    if (!word) break;
    if (end > at && words[end - 1]?.possessive && !ownsBody(words, end - 1)) break;
    if (end > at && isGlued(words, end)) break;
    if (isNameWord(word) || isBareInitial(words, end)) {
      if (end > at && (opensTitle(words, end) || endsHeadingName(word, heading))) break;
      end++;
      continue;
    }
    if (end > at && endsInSmallName(words, end)) {
      end++;
      continue;
    }
    const suffix = suffixLength(words, end);
    if (end > at && suffix > 0) return end + suffix;
    const particles = end > at ? particleLength(words, end) : 0;
    const nickname = end > at ? nicknameLength(words, end) : 0;
    if (particles + nickname === 0) break;
    end += particles + nickname + 1;
  }
  return end;
}

/** "He Lifeng", "An Jiyao": a small word with a capital before a name, where it does not open a sentence ("He" never goes before one). */
export function isSmallSurname(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || word.capitals || (word.classes & Class.SmallSurname) === 0 || word.possessive)
    return false;
  const opens = at === 0 || words[at - 1]?.mark === true;
  const next = words[at + 1];
  return (
    isNameWord(next) &&
    !next.capitals &&
    (word.key === 'he' || (!opens && (!next.ordinary || NAMES_LIKE_WORDS.has(next.key))))
  );
}

/** "Xu Min He": inside a sentence a pronoun has no capital, so a capital makes it a name's syllable. */
function endsInSmallName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.capital === true &&
    !word.capitals &&
    !words[at - 1]?.mark &&
    /^(he|an|so|do|ha|yi|mai)$/.test(word.key)
  );
}

/** Whether a word was glued to the one before it by a lost space ("State|He"): a name does not run over the seam. */
function isGlued(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.capital === true && before?.capital === true && before.end === word.start && !before.initial;
}

const OPENING = /^["“«„']$/;
const CLOSING = /^["”»“']$/;

/** A nickname in quotes inside a name (Barnaby "Boomer" Oakes, Julio "El Turco" Abdala), in words; the surname must follow. */
function nicknameLength(words: readonly Word[], at: number): number {
  if (!OPENING.test(words[at]?.text ?? '')) return 0;
  let end = at + 1;
  while (end < at + 4 && words[end]?.capital && !words[end]?.possessive) end++;
  return end > at + 1 && CLOSING.test(words[end]?.text ?? '') && isNameWord(words[end + 1])
    ? end + 1 - at
    : 0;
}

/** In a heading every word has a capital: a verb or an ordinary small word ends the name. */
function endsHeadingName(word: Word, heading: Line['heading']): boolean {
  if (heading === null) return false;
  if ((word.classes & Class.PersonVerb) !== 0 || word.pos === 'VERB') return true;
  return heading === 'title' && word.ordinary && word.key.endsWith('s');
}

/** "Jr." or ", Jr." after a name, as a number of words. */
function suffixLength(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if ((word.classes & Class.Suffix) !== 0 && word.capital) return words[at + 1]?.text === '.' ? 2 : 1;
  if (word.text !== ',') return 0;
  const next = words[at + 1];
  return next !== undefined && /^(jr|sr)$/.test(next.key) && next.capital ? 2 : 0;
}

/** Words of a run [from, to) that carry a name: no particles, initials or suffixes. */
export function nameParts(words: readonly Word[], from: number, to: number): Word[] {
  return words
    .slice(from, to)
    .filter((word) => !word.mark && !word.initial && (word.capital || !(word.classes & Class.Particle)))
    .filter((word, i) => i === 0 || (word.classes & Class.Suffix) === 0 || word.text.length > 3);
}

/** Whether any word of a run [from, to) has one of the classes. */
export function holdsClass(words: readonly Word[], from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i++) if (((words[i]?.classes ?? 0) & classes) !== 0) return true;
  return false;
}

/** Whether the run [from, to) is one name of the tables (place, body, nationality) from end to end. */
export function isTableName(line: Line, from: number, to: number): boolean {
  const phrase = line.phrases[from];
  return phrase !== undefined && from + phrase.length >= to;
}

const SITE_PREPOSITION = /^(?:at|in|on|to|from|near|inside|outside)$/;

/**
 * End of the name of a building behind its kind, as translations put it: "in palace Oguz", "on the airport Okecie"; -1 where
 * there is none. `at` is the word of the kind.
 */
export function venueNameEnd(line: Line, at: number): number {
  const { words, phrases } = line;
  const kind = words[at];
  const the = words[at - 1]?.key === 'the' ? 1 : 0;
  if (!kind || kind.capital || !COMMON_VENUES.has(kind.key) || line.heading !== null) return -1;
  if (!SITE_PREPOSITION.test(words[at - 1 - the]?.key ?? '')) return -1;
  const name = words[at + 1];
  if (!isNameWord(name) || name.ordinary || phrases[at + 1]?.kind === 'country') return -1;
  if ((name.classes & (Class.Office | Class.Honorific | Class.Modifier)) !== 0) return -1;
  return nameEnd(line, at + 1);
}
