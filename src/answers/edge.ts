import type { Encounter, EncounterDate } from '../encounters/encounter.js';
import type { Question } from '../questions/question.js';

/** Words that name the first and the last day of a stay. */
const RANGE = /\bfrom\b[^.]{0,40}\b(?:to|until|till|through)\b|\d{1,2} ?(?:-|–|to) ?\d{1,2}\b/iu;

/** The days of an encounter; of a stay whose first and last day are told, the one that a question asks for: "when did he arrive". */
export function daysAsked(encounter: Encounter, edge: Question['edge']): EncounterDate | null {
  const { date, kind } = encounter;
  if (!date || edge === null || kind !== 'visit') return date;
  const day = edge === 'first' ? date.from : date.to;
  return isStay(encounter) ? { ...date, from: day, to: day } : date;
}

function isStay({ derivation, evidence }: Encounter): boolean {
  return (
    derivation.includes('settled by the length of the stay') ||
    evidence.some(({ quote }) => RANGE.test(quote))
  );
}

/** What tells that somebody goes away, or that a stay is over. */
const PARTING =
  /\b(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing|ure)?|end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|finish(?:es|ed|ing)?|wrap(?:s|ped|ping)|w[io]und|complet(?:e|es|ed|ing)|(?:flew|flies|fly|return(?:s|ed|ing)?) (?:back|home))\b/iu;

/** Whether an encounter tells when a stay ended: somebody who met another on a day has not left that day. */
export function tellsEnd(encounter: Encounter): boolean {
  return (
    encounter.kind === 'visit' &&
    encounter.date !== null &&
    (isStay(encounter) || encounter.evidence.some(({ quote }) => PARTING.test(quote)))
  );
}
