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

/** Where players and teams meet: "in the final", "in the third round of the tournament". */
const CONTEST =
  /\b(?:in|for|at) (?:the|his|her|a|an|today's) (?:\p{L}+ )?(?:(?:semi-?|quarter-?)?finals?|last (?:16|eight|four)|first round|second round|third round|fourth round|next round)(?=[.,;"”]|$| (?:of the|at the|at|on|in|when|after|for the) )/iu;

/** Whether it is a match in which two meet, or a public that received somebody "well": neither is an encounter. */
export function isFigurative({ rule, parse, trigger }: Proposal): boolean {
  const { text, start } = parse.sentence;
  if (rule === 'meet')
    return CONTEST.test(text.slice(trigger.end - start)) && !/\b(?:talks|negotiations)\b/.test(text);
  const around = text.slice(Math.max(0, trigger.start - start - 8), trigger.end - start + 12);
  return (
    rule === 'receive' &&
    /\b(?:(?:well|badly|poorly) received|received (?:well|badly|poorly)) by\b/.test(around)
  );
}

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
