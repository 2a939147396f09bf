import type { EncounterCase } from './encounters.js';

/** Who met whom in agency wire: shared nouns, offices with their holders, who came along. Published Thursday, 16 May 2024. */
export const AGENCY: readonly EncounterCase[] = [
  [
    'Norwegian and Chilean officials met in Oslo on Tuesday.',
    'meeting happened: Norwegian officials + Chilean officials @ Oslo # 2024-05-14',
  ],
  [
    'Daudi Mwangi went on to Berlin for talks with German and other European officials.',
    'visit happened: Daudi Mwangi @ Berlin # - | meeting happened: Daudi Mwangi + German officials + other European officials @ Berlin # -',
  ],
  [
    'The Norwegian and Chilean foreign ministers, Astrid Holm and Mateo Rojas, met in Geneva on Monday with their Kenyan counterpart Daudi Mwangi.',
    'meeting happened: Astrid Holm + Mateo Rojas + Daudi Mwangi @ Geneva # 2024-05-13',
  ],
  [
    'The Norwegian and Chilean presidents will meet in Oslo on Friday. / Chilean President Mateo Rojas and Norwegian President Astrid Holm last met in 2019.',
    'meeting planned: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-17 | meeting happened: Mateo Rojas + Astrid Holm @ - # 2019-01-01..2019-12-31',
  ],
  [
    'The presidents of Kenya and Chile, Daudi Mwangi and Mateo Rojas, met in Nairobi on Monday.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Nairobi # 2024-05-13',
  ],
  ['The Norwegian and Chilean football teams will meet in Oslo on Sunday.', 'nothing'],
  [
    'Daudi Mwangi met Lena Brandt in Berlin on Monday. / The meeting was attended by Defence Minister Astrid Holm.',
    'meeting happened: Daudi Mwangi + Lena Brandt + Astrid Holm @ Berlin # 2024-05-13',
  ],
  [
    'Daudi Mwangi met Lena Brandt in Berlin on Monday, and President Mateo Rojas joined the talks.',
    'meeting happened: Daudi Mwangi + Lena Brandt + Mateo Rojas @ Berlin # 2024-05-13',
  ],
  [
    'Daudi Mwangi met Lena Brandt in Berlin on Monday. / Those present included Mateo Rojas and Astrid Holm.',
    'meeting happened: Daudi Mwangi + Lena Brandt + Mateo Rojas + Astrid Holm @ Berlin # 2024-05-13',
  ],
  [
    'Mateo Rojas met EU diplomats in Santiago on Monday. / British Ambassador Lena Brandt, whose country chairs the union, told reporters after the meeting that trade would grow.',
    'meeting happened: Mateo Rojas + EU diplomats + Lena Brandt @ Santiago # 2024-05-13',
  ],
  [
    'Daudi Mwangi met Lena Brandt in Berlin on Monday. / Government spokesman Mateo Rojas told reporters after the meeting that trade would grow.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Berlin # 2024-05-13',
  ],
  [
    'Kenyan negotiator Daudi Mwangi and his Chilean counterpart Mateo Rojas, meeting in Geneva, agreed to reopen the talks.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Geneva # -',
  ],
  [
    'Mateo Rojas ruled out meeting Lena Brandt in Oslo.',
    'meeting cancelled: Mateo Rojas + Lena Brandt @ Oslo # -',
  ],
  [
    'Mateo Rojas was allowed to meet Lena Brandt in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Mateo Rojas and Daudi Mwangi failed to meet in Oslo on Monday.',
    'meeting cancelled: Mateo Rojas + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Mateo Rojas had been scheduled to meet Daudi Mwangi in Oslo but the Kenyan leader failed to turn up.',
    'meeting cancelled: Mateo Rojas + Daudi Mwangi @ Oslo # -',
  ],
  ['No date has been set for talks between Mateo Rojas and Lena Brandt.', 'nothing'],
  [
    'Mateo Rojas was quoted as telling a visiting Kenyan delegation led by Daudi Mwangi that trade would grow.',
    'meeting happened: Mateo Rojas + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt asked visiting Kenyan President Daudi Mwangi for more soldiers.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt granted an audience to Kenyan Ambassador Daudi Mwangi on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Lena Brandt spent two hours with Daudi Mwangi in Nairobi on Friday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-10',
  ],
  [
    '"We had a very good meeting with Lena Brandt," said Kenyan leader Daudi Mwangi.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # -',
  ],
  [
    'Kenyan and Chilean investigators jointly questioned Mateo Rojas in Oslo on Monday.',
    'meeting happened: Kenyan investigators + Chilean investigators + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'A team headed by Daudi Mwangi arrived in Oslo on Monday. / The team met Lena Brandt on Tuesday.',
    'visit happened: Daudi Mwangi @ Oslo # 2024-05-13 | meeting happened: team + Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-14',
  ],
  [
    'Daudi Mwangi flew to Oslo on Monday. / He sought assurances from Lena Brandt and Astrid Holm.',
    'visit happened: Daudi Mwangi @ Oslo # 2024-05-13 | meeting happened: Daudi Mwangi + Lena Brandt + Astrid Holm @ Oslo # 2024-05-13',
  ],
  ['Daudi Mwangi sought assurances from Lena Brandt and Astrid Holm.', 'nothing'],
  [
    'The Holm-Rojas meeting in Oslo on Friday is aimed at easing tension. / Foreign Ministers Astrid Holm and Mateo Rojas last met in September.',
    'meeting planned: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-17 | meeting happened: Astrid Holm + Mateo Rojas @ - # 2023-09-01..2023-09-30',
  ],
  [
    '"He and Lena Brandt met last week," Mateo Rojas said. / Daudi Mwangi was in Berlin.',
    'visit happened: Daudi Mwangi @ Berlin # -',
  ],
  [
    'The head of the mission to Kenya, Astrid Holm, said after talks in Nairobi with Daudi Mwangi that trade would grow.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Kenyan President Daudi Mwangi held talks with his visiting Chilean counterpart Mateo Rojas in Nairobi on Monday. / The visiting president was also received by Prime Minister Astrid Holm.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Nairobi # 2024-05-13 | meeting happened: Mateo Rojas + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Kenyan and Chilean negotiators held their first direct talks in Oslo on Monday.',
    'meeting happened: Kenyan negotiators + Chilean negotiators @ Oslo # 2024-05-13',
  ],
  [
    'Daudi Mwangi said he and Lena Brandt had "a frank discussion" in Oslo on Monday.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'The four leaders, Mwangi, Brandt, Rojas and Holm, will hold a working lunch in Oslo on Friday. / Daudi Mwangi, Lena Brandt, Mateo Rojas and Astrid Holm arrived on Wednesday.',
    'meeting planned: Daudi Mwangi + Lena Brandt + Mateo Rojas + Astrid Holm @ Oslo # 2024-05-17',
  ],
  [
    'Astrid Holm and Mateo Rojas held a joint news conference in Oslo on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'President Daudi Mwangi and his Chilean counterpart Mateo Rojas have agreed to deploy troops, a statement issued after their meeting in Oslo said.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Oslo # -',
  ],
  [
    '"There will be no meeting between the prime minister and Mateo Rojas," a spokesman said. / Prime Minister Astrid Holm was in Lima.',
    'meeting cancelled: Astrid Holm + Mateo Rojas @ - # - | visit happened: Astrid Holm @ Lima # -',
  ],
  [
    'The visit by Foreign Minister Daudi Mwangi to Oslo, during which he was to meet Prime Minister Astrid Holm, has been postponed.',
    'visit cancelled: Daudi Mwangi @ Oslo # - | meeting cancelled: Daudi Mwangi + Astrid Holm @ Oslo # -',
  ],
  [
    'Daudi Mwangi received Ambassador Mateo Rojas in Nairobi on Monday and discussed trade with him.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Nairobi # 2024-05-13',
  ],
  [
    'Norwegian Foreign Minister Astrid Holm, whose country holds the presidency, and Commissioner Lena Brandt met President Daudi Mwangi in Nairobi on Monday.',
    'meeting happened: Astrid Holm + Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  ['Astrid Holm conveyed the greetings of President Mateo Rojas to Daudi Mwangi.', 'nothing'],
  [
    'Daudi Mwangi flies to Oslo on Friday to confer with Astrid Holm.',
    'visit planned: Daudi Mwangi @ Oslo # 2024-05-17 | meeting planned: Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-17',
  ],
  [
    "Kenya's government met rebels in Oslo on Monday.",
    "meeting happened: Kenya's government + rebels @ Oslo # 2024-05-13",
  ],
  [
    'Daudi Mwangi met Lena Brandt in Berlin on Monday. / Astrid Holm, speaking after a meeting with Mateo Rojas in Lima, said: "We must not wait."',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Berlin # 2024-05-13 | meeting happened: Astrid Holm + Mateo Rojas @ Lima # 2024-05-13',
  ],
  [
    'Daudi Mwangi said after meeting his Norwegian opposite number Astrid Holm that trade would grow.',
    'meeting happened: Daudi Mwangi + Astrid Holm @ - # -',
  ],
  [
    'Daudi Mwangi will fly to Oslo next week for talks with his Norwegian opposite number, Astrid Holm.',
    'visit planned: Daudi Mwangi @ Oslo # 2024-05-20..2024-05-26 | meeting planned: Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-20..2024-05-26',
  ],
  [
    'Daudi Mwangi raised the issue with Lena Brandt during a 90-minute meeting on Monday.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # 2024-05-13',
  ],
  ['Daudi Mwangi accused Lena Brandt at a party meeting on Monday.', 'nothing'],
  [
    'Mateo Rojas met late into the night with his military commanders at the presidential palace.',
    'meeting happened: Mateo Rojas + military commanders @ presidential palace # -',
  ],
  [
    'Mateo Rojas was guest at a dinner given by President Daudi Mwangi in Nairobi.',
    'meeting happened: Mateo Rojas + Daudi Mwangi @ Nairobi # -',
  ],
  [
    '"It was useful," Lena Brandt said after seeing Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'President Mateo Rojas and Prime Minister Astrid Holm were among the leaders whom Kenyan President Daudi Mwangi met in Geneva.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Geneva # - | meeting happened: Daudi Mwangi + Astrid Holm @ Geneva # -',
  ],
  [
    'Lena Brandt, whom President Daudi Mwangi met in Nairobi on Monday, called for peace.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # 2024-05-13',
  ],
  [
    'Talks between Astrid Holm and Mateo Rojas, and between Lena Brandt and Daudi Mwangi, took place in Geneva on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Geneva # 2024-05-13 | meeting happened: Lena Brandt + Daudi Mwangi @ Geneva # 2024-05-13',
  ],
  [
    'Astrid Holm will also speak on the sidelines with President Daudi Mwangi.',
    'meeting planned: Astrid Holm + Daudi Mwangi @ - # -',
  ],
  [
    'Arrangements are being made for Astrid Holm to meet President Mateo Rojas in Geneva on Friday.',
    'meeting planned: Astrid Holm + Mateo Rojas @ Geneva # 2024-05-17',
  ],
  [
    'Officials are arranging for Lena Brandt to meet with Daudi Mwangi in Nairobi next week.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-20..2024-05-26',
  ],
  [
    'Preparations are under way for a meeting between Astrid Holm and Mateo Rojas in Oslo.',
    'meeting planned: Astrid Holm + Mateo Rojas @ Oslo # -',
  ],
  ['No arrangements have been made for Lena Brandt to meet Daudi Mwangi.', 'nothing'],
  ['The best way is for Lena Brandt to meet Daudi Mwangi.', 'nothing'],
  [
    "Lena Brandt's visit to Kenya will include talks with President Daudi Mwangi.",
    'visit planned: Lena Brandt @ Kenya # - | meeting planned: Lena Brandt + Daudi Mwangi @ Kenya # -',
  ],
  [
    "Lena Brandt's trip to Nairobi will see her meet President Daudi Mwangi.",
    'visit planned: Lena Brandt @ Nairobi # - | meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt became the first German chancellor to visit Nairobi.',
    'visit happened: Lena Brandt @ Nairobi # -',
  ],
  [
    'Lena Brandt was the first German chancellor to meet President Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Otto Kern, a lawyer from Bergen, met President Mateo Rojas in Oslo on Monday.',
    'meeting happened: Otto Kern + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Otto Kern, a man heading the party, will meet Lena Brandt.',
    'meeting planned: Otto Kern + Lena Brandt @ - # -',
  ],
  [
    'Lena Brandt talked about Otto Kern, a lawyer from Bergen, and met President Mateo Rojas.',
    'meeting happened: Lena Brandt + Mateo Rojas @ - # -',
  ],
  [
    'Marit Dahl was one of several mayors who met with President Mateo Rojas in Santiago on Monday.',
    'meeting happened: Marit Dahl + Mateo Rojas @ Santiago # 2024-05-13',
  ],
  [
    'Lena Brandt will meet and be hosted to a working dinner by Premier Otto Kern.',
    'meeting planned: Lena Brandt + Otto Kern @ - # -',
  ],
  [
    'Otto Kern met the new Foreign Secretary and former Prime Minister, Lord Harold Finch, in London.',
    'meeting happened: Otto Kern + Harold Finch @ London # -',
  ],
  [
    'President Mateo Rojas and Prime Minister Astrid Holm meet this week in Oslo.',
    'meeting planned: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-13..2024-05-19',
  ],
  [
    'Otto Kern spoke alongside visiting Secretary of State Lena Brandt, who traveled to London from Beijing where she met with President Mateo Rojas.',
    'visit happened: Lena Brandt @ London # - | meeting happened: Otto Kern + Lena Brandt @ London # - | meeting happened: Lena Brandt + Mateo Rojas @ Beijing # -',
  ],
];
