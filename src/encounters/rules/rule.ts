import type { PlaceMention } from '../../reading/mention.js';
import type { EncounterKind } from '../encounter.js';

/** Who plays what in a seat, when the words say so. */
export type SeatRole = 'host' | 'guest';

/**
 * A way of saying that people came together, as data. The engine (frames/) knows no rule by name:
 * a verb rule takes its subject and what follows the verb, a noun rule the owner, "with …" or "between …".
 */
export interface Rule {
  readonly name: string;
  readonly kind: EncounterKind;
  readonly frame: 'verb' | 'noun';
  /** Lemmas of the trigger verb or event noun. */
  readonly lemmas: readonly string[];
  /** Word that must follow the verb: "down" in "sat down with". */
  readonly particle?: string;
  /** Nouns one of which must be the verb's object before the link: "hands" in "shook hands with". */
  readonly object?: readonly string[];
  /** Words that lead to the other seat; '' is the direct object. */
  readonly links: readonly string[];
  readonly subject?: SeatRole;
  readonly other?: SeatRole;
  /** Whether a plural subject alone makes the encounter: "the two leaders met". */
  readonly reciprocal?: boolean;
  /** Whether the other seat takes any plural noun ("met with 11 banks") or only who is known to be people. */
  readonly anyone?: boolean;
  /** Which side must be called visiting: "told visiting X", "Y and visiting X agreed". */
  readonly visitor?: 'object' | 'subject';
  /** Set when the rule tells who goes along, with its subject, to the meeting told before, or by speaking after it; not who meets whom. */
  readonly companions?: 'leader' | 'meeting' | 'speaker';
  /** Whether the other side must be people by name or office, no party. */
  readonly named?: boolean;
  /** Whether both sides must be people, no bodies. */
  readonly people?: boolean;
  /** Whether it counts only with a place or a day beside it, because its words often mean something else. */
  readonly settled?: boolean;
  /** Whether the subject is a trip, which takes somebody somewhere: "his tour includes X". */
  readonly itinerary?: boolean;
  /** Kinds of place one of which the destination must be. */
  readonly goals?: readonly PlaceMention['kind'][];
  /** The only voice or form in which the verb counts. */
  readonly voice?: 'active' | 'passive' | 'ing';
  /** Nouns one of which must head the direct object: "led a delegation". */
  readonly leads?: readonly string[];
  /** Whether it counts only where one of its people is told to be on a visit: "sought assurances from Y". */
  readonly abroad?: boolean;
  /** Whether it counts only where talks frame its clause: "during the meeting, X told Y". */
  readonly amid?: boolean;
  /** Whether "accompanied by Y" names the other side too. */
  readonly escorted?: boolean;
  /** Words one of which must stand in the sentence. */
  readonly needs?: readonly string[];
  /** Verbs behind "to" that tell what one came for where "to" is barred otherwise: "called on X to discuss trade". */
  readonly purposes?: readonly string[];
  /** Words none of which may stand beside the trigger. */
  readonly bars?: readonly string[];
}
