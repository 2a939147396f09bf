import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { isNameWord } from './core.js';
import type { TitlePhrase } from './title-phrase.js';

/** Word behind a country that begins at `at`, 0 where none does or it owns what follows. */
function countryEnd({ words, phrases }: Line, at: number): number {
  const from = words[at]?.key === 'the' ? at + 1 : at;
  const phrase = phrases[from];
  const end = from + (phrase?.length ?? 0);
  return phrase?.kind === 'country' && !words[end - 1]?.possessive ? end : 0;
}

const endsInCountry = ({ phrases }: Line, { head, end }: TitlePhrase) =>
  phrases
    .slice(head, end)
    .some((phrase, k) => phrase?.kind === 'country' && head + k + phrase.length === end);

const DESCRIBING =
  Class.Office | Class.PluralOffice | Class.Party | Class.Modifier | Class.Adjective | Class.Portfolio;

/** Whether a country before this word is somebody else's: "Chad's", "the US special envoy", "Chad President X". */
function isOwned({ words }: Line, behind: number): boolean {
  const { classes = 0, pos = '' } = words[behind] ?? {};
  return isNameWord(words[behind]) || (classes & DESCRIBING) !== 0 || pos === 'NOUN';
}

/** Word behind all the countries of "officials from Mali, Niger and Chad"; undefined where a plural has only one. */
export function homesEnd(line: Line, title: TitlePhrase): number | undefined {
  const { words } = line;
  if (!title.plural || !endsInCountry(line, title) || words[title.end - 1]?.possessive) return undefined;
  for (let end = title.end; ; ) {
    const comma = words[end]?.text === ',' ? 1 : 0;
    const and = words[end + comma]?.key === 'and' ? 1 : 0;
    const next = comma + and > 0 ? countryEnd(line, end + comma + and) : 0;
    if (next > 0 && !isOwned(line, next)) end = next;
    else return comma + and === 2 && end > title.end ? end : undefined;
    if (and > 0) return end;
  }
}
