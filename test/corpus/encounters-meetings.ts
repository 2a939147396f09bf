import type { EncounterCase } from './encounters.js';

/** Two sides come together, told by a verb. Published Thursday, 16 May 2024. */
export const MEETINGS: readonly EncounterCase[] = [
  [
    'On Monday, the day of her arrival, Astrid Holm spent more than four hours with Chilean President Mateo Rojas in Oslo.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm spent May 13 in Bergen with Environment Minister Lena Brandt.',
    'meeting happened: Astrid Holm + Lena Brandt @ Bergen # 2024-05-13',
  ],
  [
    'Lena Brandt had tea with President Mateo Rojas in Santiago on Monday.',
    'meeting happened: Lena Brandt + Mateo Rojas @ Santiago # 2024-05-13',
  ],
  [
    'President Mateo Rojas and Prime Minister Astrid Holm, whose countries had quarrelled since March, met in Geneva on Monday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Geneva # 2024-05-13',
  ],
  [
    'Astrid Holm held talks with President Mateo Rojas and with the host, Kenyan President Daudi Mwangi, on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ - # 2024-05-13 | meeting happened: Astrid Holm + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Norwegian Prime Minister Astrid Holm met Chilean President Mateo Rojas in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met with Foreign Minister Lena Brandt in Santiago on May 13.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Santiago # 2024-05-13',
  ],
  [
    'Astrid Holm and Mateo Rojas met in Geneva on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Geneva # 2024-05-13',
  ],
  [
    'On Monday, Astrid Holm met Mateo Rojas in Geneva.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Geneva # 2024-05-13',
  ],
  [
    'In Geneva, Prime Minister Astrid Holm also met with Kenyan President Daudi Mwangi.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ Geneva # -',
  ],
  [
    'Kenyan President Daudi Mwangi, who is on a European tour, on Wednesday met German Chancellor Lena Brandt in Berlin.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Berlin # 2024-05-15',
  ],
  [
    'Lena Brandt, chancellor of Germany, met Daudi Mwangi, president of Kenya, on May 2 in Berlin.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Berlin # 2024-05-02',
  ],
  [
    'Kenyan President Daudi Mwangi Tuesday held talks with visiting Chilean President Mateo Rojas in Nairobi.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Nairobi # 2024-05-14',
  ],
  [
    'Chancellor Lena Brandt sat down with President Daudi Mwangi in Berlin on Sunday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Berlin # 2024-05-12',
  ],
  [
    'Chancellor Lena Brandt conferred with President Daudi Mwangi in Berlin on Sunday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Berlin # 2024-05-12',
  ],
  [
    'Chancellor Lena Brandt shook hands with President Daudi Mwangi in Berlin.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Berlin # -',
  ],
  [
    'Foreign Minister Lena Brandt exchanged views with her Kenyan counterpart Daudi Mwangi in Nairobi on Friday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-10',
  ],
  [
    'President Mateo Rojas met with Astrid Holm, Lena Brandt and Daudi Mwangi in Lima.',
    'meeting happened: Mateo Rojas + Astrid Holm + Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'President Mateo Rojas met 11 banks in New York on Tuesday.',
    'meeting happened: Mateo Rojas + 11 banks @ New York # 2024-05-14',
  ],
  [
    'Secretary Astrid Holm met today with Kenyan Foreign Minister Daudi Mwangi.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ - # 2024-05-16',
  ],
  [
    'Secretary Astrid Holm met in Nairobi with a group of young entrepreneurs.',
    'meeting happened: Astrid Holm + group of young entrepreneurs @ Nairobi # -',
  ],
  [
    'Mateo Rojas arrived in Oslo on Monday and met Prime Minister Astrid Holm.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Kenyan President Daudi Mwangi was received by Chancellor Lena Brandt in Berlin on Monday.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Berlin # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt received Kenyan President Daudi Mwangi in Berlin on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Berlin # 2024-05-13',
  ],
  [
    'President Mateo Rojas welcomed Astrid Holm at the presidential palace in Santiago.',
    'meeting happened: Mateo Rojas + Astrid Holm @ presidential palace in Santiago # -',
  ],
  [
    'Astrid Holm hosted Lena Brandt in Oslo on Sunday.',
    'meeting happened: Astrid Holm + Lena Brandt @ Oslo # 2024-05-12',
  ],
  [
    'Astrid Holm greeted Lena Brandt at Oslo Airport.',
    'meeting happened: Astrid Holm + Lena Brandt @ Oslo Airport # -',
  ],
  [
    'Daudi Mwangi saw off Lena Brandt at the airport in Nairobi.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ airport in Nairobi # -',
  ],
  [
    'Ambassador Lena Brandt called on President Daudi Mwangi in Nairobi on Friday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-10',
  ],
  [
    'President Daudi Mwangi had lunch with Lena Brandt in Nairobi.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # -',
  ],
  [
    'President Daudi Mwangi dined with Lena Brandt in Nairobi on Saturday.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # 2024-05-11',
  ],
  [
    'President Daudi Mwangi hosted a dinner for Chancellor Lena Brandt in Nairobi.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # -',
  ],
  [
    'Foreign Minister Lena Brandt discussed trade and migration with President Daudi Mwangi in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'A delegation led by Foreign Minister Lena Brandt met with President Daudi Mwangi on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'President Daudi Mwangi told visiting Chancellor Lena Brandt in Nairobi on Monday that trade would grow.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # 2024-05-13',
  ],
  [
    'Before leaving for Oslo, Lena Brandt met Daudi Mwangi in Nairobi.',
    'visit happened: Lena Brandt @ Oslo # - | meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt said she had met Daudi Mwangi in Nairobi in 2019.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2019-01-01..2019-12-31',
  ],
  [
    'After meeting with Daudi Mwangi in Nairobi, Lena Brandt flew to Cairo.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # - | visit happened: Lena Brandt @ Cairo # -',
  ],
];
