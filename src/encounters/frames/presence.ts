import type { VerbChunk } from '../phrase/chunks.js';
import { subjectOf } from '../phrase/clause.js';
import { type Group, groupFrom } from '../phrase/groups.js';
import { nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { DRAWING } from '../rules/events.js';
import { type Seat, seatsOf } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { mergeSettings, settingBetween, settingOf } from '../zone.js';
import { gatheringAt } from './attendance.js';
import { type EventPhrase, eventAt } from './event.js';
import type { Proposal } from './proposal.js';

/** What stands before "were", "included" when those named behind it are said to be there. */
const PRESENT_BEFORE =
  /(?:^|[,;] |\b(?:and|said|says) )(?:["“]\s?)?(?:also |other |the |some |many |most |several |among |foremost )*(?:present\b|in attendance\b|on hand\b|in the audience\b|those (?:seen arriving|arriving|present|attending|who attended|taking part|in attendance|gathered|expected)\b|(?:the |other |foreign |invited |\d+ )*(?:participants|attendees|guests|speakers|dignitaries|delegates|mourners|panelists|panellists)\b|(?:[a-z]+ )?(?:officials|leaders|ministers|presidents|premiers|dignitaries|guests) (?:who|that) (?:have |had )?(?:also )?(?:arrived|attended|came|turned up|gathered|flew in|took part|were (?:there|present))\b|(?:[a-z]+ )?(?:officials|leaders|ministers) (?:seen )?(?:arriving|attending|present|gathered)\b|seen arriving\b|attending\b|participating\b|taking part\b|gathered\b|joining\b)[^.;"”]{0,120}$/i;

/** Verbs that lead from those words to the names. */
const LISTING: ReadonlySet<string> = new Set(['be', 'include', 'feature', 'number', 'comprise']);

/** "Also present at the ceremony were A and B", "participants include A", "the summit brings together A and B". */
export function readPresence(parse: Parse, v: number, verb: VerbChunk): Proposal[] {
  if ((verb.form !== 'finite' && verb.form !== 'ing') || verb.negated) return [];
  const listed = LISTING.has(verb.lemma) && isPresent(parse, v) ? behind(parse, v) : undefined;
  if (listed) return proposal(parse, v, seatsOf(parse, listed, true), listed, eventBefore(parse, v));
  const drawn = DRAWING.has(verb.lemma) && !verb.passive ? behind(parse, v) : undefined;
  const subject = drawn && subjectOf(parse, v);
  const event = subject && eventAt(parse, subject.members.at(-1) ?? -1);
  const named = drawn && people(parse, drawn).some(({ mention }) => mention.kind === 'person');
  return drawn && named && event && !event.bilateral
    ? proposal(parse, v, people(parse, drawn), drawn, event)
    : [];
}

const hasArrived = (parse: Parse, v: number) =>
  parse.chunks
    .slice(0, v)
    .some((chunk) => chunk.type === 'verb' && ['arrive', 'come', 'fly'].includes(chunk.lemma));

/** Whether the words before the verb say that somebody was there. */
function isPresent(parse: Parse, v: number): boolean {
  const from = parse.units[parse.chunks[v]?.first ?? 0]?.start ?? 0;
  const { start, text } = parse.sentence;
  return PRESENT_BEFORE.test(text.slice(Math.max(0, from - start - 200), from - start).trimEnd());
}

const people = (parse: Parse, group: Group): Seat[] =>
  seatsOf(parse, group, false).filter(({ mention }) => mention.kind !== 'organisation');

/** Words between the verb and the names: "drawing the presence of such figures as A". */
const LEADING_IN: ReadonlySet<string> = new Set([
  'together',
  'among',
  'also',
  'of',
  'as',
  'like',
  'such',
  'from',
  ',',
]);

/** The list behind the verb: "brings [together] A and B". */
function behind(parse: Parse, v: number): Group | undefined {
  let i = v + 1;
  for (let steps = 0; steps < 8; steps++) {
    const noun = nounAt(parse, i);
    const leads =
      ['as', 'like', 'including'].includes(wordAt(parse, i + 1)) ||
      verbAt(parse, i + 1)?.main.low === 'including';
    const skipped = noun && (leads || ['presence', 'attendance', 'participation'].includes(noun.head.low));
    if (!skipped && !LEADING_IN.has(wordAt(parse, i)) && verbAt(parse, i)?.main.low !== 'including') break;
    i++;
  }
  const name = nounAt(parse, i)?.head.name;
  return name && ['person', 'party', 'role'].includes(name.kind) ? groupFrom(parse, i, 'object') : undefined;
}

/** The occasion that stands before the verb. */
function eventBefore(parse: Parse, v: number): EventPhrase | undefined {
  for (let i = 0; i < v; i++) {
    const event = nounAt(parse, i) && eventAt(parse, i);
    if (event) return event;
  }
  return undefined;
}

function proposal(
  parse: Parse,
  v: number,
  seats: readonly Seat[],
  group: Group,
  event: EventPhrase | undefined,
): Proposal[] {
  const status = statusOfVerb(parse, v);
  const named = seats.some(({ mention }) => mention.kind === 'person' || mention.kind === 'role');
  if (!named || status === null) return [];
  const setting = mergeSettings(
    event && settingBetween(parse, event.last + 1, v),
    settingOf(parse, group.last + 1, -1, -1),
    // "Leaders who arrived on Sunday were A and B": the day is that of the journey.
    ...(hasArrived(parse, v) ? [] : [settingBetween(parse, 0, v)]),
  );
  return [
    gatheringAt(parse, v, {
      rule: 'presence',
      status: wordAt(parse, v + 1) === 'expected' ? 'planned' : status,
      seats,
      setting,
      event: event ?? POINTING,
    }),
  ];
}

/** No word names the occasion: it is the one told before. */
const POINTING: EventPhrase = {
  first: 0,
  at: 0,
  last: 0,
  head: '',
  words: [],
  bilateral: false,
  weak: false,
  many: false,
  topical: false,
  bare: true,
  body: false,
};

/** "In the presence of A", "with A in attendance", "with A attending". */
export function readWitness(parse: Parse, n: number): Proposal[] {
  const noun = nounAt(parse, n);
  const head = noun?.head.low ?? '';
  const of = head === 'presence' && wordAt(parse, n - 1) === 'in' && wordAt(parse, n + 1) === 'of';
  const group = of && nounAt(parse, n + 2) ? groupFrom(parse, n + 2, 'object') : accompanied(parse, n);
  if (!group) return [];
  const seats = people(parse, group).filter(({ mention }) => mention.kind !== 'party');
  const verb = verbOf(parse, n);
  const status = verb < 0 ? null : statusOfVerb(parse, verb);
  if (seats.length === 0 || status === null) return [];
  const subject = subjectOf(parse, verb);
  const event = subject && eventAt(parse, subject.members.at(-1) ?? -1);
  const setting = mergeSettings(
    event && settingBetween(parse, event.last + 1, verb),
    settingOf(parse, verb + 1, verb, subject?.first ?? -1),
    of ? settingOf(parse, group.last + 1, -1, -1) : undefined,
  );
  return [gatheringAt(parse, n, { rule: 'presence', status, seats, setting, event: event ?? POINTING })];
}

/** The people of "with A and B in attendance". */
function accompanied(parse: Parse, n: number): Group | undefined {
  if (nounAt(parse, n)?.head.low !== 'attendance' || wordAt(parse, n - 1) !== 'in') return undefined;
  for (let k = n - 2; k > Math.max(0, n - 14); k--) {
    if (verbAt(parse, k)) return undefined;
    if (wordAt(parse, k) === 'with' && nounAt(parse, k + 1)) return groupFrom(parse, k + 1, 'object');
  }
  return undefined;
}

/** The verb of the clause: before the words, or behind them where they open the sentence. */
function verbOf(parse: Parse, n: number): number {
  for (let k = n - 1; k >= 0; k--) if (verbAt(parse, k)) return k;
  for (let k = n + 1; k < parse.chunks.length; k++) if (verbAt(parse, k)?.form === 'finite') return k;
  return -1;
}
