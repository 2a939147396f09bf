/** Words for those who travel together, and for the travel itself: "the delegation includes …", "with him on the trip are …". */
export const COMPANY: ReadonlySet<string> = new Set([
  'delegation',
  'entourage',
  'retinue',
  'visit',
  'trip',
  'tour',
  'mission',
]);

/** Verbs that say who belongs to it. */
export const BELONGING: ReadonlySet<string> = new Set(['be', 'include', 'comprise', 'consist', 'accompany']);
