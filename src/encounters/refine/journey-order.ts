import type { Sighting } from '../assemble.js';
import type { Encounter } from '../encounter.js';

/** Whether one sentence tells of both. */
export const sameSentence = (a: Sighting, b: Sighting) =>
  a.encounter.evidence.some((x) =>
    b.encounter.evidence.some((y) => x.paragraph === y.paragraph && x.start === y.start),
  );

/** How the sentence of a meeting tells of a journey, else how the article first does. */
const toldBeside = ({ proposals }: Sighting, meeting: Sighting) =>
  proposals.find(({ parse }) => parse.sentence === meeting.proposals[0].parse.sentence) ?? proposals[0];

/** "Before leaving for Oslo, X met": a journey that comes only after the meeting, unless that is its purpose. */
export function liesAhead(journey: Sighting, meeting: Sighting): boolean {
  const { parse, trigger } = toldBeside(journey, meeting);
  const { text, start } = parse.sentence;
  const later = /\b(?:before|ahead of|prior to) (?:his |her |their )?$/i.test(
    text.slice(0, trigger.start - start),
  );
  const [{ parse: own, trigger: met }] = meeting.proposals;
  const purpose =
    own.sentence === parse.sentence &&
    met.start > trigger.end &&
    !text.slice(trigger.end - start, met.start - start).includes(',');
  return later && !purpose;
}

/** "After talks with X, she flew to Oslo": a journey that only follows the meeting its sentence opens with. */
export function comesAfter(journey: Sighting, meeting: Sighting): boolean {
  const { parse, trigger } = toldBeside(journey, meeting);
  const [{ parse: own, trigger: met }] = meeting.proposals;
  const { text, start } = parse.sentence;
  return (
    own.sentence === parse.sentence &&
    met.end < trigger.start &&
    /^["“]?(?:after|following|upon)\b[^,]*$/i.test(text.slice(0, met.end - start)) &&
    text.slice(met.end - start, trigger.start - start).includes(',')
  );
}

/** "His recent visit to Oslo": a journey that lies behind what the article tells. */
export const isBygone = ({ proposals: [{ parse, trigger }] }: Sighting): boolean =>
  /\b(?:his|her|their|my|our|the|['’]s) (?:recent|last|previous|earlier|past) (?:\w+ )?$/i.test(
    parse.sentence.text.slice(0, Math.max(0, trigger.start - parse.sentence.start)),
  );

/** "Came after a visit to Mali, during which she met X": what the journey that is over took in. */
export function isDuring(
  { proposals: [{ trigger, parse }] }: Sighting,
  { proposals: [own] }: Sighting,
): boolean {
  const between = parse.sentence.text.slice(
    Math.max(0, trigger.end - parse.sentence.start),
    Math.max(0, own.trigger.start - parse.sentence.start),
  );
  return /\b(?:during|in the course of|on) which\b/i.test(between);
}

/**
 * "British detectives arrived in Oslo. British investigators questioned X": people without names whom one country sends
 * abroad are the same delegation under another word.
 */
export const isSameDelegation = (journey: Encounter, { participants }: Encounter): boolean =>
  journey.status === 'happened' &&
  journey.place?.country !== undefined &&
  journey.participants.every(({ kind }) => kind === 'party') &&
  journey.participants.some(
    ({ of }) =>
      of !== undefined &&
      of !== journey.place?.country &&
      participants.some((p) => p.kind === 'party' && p.of === of),
  );
