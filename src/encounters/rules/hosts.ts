import type { Rule } from './rule.js';

const host = { kind: 'meeting', frame: 'verb', links: [''], subject: 'host', other: 'guest' } as const;

/** One side receives the other. */
export const HOST_RULES: readonly Rule[] = [
  { ...host, name: 'receive', lemmas: ['receive', 'greet', 'welcome', 'host', 'entertain'] },
  { ...host, name: 'accept', lemmas: ['accept'], bars: ['as', 'to'] },
  {
    ...host,
    name: 'tell a visitor',
    lemmas: ['tell', 'assure', 'inform', 'brief', 'thank', 'urge'],
    visitor: 'object',
  },
  { ...host, name: 'joining', lemmas: ['join'], voice: 'ing', named: true, subject: 'guest', other: 'host' },
  { ...host, name: 'summon', lemmas: ['summon'] },
  { ...host, name: 'see off', lemmas: ['see'], particle: 'off' },
  {
    ...host,
    name: 'call on',
    lemmas: ['call', 'drop'],
    particle: 'on',
    subject: 'guest',
    other: 'host',
    bars: ['to'],
  },
  { ...host, name: 'visit a person', lemmas: ['visit'], subject: 'guest', other: 'host' },
  {
    ...host,
    name: 'hold a reception',
    frame: 'noun',
    lemmas: ['reception', 'banquet'],
    links: ['for', 'by'],
    subject: 'guest',
    other: 'host',
  },
  { ...host, name: 'brief', lemmas: ['brief'], subject: 'guest', other: 'host', named: true },
  {
    ...host,
    name: 'pay a call',
    frame: 'noun',
    lemmas: ['call'],
    links: ['on', 'upon'],
    subject: 'guest',
    other: 'host',
  },
  {
    kind: 'meeting',
    frame: 'verb',
    name: 'agree with a visitor',
    lemmas: ['agree', 'discuss', 'pledge', 'vow', 'witness', 'call', 'sign', 'urge'],
    links: [''],
    reciprocal: true,
    visitor: 'subject',
  },
];
