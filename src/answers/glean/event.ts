import type { EncounterKind, EncounterStatus } from '../../encounters/encounter.js';
import { CALLED_OFF } from '../../encounters/phrase/lexicon.js';
import type { Family, Question } from '../../questions/question.js';
import { stem, tokenise } from '../../questions/tokens.js';
import { EVENT_NOUNS, LIGHT_VERBS, VERBS } from '../../questions/words.js';
import type { Told } from './sentence.js';

/** Past forms that no ending tells apart, with their base. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'met meet saw see seen see held hold spoke speak spoken speak flew fly flown fly went go gone go came come left leave paid pay sat sit told tell took take taken take led lead shook shake rang ring'
    .split(' ')
    .flatMap((form, i, all): [string, string][] => (i % 2 === 0 ? [[form, all[i + 1] ?? form]] : [])),
);

/** A word in the form in which a question's events and a sentence's are compared. */
function base(word: string): string {
  return stem(IRREGULAR.get(word) ?? word);
}

/** Stems of all that tells of a family's encounters, light verbs apart. */
const KIN: ReadonlyMap<Family, ReadonlySet<string>> = kinOf();

function kinOf(): Map<Family, Set<string>> {
  const kin = new Map<Family, Set<string>>();
  for (const [word, family] of [...VERBS, ...EVENT_NOUNS]) {
    if (LIGHT_VERBS.has(word)) continue;
    const held = kin.get(family) ?? new Set();
    kin.set(family, held.add(base(word)));
  }
  return kin;
}

/** Verbs by which somebody takes part in what others hold, beside those of the family itself. */
const TAKING_PART: ReadonlySet<string> = new Set(
  'told tells addressed address addressing speech speaking spoke opened opening joined join chaired'
    .split(' ')
    .map(base),
);
/** What others hold and somebody attends. */
const MEETINGS: ReadonlySet<string> = new Set('meeting conference session summit forum'.split(' ').map(base));

/** Where a sentence tells of the event asked about: by the question's own word, or by one of its kin. */
export function eventAt({ sentence }: Told, question: Question): number | undefined {
  const { families } = question;
  const attends = families.includes('attend') || families.includes('speak');
  const words = tokenise(question.text).map(({ fold }) => fold);
  const own = words.filter((word) => {
    const family = VERBS.get(word) ?? EVENT_NOUNS.get(word);
    return family !== undefined && families.includes(family);
  });
  const at = (fits: (word: string) => boolean): number | undefined =>
    sentence.tokens.find((token) => fits(base(token.text.toLowerCase())))?.start;
  return (
    own.map((asked) => at((word) => word === base(asked))).find((start) => start !== undefined) ??
    at((word) => families.some((one) => KIN.get(one)?.has(word)) || (attends && TAKING_PART.has(word))) ??
    (attends ? at((word) => MEETINGS.has(word)) : undefined)
  );
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
  /\b(?:will|shall|to be|due to|scheduled|expected|plan(?:s|ned|ning)? to|is to|are to|set to|going to)\b/iu;
const UNSURE =
  /\b(?:not|never|n['’]t|no|denied|denies|refused|cancell?ed|postponed|called off|would|could|might|if|should|nor|neither|whether|unless)\b|\bmay\b(?! \d)|n['’]t\b/iu;
/** Characters around the event in which words bear on how it stands. */
const BEARING = { before: 110, after: 30 } as const;

/** Words by which an event fell through. */
const FELL_THROUGH =
  /\b(?:did not (?:take place|meet|come (?:about|together))|didn['’]t meet|was not held|fell through)\b/iu;

/** How what a sentence tells stands; undefined when it leaves that open. */
export function statusIn({ sentence }: Told, event: number): EncounterStatus | undefined {
  const at = event - sentence.start;
  const around = sentence.text.slice(Math.max(0, at - BEARING.before), at + BEARING.after);
  if (FELL_THROUGH.test(sentence.text) || CALLED_OFF.test(around)) return 'cancelled';
  if (UNSURE.test(around)) return undefined;
  return AHEAD.test(around) ? 'planned' : 'happened';
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
