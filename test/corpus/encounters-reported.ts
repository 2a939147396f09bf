import type { EncounterCase } from './encounters.js';

/** Reports, denials, passives and the future in all its forms. Published Thursday, 16 May 2024. */
export const REPORTED: readonly EncounterCase[] = [
  [
    'The newspaper reported that Lena Brandt met Daudi Mwangi in Lima on Sunday. The ministry denied it.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Lima # 2024-05-12',
  ],
  [
    'The spokesman dismissed reports that Lena Brandt met Daudi Mwangi in Lima.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt declined to meet Daudi Mwangi in Lima.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt has cancelled her meeting with Daudi Mwangi in Lima.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt called off talks with Daudi Mwangi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  ['Lena Brandt postponed a visit to Kenya.', 'visit cancelled: Lena Brandt @ Kenya # -'],
  [
    'Lena Brandt was to meet Daudi Mwangi in Lima on Friday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Lima # 2024-05-17',
  ],
  [
    'Lena Brandt is due in Nairobi for talks with Daudi Mwangi on Friday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-17 | visit planned: Lena Brandt @ Nairobi # 2024-05-17',
  ],
  [
    'Lena Brandt is going to meet Daudi Mwangi in Lima.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt agreed to meet Daudi Mwangi in Lima in June.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Lima # 2024-06-01..2024-06-30',
  ],
  [
    'Lena Brandt will hold talks with Daudi Mwangi and receive Mateo Rojas in Lima.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # - | meeting planned: Lena Brandt + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt will visit Lima and meet Mateo Rojas.',
    'visit planned: Lena Brandt @ Lima # - | meeting planned: Lena Brandt + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt said she will meet Daudi Mwangi on Sunday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-19',
  ],
  [
    'Lena Brandt announced a meeting with Daudi Mwangi in June.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-06-01..2024-06-30',
  ],
  [
    'Lena Brandt prepared for a meeting with Daudi Mwangi.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'An upcoming meeting between Lena Brandt and Daudi Mwangi will focus on trade.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt is believed to have met Daudi Mwangi in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt confirmed that she met Daudi Mwangi in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt had the honour to meet Daudi Mwangi in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt sent Daudi Mwangi to meet Mateo Rojas.',
    'meeting planned: Daudi Mwangi + Mateo Rojas @ - # -',
  ],
  ['Lena Brandt invited Daudi Mwangi to visit Germany.', 'nothing'],
  ['Lena Brandt asked to meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt tried to meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt refused to rule out talks with Daudi Mwangi.', 'nothing'],
  ['Lena Brandt will meet Daudi Mwangi if the fighting stops.', 'nothing'],
  ['Lena Brandt would have met Daudi Mwangi.', 'nothing'],
  ['Lena Brandt must meet Daudi Mwangi, the union said.', 'nothing'],
  ['Lena Brandt hopes to meet Daudi Mwangi in Lima next week.', 'nothing'],
  ['Lena Brandt is willing to hold talks with Daudi Mwangi.', 'nothing'],
  ['Lena Brandt offered to meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt demanded a meeting with Daudi Mwangi.', 'nothing'],
  ['Hopes of a meeting between Lena Brandt and Daudi Mwangi faded.', 'nothing'],
  ['The prospect of talks between Lena Brandt and Daudi Mwangi lifted shares.', 'nothing'],
  ['Lena Brandt was asked about a meeting with Daudi Mwangi.', 'nothing'],
  ['Lena Brandt rejected the idea of talks with Daudi Mwangi.', 'nothing'],
  ['Until Lena Brandt meets Daudi Mwangi, nothing will change.', 'nothing'],
  ['The party urged Lena Brandt to meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt does not meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt can meet Daudi Mwangi.', 'nothing'],
  ['Lena Brandt considered meeting Daudi Mwangi.', 'nothing'],
];
