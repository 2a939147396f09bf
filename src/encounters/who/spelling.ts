import { remembered } from '../../reading/remembered.js';

/** Lower case, without accents, dots and apostrophes, hyphens closed up: what spellings are compared by. */
export const fold = remembered((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`.]/g, '')
    .replace(/ ?- ?/g, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim(),
);

/** The words of a folded name. */
export const wordsOf = remembered((name): readonly string[] => {
  const folded = fold(name);
  return folded ? folded.split(' ') : [];
});

/** Whether one name can be a shorter form of the other: surname, given name first or last, initials, middle names left out. */
export function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  if (short.length === 1)
    return short[0] === long.at(-1) || short[0] === long[0] || long.includes(short[0] ?? '');
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (
      wanted !== undefined &&
      (word === wanted ||
        (wanted.length === 1 && word.startsWith(wanted)) ||
        (word.length === 1 && wanted.startsWith(word)))
    )
      at++;
  }
  return at === short.length && (short.at(-1) === long.at(-1) || short[0] === long[0]);
}
