import type { Rule } from './rule.js';

const companion = {
  kind: 'meeting',
  frame: 'verb',
  links: [''],
  companions: 'leader',
  anyone: true,
} as const;

/** What the head of a meeting does to it: "was chaired by X", "Y hosted the talks". */
export const PRESIDING: ReadonlySet<string> = new Set(['chair', 'host', 'moderate', 'preside']);

/** Those who travel together. */
export const DELEGATION: readonly string[] = ['delegation', 'mission', 'team', 'group'];

/** Who goes along: "accompanied by X", "was joined by Y", "Z also attended the talks". */
export const COMPANION_RULES: readonly Rule[] = [
  { ...companion, name: 'accompany', lemmas: ['accompany'] },
  { ...companion, name: 'join', lemmas: ['join', 'flank'], voice: 'passive' },
  { ...companion, name: 'lead a delegation', lemmas: ['lead', 'head'], leads: DELEGATION, voice: 'active' },
  {
    ...companion,
    name: 'speak after the meeting',
    companions: 'speaker',
    lemmas: ['tell', 'say'],
    leads: ['meeting', 'talk', 'audience', 'session'],
    voice: 'active',
  },
  {
    ...companion,
    name: 'attend the meeting',
    companions: 'meeting',
    lemmas: [
      'attend',
      'involve',
      'participate',
      'be',
      'include',
      'take',
      'join',
      'sit',
      'have',
      'represent',
      'accompany',
      'assist',
      ...PRESIDING,
    ],
    leads: [
      'meeting',
      'talk',
      'interview',
      'audience',
      'session',
      'reception',
      'acceptance',
      'conversation',
      'dinner',
      'luncheon',
      'discussion',
      'encounter',
      'negotiation',
      'lunch',
      'banquet',
      ...DELEGATION,
    ],
  },
  {
    kind: 'meeting',
    frame: 'noun',
    name: 'in the presence of',
    lemmas: ['presence', 'participation', 'attendance'],
    links: ['of'],
    companions: 'meeting',
    named: true,
  },
];
