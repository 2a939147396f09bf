import { PEOPLE } from './lexicon.js';
import { nounAt, type Parse } from './parse.js';

/** Whether a noun group is one person by office alone: "the Vatican head of government", "Mayor". */
export function isOffice(parse: Parse, i: number): boolean {
  const noun = nounAt(parse, i);
  if (!noun) return false;
  const { head, words } = noun;
  if (head.low === 'number') return words.includes('opposite');
  if (head.kind === 'word') return PEOPLE.has(head.lemma) && !/s$|people|men|women/.test(head.low);
  return head.name?.kind === 'role' || (head.name?.kind === 'party' && !head.name.plural);
}

/** Whether a noun group names a person. */
export function isNamed(parse: Parse, i: number): boolean {
  return nounAt(parse, i)?.head.name?.kind === 'person';
}

/** Whether a mention of a person holds its own apposition: "Wang Yi, minister of foreign affairs". */
export function isDescribed(parse: Parse, i: number): boolean {
  const name = nounAt(parse, i)?.head.name;
  return name?.kind === 'person' && name.end > name.nameSpan.end;
}

/** Whether an article or possessive opens a noun group. */
export const hasDeterminer = (parse: Parse, i: number) => {
  const noun = nounAt(parse, i);
  return (
    noun !== undefined &&
    (/^(the|a|an|his|her|their)$/.test(noun.words[0] ?? '') ||
      /^(the|a|an|his|her|their) /i.test(noun.head.text))
  );
};
