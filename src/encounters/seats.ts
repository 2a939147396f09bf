import { SERVANTS } from '../reading/lexicon/titles.js';
import { words } from '../reading/lexicon/word-list.js';
import type { NameMention, PartyMention, PronounMention } from '../reading/mention.js';
import { dateAt } from './adjuncts.js';
import { nationalsAt } from './nationals.js';
import { type Group, groupFrom } from './phrase/groups.js';
import { ABSTRACT, PEOPLE } from './phrase/lexicon.js';
import { includedAt } from './phrase/membership.js';
import { nounAt, type Parse, verbAt, wordAt } from './phrase/parse.js';
import { isNamed } from './phrase/persons.js';
import { LEADING, tailOf } from './phrase/tails.js';
import { pronounOf } from './phrase/units.js';
import type { SeatRole } from './rules/rule.js';

/** A mention in a participant's seat. */
export interface Seat {
  readonly mention: NameMention;
  readonly role?: SeatRole | 'companion';
}

const PLURAL = /[^s]s$|people|men$|women$|children$|family$|police$/;

const OWN = new Set(['his', 'her', 'their', 'my', 'our']);

/** Chunk of whom one serves or speaks for: "an aide to President X", "a lawyer for X". */
function servedBy(parse: Parse, i: number): number | undefined {
  const serves =
    SERVANTS.has(nounAt(parse, i)?.head.lemma ?? '') && /^(?:to|for)$/.test(wordAt(parse, i + 1));
  return serves && isNamed(parse, i + 2) ? i + 2 : undefined;
}

/** The words of a noun group with its attributes, as a party; determiner left out. */
function partyOf(parse: Parse, i: number): PartyMention | undefined {
  const noun = nounAt(parse, i);
  if (!noun) return undefined;
  const last = parse.chunks[servedBy(parse, i) ?? tailOf(parse, i)] ?? noun;
  // "Sri Lanka's government" keeps whose it is, "the minister's aides" does not.
  const owner = noun.owner === undefined ? undefined : nounAt(parse, noun.owner);
  const from = owner?.head.kind === 'place' ? owner.first : noun.first;
  const units = parse.units.slice(from, last.last + 1);
  const begin = units.findIndex(({ pos, low }) => pos !== 'DET' && !OWN.has(low));
  const [head, tail] = [units[Math.max(begin, 0)], units.at(-1)];
  if (!head || !tail) return undefined;
  const { paragraph, start, text } = parse.sentence;
  return {
    kind: 'party',
    paragraph,
    start: head.start,
    end: tail.end,
    text: text.slice(head.start - start, tail.end - start),
    head: noun.head.lemma,
    plural: PLURAL.test(noun.head.low),
  };
}

/** Longest words of a party, in characters. */
const LONGEST = 90;

/** A long description cut before its second "of": "leaders of the 21 member economies". */
function shortened(party: PartyMention, whole: PartyMention): PartyMention {
  const [head, first] = whole.text.split(' of ');
  const text = first && whole.start === party.start ? `${head} of ${first}` : '';
  return text && text.length <= LONGEST && text.length > party.text.length
    ? { ...party, end: whole.start + text.length, text }
    : party;
}

/** A party with the words that go with it: "11 banks", "group of young entrepreneurs". */
function widen(parse: Parse, i: number, party: PartyMention): PartyMention {
  const whole = partyOf(parse, i);
  if (!whole || whole.end < party.end) return party;
  if (whole.text.length > LONGEST) return shortened(party, whole);
  return {
    ...party,
    start: Math.min(whole.start, party.start),
    end: whole.end,
    text: whole.start < party.start ? whole.text : party.text + whole.text.slice(party.end - whole.start),
  };
}

/** Heads that only count: "several of his counterparts". */
const QUANTITIES = words(
  'several some many most dozens hundreds two three four number all both one range variety array handful cross-section host couple mix',
);

