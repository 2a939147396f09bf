import type { Entity } from '../../encounters/cast.js';
import type { Participant } from '../../encounters/encounter.js';
import type { Library, Shelf } from '../../library/library.js';
import { oneSlip } from '../../questions/mend.js';
import type { Given, GivenPlace, Question } from '../../questions/question.js';
import { within } from '../../questions/terms.js';
import { fold, foldedWords, stem } from '../../questions/tokens.js';
import type { DateMention, NameMention, PlaceMention } from '../../reading/mention.js';
import type { Sentence } from '../../reading/sentences.js';
import { covers, type Span } from '../../reading/span.js';
import { type Seat, stems } from '../encounter-index.js';
import { seatFits } from '../fit.js';

/** Somebody a sentence names, points back to or calls by office, ready to be matched as a participant is. */
export interface Actor {
  readonly seat: Seat;
  readonly start: number;
  readonly end: number;
}

/** A sentence with everything in it that a question may ask for. */
export interface Told {
  readonly shelf: Shelf;
  readonly sentence: Sentence;
  readonly actors: readonly Actor[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly stems: ReadonlySet<string>;
}

function inside<T extends Span>(spans: readonly T[], sentence: Sentence): T[] {
  return spans.filter((span) => covers(sentence, span));
}

function seatOf(entity: Entity, mention: NameMention, shelf: Shelf, library: Library): Seat {
  const titles = [...entity.titles, ...('title' in mention && mention.title ? [mention.title] : [])];
  const of = entity.of ?? ('of' in mention ? mention.of : undefined);
  const [title] = titles;
  const participant: Participant = {
    name: entity.name,
    mentions: [entity.name, ...entity.spellings.filter((spelling) => spelling !== entity.name)],
    kind: entity.kind === 'person' ? 'person' : 'party',
    entity: entity.key,
    ...(of === undefined ? {} : { of }),
    ...(title === undefined ? {} : { title }),
  };
  return {
    participant,
    person: library.roster.personOf({ article: shelf.reading.article.path }, { entity: entity.key }),
    names: stems([entity.name, ...entity.spellings, mention.text]),
    about: stems([...titles, of]),
  };
}

/** "the Houthi offensive": a name that only says whose the noun after it is. */
function isAttribute({ kind, end }: NameMention, { tokens }: Sentence): boolean {
  if (kind !== 'organisation' && kind !== 'party') return false;
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined && next.start - end <= 1 && (next.pos === 'NOUN' || next.pos === 'ADJ');
}

function actorsOf(shelf: Shelf, sentence: Sentence, library: Library): Actor[] {
  return inside(shelf.reading.names, sentence).flatMap((mention): Actor[] => {
    if (mention.kind === 'agency' || isAttribute(mention, sentence)) return [];
    return shelf.cast.resolve(mention).map((entity) => ({
      seat: seatOf(entity, mention, shelf, library),
      start: mention.start,
      end: mention.end,
    }));
  });
}

const ready = new WeakMap<Library, WeakMap<Sentence, Told>>();

/** Makes a sentence of an article ready to be asked; once for each library. */
export function toldBy(shelf: Shelf, sentence: Sentence, library: Library): Told {
  const held = ready.get(library) ?? new WeakMap<Sentence, Told>();
  ready.set(library, held);
  const known = held.get(sentence);
  if (known) return known;
  const told = {
    shelf,
    sentence,
    actors: actorsOf(shelf, sentence, library),
    places: inside(shelf.reading.places, sentence),
    dates: inside(shelf.reading.dates, sentence),
    stems: stems([sentence.text]),
  };
  held.set(sentence, told);
  return told;
}

/** Share of a phrase's words that a sentence must hold to name it. */
const NAMED = 0.6;

/** Who of a sentence is the one a given tells; `words` where only its words stand there; undefined when it is not there. */
export function standsIn(given: Given, told: Told): readonly Actor[] | 'words' | undefined {
  const actors = told.actors.filter(({ seat }) => seatFits(seat, given));
  if (actors.length > 0) return actors;
  if (given.kind === 'office') return undefined;
  const words = foldedWords(given.text).map(stem);
  // A name that the reading took for none.
  if (given.kind === 'person') return told.stems.has(words.at(-1) ?? '') ? 'words' : undefined;
  const held = words.filter((word) => told.stems.has(word)).length;
  return words.length > 0 && held / words.length >= NAMED ? 'words' : undefined;
}

/** Whether a sentence tells of a place, or names one that lies in it. */
export function tellsPlace(told: Pick<Told, 'stems' | 'places'>, place: GivenPlace): boolean {
  const words = foldedWords(place.name).map(stem);
  return (
    words.every((word) => told.stems.has(word)) ||
    told.places.some(
      ({ name, city, country }) =>
        fold(name) === fold(place.name) ||
        within(name, place) ||
        [city, country].some((one) => one !== undefined && fold(one) === fold(place.name)),
    )
  );
}

/** Shortest stem in which a slip of the one who typed is looked for. */
const SLIPPING = 5;

/** Whether a sentence holds a word, also one that was typed with a slip. */
function holds(told: Told, word: string): boolean {
  if (told.stems.has(word)) return true;
  return word.length >= SLIPPING && [...told.stems].some((other) => oneSlip(other, word));
}

/** Share of the words that only surround an encounter which a sentence holds; those of the hole are the answer's. */
export function contextIn(told: Told, question: Question, rarity: (word: string) => number): number {
  const { hole } = question;
  const own = stems([hole.head, hole.of, ...hole.words]);
  let [all, held] = [0, 0];
  for (const word of question.context) {
    if (own.has(word) || hole.words.includes(word)) continue;
    const weight = 0.1 + Math.max(0, rarity(word));
    all += weight;
    if (holds(told, word)) held += weight;
  }
  return all === 0 ? 1 : held / all;
}
