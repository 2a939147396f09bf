import { type Group, groupFrom, groupUpTo } from './groups.js';
import { THANKING } from './lexicon.js';
import { isLoose, nounAt, type Parse, verbAt, wordAt } from './parse.js';

/** Who is arranged to do it: "plans for X to meet Y". */
export function arrangedSubject(parse: Parse, v: number): Group | undefined {
  let last = v - 1;
  while (isLoose(parse, last)) last--;
  const group = nounAt(parse, last) ? groupUpTo(parse, last, 0) : undefined;
  const somebody = group?.members.every((i) =>
    ['person', 'role', 'pronoun'].includes(nounAt(parse, i)?.head.name?.kind ?? ''),
  );
  return somebody && wordAt(parse, (group?.first ?? 0) - 1) === 'for' ? group : undefined;
}

/** Whom a verb of thanks says to have done what "for" introduces: "thanked X for hosting Y". */
export function thankedFor(parse: Parse, v: number): Group | undefined {
  let p = wordAt(parse, v - 1) === 'for' ? v - 2 : -1;
  while (p >= 0 && !verbAt(parse, p)) p--;
  const thanks = verbAt(parse, p);
  const active = thanks && !thanks.passive && THANKING.has(thanks.lemma) && nounAt(parse, p + 1);
  return active ? groupFrom(parse, p + 1, 'object') : undefined;
}
