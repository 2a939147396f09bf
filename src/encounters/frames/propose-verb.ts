import { isLoose, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import type { Seat } from '../seats.js';
import { statusOfVerb } from '../status.js';
import { destinationAt, mergeSettings, settingBetween, settingOf } from '../zone.js';
import { type EventPhrase, eventAt } from './event.js';
import type { Link } from './links.js';
import { type Proposal, spanOf } from './proposal.js';

/** A proposal of a verb rule with its status and setting; none when the words leave it open. */
export function propose(
  parse: Parse,
  v: number,
  rule: Rule,
  seats: readonly Seat[],
  link: Link,
  subjectFirst: number,
): Proposal[] {
  const status = statusOfVerb(parse, v);
  if (status === null || (rule.abroad && status === 'cancelled')) return [];
  const event = rule.kind === 'meeting' ? occasionBehind(parse, link.after) : undefined;
  return [
    {
      rule: rule.name,
      kind: rule.kind,
      status,
      seats,
      setting: mergeSettings(
        settingBetween(parse, link.from, link.group?.first ?? link.after),
        rule.other === 'guest' ? destinationAt(parse, link.after) : undefined,
        settingOf(parse, link.after, v, subjectFirst),
      ),
      ...(rule.abroad && { abroad: true }),
      ...(rule.companions && { companions: rule.companions }),
      ...(isBackground(parse, v) && { background: true }),
      ...(event && { event }),
      trigger: spanOf(parse, v, v),
      parse,
    },
  ];
}

/** The occasion at which people met: "met Y in Bali at the annual forum". */
function occasionBehind(parse: Parse, from: number): EventPhrase | undefined {
  let i = from;
  while (isLoose(parse, i) || (wordAt(parse, i) === 'in' && nounAt(parse, i + 1)?.head.place))
    i += isLoose(parse, i) ? 1 : 2;
  const event = ['at', 'during'].includes(wordAt(parse, i)) ? eventAt(parse, i + 1) : undefined;
  return event?.weak || event?.bilateral ? undefined : event;
}

/** Whether the verb tells what lay behind the news: "had met", "last met". */
function isBackground(parse: Parse, v: number): boolean {
  const verb = verbAt(parse, v);
  return (
    verb?.aux.includes('had') === true ||
    ['last', 'previously', 'earlier', 'once'].includes(wordAt(parse, v - 1))
  );
}
