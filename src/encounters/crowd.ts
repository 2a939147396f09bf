import type { Participant } from './encounter.js';
import type { Proposal } from './frames/proposal.js';

/** Offices many of whose holders come together: "trade ministers met in Doha" is a gathering. */
const OFFICES =
  /(?:^|[ -])(?:ministers|leaders|officials|heads|chiefs|governors|presidents|premiers|delegates|representatives|negotiators|envoys|diplomats|lawmakers|commanders|generals|ambassadors|mayors|kings|bankers|experts|directors|secretaries|chairmen|foes|factions|nations|countries|states|donors|partners|allies|parties|members|experts|scientists|leaderships)(?: |$)/i;

/** Rules by which many may meet among themselves. */
const AMONG_MANY: ReadonlySet<string> = new Set(['meet', 'talks', 'summit', 'sit down', 'confer']);

/** Whether many met among themselves, with nobody told apart, at a place or on a day that is told. */
export function isCrowd({ rule, kind, companions, setting }: Proposal, only: Participant): boolean {
  const told = setting.places.length + setting.dates.length > 0 || setting.here;
  return (
    kind === 'meeting' &&
    AMONG_MANY.has(rule) &&
    companions === undefined &&
    only.kind === 'party' &&
    told &&
    OFFICES.test(only.name)
  );
}

const BUSINESS =
  /\b(?:compan(?:y|ies)|firms?|corp|inc|co|ltd|plc|banks?|shareholders?|stockholders?|investors?|creditors?|buyers?|suitors?|lenders?|directors|unions?|clients?|customers?|analysts?|traders?|retailers?|carriers?)\b\.?$/i;

/** Whether companies and their kind are among themselves: business, no news of who met whom. */
export const isBusiness = (participants: readonly Participant[]) =>
  participants.some((p) => BUSINESS.test(p.name)) &&
  participants.every((p) => p.kind === 'party' && p.of === undefined);

/** Whether soldiers on parade are all that received somebody: "greeted by a guard of honour". */
export const facesGuard = (participants: readonly Participant[]) =>
  participants.some((p) => /\bguards? of hono(?:u)?r\b|\bhono(?:u)?r guards?\b/i.test(p.name));

/** Whether somebody "visits" countries or towns, which are no people. */
export const visitsPlaces = ({ rule }: Proposal, participants: readonly Participant[]) =>
  rule === 'visit a person' &&
  participants.some((p) =>
    /\b(?:countries|nations|states|capitals|cities|towns|villages|camps?|sites?|regions?|provinces?)\b/i.test(
      p.name,
    ),
  );

/** Whether somebody only speaks to the press: "talked with reporters". */
export const facesPress = (proposal: Proposal, participants: readonly Participant[]) =>
  [
    'talk',
    'speak with',
    'speak by phone',
    'meet',
    'session',
    'tell a visitor',
    'spend time talking',
  ].includes(proposal.rule) &&
  participants.length === 2 &&
  participants.some((p) => /\b(?:reporters?|journalists?|media|press)$/i.test(p.name));
