import type { EncounterCase } from './encounters.js';

/** What ministries, embassies and speakers write of themselves: talks "he held", company on a trip, credentials, offices with names in brackets. Published Thursday, 16 May 2024. */
export const OFFICIAL: readonly EncounterCase[] = [
  [
    'President Mateo Rojas praised the talks he held on Monday with Chancellor Lena Brandt.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'Mateo Rojas will report on the talks he will have with Chancellor Lena Brandt in Oslo on Friday.',
    'meeting planned: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-17',
  ],
  ['Mateo Rojas said the meeting Otto Kern may have with Lena Brandt would be short.', 'nothing'],
  ['Mateo Rojas looked back on the meetings that leaders have with voters.', 'nothing'],
  [
    'Foreign Secretary Otto Kern said: / "It is an honour to welcome the Foreign Minister of Chile, Mateo Rojas, to London today." / "I met Lena Brandt in Oslo on Monday."',
    'meeting happened: Otto Kern + Mateo Rojas @ London # 2024-05-16 | meeting happened: Otto Kern + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Foreign Secretary Otto Kern said: "Trade is good. / "I met Lena Brandt in Oslo on Monday."',
    'meeting happened: Otto Kern + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas travelled with Minister Otto Kern to Oslo on Monday. He met with Lena Brandt.',
    'visit happened: Mateo Rojas + Otto Kern @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Lena Brandt + Otto Kern @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas visited Oslo together with Minister Otto Kern on Monday.',
    'visit happened: Mateo Rojas + Otto Kern @ Oslo # 2024-05-13',
  ],
  [
    'Mateo Rojas paid a visit to Oslo with Minister Otto Kern.',
    'visit happened: Mateo Rojas + Otto Kern @ Oslo # -',
  ],
  ['Mateo Rojas flew to Oslo on Monday with a message.', 'visit happened: Mateo Rojas @ Oslo # 2024-05-13'],
  [
    'Mateo Rojas visited with Lena Brandt in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Minister Astrid Holm held talks with the foreign ministers of Norway (Lena Brandt), the Netherlands (Mateo Rojas) and Chile (Otto Kern) on Monday.',
    'meeting happened: Astrid Holm + Lena Brandt + Mateo Rojas + Otto Kern @ - # 2024-05-13',
  ],
  [
    'Minister Astrid Holm held discussions with her counterparts from Chile, Peru, Mali, and the US special envoy on Haiti Otto Kern.',
    'meeting happened: Astrid Holm + counterparts from Chile + Otto Kern @ - # -',
  ],
  [
    'Ambassador Lena Brandt presented her letter of credence to President Mateo Rojas on Monday.',
    'meeting happened: Lena Brandt + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas received credentials from Norwegian Ambassador Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  ['Ambassador Lena Brandt presented a letter to President Mateo Rojas on Monday.', 'nothing'],
  [
    'President Mateo Rojas will call on Otto Kern, have talks with Chancellor Lena Brandt, and attend a concert.',
    'meeting planned: Mateo Rojas + Otto Kern @ - # - | meeting planned: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Chancellor Lena Brandt spoke on Monday at a press conference alongside visiting Chilean President Mateo Rojas.',
    'meeting happened: Lena Brandt + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas was hosted to lunch by Chancellor Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'Governor of the Omsk Region Otto Kern met Lena Brandt on Monday.',
    'meeting happened: Otto Kern + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas hosted a meeting and other events with Chancellor Lena Brandt.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Mateo Rojas was on the phone with Lena Brandt on Monday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'In Oslo last week, Mateo Rojas sat with Chancellor Lena Brandt for two hours.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-06..2024-05-12',
  ],
];
