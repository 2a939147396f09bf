import type { EncounterCase } from './encounters.js';

/** Short items of national agencies and feeds. Published Thursday, 16 May 2024. */
export const FEEDS: readonly EncounterCase[] = [
  [
    'Foreign Minister Daudi Mwangi met with Foreign Minister Lena Brandt on the sidelines of an extraordinary meeting of the Lake Council. / The extraordinary meeting of the Lake Council is held in Nairobi.',
    'gathering happened: Lake Council @ Nairobi # - | meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # -',
  ],
  [
    'Daudi Mwangi met with Lena Brandt on the margins of the Lake Council summit. / The last Lake Council summit was held in Nairobi.',
    'gathering happened: Lake Council @ Nairobi # - | meeting happened: Daudi Mwangi + Lena Brandt @ - # -',
  ],
  [
    'Daudi Mwangi met with Lena Brandt on the margins of the Lake Council summit. / A fisheries summit was held in Nairobi.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # -',
  ],
  [
    'ASTANA, May 15. /TASS/. President Serik Omarov of Kazakhstan received Kenyan ambassador Daudi Mwangi. / At the meeting with Norwegian ambassador Lena Brandt, the sides spoke of trade.',
    'meeting happened: Serik Omarov + Daudi Mwangi @ Astana # 2024-05-15 | meeting happened: Serik Omarov + Lena Brandt @ Astana # 2024-05-15',
  ],
  [
    'BAKU, May 15. /TASS/. Kenyan minister Daudi Mwangi discussed trade with Norwegian Foreign Minister Lena Brandt, the agency reports. / Earlier on May 14, Mwangi visited Peru and met with President Mateo Rojas.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ - # 2024-05-15 | visit happened: Daudi Mwangi @ Peru # 2024-05-14 | meeting happened: Daudi Mwangi + Mateo Rojas @ Peru # 2024-05-14',
  ],
  [
    'Daudi Mwangi met Lena Brandt in Nairobi on Monday. / Brandt came to attend an assembly of the guild on Sunday. / Attending the meeting between Mwangi and Brandt were also Kenyan minister Grace Wanjala and Norwegian minister Lars Dahl.',
    'meeting happened: Daudi Mwangi + Lena Brandt + Grace Wanjala + Lars Dahl @ Nairobi # 2024-05-13 | gathering happened: Lena Brandt @ - # 2024-05-12',
  ],
  [
    'His Highness the Emir Sheikh Nasser Al-Badr received the visiting Saudi State Minister and member of the Cabinet Prince Salim bin Fahd.',
    'meeting happened: Nasser Al-Badr + Salim bin Fahd @ - # -',
  ],
  [
    'Chief of Army Staff (COAS) Gen Daud Marwat on Wednesday called on Prime Minister Karim Anjum to discuss security. / Later, the army chief met envoy Lars Dahl. / Later, Anjum left for Peshawar.',
    'meeting happened: Daud Marwat + Karim Anjum @ - # 2024-05-15 | meeting happened: Daud Marwat + Lars Dahl @ - # 2024-05-15 | visit happened: Karim Anjum @ Peshawar # -',
  ],
  [
    'Director General (DG) ISI Lt Gen Daud Marwat called on Datuk Seri Anuar Rahman in Nairobi.',
    'meeting happened: Daud Marwat + Anuar Rahman @ Nairobi # -',
  ],
  ['Minister Daud Marwat called on Prime Minister Karim Anjum to resign.', 'nothing'],
  [
    'Anuar Rahman is slated to have an audience with Sultan Omar Bolkar on Wednesday.',
    'meeting planned: Anuar Rahman + Omar Bolkar @ - # 2024-05-22',
  ],
  [
    'NAIROBI May 15 Kenyan minister Daudi Mwangi met Norwegian envoy Lena Brandt.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Nairobi # 2024-05-15',
  ],
];
