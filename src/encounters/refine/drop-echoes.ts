import type { Sighting } from '../assemble.js';
import type { Encounter } from '../encounter.js';
import type { Refiner } from './refiner.js';

/** Whether an encounter only says again, with fewer names, what a fuller one of the same article says. */
function isEcho(echo: Encounter, full: Encounter): boolean {
  if (echo.kind !== full.kind && !(echo.kind === 'visit' && full.kind === 'visit')) return false;
  const known = full.participants.map((p) => p.entity);
  const named = echo.participants.filter((p) => known.includes(p.entity));
  const unnamed = echo.participants.filter((p) => !known.includes(p.entity));
  if (echo.kind === 'meeting' && named.length > 0 && unnamed.length > 0)
    return unnamed.every((p) => isVague(p.name)) && echo.status === full.status;
  return false;
}

/** "envoy", "guest", "official": an office without country or name, as an article says it the second time. */
const isVague = (name: string) =>
  /^(?:[a-z-]+ ){0,2}(?:envoy|guest|leader|president|minister|official|counterpart|visitor|diplomat|secretary|delegation|reporters?|journalists?)$/.test(
    name,
  );

/** Drops what only repeats a fuller telling. */
export const dropEchoes: Refiner = (sightings) =>
  sightings.filter(
    (sighting: Sighting) =>
      !sightings.some((other) => other !== sighting && isEcho(sighting.encounter, other.encounter)),
  );
