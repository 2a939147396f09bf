import type { Rule } from './rule.js';

const PHONE = [
  'phone',
  'telephone',
  'telephonic',
  'telephonically',
  'call',
  'video',
  'videoconference',
  'teleconference',
  'virtual',
  'virtually',
  'videolink',
  'hotline',
  'telephoned',
  'zoom',
];

/** By telephone or video. */
export const CALL_RULES: readonly Rule[] = [
  {
    name: 'telephone',
    kind: 'call',
    frame: 'verb',
    lemmas: ['telephone', 'phone'],
    links: ['', 'with'],
    reciprocal: true,
  },
  {
    name: 'speak by phone',
    kind: 'call',
    frame: 'verb',
    lemmas: ['speak', 'talk', 'converse'],
    links: ['with', 'to'],
    reciprocal: true,
    needs: PHONE,
  },
  {
    name: 'meet by video',
    kind: 'call',
    frame: 'verb',
    lemmas: ['meet', 'confer'],
    links: ['with', ''],
    reciprocal: true,
    needs: ['virtually', 'videoconference', 'teleconference'],
  },
  { name: 'speak with', kind: 'call', frame: 'verb', lemmas: ['speak'], links: ['with'], reciprocal: true },
  {
    name: 'phone call',
    kind: 'call',
    frame: 'noun',
    lemmas: [
      'call',
      'conversation',
      'talk',
      'discussion',
      'conference',
      'meeting',
      'videoconference',
      'teleconference',
      'contact',
    ],
    links: ['with', 'between', 'from', 'to', 'of'],
    reciprocal: true,
    needs: PHONE,
  },
];
