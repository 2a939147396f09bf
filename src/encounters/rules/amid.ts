import type { Rule } from './rule.js';

/** What people do face to face where talks are said to frame it. */
export const AMID_RULES: readonly Rule[] = [
  {
    kind: 'meeting',
    frame: 'verb',
    named: true,
    amid: true,
    name: 'tell in talks',
    lemmas: [
      'tell',
      'assure',
      'reassure',
      'brief',
      'inform',
      'remind',
      'thank',
      'urge',
      'ask',
      'invite',
      'warn',
      'press',
    ],
    links: [''],
    bars: ['by', 'telephone'],
  },
  {
    kind: 'meeting',
    frame: 'verb',
    amid: true,
    name: 'hear from in talks',
    lemmas: ['engage', 'hear', 'listen', 'interact', 'connect', 'speak'],
    links: ['with', 'from', 'to'],
  },
];
