import { words } from '../../reading/lexicon/word-list.js';
import type { Rule } from './rule.js';

const meeting = { kind: 'meeting', frame: 'verb' } as const;

/** Meals to which one joins, treats or is treated. */
const MEALS = words(
  'tea coffee lunch luncheon dinner breakfast brunch supper banquet meal drinks cocktails barbecue iftar feast',
);

/** What one joins somebody for, or in. */
const TALKS = words(
  'talks meeting meetings discussion discussions roundtable conversation co-hosting hosting co-chairing chairing',
);

/** What people take together at one table, and the table itself. */
const FARE = words(
  'tea coffee meal dinner lunch luncheon breakfast brunch supper table bread drink bottle pint glass cup beer wine vodka champagne ' +
    'cocktail whisky whiskey sake toast snack dish dumpling noodle soup pizza burger hamburger barbecue steak cake pastry ice hotpot iftar joke laugh',
);

/** Verbs of eating and drinking; past forms stand here too where the tagger leaves them as they are. */
const CONSUMING = words(
  'drink drunk take sip share have enjoy eat ate break broke savor savour sample taste munch down raise',
);

/** People eat, drink or walk together. */
export const MEAL_RULES: readonly Rule[] = [
  {
    ...meeting,
    name: 'dine',
    lemmas: ['dine', 'dined', 'lunch', 'breakfast', 'sup'],
    links: ['with'],
    reciprocal: true,
  },
  {
    ...meeting,
    name: 'share a table',
    lemmas: [...CONSUMING],
    object: [...FARE],
    links: ['with'],
    reciprocal: true,
    named: true,
  },
  {
    ...meeting,
    name: 'join for a meal',
    lemmas: ['join'],
    links: [''],
    needs: [...MEALS, ...TALKS],
    named: true,
  },
  {
    ...meeting,
    name: 'treat to a meal',
    lemmas: ['treat'],
    links: [''],
    needs: [...MEALS],
    subject: 'host',
    other: 'guest',
    named: true,
  },
  {
    ...meeting,
    name: 'stroll',
    lemmas: ['stroll', 'walk', 'jog'],
    links: ['with', 'alongside'],
    named: true,
    settled: true,
  },
];
