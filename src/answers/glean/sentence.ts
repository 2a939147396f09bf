import type { Entity } from '../../encounters/cast.js';
import type { Participant } from '../../encounters/encounter.js';
import type { Library, Shelf } from '../../library/library.js';
import type { Person } from '../../library/roster.js';
import { oneSlip } from '../../questions/mend.js';
import type { Asked, Given, GivenPlace, PartyGiven, Question } from '../../questions/question.js';
import { within } from '../../questions/terms.js';
import { fold, foldedWords, stem } from '../../questions/tokens.js';
import { EVENT_NOUNS } from '../../questions/words.js';
import type { DateMention, NameMention, PlaceMention } from '../../reading/mention.js';
import type { Sentence } from '../../reading/sentences.js';
import { covers, type Span } from '../../reading/span.js';
import { type Seat, stems, stemsOfArticle } from '../encounter-index.js';
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

/** Whether a sentence holds the one word by which an article calls somebody. */
function isNamedIn({ spellings }: Person, told: Told): boolean {
  return spellings.some((spelling) => {
    const words = foldedWords(spelling);
    return words.length === 1 && told.stems.has(stem(words[0] ?? ''));
  });
}

/** Share of a phrase's words that a sentence must hold to name it. */
const NAMED = 0.6;

/** A body that a sentence names in the question's words and that the reading took for no one: "talks between Norland and Sudland". */
function calledSo(given: PartyGiven, { sentence }: Told): Actor | undefined {
  const at = fold(sentence.text).indexOf(fold(given.text));
  // Folding may change lengths; a span is a slice of the text itself.
  const text = sentence.text.slice(at, at + given.text.length);
  if (at < 0 || fold(text) !== fold(given.text)) return undefined;
  const participant: Participant = {
    name: text,
    mentions: [text],
    kind: 'party',
    entity: `asked:${text}`,
    ...(given.of === undefined ? {} : { of: given.of }),
  };
  const start = sentence.start + at;
  const seat = { participant, person: undefined, names: stems([text]), about: stems([given.of]) };
  return { seat, start, end: start + text.length };
}

/** Who of a sentence is the one a given tells; `words` where only its words stand there; undefined when it is not there. */
export function standsIn(given: Given, told: Told, asked?: Asked): readonly Actor[] | 'words' | undefined {
  const actors = told.actors.filter(({ seat }) => seatFits(seat, given));
  if (actors.length > 0) return actors;
  // A name that the reading took for none: "the Norland-Sudmark talks" of two ministers called so.
  if (
    (given.kind === 'person' || given.kind === 'office') &&
    given.people.some((one) => isNamedIn(one, told))
  )
    return 'words';
  if (given.kind === 'office') return undefined;
  const words = foldedWords(given.text).map(stem);
  if (given.kind === 'person') return told.stems.has(words.at(-1) ?? '') ? 'words' : undefined;
  // Whoever fills a hole stands beside people, not beside what the talk was of.
  const called = given.kind === 'party' && asked !== 'who' ? calledSo(given, told) : undefined;
  if (called) return [called];
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

/** What a word counts that only the rest of the article holds. */
const AROUND = 0.6;

/** How far a sentence bears out the words that surround an encounter: by itself, and with the rest of its article. */
export interface Context {
  readonly own: number;
  readonly whole: number;
  /** How many words there are. */
  readonly words: number;
}

/** Share of the words that only surround an encounter which a sentence holds; those of the hole and of those asked about aside. */
export function contextIn(told: Told, question: Question, rarity: (word: string) => number): Context {
  const { hole, given } = question;
  const own = stems([
    hole.head,
    hole.of,
    ...given.filter(({ zone }) => zone === 'core').map(({ text }) => text),
  ]);
  const article = stemsOfArticle(told.shelf.reading.article);
  let [all, here, around, words] = [0, 0, 0, 0];
  for (const word of question.context) {
    if (own.has(word) || hole.words.includes(word) || EVENT_STEMS.has(word)) continue;
    const weight = 0.1 + Math.max(0, rarity(word));
    all += weight;
    words++;
    if (holds(told, word)) here += weight;
    else if (article.has(word)) around += weight * AROUND;
  }
  return words === 0 ? { own: 1, whole: 1, words } : { own: here / all, whole: (here + around) / all, words };
}

/** Nouns of encounters that are occasions of many. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'summit conference conferences roundtable sessions session'.split(' '),
);

/** Nouns of encounters between a few, which tell what is asked and not what surrounds it; a summit has to be one. */
const EVENT_STEMS: ReadonlySet<string> = new Set(
  [...EVENT_NOUNS]
    .filter(([noun, family]) => family !== 'attend' && !OCCASIONS.has(noun))
    .map(([noun]) => stem(noun)),
);
