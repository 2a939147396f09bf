import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { holdsClass, isNameWord, isTableName } from './core.js';
import { honouredName } from './honoured.js';
import type { NameMemory } from './memory.js';
import { isWeak, type TitlePhrase, titleAt } from './title-phrase.js';

/** What ", president of Kazakhstan" behind a name adds; the end of the span with it. */
export function appositionEnd(
  line: Line,
  to: number,
): { end: number; title?: TitlePhrase; of?: string } | undefined {
  const { words, phrases } = line;
  if (words[to - 1]?.possessive) return undefined;
  const home = words[to]?.key === 'of' ? to + (words[to + 1]?.key === 'the' ? 2 : 1) : to;
  const country = home > to ? phrases[home] : undefined;
  if (country?.kind === 'country') return { end: home + country.length, of: country.name };
  const seat = seatEnd(line, to);
  const office = officeBehind(line, seat);
  return office ?? (seat > to ? { end: seat } : undefined);
}

/** ", president of Kazakhstan", ", 56, a lawyer", ", who is also mayor": the office behind a comma. */
function officeBehind(line: Line, to: number): { end: number; title?: TitlePhrase; of?: string } | undefined {
  const { words } = line;
  let at = to;
  if (words[at]?.text === ',' && words[at + 1]?.number && words[at + 2]?.text === ',') at += 2;
  if (words[at]?.text !== ',') return undefined;
  if (words[at + 1]?.key === 'who' && words[at + 2]?.key === 'is')
    at += words[at + 3]?.key === 'also' ? 3 : 2;
  if (opensUnknown(line, at + 1)) return undefined;
  const title = titleAt(line, at + 1);
  if (!title || title.plural || words[title.head]?.possessive) return undefined;
  if (honouredName(line, title.end)) return undefined;
  if (
    title.determiner === '' &&
    title.titleStart === title.head &&
    isWeak(title) &&
    title.end === title.head + 1
  )
    return undefined;
  const more = furtherOffices(line, title.end);
  const of = title.of ?? more.of;
  return { end: more.end, title, ...(of ? { of } : {}) };
}

/** Word behind the party and seat of a legislator, ", R-Ohio" or ", D-N.Y."; `to` where none stand. */
function seatEnd({ words }: Line, to: number): number {
  if (words[to]?.text !== ',' || ((words[to + 1]?.classes ?? 0) & Class.Seat) === 0) return to;
  let end = to + 2;
  while (end < to + 6) {
    const [word, next] = [words[end], words[end + 1]];
    const stop = word?.text === '.' && next !== undefined && (next.mark || next.initial);
    if (!stop && !(word?.capital && !word.mark)) break;
    end++;
  }
  return end;
}

/** "… and Mayor of Shanghai", ", minister of …": more offices of the same person, as the end behind them. */
function furtherOffices(line: Line, from: number): { end: number; of?: string } {
  const { words } = line;
  let end = from;
  let of: string | undefined;
  for (let count = 0; count < 4; count++) {
    const comma = words[end]?.text === ',' ? 1 : 0;
    const and = words[end + comma]?.key === 'and' ? 1 : 0;
    if (comma + and === 0) break;
    const title = titleAt(line, end + comma + and);
    if (!title || title.plural || title.determiner === 'the' || honouredName(line, title.end)) break;
    if (words[title.head]?.possessive || (title.end === title.head + 1 && and === 0)) break;
    if (words[title.end]?.text === ',' && honouredName(line, title.end + 1)) break;
    end = title.end;
    of ??= title.of;
  }
  return { end, ...(of ? { of } : {}) };
}

/** A capitalised word of no list after the comma begins another name, not an office ("Albright, Dalai Lama"). */
function opensUnknown(line: Line, at: number): boolean {
  const word = line.words[at];
  return isNameWord(word) && !word.ordinary && word.classes === 0 && !line.phrases[at] && !word.possessive;
}

/** ", Manouchehr Mottaki," behind an office: a name between commas, or with an honorific. */
export function apposedName(
  line: Line,
  title: TitlePhrase,
  memory: NameMemory,
): readonly [number, number] | undefined {
  const { words } = line;
  if (words[title.end]?.text !== ',' || words[title.head]?.possessive) return undefined;
  const name = honouredName(line, title.end + 1);
  if (!name) return undefined;
  const [from, to] = name;
  if (isTableName(line, from, to) || holdsClass(words, from, to, Class.OrganisationHead | Class.VenueHead))
    return undefined;
  const next = words[to];
  const closed = !next || /^[,.;:)]$/.test(next.text) || next.key === 'who' || next.key === 'and';
  if (!closed) return undefined;
  const honoured = from > title.end + 1;
  return honoured || to - from > 1 || (words[from] && memory.isPerson(words[from])) ? name : undefined;
}
