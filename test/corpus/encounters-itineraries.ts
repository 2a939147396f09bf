import type { EncounterCase } from './encounters.js';

/** More journeys as wires and statements put them: legs, stops, returns, plans dropped. Published Thursday, 16 May 2024. */
export const ITINERARIES: readonly EncounterCase[] = [
  [
    'Visiting Turkish President Kemal Ozturk on Wednesday toured a textile mill in Lahore.',
    'visit happened: Kemal Ozturk @ Lahore # 2024-05-15',
  ],
  [
    'President Kemal Ozturk, currently on a state visit to Pakistan, praised the army.',
    'visit happened: Kemal Ozturk @ Pakistan # -',
  ],
  [
    'The Turkish president is scheduled to visit Islamabad on May 20-21, the foreign ministry said.',
    'visit planned: Turkish president @ Islamabad # 2024-05-20..2024-05-21',
  ],
  [
    "The Turkish president's two-day visit to Islamabad starts on May 20.",
    'visit planned: Turkish president @ Islamabad # 2024-05-20..2024-05-21',
  ],
  [
    'Kemal Ozturk flies to Islamabad on Monday for a two-day visit.',
    'visit planned: Kemal Ozturk @ Islamabad # 2024-05-20..2024-05-21',
  ],
  [
    'Kemal Ozturk is flying to Islamabad later on Thursday.',
    'visit planned: Kemal Ozturk @ Islamabad # 2024-05-16',
  ],
  ['Kemal Ozturk set off for Islamabad on Monday.', 'visit happened: Kemal Ozturk @ Islamabad # 2024-05-13'],
  [
    'Kemal Ozturk has arrived in Islamabad, state television reported.',
    'visit happened: Kemal Ozturk @ Islamabad # -',
  ],
  [
    'Kemal Ozturk will begin his first visit to Pakistan as president on Monday.',
    'visit planned: Kemal Ozturk @ Pakistan # 2024-05-20',
  ],
  [
    'Kemal Ozturk made a four-hour stop in Islamabad on Monday.',
    'visit happened: Kemal Ozturk @ Islamabad # 2024-05-13',
  ],
  [
    'Kemal Ozturk stopped in Islamabad on Monday on his way to Dhaka.',
    'visit happened: Kemal Ozturk @ Islamabad # 2024-05-13',
  ],
  [
    'After a stopover in Islamabad, Kemal Ozturk continued on to Dhaka.',
    'visit happened: Kemal Ozturk @ Dhaka # - | visit happened: Kemal Ozturk @ Islamabad # -',
  ],
  [
    'Kemal Ozturk held talks with Lena Brandt in Islamabad before leaving for Dhaka.',
    'meeting happened: Kemal Ozturk + Lena Brandt @ Islamabad # - | visit happened: Kemal Ozturk @ Dhaka # -',
  ],
  [
    "The president's visit to Dhaka was part of a regional swing that took him to Nepal and Bhutan.",
    'visit happened: president @ Bhutan # - | visit happened: president @ Dhaka # - | visit happened: president @ Nepal # -',
  ],
  [
    'A 30-member Malaysian parliamentary delegation led by Speaker Azlan Hamid arrived in Hanoi on Monday.',
    'visit happened: Azlan Hamid @ Hanoi # 2024-05-13',
  ],
  [
    'Azlan Hamid wrapped up his visit to Vietnam on Friday.',
    'visit happened: Azlan Hamid @ Vietnam # 2024-05-10',
  ],
  [
    'Azlan Hamid concluded a week-long tour of Europe on Friday.',
    'visit happened: Azlan Hamid @ Europe # 2024-05-04..2024-05-10',
  ],
  [
    'Azlan Hamid arrives in Hanoi on Friday at the invitation of President Nguyen Van Son.',
    'visit planned: Azlan Hamid @ Hanoi # 2024-05-17',
  ],
  [
    "Azlan Hamid's trip to Hanoi will be his first since taking office.",
    'visit planned: Azlan Hamid @ Hanoi # -',
  ],
  [
    'Azlan Hamid would travel to Hanoi on Friday, an official said.',
    'visit planned: Azlan Hamid @ Hanoi # 2024-05-17',
  ],
  [
    'Azlan Hamid had been due to travel to Hanoi on Friday but called off the trip.',
    'visit cancelled: Azlan Hamid @ Hanoi # 2024-05-17',
  ],
  ['Azlan Hamid will not travel to Hanoi on Friday.', 'visit cancelled: Azlan Hamid @ Hanoi # 2024-05-17'],
  ['Azlan Hamid scrapped a planned trip to Hanoi.', 'visit cancelled: Azlan Hamid @ Hanoi # -'],
  ['Azlan Hamid has delayed his departure for Hanoi until Friday.', 'nothing'],
  ['Azlan Hamid denied reports that he had visited Taiwan.', 'visit cancelled: Azlan Hamid @ Taiwan # -'],
  ['Azlan Hamid hopes to visit Hanoi this year.', 'nothing'],
  ['Azlan Hamid has no plans to visit Hanoi.', 'nothing'],
  [
    'Azlan Hamid plans to travel to Hanoi next month.',
    'visit planned: Azlan Hamid @ Hanoi # 2024-06-01..2024-06-30',
  ],
  [
    'White House spokesman Joe Hart said Vice President Carla Dunn would leave Friday for a 10-day trip to Asia.',
    'visit planned: Carla Dunn @ Asia # 2024-05-17..2024-05-26',
  ],
  [
    'Vice President Carla Dunn will travel to Guatemala City, Guatemala and Mexico City, Mexico from June 6 to June 8.',
    'visit planned: Carla Dunn @ Guatemala City # 2024-06-06..2024-06-08 | visit planned: Carla Dunn @ Mexico City # 2024-06-06..2024-06-08',
  ],
  [
    'The Vice President will visit El Paso, Texas on Friday.',
    'visit planned: Vice President @ El Paso # 2024-05-17',
  ],
  [
    'On May 20, Secretary Ann Gill will visit Copenhagen, where she will meet with Prime Minister Jens Kjaer.',
    'meeting planned: Ann Gill + Jens Kjaer @ Copenhagen # 2024-05-20 | visit planned: Ann Gill @ Copenhagen # 2024-05-20',
  ],
  [
    'Secretary Ann Gill departed Washington on Sunday for Copenhagen.',
    'visit happened: Ann Gill @ Copenhagen # 2024-05-12',
  ],
  ['"I just got back from Copenhagen," Ann Gill said.', 'visit happened: Ann Gill @ Copenhagen # -'],
  ['"I was in Copenhagen on Monday," Ann Gill said.', 'visit happened: Ann Gill @ Copenhagen # 2024-05-13'],
  ['"It\'s great to be here in Copenhagen," Ann Gill said.', 'visit happened: Ann Gill @ Copenhagen # -'],
  ['Back from a visit to Iraq, Ann Gill said trade was slow.', 'visit happened: Ann Gill @ Iraq # -'],
  [
    'Ann Gill, fresh from a trip to Iraq, met Lena Brandt.',
    'meeting happened: Ann Gill + Lena Brandt @ - # - | visit happened: Ann Gill @ Iraq # -',
  ],
  ['The Queen visited a hospital in Leeds on Tuesday.', 'visit happened: Queen @ Leeds # 2024-05-14'],
  [
    'A team of UN experts will visit Chad next week.',
    'visit planned: team of UN experts @ Chad # 2024-05-20..2024-05-26',
  ],
  [
    'President of Turkey Kemal Ozturk arrived with two-day visit in Baku on 14 May.',
    'visit happened: Kemal Ozturk @ Baku # 2024-05-14..2024-05-15',
  ],
  [
    'In framework of his visit to Baku, the president Kemal Ozturk laid flowers to the monument.',
    'visit happened: Kemal Ozturk @ Baku # -',
  ],
  [
    'The president Kemal Ozturk will arrive to Baku with an official visit on 20 May.',
    'visit planned: Kemal Ozturk @ Baku # 2024-05-20',
  ],
  [
    'The Turkish leader went on to Baku, from where he is to fly to Tbilisi.',
    'visit happened: Turkish leader @ Baku # - | visit planned: Turkish leader @ Tbilisi # -',
  ],
  [
    'Ann Gill will travel to Asuncion, Paraguay; Panama City, Panama; and Lima, Peru from May 20 to 24.',
    'visit planned: Ann Gill @ Asuncion # 2024-05-20..2024-05-24 | visit planned: Ann Gill @ Panama City # 2024-05-20..2024-05-24 | visit planned: Ann Gill @ Lima # 2024-05-20..2024-05-24',
  ],
  [
    'Ann Gill will travel to Accra, Ghana, on May 20, and to Lusaka, Zambia, on May 22.',
    'visit planned: Ann Gill @ Accra # 2024-05-20 | visit planned: Ann Gill @ Lusaka # 2024-05-22',
  ],
  [
    'Ann Gill visited Lima, Peru, and Quito on Monday.',
    'visit happened: Ann Gill @ Lima # 2024-05-13 | visit happened: Ann Gill @ Quito # 2024-05-13',
  ],
];
