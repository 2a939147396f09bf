/** What lies in the article at a place. */
interface Placed {
  readonly paragraph: number;
  readonly start: number;
}

/** More characters than any paragraph has. */
const PARAGRAPH = 100_000;

/** A number that grows with the place in the article, to tell what comes first. */
export const positionOf = ({ paragraph, start }: Placed): number => paragraph * PARAGRAPH + start;
