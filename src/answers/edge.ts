import type { Encounter, EncounterDate } from '../encounters/encounter.js';
import type { Question } from '../questions/question.js';

/** Words that name the first and the last day of a stay. */
const RANGE = /\bfrom\b[^.]{0,40}\b(?:to|until|till|through)\b|\d{1,2} ?(?:-|–|to) ?\d{1,2}\b/iu;

/** The days of an encounter; of a stay whose first and last day are told, the one that a question asks for: "when did he arrive". */
export function daysAsked(encounter: Encounter, edge: Question['edge']): EncounterDate | null {
  const { date, kind } = encounter;
  if (!date || edge === null || kind !== 'visit') return date;
  const isStay =
    encounter.derivation.includes('settled by the length of the stay') ||
    encounter.evidence.some(({ quote }) => RANGE.test(quote));
  const day = edge === 'first' ? date.from : date.to;
  return isStay ? { ...date, from: day, to: day } : date;
}
