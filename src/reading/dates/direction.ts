import type { Sentence, Token } from '../sentences.js';

/** Where the verb that governs a date looks, seen from the day of writing. */
export type Direction = 'past' | 'future' | 'unknown';

/** The verb that governs a date, as far as dates need it. */
export interface Governor {
  readonly direction: Direction;
  /** A verb of saying: the date is that of the statement, not of what is told. */
  readonly reporting: boolean;
}

const REPORTING = new Set(
  'say tell announce report state note add quote confirm declare reiterate comment disclose reveal write warn'.split(
    ' ',
  ),
);
const MODALS = new Set("will 'll ’ll shall would may might could should must can wo won".split(' '));
/** Verbs whose participle alone looks ahead: "a visit planned for Monday". */
const PLANNED = 'schedule expect plan due set slate propose postpone delay'.split(' ');
/** Verbs and adjectives whose infinitive looks ahead: "agreed to meet". */
const PLANNING = new Set([
  ...PLANNED,
  ...'intend hope aim prepare want decide agree promise invite ready poise'.split(' '),
]);
/** Verbs whose present tense tells a timetable: "the summit opens on Monday". */
const TIMETABLE = new Set(
  'begin start open meet visit travel arrive leave depart attend host hold take resume end expire convene gather kick'.split(
    ' ',
  ),
);
const PAST_UNCHANGED = new Set('hit cut put let shut spread quit beat cast hurt cost'.split(' '));
const PRESENT_BE = new Set("is are am 's ’s 're ’re be".split(' '));
const AHEAD = new Set('by until till upcoming coming next ahead'.split(' '));
const BEHIND = new Set(['since']);
const NONE: Governor = { direction: 'unknown', reporting: false };
/** Furthest that a governing verb is looked for, in tokens. */
const REACH = 40;

/** The verb that governs the words from `start` to `end` (offsets in the paragraph) of a sentence. */
export function governorOf(sentence: Sentence, start: number, end: number): Governor {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > start);
  if (first < 0) return NONE;
  let next = first;
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++;
  const cue = cueBefore(tokens, first);
  if (cue) return { direction: cue, reporting: false };
  return verbRightAfter(tokens, next) ?? verbBefore(tokens, first) ?? verbAfter(tokens, next) ?? NONE;
}

function cueBefore(tokens: readonly Token[], first: number): Direction | null {
  for (let i = first - 1; i >= Math.max(0, first - 2); i--) {
    const word = tokens[i]?.text.toLowerCase() ?? '';
    if (AHEAD.has(word)) return 'future';
    if (BEHIND.has(word)) return 'past';
  }
  return null;
}

/** "Bush on Monday met …": the verb follows at once, an adverb at most between. */
function verbRightAfter(tokens: readonly Token[], next: number): Governor | null {
  const at = tokens[next]?.pos === 'ADV' ? next + 1 : next;
  const found = tokens[at];
  if (!found || (found.pos !== 'VERB' && found.pos !== 'AUX') || found.text.endsWith('ing')) return null;
  return groupFrom(tokens, at);
}

function verbBefore(tokens: readonly Token[], first: number): Governor | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (tokens[i]?.text === ';') return null;
    const found = verbAt(tokens, i);
    if (found) return found;
  }
  return null;
}

function verbAfter(tokens: readonly Token[], next: number): Governor | null {
  for (let i = next; i < Math.min(tokens.length, next + REACH); i++) {
    if (tokens[i]?.text === ';') return null;
    const pos = tokens[i]?.pos;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const found = groupFrom(tokens, i);
    if (found) return found;
  }
  return null;
}

/** The verb group that begins at a token: its last verb decides, with its auxiliaries. */
function groupFrom(tokens: readonly Token[], at: number): Governor | null {
  let head = at;
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const pos = tokens[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX') head = i;
    else if (pos !== 'ADV' && pos !== 'PART') break;
    if (pos === 'VERB') break;
  }
  return verbAt(tokens, head);
}

/** What the verb at a token says about time, read with the auxiliaries before it; null when it says nothing. */
function verbAt(tokens: readonly Token[], i: number): Governor | null {
  const token = tokens[i];
  if (!token) return null;
  const word = token.text.toLowerCase();
  if (token.pos === 'AUX' || MODALS.has(word)) return auxiliary(word);
  if (PLANNING.has(token.lemma) && token.pos === 'ADJ') return { direction: 'future', reporting: false };
  if (token.pos !== 'VERB') return null;
  const helpers = auxiliariesBefore(tokens, i);
  const direction = verbDirection(token, helpers);
  return direction && { direction, reporting: REPORTING.has(token.lemma) };
}

function auxiliary(word: string): Governor {
  if (MODALS.has(word)) return { direction: 'future', reporting: false };
  const past =
    word === 'was' ||
    word === 'were' ||
    word === 'had' ||
    word === 'has' ||
    word === 'have' ||
    word === 'did';
  return { direction: past ? 'past' : 'unknown', reporting: false };
}

function verbDirection(token: Token, helpers: readonly string[]): Direction | null {
  const word = token.text.toLowerCase();
  const planned = PLANNING.has(token.lemma);
  if (helpers.some((helper) => MODALS.has(helper))) return 'future';
  if (helpers.includes('to')) return helpers.some((helper) => PLANNING.has(helper)) ? 'future' : null;
  if (word.endsWith('ing') && word !== token.lemma) {
    if (helpers.some((helper) => PRESENT_BE.has(helper))) return 'future';
    return helpers.length > 0 ? 'past' : null;
  }
  const changed = word !== token.lemma && !word.endsWith('s');
  if (changed || PAST_UNCHANGED.has(word)) {
    if (planned && (helpers.length > 0 || PLANNED.includes(token.lemma))) return 'future';
    return helpers.some((helper) => PRESENT_BE.has(helper)) && !helpers.includes('been') ? 'unknown' : 'past';
  }
  if (helpers.includes('did')) return 'past';
  if (REPORTING.has(token.lemma)) return 'past';
  return TIMETABLE.has(token.lemma) ? 'future' : 'unknown';
}

/** Auxiliaries, "to", and a planning verb before it, back from a verb: "is scheduled to", "would not". */
function auxiliariesBefore(tokens: readonly Token[], verb: number): string[] {
  const found: string[] = [];
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const token = tokens[i];
    if (!token) break;
    const word = token.text.toLowerCase();
    if (token.pos === 'AUX' || MODALS.has(word) || word === 'to') found.push(word);
    else if (found.includes('to')) {
      if (PLANNING.has(token.lemma) || PLANNING.has(word))
        found.push(PLANNING.has(word) ? word : token.lemma);
      break;
    } else if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  // "is to meet", "was to meet": the infinitive of plan itself.
  if (found.includes('to') && found.some((word) => PRESENT_BE.has(word) || word === 'was' || word === 'were'))
    found.push('due');
  return found;
}
