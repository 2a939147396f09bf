import type { Rule } from './rule.js';

const weak = { kind: 'meeting', frame: 'verb', named: true, settled: true } as const;

/** What popular papers and speakers say for "met"; each only with a person by name and a place or day beside it. */
export const COLLOQUIAL_RULES: readonly Rule[] = [
  {
    ...weak,
    name: 'chat',
    lemmas: ['chat', 'natter', 'gossip', 'gab', 'mingle', 'hobnob'],
    links: ['with', 'to'],
    reciprocal: true,
  },
  { ...weak, name: 'bump into', lemmas: ['bump', 'run'], particle: 'into', links: [''] },
  {
    ...weak,
    name: 'catch up',
    lemmas: ['catch', 'meet', 'link', 'team'],
    particle: 'up',
    links: ['with'],
    reciprocal: true,
  },
  {
    ...weak,
    name: 'rub shoulders',
    lemmas: ['rub', 'clink', 'hold', 'link', 'swap'],
    object: ['shoulder', 'elbow', 'glass', 'hand', 'arm', 'joke'],
    links: ['with'],
    reciprocal: true,
  },
  {
    ...weak,
    name: 'pose',
    lemmas: ['pose'],
    links: ['with', 'alongside'],
    reciprocal: true,
  },
  {
    ...weak,
    name: 'spotted with',
    lemmas: ['spot', 'snap', 'photograph', 'picture', 'see'],
    voice: 'passive',
    links: ['with'],
  },
  { ...weak, name: 'hug', lemmas: ['hug', 'embrace', 'kiss'], links: [''], reciprocal: true },
  {
    kind: 'meeting',
    frame: 'verb',
    name: 'after seeing',
    lemmas: ['see'],
    voice: 'ing',
    links: [''],
    bars: ['as', 'to'],
    named: true,
  },
  { ...weak, name: 'see', lemmas: ['see'], links: [''], bars: ['as', 'to'] },
  {
    kind: 'meeting',
    frame: 'noun',
    name: 'have a chat',
    lemmas: ['chat', 'natter', 'laugh', 'selfie', 'handshake', 'drink', 'pint', 'coffee', 'stroll', 'walk'],
    links: ['with', 'between'],
    named: true,
  },
];
