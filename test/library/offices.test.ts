import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { shelve } from '../../src/library/build.js';
import { rosterOf } from '../../src/library/people.js';

/** A release of one paragraph. */
const release = (path: string, source: string, published: string, text: string): Article => ({
  path,
  title: 'Readout',
  source,
  published,
  publishedBasis: 'stated',
  url: null,
  paragraphs: [
    { number: 0, text: 'Readout' },
    { number: 1, text },
  ],
});

/** Releases that name the president, and one that does not; whom its first participant is taken for. */
function holderIn(source: string, published: string, named: number): string | undefined {
  const releases = Array.from({ length: named }, (_, i) =>
    release(
      `r${i}.md`,
      'The Palace Office',
      `2024-05-0${i + 1}`,
      'President Mateo Rojas met today with Lena Brandt.',
    ),
  );
  const bare = release('bare.md', source, published, 'Today, the President met with Governor Otto Kern.');
  const shelves = [...releases, bare].map(shelve);
  const [encounter] = shelves.at(-1)?.encounters ?? [];
  return encounter && rosterOf(shelves).personOf(encounter, encounter.participants[0])?.name;
}

describe('a bare office in a release', () => {
  it('is who holds it by the other releases of that office', () => {
    expect(holderIn('The Palace Office', '2024-05-16', 3)).toBe('Mateo Rojas');
  });

  it('is nobody where few releases name a holder', () => {
    expect(holderIn('The Palace Office', '2024-05-16', 2)).toBeUndefined();
  });

  it('is nobody years apart', () => {
    expect(holderIn('The Palace Office', '2030-05-16', 3)).toBeUndefined();
  });

  it('is nobody in what another source reports', () => {
    expect(holderIn('Lake Daily', '2024-05-16', 3)).toBeUndefined();
  });
});
