import { type Group, groupUpTo } from './groups.js';
import { RELATIVES } from './lexicon.js';
import { isPreposition, nounAt, type Parse, verbAt, wordAt } from './parse.js';

/** Place of the comma that opens the insertion which the comma at `close` ends, or -1. */
function openingComma(parse: Parse, close: number): number {
  for (let k = close - 1; k > 0; k--) {
    if (wordAt(parse, k) === ',' && (nounAt(parse, k - 1) || wordAt(parse, k - 1) === ')')) return k;
  }
  return -1;
}

/** Whether a noun group ends with an apposition of its own, which the comma after it closes. */
function isDescribedAt(parse: Parse, i: number): boolean {
  const name = nounAt(parse, i)?.head.name;
  return name?.text.includes(',') === true;
}

/** Whose apposition goes on up to a comma, "X, a lawyer" of "X, a lawyer from Oslo,": a chunk place, -1 for nobody. */
function describedBefore(parse: Parse, close: number): number {
  for (let k = close - 2; k >= 0; k--) {
    if (isDescribedAt(parse, k))
      return isPreposition(parse, k + 1) || verbAt(parse, k + 1)?.form === 'ing' ? k : -1;
    if (wordAt(parse, k) === ',' || verbAt(parse, k)?.form === 'finite') return -1;
  }
  return -1;
}

/** Whether the insertion behind a comma is a pious wish: "the Emir, God preserve him, received". */
const isBlessing = (parse: Parse, open: number) =>
  /^(?:may )?(?:god|allah|the almighty)\b/i.test(
    parse.units
      .slice((parse.chunks[open]?.last ?? 0) + 1)
      .slice(0, 3)
      .map((unit) => unit.text)
      .join(' '),
  );

/** Whether a list is what an inserted participle takes: "X, accompanied by A, B and C, met Y". */
const isCompany = (parse: Parse, list: Group) =>
  isPreposition(parse, list.first - 1) &&
  verbAt(parse, list.first - 2)?.form === 'participle' &&
  wordAt(parse, list.first - 3) === ',';

/** What stands before the insertion that the comma at `close` ends: a chunk place, the list it completes, or -1 for none. */
export function insertion(parse: Parse, close: number): number | Group {
  if (isDescribedAt(parse, close - 1)) return close - 1;
  const holder = describedBefore(parse, close);
  if (holder >= 0) return holder;
  const completed = nounAt(parse, close - 1) && groupUpTo(parse, close - 1, 0);
  const company = completed && isCompany(parse, completed) ? openingComma(parse, completed.first) : -1;
  const open = company > 0 ? company : openingComma(parse, close);
  if (open < 0) return -1;
  if (isBlessing(parse, open)) return open - 1;
  if (
    completed &&
    completed.first < open &&
    completed.members.includes(close - 1) &&
    completed.members.length > 1
  )
    return completed;
  const first = parse.chunks[open + 1];
  const relative =
    parse.units[first?.first ?? -1]?.low === 'whose' ||
    (first?.type === 'word' && (RELATIVES.has(first.unit.low) || first.unit.pos === 'ADP'));
  for (let k = open + 1; k < close && !relative; k++) {
    const verb = verbAt(parse, k);
    if (
      verb?.form === 'finite' &&
      !(
        k === open + 1 &&
        /(?:ed|en|ed)$/.test(verb.main.low) &&
        verb.aux.length === 0 &&
        isPreposition(parse, k + 1)
      )
    )
      return -1;
  }
  return (relative ? undefined : described(parse, open, close)) ?? open - 1;
}

/** The people before an insertion whose first words, "a lawyer" of "X, a lawyer from Oslo,", belong to their group. */
function described(parse: Parse, open: number, close: number): Group | undefined {
  if (groupUpTo(parse, open - 1, 0)) return undefined;
  for (let end = open + 1; end < close; end++) {
    const group = groupUpTo(parse, end, 0);
    if (group && group.first < open && !isPreposition(parse, group.first - 1)) return group;
  }
  return undefined;
}

/** Place before "for disarming" in "the commission for disarming Iraq met": what describes the subject; -1 elsewhere. */
export function pastGerund(parse: Parse, object: number): number {
  const describes =
    verbAt(parse, object - 1)?.form === 'ing' && ['for', 'of', 'in'].includes(wordAt(parse, object - 2));
  return describes && nounAt(parse, object - 3) ? object - 3 : -1;
}
