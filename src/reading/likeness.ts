/** How much two names are alike, and what makes them so. */
export interface Alike {
  /** 1 = the same name; below 0.7 they are not worth joining, and 0 is returned. */
  readonly score: number;
  readonly reason: Likeness;
}

/** What makes two names alike, in plain words. */
export type Likeness =
  | 'same spelling'
  | 'same letters'
  | 'other word order'
  | 'part of the name'
  | 'initial'
  | 'short given name'
  | 'sound'
  | 'near spelling'
  | 'unlike';

/** Two names that have nothing in common. */
export const unlike: Alike = { score: 0, reason: 'unlike' };
