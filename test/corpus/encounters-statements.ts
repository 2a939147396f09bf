import type { EncounterCase } from './encounters.js';

/** How governments tell it: statements, readouts, announcements of travel, and how the feeds and wires put them. Published Thursday, 16 May 2024. */
export const STATEMENTS: readonly EncounterCase[] = [
  [
    'On Tuesday, Envoy Lena Brandt met with President Mateo Rojas, with the Kenyan minister, Daudi Mwangi, and with Astrid Holm.',
    'meeting happened: Lena Brandt + Mateo Rojas @ - # 2024-05-14 | meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-14 | meeting happened: Lena Brandt + Astrid Holm @ - # 2024-05-14',
  ],
  [
    'The Norwegian delegation, led by Minister Astrid Holm and joined by Lena Brandt and Otto Kern, met President Mateo Rojas in Santiago on Monday.',
    'meeting happened: Astrid Holm + Lena Brandt + Otto Kern + Mateo Rojas @ Santiago # 2024-05-13',
  ],
  [
    'President Mateo Rojas met in a closed session with Chancellor Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas was greeted upon arrival in Oslo on Monday by Mayor Lena Brandt.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas was welcomed with flowers by Mayor Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. The meeting was attended by Daudi Mwangi and Astrid Holm.',
    'meeting happened: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. Also in attendance were Daudi Mwangi and Astrid Holm.',
    'meeting happened: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Talks between President Mateo Rojas and Chancellor Lena Brandt collapsed in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  ['Talks between President Mateo Rojas and Chancellor Lena Brandt failed to start on Monday.', 'nothing'],
  [
    'President Mateo Rojas will consult with Chancellor Lena Brandt in Oslo on Friday.',
    'meeting planned: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-17',
  ],
  ['The minister, Lena Brandt, shall consult with Mateo Rojas on the rules.', 'nothing'],
  [
    'Minister Lena Brandt hosted a listening session with union leaders in Oslo on Monday.',
    'meeting happened: Lena Brandt + union leaders @ Oslo # 2024-05-13',
  ],
  [
    'Minister Lena Brandt hosted a virtual roundtable with union leaders on Monday.',
    'call happened: Lena Brandt + union leaders @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas arrived in Nairobi on Monday. The delegation, which includes Foreign Minister Lena Brandt, will stay for two days.',
    'visit happened: Mateo Rojas + Lena Brandt @ Nairobi # 2024-05-13',
  ],
  [
    'Today, President Mateo Rojas met with business leaders in Santiago. / Participants: / Lena Brandt, CEO, Northline Stores; Latonya King, Founder, River Trust; Otto Kern, president of the bank',
    'meeting happened: Mateo Rojas + business leaders + Lena Brandt + Latonya King + Otto Kern @ Santiago # 2024-05-16',
  ],
  [
    'President Mateo Rojas will travel to Oslo on Friday. While in Oslo President Rojas will also meet with Lena Brandt.',
    'meeting planned: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-17 | visit planned: Mateo Rojas @ Oslo # 2024-05-17',
  ],
  [
    'President Mateo Rojas, joined by First Lady Ana Rojas, will be in Chile. / President Rojas and Dr. Rojas will meet Lena Brandt on Friday.',
    'meeting planned: Mateo Rojas + Ana Rojas + Lena Brandt @ Chile # 2024-05-17 | visit planned: Mateo Rojas @ Chile # -',
  ],
  [
    'President Mateo Rojas spoke to Senator Lena Brandt on Tuesday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'Otto Kern, chairman of the Bankers Federation, told Foreign Minister Lena Brandt at a meeting in Oslo on Monday that tariffs should fall.',
    'meeting happened: Otto Kern + Lena Brandt @ Oslo # 2024-05-13',
  ],
  ['Otto Kern told shareholders at a meeting in Oslo on Monday that tariffs should fall.', 'nothing'],
  [
    'President Mateo Rojas was received by Lena Brandt and greeted by Astrid Holm in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'During his stay President Mateo Rojas was received by Lena Brandt in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  ['President Mateo Rojas spoke to reporters on Tuesday.', 'nothing'],
  [
    'President Mateo Rojas flew to Oslo on Monday. His first meeting was with Otto Kern, the Norwegian interior minister. He then met Lena Brandt.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Otto Kern @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'On Monday President Mateo Rojas held a meeting with Chancellor Lena Brandt, followed by talks with Otto Kern.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13 | meeting happened: Mateo Rojas + Otto Kern @ - # 2024-05-13',
  ],
  [
    'On Monday President Mateo Rojas paid courtesy calls on Chancellor Lena Brandt and Speaker Otto Kern.',
    'meeting happened: Mateo Rojas + Lena Brandt + Otto Kern @ - # 2024-05-13',
  ],
  [
    '“Honoured to call on Chancellor Lena Brandt in Oslo today,” President Mateo Rojas wrote.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-16',
  ],
  [
    'Minister Otto Kern who is in Kenya on a visit called on President Mateo Rojas in Nairobi on Monday.',
    'visit happened: Otto Kern @ Kenya # 2024-05-16 | meeting happened: Otto Kern + Mateo Rojas @ Nairobi # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt’s final stop will be in Nairobi on May 20 to meet with President Mateo Rojas.',
    'meeting planned: Lena Brandt + Mateo Rojas @ Nairobi # 2024-05-20',
  ],
  [
    'On Monday Chancellor Lena Brandt met with the Kenyan leadership.',
    'meeting happened: Lena Brandt + Kenyan leadership @ - # 2024-05-13',
  ],
  ['On Monday Chancellor Lena Brandt welcomed Kenya’s leadership of the African bloc.', 'nothing'],
  [
    'Prime Minister May received Chancellor Lena Brandt in London on Monday.',
    'meeting happened: May + Lena Brandt @ London # 2024-05-13',
  ],
  [
    'On Monday morning, President Mateo Rojas met Lena Brandt in Oslo. / He then held a meeting with Otto Kern.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Otto Kern @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas will welcome King Otto of Norway to Lima on May 20.',
    'meeting planned: Mateo Rojas + Otto @ Lima # 2024-05-20',
  ],
  [
    'Chancellor Lena Brandt is in Oslo for a state visit, and on Monday met with President Mateo Rojas.',
    'visit happened: Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Lena Brandt + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt will make an official visit to Lima in June for talks with President Mateo Rojas.',
    'visit planned: Lena Brandt @ Lima # 2024-06-01..2024-06-30 | meeting planned: Lena Brandt + Mateo Rojas @ Lima # 2024-06-01..2024-06-30',
  ],
  [
    'Chancellor Lena Brandt received a courtesy call from Envoy Otto Kern on Monday.',
    'meeting happened: Lena Brandt + Otto Kern @ - # 2024-05-13',
  ],
  [
    'On Monday Chancellor Lena Brandt held discussions with heads of government.',
    'meeting happened: Lena Brandt + heads of government @ - # 2024-05-13',
  ],
  [
    'On Monday Chancellor Lena Brandt met with a broad range of political activists.',
    'meeting happened: Lena Brandt + political activists @ - # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt will travel to Lima on May 20 to engage with senior officials.',
    'visit planned: Lena Brandt @ Lima # 2024-05-20 | meeting planned: Lena Brandt + senior officials @ Lima # 2024-05-20',
  ],
  ['Norway will engage with Peru on trade.', 'nothing'],
  [
    'Chancellor Lena Brandt will meet in Lima with President Mateo Rojas to discuss the April 19 agreement.',
    'meeting planned: Lena Brandt + Mateo Rojas @ Lima # -',
  ],
];
