import { stem } from './tokens.js';

/** Past forms that no ending tells apart, each before its base. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'met meet saw see seen see held hold spoke speak spoken speak flew fly flown fly went go gone go came come left leave ' +
    'paid pay sat sit told tell took take taken take led lead shook shake rang ring rung ring won win sought seek gave give ' +
    'given give kept keep lost lose said say sent send spent spend made make brought bring bought buy broke break broken break ' +
    'chose choose chosen choose drew draw drawn draw fought fight found find got get stood stand swore swear sworn swear ' +
    'wrote write written write withdrew withdraw withdrawn withdraw threw throw thrown throw caught catch fell fall ' +
    'fallen fall felt feel built build dealt deal ran run sang sing sold sell taught teach thought think wore wear'
  )
    .split(' ')
    .flatMap((form, i, all): [string, string][] => (i % 2 === 0 ? [[form, all[i + 1] ?? form]] : [])),
);

/** A word in the form in which verbs of a question and of a sentence are compared: "met" as "meet", "signed" as "sign". */
export function verbBase(word: string): string {
  return stem(IRREGULAR.get(word) ?? word);
}
