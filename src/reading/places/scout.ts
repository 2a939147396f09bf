import { countryOf, hasCity } from '../gazetteer.js';
import type { NameMention, PlaceMention } from '../mention.js';
import { sliceOf } from '../names/make.js';
import type { Phrase } from '../phrasebook.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { capitalAt } from './seat-of-power.js';
import { TOWN_NOUNS, unknownPlaceAt } from './unknown.js';
import { mayOpenVenue, setVenueAt, venueAt } from './venue.js';

/** A place read from one spot, and the word to go on from. */
export interface Seen {
  readonly place: PlaceMention;
  readonly next: number;
}

const LOCATIVES = new Set(
  'in at to from near outside around across via inside into toward towards through off visit visits visited visiting leave leaves left reach reached tour toured arrived between beyond over'.split(
    ' ',
  ),
);
/** Inhabitants in thousands from which a city is taken without a locative word beside it. */
const LARGE = 400;
/** Inhabitants in thousands from which a city is meant even where its name is a word as well. */
const HUGE = 2000;

/** Words before "for" that make what follows a destination. */
const BOUND =
  /^(?:leave|leaves|left|leaving|depart|departs|departed|departing|head|heads|headed|heading|bound|set)$/;

/** Reads the places of an article's lines, knowing its people and its countries. */
export class PlaceScout {
  readonly #names = new Map<number, NameMention[]>();
  readonly #countries = new Set<string>();
  readonly #cities = new Map<string, PlaceMention>();

  constructor(lines: readonly Line[], names: readonly NameMention[]) {
    for (const name of names) {
      const known = this.#names.get(name.paragraph);
      if (known) known.push(name);
      else this.#names.set(name.paragraph, [name]);
    }
    for (const line of lines) {
      for (const phrase of line.phrases) {
        if (phrase && (phrase.kind === 'country' || phrase.kind === 'demonym'))
          this.#countries.add(phrase.name);
      }
    }
  }

  /** Countries and nationalities the article names. */
  get countries(): ReadonlySet<string> {
    return this.#countries;
  }

  /** Places of one line, in order. */
  read(line: Line): PlaceMention[] {
    const places: PlaceMention[] = [];
    let at = 0;
    while (at < line.words.length) {
      const seen = this.#at(line, at);
      if (seen) places.push(seen.place);
      at = seen ? Math.max(seen.next, at + 1) : at + 1;
    }
    return places;
  }

  #at(line: Line, at: number): Seen | undefined {
    const word = line.words[at];
    if (!word || word.mark || (!word.capital && !line.phrases[at] && !mayOpenVenue(line, at)))
      return undefined;
    const capital = capitalAt(line, at, this.#cities);
    if (capital) return capital;
    const holder = this.#holder(line, at);
    if (holder && holder.kind !== 'organisation' && isName(holder, word.start)) return undefined;
    const venue = venueAt(line, at);
    if (venue) return venue;
    if (holder?.kind === 'organisation') return undefined;
    const unknown = unknownPlaceAt(line, at, this.#countries, this.#cities);
    if (unknown) return this.#remember(unknown);
    const set = setVenueAt(line, at);
    if (set) return set;
    const phrase = line.phrases[at];
    return phrase && isPlace(phrase) ? this.#known(line, at, phrase, holder) : undefined;
  }

  /** The name mention that covers the word, if any. */
  #holder(line: Line, at: number): NameMention | undefined {
    const start = line.words[at]?.start ?? 0;
    const names = this.#names.get(line.sentence.paragraph) ?? [];
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const name = names[low];
    return name && name.start <= start ? name : undefined;
  }

  #known(line: Line, at: number, phrase: Phrase, holder: NameMention | undefined): Seen | undefined {
    if (phrase.kind === 'city' && !this.#isCity(line, at, phrase)) return undefined;
    const next = at + phrase.length;
    const beside = besideCountry(line, next);
    const moved = phrase.kind === 'city' && beside && hasCity(beside.country, sliceOf(line, at, next).text);
    const city = moved ? beside.country : phrase.country;
    const attributive = holder !== undefined || isAttributive(line, at, next);
    const actor = !attributive && isActor(line, at, next);
    const place: PlaceMention = {
      kind: phrase.kind === 'city' ? 'city' : phrase.kind === 'region' ? 'region' : 'country',
      ...sliceOf(line, at, next),
      name: phrase.name,
      ...(city ? { country: city } : {}),
      ...(attributive ? { attributive: true as const } : {}),
      ...(actor ? { actor: true as const } : {}),
    };
    return this.#remember({ place, next });
  }

