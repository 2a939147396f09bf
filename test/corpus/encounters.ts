import { AGENCY } from './encounters-agency.js';
import { FEEDS } from './encounters-feeds.js';
import { GATHERINGS } from './encounters-gatherings.js';
import { ITINERARIES } from './encounters-itineraries.js';
import { LISTS } from './encounters-lists.js';
import { MEETINGS } from './encounters-meetings.js';
import { NOTHING } from './encounters-nothing.js';
import { NOUNS } from './encounters-nouns.js';
import { OFFICIAL } from './encounters-official.js';
import { OTHERS } from './encounters-others.js';
import { PEOPLE } from './encounters-people.js';
import { PLACES } from './encounters-places.js';
import { REPORTED } from './encounters-reported.js';
import { SETTINGS } from './encounters-settings.js';
import { STATEMENTS } from './encounters-statements.js';
import { STATUS } from './encounters-status.js';
import { TRANSLATED } from './encounters-translated.js';
import { VISITS } from './encounters-visits.js';
import { WIRE } from './encounters-wire.js';
import { WORD_ORDER } from './encounters-word-order.js';

/** An article of our own (paragraphs parted by " / ") and what it must yield, in any order; "nothing" for none. */
export type EncounterCase = readonly [text: string, yields: string];

/** Every phrasing that must and must not yield an encounter. */
export const ENCOUNTERS: readonly EncounterCase[] = [
  ...MEETINGS,
  ...FEEDS,
  ...NOUNS,
  ...WIRE,
  ...AGENCY,
  ...STATUS,
  ...STATEMENTS,
  ...REPORTED,
  ...PEOPLE,
  ...SETTINGS,
  ...PLACES,
  ...OFFICIAL,
  ...OTHERS,
  ...GATHERINGS,
  ...LISTS,
  ...TRANSLATED,
  ...WORD_ORDER,
  ...VISITS,
  ...ITINERARIES,
  ...NOTHING,
];
