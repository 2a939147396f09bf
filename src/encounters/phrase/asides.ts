import type { Unit } from './units.js';

/** Where captions put the people of a picture. */
const SIDES = new Set([
  'left',
  'right',
  'center',
  'centre',
  'middle',
  'l',
  'r',
  'c',
  'background',
  'foreground',
]);
const BEFORE_SIDE = new Set([
  'far',
  'second',
  'third',
  'fourth',
  '2nd',
  '3rd',
  '4th',
  'from',
  'on',
  'at',
  'the',
  'front',
  'top',
  'bottom',
]);

/** Place of the comma behind ", left" or ", second from right" of a caption, `at` where none stands. */
function sideEnd(units: readonly Unit[], at: number): number {
  let i = at + 1;
  while (i < at + 5 && BEFORE_SIDE.has(units[i]?.low ?? '')) i++;
  while (SIDES.has(units[i]?.low ?? '') && units[i + 1]?.low === 'from') i += 2;
  if (units[i]?.low === 'the') i++;
  return SIDES.has(units[i]?.low ?? '') && units[i + 1]?.low === ',' ? i + 1 : at;
}

/** What says that a list is not whole, as words in a row between commas. */
const OTHERS = ['among others', 'among other people', 'inter alia', 'for example', 'for instance'].map(
  (words) => words.split(' '),
);

/** Place of the comma behind ", among others", `at` where none stands. */
function othersEnd(units: readonly Unit[], at: number): number {
  const found = OTHERS.find((words) => words.every((word, k) => units[at + 1 + k]?.low === word));
  const end = at + 1 + (found?.length ?? 0);
  return found && units[end]?.low === ',' ? end : at;
}

/** Leaves out where somebody of a picture stands, "X, left, and Y, second from right, shake hands", and "among others" of a list. */
export function withoutAsides(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    const named = units[at - 1]?.kind === 'name';
    const end = unit.low !== ',' ? at : Math.max(named ? sideEnd(units, at) : at, othersEnd(units, at));
    if (end === at) {
      kept.push(unit);
      continue;
    }
    const next = units[end + 1];
    const comma = units[end];
    if (comma && named && (next?.kind === 'name' || next?.low === 'and')) kept.push(comma);
    at = end;
  }
  return kept.length === units.length ? units : kept;
}
