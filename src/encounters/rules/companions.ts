import type { Rule } from './rule.js';

const companion = { kind: 'meeting', frame: 'verb', links: [''], companions: true, anyone: true } as const;

/** Who goes along: "accompanied by X", "was joined by Y". The subject is whom they go along with. */
export const COMPANION_RULES: readonly Rule[] = [
  { ...companion, name: 'accompany', lemmas: ['accompany'] },
  { ...companion, name: 'join', lemmas: ['join', 'flank'], voice: 'passive' },
  {
    ...companion,
    name: 'lead a delegation',
    lemmas: ['lead', 'head'],
    leads: ['delegation', 'mission', 'team', 'group'],
    voice: 'active',
  },
];
