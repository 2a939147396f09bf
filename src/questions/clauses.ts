import type { Family } from './question.js';
import { isOffice, nationOf, placeOf } from './terms.js';
import type { Word } from './tokens.js';
import { ASIDE_OPENERS, AUDIENCES, EVENT_NOUNS, GROUP_HEADS, VERBS } from './words.js';

/** Words that determine a noun; inside a phrase they begin the next one. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its this that these those my our some any all both either each every one other another'.split(
    ' ',
  ),
);

/** Question words that open a clause once the encounter has been told: "when they were in progress". */
export const CLAUSE_WH: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how']);

/** Words that tell whose something is. */
export const OWNERS: ReadonlySet<string> = new Set('his her their its my our'.split(' '));
/** Words after which a verb's form is a noun: "a return". */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', ...OWNERS]);
/** Words after which somebody heads somewhere. */
const HEADINGS: ReadonlySet<string> = new Set('to for into off back home'.split(' '));
/** "take part": without the noun they tell of no encounter. */
const TAKING: ReadonlySet<string> = new Set(['take', 'takes', 'took', 'taken', 'taking']);
/** Longest word after which a full stop may only mark an abbreviation: "Dr.", "Gen.". */
const ABBREVIATION = 3;
/** Marks that do not part words. */
const JOINERS: ReadonlySet<string> = new Set(['-', '&', '/', '"', "'", '“', '”', '‘', '’']);

/** Whether a mark does not end the phrase before it. */
export function isNoBreak(mark: string, last: Word | undefined): boolean {
  if (JOINERS.has(mark)) return true;
  const isShort = last?.capital && (last.text.length <= ABBREVIATION || last.text.includes('.'));
  return mark === '.' && isShort === true;
}

/** "besides", "apart from", "other than", "instead of": whoever follows is known already, or stayed away. */
export function excepts({ words }: Look, i: number): boolean {
  const [before, word, next, after] = [i - 1, i, i + 1, i + 2].map((at) => words[at]?.fold);
  // "in A's place", "in place of A"
  const isReplaced =
    word === 'in' &&
    words
      .slice(i + 1, i + 5)
      .some(({ possessive }, at) => possessive && REPLACING.has(words[i + at + 2]?.fold ?? ''));
  if (
    isReplaced ||
    (word === 'of' && REPLACING.has(before ?? '')) ||
    (word === 'in' && REPLACING.has(next ?? '') && after === 'of')
  )
    return true;
  if (word === 'besides' || word === 'except') return true;
  return (word === 'from' && before === 'apart') || (word === 'than' && before === 'other');
}

/** Words before or behind the name of somebody who is replaced. */
const REPLACING: ReadonlySet<string> = new Set(['instead', 'place', 'stead', 'behalf', 'lieu']);

/** How far ahead the noun after "on the …" is looked for. */
const AHEAD = 4;

/** The words of a question with what is known of each beyond its letters. */
export interface Look {
  readonly words: readonly Word[];
  isTime(word: Word): boolean;
  isName(word: Word): boolean;
}

/** Whether a clause about another event starts at a word: not "before 2006", not "before the press". */
export function opensAside(look: Look, i: number): boolean {
  const [word, next, after] = look.words.slice(i, i + 3);
  if (!word || !next || look.isTime(next) || !(ASIDE_OPENERS.has(word.fold) || CLAUSE_WH.has(word.fold)))
    return false;
  if (word.fold === 'ahead' && next.fold !== 'of') return false;
  return !AUDIENCES.has(next.fold) && !(DETERMINERS.has(next.fold) && AUDIENCES.has(after?.fold ?? ''));
}

/** Whether "on" or "to" opens the context: no place, person or encounter follows. */
export function opensContext(look: Look, i: number): boolean {
  const { words } = look;
  const word = words[i]?.fold;
  if (word !== 'on' && word !== 'to') return false;
  if (word === 'on' && words[i - 1]?.fold.startsWith('call')) return false;
  const skipped = words.slice(i + 1).findIndex(({ fold }) => !DETERMINERS.has(fold));
  const at = i + 1 + Math.max(0, skipped);
  const next = words[at];
  if (skipped < 0 || !next || look.isTime(next)) return false;
  const ahead = words.slice(at, at + AHEAD);
  if (word === 'on')
    return (
      !ahead.some(({ fold }) => EVENT_NOUNS.has(fold) || fold === 'phone' || fold === 'side') &&
      !placeOf(joined(ahead.slice(0, 2)))
    );
  return (
    skipped === 0 &&
    !isParticipant(next, look) &&
    !ahead.slice(0, 3).some(({ fold }) => isOffice(fold) || nationOf(fold))
  );
}

