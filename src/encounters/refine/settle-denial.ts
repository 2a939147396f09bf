import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import type { Sighting } from '../assemble.js';
import { amend, type Refiner } from './refiner.js';

/** A sentence that takes back the one before it: "The ministry denied on Tuesday, …", "He rejected the report." */
const DENIAL =
  /^[^"“”,;]{0,80}\b(?:denied|denies|rejected|dismissed|refuted|rubbished|rebutted)\b(?:\s+(?:it|this|that|the (?:report|reports|claim|claims|story|rumou?rs?)|on \w+|such \w+))?\s*(?:[.,;]|and\b|as\b|saying\b|$)/i;

/** A sentence that says outright that there was no such thing, also over a page break: an answer to the question before. */
const NO_SUCH_THING =
  /\b(?:no such (?:meeting|talks?|call|visit|fact|encounter)|(?:meeting|talks|encounter|visit|trip|call) (?:never (?:took place|happened)|did not (?:take place|happen))|(?:naked|devoid|void|free|stripped|bereft) (?:from|of) (?:the |any |all )?(?:health|truth|correctness|validity|foundation)|no (?:basis|foundation|truth)\b.{0,20}\b(?:truth|reality|it|report|news)|(?:it|that|this|news|report|claim|story)s? (?:is|are|was|were) (?:entirely |completely |totally )?(?:baseless|unfounded|untrue|false|fabricated|groundless))\b/i;

/** The report itself, as the subject of the sentence, is denied: "The claim that X met Y was rejected". */
const CLAIM_DENIED =
  /^(?:the|a|an|these|those|all|some|earlier)? ?(?:\w+ ){0,3}(?:claims?|reports?|news|rumou?rs?|allegations?|information|story|stories)\b [^;]{0,250}\b(?:was|were|is|are|has been|have been) (?:\w+ ){0,2}(?:denied|rejected|refuted|dismissed|rebutted|false|untrue|unfounded|baseless|groundless|not true|fabricated)\b/i;

const CLAIM =
  '(?:claims?|reports?|news|rumou?rs?|allegations?|information|story|stories|messages?|reporting)';
const FALSE =
  '(?:refuted|denied|rejected|disproved|rebutted|dismissed|lie|lies|false|fake|untrue|fiction|slander)';

/** The report taken back further on in its sentence or in the next, in whatever order: "this information was refuted", "this claim lie called". */
const TAKEN_BACK = new RegExp(
  `\\b(?:this|that|these|such|the) ${CLAIM}\\b(?: [\\w-]+){0,4}? ${FALSE}\\b|` +
    `\\b(?:refuted|denied|rejected|disproved|called|named)\\b(?: as)? (?:this|that|these|such|the) ${CLAIM}\\b|` +
    "\\b(?:(?:it|this|that) (?:is|was)|(?:is|are|was|were)) not (?:true|correct|so)\\b|\\bisn['’]t true\\b|" +
    '\\b(?:it|this|that) (?:is|was) (?:only |just |purely )?(?:an? )?(?:rumou?r|lie|fabrication|gossip|fiction)\\b|' +
    '\\bnot correspond(?:s|ed)? (?:to|with) (?:the )?(?:reality|truth|facts?)\\b|\\bfar from (?:the )?(?:truth|reality)\\b',
  'i',
);

/** How many sentences after a report its denial may stand. */
const NEAR = 4;

/** Words by which an article hands on what others report. */
const HEARSAY =
  /\b(?:said|reported|reports|wrote|written|claimed|published|reporting|information|rumou?r(?:s|ed)?|gossip|according to|media)\b/i;

/** A later clause of the same sentence that calls the plan off: "was to fly to Oslo, but the trip was postponed". */
const CALLED_OFF =
  /\b(?:but|however)\b.{0,160}?\b(?:(trip|visit|tour|journey)|meeting|talks|summit|encounter) (?:was|were|has been|have been|is|are) (?:then |later |now )?(?:postponed|cancell?ed|called off|put off|scrapped|delayed|pushed back|suspended)\b/i;

/** A later clause in which the traveller calls it off: "was due to fly to Oslo but called off the trip". */
const CALLS_OFF =
  /\b(?:but|however)\b.{0,80}?\b(?:called off|cancell?ed|postponed|scrapped|put off|delayed|aborted|dropped) (?:the|his|her|their|that) (?:\w+ )?(?:trip|visit|tour|journey|plans?)\b/i;

/** A later clause in which one side stays away: "was to meet X, but the rebel chief failed to turn up". */
const STAYED_AWAY =
  /\b(?:but|however)\b.{0,120}?\b(?:(?:failed to|did not|didn't|never) (?:show|turn) up|(?:pulled|backed) out|called (?:it|them|the (?:meeting|talks)) off|cancell?ed (?:it|them|(?:the|his|her|their) (?:trip|visit|meeting|talks)))\b/i;

/** The plan itself, as the subject of the sentence, was called off: "The visit by X, who was to meet Y, has been postponed". */
const PLAN_OFF =
  /^(?:the|a|an|his|her|their) [^.;"]{0,60}\b(?:visit|trip|tour|meeting|talks|summit)\b[^.;"]{0,200}\b(?:was|were|has been|have been|had been) (?:\w+ ){0,2}(?:postponed|cancell?ed|called off|put off|scrapped|shelved)\b/i;

/** What the sentence says behind the words that tell of the encounter. */
function restOf({ proposals }: Sighting): string {
  const { parse, trigger } = proposals[0];
  return parse.sentence.text.slice(trigger.end - parse.sentence.start);
}

/** A trip is called off as such; with it, or by itself, the meeting for which it was. */
function isCalledOff(sighting: Sighting): boolean {
  const { encounter, proposals } = sighting;
  const { parse } = proposals[0];
  const rest = restOf(sighting);
  if (PLAN_OFF.test(parse.sentence.text) && !/\bafter\b/.test(parse.sentence.text)) return true;
  if (encounter.kind !== 'visit' && STAYED_AWAY.test(rest)) return true;
  const found = CALLED_OFF.exec(rest);
  if (CALLS_OFF.test(rest)) return true;
  return found !== null && (encounter.kind !== 'visit' || found[1] !== undefined);
}

/** The next sentence calls it off: "Those talks were postponed without explanation." */
const OFF_AFTER =
  /^(?:but |however, )?(?:the|those|that|this|these|his|her|their) (?:\w+ ){0,2}?(?:(visit|trip|tour|journey)|meeting|talks|summit|session|dinner|lunch) (?:was|were|has been|have been|had been|is|are) (?:\w+ ){0,2}?(?:postponed|cancell?ed|called off|put off|scrapped|shelved|abandoned)\b/i;

/** Whether the sentence right behind it in its paragraph calls off what it plans. */
function isCalledOffAfter({ encounter }: Sighting, reading: Reading): boolean {
  const [{ paragraph, start }] = encounter.evidence;
  const at = reading.sentences.findIndex((one) => one.paragraph === paragraph && one.start === start);
  const next = at < 0 ? undefined : reading.sentences[at + 1];
  const found = next?.paragraph === paragraph ? OFF_AFTER.exec(next.text) : null;
  return found !== null && (encounter.kind === 'visit') === (found[1] !== undefined);
}

/** Whether it is told as a plan, be it by a bare noun: "The visit by X to Oslo". */
const isPlan = ({ encounter }: Sighting) =>
  encounter.status === 'planned' ||
  (encounter.status === 'happened' &&
    /^(?:visit|trip|tour)$/i.test(encounter.trigger?.split(' ').at(-1) ?? ''));

/** The sentence that denies the one at `at`: the next of its paragraph, or one close by that leaves no doubt. */
function denialAfter(reading: Reading, at: number, paragraph: number): Sentence | undefined {
  const next = reading.sentences[at + 1];
  if (next?.paragraph === paragraph && (DENIAL.test(next.text) || TAKEN_BACK.test(next.text))) return next;
  return reading.sentences
    .slice(at + 1, at + 1 + NEAR)
    .find((sentence) => sentence.paragraph <= paragraph + 1 && NO_SUCH_THING.test(sentence.text));
}

/** What others report and the next sentence denies did not take place, as far as the article can say. */
export const settleDenial: Refiner = (sightings, reading) =>
  sightings.map((sighting) => {
    const { encounter } = sighting;
    const [{ paragraph, start, quote }] = encounter.evidence;
    if (isPlan(sighting) && (isCalledOff(sighting) || isCalledOffAfter(sighting, reading)))
      return amend(sighting, { status: 'cancelled' }, 'settled as called off');
    if (encounter.status === 'happened' && CLAIM_DENIED.test(quote))
      return amend(sighting, { status: 'cancelled' }, 'settled by the denial');
    if (encounter.status === 'cancelled' || !HEARSAY.test(quote)) return sighting;
    if ([TAKEN_BACK, NO_SUCH_THING].some((denial) => denial.test(restOf(sighting))))
      return amend(sighting, { status: 'cancelled' }, 'settled by the denial');
    if (encounter.status !== 'happened') return sighting;
    const at = reading.sentences.findIndex(
      (sentence) => sentence.paragraph === paragraph && sentence.start === start,
    );
    const next = at < 0 ? undefined : denialAfter(reading, at, paragraph);
    if (!next) return sighting;
    const denial = { paragraph: next.paragraph, start: next.start, end: next.end, quote: next.text };
    const evidence: Sighting['encounter']['evidence'] = [...encounter.evidence, denial];
    return amend(sighting, { status: 'cancelled', evidence }, 'settled by the denial');
  });
