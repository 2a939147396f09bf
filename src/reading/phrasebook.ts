import { beginsCity, citiesNamed } from './cities.js';
import { fold } from './fold.js';
import { allDemonyms, fixedPlaces, isWordFirst, placeNamed } from './gazetteer.js';
import { AGENCIES } from './lexicon/agencies.js';
import { ORGANISATIONS } from './lexicon/organisations.js';
import { VENUES } from './lexicon/venues.js';
import type { Word } from './words.js';

/** A name of the tables found in the text: from its first word over `length` words. */
export interface Phrase {
  readonly kind: 'country' | 'demonym' | 'region' | 'city' | 'organisation' | 'agency' | 'venue';
  /** Usual name of a place, country of a nationality, spelling of a body. */
  readonly name: string;
  readonly country?: string;
  /** City of a venue that the table knows. */
  readonly city?: string;
  /** Inhabitants of a city in thousands. */
  readonly size?: number;
  readonly capital?: boolean;
  /** Words covered, marks between them included. */
  readonly length: number;
}

interface Entry {
  readonly keys: readonly string[];
  readonly phrase: Omit<Phrase, 'length'>;
  /** Letters that count only in capitals ("US", "WHO"). */
  readonly letters: boolean;
}

/** Most words of a city's name looked up. */
const LONGEST_CITY = 4;
/** Small words within a city's name: "Rio de Janeiro", "Dar es Salaam", "Frankfurt am Main". */
const WITHIN_CITY = new Set(
  'de da do das dos del della di du des d la las los le les el al es am an der den im in of on sur sous en upon y e i by the'.split(
    ' ',
  ),
);
/** Longest spelling taken for letters rather than a word. */
const LONGEST_LETTERS = 6;

const book = new Map<string, Entry[]>();

function add(spelling: string, phrase: Omit<Phrase, 'length'>): void {
  const bare = spelling.replace(/^the /i, '');
  const letters =
    bare.length <= LONGEST_LETTERS && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  const key = fold(bare);
  const forms = new Set([key, key.replace(/-/g, ' ')]);
  for (const form of forms) {
    const keys = form
      .replace(/,/g, ' ,')
      .replace(/'s?(?= |$)/g, '')
      .split(' ')
      .filter((word) => word !== '');
    const first = keys[0];
    if (!first) continue;
    const known = book.get(first) ?? [];
    known.push({ keys, phrase, letters });
    book.set(first, known);
  }
}

for (const name of AGENCIES) add(name, { kind: 'agency', name });
for (const name of ORGANISATIONS) add(name, { kind: 'organisation', name });
for (const [name, city, country] of VENUES) {
  add(name, { kind: 'venue', name, ...(city ? { city } : {}), ...(country ? { country } : {}) });
}
for (const [key, place] of fixedPlaces()) {
  add(
    /^(us|uk|usa|uae|dprk|rok|prc|drc|ussr|gdr|png|nz|hk|ksa|bih|fyrom)$/.test(key) ? key.toUpperCase() : key,
    place,
  );
}
for (const [key, country] of allDemonyms()) add(key, { kind: 'demonym', name: country, country });
for (const entries of book.values()) entries.sort((a, b) => b.keys.length - a.keys.length);

/** Number of words a table entry covers from word `at`, hyphens between them skipped; 0 when it does not fit. */
function wordsCovered(entry: Entry, words: readonly Word[], at: number): number {
  const first = words[at];
  if (entry.letters && first && first.text !== first.text.toUpperCase()) return 0;
  let next = at;
  for (let k = 0; k < entry.keys.length; k++) {
    if (k > 0 && words[next]?.text === '-') next++;
    const word = words[next];
    if (!word || word.key !== entry.keys[k]) return 0;
    next++;
  }
  return next - at;
}

function cityAt(words: readonly Word[], at: number, shortest: number): Phrase | undefined {
  let key = words[at]?.key ?? '';
  let found: Phrase | undefined;
  const longest = beginsCity(key) ? LONGEST_CITY : 1;
  for (let length = 1; length <= longest; length++) {
    if (length > shortest && citiesNamed(key).length > 0 && !isWordFirst(key)) {
      const place = placeNamed(key);
      if (place) found = { ...place, length };
    }
    const next = words[at + length];
    if (!next || next.mark || words[at + length - 1]?.possessive) break;
    if (!next.capital && !found && !WITHIN_CITY.has(next.key)) break;
    key += ` ${next.key}`;
  }
  return found;
}

/** The longest name of the tables that begins with the word `at`. */
export function phraseAt(words: readonly Word[], at: number): Phrase | undefined {
  const word = words[at];
  if (!word) return undefined;
  for (const entry of book.get(word.key) ?? []) {
    const length = wordsCovered(entry, words, at);
    if (length === 0) continue;
    const table: Phrase = { ...entry.phrase, length };
    return cityAt(words, at, length) ?? table;
  }
  return cityAt(words, at, 0);
}
