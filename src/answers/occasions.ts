import { fold } from '../questions/tokens.js';
import type { Claim } from './answer.js';
import { citeEncounter, type Desk, type Draft, finish } from './claims.js';
import type { Match } from './match.js';

/** Claims that name the occasion, in the words of the evidence. */
export function eventClaims(matches: readonly Match[], desk: Desk): Claim[] {
  const drafts = new Map<string, Draft>();
  for (const {
    entry: { encounter },
  } of matches) {
    const { event, status } = encounter;
    if (event === undefined || !encounter.evidence.some(({ quote }) => quote.includes(event))) continue;
    const key = fold(event);
    const draft = drafts.get(key) ?? {
      kind: 'place' as const,
      text: event,
      mentions: new Set<string>(),
      status,
      numbers: new Set<number>(),
    };
    for (const n of citeEncounter(encounter, desk)) draft.numbers.add(n);
    drafts.set(key, draft);
  }
  return finish(drafts.values(), desk);
}
