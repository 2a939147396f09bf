import type { Rule } from './rule.js';

const meeting = { kind: 'meeting', frame: 'verb' } as const;
const phone = { kind: 'call', frame: 'verb', links: ['with', 'to'], reciprocal: true } as const;

/** Words that say that nobody else was there. */
const ALONE = [
  'eyed',
  'eyes',
  'tete',
  'tête',
  'tete-a-tete',
  'tête-à-tête',
  'face',
  'face-to-face',
  'one-on-one',
  'alone',
];

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
    name: 'take place at the table',
    lemmas: ['take'],
    object: ['place', 'seat'],
    links: ['with'],
    bars: ['in', 'as', 'of'],
    reciprocal: true,
    named: true,
  },
  { ...meeting, name: 'see with', lemmas: ['see'], links: ['with'], named: true },
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
    bars: ['phone', 'telephone', 'telephonic', 'video'],
    named: true,
    subject: 'guest',
    other: 'host',
  },
  ...[['of'], ['from', 'by']].map(
    (links): Rule => ({
      kind: 'meeting',
      frame: 'noun',
      name: 'receive a visit',
      lemmas: ['visit'],
      links,
      needs: ['receive', 'received', 'receives', 'receiving', 'accepted', 'welcomed'],
      named: true,
      subject: 'host',
      other: 'guest',
    }),
  ),
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
  {
    kind: 'meeting',
    frame: 'noun',
    name: 'guest of',
    lemmas: ['guest'],
    links: ['of'],
    named: true,
    subject: 'guest',
    other: 'host',
  },
  {
    ...phone,
    name: 'congratulate by telephone',
    lemmas: ['congratulate', 'thank', 'inform', 'invite', 'wish', 'greet', 'condole', 'assure'],
    links: ['', 'with'],
    reciprocal: false,
    needs: ['telephone', 'phone', 'telephonically'],
  },
  {
    ...meeting,
    name: 'co-chair with',
    lemmas: ['co-chair', 'co-chaired', 'cochair', 'chair'],
    object: [
      'consultation',
      'meeting',
      'session',
      'dialogue',
      'commission',
      'committee',
      'council',
      'talk',
      'round',
    ],
    links: ['with', 'alongside'],
    named: true,
  },
];
