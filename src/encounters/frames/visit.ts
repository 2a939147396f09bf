import type { PlaceMention } from '../../reading/mention.js';
import type { NounChunk, VerbChunk } from '../phrase/chunks.js';
import { mainSubject, subjectOf } from '../phrase/clause.js';
import { groupFrom, groupUpTo, tailOf } from '../phrase/groups.js';
import { isLoose, isPreposition, nounAt, type Parse, verbAt, wordAt } from '../phrase/parse.js';
import type { Rule } from '../rules/rule.js';
import { possessiveSeat, type Seat, seatsOf } from '../seats.js';
import { type Attachment, statusOfNoun, statusOfVerb } from '../status.js';
import { type Setting, settingOf } from '../zone.js';
import { attachmentOf } from './noun.js';
import { type Proposal, spanOf } from './proposal.js';

interface Goal {
  readonly places: readonly PlaceMention[];
  readonly here: boolean;
  readonly after: number;
}

const placesIn = (parse: Parse, i: number): PlaceMention[] => {
  const group = groupFrom(parse, i, 'object');
  return group.members.flatMap((k) => {
    const places: PlaceMention[] = [];
    for (let c = k; c <= tailOf(parse, k); c++) {
      const chunk = parse.chunks[c];
      if (chunk)
        for (const unit of parse.units.slice(chunk.first, chunk.last + 1))
          if (unit.place) places.push(unit.place);
    }
    return places;
  });
};

/** Where the traveller goes: "to Zagreb and Belgrade", "the shrine", "here". */
function goalOf(parse: Parse, from: number, links: readonly string[]): Goal | undefined {
  let i = from;
  for (let steps = 0; steps < 7; steps++) {
    while (isLoose(parse, i) && wordAt(parse, i) !== 'here') i++;
    const word = wordAt(parse, i);
    if (word === 'here') return { places: [], here: true, after: i + 1 };
    if (links.includes('') && nounAt(parse, i)) {
      const places = placesIn(parse, i);
      return places.length > 0
        ? { places, here: false, after: groupFrom(parse, i, 'object').last + 1 }
        : undefined;
    }
    if (links.includes(word) && nounAt(parse, i + 1)) {
      const places = placesIn(parse, i + 1);
      if (places.length > 0)
        return { places, here: false, after: groupFrom(parse, i + 1, 'object').last + 1 };
    }
    if (isPreposition(parse, i) && nounAt(parse, i + 1)) i = tailOf(parse, i + 1) + 1;
    else if (isPreposition(parse, i) && isLoose(parse, i + 1)) i += 2;
    else return undefined;
  }
  return undefined;
}

/** Only people travel in our sense; a party does when it is a delegation or officials. */
const travellers = (seats: readonly Seat[]) => seats.filter((seat) => seat.mention.kind !== 'organisation');

/** The goal comes first among the places, its setting after. */
function withGoal(goal: Goal, setting: Setting): Setting {
  return {
    places: [...goal.places, ...setting.places],
    dates: setting.dates,
    here: goal.here || (goal.places.length === 0 && setting.here),
  };
}

/** What a visit rule reads at a verb group: "will travel to Oslo on Monday". */
export function readJourney(parse: Parse, v: number, verb: VerbChunk, rule: Rule): Proposal | undefined {
  if (!rule.lemmas.includes(verb.lemma) || verb.passive) return undefined;
  if (verb.lemma === 'be') return undefined;
  const goal = goalOf(parse, v + 1, rule.links);
  if (!goal) return undefined;
  const subject = subjectOf(parse, v);
  const seats = travellers(seatsOf(parse, subject, false, 'guest'));
  const status = statusOfVerb(parse, v);
  if (seats.length === 0 || status === null) return undefined;
  const setting = withGoal(goal, settingOf(parse, goal.after, v, subject?.first ?? -1));
  return { rule: rule.name, kind: 'visit', status, seats, setting, trigger: spanOf(parse, v, v), parse };
}

function traveller(
  parse: Parse,
  n: number,
  noun: NounChunk,
  at: Attachment,
): { seats: Seat[]; first: number } {
  const owner = noun.owner === undefined ? undefined : groupUpTo(parse, noun.owner, 0);
  const subject =
    at.verb >= 0 && verbAt(parse, at.verb) && at.relation !== 'subject'
      ? (subjectOf(parse, at.verb) ?? mainSubject(parse, at.verb))
      : undefined;
  if (owner) return { seats: seatsOf(parse, owner, false, 'guest'), first: owner.first };
  const own = possessiveSeat(parse, n);
  return {
    seats: own.length > 0 ? own : seatsOf(parse, subject, false, 'guest'),
    first: subject?.first ?? -1,
  };
}

/** What a visit rule reads at an event noun: "paid a visit to Oslo", "his trip to Oslo". */
export function readVisitNoun(parse: Parse, n: number, noun: NounChunk, rule: Rule): Proposal | undefined {
  if (noun.head.kind !== 'word' || !rule.lemmas.includes(noun.head.lemma)) return undefined;
  const goal = goalOf(parse, n + 1, rule.links);
  if (!goal) return undefined;
  const at = attachmentOf(parse, n, noun);
  const found = traveller(parse, n, noun, at);
  const seats = travellers(found.seats);
  const status = statusOfNoun(parse, noun, at);
  if (seats.length === 0 || status === null) return undefined;
  const setting = withGoal(
    goal,
    settingOf(parse, goal.after, at.relation === 'subject' ? -1 : at.verb, found.first),
  );
  return { rule: rule.name, kind: 'visit', status, seats, setting, trigger: spanOf(parse, n, n), parse };
}
