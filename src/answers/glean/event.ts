import type { EncounterKind, EncounterStatus } from '../../encounters/encounter.js';
import { CALLED_OFF } from '../../encounters/phrase/lexicon.js';
import { verbBase } from '../../questions/inflect.js';
import type { Family, Question } from '../../questions/question.js';
import { tokenise } from '../../questions/tokens.js';
import { EVENT_NOUNS, LIGHT_VERBS, VERBS } from '../../questions/words.js';
import type { Actor, Told } from './sentence.js';

/** Stems of all that tells of a family's encounters, light verbs apart. */
const KIN: ReadonlyMap<Family, ReadonlySet<string>> = kinOf();

function kinOf(): Map<Family, Set<string>> {
  const kin = new Map<Family, Set<string>>();
  for (const [word, family] of [...VERBS, ...EVENT_NOUNS]) {
    if (LIGHT_VERBS.has(word)) continue;
    const held = kin.get(family) ?? new Set();
    kin.set(family, held.add(verbBase(word)));
  }
  return kin;
}

/** Verbs by which somebody takes part in what others hold, beside those of the family itself. */
const TAKING_PART: ReadonlySet<string> = new Set(
  'told tells addressed address addressing speech speaking spoke opened opening joined join chaired'
    .split(' ')
    .map(verbBase),
);
/** What others hold and somebody attends. */
const MEETINGS: ReadonlySet<string> = new Set(
  'meeting conference session summit forum'.split(' ').map(verbBase),
);

/** Words of people who may as well have spoken by telephone: they settle no meeting. */
const VAGUE: ReadonlySet<string> = new Set(
  'contact contacts discussion discussions dialogue dialog conversed converse session sessions interview briefing brief consult consultation consultations join encounter'
    .split(' ')
    .map(verbBase),
);

/** Families that tell of the same thing in other words: who receives somebody meets him, but who speaks with him may be far away. */
const RELATED: ReadonlyMap<Family, readonly Family[]> = new Map([
  ['meet', ['host']],
  ['host', ['meet']],
  ['speak', ['meet', 'call']],
]);