  #remember(seen: Seen): Seen {
    if (seen.place.kind === 'city') this.#cities.set(seen.place.text, seen.place);
    return seen;
  }

  /** Whether a city's name means the city here: large, a capital, of a country at hand, or in a place's position. */
  #isCity(line: Line, at: number, phrase: Phrase): boolean {
    const word = line.words[at];
    if (!word || line.heading === 'capitals') return phrase.capital === true || (phrase.size ?? 0) > LARGE;
    const before = line.words[at - 1];
    const bound = before?.key === 'for' && BOUND.test(line.words[at - 2]?.key ?? '');
    const located = before !== undefined && (LOCATIVES.has(before.key) || bound || isTownOf(line, at));
    const after = line.words[at + phrase.length];
    if (after?.capital && !after.mark && phrase.length === 1 && !line.words[at]?.possessive && !located) {
      if ((after.classes & (Class.Calendar | Class.Function)) === 0 && !phrase.capital) return false;
    }
    if (phrase.capital || this.#cities.has(word.text) || (phrase.size ?? 0) > HUGE) return true;
    if (besideCountry(line, at + phrase.length) || isDateline(line, at, at + phrase.length)) return true;
    const known = phrase.country !== undefined && this.#countries.has(phrase.country);
    // An alias of the table has no size of its own, and is of a city people know.
    if (word.ordinary && phrase.length === 1 && !known)
      return located && (phrase.size === undefined || phrase.size > LARGE);
    return located || ((phrase.size ?? 0) > LARGE && (known || !word.ordinary));
  }
}

/** "the port city of Odessa". */
function isTownOf(line: Line, at: number): boolean {
  return line.words[at - 1]?.key === 'of' && TOWN_NOUNS.has(line.words[at - 2]?.key ?? '');
}

function isPlace(phrase: Phrase): boolean {
  return phrase.kind === 'country' || phrase.kind === 'region' || phrase.kind === 'city';
}

/** Whether the offset lies in the name proper of a mention (not in its title, which may hold a country). */
function isName(mention: NameMention, start: number): boolean {
  if (mention.kind === 'person') return mention.nameSpan.start <= start && start < mention.nameSpan.end;
  return mention.kind === 'agency' || mention.kind === 'pronoun';
}

/** ", Switzerland" or "(Switzerland)" behind a city. */
function besideCountry(line: Line, next: number): { country: string } | undefined {
  const mark = line.words[next]?.text;
  if (mark !== ',' && mark !== '(' && mark !== '/') return undefined;
  const phrase = line.phrases[next + 1];
  if (!phrase || (phrase.kind !== 'country' && phrase.kind !== 'region')) return undefined;
  if (line.words[next + 1 + phrase.length - 1]?.possessive) return undefined;
  const country = phrase.kind === 'country' ? phrase.name : (phrase.country ?? countryOf(phrase.name));
  return country ? { country } : undefined;
}

/** "JAKARTA, March 23 -", "TALLINN (AFP) -", "GENEVA --" at the head of a paragraph. */
function isDateline(line: Line, at: number, next: number): boolean {
  if (at > 1) return false;
  for (let i = next; i < Math.min(next + 9, line.words.length); i++) {
    const text = line.words[i]?.text ?? '';
    if (/^(?:-+|—|–)$/.test(text)) return true;
    if (/^[.!?]$/.test(text)) return false;
  }
  return false;
}

function isAttributive(line: Line, at: number, next: number): boolean {
  const last = line.words[next - 1];
  const after = line.words[next];
  if (last?.possessive)
    return !(
      after &&
      (after.key === 'capital' || after.classes & Class.VenueHead || line.phrases[next]?.kind === 'city')
    );
  if (!after || after.mark || at === next) return false;
  return (after.classes & (Class.Office | Class.PluralOffice)) !== 0;
}

/** Most words walked back over a list of places. */
const LONGEST_LIST = 60;

/** First word of the list of places that ends at `at` ("in Iraq and Afghanistan"). */
function listStart(line: Line, at: number): number {
  let start = at;
  while (
    start > 1 &&
    at - start < LONGEST_LIST &&
    /^(and|or|,|the)$/.test(line.words[start - 1]?.key ?? '')
  ) {
    let i = start - 2;
    while (i >= 0 && i > start - 6 && !line.phrases[i]) i--;
    const phrase = line.phrases[i];
    if (!phrase || i + phrase.length < start - 1) break;
    start = i;
  }
  return line.words[start - 1]?.key === 'the' ? start - 1 : start;
}

/** A country or capital that speaks or acts: subject of a verb, with no word of place before it. */
function isActor(line: Line, at: number, next: number): boolean {
  const before = line.words[listStart(line, at) - 1];
  if (before && (LOCATIVES.has(before.key) || before.key === 'of')) return false;
  const after = line.words[next];
  if (!after || after.mark || after.capital) return false;
  return after.pos === 'VERB' || after.pos === 'AUX' || (after.classes & Class.PersonVerb) !== 0;
}
