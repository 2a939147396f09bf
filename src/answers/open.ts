import type { Question } from '../questions/question.js';
import type { Entry, Seat } from './encounter-index.js';
import { holeFits, seatFits, titleFits } from './fit.js';

/** Seats on the other side of the table from those named, where the countries tell the sides apart. */
function otherSide(seats: readonly Seat[], named: readonly Seat[]): readonly Seat[] {
  const own = new Set(named.flatMap(({ participant }) => participant.of ?? []));
  const others = seats.filter(
    ({ participant }) => participant.role !== 'companion' && !own.has(participant.of ?? ''),
  );
  return others.length > 0 && own.size === 1
    ? others
    : seats.filter(({ participant }) => participant.role !== 'companion');
}

/** Those who came with the ones named: companions, or else others of the same country; of those who joined, other people too. */
function companions(seats: readonly Seat[], named: readonly Seat[], joined: boolean): readonly Seat[] {
  const said = seats.filter(({ participant }) => participant.role === 'companion');
  if (said.length > 0) return said;
  const own = new Set(named.flatMap(({ participant }) => participant.of ?? []));
  const alike = seats.filter(({ participant }) => participant.of !== undefined && own.has(participant.of));
  // Where both sides are named, whoever else was there came along.
  const isRest = joined || named.length > 1;
  return alike.length > 0 || !isRest
    ? alike
    : seats.filter(({ participant }) => participant.kind === 'person');
}

/** Those who may head others: people, where any are told. */
function leaders(seats: readonly Seat[]): readonly Seat[] {
  const people = seats.filter(({ participant }) => participant.kind === 'person');
  return people.length > 0 ? people : seats;
}

/** Participants whom the question does not tell and who fit the hole, those of exactly the office asked for first. */
function untold(entry: Entry, named: readonly Seat[], question: Question): readonly Seat[] {
  const told = question.given.filter(({ zone }) => zone === 'context');
  const excepted = told.filter(({ prep }) => prep === 'besides');
  const rest = entry.seats.filter(
    (seat) =>
      !named.includes(seat) &&
      holeFits(seat, question.hole, entry) &&
      !excepted.some((given) => seatFits(seat, given)),
  );
  const open = rest.filter((seat) => !told.some((given) => given.kind !== 'office' && seatFits(seat, given)));
  const head = question.hole.head;
  const exact = head === undefined ? [] : open.filter((seat) => titleFits(seat, head));
  const isGroup = exact.every(({ participant }) => participant.kind === 'party');
  if (exact.length > 0 && !isGroup) return exact;
  return open.length > 0 ? open : rest;
}

/** Families of those who are met, not of those who come along. */
export const MEETING: ReadonlySet<string> = new Set(['meet', 'host', 'speak', 'call']);

/** What a question may ask of those at an occasion, and how articles say that they did it. */
const DEEDS: readonly (readonly [asked: RegExp, told: RegExp, isSaid?: boolean])[] = [
  [/\b(?:open|opened|opens|inaugurated?)\b/iu, /\b(?:open|inaugurat)/iu],
  [
    /\b(?:spoke|speak|spoken|speaks|speech|address|addressed|deliver|delivered|remarks|keynote)\b/iu,
    /\b(?:sp(?:oke|eak)|sa(?:id|ys)|told|tells|address|speech|remark|lectur|deliver|keynote|urged|call(?:ed|ing) for|added|adding|acknowledged)/iu,
    true,
  ],
  [/\b(?:chair|chaired|presided|preside|chairing)\b/iu, /\b(?:chair|presid)/iu],
];

/** Those at a gathering who did what is asked for: hosted it, opened it, spoke there; undefined where nothing of it is asked or told. */
function doers(entry: Entry, seats: readonly Seat[], question: Question): readonly Seat[] | undefined {
  if (entry.encounter.kind !== 'gathering') return undefined;
  if (question.holeRole === 'host' && question.families.includes('host'))
    return seats.filter(({ participant }) => participant.role === 'host');
  const [, told, isSaid] = DEEDS.find(([asked]) => asked.test(question.text)) ?? [];
  if (!told || question.holeRole === 'guest') return undefined;
  const doing = entry.encounter.evidence.filter(({ quote }) => told.test(quote));
  const found = seats.filter(({ participant }) =>
    doing.some(({ quote }) => participant.mentions.some((mention) => quote.includes(mention))),
  );
  // Whoever attends may have spoken; who opened or chaired it is told or not.
  return found.length > 0 || !isSaid ? found : undefined;
}

/** Who of an encounter may fill the hole of a question, besides those it names. */
export function openSeats(entry: Entry, named: readonly Seat[], question: Question): readonly Seat[] {
  const all = untold(entry, named, question);
  const isTrip =
    entry.encounter.kind === 'visit' && named.length > 0 && MEETING.has(question.families[0] ?? '');
  const rest = isTrip ? all.filter(({ participant }) => participant.role === 'host') : all;
  const done = doers(entry, rest, question);
  if (done) return done;
  if (question.families.includes('accompany')) return companions(rest, named, /\bjoin/u.test(question.text));
  if (question.families.includes('lead')) return leaders(rest);
  const role = question.holeRole;
  const fitting = role === null ? [] : rest.filter((seat) => seat.participant.role === role);
  const isOpen =
    entry.encounter.kind === 'gathering' ||
    question.families[0] === 'attend' ||
    /\bjoin/u.test(question.text) ||
    named.length === 0;
  if (isOpen && question.families[0] === 'meet' && named.length > 0) {
    const main = rest.filter(({ participant }) => participant.role !== 'companion');
    return main.length > 0 ? main : rest;
  }
  if (isOpen) return fitting.length > 0 ? fitting : rest;
  return fitting.length > 0 ? fitting : otherSide(rest, named);
}
