import { MALAY_STYLES, STYLES } from '../lexicon/honorifics.js';
import { MONTH_SURNAMES } from '../lexicon/words.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { isNameWord, nameEnd } from './core.js';
import { sliceOf } from './make.js';

/** Honorifics from word `at`: "Mr.", "His Excellency Sheikh", as the word behind them. */
export function honorificEnd(line: Line, at: number): number {
  let end = at;
  while (end < at + 4) {
    const word = line.words[end];
    if (!word) break;
    const style = end + (/^(royal|imperial|serene)$/.test(line.words[end + 1]?.key ?? '') ? 2 : 1);
    if (/^(his|her|their|your)$/.test(word.key) && STYLES.has(line.words[style]?.key ?? '')) end = style + 1;
    // "The Hon. X", "the Rt Hon. X"
    else if (
      word.key === 'the' &&
      /^(?:rt|right|hon|honou?rable|rev|reverend)$/.test(line.words[end + 1]?.key ?? '')
    )
      end++;
    else if (word.key === 'rt' || (word.key === 'right' && /^hon/.test(line.words[end + 1]?.key ?? '')))
      end++;
    else if (word.key === 'crown' && /^prince(?:ss)?$/.test(line.words[end + 1]?.key ?? '')) end++;
    else if (MALAY_STYLES[word.key]?.includes(line.words[end + 1]?.key ?? '')) end += 2;
    else if ((word.classes & Class.Honorific) !== 0 && word.capital && isNameWord(word)) end++;
    else if (isBareRank(line, end)) end++;
    else if (word.text === '.' && end > at) end++;
    else break;
  }
  return end;
}

/** "Gen Asim Khan", "Lt Gen Amir Shah": a short rank that lost its full stop, before a name of two words. */
function isBareRank({ words }: Line, at: number): boolean {
  const [word, first, second] = [words[at], words[at + 1], words[at + 2]];
  const rank = word?.capital === true && /^(?:gen|col|maj|brig|adm)$/.test(word.key);
  return rank && isNameWord(first) && isNameWord(second) && first.text.length > 1;
}

/** "Prime Minister May", but no "Prime Minister in May", "the minister on May 3". */
function isMonthSurname({ words }: Line, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.capital === true &&
    MONTH_SURNAMES.has(word.key) &&
    before?.capital === true &&
    (before.classes & (Class.Office | Class.Honorific)) !== 0 &&
    !/^\d/.test(next?.text ?? '')
  );
}

/** The name behind honorifics from `at`: [first word of the name, end]; undefined when none stands there. */
export function honouredName(line: Line, at: number): readonly [number, number] | undefined {
  const from = honorificEnd(line, at);
  const to = isMonthSurname(line, from) ? from + 1 : nameEnd(line, from);
  const vocative = to === from + 1 && from > at && ((line.words[from]?.classes ?? 0) & Class.Office) !== 0;
  return to > from && !vocative ? [from, to] : undefined;
}

/** The honorific that stands right before a name, when it is a form of address. */
export function honorificText(line: Line, from: number, nameFrom: number): string | undefined {
  for (let i = nameFrom - 1; i >= from; i--) {
    const word = line.words[i];
    if (word && !word.mark && (word.classes & Class.Honorific) !== 0) return sliceOf(line, i, i + 1).text;
  }
  return undefined;
}
