import type { EncounterCase } from './encounters.js';

/** Planned, called off, denied, or left open. Published Thursday, 16 May 2024. */
export const STATUS: readonly EncounterCase[] = [
  [
    'Astrid Holm and Daudi Mwangi shook hands before their meeting at a hotel in Oslo on Monday.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ a hotel in Oslo # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt will meet President Daudi Mwangi in Nairobi on Sunday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-19',
  ],
  [
    'Chancellor Lena Brandt is to meet President Daudi Mwangi in Nairobi next week.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-20..2024-05-26',
  ],
  [
    'Chancellor Lena Brandt is scheduled to meet with President Daudi Mwangi on Friday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-17',
  ],
  [
    'Chancellor Lena Brandt is expected to meet President Daudi Mwangi in June.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-06-01..2024-06-30',
  ],
  [
    'Chancellor Lena Brandt plans to meet President Daudi Mwangi in Nairobi.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Chancellor Lena Brandt said she would meet President Daudi Mwangi on Sunday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-19',
  ],
  [
    'Chancellor Lena Brandt will be received by President Daudi Mwangi on Sunday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-19',
  ],
  [
    'A meeting between Lena Brandt and Daudi Mwangi is scheduled for Sunday in Nairobi.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-19',
  ],
  [
    'Lena Brandt spoke to reporters ahead of a meeting with President Daudi Mwangi in Nairobi.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt cancelled a meeting with President Daudi Mwangi in Nairobi on Sunday.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-12',
  ],
  [
    'A meeting between Lena Brandt and Daudi Mwangi in Nairobi was cancelled.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'A meeting between Lena Brandt and Daudi Mwangi was postponed.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Talks between Lena Brandt and Daudi Mwangi have been called off.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Chancellor Lena Brandt did not meet President Daudi Mwangi in Nairobi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Chancellor Lena Brandt refused to meet President Daudi Mwangi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Chancellor Lena Brandt will not meet President Daudi Mwangi in Nairobi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'The spokesman denied that Lena Brandt met Daudi Mwangi in Nairobi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt denied having met Daudi Mwangi in Nairobi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  ['If Lena Brandt meets Daudi Mwangi, trade will top the agenda.', 'nothing'],
  ['Lena Brandt would like to meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt wants to meet Daudi Mwangi in Nairobi.', 'nothing'],
  ['Lena Brandt is ready to meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt could meet Daudi Mwangi in Nairobi.', 'nothing'],
  ['Lena Brandt may meet Daudi Mwangi in Nairobi next month.', 'nothing'],
  ['Lena Brandt should meet Daudi Mwangi, the paper said.', 'nothing'],
  ['Lena Brandt called for talks with Daudi Mwangi.', 'nothing'],
  ['Lena Brandt urged talks between Daudi Mwangi and Mateo Rojas.', 'nothing'],
  ['The minister asked whether Lena Brandt had met Daudi Mwangi.', 'nothing'],
  ['Unless Lena Brandt meets Daudi Mwangi, the deal is dead.', 'nothing'],
  ['Lena Brandt has never met Daudi Mwangi.', 'nothing'],
  ['Lena Brandt proposed a meeting with Daudi Mwangi.', 'nothing'],
  ['Did Lena Brandt meet Daudi Mwangi?', 'nothing'],
  [
    'Lena Brandt ruled out a meeting with Daudi Mwangi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'There was no meeting between Lena Brandt and Daudi Mwangi in Nairobi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  ['A possible meeting between Lena Brandt and Daudi Mwangi was discussed.', 'nothing'],
  ['Lena Brandt hoped for talks with Daudi Mwangi.', 'nothing'],
];
