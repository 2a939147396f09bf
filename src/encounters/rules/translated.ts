import type { Rule } from './rule.js';

const meeting = { kind: 'meeting', frame: 'verb' } as const;
const phone = { kind: 'call', frame: 'verb', links: ['with', 'to'], reciprocal: true } as const;

/** Words that say that nobody else was there. */
const ALONE = ['eyed', 'eyes', 'tete', 'tête', 'tete-a-tete', 'tête-à-tête', 'face', 'one-on-one', 'alone'];

/**
 * What translations, by hand or by machine, say for "met": loan words of Spanish, Russian, Arabic, Turkish, Hungarian and
 * East Asian news. They come before all others where English would read a call, and are weak where English means more.
 */
export const TRANSLATED_RULES: readonly Rule[] = [
  {
    ...meeting,
    name: 'talk alone',
    lemmas: ['speak', 'talk', 'converse', 'chat'],
    links: ['with', 'to'],
    reciprocal: true,
    needs: ALONE,
  },
  {
    ...phone,
    name: 'pass through a telephone',
    lemmas: ['pass'],
    particle: 'through',
    object: ['telephone', 'phone'],
  },
  {
    ...phone,
    name: 'pass a telephone',
    lemmas: ['pass', 'exchange', 'make'],
    object: ['telephone', 'phone'],
  },
  {
    ...phone,
    name: 'communicate by telephone',
    lemmas: ['communicate', 'call', 'connect'],
    needs: ['telephone', 'phone', 'telephonically', 'video'],
  },
  {
    ...meeting,
    name: 'sit at one table',
    lemmas: ['share', 'break'],
    object: ['table', 'meal', 'bread', 'dinner', 'lunch', 'breakfast'],
    links: ['with'],
    reciprocal: true,
  },
  {
    ...meeting,
    name: 'take place at the table',
    lemmas: ['take'],
    object: ['place', 'seat'],
    links: ['with'],
    bars: ['in', 'as', 'of'],
    reciprocal: true,
    named: true,
  },
  { ...meeting, name: 'coincide', lemmas: ['coincide'], links: ['with'], reciprocal: true, settled: true },
  {
    ...meeting,
    name: 'reunite',
    lemmas: ['reunite', 'interview', 'gather', 'assemble'],
    links: ['with'],
    named: true,
    settled: true,
  },
  {
    ...meeting,
    name: 'look at together',
    lemmas: ['look', 'view', 'inspect', 'watch', 'walk', 'stroll', 'pray', 'unveil', 'open', 'lay', 'plant'],
    links: ['with'],
    needs: ['together'],
    named: true,
    settled: true,
  },
  {
    kind: 'meeting',
    frame: 'noun',
    name: 'courtesy visit',
    lemmas: ['visit', 'call'],
    links: ['to', 'on', 'with'],
    needs: ['paid', 'pay', 'pays', 'paying', 'made', 'courtesy'],
    named: true,
    subject: 'guest',
    other: 'host',
  },
  {
    kind: 'meeting',
    frame: 'noun',
    name: 'interview between',
    lemmas: ['interview'],
    links: ['between'],
    reciprocal: true,
  },
  {
    kind: 'meeting',
    frame: 'noun',
    name: 'hold an interview',
    lemmas: ['interview', 'session', 'reunion', 'tete-a-tete'],
    links: ['with', 'between'],
    needs: ['sustained', 'hold', 'holds', 'held', 'made', 'conducted'],
    named: true,
  },
];
