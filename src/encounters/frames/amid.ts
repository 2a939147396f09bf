import type { NounChunk } from '../phrase/chunks.js';
import { governorOf } from '../phrase/clause.js';
import { nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { HOSTING, OCCASIONS, SITTINGS } from '../rules/events.js';
import { attachmentOf } from './attachment.js';

/** Nouns of an encounter at which what one tells another is told face to face. */
const TALKS: ReadonlySet<string> = new Set(
  'talk talks meeting negotiation negotiations dialogue discussion discussions consultation consultations audience luncheon lunch dinner breakfast'.split(
    ' ',
  ),
);

/** Prepositions that put the clause inside the talks. */
const WITHIN: ReadonlySet<string> = new Set(['during', 'in', 'at', 'amid', 'over']);

/** Words before the head that leave it a talk of two: any other noun makes it the meeting of a body ("cabinet meeting"). */
const OF_TWO =
  /^(?:the|a|an|their|his|her|its|this|these|today['’]?s?|bilateral|working|private|separate|brief|short|long|official|formal|informal|closed-door|closed|one-on-one|face-to-face|two-way|high-level|subsequent|ensuing|first|second|last|latest|recent|same|\d.*|hour-long|two-hour|joint|expanded|restricted|narrow|small)$/;

/** Whether talks of two frame the verb's clause: "During the meeting, X told Y …", "X assured Y at talks in Lima". */
export function isAmidTalks(parse: Parse, v: number): boolean {
  return (
    isPurpose(parse, v) ||
    parse.chunks.some((chunk, n) => chunk.type === 'noun' && isFrame(parse, n, chunk, v))
  );
}

/** "Hosted a discussion to hear from Y": what the talks are for. */
function isPurpose(parse: Parse, v: number): boolean {
  const n = verbAt(parse, v)?.form === 'to' ? governorOf(parse, v) : -1;
  const lemma = nounAt(parse, n)?.head.lemma ?? '';
  return (
    (TALKS.has(lemma) || OCCASIONS.has(lemma) || SITTINGS.has(lemma)) &&
    HOSTING.has(verbAt(parse, n - 1)?.lemma ?? '')
  );
}

function isFrame(parse: Parse, n: number, noun: NounChunk, v: number): boolean {
  if (!TALKS.has(noun.head.lemma) && !TALKS.has(noun.head.low)) return false;
  if (!noun.words.slice(0, -1).every((word) => OF_TWO.test(word))) return false;
  // Whose talks they are is told: with the one told, or with others.
  if (noun.owner !== undefined || ['with', 'between', 'of', 'among'].includes(wordAt(parse, n + 1)))
    return false;
  const { relation, verb, preposition } = attachmentOf(parse, n, noun);
  return relation === 'adjunct' && WITHIN.has(preposition) && verb === v && verbAt(parse, v) !== undefined;
}
