import { subjectOf } from '../phrase/clause.js';
import { groupFrom } from '../phrase/groups.js';
import { isPreposition, nounAt, type Parse, verbAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { seatsOf } from '../seats.js';
import { findLink, objectOf, pastLoose } from './links.js';
import type { Proposal } from './proposal.js';
import { propose } from './propose-verb.js';

/** What stands before "were X and Y" when they took part: "Also present at the meeting", "Also in attendance". */
const PRESENT =
  /\b(?:present|in attendance|attending|on hand|participating|taking part)(?: (?:at|in|during|for) (?:the|this|their) (\w+))? $/i;

/** "Also present at the meeting were X and Y". */
function present(parse: Parse, v: number, rule: Rule): Proposal[] {
  const before = parse.sentence.text.slice(
    0,
    (parse.units[parse.chunks[v]?.first ?? 0]?.start ?? 0) - parse.sentence.start,
  );
  const told = PRESENT.exec(before);
  // "Present at the ceremony" is an occasion of its own, not the meeting told before.
  const occasion = told?.[1]?.toLowerCase().replace(/s$/, '');
  if (!told || (occasion && !rule.leads?.includes(occasion)) || !nounAt(parse, v + 1)) return [];
  const group = groupFrom(parse, v + 1, 'object');
  const seats = seatsOf(parse, group, true);
  return seats.length === 0
    ? []
    : propose(parse, v, rule, seats, { group, from: v + 1, after: group.last + 1 }, -1);
}

/** Whether a noun group is no more than "the meeting", "their talks". */
function isTheEvent(parse: Parse, i: number, rule: Rule): boolean {
  const noun = nounAt(parse, i);
  return (
    noun !== undefined &&
    rule.leads?.includes(noun.head.lemma.split(' ').at(-1) ?? '') === true &&
    /^(?:the|this|that|their)\b/.test(noun.words[0] ?? '') &&
    noun.words.length <= 2
  );
}

/** "The meeting was attended by X and Y". */
function attended(parse: Parse, v: number, rule: Rule): Proposal[] {
  const event = subjectOf(parse, v)?.first ?? -1;
  const link = findLink(parse, v + 1, ['by']);
  const seats = isTheEvent(parse, event, rule) ? seatsOf(parse, link?.group, true) : [];
  return link && seats.length > 0 ? propose(parse, v, rule, seats, link, event) : [];
}

/** "X also attended the meeting": X belongs to the meeting told just before. */
function attending(parse: Parse, v: number, rule: Rule): Proposal[] {
  if (verbAt(parse, v)?.lemma === 'be') return present(parse, v, rule);
  if (verbAt(parse, v)?.passive) return verbAt(parse, v)?.lemma === 'attend' ? attended(parse, v, rule) : [];
  let i = pastLoose(parse, v + 1);
  if (['part', 'place'].includes(nounAt(parse, i)?.head.low ?? '')) i++;
  if (isPreposition(parse, i)) i++;
  if (!isTheEvent(parse, i, rule)) return [];
  const own = seatsOf(parse, subjectOf(parse, v), true);
  const behind = nounAt(parse, i + 1)?.head.name ? groupFrom(parse, i + 1, 'object') : undefined;
  const seats = own.length > 0 || !behind ? own : seatsOf(parse, behind, true);
  return seats.length === 0
    ? []
    : propose(parse, v, rule, seats, { group: undefined, from: i, after: i + 1 }, -1);
}

/** "X accompanied Y": Y comes first, whose company X is. */
export function escorting(parse: Parse, v: number, rule: Rule): Proposal[] {
  if (rule.companions === 'meeting') return attending(parse, v, rule);
  const link = objectOf(parse, v, rule);
  const subject = subjectOf(parse, v);
  if (
    rule.leads &&
    !rule.leads.includes(
      nounAt(parse, link?.group?.first ?? -1)
        ?.head.lemma.split(' ')
        .at(-1) ?? '',
    )
  )
    return [];
  const [led, company] = [seatsOf(parse, link?.group, false), seatsOf(parse, subject, true)];
  if (!link || led.length === 0 || company.length === 0) return [];
  return propose(parse, v, rule, [...led.slice(0, 1), ...company], link, subject?.first ?? -1);
}
