import { TRAVELLING } from '../phrase/lexicon.js';
import type { Seat } from '../seats.js';

/** Whether a party is one whose journeys are news: delegations, officials, and those whom a country or body sends. */
const isSent = ({ mention }: Seat) =>
  mention.kind === 'party' &&
  (TRAVELLING.has(mention.head) ||
    /official|leader|minister|diplomat|delegation|mission|team|envoy|group/.test(mention.text));

/** Those whose journeys are news: people by name or office, delegations, officials. */
export const travellers = (seats: readonly Seat[]): Seat[] =>
  seats.filter(
    (seat) =>
      seat.mention.kind !== 'organisation' &&
      (seat.mention.kind !== 'party' || isSent(seat) || isKin(seat, seats)),
  );

/** Whether a party is somebody's family beside that somebody: "the president and his wife". */
const isKin = ({ mention }: Seat, seats: readonly Seat[]) =>
  mention.kind === 'party' &&
  ['wife', 'husband', 'spouse', 'son', 'daughter', 'family'].includes(mention.head) &&
  seats.some((seat) => seat.mention.kind === 'person' || seat.mention.kind === 'role');

/** Those whose stay somewhere is news: people by name or office, and delegations. */
export const individuals = (seats: readonly Seat[]): Seat[] =>
  seats.filter(
    ({ mention }) =>
      mention.kind === 'person' ||
      mention.kind === 'role' ||
      mention.kind === 'pronoun' ||
      (mention.kind === 'party' && /delegation|mission|team|envoy/.test(mention.text)),
  );
