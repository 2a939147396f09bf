import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf, placeNamed, within } from '../../src/reading/gazetteer.js';
import type { PlaceMention } from '../../src/reading/mention.js';
import { findNames } from '../../src/reading/names/find-names.js';
import { findPlaces } from '../../src/reading/places/find-places.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { linesOf } from '../../src/reading/words.js';
import { places } from '../corpus/places.js';

function placesIn(text: string): PlaceMention[] {
  const lines = linesOf(sentencesOf({ number: 1, text }));
  return findPlaces(lines, findNames(lines));
}

function short({ kind, name, country, city, attributive, actor }: PlaceMention): string {
  return `${attributive ? '~' : ''}${actor ? '!' : ''}${kind}:${name}|${country ?? ''}|${city ?? ''}`;
}

describe('places', () => {
  it.each(places)('%s', (sentence, ...expected) => {
    expect(placesIn(sentence).map(short)).toEqual(expected);
  });
});

describe('gazetteer', () => {
  it.each([
    ['Chinese', 'China'],
    ['Kazakh', 'Kazakhstan'],
    ['Beijing', 'China'],
    ['California', 'United States'],
    ['U.S.', 'United States'],
    ['the Netherlands', 'Netherlands'],
    ['nowhere at all', undefined],
  ])('knows the country of %s', (spelling, country) => {
    expect(countryOf(spelling)).toBe(country);
  });

  it.each([
    ['Tashkent', 'Uzbekistan', true],
    ['Tashkent', 'Central Asia', true],
    ['Kazakhstan', 'Asia', true],
    ['Central Asia', 'Asia', true],
    ['Paris', 'Europe', true],
    ['Lima', 'Latin America', true],
    ['Doha', 'Gulf', true],
    ['Gaza', 'Middle East', true],
    ['Beijing', 'Central Asia', false],
    ['Asia', 'Central Asia', false],
    ['China', 'Beijing', false],
    ['Atlantis', 'Europe', false],
  ])('%s within %s: %s', (place, container, expected) => {
    expect(within(place, container)).toBe(expected);
  });

  it('prefers a city of a country at hand', () => {
    expect(placeNamed('Cordoba', new Set(['Spain']))?.country).toBe('Argentina');
    expect(placeNamed('Hyderabad', new Set(['Pakistan']))?.country).toBe('Pakistan');
  });
});

describe('any text', () => {
  it('yields slices in order', () => {
    const words = fc.constantFrom(
      ..."in at the Paris China 's , Hotel Palace of Kazakhstan capital New York ( ) - U.S. Nur Sudan".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          let start = 0;
          for (const place of placesIn(text)) {
            expect(text.slice(place.start, place.end)).toBe(place.text);
            expect(place.start).toBeGreaterThanOrEqual(start);
            start = place.start;
          }
        },
      ),
    );
  });
});