/** Words of a sentence that tell of the event asked about, the nearest to those named first; the question's own words come before their kin. */
export function eventAt(told: Told, question: Question, named: readonly Actor[] = []): number | undefined {
  const { families, deed } = question;
  const attends = families.includes('attend') || families.includes('speak');
  const isMeeting = question.asked === 'whether' && families.includes('meet');
  const words = tokenise(question.text).map(({ fold }) => fold);
  const own = words.flatMap((word) => {
    const family = VERBS.get(word) ?? EVENT_NOUNS.get(word);
    return family !== undefined && families.includes(family) ? [verbBase(word)] : [];
  });
  const related = families.flatMap((one) => RELATED.get(one) ?? []);
  const ways: readonly ((word: string) => boolean)[] = [
    ...[...own, ...deed].map((asked) => (word: string) => word === asked),
    (word) =>
      (families.some((one) => KIN.get(one)?.has(word)) && !(isMeeting && VAGUE.has(word))) ||
      (attends && TAKING_PART.has(word)),
    (word) => related.some((one) => KIN.get(one)?.has(word)),
    (word) => attends && MEETINGS.has(word),
  ];
  const { tokens } = told.sentence;
  for (const fits of ways) {
    const found = nearest(
      tokens.filter(({ text }, i) => {
        const word = text.toLowerCase();
        // To call on somebody is to meet him.
        const isVisit = word.startsWith('call') && ['on', 'upon'].includes(tokens[i + 1]?.text ?? '');
        return fits(verbBase(word)) || (isVisit && fits('meet'));
      }),
      named,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The start of the word nearest to all of those named; of several as near, and where nobody is named, the first. */
function nearest(tokens: readonly { readonly start: number }[], named: readonly Actor[]): number | undefined {
  const cost = (at: number): number =>
    named.reduce((sum, { start, end }) => sum + Math.max(0, at < start ? start - at : at - end), 0);
  const [first] = tokens.map(({ start }) => start).sort((a, b) => cost(a) - cost(b) || a - b);
  return first;
}

/** Whether words of a sentence hold a verb of their own. */
export function isParted({ sentence }: Told, from: number, to: number): boolean {
  return sentence.tokens.some(
    ({ text, start, end, pos }, i) =>
      start >= from &&
      end <= to &&
      (pos === 'AUX' ||
        (pos === 'VERB' && !(text.endsWith('ing') && sentence.tokens[i + 1]?.pos === 'NOUN'))),
  );
}

const AHEAD =
  /\b(?:will|shall|to be|due to|(?:was|were|is|are)(?: \w+)? to|scheduled|expected|plan(?:s|ned|ning)? to|set to|going to)\b/iu;
const UNSURE =
  /\b(?:not|never|n['’]t|no|denied|denies|refused|cancell?ed|postponed|called off|would|could|might|if|should|nor|neither|whether|unless)\b|\bmay\b(?! \d)|n['’]t\b/iu;
/** Characters around the event in which words bear on how it stands. */
const BEARING = { before: 110, after: 30 } as const;

/** Verbs of telling, behind which "would" is no wish. */
const REPORTED = /\b(?:said|says|announced|told|added|stated|confirmed|reported|promised)\b/iu;

/** Words right before an event by which somebody stayed away from it. */
const DECLINED =
  /\b(?:(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:an invitation )?to (?:\w+ )?|(?:skip(?:s|ped|ping)?|boycott(?:ed|s|ing)?|stay(?:ed|s|ing) away from|absent(?:ees?)? (?:from|at)|miss(?:ed|es|ing)) (?:\S+ ){0,4}|without (?:\w+ )?|unable to |not (?:be )?able to |(?:will|would|did|does|do|is|was|are|were|has|have|had)(?: not|n['’]t) (?:going to |be )?)$/iu;
/** Words behind an event that bind its denial to a time. */
const BOUND = /^[^.;]{0,60}\b(?:since|before|until|till|yet|again|alone|as long as)\b/iu;

/** Words by which an event fell through. */
const FELL_THROUGH =
  /\b(?:did not (?:take place|meet|come (?:about|together))|didn['’]t meet|was not held|fell through)\b/iu;

/** How what a sentence tells stands; undefined when it leaves that open. */
export function statusIn({ sentence }: Told, event: number): EncounterStatus | undefined {
  const at = event - sentence.start;
  const around = sentence.text.slice(Math.max(0, at - BEARING.before), at + BEARING.after);
  if (DECLINED.test(sentence.text.slice(Math.max(0, at - BEARING.before), at)))
    return BOUND.test(sentence.text.slice(at)) ? undefined : 'cancelled';
  if (FELL_THROUGH.test(sentence.text) || CALLED_OFF.test(around)) return 'cancelled';
  // "A said that B would travel" tells of what was to come.
  const isTold = REPORTED.test(sentence.text.slice(0, at));
  const plain = isTold ? around.replace(/\bwould\b/giu, 'will') : around;
  if (UNSURE.test(plain)) return undefined;
  return AHEAD.test(plain) ? 'planned' : 'happened';
}

/** Words of a sentence that tells of a talk at a distance. */
const REMOTE =
  /\b(?:virtual(?:ly)?|tele(?:phone|conference)|phoned?|calls? with|video(?:conference)?|online|Zoom)\b/iu;

/** The kind of encounter that a sentence tells of, as the question puts it. */
export function kindOf(question: Question, told: Told): EncounterKind {
  const [family] = question.families;
  if (REMOTE.test(told.sentence.text) && family !== 'visit') return 'call';
  if (family === 'visit') return 'visit';
  if (family === 'attend') return 'gathering';
  return question.kinds.length === 1 && question.kinds[0] === 'call' ? 'call' : 'meeting';
}