/** "the men" whom the sentence before names. */
function pairMention(parse: Parse, i: number): PronounMention | undefined {
  const noun = nounAt(parse, i);
  const first = noun && parse.units[noun.first];
  if (!first) return undefined;
  const { paragraph, start, text } = parse.sentence;
  const span = { paragraph, start: first.start, end: noun.head.end };
  return {
    kind: 'pronoun',
    ...span,
    text: text.slice(span.start - start, span.end - start),
    number: 'two',
    person: 3,
  };
}

/** Who the noun group stands for, or undefined when it is nobody. */
export function seatMention(parse: Parse, i: number, anyone: boolean): NameMention | undefined {
  const noun = nounAt(parse, i);
  if (!noun) return undefined;
  const { head } = noun;
  const nationals = nationalsAt(parse, i);
  if (nationals) return nationals;
  if (head.name?.kind === 'agency') return undefined;
  if (head.name?.kind === 'party') return widen(parse, i, head.name);
  if (head.name) return head.name;
  if (head.kind !== 'word') return undefined;
  if (/^the (?:men|women)$/.test(noun.words.join(' '))) return pairMention(parse, i);
  if (QUANTITIES.has(head.low) && wordAt(parse, i + 1) === 'of')
    return nounAt(parse, i + 2) && seatMention(parse, i + 2, anyone);
  // "Welcomed Italy's leadership of the bloc" is about no people, "met with the leadership" is.
  if (head.lemma === 'leadership' && !anyone) return undefined;
  if (PEOPLE.has(head.lemma) || PEOPLE.has(head.low)) return partyOf(parse, i);
  const plural = PLURAL.test(head.low) && (head.pos === 'NOUN' || head.pos === 'PROPN');
  return anyone && plural && !ABSTRACT.has(head.lemma) ? partyOf(parse, i) : undefined;
}

/** Verbs that name who goes along with the leader of a body. */
const JOINING: ReadonlySet<string> = new Set(['join', 'accompany']);

/** Who leads a body, who goes along, and whether a comma sets them off. */
interface Leaders {
  readonly leaders: readonly number[];
  readonly joiners: readonly number[];
  readonly aside: boolean;
}

const NO_LEADERS: Leaders = { leaders: [], joiners: [], aside: false };

/** Bodies whose leader stands for them: where the delegation meets, its head does. */
const SENT_TOGETHER = words('delegation mission team');

/** Chunk places of who leads the body at `i` ("a delegation led by X and Y, and joined by Z"). */
function leadersOf(parse: Parse, i: number): Leaders {
  for (let k = i + 1; k <= i + 8; k++) {
    const verb = verbAt(parse, k);
    if (verb && (!LEADING.has(verb.lemma) || verb.form !== 'participle')) break;
    if (!verb) {
      if (wordAt(parse, k) === ',' || wordAt(parse, k) === 'of' || nounAt(parse, k)) continue;
      break;
    }
    if (wordAt(parse, k + 1) !== 'by' || !nounAt(parse, k + 2)?.head.name) break;
    const group = groupFrom(parse, k + 2, 'object');
    return {
      leaders: group.members,
      joiners: joinersOf(parse, group.last + 1),
      aside: wordAt(parse, k - 1) === ',',
    };
  }
  return NO_LEADERS;
}

/** Chunk places of who goes along with the leader: "led by X, and joined by Y and Z". */
function joinersOf(parse: Parse, from: number): readonly number[] {
  let k = from;
  while ([',', 'and'].includes(wordAt(parse, k))) k++;
  const along = k > from && JOINING.has(verbAt(parse, k)?.lemma ?? '') && wordAt(parse, k + 1) === 'by';
  const first = along ? k + 2 : k > from ? includedAt(parse, k) : -1;
  return nounAt(parse, first)?.head.name ? groupFrom(parse, first, 'object').members : [];
}

/** Who fills a seat and the chunk that says so. */
interface Filled {
  readonly mention: NameMention;
  readonly chunk: number;
}

