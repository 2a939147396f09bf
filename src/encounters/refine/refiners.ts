import { addCompanions } from './add-companions.js';
import { carryLeadDay } from './carry-lead-day.js';
import { carryRound } from './carry-round.js';
import { carryScene } from './carry-scene.js';
import { carrySetting } from './carry-setting.js';
import { dropBareHeadlines, dropEchoes } from './drop-echoes.js';
import { dropUnmet } from './drop-unmet.js';
import { joinDuplicates } from './join-duplicates.js';
import { joinGatherings } from './join-gatherings.js';
import type { Refiner } from './refiner.js';
import { seatAttendees } from './seat-attendees.js';
import { seatLeaders } from './seat-leaders.js';
import { settleArrival } from './settle-arrival.js';
import { settleDateline } from './settle-dateline.js';
import { settleDay } from './settle-day.js';
import { settleDenial } from './settle-denial.js';
import { settleHeadline } from './settle-headline.js';
import { settleHere } from './settle-here.js';
import { settleKind } from './settle-kind.js';
import { settleRelease } from './settle-release.js';
import { settleRetold } from './settle-retold.js';
import { settleSameDay } from './settle-same-day.js';
import { settleSchedule } from './settle-schedule.js';
import { settleSequel } from './settle-sequel.js';
import { settleSidelines } from './settle-sidelines.js';
import { settleSpoken } from './settle-spoken.js';
import { settleStay } from './settle-stay.js';
import { settleTitle } from './settle-title.js';
import { settleTrip } from './settle-trip.js';

/**
 * In this order: kind, status, days, stays and "here" are settled while each sighting still knows its own sentence; then the
 * tellings of one occasion become one gathering, the same event told twice becomes one, headlines without names give way, those listed as present are
 * seated, what it lacks is carried over from the visit or lead it belongs to (which may show two
 * tellings to be one), companions are seated, through whom a meeting may belong to their leader's
 * visit, and what only repeats a fuller telling is dropped.
 */
export const REFINERS: readonly Refiner[] = [
  settleKind,
  settleSchedule,
  settleTitle,
  settleDenial,
  settleTrip,
  settleDay,
  settleArrival,
  settleStay,
  settleRelease,
  settleSequel,
  settleHere,
  settleSpoken,
  settleSidelines,
  joinGatherings,
  joinDuplicates,
  dropUnmet,
  dropBareHeadlines,
  seatAttendees,
  settleRetold,
  carryScene,
  carrySetting,
  settleDateline,
  settleHeadline,
  carryRound,
  carryLeadDay,
  settleStay,
  joinDuplicates,
  addCompanions,
  seatLeaders,
  carrySetting,
  settleSameDay,
  dropEchoes,
];
