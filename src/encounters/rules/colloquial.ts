import { words } from '../../reading/lexicon/word-list.js';
import type { Rule } from './rule.js';

const weak = { kind: 'meeting', frame: 'verb', named: true, settled: true } as const;

/** Verbs of company without purpose: chat, revel, flirt. */
const CHATTING = words(
  'chat natter gossip gab mingle hobnob schmooze party fraternise fraternize canoodle cavort cuddle snuggle smooch snog flirt banter ' +
    'joke laugh giggle huddle dance drink booze carouse tuck feast nosh picnic golf jam boogie parley confab powwow',
);

/** What popular papers and speakers say for "met"; each only with a person by name and a place or day beside it. */
export const COLLOQUIAL_RULES: readonly Rule[] = [
  {
    ...weak,
    name: 'chat',
    lemmas: [...CHATTING],
    links: ['with', 'to'],
    reciprocal: true,
  },
  { ...weak, name: 'sit with', lemmas: ['sit'], links: ['with', 'beside', 'alongside'], reciprocal: true },
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
    name: 'cosy up',
    lemmas: ['cosy', 'cozy', 'cosied', 'cozied', 'cosying', 'cozying', 'snuggle', 'buddy', 'pal'],
    particle: 'up',
    links: ['to', 'with'],
  },
  {
    ...weak,
    name: 'tuck into',
    lemmas: ['tuck', 'dig', 'wade'],
    particle: 'into',
    object: ['*'],
    links: ['with'],
  },
  {
    ...weak,
    name: 'touch base',
    lemmas: ['touch', 'break', 'chew', 'have', 'share'],
    object: ['base', 'bread', 'fat', 'word', 'cuppa', 'brew', 'curry', 'powwow'],
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
    lemmas: ['spot', 'snap', 'photograph', 'picture', 'see', 'find', 'film', 'catch'],
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
  {
    kind: 'meeting',
    frame: 'noun',
    name: 'throw a party',
    lemmas: ['party', 'bash', 'barbecue', 'feast', 'iftar', 'reception'],
    links: ['for'],
    needs: [
      'throw',
      'throws',
      'threw',
      'throwing',
      'host',
      'hosts',
      'hosted',
      'gave',
      'give',
      'gives',
      'held',
    ],
    named: true,
    subject: 'host',
    other: 'guest',
  },
];
