import type { Rule } from './rule.js';

const abroad = { kind: 'meeting', frame: 'verb', named: true, abroad: true } as const;

/** What people do face to face only where one of them is told to be on a visit at the time. */
export const ABROAD_RULES: readonly Rule[] = [
  {
    ...abroad,
    name: 'secure from',
    lemmas: ['seek', 'win', 'secure', 'receive', 'get', 'obtain', 'gain', 'extract', 'request'],
    object: [
      'assurance',
      'backing',
      'support',
      'pledge',
      'promise',
      'commitment',
      'approval',
      'guarantee',
      'endorsement',
      'assistance',
      'help',
      'agreement',
      'clarification',
    ],
    links: ['from'],
  },
  {
    ...abroad,
    name: 'discuss among themselves',
    lemmas: ['discuss', 'review'],
    object: ['*'],
    links: ['with'],
    reciprocal: true,
  },
  {
    ...abroad,
    name: 'tell on a visit',
    lemmas: ['tell', 'assure', 'urge', 'warn', 'brief', 'inform'],
    links: [''],
    bars: ['by', 'telephone'],
  },
  {
    kind: 'meeting',
    frame: 'verb',
    abroad: true,
    name: 'engage on a visit',
    lemmas: ['engage', 'interact', 'liaise'],
    links: ['with', ''],
    people: true,
  },
];
