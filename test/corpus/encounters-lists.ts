import type { EncounterCase } from './encounters.js';

/** Lists of those present, as readouts append them, one item a line or run together; and lists of others. Published Thursday, 16 May 2024. */
export const LISTS: readonly EncounterCase[] = [
  [
    'Astrid Holm met Prime Minister Lena Brandt, Chancellor Mateo Rojas and President Daudi Mwangi one after the other in Oslo on Monday.',
    'meeting happened: Astrid Holm + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13 | meeting happened: Astrid Holm + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm met in turn with Lena Brandt and Mateo Rojas in Oslo on Monday.',
    'meeting happened: Astrid Holm + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm received Lena Brandt and Mateo Rojas separately in Oslo on Monday and had back-to-back meetings with Daudi Mwangi and Ivan Petrov.',
    'meeting happened: Astrid Holm + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13 | meeting happened: Astrid Holm + Daudi Mwangi @ Oslo # 2024-05-13 | meeting happened: Astrid Holm + Ivan Petrov @ Oslo # 2024-05-13',
  ],
  [
    "Today, President Mateo Rojas met with youth leaders in Santiago. / The leaders who participated in today's meeting included: / Lena Brandt, Founder, Open Roads CoalitionDaudi Mwangi, President, River TrustAstrid Holm, Director, Green Line",
    'meeting happened: Mateo Rojas + youth leaders + Lena Brandt + Daudi Mwangi + Astrid Holm @ Santiago # 2024-05-16',
  ],
  [
    'Today, President Mateo Rojas met with mayors in Santiago. / Participants: / Mayor Lena Brandt (Osorno)Mayor Daudi Mwangi (Talca)Mayor Astrid Holm (Temuco)',
    'meeting happened: Mateo Rojas + mayors + Lena Brandt + Daudi Mwangi + Astrid Holm @ Santiago # 2024-05-16',
  ],
  [
    'President Mateo Rojas hosted Lena Brandt at the palace on Monday. / Attendees included: / - Daudi Mwangi, minister of finance / - Astrid Holm, minister of trade',
    'meeting happened: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm @ palace # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. / Also in attendance:\\nDaudi Mwangi, Secretary, Ministry of Finance\\nAstrid Holm, Chief of Staff, Office of the President',
    'meeting happened: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met union leaders on Monday. / Participants included: Lena Brandt, president of the Teachers Union; Daudi Mwangi, head of the Dockers Union; and Astrid Holm, secretary of the Miners Union.',
    'meeting happened: Mateo Rojas + union leaders + Lena Brandt + Daudi Mwangi + Astrid Holm @ - # 2024-05-13',
  ],
  [
    'On Tuesday, President Mateo Rojas met with bishops. The following leaders attended: / • Bishop Lena Brandt, Diocese of Talca / • Bishop Daudi Mwangi, Diocese of Osorno',
    'meeting happened: Mateo Rojas + bishops + Lena Brandt + Daudi Mwangi @ - # 2024-05-14',
  ],
  [
    'President Mateo Rojas met with senators today. / Senators in attendance: / Senator Lena Brandt (D-ND)Senator Daudi Mwangi (R-SD)Senator Astrid Holm (D-MN)',
    'meeting happened: Mateo Rojas + senators + Lena Brandt + Daudi Mwangi + Astrid Holm @ - # 2024-05-16',
  ],
  [
    'President Mateo Rojas met with advocates today. / Advocates: / Lena Brandt, Founder, Open RoadsDaudi Mwangi, Chair, River TrustPeter Falk, Chair, Night Line / White House participants: / Astrid Holm, Assistant to the PresidentIngrid Moe, Counsel to the PresidentOtto Kern, Deputy Counsel',
    'meeting happened: Mateo Rojas + advocates + Lena Brandt + Daudi Mwangi + Peter Falk + Astrid Holm + Ingrid Moe + Otto Kern @ - # 2024-05-16',
  ],
  [
    'President Mateo Rojas was joined by: / Lena Brandt, minister of defence / Daudi Mwangi, minister of interior',
    'meeting happened: Mateo Rojas + Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    "Participants in yesterday's roundtable included: / Lena Brandt, Open Roads (Virtual)Daudi Mwangi, River TrustAstrid Holm, Green Line",
    'meeting happened: Lena Brandt + Daudi Mwangi + Astrid Holm @ - # 2024-05-15',
  ],
  [
    'President Mateo Rojas announced the following nominees on Monday. / Nominees: / Lena Brandt, Nominee for Ambassador to KenyaDaudi Mwangi, Nominee for Inspector GeneralAstrid Holm, Nominee for Chair',
    'nothing',
  ],
  [
    "President Mateo Rojas met Lena Brandt in Oslo on Monday. / The book's authors: / Daudi Mwangi, Professor, University of Bergen / Astrid Holm, Lecturer, University of Oslo",
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    "President Mateo Rojas met Lena Brandt in Oslo on Monday. / Winners of this year's award: / Daudi Mwangi, Author / Astrid Holm, Painter",
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. / The countries participating in the fund: / Norway, Chile, Kenya',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. / Those who declined to attend: / Daudi Mwangi, minister of finance / Astrid Holm, minister of trade',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. / Media contacts: / Daudi Mwangi, Press Officer / Astrid Holm, Press Officer',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. / PARTICIPANTS: Yes. / Daudi Mwangi said the plan was good.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. / The meeting was attended by: / Daudi Mwangi, minister of finance / Astrid Holm, minister of trade / Otto Kern said on Tuesday that prices were high.',
    'meeting happened: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt in Oslo on Monday. / Present were: Daudi Mwangi, Astrid Holm and Otto Kern.',
    'meeting happened: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm + Otto Kern @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas appointed a board on Monday. / The members: / Daudi Mwangi, Secretary, Department of Health and Human ServicesAstrid Holm, Secretary, Department of TransportationOtto Kern, Secretary, Department of Labor',
    'nothing',
  ],
  [
    'President Mateo Rojas will meet Lena Brandt in Oslo on Monday. / Participants: / Daudi Mwangi, minister of finance / Astrid Holm, minister of trade',
    'meeting planned: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-20',
  ],
  [
    'President Mateo Rojas spoke by phone with Lena Brandt on Monday. / Also participating in the call: / Daudi Mwangi, National Security Adviser / Astrid Holm, Minister of Trade',
    'call happened: Mateo Rojas + Lena Brandt + Daudi Mwangi + Astrid Holm @ - # 2024-05-13',
  ],
  [
    'Today, President Mateo Rojas met with community leaders in Santiago. / Meeting Participants / Lena Brandt, CEO of Open RoadsDaudi Mwangi, President of River TrustAstrid Holm, Director of Green Line',
    'meeting happened: Mateo Rojas + community leaders + Lena Brandt + Daudi Mwangi + Astrid Holm @ Santiago # 2024-05-16',
  ],
  [
    'Today, President Mateo Rojas met with community leaders in Santiago. / Community Leaders: / Lena Brandt, CEO, Open RoadsDaudi Mwangi, President, River TrustAstrid Holm, Director, Green Line',
    'meeting happened: Mateo Rojas + community leaders + Lena Brandt + Daudi Mwangi + Astrid Holm @ Santiago # 2024-05-16',
  ],
  [
    'Chilean President Mateo Rojas arrived in Nairobi on Monday. The delegation includes Foreign Minister Lena Brandt and Defence Minister Astrid Holm.',
    'visit happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas met Daudi Mwangi in Nairobi on Monday. His delegation included Foreign Minister Lena Brandt and Defence Minister Astrid Holm.',
    'meeting happened: Mateo Rojas + Daudi Mwangi + Lena Brandt + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas arrived in Nairobi on Monday. In the delegation are Foreign Minister Lena Brandt and Defence Minister Astrid Holm.',
    'visit happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas arrived in Nairobi on Monday. / Foreign Minister Lena Brandt, Defence Minister Astrid Holm and others accompanied the visit.',
    'visit happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas arrived in Nairobi on Monday. / The entourage consists of Lena Brandt, minister of defence, and Astrid Holm, minister of trade.',
    'visit happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas arrived in Nairobi on Monday. / This time accompanying the visit is Lena Brandt, minister of defence, and Astrid Holm, minister of trade.',
    'visit happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas arrived in Nairobi on Monday. / This time the accompanying visit is Lena Brandt, minister of defence, and Astrid Holm, minister of trade.',
    'visit happened: Mateo Rojas + Lena Brandt + Astrid Holm @ Nairobi # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas arrived in Nairobi on Monday. / The visit is a success.',
    'visit happened: Mateo Rojas @ Nairobi # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Minister Mateo Rojas, left, and Minister Daudi Mwangi, second from right, in Oslo on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Senate Leader Lena Brandt, D-Nev.; House Speaker Mateo Rojas, R-Ohio; and Senator Ingrid Moe, D-New York, joined President Daudi Mwangi for lunch on Monday.',
    'meeting happened: Lena Brandt + Mateo Rojas + Ingrid Moe + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met business leaders in Oslo on Monday. Participants in the meeting included Mateo Rojas and Daudi Mwangi.',
    'meeting happened: Astrid Holm + business leaders + Mateo Rojas + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met business leaders in Oslo on Monday. The meeting included Mateo Rojas, Ingrid Moe and Daudi Mwangi.',
    'meeting happened: Astrid Holm + business leaders + Mateo Rojas + Ingrid Moe + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm received a Chilean delegation made up of Mateo Rojas, Ingrid Moe and Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Astrid Holm + Chilean delegation + Mateo Rojas + Ingrid Moe + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm held talks with three ministers - Mateo Rojas of Chile, Ingrid Moe of Peru and Daudi Mwangi of Cuba - in Oslo on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas + Ingrid Moe + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met with opposition leaders such as Mateo Rojas and Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Astrid Holm + opposition leaders + Mateo Rojas + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Mateo Rojas in Oslo on Monday. The meeting was chaired by King Ivan Petrov.',
    'meeting happened: Astrid Holm + Mateo Rojas + Ivan Petrov @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Mateo Rojas in Oslo on Monday. The Norwegian side was represented by Lena Brandt and the Chilean side by Daudi Mwangi.',
    'meeting happened: Astrid Holm + Mateo Rojas + Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Mateo Rojas in Oslo on Monday. The defendant was represented by lawyer Ivan Petrov.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Mateo Rojas in Oslo on Monday. Norway was represented by Ivan Petrov in the border case.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'The foreign ministers of Chile, Mateo Rojas, Kenya, Daudi Mwangi, and Norway, Astrid Holm, met in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm met the foreign ministers of Chile (Mateo Rojas), Kenya (Daudi Mwangi) and Peru (Ivan Petrov) in Oslo on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas + Daudi Mwangi + Ivan Petrov @ Oslo # 2024-05-13',
  ],
  [
    'The presidents of Chile, Kenya and Peru - Mateo Rojas, Daudi Mwangi and Ivan Petrov - met in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Daudi Mwangi + Ivan Petrov @ Oslo # 2024-05-13',
  ],
  [
    'Among those who met Premier Astrid Holm in Oslo on Monday were Mateo Rojas and Daudi Mwangi.',
    'meeting happened: Mateo Rojas + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met, among others, Mateo Rojas, Ivan Petrov and Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas + Ivan Petrov + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm, accompanied by her foreign minister, her finance minister and the army chief, met Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Astrid Holm + Daudi Mwangi + foreign minister + finance minister + army chief @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met President Mateo Rojas, the trade minister and business leaders in Oslo on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas + business leaders @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met the ambassadors of Britain, France and Chile in Oslo on Monday.',
    'meeting happened: Astrid Holm + ambassadors of Britain, France and Chile @ Oslo # 2024-05-13',
  ],
  [
    "Premier Astrid Holm, Mateo Rojas and the country's feuding parties met in Oslo on Monday.",
    'meeting happened: Astrid Holm + Mateo Rojas + feuding parties @ Oslo # 2024-05-13',
  ],
  [
    'Senators Mateo Rojas, Ivan Petrov and Daudi Mwangi arrived in Oslo on Monday. The senators met Premier Astrid Holm. The group also met Lena Brandt.',
    'meeting happened: Mateo Rojas + Ivan Petrov + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13..2024-05-16 | meeting happened: Mateo Rojas + Ivan Petrov + Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-13 | visit happened: Mateo Rojas + Ivan Petrov + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'U.S. envoys Mateo Rojas and Ivan Petrov arrived in Oslo on Monday. The envoys are to meet Premier Astrid Holm on Friday.',
    'meeting planned: Mateo Rojas + Ivan Petrov + Astrid Holm @ Oslo # 2024-05-17 | visit happened: Mateo Rojas + Ivan Petrov @ Oslo # 2024-05-13',
  ],
  [
    'Senators Mateo Rojas and Ivan Petrov voted on Monday. The ministers met Premier Astrid Holm in Oslo on Tuesday.',
    'meeting happened: ministers + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'Mateo Rojas flew to Oslo on Monday with Ivan Petrov and Daudi Mwangi. The three met Premier Astrid Holm.',
    'meeting happened: Mateo Rojas + Ivan Petrov + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13 | visit happened: Mateo Rojas + Ivan Petrov + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Mateo Rojas in Oslo on Monday. On the Chilean side were Ivan Petrov and Daudi Mwangi.',
    'meeting happened: Astrid Holm + Mateo Rojas + Ivan Petrov + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Mateo Rojas in Oslo on Monday. Also at the meeting were Ivan Petrov and Daudi Mwangi.',
    'meeting happened: Astrid Holm + Mateo Rojas + Ivan Petrov + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm hosted a dinner for Chancellor Lena Brandt in Oslo on Monday. Minister for Information and Broadcasting Mateo Rojas, Minister for Inter-Provincial Coordination Daudi Mwangi and Finance Minister Ivan Petrov were also present on the occasion.',
    'meeting happened: Astrid Holm + Lena Brandt + Mateo Rojas + Daudi Mwangi + Ivan Petrov @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met Chancellor Lena Brandt in Oslo on Monday. Mateo Rojas also attended.',
    'meeting happened: Astrid Holm + Lena Brandt + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'Foreign Minister Mateo Rojas received a Kenyan delegation, comprising Senators Daudi Mwangi and Ivan Petrov, in Santiago on Monday. The Chilean side was represented by Ambassador Lena Brandt.',
    'meeting happened: Mateo Rojas + Kenyan delegation + Daudi Mwangi + Ivan Petrov + Lena Brandt @ Santiago # 2024-05-13',
  ],
  [
    'Premier Astrid Holm chaired a meeting in Oslo on Monday. Mateo Rojas, Ivan Petrov and Daudi Mwangi attended the meeting. Earlier, Chancellor Lena Brandt paid a courtesy call on her.',
    'gathering happened: Astrid Holm + Mateo Rojas + Ivan Petrov + Daudi Mwangi @ Oslo # 2024-05-13 | meeting happened: Lena Brandt + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'In Hanoi on Monday General Secretary To Lam received Prime Minister Datuk Seri Amin Harun.',
    'meeting happened: To Lam + Amin Harun @ Hanoi # 2024-05-13',
  ],
  [
    'The guests, among whom were Mateo Rojas, Ivan Petrov and Daudi Mwangi, were received on Monday by Premier Astrid Holm in Oslo.',
    'meeting happened: guests + Mateo Rojas + Ivan Petrov + Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Premier Astrid Holm met the heads of the chambers Mateo Rojas and Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Astrid Holm + Mateo Rojas + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'On the meeting participated from our side Mateo Rojas and Ivan Petrov, from Chinese side minister Wang Lixin and ambassador Chen Hao.',
    'gathering happened: Mateo Rojas + Ivan Petrov + Wang Lixin + Chen Hao @ - # -',
  ],
  ['Premier Astrid Holm told the ministers Mateo Rojas and Daudi Mwangi would resign.', 'nothing'],
  [
    "The foundation's board, composed of Mateo Rojas, Ivan Petrov and Daudi Mwangi, approved the budget on Monday.",
    'nothing',
  ],
  [
    'The book, a study of leaders such as Mateo Rojas and Daudi Mwangi, appeared in Oslo on Monday.',
    'nothing',
  ],
  [
    'The senators met their voters in Oslo on Monday. Senator Mateo Rojas and Senator Ivan Petrov were absent.',
    'meeting happened: senators + voters @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Lena Brandt and Ivan Petrov one after the other, and Chilean Foreign Minister Clara Ibsen, in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Ivan Petrov @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Clara Ibsen @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas met Dr. Dale M. I. Brandt and Secretary for Relations with States Archbishop Ivan Petrov in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Dale M. I. Brandt + Archbishop Ivan Petrov @ Oslo # 2024-05-13',
  ],
];
