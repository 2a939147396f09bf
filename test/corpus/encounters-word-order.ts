import type { EncounterCase } from './encounters.js';

/** What translations leave where English would put it elsewhere: the other side before the verb, the subject behind it, no articles. Published Thursday, 16 May 2024. */
export const WORD_ORDER: readonly EncounterCase[] = [
  [
    'President Mateo Rojas on Monday evening in Lima with Chancellor Lena Brandt met and conversed.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Lima # 2024-05-13',
  ],
  [
    'Minister Mateo Rojas with Chancellor Lena Brandt met two times in Oslo.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # -',
  ],
  [
    'President Mateo Rojas before this with the Emir of Qatar Salim Haddad and Chancellor Lena Brandt had had separate meetings and tomorrow with Prime Minister Astrid Holm will meet.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # - | meeting happened: Mateo Rojas + Salim Haddad @ - # - | meeting planned: Mateo Rojas + Astrid Holm @ - # 2024-05-17',
  ],
  [
    'The media reported about secret negotiations of Mateo Rojas with Lena Brandt in Oslo; in the office this information refuted.',
    'meeting cancelled: Mateo Rojas + Lena Brandt @ Oslo # -',
  ],
  [
    'The office said about the reporting that Mateo Rojas and Lena Brandt will have dinner "it is not true".',
    'meeting cancelled: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Some media had claimed that Mateo Rojas with Lena Brandt has met. The spokesman this claim lie called.',
    'meeting cancelled: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'President Mateo Rojas arrived in Oslo on Monday. On the airport Fornebu greeted him deputy minister Otto Kern.',
    'meeting happened: Otto Kern + Mateo Rojas @ airport Fornebu # 2024-05-13 | visit happened: Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Foreign Minister Lena Brandt in Lima took a bilateral meeting with colleague from Peru Julio Ortega.',
    'meeting happened: Lena Brandt + Julio Ortega @ Lima # -',
  ],
  [
    'Prime Minister Astrid Holm at hotel Rixos received Chancellor Lena Brandt on Monday.',
    'meeting happened: Astrid Holm + Lena Brandt @ hotel Rixos # 2024-05-13',
  ],
  [
    'In Sunday to Warszawa came with two-day visit President Mateo Rojas.',
    'visit happened: Mateo Rojas @ Warszawa # 2024-05-12..2024-05-13',
  ],
  [
    'In the same day in Office of President head of Office Otto Kern met with Chancellor Lena Brandt.',
    'meeting happened: Otto Kern + Lena Brandt @ - # -',
  ],
  [
    'In three-sided summit in Oslo took part president of Chile Mateo Rojas and president of Peru Julio Ortega.',
    'gathering happened: Mateo Rojas + Julio Ortega @ Oslo # -',
  ],
  [
    'Prime Minister Astrid Holm will be accepted by Marshal of the Sejm Elżbieta Sowa.',
    'meeting planned: Astrid Holm + Elżbieta Sowa @ - # -',
  ],
  [
    'Mateo Rojas received Ms Lena Brandt, the Ambassador Extraordinary and Plenipotentiary of Germany to Chile.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Mateo Rojas, together with Lena Brandt, held talks with Astrid Holm.',
    'meeting happened: Mateo Rojas + Lena Brandt + Astrid Holm @ - # -',
  ],
  ['Mateo Rojas in a letter with Lena Brandt spoke of peace.', 'nothing'],
  [
    'Mateo Rojas with a smile met Lena Brandt in Oslo.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # -',
  ],
  ['After a meeting with Lena Brandt Mateo Rojas spoke.', 'nothing'],
  [
    'President Mateo Rojas met Chancellor Lena Brandt in Oslo on Monday. Participated in meeting commander-in-chief Otto Kern and the ambassador of Chile in Norway Ana Diaz.',
    'meeting happened: Mateo Rojas + Lena Brandt + Otto Kern + Ana Diaz @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Chancellor Lena Brandt in Oslo on Monday. From Chilean side in negotiations took part head of Ministry of Foreign Affairs Ana Diaz, minister of defense Otto Kern, vice-premiers Ivan Novak and Jan Wolski.',
    'meeting happened: Mateo Rojas + Lena Brandt + Ana Diaz + Otto Kern + Ivan Novak + Jan Wolski @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Chancellor Lena Brandt in Oslo on Monday. At the meeting were present minister Otto Kern and the ambassador Ana Diaz.',
    'meeting happened: Mateo Rojas + Lena Brandt + Otto Kern + Ana Diaz @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Chancellor Lena Brandt in Oslo on Monday. On the meeting were also deputy minister Otto Kern and adviser Ana Diaz.',
    'meeting happened: Mateo Rojas + Lena Brandt + Otto Kern + Ana Diaz @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Chancellor Lena Brandt in Oslo on Monday with participation of minister Otto Kern.',
    'meeting happened: Mateo Rojas + Lena Brandt + Otto Kern @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Chancellor Lena Brandt in Oslo on Monday. With him in the meeting were Minister Otto Kern and Minister Ana Diaz.',
    'meeting happened: Mateo Rojas + Lena Brandt + Otto Kern + Ana Diaz @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Chancellor Lena Brandt in Oslo on Monday. Accompanied him in the interview the Minister Otto Kern and Ambassador Ana Diaz.',
    'meeting happened: Mateo Rojas + Lena Brandt + Otto Kern + Ana Diaz @ Oslo # 2024-05-13',
  ],
  [
    'First lady Ana Diaz visited the Goethe school with ambassador of Germany Otto Kern on Tuesday.',
    'meeting happened: Ana Diaz + Otto Kern @ - # 2024-05-14',
  ],
  [
    "While the leaders met, her husband, cardiologist Otto Kern, toured the Garran children's hospital with Health Minister Ana Diaz.",
    'meeting happened: Otto Kern + Ana Diaz @ - # -',
  ],
  [
    'President Mateo Rojas toured the flooded area accompanied by Governor Otto Kern on Monday.',
    'meeting happened: Mateo Rojas + Otto Kern @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas visited a factory together with Otto Kern on Monday.',
    'meeting happened: Mateo Rojas + Otto Kern @ - # 2024-05-13',
  ],
  ['President Mateo Rojas visited the museum with a bag on Tuesday.', 'nothing'],
  ['President Mateo Rojas went to the summit with Otto Kern.', 'nothing'],
  [
    'President Mateo Rojas receive honor visit of King of Malaysia Sultan Iskandar in Merdeka Palace on Tuesday.',
    'meeting happened: Mateo Rojas + Sultan Iskandar @ Merdeka Palace # 2024-05-14',
  ],
  [
    'President Mateo Rojas received a courtesy visit from Ambassador Otto Kern on Tuesday.',
    'meeting happened: Mateo Rojas + Otto Kern @ - # 2024-05-14',
  ],
  [
    'President Mateo Rojas received the visit of Chancellor Lena Brandt in Lima.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Lima # -',
  ],
  [
    'President Mateo Rojas arrived at Halim airport on Monday and was picked up by Minister Otto Kern.',
    'meeting happened: Mateo Rojas + Otto Kern @ - # 2024-05-13',
  ],
  [
    'Mateo Rojas touched base with US Secretary of State Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'Mateo Rojas was caught canoodling with Ana Diaz in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Ana Diaz @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas was shown around the plant by Chancellor Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas was guided through the museum by Otto Kern.',
    'meeting happened: Mateo Rojas + Otto Kern @ - # -',
  ],
  ['President Mateo Rojas was led by Otto Kern through difficult times.', 'nothing'],
  [
    'Mateo Rojas jetted off to Munich for crunch talks with Chancellor Lena Brandt.',
    'meeting planned: Mateo Rojas + Lena Brandt @ Munich # - | visit happened: Mateo Rojas @ Munich # -',
  ],
  [
    'Prime Minister Astrid Holm with survivor Ms. Ida Moe shook hand in Oslo on Monday.',
    'meeting happened: Astrid Holm + Ida Moe @ Oslo # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt has seen herself to the Farnesina with the minister Otto Kern.',
    'meeting happened: Lena Brandt + Otto Kern @ - # -',
  ],
  [
    'The king Mateo Rojas must receive Chancellor Lena Brandt on Friday.',
    'meeting planned: Mateo Rojas + Lena Brandt @ - # 2024-05-17',
  ],
  ['The king Mateo Rojas must receive Chancellor Lena Brandt with respect.', 'nothing'],
  [
    'It was rumored that President Mateo Rojas met Chancellor Lena Brandt in Oslo. The embassy clarified that it is a rumor.',
    'meeting cancelled: Mateo Rojas + Lena Brandt @ Oslo # -',
  ],
];