/** Without offices whose holders follow by name: "the presidents of Mali and Niger, A and B". */
function withoutNamed(parse: Parse, seats: readonly Filled[]): readonly Filled[] {
  const isBare = ({ mention }: Filled) => mention.kind === 'person' && mention.title === undefined;
  const first = seats.findIndex(isBare);
  const named =
    seats.slice(first).filter(isBare).length > 1 && wordAt(parse, (seats[first]?.chunk ?? 0) - 1) === ',';
  const offices = seats.slice(0, Math.max(first, 0));
  const all =
    offices.length > 0 &&
    offices.every(
      ({ mention }) =>
        mention.kind === 'role' ||
        (mention.kind === 'pronoun' && mention.number !== 'one') ||
        (mention.kind === 'party' && mention.plural),
    );
  return named && all ? seats.slice(first) : seats;
}

/** Two kinds of unnamed people under one "and" are one party: "entrepreneurs and scholars". */
function merged(parse: Parse, seats: readonly Filled[]): NameMention[] {
  const out: Filled[] = [];
  for (const seat of seats) {
    const before = out.at(-1);
    const joined =
      before?.mention.kind === 'party' &&
      seat.mention.kind === 'party' &&
      before.mention.plural &&
      seat.mention.plural &&
      seat.mention.of === undefined &&
      nationalsAt(parse, before.chunk) === undefined &&
      wordAt(parse, seat.chunk - 1) === 'and' &&
      tailOf(parse, before.chunk) === seat.chunk - 2;
    if (!joined || before?.mention.kind !== 'party') out.push(seat);
    else {
      const { start, text } = parse.sentence;
      const whole = text.slice(before.mention.start - start, seat.mention.end - start);
      out[out.length - 1] = {
        chunk: seat.chunk,
        mention: { ...before.mention, end: seat.mention.end, text: whole },
      };
    }
  }
  return out.map(({ mention }) => mention);
}

/** The seats that a list of noun groups fills. */
export function seatsOf(parse: Parse, group: Group | undefined, anyone: boolean, role?: SeatRole): Seat[] {
  const joined: number[] = [];
  const found = (group?.members ?? []).flatMap((i) => {
    const body = nounAt(parse, i)?.head.name?.kind !== 'person';
    const { leaders, joiners, aside } = body ? leadersOf(parse, i) : NO_LEADERS;
    joined.push(...joiners);
    const whole = aside && !SENT_TOGETHER.has(nounAt(parse, i)?.head.low.split(' ').at(-1) ?? '');
    return (leaders.length > 0 && !whole ? leaders : [i, ...leaders]).flatMap((chunk) => {
      const mention = seatMention(parse, chunk, anyone);
      return mention ? [{ mention, chunk }] : [];
    });
  });
  const companions = joined.flatMap((chunk): Seat[] => {
    const mention = seatMention(parse, chunk, anyone);
    return mention ? [{ mention, role: 'companion' }] : [];
  });
  return [
    ...merged(parse, withoutNamed(parse, found)).map((mention) => ({ mention, ...(role && { role }) })),
    ...companions,
  ];
}

/** The seat of "his", "her", "their", "our" before an event noun. */
export function possessiveSeat(parse: Parse, i: number): Seat[] {
  // "Her May 13 meeting with Y": the day stands between.
  const apart = dateAt(parse, i - 1) ? nounAt(parse, i - 2)?.head : undefined;
  const unit = nounAt(parse, i)?.possessive ?? (OWN.has(apart?.low ?? '') ? apart : undefined);
  const subject = unit && { his: 'he', her: 'she', their: 'they', our: 'we', my: 'I' }[unit.low];
  if (!unit || !subject) return [];
  const mention = pronounOf(subject, parse.sentence.paragraph, unit.start);
  return mention ? [{ mention: { ...mention, text: unit.text, end: unit.end } }] : [];
}
