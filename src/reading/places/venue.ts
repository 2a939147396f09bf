import { COMMON_VENUES } from '../lexicon/venues.js';
import type { PlaceMention } from '../mention.js';
import { holdsClass, isNameWord, nameEnd, venueNameEnd } from '../names/core.js';
import { sliceOf } from '../names/make.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import type { Seen } from './scout.js';
import { TOWN_NOUNS } from './unknown.js';

const SITE_WORDS =
  /^(presidential|royal|imperial|state|government|international|official|guest|national|city|town|prime|conference|convention|media|summit|diplomatic|parliament|un|united|foreign|ministry|ministerial|governor|governor's|military|air|naval|army|us|american|luxury|beach|private)$/;
const PREPOSITIONS = new Set(
  'at in inside outside to from near of into toward towards reach reached visit visits visited visiting tour tours toured touring inspected left leaving entered'.split(
    ' ',
  ),
);

/** A building or site at word `at`: one of the table, a run of capitals that ends in its kind, or a plain one after "at". */
export function venueAt(line: Line, at: number): Seen | undefined {
  const phrase = line.phrases[at];
  if (phrase?.kind === 'venue') {
    const next = at + phrase.length;
    if (isActing(line, at, next) || isPartOfBody(line, at)) return undefined;
    const place: PlaceMention = {
      kind: 'venue',
      ...sliceOf(line, at, next),
      name: sliceOf(line, at, next).text,
      ...withCity(line, next, phrase.city, phrase.country),
    };
    return { place, next };
  }
  return namedVenue(line, at) ?? plainVenue(line, at);
}

/** "The White House said": the venue's masters speak. */
function isActing(line: Line, at: number, next: number): boolean {
  const after = line.words[next];
  if (line.words[next - 1]?.possessive) return true;
  const before = line.words[at - 1]?.key === 'the' ? line.words[at - 2] : line.words[at - 1];
  if (before && PREPOSITIONS.has(before.key) && before.key !== 'of' && before.key !== 'from') return false;
  return (
    after !== undefined &&
    !after.mark &&
    (isOffice(after.classes) || (after.classes & Class.PersonVerb) !== 0)
  );
}

function isOffice(classes: number): boolean {
  return (classes & (Class.Office | Class.PluralOffice | Class.Party)) !== 0;
}

function isPartOfBody(line: Line, at: number): boolean {
  return (
    line.words[at - 1]?.capital === true &&
    !line.words[at - 1]?.mark &&
    line.words[at - 1]?.key !== 'the' &&
    line.heading === null &&
    at > 1
  );
}

/** The city behind a venue ("in Tokyo", ", Geneva") or the table's own. */
function withCity(
  line: Line,
  next: number,
  city?: string,
  country?: string,
): Pick<PlaceMention, 'city' | 'country'> {
  const mark = line.words[next]?.key;
  const behind = mark === 'in' || mark === ',' || mark === 'of' ? line.phrases[next + 1] : undefined;
  if (behind?.kind === 'city')
    return { city: behind.name, ...(behind.country ? { country: behind.country } : {}) };
  if (!city && behind?.kind === 'country') return { country: behind.name };
  return { ...(city ? { city } : {}), ...(country ? { country } : {}) };
}

/** "Peninsula Hotel", "Bole Airport", "University of Nazarbayev": capitals that end in, or begin with, a kind of building. */
function namedVenue(line: Line, at: number): Seen | undefined {
  const { words, phrases } = line;
  const first = words[at];
  if (!isNameWord(first) || line.heading === 'capitals' || phrases[at]?.kind === 'region') return undefined;
  let end = nameEnd(line, at);
  let head = end - 1;
  while (head > at && ((words[head]?.classes ?? 0) & Class.VenueHead) === 0) head--;
  if (((words[head]?.classes ?? 0) & Class.VenueHead) === 0) return undefined;
  if (head === at) {
    if (words[end]?.key !== 'of' || end !== at + 1) return undefined;
    const the = words[end + 1]?.key === 'the' ? 1 : 0;
    const more = nameEnd(line, end + 1 + the);
    if (more === end + 1 + the) return undefined;
    end = more;
  } else end = ofCity(line, head + 1);
  if (!placed(line, at) && !(at === 0 && end === words.length)) return undefined;
  const inner = phrases[at];
  const own = head > at && inner?.kind === 'city' && inner.length < end - at ? inner : undefined;
  const of = words[head + 1]?.key === 'of' && head + 1 < end ? phrases[head + 2] : undefined;
  const city = of?.kind === 'city' ? of : own;
  const text = sliceOf(line, at, end);
  return {
    place: {
      kind: 'venue',
      ...text,
      name: text.text,
      ...withCity(line, end, city?.name, city?.country ?? inner?.country),
    },
    next: end,
  };
}

/** Word after "of Rabat" behind a venue, which belongs to its name; else the word it was called for. */
function ofCity(line: Line, end: number): number {
  const inner = line.words[end]?.key === 'of' ? line.phrases[end + 1] : undefined;
  return inner?.kind === 'city' ? end + 1 + inner.length : end;
}

const NO_VENUE =
  Class.OrganisationHead |
  Class.ThingHead |
  Class.AgencyHead |
  Class.Office |
  Class.PluralOffice |
  Class.Party |
  Class.People;

/** "in the Royal Box", "at Claridge's": capitals of no list that only their preposition shows to be somewhere. */
export function setVenueAt(line: Line, at: number): Seen | undefined {
  const { words, phrases } = line;
  const the = words[at - 1]?.key === 'the';
  const before = words[the ? at - 2 : at - 1]?.key;
  if ((before !== 'at' && !(before === 'in' && the)) || line.heading !== null || phrases[at])
    return undefined;
  const end = nameEnd(line, at);
  const after = words[end];
  if (
    end === at ||
    holdsClass(words, at, end, NO_VENUE) ||
    words.slice(at, end).some((word) => word.capitals)
  )
    return undefined;
  if (end - at === 1 && (words[at]?.ordinary || before === 'in')) return undefined;
  if (after && !after.mark && (after.capital || after.pos === 'NOUN' || after.pos === 'ADJ'))
    return undefined;
  if (words[end - 1]?.possessive && after && !after.mark && after.pos !== 'ADP') return undefined;
  const text = sliceOf(line, at, end);
  const owned = before === 'at' && words[end - 1]?.possessive ? withGenitive(line, text) : text;
  return { place: { kind: 'venue', ...owned, name: owned.text, ...withCity(line, end) }, next: end };
}

/** A house called by whose it is: "at Claridge's". */
function withGenitive(
  line: Line,
  { paragraph, start, end }: ReturnType<typeof sliceOf>,
): ReturnType<typeof sliceOf> {
  const { start: offset, text } = line.sentence;
  const more = /^['’]s/.test(text.slice(end - offset)) ? 2 : 0;
  return { paragraph, start, end: end + more, text: text.slice(start - offset, end + more - offset) };
}

/** Whether the words before a run put something there: a preposition, with or without an article. */
function placed(line: Line, at: number): boolean {
  let i = at - 1;
  while (
    i >= 0 &&
    i > at - 4 &&
    /^(the|a|an|his|her|its|their|prestigious|famous|nearby|new|old)$/.test(line.words[i]?.key ?? '')
  )
    i--;
  const before = line.words[i];
  return before !== undefined && PREPOSITIONS.has(before.key);
}

const OPENERS = new Set(['at', 'in', 'inside', 'outside', 'to', 'from', 'on']);

/** Whether a plain venue may begin at a word: a preposition of place stands before it. */
export function mayOpenVenue(line: Line, at: number): boolean {
  return OPENERS.has(line.words[at - 1]?.key ?? '');
}

/** "at the presidential palace", "at the airport": a kind of building after a preposition and an article. */
function plainVenue(line: Line, at: number): Seen | undefined {
  const { words } = line;
  if (!mayOpenVenue(line, at)) return undefined;
  let end = at;
  if (/^(the|a|an|his|her|its|their)$/.test(words[end]?.key ?? '')) end++;
  while (end < at + 5 && (SITE_WORDS.test(words[end]?.key ?? '') || line.phrases[end]?.kind === 'demonym'))
    end++;
  const head = words[end];
  if (!head || head.capital || !COMMON_VENUES.has(head.key)) return undefined;
  const named = venueNameEnd(line, end);
  const next = named > 0 ? named : end + 1;
  if (named < 0 && /^on$/.test(words[words[at - 1]?.key === 'the' ? at - 2 : at - 1]?.key ?? ''))
    return undefined;
  if (words[at]?.key === head.key && words[at - 1]?.key !== 'at' && named < 0) return undefined;
  const after = words[next];
  if (after && !after.mark && after.pos === 'NOUN') return undefined;
  if (after?.key === 'of' && words[next + 1]?.capital && TOWN_NOUNS.has(head.key)) return undefined;
  const text = sliceOf(line, words[at]?.key === 'the' ? at + 1 : at, next);
  return { place: { kind: 'venue', ...text, name: text.text, ...withCity(line, next) }, next };
}
