import type { EncounterKind } from '../encounters/encounter.js';
import { CALLED_OFF } from '../encounters/phrase/lexicon.js';
import type { Cut } from './cut.js';
import type { Asked, Family, Question } from './question.js';
import { LIGHT_VERBS, PLANNED_WORDS, VERBS } from './words.js';

/** What the verbs, or else the nouns, of the encounter asked for are about. */
export function familiesOf(parsed: Cut): Family[] {
  const core = <T extends { zone: string }>(all: readonly T[]): readonly T[] =>
    all.filter((x) => x.zone === 'core');
  const verbs = core(parsed.verbs)
    .filter((verb) => !LIGHT_VERBS.has(verb.fold))
    .map((verb) => verb.family);
  const nouns = core(parsed.nouns).map((noun) => noun.family);
  const light = core(parsed.verbs).map((verb) => verb.family);
  const leads = core(parsed.verbs).some((verb) => verb.family === 'lead') ? (['lead'] as const) : [];
  const found = verbs.length > 0 ? verbs : nouns.length > 0 ? nouns : light;
  return [...new Set([...leads, ...found])];
}

/** Words that only calls are told with. */
const CALLING: ReadonlySet<string> = new Set(
  'phone phones phoned phoning telephone telephones telephoned telephoning videoconference videoconferences video ring rings rang rung ringing'.split(
    ' ',
  ),
);

/** Kinds of encounters that may answer; empty when any may. */
export function kindsOf(families: readonly Family[], folds: readonly string[], parsed: Cut): EncounterKind[] {
  const has = (...words: string[]): boolean => words.some((word) => folds.includes(word));
  const calledOn = /\bcall(?:s|ed|ing)? (?:(?:up)?on|off|for)\b/u.test(folds.join(' '));
  if (folds.some((word) => CALLING.has(word)) || (has('call', 'calls', 'called') && !calledOn))
    return ['call'];
  if (/\bface to face\b|\bin person\b/u.test(folds.join(' '))) return ['meeting', 'visit'];
  if (families.includes('visit') && !families.some((f) => f === 'meet' || f === 'host'))
    return ['visit', 'meeting', 'gathering'];
  if (families.includes('speak') || families.length === 0) return [];
  if (families.includes('attend')) return ['gathering', 'meeting', 'visit'];
  if (parsed.nouns.some((noun) => noun.fold.startsWith('contact'))) return [];
  return ['meeting', 'gathering', 'visit'];
}

const PAST: ReadonlySet<string> = new Set(
  'did has had have met received greeted welcomed hosted held visited went flew arrived travelled traveled spoke talked phoned called attended joined accompanied'.split(
    ' ',
  ),
);

/** "Who is to meet A", "where was A to go": a plan, where no other verb comes first. */
function isDue(folds: readonly string[]): boolean {
  const at = folds.findIndex((word, i) => word === 'to' && VERBS.has(folds[i + 1] ?? ''));
  const before = folds.slice(0, Math.max(0, at));
  return (
    before.some((word) => ['is', 'are', 'was', 'were'].includes(word)) &&
    !before.some((word) => VERBS.has(word) || word === 'said')
  );
}

/** Whether a question asks about plans or about what has taken place; null when it leaves that open. */
export function statusOf(folds: readonly string[]): Question['status'] {
  if (CALLED_OFF.test(folds.join(' '))) return 'cancelled';
  if (folds.some((word) => PLANNED_WORDS.has(word)) || isDue(folds)) return 'planned';
  if (folds.some((word) => PAST.has(word))) return 'happened';
  const isGoingOn =
    folds.some((word) => word === 'is' || word === 'are') &&
    folds.some((word) => word.endsWith('ing') && VERBS.has(word));
  // Whoever is visiting or touring may be there already, or be about to.
  if (isGoingOn && folds.some((word) => word === 'visiting' || word === 'touring')) return null;
  return isGoingOn || folds.includes('does') ? 'planned' : null;
}

/** Whether "from" stands without its place: "where did he come from before", "from which city did she fly to Oslo". */
export function asksOrigin(folds: readonly string[]): boolean {
  const at = folds.indexOf('from');
  const next = folds[at + 1];
  const open = next === undefined || ['when', 'before', 'after', 'to', 'on', 'in', 'for', '?'].includes(next);
  return at >= 0 && (open || next === 'where' || next === 'which' || next === 'what');
}

const ARRIVING =
  /^(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed)?|embark(?:s|ed)?|open(?:s|ed)?)$/u;
const PARTING = /^(?:leave|leaves|left|leaving|depart(?:s|ed|ing)?)$/u;
const ENDING =
  /^(?:end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|finish(?:es|ed|ing)?|wrap(?:s|ped)?|w[io]und|complet(?:e|es|ed|ing))$/u;

/** Which end of a stay a question is about: who leaves for a place begins his stay there, who leaves it ends it. */
export function edgeOf(folds: readonly string[]): Question['edge'] {
  const parting = folds.findIndex((word) => PARTING.test(word));
  const bound = folds.slice(parting + 1).some((word) => word === 'for');
  if (folds.some((word) => ARRIVING.test(word)) || (parting >= 0 && bound)) return 'first';
  return parting >= 0 || folds.some((word) => ENDING.test(word)) ? 'last' : null;
}

/** Host or guest, where the verb tells on which side the hole is. */
export function holeRoleOf(asked: Asked, parsed: Cut, folds: readonly string[]): 'host' | 'guest' | null {
  if (asked !== 'who') return null;
  const host = parsed.verbs.find(
    ({ family, fold }) => family === 'host' || /^(?:co-)?chair|^presid/u.test(fold),
  );
  const visit = parsed.verbs.find(
    (verb) => verb.family === 'visit' && verb.zone === 'core' && !LIGHT_VERBS.has(verb.fold),
  );
  const subjectHole = !parsed.chunks.some((chunk) => chunk.side === 'subject' && !chunk.asked);
  if (host) {
    const passive =
      folds[host.at - 1] === 'by'
        ? false
        : ['was', 'were', 'been', 'be', 'is', 'being'].includes(folds[host.at - 1] ?? '') &&
          /(?:ed|en)$/u.test(host.fold);
    return subjectHole !== passive ? 'host' : 'guest';
  }
  return visit && subjectHole ? 'guest' : null;
}
