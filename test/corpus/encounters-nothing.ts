import type { EncounterCase } from './encounters.js';

/** Words that look like an encounter and are none. Published Thursday, 16 May 2024. */
export const NOTHING: readonly EncounterCase[] = [
  ['Norway will meet Chile in the final on Sunday.', 'nothing'],
  ['The company met its target for the year.', 'nothing'],
  ['President Mateo Rojas met the deadline on Monday.', 'nothing'],
  ['The plan met with fierce resistance from Lena Brandt.', 'nothing'],
  ['President Mateo Rojas welcomed the decision by Lena Brandt.', 'nothing'],
  ['President Mateo Rojas received a letter from Lena Brandt.', 'nothing'],
  ['President Mateo Rojas called on Lena Brandt to resign.', 'nothing'],
  ['President Mateo Rojas held talks.', 'nothing'],
  ['The aid does not meet the needs of the refugees, Lena Brandt said.', 'nothing'],
  ['Shareholders will meet in Oslo on Monday.', 'nothing'],
  ['Peace talks collapsed on Monday.', 'nothing'],
  ['Mateo Rojas spoke about trade with confidence.', 'nothing'],
  ['Lena Brandt received her doctorate in Oslo in 1999.', 'nothing'],
  ['Lena Brandt hosts a weekly radio programme.', 'nothing'],
  ['Lena Brandt greeted the news with relief.', 'nothing'],
  ['Mateo Rojas accepted the resignation of Lena Brandt.', 'nothing'],
  ['Analysts expect talks on the budget to resume.', 'nothing'],
];
