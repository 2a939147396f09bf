import type { EncounterCase } from './encounters.js';

/** An event noun carries the encounter. Published Thursday, 16 May 2024. */
export const NOUNS: readonly EncounterCase[] = [
  [
    'Talks between Chancellor Lena Brandt and President Daudi Mwangi were held in Nairobi on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'The meeting between Lena Brandt and Daudi Mwangi took place in Nairobi on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    "Lena Brandt's meeting with Daudi Mwangi in Nairobi on Monday lasted two hours.",
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'Chancellor Lena Brandt said here Monday during a meeting with President Daudi Mwangi that trade would grow.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Trade would grow, Chancellor Lena Brandt said after talks in Nairobi with President Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    '"Trade will grow," said Lena Brandt, the German chancellor, during a meeting with Daudi Mwangi, president of Kenya.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'During a meeting with President Daudi Mwangi in Nairobi, Chancellor Lena Brandt praised the police.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'In a meeting with President Daudi Mwangi, Chancellor Lena Brandt praised the police.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt told a joint news conference with Daudi Mwangi in Nairobi that trade would grow.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt made the remarks at a joint press conference with President Daudi Mwangi in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt had a 40-minute conversation with Daudi Mwangi in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt wrapped up a three-hour meeting with Daudi Mwangi in Nairobi on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-13',
  ],
  [
    'Lena Brandt was granted an audience with Pope Leo in Rome on Monday.',
    'meeting happened: Lena Brandt + Leo @ Rome # 2024-05-13',
  ],
  [
    'The president praised Lena Brandt following his talks with her in Nairobi.',
    'meeting happened: president + Lena Brandt @ Nairobi # -',
  ],
  [
    'A meeting here Friday between Lena Brandt and President Daudi Mwangi ended without a deal.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-10',
  ],
  [
    'Trade topped the agenda of the talks between Lena Brandt and Daudi Mwangi in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'Lena Brandt flew to Nairobi for talks with President Daudi Mwangi.',
    'visit happened: Lena Brandt @ Nairobi # - | meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  [
    'German Chancellor Lena Brandt is due to hold talks with Kenyan President Daudi Mwangi in Nairobi on Saturday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ Nairobi # 2024-05-18',
  ],
  [
    'The two sides agreed on a ceasefire during talks between Lena Brandt and Daudi Mwangi on Sunday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-12',
  ],
];
