import type { EncounterCase } from './encounters.js';

/** Who is who: pronouns, offices, pairs, spellings, delegations and lists. Published Thursday, 16 May 2024. */
export const PEOPLE: readonly EncounterCase[] = [
  [
    'An aide to Kenyan President Daudi Mwangi met Astrid Holm in Oslo on Monday.',
    'meeting happened: aide to Kenyan President Daudi Mwangi + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm said she had met an adviser of Kenyan leader Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Astrid Holm + adviser of Kenyan leader Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'The wife of President Daudi Mwangi and a spokesman for Prime Minister Lena Brandt met Astrid Holm in Oslo on Monday.',
    'meeting happened: wife of President Daudi Mwangi + spokesman for Prime Minister Lena Brandt + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm met the brother of the late Prime Minister Daudi Mwangi in Oslo on Monday.',
    'meeting happened: Astrid Holm + brother of the late Prime Minister Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm held talks with the adviser to the president, Daudi Mwangi, in Oslo on Monday.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm met Chief of Staff General Daudi Mwangi and Special Representative for Sudan Ambassador Lena Brandt in Oslo on Monday.',
    'meeting happened: Astrid Holm + Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Astrid Holm spoke by telephone with Mateo Rojas on Monday, their first conversation since March.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'Astrid Holm met Mateo Rojas in Oslo on Monday. / Foreign ministers Lena Brandt and Daudi Mwangi had prepared it. A meeting between them will not take place for now.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-13 | meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'While Astrid Holm was in Nairobi, Chancellor Lena Brandt travelled to Santiago. She met President Mateo Rojas there on Tuesday.',
    'visit happened: Astrid Holm @ Nairobi # - | visit happened: Lena Brandt @ Santiago # - | meeting happened: Lena Brandt + Mateo Rojas @ Santiago # 2024-05-14',
  ],
  [
    'Lena Brandt had planned a visit to Chile. It would have been the first visit to Santiago by a German chancellor since 2018. She spoke by telephone with President Mateo Rojas on Monday.',
    'visit planned: Lena Brandt @ Chile # - | call happened: Lena Brandt + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt arrived in Nairobi on Monday. She met President Daudi Mwangi.',
    'visit happened: Lena Brandt @ Nairobi # 2024-05-13 | meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13..2024-05-16',
  ],
  [
    'Norwegian Prime Minister Astrid Holm spoke in Oslo. The prime minister met Kenyan President Daudi Mwangi on Monday.',
    'meeting happened: Astrid Holm + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'German Chancellor Lena Brandt and Kenyan President Daudi Mwangi praised the deal. The two leaders met in Nairobi on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'German Chancellor Lena Brandt and Kenyan President Daudi Mwangi praised the deal after the two held talks in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Chancellor Lena Brandt told President Daudi Mwangi during their meeting in Nairobi that trade would grow.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'During their talks in Nairobi, Lena Brandt and Daudi Mwangi agreed on trade.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi in Nairobi. / Brandt praised Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Brandt met Mwangi in Nairobi. / Chancellor Lena Brandt praised President Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Kenyan President Mwangi met Chilean President Mateo Rojas in Lima. / President Daudi Mwangi spoke later.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt, who arrived in Nairobi on Monday, met Daudi Mwangi on Tuesday.',
    'visit happened: Lena Brandt @ Nairobi # 2024-05-13 | meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-14',
  ],
  [
    'A delegation headed by Finance Minister Lena Brandt held talks with 16 banks in Paris.',
    'meeting happened: Lena Brandt + 16 banks @ Paris # -',
  ],
  [
    'Talks between a delegation led by Lena Brandt and President Daudi Mwangi began in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi in Nairobi. She was accompanied by Finance Minister Astrid Holm.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Astrid Holm @ Nairobi # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi in Nairobi. Finance Minister Astrid Holm also attended the meeting.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Astrid Holm @ Nairobi # -',
  ],
  [
    'Lena Brandt met Daudi Mwangi, the president of Kenya, and Mateo Rojas, the president of Chile, in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt met with Daudi Mwangi as well as Mateo Rojas in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt met with Daudi Mwangi and with Mateo Rojas in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Lima # - | meeting happened: Lena Brandt + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt met members of the cabinet, including Daudi Mwangi and Mateo Rojas, in Lima.',
    'meeting happened: Lena Brandt + Daudi Mwangi + Mateo Rojas @ Lima # -',
  ],
  [
    'Lena Brandt, the German chancellor and party leader, met Daudi Mwangi in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Kenyan Foreign Minister Daudi Mwangi met his Chilean counterpart Mateo Rojas in Lima.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ Lima # -',
  ],
  [
    'Kenyan Foreign Minister Daudi Mwangi met his Chilean counterpart in Lima.',
    'meeting happened: Daudi Mwangi + Chilean counterpart @ Lima # -',
  ],
  [
    'Kenyan Foreign Minister Daudi Mwangi met Chilean officials in Lima.',
    'meeting happened: Daudi Mwangi + Chilean officials @ Lima # -',
  ],
  [
    'Chilean officials met Kenyan diplomats in Lima on Monday.',
    'meeting happened: Chilean officials + Kenyan diplomats @ Lima # 2024-05-13',
  ],
  [
    'Prime Minister Astrid Holm met student leaders in Oslo.',
    'meeting happened: Astrid Holm + student leaders @ Oslo # -',
  ],
  [
    'The Kenyan president met the German chancellor in Nairobi on Monday.',
    'meeting happened: Kenyan president + German chancellor @ Nairobi # 2024-05-13',
  ],
  [
    'Welcomed at Nairobi airport by President Daudi Mwangi, Chancellor Lena Brandt praised Kenya.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Chancellor Lena Brandt arrived in Nairobi on Monday and President Daudi Mwangi greeted her himself.',
    'visit happened: Lena Brandt @ Nairobi # 2024-05-13 | meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # 2024-05-13',
  ],
  [
    'President Daudi Mwangi will travel to Lima on Monday, joining Lena Brandt and Mateo Rojas for talks.',
    'visit planned: Daudi Mwangi @ Lima # 2024-05-20 | meeting planned: Daudi Mwangi + Lena Brandt + Mateo Rojas @ Lima # 2024-05-20',
  ],
  [
    'Secretary Astrid Holm met with several of her foreign counterparts in Lima.',
    'meeting happened: Astrid Holm + foreign counterparts @ Lima # -',
  ],
  [
    'President Xu Minghe (Seo Min-hyun) met Lena Brandt in Seoul. / Seo Min-hyun smiled.',
    'meeting happened: Xu Minghe + Lena Brandt @ Seoul # -',
  ],
  [
    'Kenyan President Mwangi met Lena Brandt. / Kenyan President Mwangy praised her.',
    'meeting happened: Mwangi + Lena Brandt @ - # -',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. Of the encounter also participated the chief of Cabinet, Otto Kern.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. In the meeting also took part Foreign Minister Otto Kern.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. In it took participation also minister of industry Otto Kern and vice-governor Ingrid Moe.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern + Ingrid Moe @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. At the conversation in the castle also State Minister Ingrid Moe took part.',
    'meeting happened: Mateo Rojas + Astrid Holm + Ingrid Moe @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. Joining the talks were Otto Kern and Ingrid Moe.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern + Ingrid Moe @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. Foreign Minister Otto Kern also joined the talks.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. Foreign Minister Otto Kern and others were present at the meeting.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. Also present were Foreign Minister Otto Kern and Ingrid Moe.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern + Ingrid Moe @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. The meeting was attended by Foreign Minister Otto Kern and Ingrid Moe.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern + Ingrid Moe @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. Otto Kern, Ingrid Moe, etc. attended the meeting.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern + Ingrid Moe @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. The price was present in the news. Otto Kern was informed.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas received Prime Minister Astrid Holm in Oslo on Tuesday in the presence of the minister Otto Kern.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern @ Oslo # 2024-05-14',
  ],
];
