import type { EncounterCase } from './encounters.js';

/** Who was at which occasion, and words that only sound like it. Published Thursday, 16 May 2024. */
export const GATHERINGS: readonly EncounterCase[] = [
  [
    'Speaking at the 12th Pan-African Housing Conference in Accra on Monday, Works Minister Kwesi Boateng said his country needed two million homes.',
    'gathering happened: Kwesi Boateng @ Accra # 2024-05-13',
  ],
  [
    'Addressing the annual meeting of port operators in Lisbon on Wednesday, Transport Minister Rui Tavares said tariffs would fall.',
    'gathering happened: Rui Tavares @ Lisbon # 2024-05-15',
  ],
  [
    '"We must act now," Premier Astrid Holm told a conference on Arctic shipping in Oslo on Tuesday.',
    'gathering happened: Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'In his opening speech at the Lima summit, President Mateo Rojas urged leaders to cut tariffs.',
    'gathering happened: Mateo Rojas @ Lima # -',
  ],
  [
    'In a speech to the UN General Assembly on Wednesday, Foreign Minister Astrid Holm called for a ceasefire.',
    'gathering happened: Astrid Holm @ - # 2024-05-15',
  ],
  [
    'The three-day congress was opened by Vice President Joseph Otieno in Mombasa on Tuesday.',
    'gathering happened: Joseph Otieno @ Mombasa # 2024-05-14',
  ],
  [
    'The forum, attended by Premier Astrid Holm and Trade Minister Paulo Reis, closed in Brasilia on Wednesday.',
    'gathering happened: Astrid Holm + Paulo Reis @ Brasilia # 2024-05-15',
  ],
  ['The summit was chaired by President Mateo Rojas.', 'gathering happened: Mateo Rojas @ - # -'],
  [
    'The conference, which was hosted by President Mateo Rojas in Stockholm, drew Prime Minister Lena Brandt and Premier Astrid Holm.',
    'gathering happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Stockholm # -',
  ],
  [
    'Among those attending the funeral in Madrid on Monday were Prime Minister Helen Carter and Chancellor Lena Brandt.',
    'gathering happened: Helen Carter + Lena Brandt @ Madrid # 2024-05-13',
  ],
  [
    'Present at the signing ceremony were Trade Minister Paulo Reis and Premier Astrid Holm.',
    'gathering happened: Paulo Reis + Astrid Holm @ - # -',
  ],
  [
    'Foreign ministers of the eight Andean countries gathered in Quito on Monday to discuss migration.',
    'gathering happened: Foreign ministers of the eight Andean countries @ Quito # 2024-05-13',
  ],
  [
    'Environment ministers from 30 countries convened in Nairobi on Tuesday for a two-day meeting.',
    'gathering happened: Environment ministers @ Nairobi # 2024-05-14',
  ],
  [
    'The meeting of G-7 finance ministers in Turin ended on Saturday without a statement.',
    'gathering happened: G-7 finance ministers @ Turin # 2024-05-11',
  ],
  [
    'The Shanghai Cooperation Organization summit was held in Dushanbe on Monday.',
    'gathering happened: Shanghai Cooperation Organization @ Dushanbe # 2024-05-13',
  ],
  [
    'President Mateo Rojas is to deliver a speech at the International Labour Conference in Geneva next Tuesday.',
    'gathering planned: Mateo Rojas @ Geneva # 2024-05-21',
  ],
  [
    'President Mateo Rojas was among the 12 heads of state who attended the inauguration in Brasilia on Monday.',
    'gathering happened: Mateo Rojas + 12 heads of state @ Brasilia # 2024-05-13',
  ],
  [
    'Crown Prince Haakim will represent the king at the ceremony in Rabat on Monday.',
    'gathering planned: Haakim @ Rabat # 2024-05-20',
  ],
  [
    'Prime Minister Lena Brandt skipped the ceremony in Oslo on Monday.',
    'gathering cancelled: Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Prime Minister Lena Brandt declined to attend the February conference of donors in Lima.',
    'gathering cancelled: Lena Brandt @ Lima # 2024-02-01..2024-02-29',
  ],
  [
    'Some 300 delegates, among them Trade Minister Paulo Reis, attended the congress in Delhi on Monday.',
    'gathering happened: 300 delegates + Paulo Reis @ Delhi # 2024-05-13',
  ],
  [
    'Oil Minister Khalid Nasser is due in Vienna on Tuesday to attend the OPEC conference.',
    'gathering planned: Khalid Nasser @ Vienna # 2024-05-21 | visit planned: Khalid Nasser @ Vienna # 2024-05-21',
  ],
  [
    'The conference on Somalia opened in Khartoum on Monday with President Omar Haddad in attendance.',
    'gathering happened: Omar Haddad @ Khartoum # 2024-05-13',
  ],
  [
    'At the opening of the Lima forum on Monday, President Mateo Rojas announced a cut in tariffs.',
    'gathering happened: Mateo Rojas @ Lima # 2024-05-13',
  ],
  [
    'Premier Astrid Holm told a conference on farming in Oslo on Tuesday that prices would fall. / The conference was attended by Chancellor Lena Brandt and more than 20 ministers.',
    'gathering happened: Astrid Holm + Lena Brandt + more than 20 ministers @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas will take part in the Berlin conference on peace in Libya on Monday.',
    'gathering planned: Mateo Rojas @ Berlin # 2024-05-20',
  ],
  ['President Mateo Rojas said at a news conference in Lima on Monday that tariffs would fall.', 'nothing'],
  ['President Mateo Rojas said at the meeting that tariffs would fall.', 'nothing'],
  ['Premier Astrid Holm said the conference had been a success.', 'nothing'],
  ['Automakers, unions and other leaders released statements on Monday.', 'nothing'],
  [
    'President Daudi Mwangi opened the 8th Conference of Parties to the desertification treaty in Nairobi on Monday.',
    'gathering happened: Daudi Mwangi + Conference of Parties @ Nairobi # 2024-05-13',
  ],
  [
    'The exhibition, which opened in Lima on Monday, was inaugurated by President Mateo Rojas.',
    'gathering happened: Mateo Rojas @ Lima # 2024-05-13',
  ],
  [
    'President Mateo Rojas cut the ribbon at the opening of the exhibition in Lima on Monday.',
    'gathering happened: Mateo Rojas @ Lima # 2024-05-13',
  ],
  [
    'Testifying before the Senate Foreign Relations Committee on Tuesday, Secretary of State Helen Carter warned against delay.',
    'gathering happened: Helen Carter + Senate Foreign Relations Committee @ - # 2024-05-14',
  ],
  [
    'Prime Minister Lena Brandt spoke to troops at the base on Monday.',
    'gathering happened: Lena Brandt + troops @ base # 2024-05-13',
  ],
  [
    'Prime Minister Lena Brandt will deliver the keynote address at the Shangri-La Dialogue in Singapore on May 31.',
    'gathering planned: Lena Brandt @ Singapore # 2024-05-31',
  ],
  [
    'Opposition leader Mateo Rojas told thousands of cheering supporters in Caracas on Sunday that he would win.',
    'gathering happened: Mateo Rojas + supporters @ Caracas # 2024-05-12',
  ],
  [
    'Some 5,000 people attended the rally in Caracas, which was addressed by opposition leader Mateo Rojas.',
    'gathering happened: 5,000 people + Mateo Rojas @ Caracas # -',
  ],
  [
    'Indonesia will host the APEC trade ministers meeting in Surabaya next month.',
    'gathering planned: Indonesia @ Surabaya # 2024-06-01..2024-06-30',
  ],
  [
    'Prime Minister Lena Brandt cancelled plans to attend the opening of the games in Beijing.',
    'gathering cancelled: Lena Brandt @ Beijing # -',
  ],
  [
    'Secretary Helen Carter joined Foreign Ministers Kenji Morita and Arun Mehta for the Quad ministerial in Melbourne on Monday.',
    'gathering happened: Helen Carter + Kenji Morita + Arun Mehta @ Melbourne # 2024-05-13',
  ],
  [
    'The G8 summit, to be held in Heiligendamm on June 6-8, will focus on climate change.',
    'gathering planned: G8 @ Heiligendamm # 2024-06-06..2024-06-08',
  ],
  ['The Lima summit was called off on Monday.', 'gathering cancelled: Lima summit @ Lima # -'],
  [
    'Chancellor Lena Brandt attended a memorial service in Kobe on Monday.',
    'gathering happened: Lena Brandt @ Kobe # 2024-05-13',
  ],
  [
    'President Mateo Rojas arrived in Jeddah on Friday to address the Arab League summit.',
    'visit happened: Mateo Rojas @ Jeddah # 2024-05-10 | gathering planned: Mateo Rojas @ Jeddah # 2024-05-10',
  ],
  ['President Mateo Rojas expects agreement at the summit.', 'nothing'],
  ['At those talks President Mateo Rojas convinced his critics.', 'nothing'],
  [
    'Finance ministers of the Group of Five met in Bonn on Monday. / Those seen arriving included Treasury Secretary Hugh Carter and Premier Astrid Holm. / Finance Minister Paulo Reis declined to attend the meeting.',
    'gathering happened: Hugh Carter + Astrid Holm @ Bonn # 2024-05-13 | gathering cancelled: Paulo Reis @ - # -',
  ],
  [
    'The prime ministers of the Nordic countries gathered in Turku on Tuesday for a summit. / Prime Minister Lena Brandt will not attend the summit.',
    'gathering happened: prime ministers of the Nordic countries @ Turku # 2024-05-14 | gathering cancelled: Lena Brandt @ Turku # 2024-05-14',
  ],
];
