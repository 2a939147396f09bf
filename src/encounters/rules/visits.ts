import type { Rule } from './rule.js';

const visit = { kind: 'visit', frame: 'verb' } as const;

/** A named person travels somewhere. The other seat is the place. */
export const VISIT_RULES: readonly Rule[] = [
  {
    ...visit,
    name: 'travel to',
    lemmas: ['travel', 'fly', 'go', 'head', 'come', 'return', 'journey', 'depart', 'leave', 'set', 'jet'],
    links: ['to', 'for', 'into'],
  },
  {
    ...visit,
    name: 'lead a delegation to',
    lemmas: ['lead', 'head'],
    object: ['delegation', 'mission', 'team'],
    links: ['to'],
  },
  {
    ...visit,
    name: 'arrive in',
    lemmas: ['arrive', 'land', 'touch', 'stop', 'be'],
    links: ['in', 'at', 'to', 'here'],
  },
  {
    ...visit,
    name: 'speak at',
    lemmas: ['deliver', 'give', 'make', 'hold'],
    object: ['speech', 'lecture', 'address'],
    links: ['at', 'in'],
  },
  { ...visit, name: 'return from', lemmas: ['return'], links: ['from'] },
  { ...visit, name: 'visit a place', lemmas: ['visit', 'tour'], links: [''] },
  {
    ...visit,
    name: 'pay a visit',
    frame: 'noun',
    lemmas: ['visit', 'trip', 'tour', 'stopover', 'travel', 'journey', 'homage', 'arrival', 'stay'],
    links: ['to', 'in', 'of', 'at'],
  },
];
