import { subjectOf, verbBefore } from '../phrase/clause.js';
import { type Group, groupFrom } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import { LEADING, tailOf } from '../phrase/tails.js';
import type { Rule } from '../rules/rule.js';
import { linkAhead } from './link-ahead.js';

/** What a preposition behind an event noun leads to. */
export interface Links {
  readonly word: string;
  readonly group: Group;
}

/** Verbs between an event noun and its "between X and Y": "talks are scheduled between X and Y". */
const HELD = new Set([
  'hold',
  'schedule',
  'plan',
  'expect',
  'set',
  'begin',
  'start',
  'resume',
  'continue',
  'take',
]);

const GIVEN = new Set(['close', 'hold', 'host', 'give', 'organise', 'organize', 'arrange']);

/** By what one speaks: "a contact by telephone to Y". */
const MEANS = new Set(['phone', 'telephone', 'video', 'videolink']);

/** "a dinner in honour of Y" is one for him. */
const inHonour = (parse: Parse, i: number, rule: Rule) =>
  rule.links.includes('for') &&
  wordAt(parse, i) === 'in' &&
  /^hono(?:u)?r$/.test(nounAt(parse, i + 1)?.head.lemma ?? '') &&
  wordAt(parse, i + 2) === 'of' &&
  nounAt(parse, i + 3) !== undefined;

/** "His first meeting was with Y": the verb that parts an owned event from whom it was with. */
const isCopula = (parse: Parse, n: number, i: number) =>
  verbAt(parse, i)?.lemma === 'be' &&
  verbAt(parse, i)?.form === 'finite' &&
  wordAt(parse, i + 1) === 'with' &&
  (nounAt(parse, n)?.possessive !== undefined || nounAt(parse, n)?.owner !== undefined);

/** Place of "between" behind "that took place this morning", "which was held in Oslo on Monday"; `from` where none follows. */
function pastHolding(parse: Parse, from: number): number {
  const held = verbAt(parse, from + 1);
  const told = HELD.has(held?.lemma ?? '') && !held?.main.low.endsWith('ing');
  if (!told || !['that', 'which'].includes(wordAt(parse, from))) return from;
  let i = from + 2;
  while (
    isLoose(parse, i) ||
    wordAt(parse, i) === 'place' ||
    nounAt(parse, i)?.head.low === 'place' ||
    (isPreposition(parse, i) && (isLoose(parse, i + 1) || nounAt(parse, i + 1)?.head.place))
  )
    i += isPreposition(parse, i) ? 2 : 1;
  return ['between', 'among'].includes(wordAt(parse, i)) ? i : from;
}

