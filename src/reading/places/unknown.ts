import { editDistance } from '../edits.js';
import { fold } from '../fold.js';
import { capitalsOf, countryOf, placeNamed } from '../gazetteer.js';
import type { PlaceMention } from '../mention.js';
import { isNameWord } from '../names/core.js';
import { sliceOf } from '../names/make.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import type { Seen } from './scout.js';

const NOT_A_TOWN =
  Class.OrganisationHead |
  Class.ThingHead |
  Class.Calendar |
  Class.Office |
  Class.PluralOffice |
  Class.Honorific |
  Class.Party;
/** Nouns before "of" that make what follows a place. */
export const TOWN_NOUNS = new Set(
  'town city village port capital district suburb resort island province region township hamlet'.split(' '),
);
const MOTIONS = new Set(
  'flew fly flies flying travel travels travelled traveled travelling traveling went go goes going trip visit return returned returns tour way came come comes head headed heading moved sent drove journey'.split(
    ' ',
  ),
);
/** Most words of a town's name that no table holds. */
const LONGEST = 3;
/** Share of letters that may differ between a capital and its spelling in a translated text. */
const SLACK = 0.25;

/**
 * A town no table holds, where the sentence says it is one: "in Samalham, Uzbekistan", "at Nur Sudan, the capital of
 * Kazakhstan", "in Avaza". Takes the capital's usual name when the spelling is near it and its country stands by.
 */
export function unknownPlaceAt(
  line: Line,
  at: number,
  countries: ReadonlySet<string>,
  known: ReadonlyMap<string, PlaceMention>,
): Seen | undefined {
  const { words, phrases } = line;
  const first = words[at];
  if (!isNameWord(first) || (first.classes & NOT_A_TOWN) !== 0 || line.heading !== null) return undefined;
  let next = at;
  while (next < at + LONGEST && isNameWord(words[next]) && ((words[next]?.classes ?? 0) & NOT_A_TOWN) === 0) {
    next++;
    if (words[next - 1]?.possessive) break;
  }
  const phrase = phrases[at];
  if (phrase) return undefined;
  const text = sliceOf(line, at, next);
  const seen = known.get(text.text);
  if (seen) return { place: { ...seen, ...text }, next };
  if (isNameWord(words[next]) || first.ordinary || first.capitals || holdsCapitalOf(line, at, next))
    return undefined;
  const capital = nearCapital(text.text, countries);
  const country = capital?.country ?? countryBeside(line, at, next);
  const before = words[phrases[at - 1]?.kind === 'demonym' ? at - 2 : at - 1]?.key;
  const town = before === 'of' && TOWN_NOUNS.has(words[at - 2]?.key ?? '');
  const headed = before === 'to' && MOTIONS.has(words[at - 2]?.key ?? '');
  const located =
    before === 'in' || before === 'at' || before === 'near' || before === 'to' || before === 'from';
  if (!capital && !(located && country) && !((before === 'in' || town || headed) && isClosed(line, next)))
    return undefined;
  const place: PlaceMention = {
    kind: 'city',
    ...text,
    name: capital?.name ?? text.text,
    ...(country ? { country } : {}),
  };
  return { place, next };
}

/** Whether a town may end here: a mark, a small word or a day follows, not a noun it would only qualify. */
function isClosed(line: Line, next: number): boolean {
  const after = line.words[next];
  if (line.words[next - 1]?.possessive) return false;
  return (
    !after ||
    after.mark ||
    /^(ADP|CCONJ|SCONJ|AUX|VERB|ADV|PRON|DET)$/.test(after.pos) ||
    (after.classes & Class.Calendar) !== 0
  );
}

/** A run with a longer table name inside is left to the tables, unless it is one word beside a country ("Nur Sudan"). */
function holdsCapitalOf(line: Line, at: number, next: number): boolean {
  for (let i = at + 1; i < next; i++) {
    const phrase = line.phrases[i];
    if (phrase && phrase.kind !== 'country' && phrase.kind !== 'city') return true;
  }
  return false;
}

/** Country told by ", Uzbekistan", ", the capital of Kazakhstan" behind or a nationality before. */
function countryBeside(line: Line, at: number, next: number): string | undefined {
  const { words, phrases } = line;
  const before = phrases[at - 1];
  if (before?.kind === 'demonym' || (before?.kind === 'country' && words[at - 1]?.possessive))
    return before.name;
  if (words[next]?.text !== ',') return undefined;
  const after = phrases[next + 1];
  if (after?.kind === 'country' && !words[next + after.length]?.possessive) return after.name;
  if (after?.kind === 'region' && after.country) return after.country;
  for (let i = next + 1; i < Math.min(next + 7, words.length - 1); i++) {
    if (words[i]?.key === 'of' || words[i]?.key === 'in') {
      const of = phrases[i + 1];
      return of ? (of.country ?? countryOf(of.name)) : undefined;
    }
  }
  return undefined;
}

/** The capital of one of the article's countries whose name is nearly this spelling. */
function nearCapital(
  text: string,
  countries: ReadonlySet<string>,
): { name: string; country: string } | undefined {
  const spelling = fold(text).replace(/[ -]/g, '');
  if (spelling.length < 5) return undefined;
  for (const country of countries) {
    for (const capital of capitalsOf(country)) {
      const name = fold(capital).replace(/[ -]/g, '');
      const limit = Math.floor(Math.max(name.length, spelling.length) * SLACK);
      if (editDistance(name, spelling, limit) <= limit)
        return { name: placeNamed(capital)?.name ?? capital, country };
    }
  }
  return undefined;
}
