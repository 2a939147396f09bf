import type { Unit } from './units.js';

const OPENING = new Set(['"', '“', '``', '‘', "'"]);
const CLOSING = new Set(['"', '”', "''", '’', "'"]);

/** Most words between such marks: "candid and useful". */
const MOST = 4;

/** Kinds of word of which a quoted description consists. */
const DESCRIBING = new Set(['ADJ', 'ADV', 'CCONJ', 'VERB', 'NOUN']);

/** Where the marks close that open at `at` around a description of the noun right behind them; -1 where they hold more. */
function closingAt(units: readonly Unit[], at: number): number {
  if (!OPENING.has(units[at]?.low ?? '')) return -1;
  for (let i = at + 1; i <= at + MOST + 1; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word') return -1;
    if (CLOSING.has(unit.low)) {
      const [last, noun] = [units[i - 1], units[i + 1]];
      const describes = last?.pos === 'ADJ' || /(?:ed|ing)$/.test(last?.low ?? '');
      return i > at + 1 && describes && noun?.kind === 'word' && noun.pos === 'NOUN' ? i : -1;
    }
    if (!DESCRIBING.has(unit.pos) && unit.low !== '-') return -1;
  }
  return -1;
}

/** Leaves out the marks around a quoted description, which part it from its noun: `held "substantial" talks`. */
export function withoutScareQuotes(units: readonly Unit[]): readonly Unit[] {
  const marks = new Set<number>();
  for (let at = 0; at < units.length; at++) {
    const end = closingAt(units, at);
    if (end < 0) continue;
    marks.add(at).add(end);
    at = end;
  }
  return marks.size === 0 ? units : units.filter((_, i) => !marks.has(i));
}
