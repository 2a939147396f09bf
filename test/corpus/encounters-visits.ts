import type { EncounterCase } from './encounters.js';
/** Journeys: who arrived, toured, stopped over, for how long, and what tells of none. Published Thursday, 16 May 2024. */
export const VISITS: readonly EncounterCase[] = [
  [
    'Singaporean President Tan Wei Keat arrived in Amman Monday evening on a four-day state visit.',
    'visit happened: Tan Wei Keat @ Amman # 2024-05-13..2024-05-16',
  ],
  [
    'Peruvian Prime Minister Rosa Quispe left Lima for Madrid on Tuesday for a three-day official visit.',
    'visit happened: Rosa Quispe @ Madrid # 2024-05-14..2024-05-16',
  ],
  [
    'Ghanaian Foreign Minister Kofi Adjei wound up a two-day visit to Senegal on Sunday.',
    'visit happened: Kofi Adjei @ Senegal # 2024-05-11..2024-05-12',
  ],
  [
    'Canadian Prime Minister Claire Dubois kicked off a week-long Asian tour in Seoul on Monday.',
    'visit happened: Claire Dubois @ Seoul # 2024-05-13..2024-05-19',
  ],
  [
    'The Dutch foreign minister, Pieter Vos, is on a three-day visit to Kenya.',
    'visit happened: Pieter Vos @ Kenya # -',
  ],
  ['U.S. envoy Martin Keller is touring the region.', 'nothing'],
  [
    'Martin Keller will make stops in Cairo, Amman and Riyadh during his trip.',
    'visit planned: Martin Keller @ Amman # - | visit planned: Martin Keller @ Cairo # - | visit planned: Martin Keller @ Riyadh # -',
  ],
  [
    'U.S. Secretary of State Martin Keller will travel to Rabat, Tunis and Cairo from May 20 to 24.',
    'visit planned: Martin Keller @ Cairo # 2024-05-20..2024-05-24 | visit planned: Martin Keller @ Rabat # 2024-05-20..2024-05-24 | visit planned: Martin Keller @ Tunis # 2024-05-20..2024-05-24',
  ],
  [
    'The tour will take President Daudi Mwangi to Oslo, Stockholm and Helsinki.',
    'visit planned: Daudi Mwangi @ Helsinki # - | visit planned: Daudi Mwangi @ Oslo # - | visit planned: Daudi Mwangi @ Stockholm # -',
  ],
  [
    'The rebel leader Joseph Kanu crossed into Guinea from Sierra Leone on Sunday.',
    'visit happened: Joseph Kanu @ Guinea # 2024-05-12',
  ],
  [
    'Prime Minister Ali Haidar crossed into Gaza through the Rafah terminal late Tuesday.',
    'visit happened: Ali Haidar @ Gaza # 2024-05-14',
  ],
  [
    'President Daudi Mwangi, who is on his way to New York, stopped over in London.',
    'visit happened: Daudi Mwangi @ London # -',
  ],
  [
    'Lena Brandt will make an overnight stop in Doha before flying to Kabul.',
    'visit planned: Lena Brandt @ Doha # - | visit planned: Lena Brandt @ Kabul # -',
  ],
  ['It is the first visit to Cuba by a Danish prime minister since 1959.', 'nothing'],
  [
    "This is President Daudi Mwangi's first trip to Asia as head of state.",
    'visit happened: Daudi Mwangi @ Asia # -',
  ],
  [
    'Danish Prime Minister Jens Kjaer paid a working visit to Warsaw on May 14.',
    'visit happened: Jens Kjaer @ Warsaw # 2024-05-14',
  ],
  [
    'Jens Kjaer paid a goodwill visit to the island nation of Tonga last month.',
    'visit happened: Jens Kjaer @ Tonga # 2024-04-01..2024-04-30',
  ],
  [
    'At the invitation of President Daudi Mwangi, Chilean President Mateo Rojas will pay a state visit to Kenya from May 20 to 23.',
    'visit planned: Mateo Rojas @ Kenya # 2024-05-20..2024-05-23',
  ],
  [
    'Foreign Ministry spokesman Li Wen announced Thursday that Chilean President Mateo Rojas will visit China from May 20 to 23.',
    'visit planned: Mateo Rojas @ China # 2024-05-20..2024-05-23',
  ],
  [
    'Chilean President Mateo Rojas touched down at Jomo Kenyatta International Airport on Monday morning.',
    'visit happened: Mateo Rojas @ Jomo Kenyatta International Airport # 2024-05-13',
  ],
  [
    'A plane carrying Chilean President Mateo Rojas landed in Nairobi early Monday.',
    'visit happened: Mateo Rojas @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas was seen off at the airport by Kenyan Foreign Minister Daudi Mwangi.',
    'meeting happened: Mateo Rojas + Daudi Mwangi @ airport # -',
  ],
  [
    'During his stay in Cairo, Mateo Rojas will meet President Samir Fahmy.',
    'meeting planned: Mateo Rojas + Samir Fahmy @ Cairo # - | visit planned: Mateo Rojas @ Cairo # -',
  ],
  [
    'The visiting Chilean president, Mateo Rojas, toured the Mombasa port on Tuesday.',
    'visit happened: Mateo Rojas @ Mombasa # 2024-05-14',
  ],
  [
    'Mateo Rojas inspected a cement plant in Athi River on Monday.',
    'visit happened: Mateo Rojas @ Athi River # 2024-05-13',
  ],
  [
    'Former President Omar Diallo went on a pilgrimage to Mecca last week.',
    'visit happened: Omar Diallo @ Mecca # 2024-05-06..2024-05-12',
  ],
  [
    'Iranian Foreign Minister Reza Karimi has postponed a trip to Ankara scheduled for Friday.',
    'visit cancelled: Reza Karimi @ Ankara # 2024-05-17',
  ],
  [
    'A planned visit by Iranian Foreign Minister Reza Karimi to Ankara has been put off.',
    'visit cancelled: Reza Karimi @ Ankara # -',
  ],
  [
    "Reza Karimi's visit to Ankara, which was to begin on Friday, has been called off.",
    'visit cancelled: Reza Karimi @ Ankara # 2024-05-17',
  ],
  [
    'Reza Karimi cut short his visit to Ankara and flew back to Tehran on Monday.',
    'visit happened: Reza Karimi @ Ankara # - | visit happened: Reza Karimi @ Tehran # 2024-05-13',
  ],
  [
    'Reza Karimi is due in Ankara on Friday for talks with his Turkish counterpart.',
    'meeting planned: Reza Karimi + Turkish counterpart @ Ankara # 2024-05-17 | visit planned: Reza Karimi @ Ankara # 2024-05-17',
  ],
  ['Reza Karimi is expected in Baku on Friday.', 'visit planned: Reza Karimi @ Baku # 2024-05-17'],
  [
    'Reza Karimi is scheduled to arrive in Moscow on Friday on a two-day visit.',
    'visit planned: Reza Karimi @ Moscow # 2024-05-17..2024-05-18',
  ],
  [
    'Reza Karimi embarked Monday on a five-nation African tour that will take him to Kenya, Uganda and Zimbabwe.',
    'visit planned: Reza Karimi @ Kenya # - | visit planned: Reza Karimi @ Uganda # - | visit planned: Reza Karimi @ Zimbabwe # -',
  ],
  [
    'Reza Karimi arrived in Muscat from Doha on Wednesday.',
    'visit happened: Reza Karimi @ Muscat # 2024-05-15',
  ],
  [
    'Reza Karimi flew into Muscat on Wednesday for talks.',
    'visit happened: Reza Karimi @ Muscat # 2024-05-15',
  ],
  [
    'Reza Karimi, who arrived here on Tuesday for a three-day visit, said trade would grow.',
    'visit happened: Reza Karimi @ - # 2024-05-14..2024-05-16',
  ],
  [
    'Reza Karimi said during a visit to Baku on Tuesday that trade would grow.',
    'visit happened: Reza Karimi @ Baku # 2024-05-14',
  ],
  [
    'A Chinese trade delegation arrived in Lagos on Sunday.',
    'visit happened: Chinese trade delegation @ Lagos # 2024-05-12',
  ],
  [
    'President Anna Torres and her husband will travel to Chile on May 21 and Peru on May 23.',
    'visit planned: Anna Torres + husband @ Chile # 2024-05-21 | visit planned: Anna Torres + husband @ Peru # 2024-05-23',
  ],
  [
    'In Tokyo, Deputy Secretary Laura Finch will meet with Foreign Minister Kenji Mori.',
    'meeting planned: Laura Finch + Kenji Mori @ Tokyo # -',
  ],
  [
    'Deputy Secretary Laura Finch is on foreign travel to Latvia and Lithuania from May 13-16, 2024.',
    'visit happened: Laura Finch @ Latvia # 2024-05-13..2024-05-16 | visit happened: Laura Finch @ Lithuania # 2024-05-13..2024-05-16',
  ],
  [
    'Pope Gregory arrived in Manila on Saturday at the start of a five-day visit.',
    'visit happened: Gregory @ Manila # 2024-05-11..2024-05-15',
  ],
  [
    'Pope Gregory began a five-day pilgrimage to Poland on Saturday.',
    'visit happened: Gregory @ Poland # 2024-05-11..2024-05-15',
  ],
  [
    'Pope Gregory is to visit Poland in June, the Vatican said.',
    'visit planned: Gregory @ Poland # 2024-06-01..2024-06-30',
  ],
  ['French President Luc Marchand has never visited Rwanda.', 'nothing'],
  ['French President Luc Marchand may visit Rwanda next month.', 'nothing'],
  ['French President Luc Marchand was invited to visit Rwanda.', 'nothing'],
  [
    'French President Luc Marchand has accepted an invitation to visit Rwanda in June.',
    'visit planned: Luc Marchand @ Rwanda # 2024-06-01..2024-06-30',
  ],
  [
    'Luc Marchand last visited Rwanda in 2019.',
    'visit happened: Luc Marchand @ Rwanda # 2019-01-01..2019-12-31',
  ],
  ['Tourists visited Rwanda in record numbers.', 'nothing'],
  ['Shares of Rwanda Air travelled to a new high.', 'nothing'],
  ['Luc Marchand arrived at a compromise on Monday.', 'nothing'],
  [
    '"I went to Kigali last week," Luc Marchand told reporters.',
    'visit happened: Luc Marchand @ Kigali # 2024-05-06..2024-05-12',
  ],
  [
    '"I will be in Kigali next week," Luc Marchand told reporters.',
    'visit planned: Luc Marchand @ Kigali # 2024-05-20..2024-05-26',
  ],
  [
    'Luc Marchand made a surprise visit to Baghdad on Sunday.',
    'visit happened: Luc Marchand @ Baghdad # 2024-05-12',
  ],
  [
    "Luc Marchand's surprise trip to Baghdad on Sunday was kept secret.",
    'visit happened: Luc Marchand @ Baghdad # 2024-05-12',
  ],
  ['Luc Marchand lands in Hiroshima', 'visit happened: Luc Marchand @ Hiroshima # -'],
  ['Luc Marchand to visit Japan next week', 'visit planned: Luc Marchand @ Japan # 2024-05-20..2024-05-26'],
  ['French president arrives in Hanoi for state visit', 'visit happened: French president @ Hanoi # -'],
  [
    'Luc Marchand arrived in Kigali on Monday on the second leg of an African tour that includes Burundi and Zambia.',
    'visit happened: Luc Marchand @ Kigali # 2024-05-13 | visit planned: Luc Marchand @ Burundi # - | visit planned: Luc Marchand @ Zambia # -',
  ],
  [
    'Luc Marchand arrived in Kigali after visiting Burundi and Zambia.',
    'visit happened: Luc Marchand @ Burundi # - | visit happened: Luc Marchand @ Kigali # - | visit happened: Luc Marchand @ Zambia # -',
  ],
  ['After Kigali, Luc Marchand will go on to Lusaka.', 'visit planned: Luc Marchand @ Lusaka # -'],
  [
    'Luc Marchand will then proceed to Lusaka, where he will hold talks with President Daudi Mwangi.',
    'meeting planned: Luc Marchand + Daudi Mwangi @ Lusaka # - | visit planned: Luc Marchand @ Lusaka # -',
  ],
  [
    'The two-day visit of Luc Marchand to Morocco ended on Tuesday.',
    'visit happened: Luc Marchand @ Morocco # 2024-05-13..2024-05-14',
  ],
  [
    "Luc Marchand's visit to Morocco began on Tuesday.",
    'visit happened: Luc Marchand @ Morocco # 2024-05-14',
  ],
  [
    'The visit by Luc Marchand to Morocco on Tuesday went well.',
    'visit happened: Luc Marchand @ Morocco # 2024-05-14',
  ],
  [
    'British detectives flew to Minsk on Monday to question witnesses.',
    'visit happened: British detectives @ Minsk # 2024-05-13',
  ],
  [
    'Astronaut Peter Hale will be visiting schools in Omaha on Friday.',
    'visit planned: Peter Hale @ Omaha # 2024-05-17',
  ],
  ['Trade Minister Lena Brandt has left for Geneva.', 'visit happened: Lena Brandt @ Geneva # -'],
  [
    'Rojas was greeted at Queen Alia International Airport by Lena Brandt.',
    'meeting happened: Rojas + Lena Brandt @ Queen Alia International Airport # -',
  ],
  [
    'Lena Brandt told journalists after arriving safely home in Gaza that she was well.',
    'visit happened: Lena Brandt @ Gaza # -',
  ],
  [
    'Lena Brandt, arriving in Japan for an overnight stop, said trade would grow.',
    'visit happened: Lena Brandt @ Japan # -',
  ],
  [
    'Lena Brandt will meet Daudi Mwangi and tour the port of Mombasa on Friday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Mombasa # 2024-05-17 | visit planned: Lena Brandt @ Mombasa # 2024-05-17',
  ],
  [
    'Lena Brandt arrived in the Syrian capital on Monday.',
    'visit happened: Lena Brandt @ Damascus # 2024-05-13',
  ],
  ['Hungarian capital flows rose on Monday.', 'nothing'],
  [
    'Lena Brandt was to have met Daudi Mwangi on Monday.',
    'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Lena Brandt left on Monday for a two-day visit to Uganda.',
    'visit happened: Lena Brandt @ Uganda # 2024-05-13..2024-05-14',
  ],
  [
    "Lena Brandt's visit to Uganda, originally scheduled for June, was postponed.",
    'visit cancelled: Lena Brandt @ Uganda # 2024-06-01..2024-06-30',
  ],
  [
    'Lena Brandt arrived in Kampala on Wednesday for a three-day visit. / She held talks with Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Kampala # 2024-05-15..2024-05-16 | visit happened: Lena Brandt @ Kampala # 2024-05-15..2024-05-17',
  ],
  [
    'Lena Brandt, on a three-day tour of the Gulf, arrived in Doha on Tuesday.',
    'visit happened: Lena Brandt @ Doha # 2024-05-14 | visit happened: Lena Brandt @ Gulf # -',
  ],
  ['The 45-year-old Lena Brandt toured Oslo.', 'visit happened: Lena Brandt @ Oslo # -'],
  [
    'Three-day talks between Lena Brandt and Daudi Mwangi began in Oslo on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  ['Workers visited Oslo.', 'nothing'],
  ['Lena Brandt took Daudi Mwangi to court.', 'nothing'],
  ['The trip cost Lena Brandt 2,000 dollars.', 'nothing'],
  ['The tour includes Madonna.', 'nothing'],
  ['Lena Brandt entered politics in 1990.', 'nothing'],
  ['Lena Brandt reached an agreement with Daudi Mwangi.', 'nothing'],
  ['Lena Brandt passed the bill to parliament.', 'nothing'],
  ['Lena Brandt crossed the floor of the house.', 'nothing'],
  ['Lena Brandt entered the race.', 'nothing'],
  ['Lena Brandt is expected in the coming days to sign the bill.', 'nothing'],
  ['The report covers Kenya and Uganda, Lena Brandt said.', 'nothing'],
  ['Lena Brandt placed a call to Nairobi.', 'nothing'],
  ['Lena Brandt inspected the accounts.', 'nothing'],
  ['Lena Brandt viewed Kenya as a partner.', 'nothing'],
];
