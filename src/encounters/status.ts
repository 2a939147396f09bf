import type { EncounterStatus } from './encounter.js';
import {
  isArranging,
  isAwaited,
  isConditional,
  isDue,
  isHypothetical,
  isProgressive,
  isRanked,
  isRumour,
  isSeenToCome,
  reporting,
  statusOfDenial,
} from './mood.js';
import type { VerbChunk } from './phrase/chunks.js';
import { finiteAfter, governorOf, isLooseRun, verbBefore } from './phrase/clause.js';
import { gladnessOf } from './phrase/gladness.js';
import {
  CANCELLING,
  DISPATCHING,
  HONOURS,
  MOTION,
  OBJECT_CONTROL,
  OPEN_MODALS,
  PLANNING,
  RAISING,
  SETTING_OUT,
  SPEECH_VERBS,
  THANKING,
  WISHING,
} from './phrase/lexicon.js';
import { nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';

/** What the words leave of an event: its status, or null when they do not say that it takes place. */
export type Reality = EncounterStatus | null;

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const WAS = new Set(['was', 'were', 'had', 'did', 'been', 'being']);

/** Status that a word before "to …" or a noun gives to what it governs; `own` is the status of that word itself. */
export function under(lemma: string, own: Reality, passiveOrAdjective: boolean): Reality {
  if (CANCELLING.has(lemma)) return own === null ? null : 'cancelled';
  if (DISPATCHING.has(lemma)) return own === 'happened' ? 'planned' : own;
  if (PLANNING.has(lemma)) return own === 'cancelled' ? 'cancelled' : own === null ? null : 'planned';
  if (OBJECT_CONTROL.has(lemma) && passiveOrAdjective && lemma === 'expect') return 'planned';
  if (PERMITTING.has(lemma)) return passiveOrAdjective ? own : null;
  if (SETTING_OUT.has(lemma)) return own === 'happened' ? 'planned' : own;
  // "Jetted off to Oslo for talks": the talks still lie ahead.
  const leaving = / (?:off|out|away)$/.test(lemma) && MOTION.has(lemma.replace(/ \w+$/, ''));
  if (leaving) return own === 'happened' ? 'planned' : own;
  if (MOTION.has(lemma.replace(/ back$/, '')) || RAISING.has(lemma)) return own;
  return null;
}

/** Whether a day stands close behind a verb. */
const isDayNear = (parse: Parse, v: number) =>
  parse.chunks.slice(v + 1, v + 7).some((chunk) => chunk.type === 'word' && chunk.unit.kind === 'date');

/** The verb with its particle: "call off", "rule out"; the lemma alone when none follows. */
export function phrasal(parse: Parse, v: number): string {
  const verb = verbAt(parse, v);
  const particle = wordAt(parse, v + 1);
  return verb
    ? ['off', 'out', 'up', 'down', 'back', 'away'].includes(particle)
      ? `${verb.lemma} ${particle}`
      : verb.lemma
    : '';
}

/** What one was let do, one did: "was allowed to meet"; not what others let somebody do. */
const PERMITTING = new Set(['allow', 'permit']);

function infinitive(parse: Parse, v: number, depth: number): Reality {
  const g = governorOf(parse, v);
  if (g < 0) return null;
  const glad = gladnessOf(parse, v);
  if (glad) return glad.verb < 0 ? 'happened' : statusOfVerb(parse, glad.verb, depth + 1);
  const verb = verbAt(parse, g);
  if (verb) {
    const own = statusOfVerb(parse, g, depth + 1);
    if (isArranging(parse, g)) return own === null ? null : 'planned';
    // "Had been expected to meet Y": it came to nothing.
    if (verb.passive && verb.aux.includes('had') && PLANNING.has(verb.lemma)) return 'cancelled';
    // "The best way is for them to meet": a judgement, no arrangement.
    if (verb.lemma === 'be' && wordAt(parse, g + 1) === 'for') return null;
    // "Was the first chancellor to visit Oslo".
    if (['be', 'become'].includes(verb.lemma) && isRanked(parse, g, v)) return own;
    // "Was to have met Y": it came to nothing.
    const unmet =
      verb.lemma === 'be' &&
      ['was', 'were'].includes(verb.main.low) &&
      verbAt(parse, v)?.aux.includes('have');
    if (unmet && own !== null) return 'cancelled';
    if (verb.lemma === 'be' && isLooseRun(parse, g + 1, v)) return own === 'happened' ? 'planned' : own;
    if (
      verbAt(parse, v)?.aux.includes('have') &&
      (SPEECH_VERBS.has(verb.lemma) || ['believe', 'think', 'know'].includes(verb.lemma))
    )
      return 'happened';
    // "Was in Oslo to meet Y": who went there did so; "is in Oslo to meet Y" still may.
    if (verb.lemma === 'be' && ['was', 'were'].includes(verb.main.low) && wordAt(parse, g + 1) === 'in')
      return own;
    if (verb.lemma === 'be') return own === null ? null : 'planned';
    if (verb.lemma === 'go' && verb.main.low === 'going') return own === null ? null : 'planned';
    if (verb.lemma === 'expect' && !verb.passive && nounAt(parse, g + 1)) return null;
    const whole = phrasal(parse, g);
    return under(SETTING_OUT.has(whole) ? whole : verb.lemma, own, verb.passive);
  }
  const noun = nounAt(parse, g);
  const lemma = noun?.head.lemma ?? wordAt(parse, g);
  if (noun && isRanked(parse, g - 1, v) && ['be', 'become'].includes(verbAt(parse, g - 1)?.lemma ?? ''))
    return statusOfVerb(parse, g - 1, depth + 1);
  if (noun?.words.includes('no')) return null;
  if (noun && HONOURS.has(lemma)) return purposeOf(parse, g, depth);
  if (noun && lemma === 'invitation' && verbAt(parse, verbBefore(parse, g))?.lemma === 'accept')
    return 'planned';
  if (noun && !['plan', 'decision', 'agreement', 'refusal', 'intention'].includes(lemma))
    return WISHING.has(lemma) ? null : purpose(parse, g, depth);
  if (lemma === 'intention' || lemma === 'decision' || lemma === 'agreement') return 'planned';
  const owner = verbAt(parse, verbBefore(parse, g));
  if (lemma === 'able' && owner)
    return owner.negated ? null : statusOfVerb(parse, verbBefore(parse, g), depth + 1);
  if (owner && CANCELLING.has(owner.lemma) && !owner.negated) return 'cancelled';
  return under(lemma, owner?.negated ? 'cancelled' : 'happened', true);
}

const HAVING = new Set(['have', 'get', 'be', 'take', 'use', 'seize']);
const GRANTING = new Set(['give', 'grant', 'afford', 'accord', 'offer']);

function purposeOf(parse: Parse, g: number, depth: number): Reality {
  const v = verbBefore(parse, g);
  const verb = verbAt(parse, v);
  const had = verb?.passive ? GRANTING : HAVING;
  return verb && had.has(verb.lemma) ? statusOfVerb(parse, v, depth + 1) : null;
}

/** "paid a visit to Paris to meet …": the purpose of a noun has the status of its verb. */
function purpose(parse: Parse, g: number, depth: number): Reality {
  const v = verbBefore(parse, g);
  const verb = verbAt(parse, v);
  if (!verb) return null;
  return under(verb.lemma, statusOfVerb(parse, v, depth + 1), verb.passive);
}

/** Verbs whose passive tells what somebody was seen doing: "was snapped having a laugh with". */
const WITNESSED = new Set(['see', 'spot', 'snap', 'photograph', 'picture', 'film', 'catch', 'pap']);

/** Whether somebody leaves to go on elsewhere: "left the capital heading to Oslo". */
const isOnward = (verb: VerbChunk, next: VerbChunk | undefined) =>
  SETTING_OUT.has(verb.lemma) && next?.lemma === 'head';

function gerund(parse: Parse, v: number, depth: number): Reality {
  const before = wordAt(parse, v - 1);
  const p = verbBefore(parse, v);
  const verb = verbAt(parse, p);
  if (['after', 'following', 'upon', 'on', 'since', 'by', 'while', 'when', 'in'].includes(before)) {
    const own = p < 0 ? 'happened' : statusOfVerb(parse, p, depth + 1);
    return own === 'planned' ? 'planned' : 'happened';
  }
  if (before === 'as' && verb && (SPEECH_VERBS.has(verb.lemma) || wordAt(parse, v - 2) === 'well'))
    return statusOfVerb(parse, p, depth + 1);
  if (before === 'before') {
    const main = p >= 0 ? p : finiteAfter(parse, v);
    return main >= 0 ? statusOfVerb(parse, main, depth + 1) : 'planned';
  }
  if (before === ',' || v === 0) {
    const main = finiteAfter(parse, v);
    if (main >= 0 && (p < 0 || v === 0)) return statusOfVerb(parse, main, depth + 1);
  }
  if (!verb) return null;
  if (CANCELLING.has(phrasal(parse, p))) return verb.negated ? null : 'cancelled';
  if (RAISING.has(verb.lemma) || isOnward(verb, verbAt(parse, v))) return statusOfVerb(parse, p, depth + 1);
  if (verb.passive && WITNESSED.has(verb.lemma)) return statusOfVerb(parse, p, depth + 1);
  if (before === ',' || before === 'and') return statusOfVerb(parse, p, depth + 1);
  // "Thanked X for hosting Y": he did so. "Is in Oslo meeting Y": that is what the stay is about.
  if ((before === 'for' && THANKING.has(verb.lemma)) || verb.lemma === 'be')
    return statusOfVerb(parse, p, depth + 1);
  return PLANNING.has(verb.lemma) ? 'planned' : null;
}

/** Status of what a verb group says. */
export function statusOfVerb(parse: Parse, v: number, depth = 0): Reality {
  const verb = verbAt(parse, v);
  if (!verb || depth > 5) return null;
  if (isHypothetical(parse, v)) return null;
  const leader = coordinated(parse, v, verb);
  if (leader >= 0) return statusOfVerb(parse, leader, depth + 1);
  if (verb.form === 'to') {
    const reality = infinitive(parse, v, depth);
    return verb.negated && reality === 'planned' ? 'cancelled' : reality;
  }
  if (verb.form === 'participle') {
    const aux = verbBefore(parse, v);
    if (verbAt(parse, aux)?.lemma === 'be' && aux >= v - 3) return statusOfVerb(parse, aux, depth + 1);
  }
  if (verb.form === 'ing') return gerund(parse, v, depth);
  // "Must receive the envoy on Friday": so French announces it.
  if (verb.aux[0] === 'must' && verb.aux.length === 1 && !verb.negated && isDayNear(parse, v))
    return 'planned';
  if (verb.aux.some((word) => OPEN_MODALS.has(word) || OPEN_MODALS.has(word.replace(/n['’]t$/, ''))))
    return null;
  if (isRumour(parse, v)) return 'cancelled';
  if (isSeenToCome(parse, v, verb)) return 'planned';
  if (isAwaited(parse, v, verb)) return 'planned';
  const reported = reporting(parse, v);
  if (reported?.lemma === 'deny') return 'cancelled';
  const words = [...verb.aux, verb.main.low];
  const would = words.includes('would') || words.includes("'d");
  if (would) {
    if (verb.aux.includes('have') || isConditional(parse, v) || parse.units.some((unit) => unit.low === 'if'))
      return null;
    return verb.negated ? (reported ? 'cancelled' : null) : 'planned';
  }
  if (words.some((word) => FUTURE.has(word)))
    return verb.negated ? 'cancelled' : isConditional(parse, v) ? null : 'planned';
  if (verb.lemma === 'be' && isDue(parse, v + 1) && !verb.negated) return 'planned';
  if (verb.negated) return statusOfDenial(verb);
  if (isStopAhead(parse, v, verb, depth)) return 'planned';
  const own: Reality = isProgressive(verb) && !words.some((word) => WAS.has(word)) ? 'planned' : 'happened';
  return own;
}

/** "will fly to Oslo, where he throws a party": what the present tells of a stop that lies ahead. */
function isStopAhead(parse: Parse, v: number, verb: VerbChunk, depth: number): boolean {
  if (verb.aux.length > 0 || !/s$/.test(verb.main.low)) return false;
  for (let k = v - 1; k > Math.max(0, v - 4); k--)
    if (wordAt(parse, k) === 'where')
      return statusOfVerb(parse, verbBefore(parse, k), depth + 1) === 'planned';
  return false;
}

/** The verb whose auxiliaries a bare verb after "and" shares: "will meet A and [brief] B"; -1 when it has its own. */
function coordinated(parse: Parse, v: number, verb: VerbChunk): number {
  // "Will meet and be hosted by Y".
  const bare = verb.aux.length === 1 && verb.aux[0] === 'be';
  if ((verb.aux.length > 0 && !bare) || verb.form !== 'finite') return -1;
  let k = v - 1;
  while (isLooseRun(parse, k, v) && k > 0) k--;
  if (!['and', 'or', 'but', ','].includes(wordAt(parse, k))) return -1;
  const p = verbBefore(parse, k);
  const before = verbAt(parse, p);
  if (!before) return -1;
  if (bare || (verb.main.low === verb.lemma && verb.lemma !== 'be'))
    return before.aux.length > 0 || before.form === 'to' ? p : -1;
  return before.aux.some((word) => word === 'will' || word === 'be') &&
    /(ed|en)$/.test(verb.main.low) &&
    before.passive
    ? p
    : -1;
}
