import type { EncounterCase } from './encounters.js';

/** Calls, visits and gatherings. Published Thursday, 16 May 2024. */
export const OTHERS: readonly EncounterCase[] = [
  [
    'Astrid Holm drank tea with Daudi Mwangi in a garden in Bergen on Monday.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ a garden in Bergen # 2024-05-13',
  ],
  [
    'Astrid Holm and Daudi Mwangi drank coffee in Bergen on Monday. On Tuesday she ate dumplings with Mateo Rojas in Oslo.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ Bergen # 2024-05-13 | meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'Astrid Holm joined Daudi Mwangi for lunch in Bergen on Monday. On Tuesday she treated Mateo Rojas to dinner in Oslo.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ Bergen # 2024-05-13 | meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  ['Astrid Holm drank coffee with milk in Bergen on Monday and invited Daudi Mwangi to tea.', 'nothing'],
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
  [
    'President Mateo Rojas talked by telephone with Chancellor Lena Brandt on Monday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas phoned Chancellor Lena Brandt.',
    'call happened: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'President Mateo Rojas held a video conference with Chancellor Lena Brandt on Monday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'A telephone call between President Mateo Rojas and Chancellor Lena Brandt took place on Monday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas will speak by phone with Chancellor Lena Brandt on Friday.',
    'call planned: Mateo Rojas + Lena Brandt @ - # 2024-05-17',
  ],
  [
    'President Mateo Rojas called Chancellor Lena Brandt by telephone on Monday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  ['Mateo Rojas spoke with reporters after the vote.', 'nothing'],
  ['President Mateo Rojas landed in Oslo on Monday.', 'visit happened: Mateo Rojas @ Oslo # 2024-05-13'],
  [
    'President Mateo Rojas began a visit to Norway on Monday.',
    'visit happened: Mateo Rojas @ Norway # 2024-05-13',
  ],
  ['President Mateo Rojas is on a visit to Norway.', 'visit happened: Mateo Rojas @ Norway # -'],
  [
    'President Mateo Rojas returned from Norway on Monday.',
    'visit happened: Mateo Rojas @ Norway # 2024-05-13',
  ],
  ['President Mateo Rojas flew to Oslo on Monday.', 'visit happened: Mateo Rojas @ Oslo # 2024-05-13'],
  [
    'President Mateo Rojas gave a speech at the University of Oslo on Monday.',
    'visit happened: Mateo Rojas @ University of Oslo # 2024-05-13',
  ],
  [
    'The arrival of President Mateo Rojas in Oslo on Monday was marked by a parade.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas led a delegation to Oslo on Monday.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas plans to visit Norway in June.',
    'visit planned: Mateo Rojas @ Norway # 2024-06-01..2024-06-30',
  ],
  [
    'President Mateo Rojas started a Middle East tour on Monday.',
    'visit happened: Mateo Rojas @ Middle East # 2024-05-13',
  ],
  [
    'President Mateo Rojas attended a ceremony in Oslo on Monday.',
    'gathering happened: Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas took part in a forum in Oslo on Monday.',
    'gathering happened: Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas and Chancellor Lena Brandt will participate in the summit in Lima.',
    'gathering planned: Mateo Rojas + Lena Brandt @ Lima # -',
  ],
  [
    'President Mateo Rojas and Chancellor Lena Brandt signed an agreement in Lima.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Lima # -',
  ],
  [
    'President Mateo Rojas and Chancellor Lena Brandt issued a joint statement in Lima.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Lima # -',
  ],
  ['Prices in Norway went up on Tuesday.', 'nothing'],
];
