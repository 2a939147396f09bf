import type { Question } from '../../questions/question.js';
import { isParted } from './event.js';
import type { Found } from './fill.js';
import { type Actor, tellsPlace } from './sentence.js';

/** Words after which somebody is talked about, waited for or gone to, but not met. */
const AWAY =
  /\b(?:about|over|ahead|before|after|against|amid|despite|regarding|concerning|until|since|during|because|than|whose)\b/iu;
/** How far after the event somebody stands right beside it, in characters. */
const NEXT_TO = 12;

/** The end of a verb's phrase, with the next verb to come. */
const AND_ALSO = /\band (?:also |then |later )?(?:ha[ds] |have )?$/u;

/** Where what is said of somebody goes on after an insertion between commas: "A, who had asked B, met C"; else his end. */
function afterInsertion({ end }: Actor, { told, event }: Found): number {
  const { text, start } = told.sentence;
  const between = text.slice(end - start, event - start);
  return /^ ?[,(–—-]/u.test(between) ? end + Math.max(0, between.search(/[,)–—-][^,)–—-]*$/u)) : end;
}

/** Whether somebody stands beside the event: before it with nobody else between, or after it in one row. */
function isBeside(actor: Actor, found: Found, groups: readonly (readonly Actor[])[]): boolean {
  const { told, event } = found;
  const { text, start } = told.sentence;
  if (actor.start > event) {
    const between = text.slice(event - start, actor.start - start);
    return actor.start - event < NEXT_TO || (!isParted(told, event + 1, actor.start) && !AWAY.test(between));
  }
  const from = afterInsertion(actor, found);
  const between = text.slice(actor.end - start, event - start);
  // "A toured the plant with B and met C": whoever a sentence begins with did what its later verbs tell.
  const isSubject = !told.actors.some((other) => other.start < actor.start);
  if (isSubject && AND_ALSO.test(between)) return true;
  // "A told B that she would not attend": who tells of somebody most often tells of himself.
  if (!isSubject && /\b(?:he|she|they)\b/iu.test(between)) return false;
  return !told.actors.some(
    (other) =>
      other.start >= from &&
      other.end <= event &&
      other.seat.participant.entity !== actor.seat.participant.entity &&
      !groups.some((group) => group.includes(other)),
  );
}

/** Whether those on one side of the event are told in one row. */
function areTogether({ told, named, event }: Found): boolean {
  return [true, false].every((isBefore) => {
    const row = named.filter(({ start }) => start < event === isBefore).sort((a, b) => a.start - b.start);
    return row.every((actor, i) => {
      const next = row[i + 1];
      if (!next || next.seat.participant.entity === actor.seat.participant.entity) return true;
      const { text, start } = told.sentence;
      return (
        /(?:\band\b|\bwith\b|,)/u.test(text.slice(actor.end - start, next.start - start)) &&
        !isParted(told, actor.end, next.start)
      );
    });
  });
}

/** What a sentence settles for a yes: of everyone named, those who stand beside the event; undefined when one does not. */
export function sureOf(found: Found, groups: readonly (readonly Actor[])[]): Found | undefined {
  const chosen = groups.map((group) => group.find((actor) => isBeside(actor, found, groups)));
  const named = chosen.flatMap((actor) => actor ?? []);
  const sure = { ...found, named };
  return named.length === groups.length && areTogether(sure) ? sure : undefined;
}

/** Whether a trip leads somebody to the places asked about: the goal stands after the event, and who travels before it. */
export function leadsTo({ told, event, named }: Found, { families, places }: Question): boolean {
  if (families[0] !== 'visit') return true;
  return (
    named.every(({ start }) => start < event) &&
    places.every((place) =>
      told.places.some(
        (one) =>
          one.start > event &&
          !one.attributive &&
          !isParted(told, event + NEXT_TO, one.start) &&
          tellsPlace({ ...told, places: [one], stems: new Set() }, place),
      ),
    )
  );
}
