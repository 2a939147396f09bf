import type { NounChunk } from '../phrase/chunks.js';
import { finiteAfter, mainSubject, subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom, groupUpTo } from '../phrase/groups.js';
import { MOTION, SPEECH_VERBS } from '../phrase/lexicon.js';
import { nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import type { Attachment } from '../status-of-noun.js';
import type { Links } from './noun-links.js';
import { programmeOf } from './programme.js';
import { isPlural, roundsOf } from './verb.js';

/** What calls talks with several those with each of them. */
const SINGLY = new Set(['separate', 'individual', 'back-to-back', 'successive', 'consecutive']);

/** Seats of one side, with the first chunk of the words that fill them. */
interface Side {
  readonly seats: Seat[];
  readonly first: number;
}

/** The side that does not stand in "with …": the owner, or the subject of the verb. */
function ownSide(parse: Parse, n: number, noun: NounChunk, at: Attachment, rule: Rule): Side {
  if (noun.owner !== undefined) {
    const group = groupUpTo(parse, noun.owner, 0);
    const seats = [...seatsOf(parse, group, false, rule.subject), ...joiners(parse, at)];
    if (seats.length > 0) return { seats, first: group?.first ?? -1 };
  }
  const programme = programmeOf(parse, at);
  if (programme) return { seats: programme.seats, first: programme.first };
  const own = possessiveSeat(parse, n);
  const verb = verbAt(parse, at.verb);
  const subject =
    verb && at.relation !== 'subject'
      ? isSequel(parse, at)
        ? mainSubject(parse, at.verb)
        : (subjectOf(parse, at.verb) ?? (verb.form === 'finite' ? undefined : mainSubject(parse, at.verb)))
      : undefined;
  const first = subject?.first ?? -1;
  const teller = subject ?? narrator(parse, at) ?? captioned(parse, n, at) ?? traveller(parse, n, at);
  const seats = seatsOf(parse, teller, false, rule.subject);
  // "During their talks, A and B agreed": the pronoun points ahead to the subject.
  // "A and B held their first talks": so it does to the subject of its own verb.
  const holding = at.relation === 'object' && at.verb < n && HOLDING.has(verb?.lemma ?? '');
  if (own.length > 0 && seats.length > 0 && (holding || (at.relation === 'adjunct' && at.verb > n)))
    return { seats, first };
  return { seats: own.length > 0 ? own : seats, first };
}

/** Verbs of those who take part in what others hold. */
const JOINING = new Set(['participate', 'attend', 'join']);

/** "X will participate in P's meeting with Y": X, who takes part. */
const joiners = (parse: Parse, at: Attachment): Seat[] =>
  JOINING.has(verbAt(parse, at.verb)?.lemma ?? '') && (at.relation === 'object' || at.preposition === 'in')
    ? seatsOf(parse, subjectOf(parse, at.verb), false)
    : [];

/** "Met A, followed by talks with B": the second event has the subject of the first. */
const isSequel = (parse: Parse, at: Attachment) =>
  at.preposition === 'by' &&
  verbAt(parse, at.verb)?.form === 'participle' &&
  verbAt(parse, at.verb)?.lemma === 'follow';

/** "The meeting of X with Y": X, when nobody else stands on that side. */
function ofSide(parse: Parse, rule: Rule, links: readonly Links[]): Side | undefined {
  const [of, other] = links;
  if (of?.word !== 'of' || other?.word !== 'with') return undefined;
  return { seats: seatsOf(parse, of.group, false, rule.subject), first: -1 };
}

/** Who says so, when the event itself is the subject: "The talks with Y were useful, X said." */
function narrator(parse: Parse, at: Attachment): Group | undefined {
  const next = at.relation === 'subject' ? finiteAfter(parse, at.verb) : -1;
  return next > 0 && SPEECH_VERBS.has(verbAt(parse, next)?.lemma ?? '') ? subjectOf(parse, next) : undefined;
}

/** Who travels to where the event is told to be: "will leave for Oslo, where talks with Y are to focus on trade". */
function traveller(parse: Parse, n: number, at: Attachment): Group | undefined {
  if (at.relation !== 'subject' || wordAt(parse, n - 1) !== 'where') return undefined;
  const leaving = verbBefore(parse, n - 1);
  return MOTION.has(verbAt(parse, leaving)?.lemma ?? '') ? subjectOf(parse, leaving) : undefined;
}

/** Whom a line without a verb sets before the event: "Chancellor X, deep in conversation with Y". */
function captioned(parse: Parse, n: number, at: Attachment): Group | undefined {
  if (at.relation !== 'adjunct' || at.verb >= 0 || at.preposition !== 'in' || parse.sentence.paragraph === 0)
    return undefined;
  for (let i = n - 2; i >= 0; i--)
    if (nounAt(parse, i)?.head.name?.kind === 'person') return groupUpTo(parse, i, i);
  return undefined;
}

const ADDRESSING = new Set(['tell', 'assure', 'inform', 'urge', 'ask', 'thank', 'warn']);

/** Person told something in the clause: "told Lee during their meeting", "raised it with Lee at a meeting". */
function addressee(parse: Parse, at: Attachment, n: number, named: boolean): Seat[] {
  if (at.relation !== 'adjunct' || at.verb < 0 || at.verb > n || !nounAt(parse, at.verb + 1)) return [];
  const told = seatsOf(parse, groupFrom(parse, at.verb + 1, 'object'), false);
  // "Criticised Lee at a meeting" does not say that Lee was there; "told Lee at a meeting" does.
  if (!named) return told;
  if (ADDRESSING.has(verbAt(parse, at.verb)?.lemma ?? '')) return told.filter(isNamed);
  for (let k = at.verb + 1; k < n; k++)
    if (wordAt(parse, k) === 'with' && nounAt(parse, k + 1))
      return seatsOf(parse, groupFrom(parse, k + 1, 'object'), false).filter(isNamed);
  return [];
}

const isNamed = ({ mention }: Seat) => mention.kind === 'person' || mention.kind === 'role';

const HOLDING = new Set([
  'hold',
  'have',
  'schedule',
  'arrange',
  'agree',
  'begin',
  'start',
  'open',
  'conclude',
  'end',
  'resume',
  'finish',
  'wrap',
]);

/** Those who met among themselves: "the two held talks", "told Lee during their meeting", "A and B said after talks". */
function amongThemselves(
  parse: Parse,
  n: number,
  noun: NounChunk,
  at: Attachment,
  side: Side,
): Side | undefined {
  const their = noun.possessive?.low === 'their';
  const one = /^an?$/.test(noun.words[0] ?? '') && ['in', 'during', 'at'].includes(at.preposition);
  const told = their || one ? addressee(parse, at, n, !their) : [];
  if (told.length > 0) {
    const speaker = seatsOf(parse, subjectOf(parse, at.verb), false);
    if (speaker.length > 0) return { seats: [...speaker, ...told], first: side.first };
  }
  const held = at.relation === 'object' && HOLDING.has(verbAt(parse, at.verb)?.lemma ?? '');
  const agreed = at.relation === 'adjunct' && verbAt(parse, at.verb)?.lemma === 'agree';
  const within =
    at.relation === 'adjunct' &&
    side.seats.length > 1 &&
    !noun.words.includes('the') &&
    ['in', 'during', 'after', 'at', 'following'].includes(at.preposition);
  return (their || noun.owner !== undefined || held || agreed || within) && isPlural(side.seats)
    ? side
    : undefined;
}

/** The people a headline sets side by side before the event noun: "Remarks by A and B before bilateral meeting". */
function namesBefore(parse: Parse, n: number): Seat[] {
  for (let i = 0; i < n; i++)
    if (nounAt(parse, i)?.head.name?.kind === 'person')
      return seatsOf(parse, groupFrom(parse, i, 'subject'), false);
  return [];
}

/** The two whose surnames stand before the event: "the Ban-Aso meeting". */
function hyphenated(parse: Parse, noun: NounChunk): Seat[] {
  for (let i = noun.first; i + 2 < noun.last; i++) {
    const [a, tie, b] = parse.units.slice(i, i + 3);
    if (!a || !b || tie?.low !== '-' || a.end !== tie.start || b.start !== tie.end) continue;
    if (![a, b].every(({ text }) => /^\p{Lu}/u.test(text))) continue;
    if (i > noun.first && parse.units[i - 1]?.low === '-') return [];
    return [a, b].map(({ text, start, end }) => {
      const span = { paragraph: parse.sentence.paragraph, start, end };
      return { mention: { kind: 'person', ...span, text, name: text, nameSpan: span } };
    });
  }
  return [];
}

/** The sides of the event, one entry for each round in which people were met apart. */
export function sides(
  parse: Parse,
  n: number,
  noun: NounChunk,
  rule: Rule,
  at: Attachment,
  found: readonly Links[],
): Side[] {
  // "A visit to Oslo with Y": a journey in company.
  const journey = found[0]?.word === 'to' && nounAt(parse, found[0].group.first)?.head.kind === 'place';
  const links = journey ? found.slice(0, 1) : found;
  const anyone = rule.anyone === true;
  const own = ownSide(parse, n, noun, at, rule);
  const side = own.seats.length > 0 ? own : (ofSide(parse, rule, links) ?? own);
  const between = links.find(
    (link) =>
      link.word === 'between' ||
      link.word === 'among' ||
      (link.word === 'of' && link.group.members.length > 1),
  );
  if (between) {
    const rounds = roundsOf(between.group).map((group) => seatsOf(parse, group, anyone));
    return rounds.filter(isPlural).map((seats) => ({ seats, first: side.first }));
  }
  const rounds = links
    .filter(
      (link) =>
        (link.word !== 'of' || rule.links.length === 1) &&
        !(
          link.word === 'for' &&
          links.length > 1 &&
          nounAt(parse, link.group.first)?.head.name?.kind === 'pronoun'
        ),
    )
    .flatMap((link) =>
      roundsOf(
        link.group,
        noun.words.some((word) => SINGLY.has(word)),
      ).map((group) => seatsOf(parse, group, anyone && link.word === 'with', rule.other)),
    )
    .filter((others) => others.length > 0);
  if (rounds.length > 0)
    return side.seats.length > 0
      ? rounds.map((others) => ({ seats: [...side.seats, ...others], first: side.first }))
      : [];
  const members = links.length === 1 && links[0]?.word === 'of' ? seatsOf(parse, links[0].group, false) : [];
  if (members.length === 1 && members[0]?.mention.kind === 'party' && isPlural(members))
    return side.seats.length > 0 && at.relation !== 'subject' ? [] : [{ seats: members, first: side.first }];
  if (links.some((link) => link.word !== 'of') || !rule.reciprocal) return [];
  const pair = hyphenated(parse, noun);
  if (pair.length > 0) return [{ seats: pair, first: -1 }];
  const headline = parse.sentence.paragraph === 0 && at.verb < 0 ? namesBefore(parse, n) : [];
  if (headline.length > 1) return [{ seats: headline, first: -1 }];
  const among = amongThemselves(parse, n, noun, at, side);
  return among ? [among] : [];
}
