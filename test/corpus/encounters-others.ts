import type { EncounterCase } from './encounters.js';

/** Calls, visits and gatherings. Published Thursday, 16 May 2024. */
export const OTHERS: readonly EncounterCase[] = [
  [
    'President Mateo Rojas spoke by phone with Chancellor Lena Brandt on Tuesday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'President Mateo Rojas and Chancellor Lena Brandt spoke by telephone on Tuesday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'Secretary Astrid Holm spoke today with Kenyan Foreign Minister Daudi Mwangi.',
    'call happened: Astrid Holm + Daudi Mwangi @ - # 2024-05-16',
  ],
  [
    'President Mateo Rojas telephoned Chancellor Lena Brandt on Tuesday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'President Mateo Rojas held a phone call with Chancellor Lena Brandt on Tuesday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'President Mateo Rojas had a telephone conversation with Chancellor Lena Brandt.',
    'call happened: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'In a phone call with Chancellor Lena Brandt, President Mateo Rojas praised the deal.',
    'call happened: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'President Mateo Rojas on Saturday received a telephone call from Chancellor Lena Brandt.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-11',
  ],
  [
    'President Mateo Rojas met virtually with Chancellor Lena Brandt on Tuesday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-14',
  ],
  ['President Mateo Rojas spoke to reporters on Tuesday.', 'nothing'],
  ['President Mateo Rojas arrived in Oslo on Tuesday.', 'visit happened: Mateo Rojas @ Oslo # 2024-05-14'],
  [
    'President Mateo Rojas will travel to Norway on Monday.',
    'visit planned: Mateo Rojas @ Norway # 2024-05-20',
  ],
  [
    'President Mateo Rojas visited Norway in 2019.',
    'visit happened: Mateo Rojas @ Norway # 2019-01-01..2019-12-31',
  ],
  [
    'President Mateo Rojas paid a visit to Norway last week.',
    'visit happened: Mateo Rojas @ Norway # 2024-05-06..2024-05-12',
  ],
  [
    'President Mateo Rojas will pay an official visit to Norway in June.',
    'visit planned: Mateo Rojas @ Norway # 2024-06-01..2024-06-30',
  ],
  ['President Mateo Rojas cancelled a visit to Norway.', 'visit cancelled: Mateo Rojas @ Norway # -'],
  ['President Mateo Rojas left for Norway on Tuesday.', 'visit happened: Mateo Rojas @ Norway # 2024-05-14'],
  [
    'President Mateo Rojas will attend the climate summit in Nairobi on Monday.',
    'gathering planned: Mateo Rojas @ Nairobi # 2024-05-20',
  ],
  [
    'The summit in Nairobi was attended by Mateo Rojas, Lena Brandt and Astrid Holm.',
    'gathering happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Nairobi # -',
  ],
  ['Prices in Norway went up on Tuesday.', 'nothing'],
];
