import type { Encounter, Participant } from '../encounters/encounter.js';
import { isTitleWord, placeOf } from '../questions/terms.js';
import { fold } from '../questions/tokens.js';
import { spanPhrase } from './days.js';
import type { Entry, Seat } from './encounter-index.js';

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Citation markers: "[1][3]". */
export function marks(numbers: readonly number[]): string {
  return numbers.map((n) => `[${n}]`).join('');
}

/** Whether a mention is a spelling of a name, not an office or a possessive. */
function isSpelling(mention: string): boolean {
  return (
    mention.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) && !isTitleWord(fold(word))) &&
    !/['’]s\b/u.test(mention)
  );
}

/** A participant by the fullest name, with the spelling of the article where it differs. */
export function seatName(seat: Seat): string {
  const own = seat.participant.mentions[0];
  const full = seat.person?.name ?? seat.participant.name;
  const same = full.includes(own) || own.includes(full) || !isSpelling(own);
  return same || seat.participant.kind === 'party' ? full : `${full} (spelled "${own}")`;
}

function placePhrase(encounter: Encounter): string {
  const { place } = encounter;
  if (!place) return '';
  const isVenue = place.city !== undefined || placeOf(fold(place.name))?.kind === 'venue';
  const city = place.city === undefined || fold(place.city) === fold(place.name) ? '' : ` in ${place.city}`;
  return isVenue && city !== '' ? ` at ${place.name}${city}` : ` in ${place.name}`;
}

function dayPhrase(encounter: Encounter): string {
  const { date } = encounter;
  if (!date) return '';
  return ` ${spanPhrase(date.from, date.to)}${date.basis === 'derived' ? ' (day derived)' : ''}`;
}

const VERB = {
  meeting: { happened: 'met', planned: 'to meet', cancelled: 'did not meet as planned with' },
  call: {
    happened: 'spoke by phone or video with',
    planned: 'to speak by phone or video with',
    cancelled: 'did not speak as planned with',
  },
  gathering: {
    happened: 'took part in a gathering with',
    planned: 'to take part in a gathering with',
    cancelled: 'did not take part in a gathering with',
  },
} as const;

function ordered(entry: Entry): readonly Seat[] {
  const rank = (participant: Participant): number =>
    participant.role === 'host' ? 0 : participant.role === 'companion' ? 2 : 1;
  return [...entry.seats].sort((a, b) => rank(a.participant) - rank(b.participant));
}

/** One encounter in one sentence without its full stop: who, where, when and how it stands. */
export function encounterPhrase(entry: Entry, leading: readonly Seat[] = []): string {
  const { encounter } = entry;
  const seats = [...leading, ...ordered(entry).filter((seat) => !leading.includes(seat))];
  const names = seats.map(seatName);
  const where = placePhrase(encounter);
  const when = dayPhrase(encounter);
  if (encounter.kind === 'visit' || names.length === 1) {
    const verb = {
      happened: 'travelled',
      planned: 'is due to travel',
      cancelled: 'did not travel as planned',
    }[encounter.status];
    if (encounter.kind === 'visit')
      return `${listed(names)} ${verb}${where.replace(/^ (?:in|at) /u, ' to ')}${when}`;
    const part = { happened: 'took part', planned: 'is due to take part', cancelled: 'did not take part' }[
      encounter.status
    ];
    return `${listed(names)} ${part} (${encounter.trigger})${where}${when}`;
  }
  const [first = '', ...rest] = names;
  return `${first} ${VERB[encounter.kind][encounter.status]} ${listed(rest)}${where}${when}`;
}

/** The encounter as a line with its markers and who reported it. */
export function encounterLine(
  entry: Entry,
  numbers: readonly number[],
  leading: readonly Seat[] = [],
): string {
  const by = entry.encounter.reportedBy === undefined ? '' : `, reported by ${entry.encounter.reportedBy}`;
  const planned = entry.encounter.status === 'planned' ? ' (planned)' : '';
  return `${encounterPhrase(entry, leading)}${planned}${by} ${marks(numbers)}`;
}
