import type { EncounterCase } from './encounters.js';

/** What ministries, embassies and speakers write of themselves: talks "he held", company on a trip, credentials, offices with names in brackets. Published Thursday, 16 May 2024. */
export const OFFICIAL: readonly EncounterCase[] = [
  [
    'President Mateo Rojas praised the talks he held on Monday with Chancellor Lena Brandt.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'Mateo Rojas will report on the talks he will have with Chancellor Lena Brandt in Oslo on Friday.',
    'meeting planned: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-17',
  ],
  ['Mateo Rojas said the meeting Otto Kern may have with Lena Brandt would be short.', 'nothing'],
  ['Mateo Rojas looked back on the meetings that leaders have with voters.', 'nothing'],
  [
    'Foreign Secretary Otto Kern said: / "It is an honour to welcome the Foreign Minister of Chile, Mateo Rojas, to London today." / "I met Lena Brandt in Oslo on Monday."',
    'meeting happened: Otto Kern + Mateo Rojas @ London # 2024-05-16 | meeting happened: Otto Kern + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Foreign Secretary Otto Kern said: "Trade is good. / "I met Lena Brandt in Oslo on Monday."',
    'meeting happened: Otto Kern + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas travelled with Minister Otto Kern to Oslo on Monday. He met with Lena Brandt.',
    'visit happened: Mateo Rojas + Otto Kern @ Oslo # 2024-05-13 | meeting happened: Mateo Rojas + Lena Brandt + Otto Kern @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas visited Oslo together with Minister Otto Kern on Monday.',
    'visit happened: Mateo Rojas + Otto Kern @ Oslo # 2024-05-13',
  ],
  [
    'Mateo Rojas paid a visit to Oslo with Minister Otto Kern.',
    'visit happened: Mateo Rojas + Otto Kern @ Oslo # -',
  ],
  ['Mateo Rojas flew to Oslo on Monday with a message.', 'visit happened: Mateo Rojas @ Oslo # 2024-05-13'],
  [
    'Mateo Rojas visited with Lena Brandt in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Minister Astrid Holm held talks with the foreign ministers of Norway (Lena Brandt), the Netherlands (Mateo Rojas) and Chile (Otto Kern) on Monday.',
    'meeting happened: Astrid Holm + Lena Brandt + Mateo Rojas + Otto Kern @ - # 2024-05-13',
  ],
  [
    'Minister Astrid Holm held discussions with her counterparts from Chile, Peru, Mali, and the US special envoy on Haiti Otto Kern.',
    'meeting happened: Astrid Holm + counterparts from Chile, Peru, Mali + Otto Kern @ - # -',
  ],
  [
    'Ambassador Lena Brandt presented her letter of credence to President Mateo Rojas on Monday.',
    'meeting happened: Lena Brandt + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas received credentials from Norwegian Ambassador Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  ['Ambassador Lena Brandt presented a letter to President Mateo Rojas on Monday.', 'nothing'],
  [
    'President Mateo Rojas will call on Otto Kern, have talks with Chancellor Lena Brandt, and attend a concert.',
    'meeting planned: Mateo Rojas + Otto Kern @ - # - | meeting planned: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Chancellor Lena Brandt spoke on Monday at a press conference alongside visiting Chilean President Mateo Rojas.',
    'meeting happened: Lena Brandt + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas was hosted to lunch by Chancellor Lena Brandt on Monday.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'Governor of the Omsk Region Otto Kern met Lena Brandt on Monday.',
    'meeting happened: Otto Kern + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'President Mateo Rojas hosted a meeting and other events with Chancellor Lena Brandt.',
    'meeting happened: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Mateo Rojas was on the phone with Lena Brandt on Monday.',
    'call happened: Mateo Rojas + Lena Brandt @ - # 2024-05-13',
  ],
  [
    'In Oslo last week, Mateo Rojas sat with Chancellor Lena Brandt for two hours.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-06..2024-05-12',
  ],
  [
    'Secretary Holm will travel to Santiago (July 21-22), Lima (July 23-24) and Quito (July 25). / In Lima, she will meet with Otto Kern.',
    'visit planned: Holm @ Santiago # 2024-07-21..2024-07-22 | visit planned: Holm @ Lima # 2024-07-23..2024-07-24 | visit planned: Holm @ Quito # 2024-07-25 | meeting planned: Holm + Otto Kern @ Lima # 2024-07-23..2024-07-24',
  ],
  [
    'In Santiago (July 21-22), Secretary Lena Brandt will meet with Mateo Rojas.',
    'meeting planned: Lena Brandt + Mateo Rojas @ Santiago # 2024-07-21..2024-07-22',
  ],
  [
    "In Panama, Secretary Holm's agenda includes talks with Foreign Minister Otto Kern.",
    'meeting planned: Holm + Otto Kern @ Panama # -',
  ],
  [
    'Ambassador Lena Brandt made her first official visit to Oslo, which began with a meeting with Otto Kern.',
    'visit happened: Lena Brandt @ Oslo # - | meeting happened: Lena Brandt + Otto Kern @ Oslo # -',
  ],
  [
    'The delegation will meet with Prime Minister, Dr. The Hon. Ralph Kern, Minister of Foreign Affairs, Trade and Commerce, Hon. Lena Brandt and Minister of Planning, Hon. Camillo Rojas.',
    'meeting planned: delegation + Ralph Kern + Lena Brandt + Camillo Rojas @ - # -',
  ],
  [
    'President Mateo Rojas was in Oslo. Among the leaders that Rojas met with were Otto Kern and Lena Brandt.',
    'visit happened: Mateo Rojas @ Oslo # - | meeting happened: Mateo Rojas + Otto Kern @ Oslo # - | meeting happened: Mateo Rojas + Lena Brandt @ Oslo # -',
  ],
  [
    'The ceremony will start on Friday at the Government Palace, where President Mateo Rojas will be received by Otto Kern.',
    'meeting planned: Mateo Rojas + Otto Kern @ Government Palace # 2024-05-17',
  ],
  [
    'Minister Astrid Holm on Monday met Otto Kern on the sidelines of the 74th session of the UN General Assembly in New York.',
    'meeting happened: Astrid Holm + Otto Kern @ New York # 2024-05-13',
  ],
  [
    "Minister Astrid Holm met Otto Kern on the margins of the G20 Foreign Ministers' Meeting in Bali on Monday.",
    'meeting happened: Astrid Holm + Otto Kern @ Bali # 2024-05-13',
  ],
  [
    'Minister Astrid Holm on Monday met diplomats from several countries on the sidelines of the forum in Geneva. / The minister met Otto Kern of Chile. / Her visitors were pleased. / Holm also received Lena Brandt.',
    'meeting happened: Astrid Holm + diplomats @ Geneva # 2024-05-13 | meeting happened: Astrid Holm + Otto Kern @ Geneva # 2024-05-13 | meeting happened: Astrid Holm + Lena Brandt @ Geneva # 2024-05-13',
  ],
  [
    'During the bilateral talks in Oslo on Monday, President Lena Brandt thanked her Chilean counterpart Mateo Rojas for the invitation.',
    'meeting happened: Lena Brandt + Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'PM Lena Brandt will host a welcome ceremony for PM Otto Kern at the Istana palace on Friday.',
    'meeting planned: Lena Brandt + Otto Kern @ Istana palace # 2024-05-17',
  ],
  [
    'Next week, President Mateo Rojas will convene governors and union leaders to discuss drought.',
    'meeting planned: Mateo Rojas + governors and union leaders @ - # 2024-05-20..2024-05-26',
  ],
  ['The Riverside Forum has the power to convene teachers.', 'nothing'],
  [
    "Secretary Otto Kern will participate in President Mateo Rojas's meeting with Chancellor Lena Brandt on Friday.",
    'meeting planned: Mateo Rojas + Otto Kern + Lena Brandt @ - # 2024-05-17',
  ],
  [
    'Secretary Otto Kern thanked Foreign Minister Lena Brandt for hosting Deputy Secretary Mateo Rojas for a meeting in Oslo.',
    'meeting happened: Lena Brandt + Mateo Rojas @ Oslo # -',
  ],
  [
    'In her May 13 meetings with Chilean officials in Santiago, Deputy Secretary Lena Brandt raised the matter.',
    'meeting happened: Lena Brandt + Chilean officials @ Santiago # 2024-05-13',
  ],
  [
    'Secretary Otto Kern will join Italian Minister of Foreign Affairs Mateo Rojas in co-hosting a meeting in Rome on Friday.',
    'meeting planned: Otto Kern + Mateo Rojas @ - # 2024-05-17',
  ],
  [
    'Vice President Otto Kern hosted a discussion in his office on Monday to engage with tribal leaders about voting.',
    'meeting happened: Otto Kern + tribal leaders @ - # 2024-05-13',
  ],
  ['Vice President Otto Kern said on Monday that he wants to engage with tribal leaders.', 'nothing'],
  [
    'Otto Kern exchanged greetings with Lena Brandt at the reception in Oslo on Monday.',
    'meeting happened: Otto Kern + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'Foreign Minister Otto Kern held bilateral meetings with: / - the President of Uganda, Daudi Mwangi; / - Norwegian Prime Minister Lena Brandt.',
    'meeting happened: Otto Kern + Daudi Mwangi @ - # - | meeting happened: Otto Kern + Lena Brandt @ - # -',
  ],
  [
    'Foreign Minister Otto Kern met with the following heads of state on Monday: / 9:30 a.m. President of Uganda, Daudi Mwangi; / 10:45 a.m. President of Chile, Mateo Rojas',
    'meeting happened: Otto Kern + Daudi Mwangi @ - # 2024-05-13 | meeting happened: Otto Kern + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'DHAKA, May 15, 2024 (BSS) – President Mateo Rojas met Chancellor Lena Brandt on the sidelines of the session. / The meeting took place in Jeddah, according to the embassy.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Jeddah # 2024-05-15',
  ],
  ['Also likely is a meeting between President Mateo Rojas and Chancellor Lena Brandt.', 'nothing'],
  [
    'Also planned is a meeting between President Mateo Rojas and Chancellor Lena Brandt.',
    'meeting planned: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Assistant Secretary Lena Brandt will travel to Nigeria on Friday. / In Lagos, Assistant Secretary Brandt will engage youth and religious leaders.',
    'visit planned: Lena Brandt @ Nigeria # 2024-05-17 | meeting planned: Lena Brandt + youth and religious leaders @ Lagos # 2024-05-17',
  ],
  [
    "In Uganda, Deputy Secretary Otto Kern's discussions with President Mateo Rojas and members of the opposition will highlight the partnership.",
    'meeting planned: Otto Kern + Mateo Rojas + members of the opposition @ Uganda # -',
  ],
  [
    'In Senegal Under Secretary Otto Kern has scheduled meetings with President Mateo Rojas.',
    'meeting planned: Otto Kern + Mateo Rojas @ Senegal # -',
  ],
  [
    'In South Africa, Deputy Secretary Lena Brandt will lead U.S. participation in the working group. She will also meet with Otto Kern.',
    'meeting planned: Lena Brandt + Otto Kern @ South Africa # -',
  ],
  [
    'In Tokyo, Minister Lena Brandt will open an exhibition. She will then travel to Seoul for talks with Otto Kern.',
    'gathering planned: Lena Brandt @ Tokyo # - | visit planned: Lena Brandt @ Seoul # - | meeting planned: Lena Brandt + Otto Kern @ Seoul # -',
  ],
];
