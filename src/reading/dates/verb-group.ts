import type { Token } from '../sentences.js';

const REPORTING = words(
  'say tell announce report state note add quote confirm declare reiterate comment disclose reveal write warn',
);
const MODALS = words("will 'll ’ll shall would may might could should must can wo won");
const PRESENT_BE = words("is are am 's ’s 're ’re be");
const PAST_BE = words('was were');
/** Verbs whose participle alone looks ahead: "a visit planned for Monday". */
const PLANNED = words('schedule expect plan due set slate propose postpone delay');
/** Verbs and adjectives besides whose infinitive looks ahead: "agreed to meet". */
const INTENDED = words('intend hope aim prepare want decide agree promise invite ready poise');
/** Furthest that the auxiliaries of a verb are looked for, in tokens. */
const REACH = 6;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether a word (lower case) is a modal verb, which looks ahead. */
export function isModal(word: string): boolean {
  return MODALS.has(word);
}

/** Whether a word (lower case) is a present form of "be". */
export function isPresentBe(word: string): boolean {
  return PRESENT_BE.has(word);
}

/** Whether a token is a verb of saying. */
export function isReporting(token: Token): boolean {
  return REPORTING.has(token.lemma);
}

/** Whether a token is a verb or adjective of plan, whose participle alone looks ahead. */
export function isPlanningParticiple(token: Token): boolean {
  return PLANNED.has(token.lemma) || PLANNED.has(token.text.toLowerCase());
}

/** Whether a token is a verb or adjective of plan or intent. */
export function isPlanning(token: Token): boolean {
  return isPlanningParticiple(token) || INTENDED.has(token.lemma) || INTENDED.has(token.text.toLowerCase());
}

/**
 * Auxiliaries of the verb at an index, nearest first, with "to" for an infinitive and "plan" where that infinitive
 * is one of plan: "is scheduled to meet", "was to meet", "agreed to meet".
 */
export function auxiliariesBefore(tokens: readonly Token[], verb: number): string[] {
  const found: string[] = [];
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const token = tokens[i];
    if (!token) break;
    const word = token.text.toLowerCase();
    if (token.pos === 'AUX' || isModal(word) || word === 'to') found.push(word);
    else if (found.includes('to')) {
      if (isPlanning(token)) found.push('plan');
      break;
    } else if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  const toBe = found.includes('to') && found.some((word) => isPresentBe(word) || PAST_BE.has(word));
  return toBe ? [...found, 'plan'] : found;
}
