import type { EncounterCase } from './encounters.js';

/** Where it took place, as the words describe it or the article makes it clear. Published Thursday, 16 May 2024. */
export const PLACES: readonly EncounterCase[] = [
  [
    'Peruvian President Tomas Reyes received Ghanaian Foreign Minister Kofi Asare in his office on Wednesday.',
    'meeting happened: Tomas Reyes + Kofi Asare @ his office # 2024-05-15',
  ],
  [
    "Kofi Asare met Marit Dahl, his Norwegian counterpart, at a hotel in Geneva's Eaux-Vives district on Tuesday.",
    "meeting happened: Kofi Asare + Marit Dahl @ a hotel in Geneva's Eaux-Vives district # 2024-05-14",
  ],
  [
    'Jonas Vik welcomed Kofi Asare to his country home outside Oslo.',
    'meeting happened: Jonas Vik + Kofi Asare @ his country home outside Oslo # -',
  ],
  [
    'Kofi Asare met Marit Dahl aboard a Norwegian frigate off Bergen.',
    'meeting happened: Kofi Asare + Marit Dahl @ a Norwegian frigate off Bergen # -',
  ],
  [
    'Kofi Asare met Marit Dahl over lunch at a restaurant near the parliament in Oslo on Tuesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ a restaurant near the parliament in Oslo # 2024-05-14',
  ],
  [
    'Kofi Asare and Marit Dahl met in the Egyptian resort of Sharm el-Sheikh on Tuesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ Sharm el-Sheikh # 2024-05-14',
  ],
  [
    'Kofi Asare, in Oslo for a two-day visit, met Marit Dahl on Wednesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ Oslo # 2024-05-15',
  ],
  [
    'Kofi Asare, in a statement on Oslo, said he met Marit Dahl on Wednesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ - # 2024-05-15',
  ],
  [
    'Kofi Asare is expected in Oslo on Monday to meet Marit Dahl.',
    'meeting planned: Kofi Asare + Marit Dahl @ Oslo # 2024-05-20 | visit planned: Kofi Asare @ Oslo # 2024-05-20',
  ],
  [
    'Marit Dahl made the remarks Tuesday in Oslo at a meeting with Kofi Asare.',
    'meeting happened: Marit Dahl + Kofi Asare @ Oslo # 2024-05-14',
  ],
  [
    'Marit Dahl discussed the war in Sudan at a meeting with Kofi Asare.',
    'meeting happened: Marit Dahl + Kofi Asare @ - # -',
  ],
  [
    'A meeting between Kofi Asare and Marit Dahl, which was to take place in Oslo on Friday, was cancelled.',
    'meeting cancelled: Kofi Asare + Marit Dahl @ Oslo # 2024-05-17',
  ],
  [
    'OSLO, May 15 (AFP) - Kofi Asare met Marit Dahl on Wednesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ Oslo # 2024-05-15',
  ],
  [
    'OSLO, May 15 (AFP) - Kofi Asare met Marit Dahl in Bergen on Wednesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ Bergen # 2024-05-15',
  ],
  [
    'OSLO, May 15 (AFP) - Kofi Asare will meet Marit Dahl on Friday.',
    'meeting planned: Kofi Asare + Marit Dahl @ - # 2024-05-17',
  ],
  [
    'Peruvian President Tomas Reyes met visiting Ghanaian Foreign Minister Kofi Asare here Wednesday. / Asare arrived in Lima on Tuesday.',
    'meeting happened: Tomas Reyes + Kofi Asare @ Lima # 2024-05-15 | visit happened: Kofi Asare @ Lima # 2024-05-14',
  ],
  [
    'Kofi Asare met Marit Dahl in Oslo on Tuesday. / Later in the day he was received by Prime Minister Jonas Vik.',
    'meeting happened: Kofi Asare + Marit Dahl @ Oslo # 2024-05-14 | meeting happened: Kofi Asare + Jonas Vik @ Oslo # 2024-05-14',
  ],
  [
    'The meetings of Kofi Asare and Marit Dahl, which took place on Monday and Tuesday, were cordial.',
    'meeting happened: Kofi Asare + Marit Dahl @ - # 2024-05-13..2024-05-14',
  ],
  [
    'Prince Khalid Said met Secretary of State Anna Colby in the US capital on Monday.',
    'meeting happened: Khalid Said + Anna Colby @ Washington # 2024-05-13',
  ],
  [
    'Kofi Asare met with Marit Dahl on the margins of the Munich Security Conference.',
    'meeting happened: Kofi Asare + Marit Dahl @ Munich # -',
  ],
  [
    'Jonas Vik held a banquet at the Great Hall of the People in Beijing to welcome Kofi Asare on Tuesday.',
    'meeting happened: Jonas Vik + Kofi Asare @ Great Hall of the People # 2024-05-14',
  ],
  [
    'Kofi Asare travels on to Stockholm on Friday, where Prime Minister Nils Berg receives him.',
    'visit planned: Kofi Asare @ Stockholm # 2024-05-17 | meeting planned: Nils Berg + Kofi Asare @ Stockholm # 2024-05-17',
  ],
  [
    'Earlier Wednesday, Beijing protested a meeting between Kofi Asare and Marit Dahl.',
    'meeting happened: Kofi Asare + Marit Dahl @ - # -',
  ],
  [
    "Nils Berg on Wednesday criticized Monday's meeting between Marit Dahl and Jonas Vik in Bergen.",
    'meeting happened: Marit Dahl + Jonas Vik @ Bergen # 2024-05-13',
  ],
  [
    'Egyptian President Samir Nagy will hold talks with German Chancellor Lena Brandt here on May 20, the German government said on Wednesday.',
    'meeting planned: Samir Nagy + Lena Brandt @ Germany # 2024-05-20',
  ],
  [
    'Egyptian President Samir Nagy will hold talks with German Chancellor Lena Brandt here on May 20, the Kenyan government said on Wednesday.',
    'meeting planned: Samir Nagy + Lena Brandt @ - # 2024-05-20',
  ],
  [
    'TOKYO, May 14 - Japan must open its markets, visiting U.S. Under-Secretary of State Allen Fox said. / Fox made the remark yesterday in talks with Eiji Kato.',
    'meeting happened: Allen Fox + Eiji Kato @ Tokyo # 2024-05-15',
  ],
  [
    'Kofi Asare landed at Gardermoen airport on Monday and will be received tomorrow by Prime Minister Jonas Vik.',
    'meeting planned: Kofi Asare + Jonas Vik @ - # 2024-05-17',
  ],
  [
    'Kofi Asare and Marit Dahl, who met in Oslo over the weekend, agreed to cut tariffs.',
    'meeting happened: Kofi Asare + Marit Dahl @ Oslo # 2024-05-11..2024-05-12',
  ],
  [
    'French Foreign Minister Luc Morel came to Valletta from Tunis, where he met President Walid Nasser on Tuesday.',
    'visit happened: Luc Morel @ Valletta # - | meeting happened: Luc Morel + Walid Nasser @ Tunis # 2024-05-14',
  ],
  [
    'Greek leader Nikos Vasilis and Turkish leader Orhan Demir met on Wednesday in the U.N.-controlled buffer zone in Nicosia.',
    'meeting happened: Nikos Vasilis + Orhan Demir @ Nicosia # 2024-05-15',
  ],
  [
    'Luc Morel and Rami Saad met behind closed doors at the Grand Hotel in Valletta.',
    'meeting happened: Luc Morel + Rami Saad @ Grand Hotel # -',
  ],
  [
    'Luc Morel made the comment in Valletta on Tuesday, a day after meeting Rami Saad in Tunis.',
    'meeting happened: Luc Morel + Rami Saad @ Tunis # 2024-05-13',
  ],
  [
    'Luc Morel will travel to Warsaw, Poland, on June 3. While in Warsaw, he will hold a bilateral meeting with Jan Nowak.',
    'visit planned: Luc Morel @ Warsaw # 2024-06-03 | meeting planned: Luc Morel + Jan Nowak @ Warsaw # 2024-06-03',
  ],
  ['Luc Morel met Rami Saad in Kyiv.', 'meeting happened: Luc Morel + Rami Saad @ Kyiv # -'],
  ['Luc Morel met Rami Saad in Kiev.', 'meeting happened: Luc Morel + Rami Saad @ Kiev # -'],
  [
    'LIMA: Peruvian President Tomas Reyes met Ghanaian Foreign Minister Kofi Asare on Wednesday.',
    'meeting happened: Tomas Reyes + Kofi Asare @ Lima # 2024-05-15',
  ],
  [
    'LIMA, May 16 - The ministers of the coast held a conference in Lima on Wednesday. / Tomas Reyes received Kofi Asare.',
    'gathering happened: ministers of the coast @ Lima # 2024-05-15 | meeting happened: Tomas Reyes + Kofi Asare @ - # 2024-05-15',
  ],
  [
    'Kofi Asare met Marit Dahl in Oslo on Tuesday. / Asare also met Luc Morel on Wednesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ Oslo # 2024-05-14 | meeting happened: Kofi Asare + Luc Morel @ Oslo # 2024-05-15',
  ],
  [
    'Kofi Asare met Marit Dahl in Oslo on Tuesday. / Luc Morel received him in March.',
    'meeting happened: Kofi Asare + Marit Dahl @ Oslo # 2024-05-14 | meeting happened: Luc Morel + Kofi Asare @ - # 2024-03-01..2024-03-31',
  ],
  [
    'Kofi Asare met Marit Dahl in Oslo on Tuesday. / The talks were cordial, a spokesman said. / Asare also met Luc Morel on Wednesday.',
    'meeting happened: Kofi Asare + Marit Dahl @ Oslo # 2024-05-14 | meeting happened: Kofi Asare + Luc Morel @ Oslo # 2024-05-15',
  ],
];
