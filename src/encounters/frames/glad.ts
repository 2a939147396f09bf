import { gladnessOf } from '../phrase/gladness.js';
import { type Parse, verbAt } from '../phrase/parse.js';
import { pronounOf } from '../phrase/units.js';
import type { SeatRole } from '../rules/rule.js';
import type { Seat } from '../seats.js';

/** The seat of the speaker who was glad to meet somebody: "It was an honour to meet Y". */
export function gladSeat(parse: Parse, v: number, role?: SeatRole): Seat[] {
  const glad = verbAt(parse, v)?.form === 'to' ? gladnessOf(parse, v) : undefined;
  const start = glad && parse.units[parse.chunks[glad.first]?.first ?? -1]?.start;
  const mention = start === undefined ? undefined : pronounOf('I', parse.sentence.paragraph, start);
  return mention ? [{ mention, ...(role && { role }) }] : [];
}