/** "with Y", "between X and Y" behind an event noun, over adverbs, days and places in between. */
export function linksOf(parse: Parse, n: number, rule: Rule): { links: Links[]; after: number } {
  const links: Links[] = [];
  let i = n + 1;
  let after = i;
  for (let steps = 0; steps < 8; steps++) {
    while (isLoose(parse, i) || (steps === 0 && ['"', '”'].includes(wordAt(parse, i)))) i++;
    const held = verbAt(parse, i);
    if (steps === 0 && links.length === 0) i = pastHolding(parse, i);
    if (
      held &&
      links.length === 0 &&
      steps === 0 &&
      HELD.has(held.lemma) &&
      ['between', 'among'].includes(wordAt(parse, i + 1))
    )
      i++;
    if (held && links.length === 0 && held.aux.length === 0 && GIVEN.has(held.lemma)) i++;
    if (steps === 0 && isCopula(parse, n, i)) i++;
    // "A meeting and other events with Y".
    if (steps === 0 && wordAt(parse, i) === 'and' && nounAt(parse, i + 1)?.words.includes('other')) i += 2;
    const word = wordAt(parse, i);
    if (!isPreposition(parse, i)) break;
    const noun = nounAt(parse, i + 1);
    if (!noun) {
      if (!isLoose(parse, i + 1)) break;
      i += 2;
    } else if (rule.links.includes(word)) {
      // "The meeting of A and B took place": both are before the verb, and no new subject is.
      // "Went to Oslo, where talks with A and B are to be held": so are they, as no verb of another could follow.
      // "X's talks with A and B will focus on trade": the same.
      const owned = nounAt(parse, n)?.owner ?? nounAt(parse, n)?.possessive;
      const whole =
        ['between', 'among'].includes(word) ||
        ((word === 'of' || (word === 'with' && owned !== undefined)) && verbBefore(parse, n) < 0) ||
        wordAt(parse, n - 1) === 'where';
      const group = groupFrom(parse, i + 1, whole ? 'subject' : 'object');
      links.push({ word, group });
      i = group.last + 1;
      after = i;
    } else if (inHonour(parse, i, rule)) {
      const group = groupFrom(parse, i + 3, 'object');
      links.push({ word: 'for', group });
      i = group.last + 1;
      after = i;
    } else if (word === 'by' && MEANS.has(noun.head.lemma)) i += 2;
    else if (['in', 'at', 'on', 'here', 'during', 'for', 'near'].includes(word) && links.length === 0)
      i = tailOf(parse, i + 1) + 1;
    else break;
  }
  const before = links.length === 0 ? (linkBefore(parse, n, rule) ?? ledBy(parse, i, rule)) : undefined;
  if (before) links.push(before);
  return { links, after: links.length > 0 ? after : n + 1 };
}

/** "Will hold talks which will be led by Y from the Kenyan side": who heads the others. */
function ledBy(parse: Parse, from: number, rule: Rule): Links | undefined {
  let i = wordAt(parse, from) === ',' ? from + 1 : from;
  if (!['which', 'that'].includes(wordAt(parse, i)) || !rule.links.includes('with')) return undefined;
  i++;
  const verb = verbAt(parse, i);
  const led = verb?.passive && LEADING.has(verb.lemma) && wordAt(parse, i + 1) === 'by';
  const group = led && nounAt(parse, i + 2)?.head.name ? groupFrom(parse, i + 2, 'object') : undefined;
  const side = group && ['from', 'on', 'for'].includes(wordAt(parse, group.last + 1));
  return group && side && nounAt(parse, group.last + 2)?.head.low.endsWith('side')
    ? { word: 'with', group }
    : undefined;
}

/** "X in Lima with Y conducted talks": the other side before the verb that holds the event. */
function linkBefore(parse: Parse, n: number, rule: Rule): Links | undefined {
  // "With Y official talks conducted": the verb comes last.
  const late = verbAt(parse, n - 1) ? -1 : holderBehind(parse, n);
  if (late > 0 && rule.links.includes('with')) {
    const found = linkAhead(parse, n, leadSubject(parse, n), ['with']);
    return found && { word: 'with', group: found };
  }
  const verb = verbAt(parse, n - 1);
  if (!verb || !rule.links.includes('with') || !CONDUCTING.has(verb.lemma)) return undefined;
  const group = linkAhead(parse, n - 1, subjectOf(parse, n - 1)?.last ?? 0, ['with']);
  return group && { word: 'with', group };
}

const CONDUCTING = new Set(['hold', 'conduct', 'have', 'carry', 'perform', 'make', 'lead', 'do']);

/** The verb that holds an event which stands right before it; -1 where it has an object or agent of its own. */
function holderBehind(parse: Parse, n: number): number {
  const verb = verbAt(parse, n + 1);
  const holds = verb?.form === 'finite' && !verb.passive && CONDUCTING.has(verb.lemma);
  return holds && !nounAt(parse, n + 2) && !isPreposition(parse, n + 2) ? n + 1 : -1;
}

/** Chunk place of the first noun group before an event: whoever holds it. */
function leadSubject(parse: Parse, n: number): number {
  let i = 0;
  while (i < n && !nounAt(parse, i)) i++;
  return i;
}
