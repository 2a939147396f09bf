import type { Unit } from './units.js';

/** Auxiliaries after which a bare verb follows, whatever the tagger makes of it. */
const MODALS = new Set(['will', 'would', 'shall', "'ll", '’ll', 'may', 'might', 'could', 'should', 'must']);

const HOURS = new Set(['night', 'morning', 'afternoon', 'evening', 'noon']);

/** Where the day ends that stands at a unit, with its preposition and hour ("on Monday evening"); `at` when none does. */
function dayEnd(units: readonly Unit[], at: number): number {
  const day = ['on', 'late', 'early', 'later'].includes(units[at]?.low ?? '') ? at + 1 : at;
  if (units[day]?.kind !== 'date') return at;
  return HOURS.has(units[day + 1]?.low ?? '') ? day + 2 : day + 1;
}

/** Whether a unit goes on with the verb that an auxiliary before a day began. */
function goesOn(aux: Unit, next: Unit | undefined): boolean {
  if (next?.kind !== 'word') return false;
  return next.pos === 'VERB' || (MODALS.has(aux.low) && (next.pos === 'NOUN' || next.pos === 'AUX'));
}

/** Sets a day that stands within a verb group before it: "will Wednesday meet" is read as "Wednesday will meet". */
export function rejoined(units: readonly Unit[]): readonly Unit[] {
  const order = [...units];
  for (let i = 1; i < order.length; i++) {
    const aux = order[i];
    if (aux?.kind !== 'word' || aux.pos !== 'AUX') continue;
    const end = dayEnd(order, i + 1);
    if (end === i + 1 || !goesOn(aux, order[end])) continue;
    order.splice(i, end - i, ...order.slice(i + 1, end), aux);
    i = end - 1;
  }
  return order;
}
