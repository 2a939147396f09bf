import type { EncounterCase } from './encounters.js';

/** Where and when: places and days of the event, not of its topic nor of the statement. Published Thursday, 16 May 2024. */
export const SETTINGS: readonly EncounterCase[] = [
  [
    'Daudi Mwangi visited Bergen on Wednesday, a day after he held talks with Astrid Holm in Oslo.',
    'visit happened: Daudi Mwangi @ Bergen # 2024-05-15 | meeting happened: Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'Daudi Mwangi had been scheduled to travel to Oslo on Sunday and to meet Foreign Minister Lena Brandt there. The trip was called off on Wednesday.',
    'visit cancelled: Daudi Mwangi @ Oslo # 2024-05-19 | meeting cancelled: Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-19',
  ],
  [
    'Daudi Mwangi on Wednesday postponed a visit to Norway. He was to meet Lena Brandt in Oslo on Sunday. He will go to Bergen on Monday.',
    'visit cancelled: Daudi Mwangi @ Norway # - | meeting cancelled: Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-19 | visit planned: Daudi Mwangi @ Bergen # 2024-05-20',
  ],
  [
    'Daudi Mwangi landed at Vnukovo airport on Monday. On Tuesday he met Lena Brandt.',
    'visit happened: Daudi Mwangi @ Vnukovo # 2024-05-13 | meeting happened: Daudi Mwangi + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'Lena Brandt met Daudi Mwangi to discuss the war in Sudan.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'ASTANA. QAZNEWS – President Serik Omarov of Kazakhstan received the ambassador of Norway. / At a meeting with Kenyan ambassador Daudi Mwangi, President Omarov spoke of trade.',
    'meeting happened: Serik Omarov + ambassador of Norway @ Astana # - | meeting happened: Serik Omarov + Daudi Mwangi @ Astana # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi on the situation in Sudan.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi in Nairobi to discuss the war in Sudan.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt met Chinese officials on Monday.',
    'meeting happened: Lena Brandt + Chinese officials @ - # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi at the State Department on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ State Department # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi at the White House.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ White House # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi on the sidelines of a summit in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Lima # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi on the sidelines of a trade summit held in Lima on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Lima # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi in Nairobi, the capital of Kenya, on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi to sign a deal on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Lena Brandt met here on Monday with Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'NAIROBI, May 14 (Xinhua) -- Lena Brandt met Daudi Mwangi here on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'Lena Brandt said on Tuesday she had met Daudi Mwangi in March.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-03-01..2024-03-31',
  ],
  [
    'Lena Brandt said on Tuesday she would meet Daudi Mwangi in June.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-06-01..2024-06-30',
  ],
  [
    'The minister said on Monday that Lena Brandt met Daudi Mwangi on Sunday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-12',
  ],
  [
    'Lena Brandt will travel to Kenya from May 20 to May 24. She will meet President Daudi Mwangi.',
    'visit planned: Lena Brandt @ Kenya # 2024-05-20..2024-05-24 | meeting planned: Lena Brandt + Daudi Mwangi @ Kenya # 2024-05-20..2024-05-24',
  ],
  [
    'Lena Brandt will travel to Kenya and Sudan from May 20 to May 24.',
    'visit planned: Lena Brandt @ Kenya # 2024-05-20..2024-05-24 | visit planned: Lena Brandt @ Sudan # 2024-05-20..2024-05-24',
  ],
  [
    'Lena Brandt will travel to Kenya and Sudan from May 20 to May 24. In Nairobi, she will meet President Daudi Mwangi.',
    'visit planned: Lena Brandt @ Kenya # 2024-05-20..2024-05-24 | visit planned: Lena Brandt @ Sudan # 2024-05-20..2024-05-24 | meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-20..2024-05-24',
  ],
  [
    'Lena Brandt visited Nairobi on May 13, where she met Daudi Mwangi.',
    'visit happened: Lena Brandt @ Nairobi # 2024-05-13 | meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'Lena Brandt is in Nairobi to meet Daudi Mwangi.',
    'visit happened: Lena Brandt @ Nairobi # 2024-05-16 | meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-16',
  ],
  [
    'Lena Brandt met Daudi Mwangi in Nairobi in 2019.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2019-01-01..2019-12-31',
  ],
  [
    'Lena Brandt met Daudi Mwangi in the town of Kisumu.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Kisumu # -',
  ],
  [
    'While in Nairobi, Lena Brandt will meet Daudi Mwangi.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'During her visit to Nairobi on Monday, Lena Brandt met Daudi Mwangi.',
    'visit happened: Lena Brandt @ Nairobi # 2024-05-13 | meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'Lena Brandt spoke on Monday in Nairobi. / In a separate meeting with Daudi Mwangi, Brandt praised the deal.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'The meeting between Lena Brandt and Daudi Mwangi will be held in Lima on Friday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Lima # 2024-05-17',
  ],
  [
    'From Nairobi, Lena Brandt will travel to Lima to meet Mateo Rojas.',
    'visit planned: Lena Brandt @ Lima # - | meeting planned: Lena Brandt + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt flew from Nairobi to Lima for talks with Mateo Rojas.',
    'visit happened: Lena Brandt @ Lima # - | meeting happened: Lena Brandt + Mateo Rojas @ Lima # -',
  ],
  [
    'President Daudi Mwangi received in Nairobi on Monday the German chancellor, Lena Brandt.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # 2024-05-13',
  ],
  [
    'Lena Brandt held on Monday in Nairobi talks with Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi after talks in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt will meet the members of the council, the states on the northern side of the gulf, in Lima on Friday.',
    'meeting planned: Lena Brandt + members of the council @ Lima # 2024-05-17',
  ],
  [
    'Lena Brandt and Daudi Mwangi shook hands before a row of lanterns on the island of Bali on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Bali # 2024-05-13',
  ],
  [
    'Lena Brandt paid a visit to Ghana on March 19-20, and also met with Kofi Asare.',
    'visit happened: Lena Brandt @ Ghana # 2024-03-19..2024-03-20 | meeting happened: Lena Brandt + Kofi Asare @ Ghana # 2024-03-19..2024-03-20',
  ],
  [
    'Lena Brandt had arrived in Accra on Tuesday evening. Kofi Asare welcomed her at the airport. They held talks in Accra on Wednesday.',
    'visit happened: Lena Brandt @ Accra # 2024-05-14 | meeting happened: Kofi Asare + Lena Brandt @ airport # 2024-05-14 | meeting happened: Kofi Asare + Lena Brandt @ Accra # 2024-05-15',
  ],
  [
    'The summit opened on Monday.\n\nMateo Rojas landed on Tuesday in a French plane. That day he met Lena Brandt.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-14',
  ],
  [
    'Lena Brandt held talks with Daudi Mwangi.\n\nMateo Rojas came on Sunday. He took Mwangi along in his car, and the two talked in the car on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # - | meeting happened: Mateo Rojas + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Daudi Mwangi arrived in Oslo on Sunday for a three-day visit to Norway. / Upon his arrival he was received by Foreign Minister Lena Brandt. / Shortly after landing, he met Speaker Astrid Holm.',
    'meeting happened: Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-12 | meeting happened: Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-12 | visit happened: Daudi Mwangi @ Oslo # 2024-05-12..2024-05-14',
  ],
  [
    'Daudi Mwangi arrived in Oslo on Sunday for a three-day visit to Norway. / On his arrival at the parliament building he was greeted by Speaker Astrid Holm.',
    'meeting happened: Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-12..2024-05-14 | visit happened: Daudi Mwangi @ Oslo # 2024-05-12..2024-05-14',
  ],
  [
    'Chancellor Lena Brandt left Lima on Tuesday, concluding her three-day visit to Peru. / She also met President Mateo Rojas.',
    'meeting happened: Lena Brandt + Mateo Rojas @ Peru # 2024-05-12..2024-05-14 | visit happened: Lena Brandt @ Peru # 2024-05-12..2024-05-14',
  ],
  [
    'Chancellor Lena Brandt returned to Berlin on Wednesday after a visit to Peru from May 10 to May 12. / During the visit, she held talks with President Mateo Rojas.',
    'meeting happened: Lena Brandt + Mateo Rojas @ Peru # 2024-05-10..2024-05-12 | visit happened: Lena Brandt @ Berlin # 2024-05-15 | visit happened: Lena Brandt @ Peru # 2024-05-10..2024-05-12',
  ],
  [
    "Foreign Minister Lena Brandt spoke Tuesday at the start of a session of the two countries' commission for fisheries in Oslo. / In a separate meeting with President Mateo Rojas, she praised the talks.",
    'gathering happened: Lena Brandt + commission @ Oslo # 2024-05-14 | meeting happened: Lena Brandt + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'The minister left Lima on the morning of Tuesday, 16 April. Daudi Mwangi arrived in Oslo late on Wednesday evening, 17 April. He was met by Foreign Minister Lena Brandt. / On Thursday, Daudi Mwangi met Speaker Astrid Holm. / At 10:30 a.m., he met President Mateo Rojas. / Later that day he met King Otto.',
    'meeting happened: Daudi Mwangi + Astrid Holm @ Oslo # 2024-04-18 | meeting happened: Daudi Mwangi + Lena Brandt @ Oslo # 2024-04-17 | meeting happened: Daudi Mwangi + Mateo Rojas @ Oslo # 2024-04-18 | meeting happened: Daudi Mwangi + Otto @ Oslo # 2024-04-18 | visit happened: Daudi Mwangi @ Oslo # 2024-04-17',
  ],
  [
    'Daudi Mwangi met Lena Brandt in Oslo on Monday. / He held talks with Astrid Holm on Monday about fishing. / On Tuesday he saw Mateo Rojas.',
    'meeting happened: Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13 | meeting happened: Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Daudi Mwangi + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'Daudi Mwangi met Lena Brandt in Oslo on Monday. / Daudi Mwangi flew to Lima on Monday. / Astrid Holm praised Mateo Rojas. / Astrid Holm met Daudi Mwangi on Monday.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ Lima # 2024-05-13 | meeting happened: Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-13 | visit happened: Daudi Mwangi @ Lima # 2024-05-13',
  ],
  [
    'Lena Brandt met Daudi Mwangi on the sidelines of the East Asia Summit.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'After lunch with Lena Brandt, Daudi Mwangi flew to Oslo.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # - | visit happened: Daudi Mwangi @ Oslo # -',
  ],
  [
    'Lena Brandt told reporters of her recent meeting with Daudi Mwangi. / She met Mateo Rojas in Oslo on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # - | meeting happened: Lena Brandt + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met the group at the palace in Lima on Monday. / The group, headed by former minister Lena Brandt and Astrid Holm, will meet Daudi Mwangi on Friday.',
    'meeting happened: Mateo Rojas + group + Lena Brandt + Astrid Holm @ palace in Lima # 2024-05-13 | meeting planned: group + Lena Brandt + Astrid Holm + Daudi Mwangi @ - # 2024-05-17',
  ],
  [
    'President Mateo Rojas met the panel in Lima on Monday. / The group, headed by former minister Lena Brandt, will meet Daudi Mwangi on Friday.',
    'meeting happened: Mateo Rojas + panel @ Lima # 2024-05-13 | meeting planned: group + Lena Brandt + Daudi Mwangi @ - # 2024-05-17',
  ],
  [
    'British detectives arrived in Oslo on Monday. / British investigators met Mayor Lena Brandt on Tuesday.',
    'meeting happened: British investigators + Lena Brandt @ Oslo # 2024-05-14 | visit happened: British detectives @ Oslo # 2024-05-13',
  ],
  [
    'British detectives arrived in Oslo on Monday. / Kenyan investigators met Mayor Lena Brandt on Tuesday.',
    'meeting happened: Kenyan investigators + Lena Brandt @ - # 2024-05-14 | visit happened: British detectives @ Oslo # 2024-05-13',
  ],
];
