import type { EncounterCase } from './encounters.js';

/** How agencies put it: visitors, hosts, courtesy calls, joint appearances. Published Thursday, 16 May 2024. */
export const WIRE: readonly EncounterCase[] = [
  [
    'Chilean President Mateo Rojas met with visiting Kenyan President Daudi Mwangi in Santiago on Monday.',
    'meeting happened: Mateo Rojas + Daudi Mwangi @ Santiago # 2024-05-13',
  ],
  [
    'Visiting Kenyan Prime Minister Daudi Mwangi met here Monday with Chilean President Mateo Rojas.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Chile # 2024-05-13',
  ],
  [
    'Kenyan President Daudi Mwangi and visiting Chilean President Mateo Rojas agreed here Monday to boost trade.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Kenya # 2024-05-13',
  ],
  [
    'Lena Brandt made the remarks when meeting with Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt made the remark while meeting with visiting Kenyan Foreign Minister Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Trade should grow, Lena Brandt said when she met with Kenyan Foreign Minister Daudi Mwangi in Berlin.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Berlin # -',
  ],
  [
    'Lena Brandt was speaking at a joint press conference with Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  ['Daudi Mwangi left Nairobi for Moscow on Monday.', 'visit happened: Daudi Mwangi @ Moscow # 2024-05-13'],
  [
    'Daudi Mwangi was on Monday received by Lena Brandt in Berlin.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Berlin # 2024-05-13',
  ],
  [
    'Daudi Mwangi met separately with Lena Brandt and Astrid Holm on Monday.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # 2024-05-13 | meeting happened: Daudi Mwangi + Astrid Holm @ - # 2024-05-13',
  ],
  [
    'Talks are scheduled between Daudi Mwangi and Lena Brandt on Friday.',
    'meeting planned: Daudi Mwangi + Lena Brandt @ - # 2024-05-17',
  ],
  [
    'President Daudi Mwangi, in a meeting with Lena Brandt on Monday, said trade would grow.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'Daudi Mwangi paid a courtesy call on Lena Brandt in Berlin on Monday.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Berlin # 2024-05-13',
  ],
  [
    'Daudi Mwangi met Lena Brandt in Berlin. Also present at the meeting were Mateo Rojas and Astrid Holm.',
    'meeting happened: Daudi Mwangi + Lena Brandt + Mateo Rojas + Astrid Holm @ Berlin # -',
  ],
  [
    'Lena Brandt was in Cairo on Monday for talks with Daudi Mwangi.',
    'visit happened: Lena Brandt @ Cairo # 2024-05-13 | meeting happened: Lena Brandt + Daudi Mwangi @ Cairo # 2024-05-13',
  ],
  [
    'Lena Brandt, on a visit to Cairo, met Daudi Mwangi on Monday.',
    'visit happened: Lena Brandt @ Cairo # - | meeting happened: Lena Brandt + Daudi Mwangi @ Cairo # 2024-05-13',
  ],
  [
    "Lena Brandt's talks with Daudi Mwangi ended on Monday.",
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Lena Brandt had talks Monday with Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Lena Brandt opened talks with Daudi Mwangi in Cairo on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Cairo # 2024-05-13',
  ],
  [
    'Lena Brandt is expected in Moscow on Friday for talks with Daudi Mwangi.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Moscow # 2024-05-17 | visit planned: Lena Brandt @ Moscow # 2024-05-17',
  ],
  [
    'Lena Brandt held a series of meetings with Daudi Mwangi and Mateo Rojas.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Mateo Rojas @ - # -',
  ],
  [
    'Lena Brandt appeared with Daudi Mwangi at a news conference in Cairo.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Cairo # -',
  ],
  [
    'Lena Brandt, speaking alongside Daudi Mwangi, said trade would grow.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt emerged from talks with Daudi Mwangi saying trade would grow.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Trade rose following a meeting between Lena Brandt and Daudi Mwangi in Cairo.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Cairo # -',
  ],
  [
    "Lena Brandt's planned meeting with Daudi Mwangi has been cancelled.",
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt skipped a meeting with Daudi Mwangi.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  ['Lena Brandt sought a meeting with Daudi Mwangi.', 'nothing'],
  ['Lena Brandt met Daudi Mwangi via video link.', 'call happened: Lena Brandt + Daudi Mwangi @ - # -'],
  [
    'The talks with Daudi Mwangi were useful, Lena Brandt said.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    '"I met with President Daudi Mwangi in Cairo on Monday," Lena Brandt said.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Cairo # 2024-05-13',
  ],
  [
    'Lena Brandt will be in Cairo on Friday to meet Daudi Mwangi.',
    'visit planned: Lena Brandt @ Cairo # 2024-05-17 | meeting planned: Lena Brandt + Daudi Mwangi @ Cairo # 2024-05-17',
  ],
  [
    'Chilean President Mateo Rojas will Friday meet Kenyan President Daudi Mwangi and pay a courtesy call on Prime Minister Peter Otieno, officials said.',
    'meeting planned: Mateo Rojas + Daudi Mwangi @ - # 2024-05-17 | meeting planned: Mateo Rojas + Peter Otieno @ - # 2024-05-17',
  ],
  [
    'Lena Brandt met British Secretary of State for Foreign and Commonwealth Affairs Jack Dunn in Berlin.',
    'meeting happened: Lena Brandt + Jack Dunn @ Berlin # -',
  ],
  [
    'Kenyan President Daudi Mwangi was given a warm welcome by President Mateo Rojas in Santiago on Monday.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Santiago # 2024-05-13',
  ],
  [
    'Kenyan President Daudi Mwangi was given the honor to meet President Mateo Rojas on Monday.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'Lena Brandt and Mateo Rojas will hold a one-to-one summit meeting in Santiago on Friday.',
    'meeting planned: Lena Brandt + Mateo Rojas @ Santiago # 2024-05-17',
  ],
  ['The proposal by Lena Brandt got a warm welcome from President Mateo Rojas.', 'nothing'],
  ['The summit between Lena Brandt and Mateo Rojas is of great importance, Astrid Holm said.', 'nothing'],
  [
    'Lena Brandt held a working conference with Astrid Holm in Berlin on Monday.',
    'meeting happened: Lena Brandt + Astrid Holm @ Berlin # 2024-05-13',
  ],
  [
    'Kristof Adler met for more than two hours with Chancellor Lena Brandt on Monday.',
    'meeting happened: Kristof Adler + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'Kenyan President Daudi Mwangi spent nearly an hour talking to Chancellor Lena Brandt.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # -',
  ],
  ['Daudi Mwangi spent nearly an hour talking to reporters.', 'nothing'],
  [
    'Lena Brandt held "candid and useful" talks with Daudi Mwangi Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Half of the session was devoted to a private meeting between Lena Brandt and Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Foreign Minister Lena Brandt will meet President Daudi Mwangi as well as holding talks with Trade Minister Mateo Rojas.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # - | meeting planned: Lena Brandt + Mateo Rojas @ - # -',
  ],
  [
    'Chancellor Lena Brandt leaves for Nairobi on Monday, where talks with President Daudi Mwangi and senior ministers are expected to focus on trade.',
    'visit planned: Lena Brandt @ Nairobi # 2024-05-20 | meeting planned: Lena Brandt + Daudi Mwangi + senior ministers @ Nairobi # 2024-05-20',
  ],
  [
    'Mateo Rojas, Astrid Holm and Kristof Adler flew to Nairobi, where they were to hold talks with Daudi Mwangi.',
    'visit happened: Mateo Rojas + Astrid Holm + Kristof Adler @ Nairobi # - | meeting planned: Mateo Rojas + Astrid Holm + Kristof Adler + Daudi Mwangi @ Nairobi # -',
  ],
  ['Lena Brandt is also due in Nairobi on Monday.', 'visit planned: Lena Brandt @ Nairobi # 2024-05-20'],
  [
    'Both Lena Brandt and Mateo Rojas have met Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # - | meeting happened: Mateo Rojas + Daudi Mwangi @ - # -',
  ],
  [
    'Special Envoy on Water Issues Astrid Holm met Daudi Mwangi.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ - # -',
  ],
  [
    'Kenyan Deputy Foreign Minister Daudi Mwangi landed in Berlin on Monday. / The Kenyan official met Chancellor Lena Brandt on Tuesday.',
    'visit happened: Daudi Mwangi @ Berlin # 2024-05-13 | meeting happened: Daudi Mwangi + Lena Brandt @ Berlin # 2024-05-14',
  ],
  [
    'A Kenyan official and Kenyan Deputy Foreign Minister Daudi Mwangi spoke. / The Kenyan official met Chancellor Lena Brandt on Tuesday.',
    'meeting happened: Kenyan official + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'Lena Brandt met Daudi Mwangi on Monday. / Astrid Holm took part on the German side, Mateo Rojas on the Kenyan side.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Astrid Holm + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt opened the summit in Oslo on Monday. / Other leaders who arrived on Sunday were Daudi Mwangi and Mateo Rojas.',
    'gathering happened: Lena Brandt + Daudi Mwangi + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Lena Brandt will hold talks at the ministry which will be led by Daudi Mwangi from the Kenyan side.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ ministry # -',
  ],
  ['Lena Brandt sat beside Daudi Mwangi.', 'meeting happened: Lena Brandt + Daudi Mwangi @ - # -'],
  [
    'Lena Brandt met Daudi Mwangi on Monday. / The talks were held in Oslo.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi. / The talks will be held in Oslo.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'German Chancellor Lena Brandt and Kenyan President Daudi Mwangi spoke. / The leaders of Germany and Kenya held talks in Oslo on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm said Lena Brandt and Daudi Mwangi will meet on Monday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-20',
  ],
  [
    'Otto Kern, head of the commission for monitoring trade, met Daudi Mwangi.',
    'meeting happened: Otto Kern + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt has just been to Nairobi for talks with President Daudi Mwangi.',
    'visit happened: Lena Brandt @ Nairobi # - | meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt said she would likely meet Daudi Mwangi next week.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-20..2024-05-26',
  ],
  [
    'Lena Brandt and Daudi Mwangi met one on one in Oslo on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'In Oslo, Lena Brandt will meet Daudi Mwangi as well as the commanders of the mission in Chad.',
    'meeting planned: Lena Brandt + Daudi Mwangi + commanders of the mission @ Oslo # -',
  ],
  [
    'Lena Brandt and Daudi Mwangi were due to hold talks in Oslo. Those talks were postponed.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Oslo # -',
  ],
  [
    'Lena Brandt had been expected to meet Daudi Mwangi in Oslo.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ Oslo # -',
  ],
  [
    'The Kenyan government and rebels from the Turkana region met in Oslo on Monday.',
    'meeting happened: Kenyan government + rebels from the Turkana region @ Oslo # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi on Monday. / The meeting also involved Foreign Minister Astrid Holm.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Astrid Holm @ - # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi on Monday. / The talks also involved trade.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Lena Brandt and Mateo Rojas each met with visiting President Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt rejoined the summit Monday, meeting separately with President Daudi Mwangi and Premier Mateo Rojas.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13 | meeting happened: Lena Brandt + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt flew out of Berlin this morning to meet President Daudi Mwangi.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-16',
  ],
  [
    'Lena Brandt has agreed to meet her nemesis, the rebel leader Daudi Mwangi, tomorrow.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-17',
  ],
  [
    'Trade matters, Lena Brandt said in Oslo on Monday. / In a meeting with visiting Kenyan President Daudi Mwangi, Brandt praised him.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  ['A committee of three trade ministers will visit all 13 member countries.', 'nothing'],
  [
    'President Brandt rejoined the summit on Monday. / Kenyan President Daudi Mwangi arrived. / The president met Premier Mateo Rojas.',
    'meeting happened: Brandt + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'Ties were at the centre of the meeting that took place this morning between Lena Brandt and Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-16',
  ],
  [
    'Lena Brandt was greeted by a guard of honour before holding talks with Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt was welcomed at the airport by General Than Naing on Monday.',
    'meeting happened: Lena Brandt + Than Naing @ airport # 2024-05-13',
  ],
];
