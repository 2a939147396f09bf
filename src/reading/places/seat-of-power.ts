import { capitalsOf, placeNamed } from '../gazetteer.js';
import type { PlaceMention } from '../mention.js';
import { sliceOf } from '../names/make.js';
import type { Line } from '../words.js';
import type { Seen } from './scout.js';

/** "the Syrian capital": a city called by its office. Of several capitals the one that the article has named counts. */
export function capitalAt(
  line: Line,
  at: number,
  known: ReadonlyMap<string, PlaceMention>,
): Seen | undefined {
  const phrase = line.phrases[at];
  const next = at + (phrase?.length ?? 0);
  const able = phrase?.kind === 'demonym' || (phrase?.kind === 'country' && isLocated(line, at));
  if (!able || line.words[next]?.key !== 'capital' || !endsAt(line, next + 1)) return undefined;
  const names = capitalsOf(phrase.name).map((name) => placeNamed(name)?.name ?? name);
  const named = names.filter((name) => [...known.values()].some((place) => place.name === name));
  const [name] = named.length > 0 ? named : names;
  return name === undefined
    ? undefined
    : { place: { kind: 'city', ...sliceOf(line, at, next + 1), name, country: phrase.name }, next: next + 1 };
}

/** "in the US capital": a country's own name before "capital" may mean its money, unless something is there. */
const isLocated = (line: Line, at: number) =>
  line.words[at - 1]?.key === 'the' && ['in', 'to', 'from', 'at'].includes(line.words[at - 2]?.key ?? '');

/** Whether no noun follows that would make it money: "Syrian capital flows". */
const endsAt = (line: Line, next: number) => {
  const after = line.words[next];
  return (
    !after ||
    after.mark ||
    !/^(?:NOUN|ADJ)$/.test(after.pos) ||
    /^(?:city|late|early|last|next)$/.test(after.key)
  );
};