function joined(words: readonly Word[]): string {
  return words.map(({ fold }) => fold).join(' ');
}

/** Whether a word may be somebody, somewhere or an encounter. */
function isParticipant(word: Word, look: Look): boolean {
  const { fold } = word;
  const listed = VERBS.has(fold) || EVENT_NOUNS.has(fold) || GROUP_HEADS.has(fold) || isOffice(fold);
  return (
    word.capital || listed || nationOf(fold) !== undefined || placeOf(fold) !== undefined || look.isName(word)
  );
}

/** "went with", "travelled with": somebody's company, not the trip. */
function comesWith(fold: string, next: Word | undefined): boolean {
  return (
    VERBS.get(fold) === 'visit' &&
    (next?.fold === 'with' || next?.fold === 'along' || next?.fold === 'alongside')
  );
}

/** Verbs that tell of an encounter only with a certain word right behind them, and what it then is about. */
const WITH_PARTICLE: ReadonlyMap<string, readonly [next: readonly string[], family: Family]> = new Map(
  (
    [
      ['run runs ran running bump bumps bumped bumping', 'into', 'meet'],
      ['come comes came', 'across together', 'meet'],
      ['catch catches caught catching team teams teamed', 'up', 'meet'],
      ['sit sits sat', 'down', 'meet'],
      ['get gets got getting make makes made', 'to', 'visit'],
      ['show shows showed turn turns turned', 'up', 'attend'],
    ] as const
  ).flatMap(([verbs, next, family]) =>
    verbs.split(' ').map((verb): [string, [string[], Family]] => [verb, [next.split(' '), family]]),
  ),
);

/** "spend the morning with A" is to meet him, "spend the day in B" to be there. */
const SPENDING = /^spen(?:d|ds|t|ding)$/u;

/** What the verb at a word is about; undefined when it is no verb there: "a return", "the mission head", "going ahead". */
export function verbAt({ words }: Look, i: number): Family | undefined {
  const [before, word, next, after] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  if (!word || word.possessive || (word.capital && i > 0) || (before && ARTICLES.has(before.fold)))
    return undefined;
  const { fold } = word;
  if (TAKING.has(fold) && next?.fold !== 'part') return undefined;
  if (fold === 'going' && (next?.fold === 'ahead' || (next?.fold === 'to' && VERBS.has(after?.fold ?? ''))))
    return undefined;
  if (fold === 'been' && next?.fold === 'to') return 'visit';
  const [particles, family] = WITH_PARTICLE.get(fold) ?? [];
  const isInfinitive = next?.fold === 'to' && VERBS.has(after?.fold ?? '');
  if (particles?.includes(next?.fold ?? '') && !isInfinitive) return family;
  if (SPENDING.test(fold)) return words.slice(i).some((one) => one.fold === 'with') ? 'meet' : 'visit';
  if (!fold.startsWith('head')) return comesWith(fold, next) ? 'accompany' : VERBS.get(fold);
  if (HEADINGS.has(next?.fold ?? '')) return 'visit';
  return fold === 'headed' || fold === 'heading' ? 'lead' : undefined;
}

/** Whether a word that may be a verb or a noun ("visit", "call") is a noun where it stands. */
export function isNounAt({ words }: Look, i: number, inPhrase: boolean, awaitsVerb: boolean): boolean {
  const [before, word] = [words[i - 1]?.fold, words[i]?.fold];
  if (word === undefined || !VERBS.has(word) || (i > 0 && words[i]?.capital)) return true;
  if (awaitsVerb) return /(?:ing|s)$/u.test(word);
  return inPhrase || (before !== undefined && (DETERMINERS.has(before) || VERBS.has(before)));
}

/** Whether a place of meeting follows at once: then a topic has ended. */
export function isPlaceNext({ words }: Look, i: number): boolean {
  const next = words[i + 1];
  const kind = next && placeOf(next.fold, next.capital)?.kind;
  return kind === 'city' || kind === 'venue';
}
